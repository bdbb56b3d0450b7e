import { createSignal, Show, type JSX } from "solid-js";
import { Button } from "../../components/button.tsx";
import { Choice } from "./choice.tsx";
import { useGroups } from "./groups-context.tsx";
import { Paper } from "./paper.tsx";
import styles from "./groups.module.css";

/** What is done with a plan: on paper, on the wall, and from where a room is seen. */
export function PlanTools(): JSX.Element {
  const { work, words, view, setView } = useGroups();
  const [isShown, setShown] = createSignal(false);
  const texts = () => words().paper;
  return (
    <div class={styles["tools"]}>
      <div class={styles["buttons"]}>
        <Button onClick={() => window.print()}>{texts().print}</Button>
        <Button onClick={() => setShown(true)}>{texts().show}</Button>
      </div>
      <p class={styles["muted"]}>{texts().showHint}</p>
      <Show when={work.room()}>
        <Choice
          legend={words().plan.view}
          name="room-view"
          options={(["door", "board"] as const).map((value) => ({
            value,
            text: words().plan.views[value],
          }))}
          value={view()}
          onChoose={setView}
        />
      </Show>
      <Show when={isShown()}>
        <Wall onClose={() => setShown(false)} />
      </Show>
    </div>
  );
}

/** The paper, as large as the screen: for the projector. */
function Wall(props: { readonly onClose: () => void }): JSX.Element {
  const { words } = useGroups();
  const open = (dialog: HTMLDialogElement): void =>
    // Not before it is in the page.
    queueMicrotask(() => dialog.isConnected && dialog.showModal());
  return (
    <dialog
      ref={open}
      class={styles["wall"]}
      aria-label={words().paper.show}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <Button class={styles["wallClose"] ?? ""} onClick={() => props.onClose()}>
        {words().paper.close}
      </Button>
      <Paper />
    </dialog>
  );
}
