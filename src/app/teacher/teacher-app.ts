import type { Accessor } from "solid-js";
import type { AnalysisInput } from "../../core/analysis-input.ts";
import type { Answers, RosterIndex } from "../../core/answers.ts";
import type { ClassId, PupilId, QuestionId, SurveyId } from "../../core/ids.ts";
import type { UiLanguage } from "../../core/ui-language.ts";
import type { Result } from "../../core/result.ts";
import type {
  ClassEditFailure,
  ClassProblem,
  NewClassFailure,
  NewPupil,
  NewSchoolClass,
  SchoolClass,
} from "../../core/school-class.ts";
import type {
  FrozenSurvey,
  NomineeRule,
  RosterEntry,
  Survey,
  SurveyTimes,
} from "../../core/survey.ts";
import type { InvestigationRecord, RecordGap } from "../../core/investigation-record.ts";
import type { OwnRef, QuestionRef } from "../../core/question-ref.ts";
import type { Language, SchoolLevel, SurveyKind } from "../../core/question.ts";
import type { CalendarDay, DatesFailure } from "../../core/survey-dates.ts";
import type { DraftChange, DraftFailure, DraftProblem, NewDraft } from "../../core/survey-draft.ts";
import type { ClassChange, QuestionChange } from "../../core/wave-change.ts";
import type { Manifest, ManifestContent } from "../../protocol/manifest.ts";
import type { InvalidBallotReason } from "../../../workers/crypto-teacher.protocol.ts";
import type {
  DoorState,
  ErasureOutcome,
  LockedFailure,
  RelayFailure,
  RelayUnwilling,
  Saving,
  StorageFailure,
  UnknownFailure,
  VaultBackups,
  VaultDoors,
  VaultSettings,
} from "../vault/vault-app.ts";

import type { BeforeDesk } from "./before-desk.ts";
import type { CaseDesk } from "./case-desk.ts";
import type { ContributionDesk } from "./contribution-desk.ts";
import type { GroupsDesk } from "./groups-desk.ts";

import type { KioskDesk } from "./kiosk-desk.ts";
import type { WavesDesk } from "./waves-desk.ts";
import type { MapDesk } from "./map-desk.ts";
import type { NotesDesk } from "./notes-desk.ts";

// Views learn here what can be told, and not who tells it.
export type {
  AutoLockMinutes,
  BackupFailure,
  ErasureOutcome,
  LockedFailure,
  LockReason,
  PassphraseFailure,
  RelayFailure,
  RelayUnwilling,
  SaveFailure,
  StorageFailure,
  UnknownFailure,
  UnlockFailure,
  VaultSecret,
} from "../vault/vault-app.ts";

/**
 * The teacher's side as views know it: accessors of Solid for what is, verbs for what can be done.
 * Verbs give back expected failures as values. After locking every accessor of opened things is empty.
 */
export interface TeacherApp {
  readonly vault: VaultDesk;
  readonly classes: ClassDesk;
  readonly surveys: SurveyDesk;
  readonly live: LiveDesk;
  readonly kiosk: KioskDesk;
  readonly before: BeforeDesk;
  readonly cases: CaseDesk;
  readonly groups: GroupsDesk;
  readonly maps: MapDesk;
  readonly waves: WavesDesk;
  readonly contributions: ContributionDesk;
  readonly notes: NotesDesk;
  readonly settings: SettingsDesk;
  readonly backups: BackupDesk;
  readonly notices: NoticeBoard;
  /** Ends timers, connections and the crypto Worker. */
  dispose(): void;
}

/* ---- vault ---- */

export type VaultState =
  | DoorState
  /** The throwaway vault with the invented class. */
  | { readonly type: "sample" };

export interface VaultDesk extends VaultDoors<VaultState> {
  /** The survey's name is in the language given; "nb" when none is. */
  startSample(language?: UiLanguage): Promise<Result<void, SampleFailure>>;
  leaveSample(): void;
}

export type SampleFailure = { readonly type: "unusable" };

/* ---- classes ---- */

