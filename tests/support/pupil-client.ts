import type { Answers } from "../../src/core/answers.ts";
import { createPupilCryptoHandlers } from "../../src/crypto/pupil-crypto.ts";
import { loadPupilSodium } from "../../src/crypto/sodium-pupil.ts";
import { createPupilRelay } from "../../src/transport/pupil-relay.ts";

/** A pupil's page without a screen: the same modules, from the card to the relay's 201. */
export async function answerWithoutScreen(link: string, answersOf: AnswersOfCard): Promise<void> {
  const { crypto, relay, manifest, ...card } = await openCardWithoutScreen(link);
  const { surveyId, slot, auth, rosterIndex } = card;
  const state = valueOf(await relay.slotState(surveyId, slot, auth));
  if (state !== "open") throw new Error(`The card is ${state}`);
  const { ballot } = await crypto.sealBallot(answersOf(manifest.roster[rosterIndex] ?? ""));
  valueOf(await relay.putBallot(surveyId, slot, auth, ballot));
}

/** What a card opens: where its ballot goes, and what is asked. */
export async function openCardWithoutScreen(link: string) {
  const { origin, hash } = new URL(link);
  const crypto = createPupilCryptoHandlers(loadPupilSodium);
  const relay = createPupilRelay({ fetch: (...request) => fetch(...request), origin });
  await crypto.selfTest();
  const card = valueOf(await crypto.readCard(hash.slice(1)));
  const sealed = valueOf(await relay.manifest(card.surveyId));
  return { ...card, crypto, relay, manifest: valueOf(await crypto.openManifest(sealed)) };
}

/** The name is the one on the card. */
export type AnswersOfCard = (name: string) => Answers;

function valueOf<Value>(
  result:
    { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown },
): Value {
  if (result.ok) return result.value;
  throw new Error(`A pupil could not answer: ${JSON.stringify(result.error)}`);
}
