import { onCleanup, onMount, type Accessor } from "solid-js";
import type { SurveyEntry } from "../../../app/teacher/teacher-app.ts";
import type { FrozenSurvey } from "../../../core/survey.ts";
import { whenIdle } from "../../components/frames.ts";
import { useDesk } from "../app-context.tsx";
import { useLanguage } from "../texts.tsx";

/** Once for the page: what a browser has rehearsed it remembers. */
let rehearsed = false;

/**
 * Where results are a click away: fetches what shows them, starts their Workers and has the map
 * rehearsed, while the teacher reads and nothing else is to be done.
 */
export function usePreparedResults(entries: Accessor<readonly SurveyEntry[]>): void {
  const desk = useDesk();
  const language = useLanguage();
  const rehearse = async (survey: FrozenSurvey): Promise<void> => {
    rehearsed = true;
    const [{ rehearseResults }] = await Promise.all([
      import("../results/rehearsal.tsx"),
      import("./survey-results.tsx"),
    ]);
    rehearseResults(survey, language());
  };
  onMount(() => {
    const survey = entries().flatMap(answeredSurvey)[0];
    if (survey === undefined) return;
    onCleanup(
      whenIdle([
        () => void desk.resultsWorkers(),
        () => {
          // What cannot be fetched now is fetched, and told of, when results are opened.
          if (!rehearsed) rehearse(survey).catch(() => (rehearsed = false));
        },
      ]),
    );
  });
}

function answeredSurvey({ survey, answered }: SurveyEntry): readonly FrozenSurvey[] {
  const isFrozen = survey.state === "open" || survey.state === "closed";
  return isFrozen && answered > 0 ? [survey] : [];
}
