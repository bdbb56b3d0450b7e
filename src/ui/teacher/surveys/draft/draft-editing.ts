import { createSignal, type Accessor } from "solid-js";
import type { Result } from "../../../../core/result.ts";
import { useTexts } from "../../texts.tsx";
import { surveyFailureText, type SurveyTrouble } from "../survey-failure.ts";

export interface DraftEditing {
  /** Why the last change was not kept; undefined when it was. */
  readonly error: Accessor<string | undefined>;
  /** Keeps a change. What is shown follows from what was kept. */
  keep(change: Promise<Result<unknown, SurveyTrouble>>): Promise<boolean>;
}

/** One part of the draft page: it keeps what is chosen at once, and says beside it when that did not go. */
export function useDraftEditing(): DraftEditing {
  const texts = useTexts();
  const [failure, setFailure] = createSignal<SurveyTrouble>();
  return {
    error: () => {
      const failed = failure();
      return failed && surveyFailureText(texts(), failed);
    },
    keep: async (change) => {
      const kept = await change;
      setFailure(kept.ok ? undefined : kept.error);
      return kept.ok;
    },
  };
}
