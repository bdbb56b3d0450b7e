import { createSignal, For, Show, type JSX } from "solid-js";
import type { PlaceView } from "../../../app/leader/leader-app.ts";
import { useAnnouncer } from "../../components/announcer.tsx";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import prose from "../../components/prose.module.css";
import { TextField } from "../../components/text-field.tsx";
import { useLeader, useLeaderPlaces } from "../leader-context.tsx";
import { useLeaderTexts } from "../leader-texts.ts";
import { placeFailureText } from "./place-failure.ts";
import styles from "./places.module.css";

/** Names of the places, one more, one less. */
export function PlaceSettings(): JSX.Element {
  const app = useLeader();
  const places = useLeaderPlaces();
  const texts = useLeaderTexts();
  const words = () => texts().leader.place;
  return (
    <section class={prose["section"]}>
      <h2>{words().settings}</h2>
      <ul class={styles["lines"]} role="list">
        <For each={app.places.list()}>{(place) => <PlaceLine place={place} />}</For>
      </ul>
      <div>
        <Button onClick={() => places.go({ type: "new-place" })}>{words().add}</Button>
      </div>
    </section>
  );
}

function PlaceLine(props: { readonly place: PlaceView }): JSX.Element {
  const app = useLeader();
  const texts = useLeaderTexts();
  const announce = useAnnouncer();
  const words = () => texts().leader.place;
  const [renaming, setRenaming] = createSignal(false);
  const [removing, setRemoving] = createSignal(false);
  const [name, setName] = createSignal("");
  const [trouble, setTrouble] = createSignal<string>();
  const begin = (): void => {
    setName(props.place.name);
    setTrouble(undefined);
    setRenaming(true);
  };
  const rename = async (): Promise<void> => {
    const renamed = await app.places.rename(props.place.id, name());
    if (!renamed.ok) return void setTrouble(placeFailureText(texts(), renamed.error));
    setRenaming(false);
    announce({ text: words().renamed });
  };
  const remove = async (): Promise<void> => {
    setRemoving(false);
    const removed = await app.places.remove(props.place.id);
    if (removed.ok) return announce({ text: words().removed });
    const { error } = removed;
    announce({
      text: error.type === "has-rounds" ? words().hasRounds : placeFailureText(texts(), error),
    });
  };
  return (
    <li class={styles["line"]}>
      <div class={styles["head"]}>
        <strong>{props.place.name}</strong>
        <span class={prose["muted"]}>{texts().leader.levels[props.place.level]}</span>
      </div>
      <div class={prose["actions"]}>
        <Button onClick={begin}>{words().rename}</Button>
        <Show when={app.rounds.ofPlace(props.place.id).length === 0}>
          <Button onClick={() => setRemoving(true)}>{words().remove}</Button>
        </Show>
      </div>
      <Dialog
        open={renaming()}
        title={words().rename}
        onClose={() => setRenaming(false)}
        onSubmit={() => void rename()}
        actions={
          <>
            <Button onClick={() => setRenaming(false)}>{texts().shell.cancel}</Button>
            <Button look="primary" type="submit">
              {texts().shell.save}
            </Button>
          </>
        }
      >
        <TextField
          label={words().name}
          hint={words().renameHint}
          error={trouble()}
          value={name()}
          maxlength={80}
          required
          onText={setName}
        />
      </Dialog>
      <Dialog
        open={removing()}
        title={words().removeTitle(props.place.name)}
        onClose={() => setRemoving(false)}
        actions={
          <>
            <Button onClick={() => setRemoving(false)}>{texts().shell.cancel}</Button>
            <Button look="grave" onClick={() => void remove()}>
              {words().remove}
            </Button>
          </>
        }
      >
        <p>{words().removeText}</p>
      </Dialog>
    </li>
  );
}
