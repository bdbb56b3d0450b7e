import { For, Show, type JSX } from "solid-js";
import type { KioskSession } from "../../app/kiosk/kiosk-session.ts";
import { Button } from "../components/button.tsx";
import { Lead, Screen } from "../pupil/screen.tsx";
import { useKioskTexts } from "./kiosk-frame.tsx";
import styles from "./names-screen.module.css";

/** The neutral page: the names that are left, and nothing of anybody who has been here. */
export function NamesScreen(props: { readonly session: KioskSession }): JSX.Element {
  const texts = useKioskTexts();
  const words = () => texts().names;
  const isDone = () => props.session.names().length === 0;
  return (
    <Screen
      title={isDone() ? words().done.title : words().title}
      spoken={[isDone() ? words().done.text : words().lead]}
      actions={
        <div>
          <Button look="text" onClick={() => props.session.askAdult()}>
            {words().adult}
          </Button>
        </div>
      }
    >
      <Lead>{isDone() ? words().done.text : words().lead}</Lead>
      <Show when={!isDone()}>
        <ul role="list" class={styles["names"]}>
          <For each={props.session.names()}>
            {({ rosterIndex, name }) => (
              <li>
                <button type="button" dir="auto" onClick={() => props.session.choose(rosterIndex)}>
                  {name}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Screen>
  );
}
