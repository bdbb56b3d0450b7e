import { createSignal, For, Match, onMount, Show, Switch, type JSX } from "solid-js";
import type { ContributionDesk } from "../../../app/teacher/contribution-desk.ts";
import type { SurveyId } from "../../../core/ids.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { useApp } from "../app-context.tsx";
import { savingText } from "../../vault/failure-text.ts";
import { useTexts } from "../texts.tsx";
import { useContributeTexts } from "./contribute-words.ts";
import styles from "./contribute.module.css";

type Names = Awaited<ReturnType<ContributionDesk["names"]>>;

/** The list of a strict round: before the numbers are sent with the question about it, afterwards to be looked at. */
export function NamesView(props: {
  readonly surveyId: SurveyId;
  /** Nothing was sent upon it yet. */
  readonly asks: boolean;
}): JSX.Element {
  const app = useApp();
  const teacher = useTexts();
  const texts = useContributeTexts();
  const words = () => texts().names;
  const [list, setList] = createSignal<Names | null>(null);
  const look = async (): Promise<void> => {
    setList(null);
    setList(await app.contributions.names(props.surveyId));
  };
  onMount(() => void look());
  const [busy, setBusy] = createSignal(false);
  const shown = () => {
    const found = list();
    return found?.ok ? found.value : null;
  };
  const failure = () => {
    const found = list();
    return found === null || found.ok ? null : found.error;
  };
  const refusal = () => {
    const found = failure();
    return found?.type === "names" ? found.reason : null;
  };
  const otherFailure = (): string => {
    const found = failure();
    if (found === null || found.type === "names") return "";
    if (found.type === "waiting") return words().waiting;
    return found.type === "relay" ? texts().actions.offline : savingText(teacher(), found);
  };
  const confirm = async (hash: string): Promise<void> => {
    setBusy(true);
    await app.contributions.confirmNames(props.surveyId, hash);
    setBusy(false);
  };
  return (
    <section class={prose["section"]}>
      <h3>{words().title}</h3>
      <Switch fallback={<p role="status">{words().reading}</p>}>
        <Match when={shown()}>
          {(names) => (
            <>
              <ul class={styles["who"]} role="list">
                <For each={names().names}>
                  {({ name, own }) => (
                    <li>
                      {name}
                      <Show when={own}>
                        <span class={prose["muted"]}> ({words().own})</span>
                      </Show>
                    </li>
                  )}
                </For>
              </ul>
              <Show when={props.asks}>
                <p>{words().question}</p>
                <div class={styles["answers"]}>
                  <Button busy={busy()} onClick={() => void confirm(names().hash)}>
                    {words().yes}
                  </Button>
                  <Button onClick={() => void app.contributions.withdraw(props.surveyId, true)}>
                    {words().no}
                  </Button>
                </div>
              </Show>
            </>
          )}
        </Match>
        <Match when={refusal()}>
          {(reason) => (
            <Notice tone="care" announced>
              <p>
                {words().refused[reason()]} {words().refusedText}
              </p>
            </Notice>
          )}
        </Match>
        <Match when={failure()}>
          <p>{otherFailure()}</p>
          <div>
            <Button onClick={() => void look()}>{words().look}</Button>
          </div>
        </Match>
      </Switch>
    </section>
  );
}
