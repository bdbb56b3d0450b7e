import type { Answers } from "../core/answers.ts";
import { base64UrlToBytes, bytesToBase64Url, type QuestionId } from "../core/ids.ts";
import { ok, type Result } from "../core/result.ts";
import { encodeAnswers } from "../protocol/answer-bytes.ts";
import type { CardSecrets } from "../protocol/card.ts";
import { decodeDraft, encodeDraft, type Draft } from "../protocol/draft-bytes.ts";
import type { Manifest } from "../protocol/manifest.ts";
import { ballotReceipt, sealBallot } from "./ballot.ts";
import { readCardFragment } from "./card-fragment.ts";
import { orderOfClassmates } from "./classmate-order.ts";
import { idToBytes } from "./id-bytes.ts";
import { openDraft, sealDraft } from "./sealed-draft.ts";
import { openManifest } from "./sealed-manifest.ts";
import type { Sodium } from "./sodium.ts";
import { tokenSecrets, type TokenSecrets } from "./token-secrets.ts";

/** What of a card the page may know: where its ballot goes, and whose it is. */
export interface Card {
  readonly surveyId: string;
  /** base64url of 32 bytes each. */
  readonly slot: string;
  readonly auth: string;
  readonly rosterIndex: number;
}

export interface SealedBallot {
  readonly ballot: Uint8Array;
  /** Four numbers from 0 to 31: the pictures of the receipt. */
  readonly receipt: readonly number[];
}

interface HeldCard {
  readonly secrets: CardSecrets;
  readonly derived: TokenSecrets;
  readonly surveyId: Uint8Array;
}

/**
 * Everything the pupil's Worker does with one card. It is read once, then its manifest is opened;
 * calls made before that are bugs and throw. load gives libsodium, started and self-tested.
 */
export function createPupilCryptoHandlers(load: () => Promise<Sodium>) {
  let loading: Promise<Sodium> | null = null;
  let held: HeldCard | null = null;
  let manifest: Manifest | null = null;

  const sodium = () => (loading ??= load());
  const heldCard = () => heldOf(held, "No card was read");
  const openedManifest = () => heldOf(manifest, "No manifest was opened");

  /** What ballot and draft are tied to. */
  function binding() {
    const { secrets, derived, surveyId } = heldCard();
    const { padTo } = openedManifest();
    return { ...derived, surveyId, manifestHash: secrets.manifestHash, padTo };
  }

  return {
    async selfTest(): Promise<void> {
      await sodium();
    },

    async readCard(fragment: string): Promise<Result<Card, "damaged">> {
      const library = await sodium();
      held = null;
      manifest = null;
      const card = readCardFragment(library, fragment);
      if (!card.ok) return card;
      const secrets = card.value;
      const surveyId = idToBytes(secrets.surveyId);
      const derived = tokenSecrets(library, surveyId, secrets.token);
      held = { secrets, derived, surveyId };
      return ok({
        surveyId: secrets.surveyId,
        slot: bytesToBase64Url(derived.slot),
        auth: bytesToBase64Url(derived.auth),
        rosterIndex: secrets.rosterIndex,
      });
    },

    async openManifest(sealed: Uint8Array): Promise<Result<Manifest, "damaged">> {
      const opened = openManifest(await sodium(), sealed, heldCard().secrets);
      manifest = opened.ok ? opened.value : null;
      return opened;
    },

    async orderOfClassmates(questionId: QuestionId): Promise<readonly number[]> {
      const library = await sodium();
      const { secrets, derived } = heldCard();
      return orderOfClassmates(library, {
        orderSeed: derived.orderSeed,
        questionId,
        rosterLength: openedManifest().roster.length,
        ownIndex: secrets.rosterIndex,
      });
    },

    async sealBallot(answers: Answers): Promise<SealedBallot> {
      const library = await sodium();
      const asked = openedManifest();
      const bytes = encodeAnswers(asked, heldCard().secrets.rosterIndex, answers);
      const publicKey = base64UrlToBytes(asked.publicKey) ?? new Uint8Array();
      const ballot = sealBallot(library, bytes, { ...binding(), publicKey });
      return { ballot, receipt: ballotReceipt(library, ballot) };
    },

    async receipt(ballot: Uint8Array): Promise<readonly number[]> {
      return ballotReceipt(await sodium(), ballot);
    },

    async sealDraft(draft: Draft): Promise<Uint8Array> {
      const library = await sodium();
      const bytes = encodeDraft(openedManifest(), heldCard().secrets.rosterIndex, draft);
      return sealDraft(library, bytes, binding());
    },

    async openDraft(sealed: Uint8Array): Promise<Draft | null> {
      const bytes = openDraft(await sodium(), sealed, binding());
      if (bytes === null) return null;
      return decodeDraft(openedManifest(), heldCard().secrets.rosterIndex, bytes);
    },
  };
}

function heldOf<Value>(value: Value | null, missing: string): Value {
  if (value === null) throw new Error(missing);
  return value;
}
