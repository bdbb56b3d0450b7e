import type { PupilId } from "../ids.ts";
import { chanceAlpha, chancesOf } from "../metrics/chance.ts";
import type { PupilsToDivide } from "./pupils-to-divide.ts";

/**
 * Those to think of first, in the order of the class: few or none of their class chose them on the questions
 * the groups are made by, P(X <= received) <= 0.05 or nobody; and those whose own report is a concern.
 * `choices` are those that count, as the problem has them. Nobody is chosen by few where no choices count.
 */
export function thoughtOfFirst(
  known: Pick<PupilsToDivide, "pupils" | "concerned">,
  choices: readonly (readonly number[])[],
): readonly PupilId[] {
  const few = fewestChosen(known, choices);
  return known.pupils
    .filter(({ id }, index) => few.has(index) || known.concerned.includes(id))
    .map(({ id }) => id);
}

function fewestChosen(
  { pupils }: Pick<PupilsToDivide, "pupils">,
  choices: readonly (readonly number[])[],
): ReadonlySet<number> {
  const received = pupils.map(() => 0);
  for (const chosen of choices) for (const to of chosen) received[to] = (received[to] ?? 0) + 1;
  const few = new Set<number>();
  for (const classIndex of new Set(pupils.map((pupil) => pupil.classIndex))) {
    // Newcomers were not there to be chosen.
    const members = pupils.flatMap((pupil, index) =>
      pupil.classIndex === classIndex && pupil.answers !== "new" ? [index] : [],
    );
    const degrees = members.map((index) => choices[index]?.length ?? 0);
    if (degrees.every((degree) => degree === 0)) continue;
    const counts = members.map((index) => received[index] ?? 0);
    const { pLow } = chancesOf({ counts, degrees });
    for (const [place, index] of members.entries()) {
      if (counts[place] === 0 || (pLow[place] ?? 1) <= chanceAlpha) few.add(index);
    }
  }
  return few;
}
