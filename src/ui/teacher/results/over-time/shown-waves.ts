import { byOpening, type Wave, type Waves } from "../../../../app/teacher/waves-desk.ts";
import type { PupilId, SurveyId } from "../../../../core/ids.ts";
import { writeList } from "../../../../i18n/numbers.ts";
import { dayText, type ResultsDesk } from "../results-desk.tsx";
import { overTimeWords } from "./over-time-words.ts";

/** The chain and what was chosen beside it, in the order in which the class was asked. */
export function shownWaves(
  { chain, others }: Waves,
  beside: ReadonlySet<SurveyId>,
): readonly Wave[] {
  return [...chain, ...others.filter(({ survey }) => beside.has(survey.id))].toSorted(
    (one, other) => byOpening(one.survey, other.survey),
  );
}

/** The last day answers came, with a word that says so: the list of a class has the same. */
export function waveDay(desk: ResultsDesk, { survey }: Wave): string {
  const words = overTimeWords[desk.language()].day;
  return survey.state === "closed"
    ? words.closed(dayText(desk, survey.closedAt))
    : words.opened(dayText(desk, survey.opensAt));
}

/** As the newest of the waves knows the pupil. */
export function nameIn(waves: readonly Wave[], id: PupilId): string {
  const found = waves
    .toReversed()
    .flatMap(({ survey }) => survey.roster)
    .find((entry) => entry.id === id);
  return found?.name ?? "";
}

export function namesIn(
  desk: ResultsDesk,
  waves: readonly Wave[],
  ids: readonly PupilId[],
): string {
  return writeList(
    ids.map((id) => nameIn(waves, id)),
    desk.language(),
  );
}
