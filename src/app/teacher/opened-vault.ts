import { createSignal, untrack, type Accessor } from "solid-js";
import type { ClassId, PupilId, SurveyId } from "../../core/ids.ts";
import type { SchoolClass } from "../../core/school-class.ts";
import type { BallotBook } from "./ballot-book.ts";
import type { StoredRecord } from "../vault/record.ts";
import type { Contribution } from "./records/contribution-record.ts";
import type { Groupings } from "./records/grouping-record.ts";
import type { MapsByHand } from "./records/map-record.ts";
import type { PupilNotes } from "./records/note-record.ts";
import type { Preparation } from "./records/preparation-record.ts";
import { noSettings, type Settings } from "./records/settings-record.ts";
import type { SurveyFile } from "./records/survey-record.ts";

export type ClassRecord = StoredRecord<SchoolClass>;
export type SurveyRecord = StoredRecord<SurveyFile>;
export type PreparationRecord = StoredRecord<Preparation>;
export type GroupingRecord = StoredRecord<Groupings>;
export type MapRecord = StoredRecord<MapsByHand>;
export type ContributionRecord = StoredRecord<Contribution>;
export type NoteRecord = StoredRecord<PupilNotes>;

/** Everything readable of an unlocked vault. Values are replaced, never changed. */
export interface VaultRecords {
  readonly classes: ReadonlyMap<ClassId, ClassRecord>;
  readonly surveys: ReadonlyMap<SurveyId, SurveyRecord>;
  readonly books: ReadonlyMap<SurveyId, BallotBook>;
  /** What was made ready before the lesson; a survey without one has none yet. */
  readonly preparations: ReadonlyMap<SurveyId, PreparationRecord>;
  /** Divisions into groups that were kept; a survey without one has none yet. */
  readonly groupings: ReadonlyMap<SurveyId, GroupingRecord>;
  /** Where pupils were put by hand on the maps of a survey; a survey without one has none yet. */
  readonly maps: ReadonlyMap<SurveyId, MapRecord>;
  /** By the first survey of each unit: what was contributed to a leader's rounds, or invited to. */
  readonly contributions: ReadonlyMap<SurveyId, ContributionRecord>;
  /** Talks the teacher has noted; a pupil without one has none yet. */
  readonly notes: ReadonlyMap<PupilId, NoteRecord>;
  readonly settings: StoredRecord<Settings>;
  /** Ids of the classes and surveys whose keys are loaded: only for these the Worker can be asked. */
  readonly withKeys: ReadonlySet<string>;
}

/** The records as views follow them. Locking empties it. */
export interface OpenedVault {
  readonly classes: Accessor<VaultRecords["classes"]>;
  readonly surveys: Accessor<VaultRecords["surveys"]>;
  readonly books: Accessor<VaultRecords["books"]>;
  readonly preparations: Accessor<VaultRecords["preparations"]>;
  readonly groupings: Accessor<VaultRecords["groupings"]>;
  readonly maps: Accessor<VaultRecords["maps"]>;
  readonly contributions: Accessor<VaultRecords["contributions"]>;
  readonly notes: Accessor<VaultRecords["notes"]>;
  readonly settings: Accessor<VaultRecords["settings"]>;
  /** All of them as they are now. */
  records(): VaultRecords;
  show(records: Partial<VaultRecords>): void;
  clear(): void;
}

export const nothingOpened: VaultRecords = {
  classes: new Map(),
  surveys: new Map(),
  books: new Map(),
  preparations: new Map(),
  groupings: new Map(),
  maps: new Map(),
  contributions: new Map(),
  notes: new Map(),
  settings: noSettings,
  withKeys: new Set(),
};

export function createOpenedVault(): OpenedVault {
  const [classes, setClasses] = createSignal(nothingOpened.classes);
  const [surveys, setSurveys] = createSignal(nothingOpened.surveys);
  const [books, setBooks] = createSignal(nothingOpened.books);
  const [preparations, setPreparations] = createSignal(nothingOpened.preparations);
  const [groupings, setGroupings] = createSignal(nothingOpened.groupings);
  const [maps, setMaps] = createSignal(nothingOpened.maps);
  const [contributions, setContributions] = createSignal(nothingOpened.contributions);
  const [notes, setNotes] = createSignal(nothingOpened.notes);
  const [settings, setSettings] = createSignal(nothingOpened.settings);
  const [withKeys, setWithKeys] = createSignal(nothingOpened.withKeys);

  const records = (): VaultRecords => ({
    classes: classes(),
    surveys: surveys(),
    books: books(),
    preparations: preparations(),
    groupings: groupings(),
    maps: maps(),
    contributions: contributions(),
    notes: notes(),
    settings: settings(),
    withKeys: withKeys(),
  });

  function show(changed: Partial<VaultRecords>): void {
    const next = { ...untrack(records), ...changed };
    // What others refer to comes first, so that nobody between two of these finds a reference to nothing.
    setWithKeys(next.withKeys);
    setSettings(next.settings);
    setClasses(next.classes);
    setBooks(next.books);
    setPreparations(next.preparations);
    setGroupings(next.groupings);
    setMaps(next.maps);
    setContributions(next.contributions);
    setNotes(next.notes);
    setSurveys(next.surveys);
  }

  return {
    classes,
    surveys,
    books,
    preparations,
    groupings,
    maps,
    contributions,
    notes,
    settings,
    records,
    show,
    clear: () => show(nothingOpened),
  };
}
