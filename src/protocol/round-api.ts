import * as v from "valibot";
import { base64UrlToBytes } from "../core/ids.ts";
import { ok, type Result } from "../core/result.ts";
import { base64UrlOf } from "./base64url-schema.ts";
import { compareBytes } from "./bytes.ts";
import { parseElements } from "./field61.ts";
import { limits } from "./limits.ts";
import { parseNothingMore, parseWith } from "./parse-with.ts";
import { roundLimits } from "./round-limits.ts";

/**
 * The shapes that travel between pages and relay about a leader's round (docs/protocol.md, 8.5; relay/openapi.json).
 * Bytes are base64url.
 */
export interface RoundRegistration {
  readonly protocol: 1;
  readonly roundId: string;
  readonly ownerVerifier: string;
  readonly passVerifier: string;
  readonly description: string;
  readonly mode: RoundMode;
  /** Of b: school or municipality. */
  readonly shareBytes: ShareBytes;
  readonly closesAt: number;
  readonly deleteAt: number;
}

export type RoundMode = "plain" | "strict";
export type ShareBytes = 512 | 320;

/** "listed" in strict rounds alone: no further names, shares are taken. */
export type RoundState = "open" | "listed" | "frozen";

export interface RoundStatus {
  readonly state: RoundState;
  /** In a strict round names while it is open, shares from then on. */
  readonly contributions: number;
  readonly closesAt: number;
  readonly deleteAt: number;
}

export interface SealedName {
  readonly tag: string;
  readonly name: string;
}

/** What the holder of a share secret is told. */
export interface ShareStatus {
  readonly state: RoundState;
  /** Whether a share lies under the tag (or, once frozen, is in the sum). */
  readonly stored: boolean;
  /** How many are in the sum; null until the round is frozen. */
  readonly contributions: number | null;
}

export interface SealedText {
  readonly tag: string;
  readonly text: string;
}

/**
 * What the relay says of a frozen round. Each part is of the right size, and the sum of elements; whether it all fits
 * together is the leader's own check (docs/protocol.md, 8.7).
 */
export interface RoundResult {
  readonly contributions: number;
  readonly sum: string;
  readonly texts: readonly SealedText[];
}

/** Header by which who is invited shows that the invitation is known. */
export const passHeader = "Samklang-Round";

const idText = base64UrlOf(limits.idBytes);
const tagText = base64UrlOf(roundLimits.tagBytes);
const verifierText = base64UrlOf(limits.secretBytes);
const seconds = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(roundLimits.tagsMost));
const stateSchema = v.picklist(["open", "listed", "frozen"]);
const { school, municipality } = roundLimits.shareBytes;

const roundRegistrationSchema = v.strictObject({
  protocol: v.literal(1),
  roundId: idText,
  ownerVerifier: verifierText,
  passVerifier: verifierText,
  description: base64UrlOf(roundLimits.sealedDescriptionBytes),
  mode: v.picklist(["plain", "strict"]),
  shareBytes: v.picklist([school, municipality]),
  closesAt: seconds,
  deleteAt: seconds,
});

const roundStatusSchema = v.strictObject({
  state: stateSchema,
  contributions: count,
  closesAt: seconds,
  deleteAt: seconds,
});

const shareStatusSchema = v.pipe(
  v.strictObject({ state: stateSchema, stored: v.boolean(), contributions: v.nullable(count) }),
  v.check(({ state, contributions }) => (state === "frozen") === (contributions !== null)),
);

const roundNamesSchema = v.strictObject({
  names: v.pipe(
    v.array(v.strictObject({ tag: tagText, name: base64UrlOf(roundLimits.sealedNameBytes) })),
    v.maxLength(roundLimits.tagsMost),
    v.check((names) => areTagsAscending(names)),
  ),
});

const roundResultSchema = v.strictObject({
  contributions: count,
  sum: v.pipe(v.union([base64UrlOf(school), base64UrlOf(municipality)]), v.check(isOfElements)),
  texts: v.pipe(
    v.array(v.strictObject({ tag: tagText, text: base64UrlOf(roundLimits.sealedTextBytes) })),
    v.maxLength(roundLimits.tagsMost),
  ),
});

const contributionsSchema = v.strictObject({ contributions: count });
const withdrawnSchema = v.strictObject({ withdrawn: v.literal(true) });

/** What a registration must be whatever the hour; its times are judged by `areRoundTimesAllowed`. */
export function parseRoundRegistration(data: unknown): Result<RoundRegistration, "malformed"> {
  return parseWith(roundRegistrationSchema, data);
}

export function parseRoundStatus(data: unknown): Result<RoundStatus, "malformed"> {
  return parseWith(roundStatusSchema, data);
}

export function parseShareStatus(data: unknown): Result<ShareStatus, "malformed"> {
  return parseWith(shareStatusSchema, data);
}

/** Of `{ "names": ... }`: tags distinct and ascending by their bytes. */
export function parseRoundNames(data: unknown): Result<readonly SealedName[], "malformed"> {
  const parsed = parseWith(roundNamesSchema, data);
  return parsed.ok ? ok(parsed.value.names) : parsed;
}

export function parseRoundResult(data: unknown): Result<RoundResult, "malformed"> {
  return parseWith(roundResultSchema, data);
}

/** Of `{ "contributions": ... }`, the answer to listing and freezing. */
export function parseContributions(data: unknown): Result<number, "malformed"> {
  const parsed = parseWith(contributionsSchema, data);
  return parsed.ok ? ok(parsed.value.contributions) : parsed;
}

/** Of `{ "withdrawn": true }`: a bare 200 may come from anywhere, and would leave a contribution where it was. */
export function parseWithdrawn(data: unknown): Result<void, "malformed"> {
  return parseNothingMore(withdrawnSchema, data);
}

/** True when no tag comes twice and each is above the one before, byte by byte (not letter by letter). */
export function areTagsAscending(entries: readonly { readonly tag: string }[]): boolean {
  const tags = entries.map(({ tag }) => base64UrlToBytes(tag));
  return tags.every((tag, place) => {
    const before = tags[place - 1] ?? null;
    return tag !== null && (before === null || compareBytes(before, tag) < 0);
  });
}

function isOfElements(text: string): boolean {
  const bytes = base64UrlToBytes(text);
  return bytes !== null && parseElements(bytes).ok;
}
