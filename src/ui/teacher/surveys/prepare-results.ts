import { onCleanup, onMount, type Accessor } from "solid-js";
import type { SurveyEntry } from "../../../app/teacher/teacher-app.ts";
import type { FrozenSurvey } from "../../../core/survey.ts";
import type { UiLanguage } from "../../../core/ui-language.ts";
import { whenIdle } from "../../components/frames.ts";
import { writeDay } from "../../../i18n/dates.ts";
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
  onMount(() => {
    const survey = entries().flatMap(answeredSurvey)[0];
    if (survey === undefined) return;
    onCleanup(
      whenIdle([
        () => void desk.resultsWorkers(),
        () => {
          if (rehearsed) return;
          rehearsed = true;
          // What cannot be fetched now is fetched, and told of, when results are opened.
          rehearse(survey, language()).catch(() => (rehearsed = false));
        },
      ]),
    );
  });
}

/**
 * Where the vault is locked: once the teacher begins to write what opens it, until the results are asked for. What is
 * fetched and started holds nothing of anybody.
 */
export function useExpectedResults(): void {
  const desk = useDesk();
  const language = useLanguage();
  let callOff = (): void => undefined;
  const prepare = (): void => {
    callOff = whenIdle([
      // A slow tablet takes a tenth of a second to write its first date.
      () => void writeDay(0, language()),
      // Without a network there is nothing to start Workers from either: all of it is fetched, and told of, when results
      // are opened.
      () => void rehearse(null, language()).then(desk.resultsWorkers, () => undefined),
    ]);
  };
  onMount(() => document.addEventListener("input", prepare, { once: true }));
  onCleanup(() => {
    document.removeEventListener("input", prepare);
    callOff();
  });
}

async function rehearse(survey: FrozenSurvey | null, language: UiLanguage): Promise<void> {
  const [{ rehearseResults }] = await Promise.all([
    import("../results/rehearsal.tsx"),
    import("./survey-results.tsx"),
  ]);
  rehearseResults(survey, language);
}

function answeredSurvey({ survey, answered }: SurveyEntry): readonly FrozenSurvey[] {
  const isFrozen = survey.state === "open" || survey.state === "closed";
  return isFrozen && answered > 0 ? [survey] : [];
}