export interface ClassEntry {
  readonly schoolClass: SchoolClass;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface ClassDesk {
  /** By name, as people sort in Norwegian. */
  readonly list: Accessor<readonly ClassEntry[]>;
  /** Null when there is none of this id. Reactive. */
  find(id: ClassId): ClassEntry | null;
  create(wanted: NewSchoolClass): Saving<ClassId, NewClassFailure>;
  rename(id: ClassId, name: string): Saving<void, ClassEditFailure | UnknownFailure>;
  addPupil(id: ClassId, pupil: NewPupil): Saving<void, ClassEditFailure | UnknownFailure>;
  renamePupil(
    id: ClassId,
    pupil: PupilId,
    name: string,
  ): Saving<void, ClassEditFailure | UnknownFailure>;
  removePupil(id: ClassId, pupil: PupilId): Saving<void, ClassEditFailure | UnknownFailure>;
  undo(id: ClassId): Saving<void, UnknownFailure>;
  redo(id: ClassId): Saving<void, UnknownFailure>;
  /** The class, its surveys, their answers and all their keys; what the relay holds too. */
  remove(id: ClassId): Saving<ErasureOutcome, UnknownFailure>;
}

/* ---- surveys ---- */

export interface SurveyEntry {
  readonly survey: Survey;
  /** Pupils whose ballot is valid; 0 for a draft. */
  readonly answered: number;
  /** Pupils who are asked: of the frozen roster, or of the class as it is for a draft. */
  readonly expected: number;
}

export interface SurveyDesk {
  /** Newest first, all classes. */
  readonly list: Accessor<readonly SurveyEntry[]>;
  ofClass(id: ClassId): readonly SurveyEntry[];
  find(id: SurveyId): SurveyEntry | null;

  /** Preventive, the standard set, bokmål and English. */
  createDraft(classId: ClassId, name: string): Saving<SurveyId, DraftFailure | UnknownFailure>;
  /** The same content for several classes: one draft each, all or none. */
  createForClasses(
    classIds: readonly ClassId[],
    content: DraftContent,
  ): Saving<readonly SurveyId[], DraftFailure | UnknownFailure>;
  changeDraft(id: SurveyId, change: DraftChange): Saving<void, DraftFailure | UnknownFailure>;
  /** See DraftChange: to preventive only without questions of an investigation, and the record is gone with it. */
  setKind(id: SurveyId, kind: SurveyKind): Saving<void, DraftFailure | UnknownFailure>;
  /** In the order in which they are asked. */
  setQuestions(
    id: SurveyId,
    questions: readonly QuestionRef[],
  ): Saving<void, DraftFailure | UnknownFailure>;
  /** The same, from the list as it is when its turn comes: nothing that was asked for meanwhile is lost. */
  changeQuestions(
    id: SurveyId,
    change: (questions: readonly QuestionRef[]) => readonly QuestionRef[],
  ): Saving<void, DraftFailure | UnknownFailure>;
  /**
   * A question of the teacher's own, last in the list or in the place of another. Written anew it is a new question: its
   * answers are never held beside those to other words.
   */
  writeOwnQuestion(
    id: SurveyId,
    wording: OwnQuestionWording,
    instead?: QuestionId | null,
  ): Saving<void, DraftFailure | UnknownFailure>;
  /** Null is the whole class. In an investigation the pupils go into the record, and null is nobody yet. */
  setParticipants(
    id: SurveyId,
    participants: readonly PupilId[] | null,
    nominees?: NomineeRule,
  ): Saving<void, DraftFailure | UnknownFailure>;
  /** Null is now, and the usual day. Only days on which it could be opened today are taken. */
  setDates(
    id: SurveyId,
    days: { readonly opensOn: CalendarDay | null; readonly closesOn: CalendarDay | null },
  ): Saving<void, DraftFailure | DatesFailure | UnknownFailure>;
  /** Keeps what is written so far. What is given back is still missing before it can be opened. */
  saveRecord(
    id: SurveyId,
    record: InvestigationRecord,
  ): Saving<readonly RecordGap[], DraftFailure | UnknownFailure>;
  /** A draft of the next wave, for the class as it is today. Not of a draft, nor of one still opening. */
  repeat(id: SurveyId, name: string): Saving<RepeatedSurvey, DraftFailure | UnknownFailure>;
  /** What a draft that repeats a survey has new; null without one, or when that is gone. Reactive. */
  sincePrevious(id: SurveyId): WaveChange | null;
  /** What a new survey of the class begins with: what its newest one has, or what the class's name says. Reactive. */
  usualSettings(id: ClassId): UsualSettings;
  /** For somebody who was to be chosen only, after the cards were made. Preventive surveys that are open. */
  letTakePart(id: SurveyId, pupil: RosterIndex): Saving<void, UnknownFailure>;
  /** What stands between the draft and opening it; empty when all is well. Reactive. */
  problems(id: SurveyId): readonly OpenProblem[];
  /** First, usual and last day to close on, were its cards made now. Reactive. */
  closingDays(id: SurveyId): ClosingDays;
  /** First and last day to open on, were the cards made now. */
  openingDays(): Pick<ClosingDays, "first" | "last">;
  /** All dates, were the cards made now and it closed at the end of that day. Reactive. */
  times(id: SurveyId, closesOn: CalendarDay): Result<SurveyTimes, DatesFailure>;
  /** What a pupil is or would be asked, were it opened now. Null when there is no such survey. Reactive. */
  preview(id: SurveyId): SurveyPreview | null;

