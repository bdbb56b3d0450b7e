import type {
  FreezeFailure,
  NewRoundProblem,
  ReleaseFailure,
  RoundView,
} from "../../../app/leader/leader-app.ts";
import type { RelayFailure } from "../../../app/vault/vault-app.ts";
import type { UiLanguage } from "../../../core/ui-language.ts";
import { writeCalendarDay } from "../../../i18n/dates.ts";
import { savingText } from "../../vault/failure-text.ts";
import type { LeaderWords } from "../leader-texts.ts";

/** How it stands with a round, in one sentence without a full stop. */
export function stateText(texts: LeaderWords, round: RoundView, hasFigures: boolean): string {
  const words = texts.rounds;
  const { step } = round;
  switch (step.type) {
    case "open":
    case "listed":
      return countText(texts, round);
    case "released":
      return hasFigures ? words.state.released : words.state.withheld;
    default:
      return words.state[step.type];
  }
}

/** Of a round that takes contributions: how many have come, or have signed up. */
export function countText(texts: LeaderWords, round: RoundView): string {
  const words = texts.rounds;
  const { step, level, mode } = round;
  if (step.type !== "open" && step.type !== "listed") return "";
  if (step.contributions === null) return words.state.counting;
  const signingUp = mode === "strict" && step.type === "open";
  return (signingUp ? words.announced : words.contributed)[level](step.contributions);
}

/** Until when contributions are taken, or were. */
export function deadlineText(texts: LeaderWords, round: RoundView, language: UiLanguage): string {
  const day = writeCalendarDay(round.closesOn, language);
  const words = texts.rounds.home;
  return round.isPastClosing ? words.pastClosing(day) : words.openUntil(day);
}

export function relayText(texts: LeaderWords, failure: RelayFailure): string {
  const words = texts.rounds.relay;
  if (failure.type === "told") return failure.code === "invitation" ? words.invitation : words.told;
  return words[failure.type];
}

type SavingTrouble = Parameters<typeof savingText>[1];
type RoundTrouble =
  | SavingTrouble
  | { readonly type: "relay"; readonly failure: RelayFailure }
  | { readonly type: "too-few" }
  | { readonly type: "kept" };

/** Why something was not done with a round, what is safe, and what to do. */
export function roundFailureText(texts: LeaderWords, failure: RoundTrouble): string {
  switch (failure.type) {
    case "relay":
      return relayText(texts, failure.failure);
    case "too-few":
      return texts.rounds.page.freeze.failures["too-few"];
    case "kept":
      return texts.rounds.page.remove.kept;
    default:
      return savingText(texts, failure);
  }
}

export function freezeFailureText(
  texts: LeaderWords,
  failure: FreezeFailure | SavingTrouble,
): string {
  switch (failure.type) {
    case "not-listed":
    case "not-now":
      return texts.rounds.page.freeze.failures[failure.type];
    default:
      return roundFailureText(texts, failure);
  }
}

export function releaseFailureText(
  texts: LeaderWords,
  failure: ReleaseFailure | SavingTrouble,
): string {
  switch (failure.type) {
    case "released-already":
    case "year-used":
    case "not-now":
      return texts.rounds.page.refusals[failure.type];
    default:
      return savingText(texts, failure);
  }
}

export function newRoundProblemText(
  texts: LeaderWords,
  problem: NewRoundProblem | SavingTrouble,
  language: UiLanguage,
): string {
  const words = texts.rounds.fresh.problems;
  switch (problem.type) {
    case "term":
    case "exists":
      return words[problem.type];
    case "unit-most":
      return words.unitMost(problem.least, problem.most);
    case "closes-on":
      return words.closesOn(
        writeCalendarDay(problem.first, language),
        writeCalendarDay(problem.last, language),
      );
    case "strict-once":
      return words.strictOnce;
    case "released-already":
      return words.releasedAlready;
    case "year-used":
      return words.yearUsed;
    default:
      return savingText(texts, problem);
  }
}
