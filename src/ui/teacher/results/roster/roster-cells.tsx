import { createMemo, Index, Match, Show, Switch, type JSX } from "solid-js";
import { mainQuestionOf } from "../../../../app/teacher/results.ts";
import {
  firmestOf,
  ownFirst,
  toldSigns,
  type RosterColumn,
} from "../../../../app/teacher/roster-table.ts";
import type { PupilAnalysis } from "../../../../core/analysis.ts";
import type { QuestionId } from "../../../../core/ids.ts";
import type { Sign } from "../../../../core/signs/sign.ts";
import { BandPicture } from "../../../charts/band-picture.tsx";
import { FriendsElsewhere } from "../friends-elsewhere.tsx";
import { optionText, questionWords, useResults, type ResultsDesk } from "../results-desk.tsx";
import { SignNumbers } from "../sign-numbers.tsx";
import { signSentences } from "../sign-sentences.ts";
import { groupWord, rosterWords } from "./roster-words.ts";
import styles from "../roster.module.css";

/** What one column says of one pupil. */
export function RosterCell(props: {
  readonly index: number;
  readonly pupil: PupilAnalysis;
  readonly column: RosterColumn;
  readonly group: string | null;
  /** False while it is worked out how firm signs are. */
  readonly firmnessKnown: boolean;
}): JSX.Element {
  const desk = useResults();
  const words = () => rosterWords[desk.language()];
  return (
    <Switch fallback={text()}>
      <Match when={props.column.type === "reasons"}>
        <Reasons index={props.index} pupil={props.pupil} />
      </Match>
      <Match when={props.column.type === "chance"}>
        <Chance index={props.index} />
      </Match>
    </Switch>
  );

  function text(): string {
    const { column, pupil, group } = props;
    switch (column.type) {
      case "signs":
        return String(pupil.signs.length);
      case "firmness":
        return firmnessText(pupil.signs);
      case "group":
        return group === null ? words().nothing : groupWord(desk, group);
      case "received":
      case "mutual":
        return countText(column.type, column.questionId);
      case "own":
        return ownText(column.questionId);
      default:
        return "";
    }
  }

  function firmnessText(signs: readonly Sign[]): string {
    const word = firmestOf(signs);
    if (word !== null) return words().firmness[word];
    const isAwaited = signs.some(({ basis }) => basis === "classmates") && !props.firmnessKnown;
    return isAwaited ? words().working : words().nothing;
  }

  function countText(type: "received" | "mutual", id: QuestionId): string {
    const question = desk.analysis().questions.find((one) => one.id === id);
    const figures = question?.pupils[props.index];
    if (!question || !figures || question.state === "too-few") return words().nothing;
    if (type === "received") return desk.texts().ofCount(figures.received, figures.possible);
    return figures.mutual === null ? words().notAnswered : String(figures.mutual);
  }

  function ownText(id: QuestionId): string {
    const report = props.pupil.ownReports.find(({ questionId }) => questionId === id);
    if (!props.pupil.answered || report === undefined) return words().notAnswered;
    return report.value === null ? desk.texts().sheet.skipped : optionText(desk, id, report.value);
  }
}

function Reasons(props: { readonly index: number; readonly pupil: PupilAnalysis }): JSX.Element {
  const desk = useResults();
  const signs = () => ownFirst(props.pupil.signs);
  const told = () => toldSigns(signs());
  const more = () => signs().length - told().length;
  return (
    <Show when={told().length > 0} fallback={<p>{calmText(desk, props.index, props.pupil)}</p>}>
      {/* By place: what is said of a sign stays as it stands when it comes to be known how firm it is. */}
      <Index each={signs()}>
        {(sign) => (
          // Paper cannot be pressed: every sign stands on it.
          <p class={told().includes(sign()) ? undefined : styles["onPaper"]}>
            {signSentences(desk, props.index, sign()).join(" ")}
          </p>
        )}
      </Index>
      <FriendsElsewhere index={props.index} pupil={props.pupil} />
      <Show when={more() > 0}>
        <p class={styles["more"]}>{desk.texts().roster.more(more())}</p>
      </Show>
      <SignNumbers index={props.index} signs={props.pupil.signs} withFirmness />
    </Show>
  );
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
      {(figures) => {
        const label = () =>
          desk.texts().band.label(figures().received, figures().band.low, figures().band.high);
        return (
          <>
            <BandPicture
              received={figures().received}
              band={figures().band}
              most={most()}
              label={label()}
            />
            <p class={`${styles["onPaper"] ?? ""} ${styles["numbers"] ?? ""}`}>{label()}</p>
          </>
        );
      }}
    </Show>
  );
}
