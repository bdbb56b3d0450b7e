import { base64UrlToBytes, bytesToBase64Url, type RoundId } from "../core/ids.ts";
import { err, ok, type Result } from "../core/result.ts";
import { joinBytes, textToBytes } from "../protocol/bytes.ts";
import { isPlainText } from "../protocol/plain-text.ts";
import type { SealedName } from "../protocol/round-api.ts";
import { roundLimits } from "../protocol/round-limits.ts";
import { openAead, sealAead, type AeadBinding } from "./aead.ts";
import { idToBytes } from "./id-bytes.ts";
import { labelledHash } from "./labelled-hash.ts";
import { namesKey, type RoundSecret } from "./round-secrets.ts";
import type { Sodium } from "./sodium.ts";

/** Who takes part in a strict round, as those who take part see it. */
export interface RoundNames {
  /** By ascending tag, as the relay gives them. */
  readonly names: readonly { readonly tag: string; readonly name: string }[];
  /** Says at a later visit whether the list is still this one. base64url of 32 bytes. */
  readonly hash: string;
}

/**
 * Why a list is not shown: a share sent upon it could be the only real one. "own-missing": also where another name
 * stands under the own tag.
 */
export type RefusedNames = "unopened" | "alike" | "own-missing" | "too-few";

/** Who announced herself, and as what. */
export interface OwnName {
  /** base64url of 16 bytes. */
  readonly tag: string;
  readonly name: string;
}

/** Code points of a name. */
export const nameMost = 60;

const bucket = 256;

/** 296 bytes. Throws a RangeError for a name that is empty, too long or has characters no page shows. */
export function sealName(
  sodium: Sodium,
  round: RoundSecret,
  { tag, name }: { readonly tag: Uint8Array; readonly name: string },
): Uint8Array {
  const written = writtenName(name);
  if (!isPlainText(written, nameMost)) throw new RangeError("Not a name");
  const padded = sodium.pad(textToBytes(written), bucket);
  return sealAead(sodium, padded, binding(sodium, round, tag));
}

/** The list as the relay gave it out, if everything in it is as it must be before anybody is asked about it. */
export function openNames(
  sodium: Sodium,
  round: RoundSecret,
  list: { readonly names: readonly SealedName[]; readonly own: OwnName },
): Result<RoundNames, RefusedNames> {
  const names = list.names.flatMap(({ tag, name }) => {
    const opened = openName(sodium, round, { tag, sealed: name });
    return opened === null ? [] : [{ tag, name: opened }];
  });
  if (names.length < list.names.length) return err("unopened");
  if (new Set(names.map(({ name }) => lookOf(name))).size < names.length) return err("alike");
  const own = names.find(({ tag }) => tag === list.own.tag);
  if (own?.name !== writtenName(list.own.name)) return err("own-missing");
  if (names.length < roundLimits.contributionsLeast) return err("too-few");
  return ok({ names, hash: listHash(sodium, round.roundId, list.names) });
}

function openName(
  sodium: Sodium,
  round: RoundSecret,
  { tag, sealed }: { readonly tag: string; readonly sealed: string },
): string | null {
  const tagBytes = base64UrlToBytes(tag);
  const bytes = base64UrlToBytes(sealed);
  if (tagBytes?.length !== roundLimits.tagBytes) return null;
  if (bytes?.length !== roundLimits.sealedNameBytes) return null;
  const padded = openAead(sodium, bytes, binding(sodium, round, tagBytes));
  const plain = padded === null ? null : sodium.unpad(padded, bucket);
  const name = plain === null ? null : textOf(plain);
  return name !== null && isPlainText(name, nameMost) ? name : null;
}

/** Over tags and sealed names, each of one length: two lists have two hashes. */
function listHash(sodium: Sodium, roundId: RoundId, names: readonly SealedName[]): string {
  const entries = names.flatMap(({ tag, name }) =>
    [tag, name].map((text) => base64UrlToBytes(text) ?? new Uint8Array()),
  );
  const hash = labelledHash(
    sodium,
    "samklang.round-list.1",
    idToBytes(roundId),
    joinBytes(...entries),
  );
  return bytesToBase64Url(hash);
}

function binding(sodium: Sodium, round: RoundSecret, tag: Uint8Array): AeadBinding {
  const roundId = idToBytes(round.roundId);
  return {
    key: namesKey(sodium, round),
    aad: labelledHash(sodium, "samklang.round-name.1", roundId, tag),
  };
}

function writtenName(name: string): string {
  return name.normalize("NFC").trim();
}

/** What a reader would not tell apart: letters' case and form, spaces and signs. */
function lookOf(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, "");
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
