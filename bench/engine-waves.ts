import type {
  AnalysisInput,
  InvestigationInput,
  NominationRecord,
} from "../src/core/analysis-input.ts";
import type { PupilId, QuestionId } from "../src/core/ids.ts";
import type { NominationAnswer } from "../src/core/answers.ts";
import { row, type Sociomatrix } from "../src/core/sociomatrix.ts";
import { hungarianWave } from "../tests/validation/reference-data.ts";

/** The relations of the Hungarian waves as questions of ours. */
export const friendQuestion = "friend" as QuestionId;
export const dislikeQuestion = "dislike" as QuestionId;

/** One class in one wave: friend (affect 2), looked up to (influence), disliked (affect below 0), scorned. */
export function waveInput(schoolClass: string, wave: number): InvestigationInput {
  const data = hungarianWave(schoolClass, wave);
  const friend = data.matrix("affect", (value) => value === 2);
  const dislike = data.matrix("affect", (value) => value < 0);
  const nominations: NominationRecord[] = [
    recordOf(friendQuestion, "affiliation", friend),
    recordOf(dislikeQuestion, "rejection", dislike),
  ];
  if (wave > 1) {
    const isNamed = (value: number) => value === 1;
    nominations.push(
      recordOf("looked-up-to" as QuestionId, "influence", data.matrix("otherslookup", isNamed)),
      recordOf("scorned" as QuestionId, "victimisation", data.matrix("othersscorn", isNamed)),
    );
  }
  return {
    type: "investigation",
    pupils: data.ids.map((id, pupil) => ({
      id: id as PupilId, // ids of the data set
      group: data.groups[pupil] ?? null,
      answered: friend.rated[pupil] === 1,
    })),
    nominations,
    scales: [],
    ratings: [],
    statusPair: { liked: friendQuestion, disliked: dislikeQuestion },
  };
}

export function indexById(input: AnalysisInput): ReadonlyMap<PupilId, number> {
  return new Map(input.pupils.map(({ id }, index) => [id, index]));
}

function recordOf(
  id: QuestionId,
  kind: NominationRecord["kind"],
  matrix: Sociomatrix,
): NominationRecord {
  const answers = Array.from({ length: matrix.size }, (_, pupil): NominationAnswer => {
    if (matrix.rated[pupil] !== 1) return { type: "skipped" };
    const pupils = [...row(matrix.chosen, pupil)];
    return pupils.length === 0 ? { type: "nobody" } : { type: "named", pupils };
  });
  return { id, kind, cap: null, answers };
}
