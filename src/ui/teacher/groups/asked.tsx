import { Show, type JSX } from "solid-js";
import { Button } from "../../components/button.tsx";
import { Basis } from "./basis.tsx";
import { useGroups } from "./groups-context.tsx";
import { PurposeForm, SizesText } from "./purpose-form.tsx";
import { Wishes } from "./wishes.tsx";
import styles from "./groups.module.css";

/** What is asked for: one line once there is a suggestion, so that the groups are what is seen. */
export function Asked(): JSX.Element {
  const { isFolded, unfold } = useGroups();
  let asked: HTMLDivElement | undefined;
  const edit = (): void => {
    unfold();
    // The button that was pressed is gone: the reader goes on from what took its place.
    asked?.focus();
  };
  return (
    <div ref={(own) => (asked = own)} class={styles["asked"]} tabIndex={-1}>
      <Show when={!isFolded()} fallback={<AskedLine onEdit={edit} />}>
        <PurposeForm />
      </Show>
      <Basis brief={isFolded()} />
      <Show when={!isFolded()}>
        <Wishes />
      </Show>
    </div>
  );
}

function AskedLine(props: { readonly onEdit: () => void }): JSX.Element {
  const { work, words } = useGroups();
  const request = () => work.state().request;
  const wishes = () => {
    const { apart, together, front, purpose } = request();
    return apart.length + together.length + (purpose === "seats" ? front.length : 0);
  };
  return (
    <div class={styles["askedLine"]}>
      <p>
        <strong>{words().purposes[request().purpose]}.</strong> <SizesText />{" "}
        <Show when={wishes() > 0}>{words().wishes.count(wishes())}</Show>
      </p>
      <Button look="text" aria-label={words().wishes.editLabel} onClick={() => props.onEdit()}>
        {words().wishes.edit}
      </Button>
    </div>
  );
}
