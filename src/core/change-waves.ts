import type { PupilChange, QuestionChange, SurveyChange } from "./change.ts";
import type { AnalysisInput, NominationRecord } from "./analysis-input.ts";
import { fitBeta, type Beta } from "./firmness/beta-binomial.ts";
import { jaccard } from "./metrics/jaccard.ts";
import { realChange } from "./metrics/real-change.ts";
import {
  possibleChoosers,
  row,
  rowHas,
  rowLength,
  sociomatrixFromAnswers,
  type Sociomatrix,
} from "./sociomatrix.ts";

/** Compares two waves of one class: the same pupils by id, the same questions of the same kind and cap. */
export function changeBetween(before: AnalysisInput, now: AnalysisInput): SurveyChange {
  const earlierIndex = new Map(before.pupils.map(({ id }, index) => [id, index]));
  const places = now.pupils.map(({ id }) => earlierIndex.get(id) ?? null);
  const present = new Set(now.pupils.map(({ id }) => id));
  const questions: QuestionChange[] = [];
  const incomparable: SurveyChange["incomparable"][number][] = [];
  for (const record of now.nominations) {
    const earlier = before.nominations.find(({ id }) => id === record.id);
    if (earlier === undefined) continue;
    const reason = reasonAgainst(earlier, record);
    if (reason !== null) incomparable.push({ questionId: record.id, reason });
    else {
      const change = questionChange({
        before: sociomatrixFromAnswers(earlier.answers),
        now: sociomatrixFromAnswers(record.answers),
        places,
      });
      questions.push({ questionId: record.id, ...change });
    }
  }
  return {
    questions,
    incomparable,
    newcomers: places.flatMap((place, pupil) => (place === null ? [pupil] : [])),
    leavers: before.pupils.map(({ id }) => id).filter((id) => !present.has(id)),
  };
}

/** Two matrices of one question; `places[pupil]` is the pupil's index before, null for a newcomer. */
export interface TwoWaves {
  readonly before: Sociomatrix;
  readonly now: Sociomatrix;
  readonly places: readonly (number | null)[];
}

/**
 * Ties kept, gained and lost on the ordered pairs that could be seen in both waves, and Jaccard's index
 * of them (Jaccard 1901; for networks Snijders, van de Bunt and Steglich 2010).
 */
export function questionChange(waves: TwoWaves): Omit<QuestionChange, "questionId"> {
  const { before, now, places } = waves;
  const present = new Map(places.map((place, pupil) => [place, pupil]));
  let kept = 0;
  let gained = 0;
  let lost = 0;
  places.forEach((place, pupil) => {
    if (place === null || now.rated[pupil] !== 1 || before.rated[place] !== 1) return;
    for (const other of row(now.chosen, pupil)) {
      const otherPlace = places[other] ?? null;
      if (otherPlace === null) continue;
      if (rowHas(before.chosen, place, otherPlace)) kept += 1;
      else gained += 1;
    }
    for (const otherPlace of row(before.chosen, place)) {
      const other = present.get(otherPlace);
      if (other !== undefined && !rowHas(now.chosen, pupil, other)) lost += 1;
    }
  });
  const prior = fitBeta(
    Array.from({ length: before.size }, (_, pupil) => ({
      count: rowLength(before.choosers, pupil),
      of: possibleChoosers(before, pupil),
    })),
  );
  return {
    kept,
    gained,
    lost,
    jaccard: jaccard.compute(kept, gained, lost),
    pupils: places.map((place, pupil) =>
      place === null ? null : pupilChange(waves, { pupil, place, present, prior }),
    ),
  };
}

interface PupilTask {
  readonly pupil: number;
  readonly place: number;
  readonly present: ReadonlyMap<number | null, number>;
  readonly prior: Beta;
}

function pupilChange({ before, now, places }: TwoWaves, task: PupilTask): PupilChange {
  const { pupil, place, present } = task;
  const receivedBefore = rowLength(before.choosers, place);
  const receivedNow = rowLength(now.choosers, pupil);
  const possibleBefore = possibleChoosers(before, place);
  const possibleNow = possibleChoosers(now, pupil);
  const bothRated = (a: number, b: number | null | undefined) =>
    b !== null && b !== undefined && now.rated[a] === 1 && before.rated[b] === 1;
  let mutualKept = 0;
  let mutualGained = 0;
  let mutualLost = 0;
  if (bothRated(pupil, place)) {
    for (const other of row(now.mutual, pupil)) {
      const otherPlace = places[other] ?? null;
      if (otherPlace === null || !bothRated(other, otherPlace)) continue;
      if (rowHas(before.mutual, place, otherPlace)) mutualKept += 1;
      else mutualGained += 1;
    }
    for (const otherPlace of row(before.mutual, place)) {
      const other = present.get(otherPlace);
      if (other === undefined || !bothRated(other, otherPlace)) continue;
      if (!rowHas(now.mutual, pupil, other)) mutualLost += 1;
    }
  }
  return {
    receivedBefore,
    receivedNow,
    shareChange:
      possibleBefore === 0 || possibleNow === 0
        ? null
        : receivedNow / possibleNow - receivedBefore / possibleBefore,
    real: realChange.compute(task.prior, {
      before: receivedBefore,
      possibleBefore,
      now: receivedNow,
      possibleNow,
    }),
    mutualKept,
    mutualGained,
    mutualLost,
  };
}

/** Why two askings of one question may not be compared; null when they may. */
export function reasonAgainst(
  before: NominationRecord,
  now: NominationRecord,
): "different-cap" | "different-kind" | null {
  if (before.kind !== now.kind) return "different-kind";
  return before.cap === now.cap ? null : "different-cap";
}
