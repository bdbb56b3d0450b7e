import { err, type Result } from "../core/result.ts";
import { equalBytes } from "../protocol/bytes.ts";
import { cardBody, encodeCard, parseCard, type CardSecrets } from "../protocol/card.ts";
import { idToBytes } from "./id-bytes.ts";
import { labelledHash } from "./labelled-hash.ts";
import type { Sodium } from "./sodium.ts";

const checkBytes = 3;

/** The fragment of a card's address, "#" included. */
export function cardFragment(sodium: Sodium, secrets: CardSecrets): string {
  const body = cardBody(secrets);
  return encodeCard(secrets.surveyId, body, cardCheck(sodium, secrets.surveyId, body));
}

/** Takes what stands after "#". Damaged: no card of this protocol, or with a character wrong. */
export function readCardFragment(sodium: Sodium, fragment: string): Result<CardSecrets, "damaged"> {
  const card = parseCard(fragment);
  if (!card.ok) return card;
  const { secrets, body, check } = card.value;
  const isRight = equalBytes(check, cardCheck(sodium, secrets.surveyId, body));
  return isRight ? { ok: true, value: secrets } : err("damaged");
}

function cardCheck(sodium: Sodium, surveyId: string, body: Uint8Array): Uint8Array {
  const hash = labelledHash(sodium, "samklang.card.1", idToBytes(surveyId), body);
  return hash.subarray(0, checkBytes);
}
