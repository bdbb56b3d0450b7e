/** A block of a report as it was measured. */
export interface MeasuredBlock {
  /** In any unit, the same as the room. */
  readonly height: number;
  /** Begins a new page. */
  readonly startsPage: boolean;
  /** A heading: never the last of a page. */
  readonly keepsNext: boolean;
}

/**
 * Which blocks stand on which page, in their order, each once, as indexes. A block is never cut; one that is higher
 * than a page stands on a page of its own, with its heading.
 */
export function pagesOf(
  blocks: readonly MeasuredBlock[],
  room: number,
): readonly (readonly number[])[] {
  const pages: number[][] = [];
  let page: number[] = [];
  let used = 0;
  for (const group of keptTogether(blocks)) {
    const height = group.reduce((sum, index) => sum + (blocks[index]?.height ?? 0), 0);
    const begins = group.some((index) => blocks[index]?.startsPage === true);
    if (page.length > 0 && (begins || used + height > room)) {
      pages.push(page);
      [page, used] = [[], 0];
    }
    page.push(...group);
    used += height;
  }
  return page.length === 0 ? pages : [...pages, page];
}

/** Headings with what follows them. A page that begins between two parts them. */
function keptTogether(blocks: readonly MeasuredBlock[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    const last = groups.at(-1);
    if (last && before?.keepsNext === true && !block.startsPage) last.push(index);
    else groups.push([index]);
  }
  return groups;
}
