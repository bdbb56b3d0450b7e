import { createResource, createSignal, For, Show, type JSX } from "solid-js";
import type { NamesFailure } from "../../../app/leader/leader-app.ts";
import type { SaveFailure } from "../../../app/vault/vault-app.ts";
import type { RoundId } from "../../../core/ids.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { useLeader } from "../leader-context.tsx";
import { useLeaderTexts } from "../leader-texts.ts";
import { roundFailureText } from "../rounds/round-text.ts";
import styles from "./upwards.module.css";

/** Strict rounds: who takes part. Numbers leave upon a yes to exactly this list. */
export function NamesView(props: { readonly roundId: RoundId }): JSX.Element {
  const app = useLeader();
  const texts = useLeaderTexts();
  const words = () => texts().upwards.names;
  const [list, { refetch }] = createResource(
    () => props.roundId,
    (roundId) => app.upwards.names(roundId),
  );
  const [trouble, setTrouble] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  const troubleText = (failure: NamesFailure | SaveFailure): string =>
    failure.type === "names"
      ? `${words().refused[failure.why]} ${words().refusedText}`
      : roundFailureText(texts(), failure);
  const names = () => {
    const found = list();
    return found?.ok === true ? found.value : null;
  };
  const listTrouble = () => {
    const found = list();
    return found?.ok === false ? troubleText(found.error) : undefined;
  };
  const confirm = async (): Promise<void> => {
    setBusy(true);
    const confirmed = await app.upwards.confirmNames(props.roundId);
    setBusy(false);
    if (!confirmed.ok) setTrouble(troubleText(confirmed.error));
  };
  return (
    <section class={prose["section"]}>
      <h2>{words().title}</h2>
      <Show when={list.loading}>
        <p role="status">{words().loading}</p>
      </Show>
      <Show when={trouble() ?? listTrouble()}>
        {(text) => (
          <Notice
            tone="care"
            announced
            actions={<Button onClick={() => void refetch()}>{texts().shell.tryAgain}</Button>}
          >
            {text()}
          </Notice>
        )}
      </Show>
      <Show when={names()}>
        {(found) => (
          <>
            <ul class={styles["names"]}>
              <For each={found()}>
                {(each) => <li>{each.isOwn ? `${each.name} (${words().own})` : each.name}</li>}
              </For>
            </ul>
            <p>{words().question}</p>
            <div>
              <Button look="primary" busy={busy()} onClick={() => void confirm()}>
                {words().yes}
              </Button>
            </div>
          </>
        )}
      </Show>
    </section>
  );
}
