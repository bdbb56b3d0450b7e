import { For, Show, type JSX } from "solid-js";
import type { Walk } from "../../app/pupil/walk.ts";
import { writeCalendarDay } from "../../i18n/dates.ts";
import { Button } from "../components/button.tsx";
import { usePupil } from "./pupil-context.ts";
import { BackAndNext, Screen } from "./screen.tsx";
import styles from "./about-screen.module.css";

/** Who will see the answers, that it is voluntary, how long they are kept, whom to talk to: before the first question. */
export function AboutScreen(props: { readonly walk: Walk }): JSX.Element {
  const { session, texts } = usePupil();
  const lastDay = () => writeCalendarDay(props.walk.survey.answersDeletedOn, session.language());
  const promises = () => {
    const { whoSees, voluntary, kept, talk } = texts().about;
    return [whoSees, voluntary, { title: kept.title(lastDay()), text: kept.text }, talk];
  };
  return (
    <Screen
      title={texts().about.title}
      spoken={promises().flatMap(({ title, text }) => [title, text])}
      actions={
        <BackAndNext
          back={<Button onClick={() => props.walk.back()}>{texts().back}</Button>}
          next={
            <Button look="primary" onClick={() => props.walk.forward()}>
              {texts().about.begin}
            </Button>
          }
        />
      }
    >
      <ul role="list" class={styles["promises"]}>
        <For each={promises()}>
          {({ title, text }) => (
            <li>
              <p class={styles["promise"]}>{title}</p>
              <p>{text}</p>
            </li>
          )}
        </For>
      </ul>
      <details class={styles["more"]}>
        <summary>{texts().about.more.title}</summary>
        <p>{texts().about.more.locked}</p>
        <p>{texts().about.more.access}</p>
        <Show when={props.walk.survey.contact}>
          {(contact) => <p dir="auto">{texts().about.more.contact(contact())}</p>}
        </Show>
      </details>
    </Screen>
  );
}
