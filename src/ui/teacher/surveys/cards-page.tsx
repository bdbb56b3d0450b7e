import { createResource, Show, type JSX } from "solid-js";
import type { SurveyId } from "../../../core/ids.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { useApp } from "../app-context.tsx";
import { useTexts } from "../texts.tsx";
import { CardList } from "./card-list.tsx";
import styles from "./cards-page.module.css";
import { surveyFailureText } from "./survey-failure.ts";

/** The cards, as they come out of the printer: ten on a sheet of A4, with lines to cut along. */
export function CardsPage(props: { readonly surveyId: SurveyId }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const words = () => texts().surveys.cards;
  const [answer, { refetch }] = createResource(
    () => props.surveyId,
    (id) => app.surveys.cards(id),
  );
  const showAnew = async (): Promise<void> => {
    await refetch();
  };
  const sheet = () => {
    const found = answer();
    return found?.ok ? found.value : null;
  };
  const error = () => {
    const found = answer();
    return found && !found.ok ? surveyFailureText(texts(), found.error) : null;
  };
  return (
    <div class={`${prose["page"]} ${styles["page"]}`}>
      <header class={`${prose["section"]} ${styles["screenOnly"]}`}>
        <h1 class={prose["title"]}>{words().title}</h1>
        <p>{words().lead}</p>
        <Show when={sheet()?.thisMachineOnly}>
          <Notice tone="care">{words().thisMachineOnly(sheet()?.publicUrl ?? null)}</Notice>
        </Show>
        <div class={prose["actions"]}>
          <Button look="primary" disabled={sheet() === null} onClick={() => window.print()}>
            {words().print}
          </Button>
        </div>
      </header>
      <Show when={error()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
      <Show
        when={sheet()}
        fallback={
          <Show when={!error()}>
            <p role="status">{words().loading}</p>
          </Show>
        }
      >
        {(found) => <CardList surveyId={props.surveyId} sheet={found()} onRenewed={showAnew} />}
      </Show>
    </div>
  );
}
