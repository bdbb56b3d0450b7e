import { createSignal, Show, type JSX } from "solid-js";
import type { RoundView } from "../../../app/leader/leader-app.ts";
import { Button } from "../../components/button.tsx";
import { useLeader, useLeaderPlaces } from "../leader-context.tsx";
import { useLeaderTexts } from "../leader-texts.ts";
import { hasFigures } from "./round-steps.ts";
import { releaseFailureText } from "./round-text.ts";
import styles from "./rounds.module.css";

/** The sum is there and fits; nothing of it has been shown. */
export function Frozen(props: { readonly round: RoundView }): JSX.Element {
  const app = useLeader();
  const texts = useLeaderTexts();
  const words = () => texts().rounds.page.frozen;
  const [busy, setBusy] = createSignal(false);
  const [trouble, setTrouble] = createSignal<string>();
  const release = async (): Promise<void> => {
    setBusy(true);
    const released = await app.rounds.release(props.round.id);
    setBusy(false);
    if (!released.ok) setTrouble(releaseFailureText(texts(), released.error));
  };
  return (
    <section class={styles["counted"]}>
      <h2>{words().title}</h2>
      <p>{words().text}</p>
      <div>
        <Button look="primary" busy={busy()} onClick={() => void release()}>
          {words().button}
        </Button>
      </div>
      <p class={styles["error"]} role="alert">
        {trouble()}
      </p>
    </section>
  );
}

/** The figures, or the honest sentence why there are none, whatever the rule was. */
export function Released(props: { readonly round: RoundView }): JSX.Element {
  const app = useLeader();
  const places = useLeaderPlaces();
  const texts = useLeaderTexts();
  const words = () => texts().rounds.page.released;
  const release = () =>
    app.releases.list().find(({ roundId }) => roundId === props.round.id)?.release ?? null;
  return (
    <section class={styles["counted"]}>
      <Show
        when={hasFigures(release())}
        fallback={
          <>
            <h2>{words().withheld}</h2>
            <p>{words().withheldNext[props.round.level]}</p>
          </>
        }
      >
        <h2>{words().title}</h2>
        <div>
          <Button
            look="primary"
            onClick={() => places.go({ type: "trends", placeId: props.round.placeId })}
          >
            {words().button}
          </Button>
        </div>
      </Show>
    </section>
  );
}
