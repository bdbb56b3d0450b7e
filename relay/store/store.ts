import type { Result } from "../../src/core/result.ts";
import type { RelayErrorCode } from "../../src/protocol/relay-errors.ts";
import type { RoundStore } from "./round-store.ts";
import type { SlotPhase, SurveyPhase } from "../survey-state.ts";

/**
 * Where sealed ballots lie. Ids and slots are base64url as they travel, all else is bytes; times are whole seconds
 * since 1970 and are always given, the store has no clock.
 *
 * Every write is a promise that settles after the write is on disk. "refused" means that there is no such survey or
 * slot. "unavailable" means that the engine could not read or write (disk full, file damaged): then nothing of the
 * write remains, and it may be tried again.
 */
export interface RelayStore {
  readonly rounds: RoundStore;

  readSurvey(surveyId: string): StoreAnswer<SurveyRecord>;
  readManifest(surveyId: string): StoreAnswer<Uint8Array>;
  readSlot(surveyId: string, slot: string): StoreAnswer<SlotRecord>;
  /** At most `limits.ballotPageMost` ballots with a number above `after`, in order, and the counter of ballots. */
  readBallots(surveyId: string, after: number): StoreAnswer<StoredBallots>;
  /** Number and slot of every ballot with a number above `after`, in order. */
  readFilled(surveyId: string, after: number): StoreAnswer<readonly FilledSlot[]>;
  /** Whether an invitation with this hash has been given out, is not taken back, and has not expired. */
  hasInvitation(hash: Uint8Array, nowSeconds: number): StoreAnswer<boolean>;

  /**
   * The same registration again changes nothing and is not judged anew. "malformed" when the times are not allowed now;
   * "invitation" when the invitation is none, or has as many living surveys as it may.
   */
  createSurvey(
    creation: SurveyCreation,
    nowSeconds: number,
  ): StoreAnswer<"created" | "same", "invitation" | "exists" | "erased" | "malformed">;
  putBallot(
    put: BallotPut,
    nowSeconds: number,
  ): StoreAnswer<"stored" | "same", "voided" | "used" | "closed" | "not-open" | "size">;
  /** Voids one slot, erases its ballot and adds another slot: all or nothing. Done before: the same answer. */
  reissueSlot(
    reissue: StoredReissue,
    nowSeconds: number,
  ): StoreAnswer<SurveyRecord, "exists" | "voided" | "closed" | "slots">;
  closeSurvey(surveyId: string, nowSeconds: number): StoreAnswer<SurveyRecord>;
  /** When it answers, no byte of the survey is left in the files of the store, but the hash of its id for a while. */
  deleteSurvey(surveyId: string, nowSeconds: number): StoreAnswer<void>;
  /** Deletes every survey and round whose deletion time has come, and returns how many; forgets what has expired. */
  eraseDue(nowSeconds: number): StoreAnswer<number>;

  /** Calls back after each write that an event stream must tell of, in the order in which they were committed. */
  listen(listener: (change: StoreChange) => void): void;
  /** Finishes the writes under way and closes. Later calls answer "unavailable". */
  close(): Promise<void>;
}

export type StoreAnswer<Value, Refusal extends RelayErrorCode = never> = Promise<
  Result<Value, Refusal | "refused" | "unavailable">
>;

export interface SurveyRecord extends SurveyPhase {
  readonly ownerVerifier: Uint8Array;
  readonly watchVerifier: Uint8Array;
  readonly ballotBytes: number;
  /** How many slots hold a ballot now. */
  readonly ballots: number;
}

export interface SlotRecord extends SlotPhase {
  readonly verifier: Uint8Array;
  readonly survey: SurveyPhase;
}

export interface StoredBallots {
  readonly ballots: readonly StoredBallot[];
  /** How many numbers have been given, those of erased ballots among them. */
  readonly last: number;
}

export interface FilledSlot {
  readonly n: number;
  readonly slot: string;
}

export interface StoredBallot extends FilledSlot {
  readonly ballot: Uint8Array;
}

export interface SurveyCreation {
  readonly surveyId: string;
  /** SHA-256 of the registration's bytes as they came: tells the same again from other content under the id. */
  readonly registrationHash: Uint8Array;
  readonly ownerVerifier: Uint8Array;
  readonly watchVerifier: Uint8Array;
  readonly manifest: Uint8Array;
  readonly slots: readonly StoredSlot[];
  readonly ballotBytes: number;
  readonly opensAt: number;
  readonly closesAt: number;
  readonly deleteAt: number;
  /** Hash of the invitation it was made with, which is marked as used; null where none is needed. */
  readonly invitationHash: Uint8Array | null;
}

export interface StoredSlot {
  readonly slot: string;
  readonly verifier: Uint8Array;
}

export interface BallotPut {
  readonly surveyId: string;
  readonly slot: string;
  readonly ballot: Uint8Array;
}

export interface StoredReissue {
  readonly surveyId: string;
  readonly void: string;
  readonly add: StoredSlot;
}

export type StoreChange =
  | {
      readonly type: "filled";
      readonly surveyId: string;
      readonly n: number;
      readonly slot: string;
    }
  | { readonly type: "voided"; readonly surveyId: string; readonly slot: string }
  | { readonly type: "closed"; readonly surveyId: string }
  | { readonly type: "erased"; readonly surveyId: string };
