import { For, Show, type JSX } from "solid-js";
import type { InfluentialPupil } from "../../../../core/influence-view.ts";
import type { InfluenceTexts } from "../../../../i18n/en/influence.ts";
import { nameOf, useResults } from "../results-desk.tsx";
import { Names } from "../sentence.tsx";
import { linkSentences } from "./alone-words.ts";
import styles from "./influence-view.module.css";

/** How the pupil stands to those whom no one chose, and those without a mutual choice. */
export function AloneSection(props: {
  readonly person: InfluentialPupil;
  readonly texts: InfluenceTexts;
}): JSX.Element {
  const desk = useResults();
  const tied = () => props.person.toAlone.filter(({ tie }) => tie !== "none");
  const untied = () =>
    props.person.toAlone.filter(({ tie }) => tie === "none").map(({ pupil }) => pupil);
  return (
    <section class={styles["about"]}>
      <h5>{props.texts.alone.title}</h5>
      <Show when={props.person.toAlone.length > 0} fallback={<p>{props.texts.alone.nobody}</p>}>
        <p class={styles["quiet"]}>{props.texts.alone.who}</p>
        <For each={tied()}>
          {(link) => (
            <p data-opening={link.opening ? "" : undefined}>
              {linkSentences(desk, props.texts, { person: props.person.pupil, link })}
            </p>
          )}
        </For>
        <Show when={untied().length > 0}>
          <p>
            {props.texts.alone.untied(nameOf(desk, props.person.pupil))} <Names pupils={untied()} />
          </p>
        </Show>
      </Show>
    </section>
  );
}
