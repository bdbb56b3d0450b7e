import { createSignal, Show, type JSX } from "solid-js";
import type { Counted, RoundView } from "../../../app/leader/leader-app.ts";
import { useAnnouncer } from "../../components/announcer.tsx";
import { Button } from "../../components/button.tsx";
import prose from "../../components/prose.module.css";
import { useLeader } from "../leader-context.tsx";
import { useLeaderTexts } from "../leader-texts.ts";
import { AskingDialog } from "./asking-dialog.tsx";
import { isEnough } from "./round-steps.ts";
import { freezeFailureText, roundFailureText } from "./round-text.ts";

interface Ending {
  readonly round: RoundView;
  readonly step: Counted & { readonly type: "open" | "listed" };
}

/** Strict rounds: no further names. */
export function ListNames(props: Ending): JSX.Element {
  const app = useLeader();
  const texts = useLeaderTexts();
  const announce = useAnnouncer();
  const words = () => texts().rounds.page.list;
  const isEarly = () => !isEnough(props.step.contributions);
  const [asking, setAsking] = createSignal(false);
  const list = async (): Promise<void> => {
    const listed = await app.rounds.listNames(props.round.id);
    if (!listed.ok) announce({ text: roundFailureText(texts(), listed.error) });
  };
  return (
    <section class={prose["section"]}>
      <h2>{isEarly() ? words().later : words().title}</h2>
      <p>{words().text}</p>
      <Show when={!isEarly()} fallback={<p class={prose["muted"]}>{words().few}</p>}>
        <div>
          <Button onClick={() => setAsking(true)}>{words().button}</Button>
        </div>
      </Show>
      <AskingDialog
        open={asking()}
        title={words().question}
        confirmLabel={words().button}
        onConfirm={list}
        onClose={() => setAsking(false)}
      >
        <p>{words().explained}</p>
      </AskingDialog>
    </section>
  );
}

/** The sum is made, once and for all. */
export function FreezeRound(props: Ending): JSX.Element {
  const app = useLeader();
  const texts = useLeaderTexts();
  const announce = useAnnouncer();
  const page = () => texts().rounds.page;
  const words = () => page().freeze;
  const [asking, setAsking] = createSignal(false);
  const freeze = async (): Promise<void> => {
    const frozen = await app.rounds.freeze(props.round.id);
    if (!frozen.ok) announce({ text: freezeFailureText(texts(), frozen.error) });
  };
  const isEarly = () => !isEnough(props.step.contributions);
  return (
    <>
      <Show when={props.step.type === "listed"}>
        <section class={prose["section"]}>
          <h2>{page().confirming.title}</h2>
          <p>{page().confirming.text}</p>
        </section>
      </Show>
      <section class={prose["section"]}>
        <h2>{isEarly() ? words().later : words().title}</h2>
        <p>{words().text}</p>
        <Show when={!isEarly()} fallback={<p class={prose["muted"]}>{words().few}</p>}>
          <div>
            <Button
              look={props.round.isPastClosing ? "primary" : "plain"}
              onClick={() => setAsking(true)}
            >
              {words().button}
            </Button>
          </div>
        </Show>
      </section>
      <AskingDialog
        open={asking()}
        title={words().question}
        confirmLabel={words().button}
        onConfirm={freeze}
        onClose={() => setAsking(false)}
      >
        <Show when={props.step.contributions}>
          {(count) => (
            <p>
              <strong>{words().counted[props.round.level](count())}</strong>
            </p>
          )}
        </Show>
        <p>{words().explained[props.round.level]}</p>
      </AskingDialog>
    </>
  );
}
