import { Show, type JSX } from "solid-js";
import type { SurveyEntry } from "../../../../app/teacher/teacher-app.ts";
import prose from "../../../components/prose.module.css";
import { FileIntake } from "./file-intake.tsx";
import { OtherTablet } from "./other-tablet.tsx";
import { useTabletTexts } from "./tablet-words.ts";
import { ThisDevice } from "./this-device.tsx";

/** One shared tablet: this device, another one, and what comes from one without a network. */
export function TabletPage(props: { readonly entry: SurveyEntry }): JSX.Element {
  const words = useTabletTexts();
  const survey = () => props.entry.survey;
  return (
    <div class={prose["page"]}>
      <header class={prose["section"]}>
        <h1 class={prose["title"]}>{words().title}</h1>
        <p>{words().lead}</p>
      </header>
      <Show when={survey().state === "open"}>
        <ThisDevice surveyId={survey().id} />
        <OtherTablet surveyId={survey().id} />
      </Show>
      <FileIntake surveyId={survey().id} />
    </div>
  );
}
