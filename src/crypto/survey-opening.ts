import { bytesToBase64Url } from "../core/ids.ts";
import { err, ok, type Result } from "../core/result.ts";
import type { SurveyKeys } from "../protocol/key-rows.ts";
import { limits } from "../protocol/limits.ts";
import { encodeManifest, parseManifest, type ManifestContent } from "../protocol/manifest.ts";
import type { SurveyRegistration } from "../protocol/relay-api.ts";
import { manifestHash, sealManifest } from "./sealed-manifest.ts";
import type { TeacherSodium } from "./sodium.ts";
import { newSurveyKeys, ownerVerifier, slotRegistrations, watchVerifier } from "./survey-keys.ts";

export interface SurveyOpening {
  readonly keys: SurveyKeys;
  /** The exact bytes of M. */
  readonly manifest: Uint8Array;
  readonly registration: SurveyRegistration;
}

/**
 * Keys, manifest and what the relay is told of a survey. Too large: names and questions are more than
 * the largest manifest holds. Throws a RangeError on content that no manifest can have.
 */
export function openingOf(
  sodium: TeacherSodium,
  content: ManifestContent,
): Result<SurveyOpening, "too-large"> {
  const { surveyId } = content;
  const made = newSurveyKeys(sodium, content.roster.length);
  const manifest = encodeManifest(content, bytesToBase64Url(made.publicKey));
  const keys: SurveyKeys = { ...made, manifestHash: manifestHash(sodium, manifest) };
  const sealed = sealManifest(sodium, manifest, { surveyId, manifestSecret: keys.manifestSecret });
  const parsed = parseManifest(manifest);
  if (sealed === null || !parsed.ok) return err("too-large");
  const registration: SurveyRegistration = {
    protocol: 1,
    surveyId,
    ownerVerifier: ownerVerifier(sodium, keys),
    watchVerifier: watchVerifier(sodium, surveyId, keys),
    manifest: bytesToBase64Url(sealed),
    slots: slotRegistrations(sodium, surveyId, keys),
    ballotBytes: parsed.value.padTo + limits.ballotOverheadBytes,
    opensAt: content.opensAt,
    closesAt: content.closesAt,
    deleteAt: content.deleteAt,
  };
  return ok({ keys, manifest, registration });
}