  /** Freezes the roster, stores the keys, then tells the relay. A relay that cannot be reached leaves "opening". */
  open(id: SurveyId, closesOn: CalendarDay): Saving<void, OpenFailure>;
  /** Tries the relay again with the very same registration. */
  resumeOpening(id: SurveyId): Saving<void, OpenFailure>;
  /** Gives an opening up: keys and relay's copy are erased, a draft of the same content is back under a new id. */
  withdrawOpening(id: SurveyId): Saving<SurveyId, UnknownFailure>;

  /** Cards made here would point to this machine alone: other devices cannot reach it. */
  readonly thisMachineOnly: boolean;
  cards(id: SurveyId): Promise<Result<CardSheet, CardFailure>>;
  /**
   * A new card for one pupil; the old one stops working, and what was answered with it is gone. Without the relay it is
   * remembered and told later by itself; until then the card has no link.
   */
  newCard(id: SurveyId, pupil: RosterIndex): Saving<Card, CardFailure>;

  /** Who got a new card since the vault was opened, by roster index. Reactive. */
  renewedCards(id: SurveyId): ReadonlySet<RosterIndex>;

  close(id: SurveyId): Saving<void, UnknownFailure | RelayUnwilling>;
  /** Also while offline: the relay is told when it can be reached again. */
  remove(id: SurveyId): Saving<ErasureOutcome, UnknownFailure>;

