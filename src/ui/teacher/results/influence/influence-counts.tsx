import { For, type JSX } from "solid-js";
import type { InfluenceCount, NamedForInfluence } from "../../../../core/influence-view.ts";
import type { InfluenceTexts } from "../../../../i18n/en/influence.ts";
import { BandPicture } from "../../../charts/band-picture.tsx";
import { Disclosure } from "../disclosure.tsx";
import { questionTitle, useResults } from "../results-desk.tsx";
import { PupilName } from "../sentence.tsx";
import styles from "./influence-view.module.css";

/** How often a pupil was named, beside what chance alone would give: one picture a question. */
export function CountPictures(props: {
  readonly named: NamedForInfluence;
  readonly most: number;
}): JSX.Element {
  const desk = useResults();
  return (
    <ul role="list" class={styles["counts"]}>
      <For each={props.named.counts}>
        {(count) => (
          <li>
            <span class={styles["quiet"]}>
              {questionTitle(desk, count.questionId)}:{" "}
              {desk.texts().ofCount(count.received, count.possible)}
            </span>
            <CountPicture count={count} most={props.most} />
          </li>
        )}
      </For>
    </ul>
  );
}

function CountPicture(props: {
  readonly count: InfluenceCount;
  readonly most: number;
}): JSX.Element {
  const desk = useResults();
  return (
    <BandPicture
      received={props.count.received}
      band={props.count.band}
      most={props.most}
      label={desk
        .texts()
        .band.label(props.count.received, props.count.band.low, props.count.band.high)}
    />
  );
}

/** Everyone who was named, also where it is no more than chance would give. */
export function NamedTable(props: {
  readonly named: readonly NamedForInfluence[];
  readonly most: number;
  readonly texts: InfluenceTexts;
}): JSX.Element {
  const desk = useResults();
  return (
    <Disclosure class={styles["all"]} summary={props.texts.all.title}>
      <table class={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{props.texts.all.pupil}</th>
            <For each={props.named[0]?.counts ?? []}>
              {({ questionId }) => <th scope="col">{questionTitle(desk, questionId)}</th>}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.named}>
            {(one) => (
              <tr>
                <th scope="row">
                  <PupilName pupil={one.pupil} />
                </th>
                <For each={one.counts}>
                  {(count) => (
                    <td>
                      <CountPicture count={count} most={props.most} />
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Disclosure>
  );
}
