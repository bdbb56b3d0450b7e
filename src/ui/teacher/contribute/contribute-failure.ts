import type {
  InviteFailure,
  RoundRefusal,
  YesFailure,
} from "../../../app/teacher/contribution-desk.ts";
import type { UnitRefusal } from "../../../core/leader/unit-counts.ts";
import type { ContributeTexts } from "../../../i18n/en/contribute.ts";
import { savingText } from "../../vault/failure-text.ts";
import type { TeacherTexts } from "../texts.tsx";
import { termText } from "./contribute-words.ts";

interface Texts {
  readonly teacher: TeacherTexts;
  readonly contribute: ContributeTexts;
}

/** What to say when an invitation could not be read, or a yes not be kept. */
export function contributeFailure(texts: Texts, failure: InviteFailure | YesFailure): string {
  const words = texts.contribute.link.failures;
  switch (failure.type) {
    case "link":
      return words[failure.reason];
    case "relay":
      return failure.failure.type === "offline" ? words.offline : words.relay;
    case "closed":
    case "second":
    case "name":
      return words[failure.type];
    case "round":
      return refusalText(texts.contribute, failure.refusal);
    case "unit":
      return failure.refusals
        .map((refusal) => unitRefusalText(texts.contribute, refusal))
        .join(" ");
    default:
      return savingText(texts.teacher, failure);
  }
}

function refusalText({ refused }: ContributeTexts, refusal: RoundRefusal): string {
  switch (refusal.type) {
    case "in-other-round":
      return refused.inOtherRound(refusal.place);
    case "class-contributed":
      return refused.classContributed;
    case "strict-again":
      return refused.strictAgain;
    case "joined":
      return refused.joined;
    case "spent":
      return refused.spent;
  }
}

export function unitRefusalText(texts: ContributeTexts, refusal: UnitRefusal): string {
  const { reasons } = texts.few;
  switch (refusal.type) {
    case "investigation":
      return reasons.investigation;
    case "not-closed":
      return reasons.notClosed;
    case "other-term":
      return reasons.otherTerm(termText(texts, refusal.term));
    case "class-too-small":
      return reasons.classTooSmall(refusal.least);
    case "unit-too-small":
      return reasons.unitTooSmall(refusal.roll, refusal.least);
    case "unit-too-large":
      return reasons.unitTooLarge(refusal.roll, refusal.most);
    case "too-few-ballots":
      return reasons.tooFewBallots(refusal.ballots, refusal.least);
  }
}
