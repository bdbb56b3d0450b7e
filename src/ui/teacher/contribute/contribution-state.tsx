import { createSignal, onMount, Show, type JSX } from "solid-js";
import type { ContributionEntry, UnitPreview } from "../../../app/teacher/contribution-desk.ts";
import type { SurveyId } from "../../../core/ids.ts";
import { useAnnouncer } from "../../components/announcer.tsx";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { useApp } from "../app-context.tsx";
import { useContributeTexts } from "./contribute-words.ts";
import styles from "./contribute.module.css";
import { InvitationForm } from "./invitation-form.tsx";
import { NamesView } from "./names-view.tsx";
import { NumbersView } from "./numbers-view.tsx";
import { ObjectionDialog } from "./objection-dialog.tsx";
import { RoundFacts } from "./round-step.tsx";
import { stateWords } from "./state-words.ts";

/** What became of a yes, and what can still be done about it. */
export function ContributionStateView(props: {
  readonly surveyId: SurveyId;
  readonly entry: ContributionEntry;
}): JSX.Element {
  const app = useApp();
  const announce = useAnnouncer();
  const texts = useContributeTexts();
  const words = () => texts().actions;
  const [trouble, setTrouble] = createSignal<"offline" | "missing" | null>(null);
  const [objecting, setObjecting] = createSignal(false);
  const refresh = async (): Promise<void> => {
    const told = await app.contributions.refresh(props.surveyId);
    if (told.ok) setTrouble(told.value === "missing" ? "missing" : null);
    else setTrouble(told.error.type === "relay" ? "offline" : null);
  };
  onMount(() => void refresh());
  const state = () => props.entry.state;
  const type = () => state().type;
  const isStrict = () => props.entry.round?.mode === "strict";
  const withdrawn = () => {
    const current = state();
    return current.type === "withdrawn" ? current : null;
  };
  const canWithdraw = () =>
    type() === "announcing" || type() === "announced" || type() === "sending" || type() === "sent";
  const canObject = () => type() === "sent" || type() === "frozen";
  const isNamed = () => type() === "announcing" || type() === "announced";
  const isOver = () =>
    type() === "withdrawn" || type() === "frozen" || type() === "refused" || type() === "ended";
  const replace = async (): Promise<void> => {
    const replaced = await app.contributions.replace(props.surveyId);
    if (!replaced.ok) return;
    setTrouble(null);
    announce({ text: words().replaced });
  };
  const again = async (): Promise<void> => {
    const { invitation } = props.entry;
    if (invitation === null) return;
    const invited = await app.contributions.invite(props.surveyId, invitation);
    if (!invited.ok) setTrouble(invited.error.type === "relay" ? "offline" : null);
  };
  return (
    <section class={styles["steps"]}>
      <div role="status">
        <Show when={stateWords(texts(), state())}>
          {(shown) => (
            <>
              <h2 class={styles["heading"]}>{shown().title}</h2>
              <p>{shown().text}</p>
            </>
          )}
        </Show>
      </div>
      <Show when={trouble()}>
        {(kind) => (
          <Notice tone="care" announced>
            {words()[kind()]}
          </Notice>
        )}
      </Show>
      <Show when={withdrawn()?.objected}>
        <p>{texts().objection.afterwards}</p>
      </Show>
      <Show when={props.entry.round}>{(round) => <RoundFacts round={round()} />}</Show>
      <Show when={isStrict() && (type() === "announced" || type() === "sent")}>
        <NamesView surveyId={props.surveyId} asks={type() === "announced"} />
      </Show>
      <Show when={canWithdraw() || canObject()}>
        <div class={prose["actions"]}>
          <Show when={canWithdraw()}>
            <Button onClick={() => void app.contributions.withdraw(props.surveyId)}>
              {isNamed() ? words().withdrawName : words().withdraw}
            </Button>
          </Show>
          <Show when={type() === "sent"}>
            <Button onClick={() => void replace()}>{words().replace}</Button>
          </Show>
          <Show when={canObject()}>
            <Button onClick={() => setObjecting(true)}>{words().object}</Button>
          </Show>
        </div>
      </Show>
      <Show when={withdrawn()}>
        <div>
          <Button onClick={() => void again()}>{words().again}</Button>
        </div>
      </Show>
      <Show when={props.entry.isFixed}>
        <KeptNumbers surveyId={props.surveyId} />
      </Show>
      <Show when={isOver()}>
        <details class={styles["details"]}>
          <summary>{texts().link.again}</summary>
          <InvitationForm surveyId={props.surveyId} />
        </details>
      </Show>
      <ObjectionDialog
        open={objecting()}
        isTooLate={type() === "frozen"}
        onClose={() => setObjecting(false)}
        onWithdraw={() => {
          setObjecting(false);
          void app.contributions.withdraw(props.surveyId, true);
        }}
      />
    </section>
  );
}

/** The numbers as they were at the yes. */
function KeptNumbers(props: { readonly surveyId: SurveyId }): JSX.Element {
  const app = useApp();
  const texts = useContributeTexts();
  const [kept, setKept] = createSignal<UnitPreview | null>(null);
  onMount(() => {
    void app.contributions.preview(props.surveyId).then((made) => {
      if (made.ok) setKept(made.value);
    });
  });
  return (
    <details class={styles["details"]}>
      <summary>{texts().actions.numbers}</summary>
      <p>{texts().numbers.kept}</p>
      <Show when={kept()}>{(preview) => <NumbersView preview={preview()} />}</Show>
    </details>
  );
}
