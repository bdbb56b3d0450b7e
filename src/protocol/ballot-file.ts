import { base64UrlToBytes, bytesToBase64Url } from "../core/ids.ts";
import { err, ok, type Result } from "../core/result.ts";
import { compareBytes, equalBytes, joinBytes, textToBytes, u32At, u32ToBytes } from "./bytes.ts";
import { limits } from "./limits.ts";

/** Sealed ballots that a kiosk hands over without a network (docs/protocol.md, 6). */
export interface BallotFile {
  /** base64url of 16 bytes. */
  readonly surveyId: string;
  /** 1 to 128, slots distinct. Their order says nothing of the order in which pupils answered. */
  readonly ballots: readonly FiledBallot[];
}

export interface FiledBallot {
  /** base64url of 32 bytes. */
  readonly slot: string;
  /** Of one size in the whole file. */
  readonly ballot: Uint8Array;
}

/** "not-ballots": it does not begin as such a file. "damaged": it does, and goes on wrongly. */
export type BallotFileFailure = "not-ballots" | "damaged" | "newer-version" | "other-survey";

const magic = textToBytes("SAMKLANG-BALLOTS");
const version = 1;
const surveyAt = magic.length + 1;
const countAt = surveyAt + limits.idBytes;
const ballotsAt = countAt + 4;

/** Nothing longer is such a file, and need not be read. */
export const ballotFileBytesMost =
  ballotsAt + limits.slotsMost * (limits.slotBytes + limits.ballotBytesMost);

/** The ballots of one survey as a file, by slot. Throws a RangeError on what is no list of its ballots. */
export function encodeBallotFile({ surveyId, ballots }: BallotFile): Uint8Array {
  const entries = ballots
    .map(({ slot, ballot }) => ({ slot: bytesOf(slot, limits.slotBytes), ballot }))
    .sort((one, other) => compareBytes(one.slot, other.slot));
  const file = joinBytes(
    magic,
    Uint8Array.of(version),
    bytesOf(surveyId, limits.idBytes),
    u32ToBytes(entries.length),
    ...entries.flatMap(({ slot, ballot }) => [slot, ballot]),
  );
  const ballotBytes = ballots[0]?.ballot.length ?? 0;
  // Reading back is the check: two ballots for a slot, ballots of two sizes, none or too many.
  if (!parseBallotFile(file, { surveyId, ballotBytes }).ok) {
    throw new RangeError("Not the ballots of a survey");
  }
  return file;
}

/** Takes a file apart for the survey it should be of. No ballot is opened or believed yet. */
export function parseBallotFile(
  file: Uint8Array,
  survey: { readonly surveyId: string; readonly ballotBytes: number },
): Result<BallotFile, BallotFileFailure> {
  if (!equalBytes(file.subarray(0, magic.length), magic)) return err("not-ballots");
  const written = file[magic.length] ?? 0;
  if (written !== version) return err(written > version ? "newer-version" : "damaged");
  if (file.length < ballotsAt || file.length > ballotFileBytesMost) return err("damaged");
  const surveyId = bytesToBase64Url(file.subarray(surveyAt, countAt));
  if (surveyId !== survey.surveyId) return err("other-survey");
  const count = u32At(file, countAt);
  const entryBytes = limits.slotBytes + survey.ballotBytes;
  const isWhole = file.length === ballotsAt + count * entryBytes;
  if (count < 1 || count > limits.slotsMost || !isWhole) return err("damaged");
  const entries = Array.from({ length: count }, (_, place) => {
    const at = ballotsAt + place * entryBytes;
    const ballotAt = at + limits.slotBytes;
    return { slot: file.subarray(at, ballotAt), ballot: file.slice(ballotAt, at + entryBytes) };
  });
  const ascends = entries.every(({ slot }, place) => {
    const before = entries[place - 1];
    return before === undefined || compareBytes(before.slot, slot) < 0;
  });
  if (!ascends) return err("damaged");
  return ok({
    surveyId,
    ballots: entries.map(({ slot, ballot }) => ({ slot: bytesToBase64Url(slot), ballot })),
  });
}

function bytesOf(text: string, length: number): Uint8Array {
  const bytes = base64UrlToBytes(text);
  if (bytes?.length !== length) throw new RangeError("Not an id or slot");
  return bytes;
}
