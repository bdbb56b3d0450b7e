import { For, Show, type JSX } from "solid-js";
import type { InfluentialPupil } from "../../../../core/influence-view.ts";
import { withOneStop } from "../../../../i18n/full-stop.ts";
import type { InfluenceTexts } from "../../../../i18n/en/influence.ts";
import { nameOf, questionText, questionTitle, useResults } from "../results-desk.tsx";
import { NameGroups } from "../name-groups.tsx";
import styles from "./influence-view.module.css";

/** Who chose the pupil to be with, and whom the pupil stands together with. */
export function ReachSection(props: {
  readonly person: InfluentialPupil;
  readonly texts: InfluenceTexts;
}): JSX.Element {
  const desk = useResults();
  const reach = () => props.person.reach;
  const groups = () => [
    { title: props.texts.reach.mutual, pupils: reach().mutual },
    {
      // Without an answer of the pupil's own nothing is known to be one-way.
      title:
        reach().mutual.length > 0 ? props.texts.reach.alsoChosenBy : props.texts.reach.chosenBy,
      pupils: reach().chosenBy,
    },
    ...reach().subgroups.map(({ questionId, others }) => ({
      title: props.texts.reach.subgroup(questionTitle(desk, questionId)),
      pupils: others,
    })),
  ];
  return (
    <section class={styles["about"]}>
      <h5>{props.texts.reach.title}</h5>
      <For each={reach().counts}>
        {({ questionId, received, possible }) => (
          <p>
            {withOneStop(
              props.texts.reach.summary(
                questionText(desk, questionId),
                nameOf(desk, props.person.pupil),
                received,
                possible,
              ),
            )}
          </p>
        )}
      </For>
      <Show when={reach().counts.length > 1 && groups().some(({ pupils }) => pupils.length > 0)}>
        <p class={styles["quiet"]}>{props.texts.reach.together}</p>
      </Show>
      <NameGroups groups={groups()} />
    </section>
  );
}
