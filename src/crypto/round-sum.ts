import { base64UrlToBytes, bytesToBase64Url } from "../core/ids.ts";
import { municipalitySums, schoolSums } from "../core/leader/fields.ts";
import { municipalitySumsProblem, schoolSumsProblem } from "../core/leader/sums-check.ts";
import { err, ok, type Result } from "../core/result.ts";
import { equalBytes } from "../protocol/bytes.ts";
import {
  addVectors,
  multiplyElements,
  parseElements,
  signedValueOf,
  sumVectors,
} from "../protocol/field61.ts";
import { areTagsAscending, type RoundResult } from "../protocol/round-api.ts";
import { roundFieldCount, type RoundDescription } from "../protocol/round-description.ts";
import type { RoundKeys } from "../protocol/round-keys.ts";
import { roundLimits } from "../protocol/round-limits.ts";
import type { RoundText } from "../protocol/round-text.ts";
import { expandSeed } from "./round-elements.ts";
import { roundAlpha } from "./round-secrets.ts";
import { openText } from "./round-shares.ts";
import { descriptionHash, type OpenedDescription } from "./sealed-description.ts";
import type { Sodium } from "./sodium.ts";

/**
 * Which of the checks of docs/protocol.md, 8.7, a result did not pass, in their order. Whichever it was, there is no
 * figure at all.
 */
export type RoundFault =
  /** Another number of texts than the relay says. */
  | "contributions"
  | "too-few"
  /** A text does not open with the round's key, or is none. */
  | "text"
  | "version"
  | "level"
  /** A text of another round. */
  | "round"
  /** A text for another description of this round. */
  | "description"
  /** A text under another tag than its own. */
  | "tag"
  /** A tag comes twice, or not in its place. */
  | "tags"
  /** A seed comes twice. */
  | "seeds"
  /** The relay's sum is not of this form. */
  | "sum"
  /** The sum is not of these contributions, whole and unchanged. */
  | "mac"
  /** The ones do not add up to the contributions. */
  | "ones"
  /** A sum is not one that so many contributions can have. */
  | "bounds";

/**
 * The sums of a frozen round, in the order of its level's fields, or the first check that fails. All or nothing: no
 * number comes out of a result that does not fit together.
 */
export function openRoundSum(
  sodium: Sodium,
  round: { readonly keys: RoundKeys; readonly opened: OpenedDescription },
  result: RoundResult,
): Result<readonly number[], RoundFault> {
  const { keys, opened } = round;
  const { description } = opened;
  const { contributions } = result;
  if (contributions !== result.texts.length) return err("contributions");
  if (contributions < roundLimits.contributionsLeast) return err("too-few");
  const seeds = openSeeds(sodium, round, result);
  if (!seeds.ok) return seeds;
  const length = 2 * roundFieldCount(description.level);
  const shares = seeds.value.map((seed) => expandSeed(sodium, seed, length));
  const ours = shares.every((share) => share !== null) ? sumVectors(shares, length) : null;
  const theirs = parseElements(base64UrlToBytes(result.sum) ?? new Uint8Array());
  if (ours === null) return err("seeds");
  if (!theirs.ok || theirs.value.length !== length) return err("sum");
  const { roundId } = description;
  const alpha = roundAlpha(sodium, { roundId, roundSecret: keys.roundSecret });
  const elements = macChecked(addVectors(theirs.value, ours), alpha);
  return elements === null ? err("mac") : boundedSums(elements, description, contributions);
}

/** By ascending tag, as the texts must come. */
function openSeeds(
  sodium: Sodium,
  { keys, opened }: { readonly keys: RoundKeys; readonly opened: OpenedDescription },
  { texts }: RoundResult,
): Result<readonly Uint8Array[], RoundFault> {
  const { description } = opened;
  const hash = descriptionHash(sodium, opened.bytes);
  const seeds: Uint8Array[] = [];
  for (const { tag, text } of texts) {
    const read = openText(sodium, base64UrlToBytes(text) ?? new Uint8Array(), keys);
    if (!read.ok) return err(read.error === "version" ? "version" : "text");
    const fault = faultOf(read.value, { description, hash, tag });
    if (fault !== null) return err(fault);
    seeds.push(read.value.seed);
  }
  if (!areTagsAscending(texts)) return err("tags");
  const isDistinct = new Set(seeds.map(bytesToBase64Url)).size === seeds.length;
  return isDistinct ? ok(seeds) : err("seeds");
}

function faultOf(
  text: RoundText,
  expected: {
    readonly description: RoundDescription;
    readonly hash: Uint8Array;
    readonly tag: string;
  },
): RoundFault | null {
  if (text.level !== expected.description.level) return "level";
  if (text.roundId !== expected.description.roundId) return "round";
  if (!equalBytes(text.descriptionHash, expected.hash)) return "description";
  return bytesToBase64Url(text.tag) === expected.tag ? null : "tag";
}

/** The numbers of a vector whose second half is alpha times its first, place by place; else null. */
function macChecked(vector: readonly bigint[], alpha: bigint): readonly bigint[] | null {
  const half = vector.length / 2;
  const numbers = vector.slice(0, half);
  const isRight = numbers.every(
    (number, place) => vector[half + place] === multiplyElements(alpha, number),
  );
  return isRight ? numbers : null;
}

function boundedSums(
  elements: readonly bigint[],
  { level, unitMost }: RoundDescription,
  contributions: number,
): Result<readonly number[], RoundFault> {
  if (elements[0] !== BigInt(contributions)) return err("ones");
  const sums = elements.map((element) => Number(signedValueOf(element)));
  // No honest sum comes near what a number holds exactly.
  if (!sums.every(Number.isSafeInteger)) return err("bounds");
  const bounds = { contributions, unitMost };
  const isSound =
    level === "school"
      ? schoolSumsProblem(schoolSums(sums) ?? noSums(), bounds) === null
      : municipalitySumsProblem(municipalitySums(sums) ?? noSums(), bounds) === null;
  return isSound ? ok(sums) : err("bounds");
}

/** A vector of the level's length has its sums: that it has not is a bug. */
function noSums(): never {
  throw new RangeError("Not as many sums as the level has fields");
}
