import type { Accessor } from "solid-js";
import type { RoundId } from "../../core/ids.ts";
import type { MunicipalityField } from "../../core/leader/fields.ts";
import type { IndicatorId } from "../../core/leader/indicators.ts";
import type { NationalFigure } from "../../core/leader/national-figure.ts";
import type { PlaceId, Release, ReleaseRefusal } from "../../core/leader/release.ts";
import type { Term } from "../../core/leader/term.ts";
import type { YearWords } from "../../core/leader/year-words.ts";
import type { CalendarDay } from "../../core/survey-dates.ts";
import type { UiLanguage } from "../../core/ui-language.ts";
import type { RoundMode } from "../../protocol/round-api.ts";
import type { RoundLevel } from "../../protocol/round-description.ts";
import type { RoundFault } from "../../../workers/crypto-leader.protocol.ts";
import type {
  RefusedNames,
  UnopenedDescription,
} from "../../../workers/round-contributor.protocol.ts";
import type {
  DoorState,
  ErasureOutcome,
  RelayFailure,
  RelayUnwilling,
  Saving,
  UnknownFailure,
  VaultBackups,
  VaultDoors,
  VaultSettings,
} from "../vault/vault-app.ts";

// Views learn here what can be told, and not who tells it.
export type { NationalFigure, NationalIndicator } from "../../core/leader/national-figure.ts";
export type { RefusedNames, RoundFault, RoundLevel, RoundMode, UnopenedDescription };

/**
 * A leader's side as views know it: accessors of Solid for what is, verbs for what can be done. Verbs give back expected
 * failures as values. After locking every accessor of opened things is empty. No figure of a round is here but what a
 * release prints: sums, and numbers of single contributions, stay below.
 */
export interface LeaderApp {
  readonly vault: LeaderVaultDesk;
  readonly places: PlaceDesk;
  readonly rounds: RoundDesk;
  readonly releases: ReleaseDesk;
  readonly upwards: UpwardsDesk;
  readonly settings: LeaderSettingsDesk;
  readonly backups: LeaderBackupDesk;
  readonly notices: LeaderNoticeBoard;
  /** Takes in what came with the address while the page was open and the vault unlocked; unlocking does so by itself. */
  keepInvitations(): Promise<void>;
  /** Ends timers, connections and Workers. */
  dispose(): void;
}

/**
 * First visit, unlocking, locking, restoring, changing the phrase. A teacher's backup is refused as "other-app". Leaders
 * have no kiosk, so that their vault is never locked for one.
 */
export type LeaderVaultDesk = VaultDoors<DoorState>;

/* ---- places ---- */

/** A school, or a municipality, which is a place whose rounds are made of schools. */
export interface PlaceView {
  readonly id: PlaceId;
  /** 1 to 80 code points. */
  readonly name: string;
  readonly level: RoundLevel;
  /** By indicator in their order, then by year. */
  readonly national: readonly NationalFigure[];
  /** What the leader has written for reports and plans, by year. */
  readonly words: readonly YearWords[];
}

export type PlaceNameFailure =
  /** Empty, longer than 80 code points, or with what is no text. */
  | { readonly type: "name" }
  /** Another place of this level has it. */
  | { readonly type: "name-taken" };

export interface PlaceDesk {
  /** Schools first, then municipalities; each by name, as people sort in Norwegian. */
  readonly list: Accessor<readonly PlaceView[]>;
  /** Null when there is none of this id. Reactive. */
  find(id: PlaceId): PlaceView | null;
  create(wanted: {
    readonly name: string;
    readonly level: RoundLevel;
  }): Saving<PlaceId, PlaceNameFailure>;
  /** What was released stays under the place. An open round's invitation keeps the name it was made with. */
  rename(id: PlaceId, name: string): Saving<void, PlaceNameFailure | UnknownFailure>;
  /** In the place of what stands for the same indicator and year. */
  setNational(
    id: PlaceId,
    figure: NationalFigure,
  ): Saving<void, NationalFigureFailure | UnknownFailure>;
  removeNational(
    id: PlaceId,
    figure: Pick<NationalFigure, "indicator" | "schoolYear">,
  ): Saving<void, UnknownFailure>;
  /** In the place of what stands for the same year. */
  setWords(
    id: PlaceId,
    words: YearWords,
  ): Saving<void, UnknownFailure | { readonly type: "words" }>;
  /** Only while it has no rounds: what was printed once counts in every later release. */
  remove(id: PlaceId): Saving<void, UnknownFailure | { readonly type: "has-rounds" }>;
}

export type NationalFigureFailure =
  { readonly type: "percent" } | { readonly type: "year" } | { readonly type: "source" };

/* ---- rounds ---- */

