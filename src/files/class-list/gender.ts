import type { GenderGroup } from "../../core/school-class.ts";

/**
 * Reads a gender column as codes. One letter means what its column makes it: "G" is "gutt" beside
 * "J", and "girl" beside "B". Null for blank and for anything that is neither word.
 */
export function readGenders(values: readonly string[]): readonly (GenderGroup | null)[] {
  const written = values.map((value) => value.trim().toLowerCase().replace(/\.$/u, ""));
  const english = written.includes("b") && !written.includes("j");
  return written.map((value) => {
    if (value === "g") return english ? "girl" : "boy";
    return genderByWord.get(value) ?? null;
  });
}

/** True when every filled cell is a gender and both occur: enough to tell such a column without a heading. */
export function isGenderColumn(values: readonly string[]): boolean {
  const filled = values.filter((value) => value.trim() !== "");
  const genders = readGenders(filled);
  return !genders.includes(null) && genders.includes("girl") && genders.includes("boy");
}

const genderByWord = new Map<string, GenderGroup>([
  ...(["j", "jente", "jenter", "k", "kvinne", "kvinnelig", "kvinneleg"] as const).map(girl),
  ...(["f", "female", "girl", "woman", "hunkjønn", "hokjønn", "pike"] as const).map(girl),
  ...(["gutt", "gut", "gutter", "m", "mann", "mannlig", "mannleg"] as const).map(boy),
  ...(["b", "male", "boy", "man", "hankjønn"] as const).map(boy),
]);

function girl(word: string): [string, GenderGroup] {
  return [word, "girl"];
}

function boy(word: string): [string, GenderGroup] {
  return [word, "boy"];
}