  /** Results are on the screen: keeps the moment for every pupil whose answers were not seen before. */
  markSeen(id: SurveyId): Saving<void, UnknownFailure>;
  /** The answers as opened and checked; null before the survey is open. Reactive: grows while the survey is live. */
  answers(id: SurveyId): SurveyAnswers | null;
}

export interface ClosingDays {
  readonly first: CalendarDay;
  readonly usual: CalendarDay;
  readonly last: CalendarDay;
}

/** What pupils are told and asked, with each question as the catalogue knows it. */
export type SurveyPreview = Omit<ManifestContent, "questions"> & Pick<Manifest, "questions">;

/** What drafts for several classes share; the rest is as `createDraft` makes it. */
export type DraftContent = Omit<NewDraft, "classId"> & Pick<DraftChange, "contact">;

export interface RepeatedSurvey {
  readonly id: SurveyId;
  /** In the class today and not in the earlier roster. */
  readonly newcomers: readonly PupilId[];
  /** In the earlier roster and no longer in the class. */
  readonly leavers: readonly RosterEntry[];
}

export type OwnQuestionWording = Pick<OwnRef, "stem" | "completion" | "cap">;

export interface WaveChange extends ClassChange, QuestionChange {
  /** The earlier survey's. */
  readonly name: string;
}

export interface UsualSettings {
  readonly level: SchoolLevel;
  /** Null when nothing is known. */
  readonly languages: readonly Language[] | null;
  readonly contact: string | null;
}

export type OpenProblem =
  | { readonly type: "class"; readonly problem: ClassProblem }
  | DraftProblem
  /** The sample class has no relay. */
  | { readonly type: "sample" };

export type OpenFailure =
  | UnknownFailure
  | DatesFailure
  | { readonly type: "not-ready"; readonly problems: readonly OpenProblem[] }
  /** Names and questions are more than fits. */
  | { readonly type: "too-large" }
  /** The survey is "opening": resumeOpening tries again, withdrawOpening gives it up. */
  | RelayUnwilling;

export type CardFailure = UnknownFailure | LockedFailure | RelayUnwilling;

export interface Card {
  readonly rosterIndex: RosterIndex;
  readonly name: string;
  /** The whole address, with the pupil's secret in its fragment; never stored. Null while the relay does not know the new card. */
  readonly link: string | null;
}

export interface CardSheet {
  readonly cards: readonly Card[];
  /** Where pupils go: the origin of this page, "https://example.no". */
  readonly origin: string;
  /** The links point to this machine alone: other devices cannot reach them. */
  readonly thisMachineOnly: boolean;
  /** Where the relay says it is reached by others: the place to open these pages when the links are for this machine only. */
  readonly publicUrl: string | null;
}

export interface SurveyAnswers {
  readonly survey: FrozenSurvey;
  /** Valid ballots only, by roster index. Who is missing here has not answered. */
  readonly answers: ReadonlyMap<RosterIndex, Answers>;
  /** Who was asked, by roster index; the others could only be chosen. */
  readonly asked: ReadonlySet<RosterIndex>;
  /** When the teacher first saw a pupil's answers, whole seconds since 1970; who is missing was not seen yet. */
  readonly knownSince: ReadonlyMap<RosterIndex, number>;
  /** What the analysis engine is given; groups are those of the class today. */
  readonly analysisInput: AnalysisInput;
  /** The wave this one repeats, while its answers are still here; null without one. */
  readonly previousInput: AnalysisInput | null;
}

/* ---- live ---- */

export type Connection = "off" | "connecting" | "connected" | "disconnected";

export interface LiveDesk {
  /** Surveys that are open, also while locked: counted without keys and without names. */
  readonly counts: Accessor<readonly LiveCount[]>;
  /** Who has answered; null before the survey is open and while locked. Reactive. */
  progress(id: SurveyId): SurveyProgress | null;
  /** A view of this survey is shown: it is followed before others. Two surveys are followed at a time. */
  attend(id: SurveyId): void;
  /** Fetches what has arrived, now. */
  collect(id: SurveyId): Promise<Result<void, LockedFailure | StorageFailure | RelayUnwilling>>;
}

export interface LiveCount {
  readonly surveyId: SurveyId;
  readonly answered: number;
  readonly expected: number;
  readonly connection: Connection;
}

export interface SurveyProgress {
  /** By roster index. */
  readonly pupils: readonly PupilProgress[];
  readonly answered: number;
  readonly expected: number;
  /** Ballots that do not count, each with its reason. */
  readonly invalid: readonly InvalidBallot[];
  readonly connection: Connection;
  /** The last attempt to fetch ballots failed; null when it went well or none was made. */
  readonly trouble: RelayFailure | StorageFailure | null;
}

export type PupilProgress =
  | { readonly type: "waiting"; readonly name: string }
  /** May be chosen, and has no card. */
  | { readonly type: "not-asked"; readonly name: string }
  | {
      readonly type: "answered";
      readonly name: string;
      /** Four numbers from 0 to 31: the pictures the pupil saw. */
      readonly receipt: readonly number[];
    }
  | { readonly type: "invalid"; readonly name: string; readonly reason: BallotTrouble };

/** Why a ballot does not count. */
export type BallotTrouble = InvalidBallotReason;

export interface InvalidBallot {
  /** Null when it came in a slot that is no pupil's. */
  readonly rosterIndex: RosterIndex | null;
  readonly reason: BallotTrouble;
}

/* ---- settings, backup, notices ---- */

export interface SettingsDesk extends VaultSettings {
  /** The language of the screen as kept in the vault; null when never chosen or locked. */
  readonly language: Accessor<UiLanguage | null>;
  setLanguage(language: UiLanguage): Saving<void>;
  /** Keys of the columns of the class list, as `roster-table.ts` knows them; null until they are chosen. */
  readonly rosterColumns: Accessor<readonly string[] | null>;
  setRosterColumns(columns: readonly string[]): Saving<void>;
}

export type BackupReason =
  | "never-made"
  | "survey-opened"
  | "survey-closed"
  | "something-deleted"
  | "passphrase-changed"
  | "kit-renewed";

export interface BackupDesk extends VaultBackups {
  /** Why a backup is asked for; empty when there is no need. */
  readonly due: Accessor<readonly BackupReason[]>;
}

export type Notice =
  /** Another tab wrote first: what is shown is what that tab wrote. */
  | { readonly type: "conflict"; readonly what: "class" | "survey" | "settings" }
  /** Stored rows that could not be opened, or hold something that is not allowed. They are not shown and not used. */
  | { readonly type: "rows-refused"; readonly count: number }
  /** Deleted because their last day had passed. */
  | { readonly type: "answers-deleted"; readonly names: readonly string[] }
  /** Past its closing time; it was closed. */
  | { readonly type: "survey-closed"; readonly name: string }
  /** Sealed answers of a kiosk in this browser were opened: so many new ones, so many that do not count. */
  | {
      readonly type: "kiosk-taken-in";
      readonly name: string;
      readonly added: number;
      readonly invalid: number;
    }
  /** The relay no longer holds the survey: answers that had not been fetched are lost. */
  | { readonly type: "relay-copy-gone"; readonly name: string }
  /** Deleted here; the relay will be told as soon as it can be reached. */
  | { readonly type: "erasure-pending"; readonly count: number }
  /** The last of the pending erasures went through. */
  | { readonly type: "erasure-done" };

export interface NoticeEntry {
  readonly id: number;
  readonly notice: Notice;
}

export interface NoticeBoard {
  /** Oldest first. Emptied by locking. */
  readonly list: Accessor<readonly NoticeEntry[]>;
  dismiss(id: number): void;
}
