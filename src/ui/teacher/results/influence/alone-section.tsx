import { For, Show, type JSX } from "solid-js";
import type { AloneLink, InfluentialPupil } from "../../../../core/influence-view.ts";
import { withOneStop } from "../../../../i18n/full-stop.ts";
import type { InfluenceTexts } from "../../../../i18n/en/influence.ts";
import { nameOf, questionTitle, useResults, type ResultsDesk } from "../results-desk.tsx";
import { Names } from "../sentence.tsx";
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
        <For each={tied()}>
          {(link) => (
            <p data-opening={link.opening ? "" : undefined}>
              {linkSentence(desk, props.texts, { person: props.person.pupil, link })}
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

/** "Ada, som ingen valgte, har valgt Bo: en mulig inngang." */
function linkSentence(
  desk: ResultsDesk,
  texts: InfluenceTexts,
  { person, link }: { readonly person: number; readonly link: AloneLink },
): string {
  if (link.tie === "none") return "";
  const { links, why, opening, plain } = texts.alone;
  const reason =
    link.why === "unchosen-on"
      ? why["unchosen-on"](link.on.map((id) => questionTitle(desk, id)))
      : why[link.why];
  const told = links[link.tie](nameOf(desk, person), nameOf(desk, link.pupil), reason);
  return withOneStop(link.opening ? opening(told) : plain(told));
}
