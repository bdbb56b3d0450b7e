import type { JSX } from "solid-js";
import type { InfluentialPupil } from "../../../../core/influence-view.ts";
import { withOneStop } from "../../../../i18n/full-stop.ts";
import type { InfluenceTexts } from "../../../../i18n/en/influence.ts";
import { nameOf, useResults } from "../results-desk.tsx";
import { NameGroups } from "../name-groups.tsx";
import styles from "./influence-view.module.css";

/** Who chose the pupil to be with, and whom the pupil stands together with. */
export function ReachSection(props: {
  readonly person: InfluentialPupil;
  readonly texts: InfluenceTexts;
}): JSX.Element {
  const desk = useResults();
  const reach = () => props.person.reach;
  const reached = () => reach().mutual.length + reach().chosenBy.length;
  const groups = () => [
    { title: props.texts.reach.mutual, pupils: reach().mutual },
    {
      // Without an answer of the pupil's own nothing is known to be one-way.
      title:
        reach().mutual.length > 0 ? props.texts.reach.alsoChosenBy : props.texts.reach.chosenBy,
      pupils: reach().chosenBy,
    },
    { title: props.texts.reach.subgroup, pupils: reach().subgroup },
  ];
  return (
    <section class={styles["about"]}>
      <h5>{props.texts.reach.title}</h5>
      <p>
        {withOneStop(
          props.texts.reach.summary(
            nameOf(desk, props.person.pupil),
            reached(),
            desk.analysis().pupils.length - 1,
          ),
        )}
      </p>
      <NameGroups groups={groups()} />
    </section>
  );
}
