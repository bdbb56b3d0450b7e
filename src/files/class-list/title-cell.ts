import { withoutListMark } from "./list-mark.ts";

/**
 * True for a cell that is safely the title of a printed list: the school's name, the class, the
 * date. Whatever else stands above the headings may be a pupil and is not passed over.
 */
export function isTitleCell(cell: string): boolean {
  const text = withoutListMark(cell).normalize("NFC").trim().toLowerCase();
  if (text.includes(":") || /^(?:side|page) \d/u.test(text)) return true;
  // "5A", "01.09.2026" and "2026/27" are no words.
  const words = text.split(/[\s,;/()]+/u).filter((word) => /\p{L}|\uFFFD/u.test(word));
  return words.every((word) => /^(?:vg)?\d+\p{L}*$/u.test(word)) || words.some(isTitleWord);
}

/** Whole words or their ends: Skolem and Lister are family names. */
function isTitleWord(word: string): boolean {
  return (
    /^(?:klasse|skoleår|skuleår|elevliste|liste$|list$|class$|school|teacher|rektor|dato$)/u.test(
      word,
    ) ||
    /(?:sk[ou]len?|klassen?|trinn|gruppen?|.liste[nr]?|lær[ea]r|kommunen?|oversikt)$/u.test(word) ||
    /^(?:utskrift|eksport|export|rapport|report|høsten?|hausten?|våren?|uke|veke)$/u.test(word)
  );
}
