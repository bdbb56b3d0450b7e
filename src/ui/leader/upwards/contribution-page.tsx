import { createSignal, Match, Show, Switch, type JSX } from "solid-js";
import type { UpwardsStep, UpwardsView } from "../../../app/leader/leader-app.ts";
import { useAnnouncer } from "../../components/announcer.tsx";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { useLeader } from "../leader-context.tsx";
import { useLeaderTexts, writeTerm, type LeaderWords } from "../leader-texts.ts";
import { roundFailureText } from "../rounds/round-text.ts";
import rounds from "../rounds/rounds.module.css";
import { NamesView } from "./names-view.tsx";

/** What a school has given to its municipality's round: where it stands, and taking it back. */
export function ContributionPage(props: { readonly view: UpwardsView }): JSX.Element {
  const texts = useLeaderTexts();
  const words = () => texts().upwards.page;
  const step = () => props.view.step;
  const trouble = () => {
    const current = step();
    return current.type === "sending" ? current.trouble : null;
  };
  return (
    <div class={prose["page"]}>
      <div class={rounds["head"]}>
        <p class={prose["muted"]}>{props.view.school}</p>
        <h1 class={prose["title"]}>{words().title}</h1>
        <p class={prose["muted"]}>
          {words().to(
            props.view.municipality.place,
            writeTerm(texts(), props.view.municipality.term),
          )}
        </p>
      </div>
      <section class={rounds["counted"]}>
        <p class={rounds["count"]} role="status">
          {texts().upwards.home.steps[step().type]}
        </p>
        <p>{stepText(texts(), step())}</p>
        <Show when={trouble()}>
          {(failure) => (
            <Notice tone="care" announced>
              {roundFailureText(texts(), { type: "relay", failure: failure() })}
            </Notice>
          )}
        </Show>
      </section>
      <Switch>
        <Match when={step().type === "to-confirm"}>
          <NamesView roundId={props.view.roundId} />
        </Match>
      </Switch>
      <Actions view={props.view} />
    </div>
  );
}

function stepText(texts: LeaderWords, step: UpwardsStep): string {
  const words = texts.upwards.page;
  switch (step.type) {
    case "frozen":
      return (step.isAmong ? words.among : words.notAmong)(step.contributions);
    case "refused":
      return words.refused[step.why];
    default:
      return words.texts[step.type];
  }
}

function Actions(props: { readonly view: UpwardsView }): JSX.Element {
  const app = useLeader();
  const texts = useLeaderTexts();
  const announce = useAnnouncer();
  const words = () => texts().upwards.page;
  const [asking, setAsking] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const isUnderWay = () =>
    ["sending", "announced", "to-confirm", "contributed"].includes(props.view.step.type);
  const refresh = async (): Promise<void> => {
    setBusy(true);
    const asked = await app.upwards.refresh(props.view.roundId);
    setBusy(false);
    if (!asked.ok) announce({ text: roundFailureText(texts(), asked.error) });
  };
  const withdraw = async (): Promise<void> => {
    setAsking(false);
    const withdrawn = await app.upwards.withdraw(props.view.roundId);
    if (withdrawn.ok) return;
    const { error } = withdrawn;
    announce({
      text: error.type === "frozen" ? words().frozen : roundFailureText(texts(), error),
    });
  };
  return (
    <Show when={isUnderWay() || props.view.step.type === "withdrawing"}>
      <div class={prose["actions"]}>
        <Button busy={busy()} onClick={() => void refresh()}>
          {words().refresh}
        </Button>
        <Show when={isUnderWay()}>
          <Button look="grave" onClick={() => setAsking(true)}>
            {words().withdraw}
          </Button>
        </Show>
      </div>
      <Dialog
        open={asking()}
        title={words().withdrawQuestion}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{texts().shell.cancel}</Button>
            <Button look="grave" onClick={() => void withdraw()}>
              {words().withdraw}
            </Button>
          </>
        }
      >
        <p>{words().withdrawText}</p>
      </Dialog>
    </Show>
  );
}
