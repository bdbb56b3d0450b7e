import { createMemo, Show, type JSX } from "solid-js";
import { notFollowedUp, opensDuty } from "../../../../app/teacher/results-older.ts";
import type { PupilAnalysis } from "../../../../core/analysis.ts";
import type { PupilId } from "../../../../core/ids.ts";
import { Button } from "../../../components/button.tsx";
import { Notice } from "../../../components/notice.tsx";
import { dayText, useResults, type NewerRound, type ResultsDesk } from "../results-desk.tsx";
import { Names, Sentence } from "../sentence.tsx";
import { olderRoundWords } from "./older-round-words.ts";
import styles from "../letter.module.css";
import lineStyles from "./older-round.module.css";

/** First of all, where the class has a newer round: which one, and that what stands here was so then. */
export function OlderRoundNote(props: { readonly newer: NewerRound }): JSX.Element {
  const desk = useResults();
  const words = () => olderRoundWords[desk.language()];
  return (
    <div class={styles["note"]}>
      <Notice
        tone="calm"
        title={words().title}
        actions={
          <Button look="plain" onClick={() => props.newer.open()}>
            {words().open(props.newer.name)}
          </Button>
        }
      >
        {words().text(props.newer.name, dayText(desk, props.newer.until))}
      </Notice>
    </div>
  );
}

/** Under the title wherever the letter, which says it itself, does not stand. */
export function OlderRoundLine(props: {
  readonly newer: NewerRound;
  /** Whether pupils are divided here by these older answers. */
  readonly divides: boolean;
}): JSX.Element {
  const desk = useResults();
  const words = () => olderRoundWords[desk.language()];
  return (
    <p class={lineStyles["line"]}>
      <Sentence
        text={props.divides ? words().groupsLine : words().line}
        slots={{
          round: () => (
            <button type="button" class={lineStyles["open"]} onClick={() => props.newer.open()}>
              {props.newer.name}
            </button>
          ),
        }}
      />
    </p>
  );
}

/** In the place of a next step: an older round gives no orders, but for what was never followed up. */
export function OlderRoundStep(props: { readonly newer: NewerRound }): JSX.Element {
  const desk = useResults();
  const words = () => olderRoundWords[desk.language()];
  const left = createMemo(() => notFollowedUp(desk.analysis(), (id) => isFollowedUp(desk, id)));
  return (
    <div class={styles["step"]}>
      <Show when={left().length > 0}>
        <p>
          <Sentence
            text={words().undone(left().length > 1)}
            slots={{ names: () => <Names pupils={left()} /> }}
          />
        </p>
      </Show>
      <p>{words().now(props.newer.name)}</p>
    </div>
  );
}

/** Whether an older round still asks for something about the pupil: only what was never followed up. */
export function isStillDue(desk: ResultsDesk, pupil: PupilAnalysis): boolean {
  return opensDuty(pupil) && !isFollowedUp(desk, pupil.id);
}

/** Whether a talk with the pupil is noted since the round began; false where none can be noted. */
export function isFollowedUp(desk: ResultsDesk, pupilId: PupilId): boolean {
  const port = desk.notes();
  if (port === null) return false;
  return port.desk.talkedSince({ classId: port.classId, pupilId }, desk.survey().opensAt);
}
