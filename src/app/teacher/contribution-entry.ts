import type { SurveyId } from "../../core/ids.ts";
import type { RoundDescription } from "../../protocol/round-description.ts";
import {
  descriptionOf,
  type ContributedRound,
  type ContributionStep,
} from "../rounds/contributed-round.ts";
import { isSecondOfTerm, latestRound } from "./contribution-rounds.ts";
import { contributingSurvey, knownContributions } from "./contribution-unit.ts";
import { now, type TeacherContext } from "./teacher-context.ts";

/** A survey's contribution as a page shows it. */
export interface ContributionEntry {
  /** Null: not invited yet. */
  readonly round: RoundDescription | null;
  readonly state: ContributionState;
  /** The yes was given: from then on the unit and its numbers stay as they are. */
  readonly isFixed: boolean;
  /** Surveys of the unit, the entry's own first. */
  readonly surveys: readonly SurveyId[];
  /** A sum of the same term was made with this survey: another round is its own question. */
  readonly isSecond: boolean;
  /** Strict rounds: as whom the teacher announced herself. */
  readonly name: string | null;
  /** What stands after "#" in the latest round's link. */
  readonly invitation: string | null;
}

export type ContributionState =
  | { readonly type: "none" }
  /** It goes with a survey of another class. */
  | { readonly type: "joined"; readonly surveyId: SurveyId }
  /** It went with a survey that is deleted: it contributes no more. */
  | { readonly type: "spent" }
  /** The round was erased at the relay on its day, and nothing was heard of a sum. */
  | { readonly type: "ended" }
  | Exclude<ContributionStep, { readonly body: string }>
  | { readonly type: "announcing" | "sending" };

/** Null for a survey that never contributes. Reactive. */
export function entryOf(context: TeacherContext, id: SurveyId): ContributionEntry | null {
  if (contributingSurvey(context, id) === null) return null;
  const record = context.opened.contributions().get(id);
  const nothing = {
    round: null,
    isFixed: false,
    surveys: [id],
    isSecond: false,
    name: null,
    invitation: null,
  };
  const round = record === undefined ? null : latestRound(record.value);
  if (record === undefined || round === null) {
    return { ...nothing, state: stateBefore(context, id) };
  }
  const { surveys, numbers } = record.value;
  return {
    round: descriptionOf(round),
    state: stateOf(round, now(context)),
    isFixed: numbers !== null,
    surveys,
    isSecond: isSecondOfTerm(record.value),
    name: round.name,
    invitation: round.invitation,
  };
}

/** Of a survey without a round of its own. */
function stateBefore(context: TeacherContext, id: SurveyId): ContributionState {
  if (context.opened.contributions().get(id)?.value.spent === true) return { type: "spent" };
  const joined = knownContributions(context).find(
    ({ contribution }) => contribution.numbers !== null && contribution.surveys.includes(id),
  );
  const [first] = joined?.contribution.surveys ?? [];
  return first === undefined || first === id
    ? { type: "none" }
    : { type: "joined", surveyId: first };
}

function stateOf(round: ContributedRound, nowSeconds: number): ContributionState {
  const { step } = round;
  const isOver = nowSeconds >= descriptionOf(round).deleteAt;
  if (isOver && !["withdrawn", "frozen", "refused"].includes(step.type)) return { type: "ended" };
  return step.type === "announcing" || step.type === "sending" ? { type: step.type } : step;
}
