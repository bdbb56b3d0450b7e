/**
 * What a teacher wrote, with every word that is part of a name in the class replaced by "…": a class or a survey may
 * be called after somebody. Single letters stay, they are initials or a class ("5B").
 */
export function withoutNames(text: string, names: readonly string[]): string {
  const refused = new Set(names.flatMap(wordsOf).filter((word) => [...word].length > 1));
  return text.replaceAll(/[\p{L}\p{M}\p{N}]+/gu, (word) =>
    refused.has(word.normalize("NFC").toLowerCase()) ? "…" : word,
  );
}

function wordsOf(name: string): readonly string[] {
  return name
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u);
}
