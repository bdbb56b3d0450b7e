import * as v from "valibot";
import type { SurveyId } from "../../../core/ids.ts";
import { roundFieldCount } from "../../../protocol/round-description.ts";
import { contributedRoundSchema, type ContributedRound } from "../../rounds/contributed-round.ts";
import type { RecordKind } from "../../vault/record.ts";
import { idOf, strictReader } from "../../vault/stored-values.ts";

/** What a unit has contributed, or was invited to. Its row is that of the unit's first survey, and is gone with any of them. */
export interface Contribution {
  /** The unit's, one a class; the first is the row's. */
  readonly surveys: readonly SurveyId[];
  /** Computed at the first yes and the same from then on; null before it. */
  readonly numbers: readonly number[] | null;
  /** Every round it was invited to, the latest last; empty after a no. */
  readonly rounds: readonly ContributedRound[];
  /** It was joined with a survey that is deleted: as it belongs to one unit for ever, it contributes no more. */
  readonly spent: boolean;
}

/** More rounds than one survey is ever asked for, and more small classes than one teacher has. */
export const contributionLimits = { roundsMost: 20, classesMost: 10 } as const;

/** A row is never taken away but with its survey: a deleted one could not be written again. */
export function emptyContribution(id: SurveyId, spent = false): Contribution {
  return { surveys: [id], numbers: null, rounds: [], spent };
}

const contributionSchema1 = v.pipe(
  v.strictObject({
    surveys: v.pipe(
      v.array(idOf<SurveyId>()),
      v.minLength(1),
      v.maxLength(contributionLimits.classesMost),
      v.check((ids) => new Set(ids).size === ids.length),
    ),
    numbers: v.nullable(
      v.pipe(v.array(v.pipe(v.number(), v.safeInteger())), v.length(roundFieldCount("school"))),
    ),
    rounds: v.pipe(
      v.array(contributedRoundSchema("school")),
      v.maxLength(contributionLimits.roundsMost),
    ),
    spent: v.boolean(),
  }),
  // Whatever has begun to leave has its numbers.
  v.check(({ numbers, rounds }) =>
    rounds.every(({ step }) => step.type === "invited" || numbers !== null),
  ),
);

export const contributionRecord: RecordKind<Contribution> = {
  table: "contributions",
  schema: 1,
  readers: { 1: strictReader(contributionSchema1) },
  encode: (contribution) => structuredClone(contribution),
};
