import { err, ok, type Result } from "../core/result.ts";
import { equalBytes, joinBytes } from "../protocol/bytes.ts";
import type { CardSecrets } from "../protocol/card.ts";
import { limits } from "../protocol/limits.ts";
import { manifestBucket, parseManifest, type Manifest } from "../protocol/manifest.ts";
import { openAead, sealAead, type AeadBinding } from "./aead.ts";
import { idToBytes } from "./id-bytes.ts";
import { labelledHash } from "./labelled-hash.ts";
import type { Sodium } from "./sodium.ts";

export interface ManifestKey {
  readonly surveyId: string;
  /** S, 16 bytes. */
  readonly manifestSecret: Uint8Array;
}

const version = 1;
const aeadOverheadBytes = 40;

/** mh: says which manifest a card was made for. */
export function manifestHash(sodium: Sodium, manifest: Uint8Array): Uint8Array {
  return labelledHash(sodium, "samklang.manifest.1", manifest).slice(0, limits.manifestHashBytes);
}

/** Null when the manifest is longer than the largest bucket. */
export function sealManifest(
  sodium: Sodium,
  manifest: Uint8Array,
  key: ManifestKey,
): Uint8Array | null {
  const bucket = manifestBucket(manifest.length);
  if (bucket === null) return null;
  const sealed = sealAead(sodium, sodium.pad(manifest, bucket), manifestBinding(sodium, key));
  return joinBytes(Uint8Array.of(version), sealed);
}

/**
 * Damaged: it does not open with this card's S, is not the manifest the card was made for whoever
 * sealed it, or is no manifest in which the card has a place.
 */
export function openManifest(
  sodium: Sodium,
  sealed: Uint8Array,
  card: Omit<CardSecrets, "token">,
): Result<Manifest, "damaged"> {
  const bucket = limits.manifestBuckets.find(
    (size) => sealed.length === 1 + aeadOverheadBytes + size,
  );
  if (bucket === undefined || sealed[0] !== version) return err("damaged");
  const padded = openAead(sodium, sealed.subarray(1), manifestBinding(sodium, card));
  const bytes = padded === null ? null : sodium.unpad(padded, bucket);
  if (bytes === null || !equalBytes(manifestHash(sodium, bytes), card.manifestHash)) {
    return err("damaged");
  }
  const manifest = parseManifest(bytes);
  if (!manifest.ok || manifest.value.surveyId !== card.surveyId) return err("damaged");
  return card.rosterIndex < manifest.value.roster.length ? ok(manifest.value) : err("damaged");
}

function manifestBinding(sodium: Sodium, { surveyId, manifestSecret }: ManifestKey): AeadBinding {
  const id = idToBytes(surveyId);
  return {
    key: labelledHash(sodium, "samklang.manifest-key.1", id, manifestSecret),
    aad: labelledHash(sodium, "samklang.manifest-aad.1", id),
  };
}
