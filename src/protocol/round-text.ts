import { base64UrlToBytes, bytesToBase64Url, type RoundId } from "../core/ids.ts";
import { indicatorVersion } from "../core/leader/fields.ts";
import { err, ok, type Result } from "../core/result.ts";
import { joinBytes } from "./bytes.ts";
import { limits } from "./limits.ts";
import { roundLevels, type RoundLevel } from "./round-description.ts";
import { roundLimits } from "./round-limits.ts";
import { descriptionHashBytes } from "./round-link.ts";

/** What a contribution tells its round's leader: which round it is meant for, and a seed that says no number. */
export interface RoundText {
  readonly level: RoundLevel;
  readonly roundId: RoundId;
  /** dh, 20 bytes. */
  readonly descriptionHash: Uint8Array;
  /** 16 bytes. */
  readonly tag: Uint8Array;
  /** 32 bytes, which give the leader's share. */
  readonly seed: Uint8Array;
}

export const seedBytes = 32;

const version = 1;
const headBytes = 4;
const hashAt = headBytes + limits.idBytes;
const tagAt = hashAt + descriptionHashBytes;
const seedAt = tagAt + roundLimits.tagBytes;
const textBytes = seedAt + seedBytes;

/** 88 bytes. Throws a RangeError for parts of other lengths. */
export function encodeRoundText(text: RoundText): Uint8Array {
  const id = base64UrlToBytes(text.roundId) ?? new Uint8Array();
  const head = Uint8Array.of(version, roundLevels.indexOf(text.level), indicatorVersion, 0);
  const bytes = joinBytes(head, id, text.descriptionHash, text.tag, text.seed);
  const written = parseRoundText(bytes);
  const isWhole =
    text.descriptionHash.length === descriptionHashBytes &&
    text.tag.length === roundLimits.tagBytes;
  if (!written.ok || !isWhole) throw new RangeError("Not the parts of a contribution");
  return bytes;
}

/** "version": of another version of the text or of its numbers. */
export function parseRoundText(bytes: Uint8Array): Result<RoundText, "malformed" | "version"> {
  if (bytes.length !== textBytes) return err("malformed");
  const [written, level = roundLevels.length, low = 0, high = 0] = bytes;
  if (written !== version || low + 256 * high !== indicatorVersion) return err("version");
  const named = roundLevels[level];
  if (named === undefined) return err("malformed");
  return ok({
    level: named,
    roundId: bytesToBase64Url(bytes.slice(headBytes, hashAt)) as RoundId, // 16 bytes are an id
    descriptionHash: bytes.slice(hashAt, tagAt),
    tag: bytes.slice(tagAt, seedAt),
    seed: bytes.slice(seedAt),
  });
}
