import type {
  ContributeFailure,
  ReadInvitationFailure,
  UpwardsProblem,
} from "../../../app/leader/leader-app.ts";
import { savingText } from "../../vault/failure-text.ts";
import type { LeaderWords } from "../leader-texts.ts";
import { relayText } from "../rounds/round-text.ts";

type Trouble = ReadInvitationFailure | ContributeFailure | Parameters<typeof savingText>[1];

/** Why an invitation was not read or answered, what is safe, and what to do. */
export function upwardsFailureText(texts: LeaderWords, failure: Trouble): string {
  const words = texts.upwards.read.failures;
  switch (failure.type) {
    case "damaged":
      return words.damaged;
    case "description":
      return words.description[failure.why];
    case "for-teachers":
      return words.description["other-level"];
    case "problem":
      return problemText(texts, failure.problem);
    case "name":
      return texts.upwards.offer.nameMissing;
    case "relay": {
      const isGone = failure.failure.type === "told" && failure.failure.code === "refused";
      return isGone ? words.gone : relayText(texts, failure.failure);
    }
    default:
      return savingText(texts, failure);
  }
}

/** Why a school cannot contribute to this round. */
export function problemText(texts: LeaderWords, problem: UpwardsProblem): string {
  const words = texts.upwards.offer.problems;
  switch (problem.type) {
    case "too-many-classes":
      return words.tooManyClasses(problem.most);
    case "elsewhere":
      return words.elsewhere(problem.municipality);
    case "already":
    case "counted":
      return words[problem.type];
  }
}
