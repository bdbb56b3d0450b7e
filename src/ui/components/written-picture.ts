/** A picture for a file: SVG that needs nothing beside itself. */
export interface WrittenPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Found on every machine, and no wider than the page's own typeface at the size names have there. */
export const pictureTypeface = "'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/** By words, as many letters in a line as there is room for. */
export function wrapped(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > letters) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** What XML may hold and what it means by itself: letters of a name stay letters. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
