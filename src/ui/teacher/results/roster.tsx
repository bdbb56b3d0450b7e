import { createMemo, For, Show, type JSX } from "solid-js";
import type { PupilAnalysis } from "../../../core/analysis.ts";
import { mainQuestionOf } from "../../../app/teacher/results.ts";
import { rosterOf, type RosterGroup } from "../../../app/teacher/results-roster.ts";
import type { Sign } from "../../../core/signs/sign.ts";
import { BandPicture } from "../../charts/band-picture.tsx";
import { Button } from "../../components/button.tsx";
import { createTurns } from "../../components/turns.ts";
import { SignShape } from "../../components/sign-shape.tsx";
import { FriendsElsewhere } from "./friends-elsewhere.tsx";
import { questionTitle, questionWords, useResults, type ResultsDesk } from "./results-desk.tsx";
import { PupilName } from "./sentence.tsx";
import { SignNumbers } from "./sign-numbers.tsx";
import { signSentences } from "./sign-sentences.ts";
import styles from "./roster.module.css";

/** Rows made before the clock is looked at. */
const rowsInATurn = 1;

/** The class list in colour, shape and words, those who may need the teacher first on top. */
export function Roster(props: {
  /** Stands at the foot of every printed page. */
  readonly footer: string;
}): JSX.Element {
  const desk = useResults();
  const texts = () => desk.texts().roster;
  const groups = createMemo(() => withOffsets(rosterOf(desk.analysis())));
  const turns = createTurns(() => desk.analysis().pupils.length, rowsInATurn);
  const main = createMemo(() => mainQuestionOf(desk.analysis()));
  const state = () => desk.analysis().participation.state;
  return (
    <section class={styles["section"]}>
      <div class={styles["head"]}>
        <h2>{texts().title}</h2>
        <Button look="text" class={styles["print"] ?? ""} onClick={() => window.print()}>
          {texts().print}
        </Button>
      </div>
      <Show when={state() === "too-few"}>
        <p class={styles["note"]}>{texts().tooFew}</p>
      </Show>
      <Show when={state() === "caution"}>
        <p class={styles["note"]}>{texts().caution}</p>
      </Show>
      <table class={styles["roster"]} role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {texts().columns.sign}
            </th>
            <th scope="col" role="columnheader">
              {texts().columns.pupil}
            </th>
            <th scope="col" role="columnheader">
              {texts().columns.reasons}
            </th>
            <th scope="col" role="columnheader">
              {texts().columns.chance}
              <Show when={main()}>
                {(question) => (
                  <span class={styles["which"]}>{questionTitle(desk, question().id)}</span>
                )}
              </Show>
            </th>
          </tr>
        </thead>
        <For each={groups()}>
          {({ group, offset }) => (
            <Show when={turns() > offset}>
              <GroupRows group={group} shown={turns() - offset} />
            </Show>
          )}
        </For>
        <tfoot class={styles["foot"]} role="rowgroup">
          <tr role="row">
            <td role="cell" colspan="4">
              {props.footer}
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** Each group with the number of pupils above it. */
function withOffsets(
  groups: readonly RosterGroup[],
): readonly { readonly group: RosterGroup; readonly offset: number }[] {
  let offset = 0;
  return groups.map((group) => {
    const placed = { group, offset };
    offset += group.pupils.length;
    return placed;
  });
}

function GroupRows(props: { readonly group: RosterGroup; readonly shown: number }): JSX.Element {
  const desk = useResults();
  return (
    <tbody role="rowgroup" class={styles["group"]} data-severity={props.group.severity}>
      <tr role="row">
        <th class={styles["groupHead"]} scope="rowgroup" role="rowheader" colspan="4">
          {desk.texts().roster.groups[props.group.severity]}
        </th>
      </tr>
      <For each={props.group.pupils.slice(0, props.shown)}>
        {(pupil) => <PupilRow pupil={pupil} />}
      </For>
    </tbody>
  );
}

function PupilRow(props: { readonly pupil: number }): JSX.Element {
  const desk = useResults();
  return (
    <Show when={desk.analysis().pupils[props.pupil]}>
      {(pupil) => (
        <tr
          role="row"
          class={styles["row"]}
          data-chosen={desk.chosen() === props.pupil || undefined}
        >
          <td class={styles["sign"]} role="cell">
            <SignShape
              severity={pupil().severity}
              label={desk.texts().severity[pupil().severity]}
            />
          </td>
          <th class={styles["name"]} scope="row" role="rowheader">
            <PupilName pupil={props.pupil} />
          </th>
          <td class={styles["reasons"]} role="cell">
            <Reasons index={props.pupil} pupil={pupil()} />
          </td>
          <td class={styles["chance"]} role="cell">
            <Chance index={props.pupil} />
          </td>
        </tr>
      )}
    </Show>
  );
}

function Reasons(props: { readonly index: number; readonly pupil: PupilAnalysis }): JSX.Element {
  const desk = useResults();
  const told = () => toldSigns(props.pupil.signs);
  const more = () => props.pupil.signs.length - told().length;
  return (
    <Show when={told().length > 0} fallback={<p>{calmText(desk, props.index, props.pupil)}</p>}>
      <For each={told()}>{(sign) => <p>{signSentences(desk, props.index, sign).join(" ")}</p>}</For>
      <FriendsElsewhere index={props.index} pupil={props.pupil} />
      <Show when={more() > 0}>
        <p class={styles["more"]}>{desk.texts().roster.more(more())}</p>
      </Show>
      <SignNumbers signs={props.pupil.signs} />
    </Show>
  );
}

/** The first sign, and the first of the other kind: own words and classmates' choices beside each other. */
function toldSigns(signs: readonly Sign[]): readonly Sign[] {
  const [first, second] = signs;
  if (first === undefined) return [];
  const other = signs.find(({ basis }) => basis !== first.basis) ?? second;
  return other === undefined ? [first] : [first, other];
}

/** Without a sign: the plain counts, or why there are none. */
function calmText(desk: ResultsDesk, index: number, pupil: PupilAnalysis): string {
  const texts = desk.texts().roster;
  if (!pupil.answered) return texts.didNotAnswer;
  const main = mainQuestionOf(desk.analysis());
  const figures = main?.pupils[index];
  if (!main || !figures || main.state === "too-few") return texts.tooFewShort;
  return texts.calm(figures.received, figures.mutual, questionWords(desk, main.id).where);
}

function Chance(props: { readonly index: number }): JSX.Element {
  const desk = useResults();
  const main = createMemo(() => {
    const question = mainQuestionOf(desk.analysis());
    return question === null || question.state === "too-few" ? null : question;
  });
  const most = createMemo(() =>
    Math.max(0, ...(main()?.pupils.map(({ received }) => received) ?? [])),
  );
  return (
    <Show when={main()?.pupils[props.index]}>
      {(figures) => (
        <BandPicture
          received={figures().received}
          band={figures().band}
          most={most()}
          label={desk
            .texts()
            .band.label(figures().received, figures().band.low, figures().band.high)}
        />
      )}
    </Show>
  );
}
