/**
 * Short letters for each name, for paper that may be seen by others: of a name of several words the first letters of
 * the first and the last, otherwise its first two. Who would share them, or whose letters would be a name or a part of
 * one ("Bo"), gets the letters with a number, in the order of the list. Always as many as there are names, all
 * different, and none of them, in any case, a word of any of the names.
 */
export function initialsOf(names: readonly string[]): readonly string[] {
  const refused = new Set(names.flatMap((name) => [plain(name), ...wordsOf(name).map(plain)]));
  const wished = names.map((name) => lettersOf(name, refused));
  const taken = new Set<string>();
  return wished.map((letters) => {
    const isFree = !refused.has(plain(letters)) && wished.filter(isSameAs(letters)).length === 1;
    const label = isFree && !taken.has(plain(letters)) ? letters : numbered(letters);
    taken.add(plain(label));
    return label;
  });

  function numbered(letters: string): string {
    for (let number = 1; ; number += 1) {
      const label = `${letters}${number}`;
      const key = plain(label);
      if (!taken.has(key) && !refused.has(key) && !wished.some(isSameAs(label))) return label;
    }
  }
}

/** One letter alone where two would say the whole name. */
function lettersOf(name: string, refused: ReadonlySet<string>): string {
  const words = wordsOf(name).map((word) => [...word]);
  const [first = ["?"], ...others] = words;
  const last = others.at(-1)?.[0];
  const letters = last === undefined ? first.slice(0, 2).join("") : `${first[0] ?? ""}${last}`;
  return refused.has(plain(letters)) ? (first[0] ?? "?") : letters;
}

function wordsOf(name: string): readonly string[] {
  const words = name.normalize("NFC").split(/[^\p{L}\p{M}\p{N}]+/u);
  return words.filter((word) => word !== "");
}

function isSameAs(label: string): (other: string) => boolean {
  return (other) => plain(other) === plain(label);
}

function plain(text: string): string {
  return text.normalize("NFC").toLocaleLowerCase("nb");
}
