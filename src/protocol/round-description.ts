import * as v from "valibot";
import { isId, type RoundId } from "../core/ids.ts";
import {
  countFields,
  indicatorVersion,
  municipalityFields,
  noisedFields,
} from "../core/leader/fields.ts";
import type { Term } from "../core/leader/term.ts";
import { err, ok, type Result } from "../core/result.ts";
import { base64UrlOf } from "./base64url-schema.ts";
import { jsonToBytes, parseJsonBytes } from "./json-bytes.ts";
import { limits } from "./limits.ts";
import { plainText } from "./plain-text.ts";
import type { RoundMode } from "./round-api.ts";

/** "school": of classes, for a school's leader. "municipality": of schools, for the school owner. */
export const roundLevels = ["school", "municipality"] as const;
export type RoundLevel = (typeof roundLevels)[number];

/** What a round is, as everybody invited reads it (docs/protocol.md, 8.1). */
export interface RoundDescription {
  readonly protocol: 1;
  readonly roundId: RoundId;
  /** base64url of the round's X25519 public key. */
  readonly publicKey: string;
  readonly level: RoundLevel;
  readonly mode: RoundMode;
  /** The version of the numbers that are contributed. */
  readonly indicators: 1;
  /** The school's or municipality's name. */
  readonly place: string;
  readonly term: Term;
  /** The most one contribution may hold: pupils of a unit's roll, or classes of a school. */
  readonly unitMost: number;
  /** Whole seconds since 1970, in steps of a quarter of an hour. */
  readonly closesAt: number;
  readonly deleteAt: number;
}

/** What the leader decides; the crypto Worker adds the rest. */
export type RoundContent = Omit<
  RoundDescription,
  "protocol" | "roundId" | "publicKey" | "indicators"
>;

/** "newer-version": of a protocol, or of numbers, that this page does not know. */
export type DescriptionFailure = "malformed" | "newer-version";

export const roundDescriptionLimits = {
  /** Code points. */
  placeMost: 80,
  unitMost: { school: { least: 15, most: 60 }, municipality: { least: 3, most: 60 } },
} as const;

const publicKeyBytes = 32;

const secondsSchema = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.multipleOf(limits.timeStepSeconds),
);

const descriptionSchema = v.pipe(
  v.strictObject({
    protocol: v.literal(1),
    roundId: v.custom<RoundId>((id) => typeof id === "string" && isId(id)),
    publicKey: base64UrlOf(publicKeyBytes),
    level: v.picklist(roundLevels),
    mode: v.picklist(["plain", "strict"]),
    indicators: v.literal(indicatorVersion),
    place: plainText(roundDescriptionLimits.placeMost),
    term: v.strictObject({
      schoolYear: wholeNumber(2000, 9998),
      half: v.picklist(["autumn", "spring"]),
    }),
    unitMost: v.pipe(v.number(), v.integer()),
    closesAt: secondsSchema,
    deleteAt: secondsSchema,
  }),
  v.check(({ closesAt, deleteAt }) => closesAt < deleteAt),
  v.check(({ level, unitMost }) => {
    const { least, most } = roundDescriptionLimits.unitMost[level];
    return unitMost >= least && unitMost <= most;
  }),
);

const version = v.pipe(v.number(), v.integer(), v.minValue(1));
const anyVersionSchema = v.object({ protocol: version, indicators: version });

/** Reads D. Refuses whatever is not a description to the letter, an unknown field among it. */
export function parseRoundDescription(
  bytes: Uint8Array,
): Result<RoundDescription, DescriptionFailure> {
  const json = parseJsonBytes(bytes);
  if (!json.ok) return json;
  const parsed = v.safeParse(descriptionSchema, json.value, { abortEarly: true });
  if (parsed.success) return ok(parsed.output);
  const versions = v.safeParse(anyVersionSchema, json.value);
  const { protocol, indicators } = versions.success ? versions.output : knownVersions;
  const isNewer = protocol > knownVersions.protocol || indicators > knownVersions.indicators;
  return err(isNewer ? "newer-version" : "malformed");
}

const knownVersions = { protocol: 1, indicators: indicatorVersion } as const;

/**
 * Makes D, the bytes that are hashed, sealed and stored from then on. Throws a RangeError on content that
 * parseRoundDescription would refuse.
 */
export function encodeRoundDescription(
  content: RoundContent,
  made: { readonly roundId: RoundId; readonly publicKey: string },
): Uint8Array {
  const { level, mode, term, unitMost, closesAt, deleteAt } = content;
  const bytes = jsonToBytes({
    protocol: 1,
    roundId: made.roundId,
    publicKey: made.publicKey,
    level,
    mode,
    indicators: indicatorVersion,
    place: content.place.normalize("NFC"),
    term: { schoolYear: term.schoolYear, half: term.half },
    unitMost,
    closesAt,
    deleteAt,
  });
  if (!parseRoundDescription(bytes).ok) throw new RangeError("Content no round can have");
  return bytes;
}

/** L: how many numbers one contribution has. */
export function roundFieldCount(level: RoundLevel): number {
  return level === "school" ? countFields.length + noisedFields.length : municipalityFields.length;
}

function wholeNumber(least: number, most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}