export interface RoundView {
  readonly id: RoundId;
  readonly placeId: PlaceId;
  /** The place's name as those who were invited read it. */
  readonly place: string;
  readonly level: RoundLevel;
  readonly term: Term;
  readonly mode: RoundMode;
  /** The most one contribution may hold: pupils of a class, or classes of a school. */
  readonly unitMost: number;
  /** The last day on which contributions are taken. */
  readonly closesOn: CalendarDay;
  /** Whether that time is past: freezing is what remains. */
  readonly isPastClosing: boolean;
  readonly step: RoundStep;
}

export type RoundStep =
  /** Its keys are kept here, and the relay has not confirmed it: resumeOpening tries again, as the app does by itself. */
  | { readonly type: "registering"; readonly trouble: RelayFailure | null }
  /** Takes contributions; a strict one takes names. */
  | ({ readonly type: "open" } & Counted)
  /** Strict rounds: the names are listed, contributions are taken. */
  | ({ readonly type: "listed" } & Counted)
  /** Freezing was asked for and is not through yet; it is tried again by itself. */
  | { readonly type: "freezing"; readonly trouble: RelayFailure | null }
  /** Frozen, and the numbers fit together. Nothing is shown of them before the release. */
  | { readonly type: "frozen"; readonly contributions: number }
  | { readonly type: "released"; readonly contributions: number }
  /** The numbers do not fit together: no figure, and none can be had of this round. */
  | { readonly type: "unfit"; readonly fault: RoundFault; readonly next: "new-round" | "next-term" }
  /** The relay no longer has it, and its numbers had not been fetched. */
  | { readonly type: "gone" };

/** Nobody, this app neither, knows who has contributed. */
export interface Counted {
  /** How many: in a strict round names while it is open, contributions from the list on. Null until the relay has said. */
  readonly contributions: number | null;
  /** What some place with so many contributions can be shown; empty: no place of this size gets a figure. */
  readonly possible: readonly IndicatorId[];
  /** The last asking failed; null when it went well. */
  readonly trouble: RelayFailure | null;
}

export interface NewRound {
  readonly placeId: PlaceId;
  readonly term: Term;
  readonly mode: RoundMode;
  /** See `unitMost` of the desk. */
  readonly unitMost: number;
  readonly closesOn: CalendarDay;
}

export type NewRoundProblem =
  | UnknownFailure
  /** Not one of `terms()`. */
  | { readonly type: "term" }
  | { readonly type: "unit-most"; readonly least: number; readonly most: number }
  | { readonly type: "closes-on"; readonly first: CalendarDay; readonly last: CalendarDay }
  /** There is a round of this place and term that is not done with. */
  | { readonly type: "exists"; readonly roundId: RoundId }
  /** A strict round that did not fit together is not repeated: it waits for the next term. */
  | { readonly type: "strict-once"; readonly roundId: RoundId }
  | ReleaseRefusal;

export type FreezeFailure =
  | UnknownFailure
  /** Fewer than 3 contributions: there is no result, and the round stays as it was. */
  | { readonly type: "too-few"; readonly least: number }
  /** A strict round is frozen after its names were listed. */
  | { readonly type: "not-listed" }
  /** Nothing to freeze: it is frozen, or not open yet. */
  | { readonly type: "not-now" }
  /** Asked for and kept; tried again by itself. */
  | RelayUnwilling;

export type ReleaseFailure =
  | UnknownFailure
  /** Not frozen, or released. */
  | { readonly type: "not-now" }
  | ReleaseRefusal;

export interface RoundDesk {
  /** The latest term first. */
  readonly list: Accessor<readonly RoundView[]>;
  ofPlace(id: PlaceId): readonly RoundView[];
  find(id: RoundId): RoundView | null;

  /** For which a round can be opened today: this one, and the one before. */
  terms(): readonly Term[];
  /** First, usual and last day to close on, were it opened now. */
  closingDays(): {
    readonly first: CalendarDay;
    readonly usual: CalendarDay;
    readonly last: CalendarDay;
  };
  /** Bounds of unitMost at a level, and what is usual. */
  unitMost(level: RoundLevel): {
    readonly least: number;
    readonly usual: number;
    readonly most: number;
  };
  /** What stands between this round and opening it; null when all is well. Reactive. */
  problem(wanted: NewRound): NewRoundProblem | null;
  /** Makes and stores its keys, then tells the relay. A relay that cannot be reached leaves "registering". */
  open(wanted: NewRound): Saving<RoundId, NewRoundProblem>;
  resumeOpening(id: RoundId): Saving<void, UnknownFailure | RelayUnwilling>;
  /** The same place, term and most, after "unfit" with "new-round". The old round stays as it is. */
  openAgain(id: RoundId, closesOn: CalendarDay): Saving<RoundId, NewRoundProblem>;
  /**
   * The whole address of the invitation, for a message or as a QR code: one for all who are invited. Null when there is
   * none any more, or the relay does not know the round yet.
   */
  invitation(id: RoundId): string | null;
  /** Invitations made here would point to this machine alone: other devices cannot reach it. */
  readonly thisMachineOnly: boolean;

