/**
 * Two letters for each name, for paper that may be seen by others: of a name of several words their first letters.
 * Who shares them gets a number, in the order of the list. Always as many as there are names, and all different.
 */
export function initialsOf(names: readonly string[]): readonly string[] {
  const short = names.map(lettersOf);
  const seen = new Map<string, number>();
  return short.map((letters) => {
    const number = (seen.get(letters) ?? 0) + 1;
    seen.set(letters, number);
    const isShared = short.filter((other) => other === letters).length > 1;
    return isShared ? `${letters}${number}` : letters;
  });
}

function lettersOf(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => word !== "");
  const [first = ["?"], ...others] = words.map((word) => [...word.normalize("NFC")]);
  const last = others.at(-1)?.[0];
  return last === undefined ? first.slice(0, 2).join("") : `${first[0] ?? ""}${last}`;
}
