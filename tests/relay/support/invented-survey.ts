import { createHash } from "node:crypto";
import { bytesToBase64Url } from "../../../src/core/ids.ts";
import type { SurveyRegistration } from "../../../src/protocol/relay-api.ts";

/** A slot with the secret that opens it. */
export interface InventedSlot {
  readonly slot: string;
  readonly auth: string;
  readonly verifier: string;
}

export interface InventedSurvey {
  readonly id: string;
  readonly owner: string;
  readonly watcher: string;
  readonly slots: readonly InventedSlot[];
  readonly registration: SurveyRegistration;
}

export interface SurveyOptions {
  readonly slots?: number;
  readonly padTo?: number;
  readonly manifestBytes?: number;
  readonly opensAt?: number;
  readonly closesAt?: number;
  readonly deleteAt?: number;
}

const hour = 3600;
const day = 24 * hour;

/** Saturday 21 November 2026, 12:00 UTC: a multiple of 900. */
export const noon = 1_795_262_400;

/** Bytes that are the same for the same label, and look like nothing else: tests can search files for them. */
export function inventedBytes(label: string, length: number): Uint8Array {
  const blocks: Uint8Array[] = [];
  for (let block = 0; block * 32 < length; block += 1) {
    blocks.push(createHash("sha256").update(`${label}/${block}`).digest());
  }
  return Uint8Array.from(Buffer.concat(blocks).subarray(0, length));
}

/** A survey as the teacher's page registers it; open now, unless told otherwise, when now is `noon`. */
export function inventedSurvey(label: string, options: SurveyOptions = {}): InventedSurvey {
  const { slots: count = 8, padTo = 256, manifestBytes = 4137 } = options;
  const owner = bytesToBase64Url(inventedBytes(`${label} owner`, 32));
  const watcher = bytesToBase64Url(inventedBytes(`${label} watcher`, 32));
  const slots = Array.from({ length: count }, (_, index) => inventedSlot(`${label} ${index}`));
  const id = bytesToBase64Url(inventedBytes(`${label} id`, 16));
  return {
    id,
    owner,
    watcher,
    slots,
    registration: {
      protocol: 1,
      surveyId: id,
      ownerVerifier: verifierOf("samklang.owner.1", owner),
      watchVerifier: verifierOf("samklang.watch.1", watcher),
      manifest: bytesToBase64Url(inventedBytes(`${label} manifest`, manifestBytes)),
      slots: slots.map(({ slot, verifier }) => ({ slot, verifier })),
      ballotBytes: padTo + 88,
      opensAt: options.opensAt ?? noon - hour,
      closesAt: options.closesAt ?? noon + 7 * day,
      deleteAt: options.deleteAt ?? noon + 21 * day,
    },
  };
}

export function inventedSlot(label: string): InventedSlot {
  const slot = bytesToBase64Url(inventedBytes(`${label} slot`, 32));
  const auth = bytesToBase64Url(inventedBytes(`${label} auth`, 32));
  return { slot, auth, verifier: verifierOf("samklang.auth.1", auth) };
}

export function inventedBallot(label: string, length = 344): Uint8Array {
  return inventedBytes(`${label} ballot`, length);
}

/** Written here once more, by the words of docs/protocol.md: SHA-256 of label and secret. */
export function verifierOf(label: string, secret: string): string {
  const hash = createHash("sha256").update(label).update(Buffer.from(secret, "base64url"));
  return hash.digest("base64url");
}
