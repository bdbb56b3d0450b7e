import * as v from "valibot";
import { err, ok, type Result } from "../core/result.ts";
import { limits } from "./limits.ts";
import { parseNothingMore, parseWith } from "./parse-with.ts";

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
  /** The counter of ballots; when greater than the last n given here, ask again after that n. An empty page is the last. */
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

/** Header of `POST /v1/surveys` that carries the invitation, where the relay requires one. */
export const invitationHeader = "Samklang-Invitation";

const canonicalBase64Url =
  /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048])?$/;

const idText = bytesText(limits.idBytes, limits.idBytes);
const slotText = bytesText(limits.slotBytes, limits.slotBytes);
const verifierText = bytesText(limits.secretBytes, limits.secretBytes);
const seconds = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const arrival = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const slotRegistrationSchema = v.strictObject({ slot: slotText, verifier: verifierText });

const surveyRegistrationSchema = v.strictObject({
  protocol: v.literal(1),
  surveyId: idText,
  ownerVerifier: verifierText,
  watchVerifier: verifierText,
  manifest: bytesText(1, limits.sealedManifestBytesMost),
  slots: v.pipe(
    v.array(slotRegistrationSchema),
    v.minLength(limits.slotsMultiple),
    v.maxLength(limits.slotsMost),
    v.check((slots) => slots.length % limits.slotsMultiple === 0),
    v.check((slots) => new Set(slots.map((entry) => entry.slot)).size === slots.length),
  ),
  ballotBytes: v.pipe(v.number(), v.safeInteger(), v.check(isBallotSize)),
  opensAt: seconds,
  closesAt: seconds,
  deleteAt: seconds,
});

const slotReissueSchema = v.strictObject({ void: slotText, add: slotRegistrationSchema });

const relayInfoSchema = v.strictObject({
  protocol: v.literal(1),
  publicUrl: v.nullable(v.pipe(v.string(), v.check(isOrigin))),
  invitationRequired: v.boolean(),
});

const surveyStatusSchema = v.strictObject({
  state: v.picklist(["not-open", "open", "closed"]),
  closesAt: seconds,
  deleteAt: seconds,
  ballots: count,
});

const slotStatusSchema = v.strictObject({
  state: v.picklist(["open", "not-open", "used", "closed", "voided"]),
});

const ballotPageSchema = v.strictObject({
  ballots: v.pipe(
    v.array(
      v.strictObject({ n: arrival, slot: slotText, ballot: bytesText(1, limits.ballotBytesMost) }),
    ),
    v.maxLength(limits.ballotPageMost),
    v.check((ballots) => ballots.every(({ n }, index) => n > (ballots[index - 1]?.n ?? 0))),
  ),
  last: count,
});

const storedSchema = v.strictObject({ stored: v.literal(true) });
const erasedSchema = v.strictObject({ erased: v.literal(true) });
const filledSchema = v.strictObject({ n: arrival, slot: slotText });
const voidedSchema = v.strictObject({ slot: slotText });
const emptySchema = v.strictObject({});

/** What a registration must be whatever the hour; its times are judged by `areTimesAllowed`. */
export function parseSurveyRegistration(data: unknown): Result<SurveyRegistration, "malformed"> {
  return parseWith(surveyRegistrationSchema, data);
}

export function parseSlotReissue(data: unknown): Result<SlotReissue, "malformed"> {
  return parseWith(slotReissueSchema, data);
}

export function parseRelayInfo(data: unknown): Result<RelayInfo, "malformed"> {
  return parseWith(relayInfoSchema, data);
}

export function parseSurveyStatus(data: unknown): Result<SurveyStatus, "malformed"> {
  return parseWith(surveyStatusSchema, data);
}

export function parseBallotPage(data: unknown): Result<BallotPage, "malformed"> {
  return parseWith(ballotPageSchema, data);
}

/** Of `{ "state": ... }`, the answer about one slot. */
export function parseSlotState(data: unknown): Result<SlotState, "malformed"> {
  const parsed = parseWith(slotStatusSchema, data);
  return parsed.ok ? ok(parsed.value.state) : parsed;
}

/** Of `{ "stored": true }`: a bare 200 may come from a proxy or a sign-in page, and would lose a ballot. */
export function parseStored(data: unknown): Result<void, "malformed"> {
  return parseNothingMore(storedSchema, data);
}

/** Of `{ "erased": true }`. */
export function parseErased(data: unknown): Result<void, "malformed"> {
  return parseNothingMore(erasedSchema, data);
}

/** One server-sent event: its name and its parsed data. */
export function parseRelayEvent(name: string, data: unknown): Result<RelayEvent, "malformed"> {
  if (name === "filled") {
    const parsed = parseWith(filledSchema, data);
    return parsed.ok ? ok({ type: "filled", ...parsed.value }) : parsed;
  }
  if (name === "voided") {
    const parsed = parseWith(voidedSchema, data);
    return parsed.ok ? ok({ type: "voided", ...parsed.value }) : parsed;
  }
  if (name === "closed" || name === "erased") {
    const parsed = parseWith(emptySchema, data);
    return parsed.ok ? ok({ type: name }) : parsed;
  }
  return err("malformed");
}

function bytesText(least: number, most: number) {
  return v.pipe(
    v.string(),
    v.minLength(base64UrlLength(least)),
    v.maxLength(base64UrlLength(most)),
    v.regex(canonicalBase64Url),
  );
}

function base64UrlLength(bytes: number): number {
  return Math.ceil((bytes * 4) / 3);
}

/** padTo, a multiple of 256, and the 88 bytes of the two layers. */
function isBallotSize(bytes: number): boolean {
  const padTo = bytes - limits.ballotOverheadBytes;
  return padTo > 0 && padTo % limits.padToMultiple === 0 && bytes <= limits.ballotBytesMost;
}

/** A link on a card is this and a path: an address with a path, query or password would make broken links. */
function isOrigin(text: string): boolean {
  try {
    const url = new URL(text);
    return url.origin === text && (url.protocol === "https:" || url.protocol === "http:");
  } catch {
    // URL.canParse came with Safari 17: the iPads that stay at 16 would refuse every relay with a public address.
    return false;
  }
}
