import { createSignal, type Accessor } from "solid-js";
import type { SurveyId } from "../../core/ids.ts";
import {
  emptyRecord,
  type InvestigationRecord,
  type RecordGap,
} from "../../core/investigation-record.ts";
import type { SurveyDesk } from "./teacher-app.ts";

type SaveOutcome = Awaited<ReturnType<SurveyDesk["saveRecord"]>>;
export type RecordTrouble = Extract<SaveOutcome, { readonly ok: false }>["error"];

/** The record of one investigation while it is written: every change is kept sealed, one after the other. */
export interface RecordEditor {
  readonly record: Accessor<InvestigationRecord>;
  /** What is missing in what is kept. */
  readonly gaps: Accessor<readonly RecordGap[]>;
  /** True while something typed is not kept yet. */
  readonly saving: Accessor<boolean>;
  /** Why the last change was not kept; null when all is well. */
  readonly trouble: Accessor<RecordTrouble | null>;
  change(part: Partial<InvestigationRecord>): void;
  /** Ends when everything typed is kept, or could not be. */
  settle(): Promise<void>;
}

type Surveys = Pick<SurveyDesk, "find" | "problems" | "saveRecord">;

/** Of a draft of an investigation. While one change is sealed the next ones gather, and the last of them is kept. */
export function createRecordEditor(surveys: Surveys, id: SurveyId): RecordEditor {
  const kept = surveys.find(id)?.survey.record ?? emptyRecord;
  const [record, setRecord] = createSignal<InvestigationRecord>(kept);
  const [saving, setSaving] = createSignal(false);
  const [trouble, setTrouble] = createSignal<RecordTrouble | null>(null);
  let waiting: InvestigationRecord | null = null;
  let running: Promise<void> | null = null;

  async function keepWaiting(): Promise<void> {
    while (waiting !== null) {
      const next = waiting;
      waiting = null;
      const saved = await surveys.saveRecord(id, next);
      setTrouble(saved.ok ? null : saved.error);
    }
    running = null;
    setSaving(false);
  }

  return {
    record,
    gaps: () => recordGaps(surveys, id),
    saving,
    trouble,
    change: (part) => {
      const next = setRecord((before) => ({ ...before, ...part }));
      waiting = next;
      setSaving(true);
      running ??= keepWaiting();
    },
    settle: async () => running ?? undefined,
  };
}

/** What the record of a draft lacks; empty when it is complete, and for every other survey. Reactive. */
export function recordGaps(
  surveys: Pick<SurveyDesk, "problems">,
  id: SurveyId,
): readonly RecordGap[] {
  return surveys
    .problems(id)
    .flatMap((problem) => (problem.type === "record-incomplete" ? problem.gaps : []));
}
