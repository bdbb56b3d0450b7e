import { createSignal, Show, type JSX } from "solid-js";
import type { Counted, RoundView } from "../../../app/leader/leader-app.ts";
import { useAnnouncer } from "../../components/announcer.tsx";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import prose from "../../components/prose.module.css";
import { useLeader } from "../leader-context.tsx";
import { useLeaderTexts } from "../leader-texts.ts";
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
  const [asking, setAsking] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const list = async (): Promise<void> => {
    if (busy()) return;
    setBusy(true);
    const listed = await app.rounds.listNames(props.round.id);
    setBusy(false);
    setAsking(false);
    if (!listed.ok) announce({ text: roundFailureText(texts(), listed.error) });
  };
  return (
    <section class={prose["section"]}>
      <h2>{words().title}</h2>
      <p>{words().text}</p>
      <Show
        when={isEnough(props.step.contributions)}
        fallback={<p class={prose["muted"]}>{words().few}</p>}
      >
        <div>
          <Button onClick={() => setAsking(true)}>{words().button}</Button>
        </div>
      </Show>
      <Dialog
        open={asking()}
        title={words().question}
        onClose={() => setAsking(false)}
        onSubmit={() => void list()}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{texts().shell.cancel}</Button>
            <Button look="primary" type="submit" busy={busy()}>
              {words().button}
            </Button>
          </>
        }
      >
        <p>{words().explained}</p>
      </Dialog>
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
  const [busy, setBusy] = createSignal(false);
  const freeze = async (): Promise<void> => {
    if (busy()) return;
    setBusy(true);
    const frozen = await app.rounds.freeze(props.round.id);
    setBusy(false);
    setAsking(false);
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
        <h2>{words().title}</h2>
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
      <Dialog
        open={asking()}
        title={words().question}
        onClose={() => setAsking(false)}
        onSubmit={() => void freeze()}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{texts().shell.cancel}</Button>
            <Button look="primary" type="submit" busy={busy()}>
              {words().button}
            </Button>
          </>
        }
      >
        <Show when={props.step.contributions}>
          {(count) => (
            <p>
              <strong>{words().counted[props.round.level](count())}</strong>
            </p>
          )}
        </Show>
        <p>{words().explained[props.round.level]}</p>
      </Dialog>
    </>
  );
}
