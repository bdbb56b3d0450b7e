import type { Answers } from "../core/answers.ts";
import { bytesToBase64Url } from "../core/ids.ts";
import { decodeAnswers, encodeAnswers } from "../protocol/answer-bytes.ts";
import { equalBytes } from "../protocol/bytes.ts";
import type { SurveyKeys } from "../protocol/key-rows.ts";
import { parseManifest, type Manifest } from "../protocol/manifest.ts";
import {
  ballotReceipt,
  openBallot,
  sealBallot,
  type BallotBinding,
  type UnopenedBallot,
} from "./ballot.ts";
import { idToBytes } from "./id-bytes.ts";
import { manifestHash } from "./sealed-manifest.ts";
import type { Sodium } from "./sodium.ts";
import { pupilSecrets } from "./survey-keys.ts";

export interface BallotToOpen {
  readonly slot: string;
  readonly ballot: Uint8Array;
}

export type InvalidBallotReason =
  | UnopenedBallot
  | "unknown-slot"
  /** Of a card that was replaced, by the teacher's own record. */
  | "voided-slot"
  /** Another ballot in the same slot opened before it and counts. */
  | "duplicate";

export type OpenedBallot =
  | {
      readonly type: "valid";
      readonly slot: string;
      readonly rosterIndex: number;
      readonly answers: Answers;
      readonly receipt: readonly number[];
    }
  | {
      readonly type: "invalid";
      readonly slot: string;
      /** Null when the slot is unknown. */
      readonly rosterIndex: number | null;
      readonly reason: InvalidBallotReason;
    };

/** A survey as the teacher holds it: its keys, and the manifest they were made with. */
export interface BallotBox {
  readonly manifest: Manifest;
  readonly keys: SurveyKeys;
  /** By roster index. */
  readonly slots: readonly BoxSlot[];
}

interface BoxSlot {
  readonly rosterIndex: number;
  readonly name: string;
  readonly binding: BallotBinding;
}

/** The bytes given as a manifest are not those the survey's keys were made with. */
export class ManifestMismatchError extends Error {
  override readonly name = "ManifestMismatchError";

  constructor() {
    super("Not the manifest of this survey");
  }
}

/** Throws a ManifestMismatchError for other bytes than those the keys were made with. */
export function ballotBoxOf(
  sodium: Sodium,
  survey: { readonly id: string; readonly keys: SurveyKeys },
  manifestBytes: Uint8Array,
): BallotBox {
  const { id, keys } = survey;
  const hash = manifestHash(sodium, manifestBytes);
  const manifest = parseManifest(manifestBytes);
  if (!manifest.ok || !equalBytes(hash, keys.manifestHash)) throw new ManifestMismatchError();
  const surveyId = idToBytes(id);
  const { padTo } = manifest.value;
  const slots = pupilSecrets(sodium, id, keys).map(({ slot, ballotKey }, rosterIndex) => ({
    rosterIndex,
    name: bytesToBase64Url(slot),
    binding: { surveyId, manifestHash: hash, slot, ballotKey, padTo },
  }));
  return { manifest: manifest.value, keys, slots };
}

/**
 * Opens ballots in order of arrival. Each is given back, in the same order, with its answers or with
 * the reason why it does not count: in a slot the first that opens counts, whatever comes after.
 */
export function openBallots(
  sodium: Sodium,
  box: BallotBox,
  ballots: readonly BallotToOpen[],
): readonly OpenedBallot[] {
  const counted = new Map<string, Uint8Array>();
  return ballots.map((given) => {
    const opened = openOne(sodium, box, { given, counted: counted.get(given.slot) });
    if (opened.type === "valid") counted.set(given.slot, given.ballot);
    return opened;
  });
}

/** A ballot as the pupil's page would make it. Throws a RangeError on answers it could not give. */
export function sealForPupil(
  sodium: Sodium,
  box: BallotBox,
  pupil: { readonly rosterIndex: number; readonly answers: Answers },
): BallotToOpen {
  const slot = box.slots[pupil.rosterIndex];
  if (slot === undefined) throw new RangeError("No such pupil in the survey");
  const answers = encodeAnswers(box.manifest, pupil.rosterIndex, pupil.answers);
  const { publicKey } = box.keys;
  return { slot: slot.name, ballot: sealBallot(sodium, answers, { ...slot.binding, publicKey }) };
}

function openOne(
  sodium: Sodium,
  box: BallotBox,
  { given, counted }: { readonly given: BallotToOpen; readonly counted: Uint8Array | undefined },
): OpenedBallot {
  const { slot, ballot } = given;
  const known = box.slots.find((candidate) => candidate.name === slot);
  if (known === undefined) return inNoSlot(box, slot);
  const { rosterIndex } = known;
  const invalid = (reason: InvalidBallotReason): OpenedBallot => ({
    type: "invalid",
    slot,
    rosterIndex,
    reason,
  });
  if (counted !== undefined && !equalBytes(counted, ballot)) return invalid("duplicate");
  const bytes = openBallot(sodium, ballot, { ...known.binding, boxKeys: box.keys });
  if (!bytes.ok) return invalid(bytes.error);
  const answers = decodeAnswers(box.manifest, rosterIndex, bytes.value);
  if (!answers.ok) return invalid(answers.error);
  const receipt = ballotReceipt(sodium, ballot);
  return { type: "valid", slot, rosterIndex, answers: answers.value, receipt };
}

function inNoSlot(box: BallotBox, slot: string): OpenedBallot {
  const voided = box.keys.voided.find((candidate) => candidate.slot === slot);
  return {
    type: "invalid",
    slot,
    rosterIndex: voided?.rosterIndex ?? null,
    reason: voided === undefined ? "unknown-slot" : "voided-slot",
  };
}
