import { Show, type JSX } from "solid-js";
import { recordGaps } from "../../../../app/teacher/record-editor.ts";
import type { SurveyId } from "../../../../core/ids.ts";
import { Button } from "../../../components/button.tsx";
import prose from "../../../components/prose.module.css";
import { useApp, usePlaces } from "../../app-context.tsx";
import { useLanguage } from "../../texts.tsx";
import { recordWords } from "./record-words.ts";

export function RecordState(props: { readonly surveyId: SurveyId }): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const language = useLanguage();
  const words = () => recordWords[language()];
  const isInvestigation = () => app.surveys.find(props.surveyId)?.survey.kind === "investigation";
  const missing = () => recordGaps(app.surveys, props.surveyId).length;
  return (
    <Show when={isInvestigation()}>
      <section class={prose["section"]}>
        <h2>{words().section.title}</h2>
        <p>{words().section.text}</p>
        <p role="status">
          {missing() === 0 ? words().section.complete : words().missingHere(missing())}
        </p>
        <div>
          <Button onClick={() => places.go({ type: "record", surveyId: props.surveyId })}>
            {missing() === 0 ? words().section.look : words().section.write}
          </Button>
        </div>
      </section>
    </Show>
  );
}
