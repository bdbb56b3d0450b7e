import { bytesToBase64Url } from "../core/ids.ts";
import type { SurveyKeys } from "../protocol/key-rows.ts";
import { limits } from "../protocol/limits.ts";
import type { SlotReissue, SlotRegistration } from "../protocol/relay-api.ts";
import { joinBytes, textToBytes } from "../protocol/bytes.ts";
import { idToBytes } from "./id-bytes.ts";
import { labelledHash } from "./labelled-hash.ts";
import type { Sodium, TeacherSodium } from "./sodium.ts";
import { tokenSecrets, type TokenSecrets } from "./token-secrets.ts";

const rowSecretBytes = 32;

/** Everything of a survey's keys but the hash of its manifest, which needs the public key first. */
export function newSurveyKeys(
  sodium: TeacherSodium,
  rosterLength: number,
): Omit<SurveyKeys, "manifestHash"> {
  return {
    ...sodium.boxKeyPair(),
    manifestSecret: sodium.randomBytes(limits.manifestSecretBytes),
    ownerSecret: sodium.randomBytes(limits.secretBytes),
    rowSecret: sodium.randomBytes(rowSecretBytes),
    tokens: Array.from({ length: rosterLength }, () => sodium.randomBytes(limits.tokenBytes)),
    voided: [],
  };
}

/** By roster index. */
export function pupilSecrets(
  sodium: Sodium,
  surveyId: string,
  keys: SurveyKeys,
): readonly TokenSecrets[] {
  const id = idToBytes(surveyId);
  return keys.tokens.map((token) => tokenSecrets(sodium, id, token));
}

/** May count answers and nothing else, unlike the owner secret it comes from. */
export function watchSecret(sodium: Sodium, surveyId: string, keys: SurveyKeys): Uint8Array {
  return labelledHash(sodium, "samklang.watch.1", idToBytes(surveyId), keys.ownerSecret);
}

export function ownerVerifier(sodium: TeacherSodium, keys: SurveyKeys): string {
  return verifierOf(sodium, "samklang.owner.1", keys.ownerSecret);
}

export function watchVerifier(sodium: TeacherSodium, surveyId: string, keys: SurveyKeys): string {
  return verifierOf(sodium, "samklang.watch.1", watchSecret(sodium, surveyId, keys));
}

/**
 * The pupils' slots and dummies up to the next multiple of eight, ordered by name: slots are as good as
 * random, so their order says nothing of the roster, nor which are dummies.
 */
export function slotRegistrations(
  sodium: TeacherSodium,
  surveyId: string,
  keys: SurveyKeys,
): readonly SlotRegistration[] {
  const real = pupilSecrets(sodium, surveyId, keys).map((secrets) => registration(sodium, secrets));
  const wanted = Math.ceil(real.length / limits.slotsMultiple) * limits.slotsMultiple;
  const dummies = Array.from({ length: wanted - real.length }, () => ({
    slot: bytesToBase64Url(sodium.randomBytes(limits.slotBytes)),
    verifier: bytesToBase64Url(sodium.randomBytes(limits.secretBytes)),
  }));
  return [...real, ...dummies].sort((a, b) => (a.slot < b.slot ? -1 : 1));
}

/** The keys with a new token for one pupil, and what the relay must be told. Throws for no such pupil. */
export function withNewToken(
  sodium: TeacherSodium,
  survey: { readonly id: string; readonly keys: SurveyKeys },
  rosterIndex: number,
): { readonly keys: SurveyKeys; readonly reissue: SlotReissue } {
  const { id, keys } = survey;
  const old = keys.tokens[rosterIndex];
  if (old === undefined) throw new RangeError("No such pupil in the survey");
  const surveyId = idToBytes(id);
  const token = sodium.randomBytes(limits.tokenBytes);
  const slot = bytesToBase64Url(tokenSecrets(sodium, surveyId, old).slot);
  return {
    keys: {
      ...keys,
      tokens: keys.tokens.map((other, index) => (index === rosterIndex ? token : other)),
      voided: [...keys.voided, { slot, rosterIndex }],
    },
    reissue: { void: slot, add: registration(sodium, tokenSecrets(sodium, surveyId, token)) },
  };
}

function registration(sodium: TeacherSodium, { slot, auth }: TokenSecrets): SlotRegistration {
  return {
    slot: bytesToBase64Url(slot),
    verifier: verifierOf(sodium, "samklang.auth.1", auth),
  };
}

/** What the relay keeps of a secret. */
function verifierOf(sodium: TeacherSodium, label: string, secret: Uint8Array): string {
  return bytesToBase64Url(sodium.sha256(joinBytes(textToBytes(label), secret)));
}
