import type { ClassAnalysis, OwnReport, PupilAnalysis } from "../../core/analysis.ts";
import type { Sign } from "../../core/signs/sign.ts";
import { signTable } from "../../core/signs/table.ts";

/**
 * What a pupil says of the own situation that the head teacher must hear of: answers that open the duty sentence, and
 * those behind a sign whose first advice is to tell. The gravest first. Letter, next step, list and sheet all ask here.
 */
export function reportsToTell({ ownReports, signs }: ToldPupil): readonly OwnReport[] {
  const behind = new Set(
    signs
      .filter((sign) => sign.basis === "own" && asksToTell(sign))
      .flatMap(({ evidence }) =>
        evidence.flatMap((one) => (one.type === "own-report" ? [one.questionId] : [])),
      ),
  );
  return ownReports
    .filter(
      ({ questionId, duty, concern }) =>
        duty || concern === "strong" || (behind.has(questionId) && concern === "some"),
    )
    .toSorted((a, b) => gravity(b) - gravity(a));
}

type ToldPupil = Pick<PupilAnalysis, "ownReports" | "signs">;

/** Whether the head teacher must be told, by what the pupil says. */
export function mustBeTold(pupil: ToldPupil): boolean {
  return reportsToTell(pupil).length > 0;
}

/** Whether telling the head teacher is among what a sign asks for. */
export function asksToTell({ id }: Pick<Sign, "id">): boolean {
  return signTable.find((rule) => rule.id === id)?.measures.includes("tell-head-teacher") === true;
}

/**
 * The sign that says that no one chose the pupil on any question about whom one likes to be with, however probable that
 * is by chance; null where somebody did, or where too few answered one of them.
 */
export function unchosenByAll(analysis: ClassAnalysis, pupil: number): Sign | null {
  const asked = analysis.questions.filter(({ kind }) => kind === "affiliation");
  const found = analysis.pupils[pupil]?.signs.find(
    ({ id }) => id === "unchosen-everywhere" || id === "unchosen",
  );
  if (found === undefined || asked.length === 0) return null;
  return asked.every(({ id }) => found.questionIds.includes(id)) ? found : null;
}

function gravity({ concern, duty }: OwnReport): number {
  return (concern === "strong" ? 2 : 0) + (duty ? 1 : 0);
}
