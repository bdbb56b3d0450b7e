import { createSignal, Show, type JSX } from "solid-js";
import type { RoundLevel } from "../../../app/leader/leader-app.ts";
import { Button } from "../../components/button.tsx";
import prose from "../../components/prose.module.css";
import { TextField } from "../../components/text-field.tsx";
import { Choices } from "../choices.tsx";
import { useLeader, useLeaderPlaces } from "../leader-context.tsx";
import { useLeaderTexts } from "../leader-texts.ts";
import { placeFailureText } from "./place-failure.ts";
import styles from "./places.module.css";

const levels: readonly RoundLevel[] = ["school", "municipality"];

/** Whom the rounds are for: a school or a municipality, and its name. */
export function NewPlace(props: { readonly first?: boolean }): JSX.Element {
  const app = useLeader();
  const places = useLeaderPlaces();
  const texts = useLeaderTexts();
  const words = () => texts().leader.place;
  const [level, setLevel] = createSignal<RoundLevel>("school");
  const [name, setName] = createSignal("");
  const [trouble, setTrouble] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (busy()) return;
    setTrouble(undefined);
    setBusy(true);
    const made = await app.places.create({ name: name(), level: level() });
    setBusy(false);
    if (made.ok) places.replace({ type: "home" });
    else setTrouble(placeFailureText(texts(), made.error));
  };
  return (
    <div class={prose["page"]}>
      <h1 class={prose["title"]}>{props.first === true ? words().firstTitle : words().newTitle}</h1>
      <p class={prose["lead"]}>{words().lead}</p>
      <form class={styles["form"]} onSubmit={(event) => void submit(event)}>
        <Choices
          legend={words().legend}
          options={levels}
          name={(each) => words().kinds[each].name}
          text={(each) => words().kinds[each].hint}
          isChosen={(each) => level() === each}
          onChoose={setLevel}
        />
        <TextField
          label={words().name}
          hint={words().nameHint}
          error={trouble()}
          value={name()}
          maxlength={80}
          required
          onText={setName}
        />
        <div class={prose["actions"]}>
          <Button look="primary" type="submit" busy={busy()}>
            {words().submit}
          </Button>
          <Show when={props.first !== true}>
            <Button onClick={() => places.go({ type: "home" })}>{texts().shell.cancel}</Button>
          </Show>
        </div>
      </form>
    </div>
  );
}
