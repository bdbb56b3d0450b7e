import type { Result } from "../core/result.ts";
import type {
  BallotPage,
  RelayEvent,
  RelayInfo,
  SlotReissue,
  SlotState,
  SurveyRegistration,
  SurveyStatus,
} from "../protocol/relay-api.ts";
import type { RelayErrorCode } from "../protocol/relay-errors.ts";

/**
 * "offline": no answer at all, or a proxy's word that it does not reach the relay, or aborted: worth another try.
 * "told": the relay said no. "unreadable": the answer was not of the protocol, as from a network's sign-in page.
 */
export type RelayFailure =
  | { readonly type: "offline" }
  | { readonly type: "told"; readonly code: RelayErrorCode }
  | { readonly type: "unreadable" };

type Answer<Value> = Promise<Result<Value, RelayFailure>>;

/** base64url of the 32-byte owner secret. */
export type OwnerSecret = string;
/** base64url of the 32-byte watch secret: may count answers, nothing else. */
export type WatchSecret = string;
/** base64url of the 32-byte auth of a slot. */
export type SlotAuth = string;

export interface TeacherRelay {
  info(signal?: AbortSignal): Answer<RelayInfo>;
  /** May be repeated with the same registration: the relay knows it again by its bytes. */
  createSurvey(
    registration: SurveyRegistration,
    invitation: string | null,
    signal?: AbortSignal,
  ): Answer<void>;
  status(
    surveyId: string,
    secret: OwnerSecret | WatchSecret,
    signal?: AbortSignal,
  ): Answer<SurveyStatus>;
  /** At most `limits.ballotPageMost` of them. */
  ballotsAfter(
    surveyId: string,
    owner: OwnerSecret,
    after: number,
    signal?: AbortSignal,
  ): Answer<BallotPage>;
  /**
   * Calls back for each event until aborted: first for every ballot numbered above `after`, then as they come.
   * Reconnects by itself and tells when the line is down. Ends by itself after "erased", and after "disconnected" when
   * the relay no longer knows the survey: `status` tells which.
   */
  watch(
    surveyId: string,
    watcher: WatchSecret,
    after: number,
    listen: (
      event: RelayEvent | { readonly type: "connected" } | { readonly type: "disconnected" },
    ) => void,
    signal: AbortSignal,
  ): void;
  reissueSlot(
    surveyId: string,
    owner: OwnerSecret,
    reissue: SlotReissue,
    signal?: AbortSignal,
  ): Answer<void>;
  close(surveyId: string, owner: OwnerSecret, signal?: AbortSignal): Answer<SurveyStatus>;
  /** Repeated after it was done, it is told "refused": there is no survey any more. */
  deleteSurvey(surveyId: string, owner: OwnerSecret, signal?: AbortSignal): Answer<void>;
}

export interface PupilRelay {
  /** The sealed manifest. */
  manifest(surveyId: string, signal?: AbortSignal): Answer<Uint8Array>;
  slotState(
    surveyId: string,
    slot: string,
    auth: SlotAuth,
    signal?: AbortSignal,
  ): Answer<SlotState>;
  /** Both "stored" and "same bytes again" are ok. */
  putBallot(
    surveyId: string,
    slot: string,
    auth: SlotAuth,
    ballot: Uint8Array,
    signal?: AbortSignal,
  ): Answer<void>;
}
