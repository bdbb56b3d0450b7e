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

/** "offline": no answer at all, worth another try. "told": the relay said no. "unreadable": the answer was not of the protocol. */
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
  info(): Answer<RelayInfo>;
  createSurvey(registration: SurveyRegistration, invitation: string | null): Answer<void>;
  status(surveyId: string, owner: OwnerSecret): Answer<SurveyStatus>;
  ballotsAfter(surveyId: string, owner: OwnerSecret, after: number): Answer<BallotPage>;
  /** Calls back for each event until aborted; reconnects by itself and tells when the line is down. */
  watch(
    surveyId: string,
    watcher: WatchSecret,
    after: number,
    listen: (
      event: RelayEvent | { readonly type: "connected" } | { readonly type: "disconnected" },
    ) => void,
    signal: AbortSignal,
  ): void;
  reissueSlot(surveyId: string, owner: OwnerSecret, reissue: SlotReissue): Answer<void>;
  close(surveyId: string, owner: OwnerSecret): Answer<SurveyStatus>;
  deleteSurvey(surveyId: string, owner: OwnerSecret): Answer<void>;
}

export interface PupilRelay {
  /** The sealed manifest. */
  manifest(surveyId: string): Answer<Uint8Array>;
  slotState(surveyId: string, slot: string, auth: SlotAuth): Answer<SlotState>;
  /** Both "stored" and "same bytes again" are ok. */
  putBallot(surveyId: string, slot: string, auth: SlotAuth, ballot: Uint8Array): Answer<void>;
}