  /** Asks how many there are, now. It is also done at every unlocking, and every minute. */
  refresh(id: RoundId): Saving<void, UnknownFailure | RelayUnwilling>;
  /** Strict rounds: no further names; those who announced themselves can now see each other's, and contribute. */
  listNames(
    id: RoundId,
  ): Saving<
    void,
    UnknownFailure | RelayUnwilling | { readonly type: "too-few"; readonly least: number }
  >;
  /**
   * No further contributions: the relay adds up, the numbers are fetched and checked, and the round's keys are erased.
   * Leads to "frozen" or "unfit".
   */
  freeze(id: RoundId): Saving<void, FreezeFailure>;
  /** What may be shown is worked out, stored, and never computed anew. One a term and place. */
  release(id: RoundId): Saving<Release, ReleaseFailure>;
  /** Before it was frozen, or when nothing can come of it. What was frozen is kept: it counts in what may be shown later. */
  remove(id: RoundId): Saving<ErasureOutcome, UnknownFailure | { readonly type: "kept" }>;
}

/* ---- releases ---- */

export interface ReleaseView {
  readonly roundId: RoundId;
  /** All that is ever shown, printed, drawn or exported of the round. Trends are made of two of these. */
  readonly release: Release;
  readonly releasedOn: CalendarDay;
}

export interface ReleaseDesk {
  /** All places, by term, the earliest first. */
  readonly list: Accessor<readonly ReleaseView[]>;
  /** Of one place, the earliest first. Reactive. */
  ofPlace(id: PlaceId): readonly ReleaseView[];
}

/* ---- a school's sums to its municipality ---- */

/** A municipality's round as its invitation shows it. */
export interface MunicipalityRound {
  readonly id: RoundId;
  readonly place: string;
  readonly term: Term;
  readonly mode: RoundMode;
  /** The most classes a school may have. */
  readonly unitMost: number;
  readonly closesOn: CalendarDay;
  readonly isPastClosing: boolean;
}

/** What would leave, in the order in which it travels. The numbers themselves are shown nowhere. */
export interface LeavingNumber {
  readonly field: MunicipalityField;
  /** "one" is always 1, "as-is" the school's sum, "noised" the sum with random numbers added to it by each class. */
  readonly how: "one" | "as-is" | "noised";
}

/** A school of this vault that could contribute. */
export interface UpwardsSource {
  /** Its own round, whose sums would leave. */
  readonly roundId: RoundId;
  readonly placeId: PlaceId;
  readonly place: string;
  /** Classes in the round. */
  readonly classes: number;
  /** Why it cannot; null when it can. */
  readonly problem: UpwardsProblem | null;
  /** A frozen round of this term has the school's numbers already: that is its own question, before a yes. */
  readonly isSecond: boolean;
}

export type UpwardsProblem =
  /** More classes than the municipality's round takes of one school. */
  | { readonly type: "too-many-classes"; readonly most: number }
  /** It has contributed to another round, which has not been withdrawn from. */
  | { readonly type: "elsewhere"; readonly municipality: string }
  /** It has contributed to this very round. */
  | { readonly type: "already" }
  /** It is in a frozen round, and one of the two is strict: that is not repeated. */
  | { readonly type: "counted" };

/** An invitation that was read, before a yes. */
export interface UpwardsOffer {
  readonly municipality: MunicipalityRound;
  readonly leaves: readonly LeavingNumber[];
  /** Schools of this vault with a released round of that term. Empty: the school's own round has to be released first. */
  readonly sources: readonly UpwardsSource[];
}

export type ReadInvitationFailure =
  /** Not an invitation, or damaged on the way. */
  | { readonly type: "damaged" }
  /** The relay's description is not the one the invitation was made for, of another level, or of a newer version. */
  | { readonly type: "description"; readonly why: UnopenedDescription }
  /** A school's invitation: it is for class teachers, and opens in their app. */
  | { readonly type: "for-teachers" }
  | RelayUnwilling;

export interface UpwardsView {
  /** The school's own round. */
  readonly roundId: RoundId;
  readonly placeId: PlaceId;
  /** The school's name. */
  readonly school: string;
  readonly municipality: MunicipalityRound;
  readonly step: UpwardsStep;
}

