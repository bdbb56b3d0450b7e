import { createHash } from "node:crypto";
import { bytesToBase64Url } from "../../../src/core/ids.ts";
import { passHeader, type RoundRegistration } from "../../../src/protocol/round-api.ts";
import { inventedBytes, noon, verifierOf } from "./invented-survey.ts";
import type { CallExtra } from "./relay-bench.ts";

export interface InventedRound {
  readonly id: string;
  /** What its leader calls with. */
  readonly owner: CallExtra & { readonly secret: string };
  /** What who is invited calls with. */
  readonly invited: CallExtra & { readonly headers: Readonly<Record<string, string>> };
  readonly pass: string;
  readonly description: Uint8Array;
  readonly registration: RoundRegistration;
}

export interface RoundOptions {
  readonly mode?: "plain" | "strict";
  readonly shareBytes?: 512 | 320;
  readonly closesAt?: number;
  readonly deleteAt?: number;
}

/** One who contributes, with the tag made of the secret by the words of docs/protocol.md. */
export interface InventedContributor {
  readonly tag: string;
  readonly secret: string;
}

const day = 86_400;

/** The prime, written here once more. */
export const prime = (1n << 61n) - 1n;

/** A round as the leader's page registers it; open now, unless told otherwise, when now is `noon`. */
export function inventedRound(label: string, options: RoundOptions = {}): InventedRound {
  const id = bytesToBase64Url(inventedBytes(`${label} round id`, 16));
  const owner = bytesToBase64Url(inventedBytes(`${label} round owner`, 32));
  const pass = bytesToBase64Url(inventedBytes(`${label} pass`, 32));
  const description = inventedBytes(`${label} description`, 4137);
  return {
    id,
    pass,
    description,
    owner: { secret: owner },
    invited: { headers: { [passHeader]: pass } },
    registration: {
      protocol: 1,
      roundId: id,
      ownerVerifier: verifierOf("samklang.round-owner.1", owner),
      passVerifier: verifierOf("samklang.round-pass.1", pass),
      description: bytesToBase64Url(description),
      mode: options.mode ?? "plain",
      shareBytes: options.shareBytes ?? 512,
      closesAt: options.closesAt ?? noon + 7 * day,
      deleteAt: options.deleteAt ?? noon + 21 * day,
    },
  };
}

export function inventedContributor(label: string): InventedContributor {
  const secret = bytesToBase64Url(inventedBytes(`${label} share secret`, 32));
  return { secret, tag: tagOf(secret) };
}

export function inventedContributors(count: number, label = "teacher"): InventedContributor[] {
  return Array.from({ length: count }, (_, index) => inventedContributor(`${label} ${index}`));
}

/** First 16 bytes of SHA-256("samklang.tag.1" || share secret). */
export function tagOf(secret: string): string {
  const hash = createHash("sha256")
    .update("samklang.tag.1")
    .update(Buffer.from(secret, "base64url"));
  return hash.digest().subarray(0, 16).toString("base64url");
}

/** So many elements of the field, as the bytes that travel: words whose top three bits are 0, none of them p. */
export function inventedShare(label: string, shareBytes: 512 | 320 = 512): Uint8Array {
  const bytes = Buffer.from(inventedBytes(`${label} share`, shareBytes));
  for (let at = 0; at < shareBytes; at += 8) {
    bytes.writeBigUInt64LE((bytes.readBigUInt64LE(at) & prime) % prime, at);
  }
  return Uint8Array.from(bytes);
}

export function inventedText(label: string): Uint8Array {
  return inventedBytes(`${label} text`, 176);
}

export function inventedName(label: string): Uint8Array {
  return inventedBytes(`${label} name`, 296);
}

/** Share and sealed text, as they are sent. */
export function inventedContribution(label: string, shareBytes: 512 | 320 = 512): Uint8Array {
  return Uint8Array.from([...inventedShare(label, shareBytes), ...inventedText(label)]);
}

/** The words of a share as numbers, read without what is tried. */
export function wordsOf(bytes: Uint8Array): bigint[] {
  const buffer = Buffer.from(bytes);
  return Array.from({ length: bytes.length / 8 }, (_, at) => buffer.readBigUInt64LE(8 * at));
}

/** The sum of shares, place by place, computed naively, as base64url of its words. */
export function naiveSum(shares: readonly Uint8Array[]): string {
  const words = shares.map(wordsOf);
  const length = words[0]?.length ?? 0;
  const sum = Buffer.alloc(8 * length);
  for (let place = 0; place < length; place += 1) {
    const total = words.reduce((so, vector) => so + (vector[place] ?? 0n), 0n);
    sum.writeBigUInt64LE(total % prime, 8 * place);
  }
  return sum.toString("base64url");
}
