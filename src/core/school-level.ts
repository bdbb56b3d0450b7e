import type { SchoolLevel } from "./question.ts";

/**
 * The level a class's name speaks of, by the number it holds: "7B" and "7. trinn" are grades 5 to 7, "VG1" and "1STA"
 * upper secondary. Null where it says nothing ("Sommerfuglene", "Gruppe A").
 */
export function levelOfClassName(name: string): SchoolLevel | null {
  const text = name.toLowerCase();
  if (/barnehage|barnehagen|kindergarten/u.test(text)) return "kindergarten";
  // A letter parts classes of a grade; two or more name a programme of upper secondary school.
  if (/\bvg ?[1-3]/u.test(text) || /(?:^|\D)[1-3](?!(?:st|nd|rd)(?!\p{L}))\p{L}{2,}/u.test(text)) {
    return "upper-secondary";
  }
  const grade = Number(/\d+/u.exec(text)?.[0] ?? "0");
  if (grade < 1 || grade > 10) return null;
  if (grade <= 4) return "grades-1-4";
  return grade <= 7 ? "grades-5-7" : "grades-8-10";
}
