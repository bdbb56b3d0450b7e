import { base64UrlToBytes, bytesToBase64Url, isId } from "../core/ids.ts";
import { err, ok, type Result } from "../core/result.ts";
import { rosterLimits } from "../core/survey.ts";
import { joinBytes } from "./bytes.ts";
import { limits } from "./limits.ts";

/** One name of a kiosk's list, and what lets it answer. */
export interface KioskPupil {
  readonly rosterIndex: number;
  /** t, 16 bytes. */
  readonly token: Uint8Array;
}

/** What a kiosk's link holds (docs/protocol.md, 6). Whoever has it can answer as any of these, and open no answer. */
export interface KioskSecrets {
  /** 22 characters of base64url. */
  readonly surveyId: string;
  /** S, 16 bytes: opens the manifest. */
  readonly manifestSecret: Uint8Array;
  /** mh, 20 bytes: says which manifest is the right one. */
  readonly manifestHash: Uint8Array;
  /** 1 to 60, indexes ascending. */
  readonly pupils: readonly KioskPupil[];
  /** 16 bytes, by which the kiosk knows its exit code again. */
  readonly exit: Uint8Array;
}

export interface WrittenKioskLink {
  readonly secrets: KioskSecrets;
  /** What the check bytes are computed over. */
  readonly body: Uint8Array;
  /** The three check bytes as written. Not compared here: that takes a hash. */
  readonly check: Uint8Array;
}

export const exitBytes = 16;
/** Digits of the code that empties a tablet. */
export const exitCodeDigits = 8;

const version = "k1";
const checkBytes = 3;
const { manifestSecretBytes, manifestHashBytes, tokenBytes } = limits;
const countAt = manifestSecretBytes + manifestHashBytes;
const pupilsAt = countAt + 1;
const pupilBytes = 1 + tokenBytes;

/** Whether the fragment says of itself to be a kiosk's link, damaged or not. Takes what stands after "#". */
export function isKioskFragment(fragment: string): boolean {
  return fragment.startsWith(`${version}.`);
}

/** S || mh || count || list || exit. Throws a RangeError for a list no link can have. */
export function kioskBody(secrets: KioskSecrets): Uint8Array {
  const { manifestSecret, manifestHash, pupils, exit } = secrets;
  if (!isList(pupils.map(({ rosterIndex }) => rosterIndex))) {
    throw new RangeError("Not a list of a kiosk");
  }
  const list = pupils.flatMap(({ rosterIndex, token }) => [Uint8Array.of(rosterIndex), token]);
  return joinBytes(manifestSecret, manifestHash, Uint8Array.of(pupils.length), ...list, exit);
}

/** The fragment of a kiosk's address, "#" included. */
export function encodeKioskLink(surveyId: string, body: Uint8Array, check: Uint8Array): string {
  return `#${version}.${surveyId}.${bytesToBase64Url(joinBytes(body, check))}`;
}

/** Takes what stands after "#". Damaged: not three parts of the right form, length and order. */
export function parseKioskLink(fragment: string): Result<WrittenKioskLink, "damaged"> {
  const [written, surveyId, rest, ...more] = fragment.split(".");
  if (written !== version || surveyId === undefined || !isId(surveyId)) return err("damaged");
  const bytes = rest === undefined || more.length > 0 ? null : base64UrlToBytes(rest);
  const count = bytes?.[countAt] ?? 0;
  const exitAt = pupilsAt + count * pupilBytes;
  if (bytes?.length !== exitAt + exitBytes + checkBytes) return err("damaged");
  const pupils = Array.from({ length: count }, (_, place): KioskPupil => {
    const at = pupilsAt + place * pupilBytes;
    return { rosterIndex: bytes[at] ?? 0, token: bytes.slice(at + 1, at + pupilBytes) };
  });
  if (!isList(pupils.map(({ rosterIndex }) => rosterIndex))) return err("damaged");
  return ok({
    secrets: {
      surveyId,
      manifestSecret: bytes.slice(0, manifestSecretBytes),
      manifestHash: bytes.slice(manifestSecretBytes, countAt),
      pupils,
      exit: bytes.slice(exitAt, exitAt + exitBytes),
    },
    body: bytes.slice(0, exitAt + exitBytes),
    check: bytes.slice(exitAt + exitBytes),
  });
}

/** At least one, indexes of a roster, each once, ascending: a list has one spelling. */
function isList(indexes: readonly number[]): boolean {
  const isNext = (index: number, place: number) =>
    Number.isInteger(index) && index < rosterLimits.most && index > (indexes[place - 1] ?? -1);
  return indexes.length > 0 && indexes.every(isNext);
}