export type UpwardsStep =
  /** Kept here, and the relay has not confirmed it; tried again by itself. */
  | { readonly type: "sending"; readonly trouble: RelayFailure | null }
  /** Strict: announced by name; no number has left. The municipality has to list the names. */
  | { readonly type: "announced"; readonly name: string }
  /** Strict: the names are listed, and have to be looked at: see `names`. */
  | { readonly type: "to-confirm"; readonly name: string }
  /** Among the contributions. It can be withdrawn until the round is frozen. */
  | { readonly type: "contributed" }
  /** Withdrawn here; the relay has not confirmed it. */
  | { readonly type: "withdrawing" }
  | { readonly type: "withdrawn" }
  /** The sum is made: how many are in it, and whether the school is. */
  | { readonly type: "frozen"; readonly contributions: number; readonly isAmong: boolean }
  /** It was not taken. "late": the round takes no more. "unlisted": strict, and not among those announced. */
  | { readonly type: "refused"; readonly why: "late" | "full" | "unlisted" }
  /** The relay no longer has the round, and never said that it was frozen. */
  | { readonly type: "gone" };

export type ContributeFailure =
  | UnknownFailure
  | { readonly type: "problem"; readonly problem: UpwardsProblem }
  /** Strict: a name of 1 to 60 code points is needed. */
  | { readonly type: "name" }
  /** Kept and tried again by itself. */
  | RelayUnwilling;

export type NamesFailure =
  | UnknownFailure
  | RelayUnwilling
  /** Why nothing may be sent upon the list. "changed": it is another than the one that was shown before. */
  | { readonly type: "names"; readonly why: RefusedNames | "changed" };

export interface UpwardsDesk {
  /**
   * The link of an invitation that came with the address or was not answered yet; null when there is none. It is kept in
   * the vault, so that it survives locking, until `contribute` or `decline`.
   */
  readonly waiting: Accessor<string | null>;
  /** The newest term first. */
  readonly list: Accessor<readonly UpwardsView[]>;
  /** What an invitation is to. Takes the whole address, or what stands after "#". Nothing leaves. */
  read(link: string): Saving<UpwardsOffer, ReadInvitationFailure>;
  decline(): Saving<void>;
  /**
   * The yes. In a plain round the numbers are sent; in a strict one the name alone is, by which other leaders know the
   * school's leader.
   */
  contribute(
    link: string,
    yes: { readonly roundId: RoundId; readonly name: string | null },
  ): Saving<void, ContributeFailure | ReadInvitationFailure>;
  /** Strict, when "to-confirm": the names, the own one marked. */
  names(
    roundId: RoundId,
  ): Saving<readonly { readonly name: string; readonly isOwn: boolean }[], NamesFailure>;
  /** Strict: the yes to the list that `names` has shown. Sends the numbers. */
  confirmNames(roundId: RoundId): Saving<void, NamesFailure>;
  /** Until it is frozen; name and numbers. What the relay was not told is told later. */
  withdraw(
    roundId: RoundId,
  ): Saving<void, UnknownFailure | { readonly type: "frozen" } | RelayUnwilling>;
  /** Asks the relay for the state, now. */
  refresh(roundId: RoundId): Saving<void, UnknownFailure | RelayUnwilling>;
}

/* ---- settings, backup, notices ---- */

export interface LeaderSettingsDesk extends VaultSettings {
  /** The language of the screen as kept in the vault; null when never chosen or locked. */
  readonly language: Accessor<UiLanguage | null>;
  setLanguage(language: UiLanguage): Saving<void>;
}

export type LeaderBackupReason =
  | "never-made"
  | "round-opened"
  | "round-released"
  | "something-deleted"
  | "passphrase-changed"
  | "kit-renewed";

export interface LeaderBackupDesk extends VaultBackups {
  /** Why a backup is asked for; empty when there is no need. */
  readonly due: Accessor<readonly LeaderBackupReason[]>;
}

export type LeaderNotice =
  /** Another tab wrote first: what is shown is what that tab wrote. */
  | { readonly type: "conflict"; readonly what: "place" | "round" | "settings" }
  /** Stored rows that could not be opened, or hold something that is not allowed. They are not shown and not used. */
  | { readonly type: "rows-refused"; readonly count: number }
  /** The relay no longer holds a round whose numbers had not been fetched. */
  | { readonly type: "round-gone"; readonly place: string; readonly term: Term }
  /** Deleted here; the relay will be told as soon as it can be reached. */
  | { readonly type: "erasure-pending"; readonly count: number }
  /** The last of the pending erasures went through. */
  | { readonly type: "erasure-done" };

export interface LeaderNoticeEntry {
  readonly id: number;
  readonly notice: LeaderNotice;
}

export interface LeaderNoticeBoard {
  /** Oldest first. Emptied by locking. */
  readonly list: Accessor<readonly LeaderNoticeEntry[]>;
  dismiss(id: number): void;
}
