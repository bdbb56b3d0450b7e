import { err, type Result } from "../core/result.ts";
import { equalBytes, u32At } from "../protocol/bytes.ts";
import {
  encodeKioskLink,
  exitBytes,
  exitCodeDigits,
  kioskBody,
  parseKioskLink,
  type KioskSecrets,
} from "../protocol/kiosk-link.ts";
import { idToBytes } from "./id-bytes.ts";
import { labelledHash } from "./labelled-hash.ts";
import type { Sodium, TeacherSodium } from "./sodium.ts";

const checkBytes = 3;

/** The fragment of a kiosk's address, "#" included. */
export function kioskFragment(sodium: Sodium, secrets: KioskSecrets): string {
  const body = kioskBody(secrets);
  return encodeKioskLink(secrets.surveyId, body, kioskCheck(sodium, secrets.surveyId, body));
}

/** Takes what stands after "#". Damaged: no kiosk's link of this protocol, or with a character wrong. */
export function readKioskFragment(
  sodium: Sodium,
  fragment: string,
): Result<KioskSecrets, "damaged"> {
  const link = parseKioskLink(fragment);
  if (!link.ok) return link;
  const { secrets, body, check } = link.value;
  const isRight = equalBytes(check, kioskCheck(sodium, secrets.surveyId, body));
  return isRight ? { ok: true, value: secrets } : err("damaged");
}

/** Eight digits, each number as likely as any other. */
export function newExitCode(sodium: TeacherSodium): string {
  const codes = 10 ** exitCodeDigits;
  // Words beyond the largest multiple would make small numbers likelier.
  const end = Math.floor(2 ** 32 / codes) * codes;
  for (;;) {
    const word = u32At(sodium.randomBytes(4), 0);
    if (word < end) return String(word % codes).padStart(exitCodeDigits, "0");
  }
}

/** What a kiosk is given of its exit code: enough to know it again. */
export function exitOf(sodium: Sodium, surveyId: string, code: string): Uint8Array {
  const hash = labelledHash(sodium, "samklang.kiosk-exit.1", idToBytes(surveyId), code);
  return hash.slice(0, exitBytes);
}

function kioskCheck(sodium: Sodium, surveyId: string, body: Uint8Array): Uint8Array {
  const hash = labelledHash(sodium, "samklang.kiosk.1", idToBytes(surveyId), body);
  return hash.subarray(0, checkBytes);
}
