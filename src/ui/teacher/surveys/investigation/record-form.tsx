import { createContext, useContext, type Accessor, type JSX } from "solid-js";
import type { RecordEditor } from "../../../../app/teacher/record-editor.ts";
import type { InvestigationTexts } from "../../../../i18n/en/investigation.ts";
import fieldStyles from "../../../components/text-field.module.css";
import { TextField } from "../../../components/text-field.tsx";
import { parseCalendarDay, type CalendarDay } from "../../../../core/survey-dates.ts";
import { placeOfGap } from "./record-gaps.ts";
import styles from "./record-page.module.css";

/** What every step of the form reads. */
export interface RecordForm {
  readonly editor: RecordEditor;
  readonly words: Accessor<InvestigationTexts>;
  /** What is missing in a field, once it was left or everything was looked over. */
  errorOf(field: string): string | undefined;
}

const FormContext = createContext<RecordForm>();

export const RecordFormProvider = FormContext.Provider;

export function useRecordForm(): RecordForm {
  const form = useContext(FormContext);
  if (!form) throw new Error("A step of the record outside of its form");
  return form;
}

/** The first gap of a field, in words. */
export function errorOfField(
  { gaps }: RecordEditor,
  words: InvestigationTexts,
  field: string,
): string | undefined {
  const gap = gaps().find((each) => placeOfGap(each).field === field);
  return gap && words.gaps[gap.type];
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

export function LineField(
  props: FieldProps & { readonly value: string; readonly onText: (text: string) => void },
): JSX.Element {
  const form = useRecordForm();
  return (
    <TextField
      id={props.id}
      label={props.label}
      hint={props.hint}
      error={form.errorOf(props.id)}
      value={props.value}
      onText={props.onText}
    />
  );
}

export function DayField(
  props: FieldProps & {
    readonly value: CalendarDay | null;
    readonly latest: CalendarDay;
    readonly onDay: (day: CalendarDay | null) => void;
  },
): JSX.Element {
  const form = useRecordForm();
  return (
    <TextField
      id={props.id}
      type="date"
      label={props.label}
      hint={props.hint}
      error={form.errorOf(props.id)}
      value={props.value ?? ""}
      max={props.latest}
      onText={() => undefined}
      onChange={(event) => props.onDay(parseCalendarDay(event.currentTarget.value))}
    />
  );
}

/** As high as what stands in it: the same text, unseen, holds the place open. */
export function TextArea(
  props: FieldProps & { readonly value: string; readonly onText: (text: string) => void },
): JSX.Element {
  const form = useRecordForm();
  const error = () => form.errorOf(props.id);
  const describedBy = () =>
    [props.hint && `${props.id}-hint`, error() && `${props.id}-error`].filter(Boolean).join(" ") ||
    undefined;
  return (
    <div class={`${fieldStyles["field"]} ${styles["wide"]}`}>
      <label for={props.id}>{props.label}</label>
      <p class={fieldStyles["hint"]} id={`${props.id}-hint`}>
        {props.hint}
      </p>
      <div class={styles["grows"]} data-text={`${props.value} `}>
        <textarea
          id={props.id}
          rows={3}
          value={props.value}
          autocomplete="off"
          aria-describedby={describedBy()}
          aria-invalid={error() ? "true" : undefined}
          onInput={(event) => props.onText(event.currentTarget.value)}
        />
      </div>
      <p class={fieldStyles["error"]} id={`${props.id}-error`} aria-live="polite">
        {error()}
      </p>
    </div>
  );
}
