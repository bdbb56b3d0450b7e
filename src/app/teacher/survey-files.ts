import type { SurveyId } from "../../core/ids.ts";
import type { Result } from "../../core/result.ts";
import type { RelayFailure } from "../../transport/relay-port.ts";
import type { SealedRow } from "../../protocol/sealed-row.ts";
import { withEntry } from "../vault/map-entries.ts";
import type { PreparationRecord, SurveyRecord } from "./opened-vault.ts";
import { preparationRecord } from "./records/preparation-record.ts";
import { afterWriting, rowOf } from "../vault/record.ts";
import type { Settings } from "./records/settings-record.ts";
import { surveyRecord, type SurveyFile } from "./records/survey-record.ts";
import { editedSettings } from "./settings-desk.ts";
import type { RelayUnwilling, SaveFailure } from "./teacher-app.ts";
import { save, type TeacherContext } from "./teacher-context.ts";
import type { VaultSession } from "./vault-session.ts";

/** What is stored together with a survey, all or nothing. */
export interface BesideSurvey {
  readonly keys?: readonly SealedRow[];
  readonly settings?: (settings: Settings) => Settings;
  readonly preparations?: readonly PreparationRecord[];
}

/** A record that was never stored. */
export function newSurveyRecord(value: SurveyFile): SurveyRecord {
  return { id: value.survey.id, scope: value.survey.classId, revision: 0, value };
}

/** Stores the survey as it is to be, and shows it. */
export function storeSurvey(
  context: TeacherContext,
  session: VaultSession,
  record: SurveyRecord,
  beside: BesideSurvey = {},
): Promise<Result<void, SaveFailure>> {
  const { opened } = context;
  const { keys = [], settings, preparations = [] } = beside;
  const edited = settings && editedSettings(opened.settings(), settings);
  const put = [
    rowOf(surveyRecord, record),
    ...(edited ? [edited.row] : []),
    ...preparations.map((prepared) => rowOf(preparationRecord, prepared)),
  ];
  const id = record.value.survey.id;
  return save(context, {
    session,
    what: "survey",
    changes: { put, keys },
    afterwards: () => ({
      ...(edited && { settings: edited.settings }),
      preparations: new Map([
        ...opened.preparations(),
        ...preparations.map((made) => [made.value.surveyId, afterWriting(made)] as const),
      ]),
      ...(keys.length > 0 && { withKeys: new Set([...opened.records().withKeys, id]) }),
      surveys: withEntry(opened.surveys(), id, afterWriting(record)),
    }),
  });
}

export interface FrozenRecord {
  readonly record: SurveyRecord;
  readonly file: Extract<SurveyFile, { type: "frozen" }>;
}

/** Null when the survey is not open yet, or not there. */
export function frozenRecord(context: TeacherContext, id: SurveyId): FrozenRecord | null {
  const record = context.opened.surveys().get(id);
  return record?.value.type === "frozen" ? { record, file: record.value } : null;
}

/** Null also when the keys are missing: the Worker could say nothing about it. */
export function knownSurvey(context: TeacherContext, id: SurveyId): FrozenRecord | null {
  return context.opened.records().withKeys.has(id) ? frozenRecord(context, id) : null;
}

export function unwilling(failure: RelayFailure): RelayUnwilling {
  return { type: "relay", failure };
}
