/** The shapes that travel between pages and relay (docs/protocol.md, 5; relay/openapi.json). Bytes are base64url. */
export interface RelayInfo {
  readonly protocol: 1;
  /** Where pupils reach the relay, without a trailing slash; null when the operator has not said. */
  readonly publicUrl: string | null;
  readonly invitationRequired: boolean;
}

export interface SlotRegistration {
  readonly slot: string;
  readonly verifier: string;
}

export interface SurveyRegistration {
  readonly protocol: 1;
  readonly surveyId: string;
  readonly ownerVerifier: string;
  readonly watchVerifier: string;
  readonly manifest: string;
  readonly slots: readonly SlotRegistration[];
  readonly ballotBytes: number;
  readonly opensAt: number;
  readonly closesAt: number;
  readonly deleteAt: number;
}

export interface SurveyStatus {
  readonly state: "not-open" | "open" | "closed";
  readonly closesAt: number;
  readonly deleteAt: number;
  readonly ballots: number;
}

export type SlotState = "open" | "not-open" | "used" | "closed" | "voided";

export interface RelayBallot {
  /** Order of arrival in this survey, from 1. */
  readonly n: number;
  readonly slot: string;
  readonly ballot: string;
}

export interface BallotPage {
  readonly ballots: readonly RelayBallot[];
  /** The counter of ballots; when greater than the last n given here, ask again after that n. */
  readonly last: number;
}

export interface SlotReissue {
  readonly void: string;
  readonly add: SlotRegistration;
}

export type RelayEvent =
  | { readonly type: "filled"; readonly n: number; readonly slot: string }
  | { readonly type: "voided"; readonly slot: string }
  | { readonly type: "closed" }
  | { readonly type: "erased" };
