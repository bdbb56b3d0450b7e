import type { ContributionState } from "../../../app/teacher/contribution-desk.ts";
import type { ContributeTexts } from "../../../i18n/en/contribute.ts";

export interface StateWords {
  readonly title: string;
  readonly text: string;
}

/** Where a contribution stands, in a heading and a sentence; null before there is one. */
export function stateWords(texts: ContributeTexts, state: ContributionState): StateWords | null {
  const words = texts.state;
  switch (state.type) {
    case "none":
    case "invited":
      return null;
    case "joined":
      return { title: words.joined.title, text: texts.refused.joined };
    case "spent":
      return { title: words.joined.title, text: texts.refused.spent };
    case "frozen": {
      const { title, text } = state.counted ? words.counted : words.notCounted;
      return { title, text: text(state.contributions) };
    }
    case "refused":
      return words[state.reason];
    default:
      return words[state.type];
  }
}
