import type { ClassId, PupilId, SurveyId } from "../../core/ids.ts";
import { ok } from "../../core/result.ts";
import type { SealedRow } from "../../protocol/sealed-row.ts";
import type { StoredRecord } from "../vault/record.ts";
import { mapById, readKeys, readTable, type Reading } from "../vault/stored-tables.ts";
import { openBook, type BallotBook } from "./ballot-book.ts";
import type {
  ClassRecord,
  ContributionRecord,
  GroupingRecord,
  MapRecord,
  NoteRecord,
  PreparationRecord,
  SurveyRecord,
  VaultRecords,
} from "./opened-vault.ts";
import { ballotRecord, type SlotBallots } from "./records/ballot-record.ts";
import { classRecord } from "./records/class-record.ts";
import { contributionRecord } from "./records/contribution-record.ts";
import { groupingRecord } from "./records/grouping-record.ts";
import { mapRecord } from "./records/map-record.ts";
import { noteRecord } from "./records/note-record.ts";
import { preparationRecord } from "./records/preparation-record.ts";
import { noSettings, settingsRecord, type Settings } from "./records/settings-record.ts";
import { surveyRecord } from "./records/survey-record.ts";
import type { VaultSession } from "./vault-session.ts";

export interface ReadVault {
  readonly records: VaultRecords;
  /** Rows that did not open, or hold what is not allowed. */
  readonly refused: number;
}

/** Opens everything that is stored. What cannot be read is counted, never guessed at. */
export async function readVault(session: VaultSession): Reading<ReadVault> {
  const keys = await readKeys(session);
  if (!keys.ok) return keys;
  // The Worker opens one table while the next is fetched. Keys come first: without them it opens none.
  const [classes, surveys, ballots, preparations, groupings, maps, contributions, notes, settings] =
    await Promise.all([
      readTable(session, classRecord),
      readTable(session, surveyRecord),
      readTable(session, ballotRecord),
      readTable(session, preparationRecord),
      readTable(session, groupingRecord),
      readTable(session, mapRecord),
      readTable(session, contributionRecord),
      readTable(session, noteRecord),
      readTable(session, settingsRecord),
    ]);
  if (!classes.ok) return classes;
  if (!surveys.ok) return surveys;
  if (!ballots.ok) return ballots;
  if (!preparations.ok) return preparations;
  if (!groupings.ok) return groupings;
  if (!maps.ok) return maps;
  if (!contributions.ok) return contributions;
  if (!notes.ok) return notes;
  if (!settings.ok) return settings;

  const classesById = mapById<ClassId, ClassRecord>(classes.value.records.filter(isWholeClass));
  const surveysById = mapById<SurveyId, SurveyRecord>(surveys.value.records.filter(isWholeSurvey));
  const preparationsById = mapById<SurveyId, PreparationRecord>(
    preparations.value.records.filter((record) => isOfItsSurvey(record, surveysById)),
  );
  const groupingsById = mapById<SurveyId, GroupingRecord>(
    groupings.value.records.filter((record) => isOfItsSurvey(record, surveysById)),
  );
  const mapsById = mapById<SurveyId, MapRecord>(
    maps.value.records.filter((record) => isOfItsSurvey(record, surveysById)),
  );
  const contributionsById = mapById<SurveyId, ContributionRecord>(
    contributions.value.records.filter((record) => isOfItsUnit(record, surveysById)),
  );
  const notesById = mapById<PupilId, NoteRecord>(notes.value.records.filter(isOfItsPupil));
  const books = await openBooks(session, surveysById, ballots.value.records);
  if (!books.ok) return books;
  const tables = [
    classes,
    surveys,
    ballots,
    preparations,
    groupings,
    maps,
    contributions,
    notes,
    settings,
  ].map(({ value }) => value);
  const stored = keys.value.stored + tables.reduce((sum, table) => sum + table.stored.length, 0);
  const read =
    keys.value.loaded.size +
    classesById.size +
    surveysById.size +
    ballots.value.records.length +
    preparationsById.size +
    groupingsById.size +
    mapsById.size +
    contributionsById.size +
    notesById.size +
    settings.value.records.length;
  return ok({
    records: {
      classes: classesById,
      surveys: surveysById,
      books: books.value,
      preparations: preparationsById,
      groupings: groupingsById,
      maps: mapsById,
      contributions: contributionsById,
      notes: notesById,
      settings: settings.value.records[0] ?? unreadableSettings(settings.value.stored),
      withKeys: keys.value.loaded,
    },
    refused: stored - read,
  });
}

/** The ballots of one survey, as they are stored now. */
export async function readBook(session: VaultSession, survey: SurveyRecord): Reading<BallotBook> {
  const ballots = await readTable(session, ballotRecord);
  if (!ballots.ok) return ballots;
  const own = ballots.value.records.filter((record) => record.scope === survey.id);
  return openBook(session, survey, new Map(own.map((record) => [record.id, record])));
}

async function openBooks(
  session: VaultSession,
  surveys: ReadonlyMap<SurveyId, SurveyRecord>,
  ballots: readonly StoredRecord<SlotBallots>[],
): Reading<VaultRecords["books"]> {
  const books = new Map<SurveyId, BallotBook>();
  for (const [id, survey] of surveys) {
    const own = ballots.filter((record) => record.scope === id);
    const book = await openBook(session, survey, new Map(own.map((record) => [record.id, record])));
    if (!book.ok) return book;
    books.set(id, book.value);
  }
  return ok(books);
}

/** A row stands for what it says it is: its id and scope are sealed with it, and must be those of its content. */
function isWholeClass(record: ClassRecord): boolean {
  return record.id === record.value.id && record.scope === record.value.id;
}

function isWholeSurvey(record: SurveyRecord): boolean {
  const { id, classId } = record.value.survey;
  return record.id === id && record.scope === classId;
}

function isOfItsSurvey(
  { id, scope, value }: PreparationRecord | GroupingRecord | MapRecord,
  surveys: ReadonlyMap<SurveyId, SurveyRecord>,
): boolean {
  // Of a survey that could not be read the row is kept, and read again when the survey is.
  const survey = surveys.get(value.surveyId);
  return id === value.surveyId && (survey === undefined || scope === survey.scope);
}

function isOfItsUnit(
  { id, scope, value }: ContributionRecord,
  surveys: ReadonlyMap<SurveyId, SurveyRecord>,
): boolean {
  const [first] = value.surveys;
  const survey = first === undefined ? undefined : surveys.get(first);
  return id === first && (survey === undefined || scope === survey.scope);
}

function isOfItsPupil({ id, scope, value }: NoteRecord): boolean {
  return id === value.pupilId && scope === value.classId;
}

/** Settings that cannot be read are replaced by the usual ones, over the revision that stands there. */
function unreadableSettings(stored: readonly SealedRow[]): StoredRecord<Settings> {
  return { ...noSettings, revision: stored[0]?.revision ?? 0 };
}
