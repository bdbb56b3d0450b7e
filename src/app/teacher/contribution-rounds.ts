import type { SurveyId } from "../../core/ids.ts";
import { schoolSums, type RoundedCounts } from "../../core/leader/fields.ts";
import { compareTerms } from "../../core/leader/term.ts";
import type { RoundDescription } from "../../protocol/round-description.ts";
import {
  descriptionOf,
  isCounted,
  mayCount,
  type ContributedRound,
  type ContributionStep,
} from "../rounds/contributed-round.ts";
import type { Contribution } from "./records/contribution-record.ts";

/** What must not be done, and why (docs/protocol.md, 8.7). */
export type RoundRefusal =
  /** What was given to an earlier round may still be counted there: it is withdrawn first. */
  | { readonly type: "in-other-round"; readonly place: string }
  /** Another survey of the class is, or was, in a round of this term. */
  | { readonly type: "class-contributed"; readonly surveyId: SurveyId }
  /** A strict round is not repeated within its term. */
  | { readonly type: "strict-again" }
  /** Joined with another class, whose survey it goes with. */
  | { readonly type: "joined"; readonly surveyId: SurveyId }
  /** It was joined with a survey that is deleted. */
  | { readonly type: "spent" };

/** Null when there is none. */
export function latestRound({ rounds }: Contribution): ContributedRound | null {
  return rounds.at(-1) ?? null;
}

/** The contribution with its latest round at another step. */
export function atStep(contribution: Contribution, step: ContributionStep): Contribution {
  const latest = latestRound(contribution);
  return latest === null ? contribution : withLatest(contribution, { ...latest, step });
}

export function withLatest(contribution: Contribution, round: ContributedRound): Contribution {
  return { ...contribution, rounds: [...contribution.rounds.slice(0, -1), round] };
}

/** A round of the same term has it already: another one is its own question. */
export function isSecondOfTerm(contribution: Contribution): boolean {
  const latest = latestRound(contribution);
  if (latest === null) return false;
  const { term } = descriptionOf(latest);
  return contribution.rounds
    .slice(0, -1)
    .some((round) => isCounted(round) && compareTerms(descriptionOf(round).term, term) === 0);
}

/** A unit's contribution with the classes its surveys are of; null for a survey that is not there any more. */
export interface KnownContribution {
  readonly contribution: Contribution;
  readonly classIds: readonly (string | null)[];
}

/** Why a survey's contribution may not go into this round; null when it may. */
export function roundRefusal(
  survey: { readonly id: SurveyId; readonly classId: string },
  description: RoundDescription,
  known: { readonly contributions: readonly KnownContribution[]; readonly nowSeconds: number },
): RoundRefusal | null {
  const { contributions, nowSeconds } = known;
  for (const { contribution, classIds } of contributions) {
    const [first] = contribution.surveys;
    if (first === undefined) continue;
    if (first === survey.id) {
      const refusal = ownRefusal(contribution, description, nowSeconds);
      if (refusal !== null) return refusal;
    } else if (contribution.numbers !== null && contribution.surveys.includes(survey.id)) {
      return { type: "joined", surveyId: first };
    } else if (classIds.includes(survey.classId)) {
      const taken = contribution.rounds.some(
        (round) =>
          compareTerms(descriptionOf(round).term, description.term) === 0 &&
          (isCounted(round) || mayCount(round, nowSeconds)),
      );
      if (taken) return { type: "class-contributed", surveyId: first };
    }
  }
  return null;
}

function ownRefusal(
  { rounds, spent }: Contribution,
  { roundId, term, mode }: RoundDescription,
  nowSeconds: number,
): RoundRefusal | null {
  if (spent) return { type: "spent" };
  for (const round of rounds) {
    const other = descriptionOf(round);
    if (other.roundId === roundId) continue;
    if (mayCount(round, nowSeconds)) return { type: "in-other-round", place: other.place };
    const isStrict = other.mode === "strict" || mode === "strict";
    if (isCounted(round) && isStrict && compareTerms(other.term, term) === 0) {
      return { type: "strict-again" };
    }
  }
  return null;
}

/** The rounded counts of a vector that was kept. */
export function keptCounts(numbers: readonly number[]): RoundedCounts {
  const sums = schoolSums(numbers);
  if (sums === null) throw new TypeError("Not the numbers of a unit");
  const { noise: _noise, ...counts } = sums;
  return counts as typeof counts & RoundedCounts; // the sums over one unit are its own counts, rounded when they were kept
}

/** What stands after "#" in a link that was pasted or opened, or what was pasted when there is no "#". */
export function invitationIn(text: string): string {
  const trimmed = text.trim();
  return trimmed.slice(trimmed.indexOf("#") + 1);
}
