import { For, Show, type JSX } from "solid-js";
import { judgeLessonDay } from "../../../../core/letters/lesson-day.ts";
import {
  allLessonChecks,
  lessonChecks,
  lessonPhases,
  type LessonCheck,
} from "../../../../core/letters/lesson-checklist.ts";
import type { SchoolLevel } from "../../../../core/question.ts";
import type { Survey } from "../../../../core/survey.ts";
import { useAnnouncer } from "../../../components/announcer.tsx";
import { Button } from "../../../components/button.tsx";
import prose from "../../../components/prose.module.css";
import { useApp } from "../../app-context.tsx";
import { savingText } from "../../../vault/failure-text.ts";
import { useLanguage, useTexts } from "../../texts.tsx";
import { beforeWords } from "./before-words.ts";
import styles from "./checklist.module.css";
import { LessonDay } from "./lesson-day.tsx";
import { remarkText } from "./remark-text.ts";

/** What to see to around the lesson, ticked off point by point. */
export function Checklist(props: {
  readonly survey: Survey;
  readonly level: SchoolLevel;
}): JSX.Element {
  const app = useApp();
  const language = useLanguage();
  const words = () => beforeWords[language()];
  const ticked = () => app.before.preparation(props.survey.id).ticked;
  return (
    <section class={`${prose["section"]} ${styles["checklist"]}`}>
      <h2>{words().before.checklist.title}</h2>
      <p class={`${prose["muted"]} ${styles["screenOnly"]}`}>{words().before.checklist.lead}</p>
      <div class={styles["screenOnly"]}>
        <LessonDay survey={props.survey} level={props.level} />
      </div>
      <For each={lessonPhases}>
        {(phase) => (
          <section class={styles["phase"]} aria-label={words().lesson.phases[phase]}>
            <h3>{words().lesson.phases[phase]}</h3>
            <ul role="list">
              <For each={lessonChecks[phase]}>
                {(check) => <CheckItem survey={props.survey} level={props.level} check={check} />}
              </For>
            </ul>
          </section>
        )}
      </For>
      <p role="status" class={styles["screenOnly"]}>
        {words().before.checklist.done(ticked().length, allLessonChecks.length)}
      </p>
      <div class={styles["screenOnly"]}>
        <Button onClick={() => window.print()}>{words().before.print}</Button>
      </div>
    </section>
  );
}

function CheckItem(props: {
  readonly survey: Survey;
  readonly level: SchoolLevel;
  readonly check: LessonCheck;
}): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const language = useLanguage();
  const announce = useAnnouncer();
  const words = () => {
    const { kindergarten, school } = beforeWords[language()].lesson;
    return props.level === "kindergarten" ? kindergarten[props.check] : school[props.check];
  };
  const id = () => `check-${props.check}`;
  const isTicked = () => app.before.preparation(props.survey.id).ticked.includes(props.check);
  const tick = async (box: HTMLInputElement): Promise<void> => {
    const kept = await app.before.tick(props.survey.id, props.check, box.checked);
    if (kept.ok) return;
    // What is shown follows from what was kept.
    box.checked = isTicked();
    announce({ text: savingText(texts(), kept.error) });
  };
  return (
    <li class={styles["item"]}>
      <input
        type="checkbox"
        id={id()}
        checked={isTicked()}
        aria-describedby={`${id()}-detail`}
        onChange={(event) => void tick(event.currentTarget)}
      />
      <div>
        <label for={id()}>{words().label}</label>
        <p class={styles["detail"]} id={`${id()}-detail`}>
          {words().detail}
        </p>
        <Show when={props.check === "right-day"}>
          <DayInList survey={props.survey} level={props.level} />
        </Show>
      </div>
    </li>
  );
}

/** On paper the day stands where it is asked for. */
function DayInList(props: { readonly survey: Survey; readonly level: SchoolLevel }): JSX.Element {
  const app = useApp();
  const language = useLanguage();
  const day = () => app.before.values(props.survey.id, props.level)?.answerDay ?? null;
  return (
    <Show when={day()}>
      {(known) => (
        <ul class={styles["remarks"]}>
          <For each={judgeLessonDay(known())}>
            {(remark) => <li>{remarkText(beforeWords[language()].lesson, remark)}</li>}
          </For>
        </ul>
      )}
    </Show>
  );
}
