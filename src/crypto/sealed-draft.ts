import { openAead, sealAead, type AeadBinding } from "./aead.ts";
import { labelledHash } from "./labelled-hash.ts";
import type { Sodium } from "./sodium.ts";

/** What a draft on the pupil's device is tied to. */
export interface DraftBinding {
  readonly surveyId: Uint8Array;
  readonly manifestHash: Uint8Array;
  readonly slot: Uint8Array;
  readonly draftKey: Uint8Array;
  readonly padTo: number;
}

/** Place and header of a draft fit beside answers of any length that fills padTo. */
const roomBytes = 256;

/** draft are the bytes of src/protocol/draft-bytes.ts. Every draft of a survey has one size. */
export function sealDraft(sodium: Sodium, draft: Uint8Array, binding: DraftBinding): Uint8Array {
  const padded = sodium.pad(draft, binding.padTo + roomBytes);
  return sealAead(sodium, padded, aeadBinding(sodium, binding));
}

/** Null when it was not sealed with this card for this manifest, or was changed. */
export function openDraft(
  sodium: Sodium,
  sealed: Uint8Array,
  binding: DraftBinding,
): Uint8Array | null {
  const padded = openAead(sodium, sealed, aeadBinding(sodium, binding));
  return padded === null ? null : sodium.unpad(padded, binding.padTo + roomBytes);
}

function aeadBinding(sodium: Sodium, binding: DraftBinding): AeadBinding {
  const { surveyId, manifestHash, slot, draftKey } = binding;
  return {
    key: draftKey,
    aad: labelledHash(sodium, "samklang.draft.1", surveyId, slot, manifestHash),
  };
}
