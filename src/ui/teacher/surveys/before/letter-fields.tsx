import { Show, type JSX } from "solid-js";
import { longestLine, type Letterhead } from "../../../../app/teacher/before-desk.ts";
import type { LetterDocument, LetterValues } from "../../../../core/letters/letter.ts";
import type { Survey } from "../../../../core/survey.ts";
import { useAnnouncer } from "../../../components/announcer.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { useApp } from "../../app-context.tsx";
import { savingText } from "../../../vault/failure-text.ts";
import { useLanguage, useTexts } from "../../texts.tsx";
import styles from "./before-page.module.css";
import { beforeWords } from "./before-words.ts";
import { LessonDay } from "./lesson-day.tsx";

export const fieldIds = {
  school: "before-school",
  teacher: "before-teacher",
  officer: "before-officer",
} as const satisfies Readonly<Record<keyof Letterhead, string>>;

/** What letters are filled in with: the day, and what is the same every time. */
export function LetterFields(props: {
  readonly survey: Survey;
  readonly values: LetterValues;
  readonly document: LetterDocument;
}): JSX.Element {
  const language = useLanguage();
  const words = () => beforeWords[language()].before.fillIn;
  return (
    <>
      <LessonDay survey={props.survey} level={props.values.level} />
      <section class={styles["fillIn"]}>
        <h2>{words().title}</h2>
        <p class={styles["hint"]}>{words().hint}</p>
        <HeadField
          name="teacher"
          label={words().teacher}
          hint={words().teacherHint}
          placeholder={props.values.teacher}
        />
        <Show when={props.document === "parents"}>
          <HeadField
            name="school"
            label={props.values.level === "kindergarten" ? words().kindergarten : words().school}
          />
          <HeadField name="officer" label={words().officer} hint={words().officerHint} />
        </Show>
      </section>
    </>
  );
}

function HeadField(props: {
  readonly name: keyof Letterhead;
  readonly label: string;
  readonly hint?: string;
  /** What stands in the letter when the field is empty. */
  readonly placeholder?: string | null;
}): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const announce = useAnnouncer();
  const keep = async (text: string): Promise<void> => {
    const kept = await app.before.setLetterhead({ [props.name]: text });
    if (!kept.ok) announce({ text: savingText(texts(), kept.error) });
  };
  return (
    <TextField
      id={fieldIds[props.name]}
      label={props.label}
      hint={props.hint}
      value={app.before.letterhead()[props.name] ?? ""}
      placeholder={props.placeholder ?? ""}
      maxlength={longestLine}
      onText={() => undefined}
      onChange={(event) => void keep(event.currentTarget.value)}
    />
  );
}
