import type { Answers } from "../core/answers.ts";
import { base64UrlToBytes, bytesToBase64Url, type QuestionId } from "../core/ids.ts";
import { err, ok, type Result } from "../core/result.ts";
import { encodeAnswers } from "../protocol/answer-bytes.ts";
import { equalBytes } from "../protocol/bytes.ts";
import type { KioskPupil } from "../protocol/kiosk-link.ts";
import { parseManifest, type Manifest } from "../protocol/manifest.ts";
import { ballotReceipt, sealBallot } from "./ballot.ts";
import { orderOfClassmates } from "./classmate-order.ts";
import { idToBytes } from "./id-bytes.ts";
import { exitOf, readKioskFragment } from "./kiosk-fragment.ts";
import type { SealedBallot } from "./pupil-crypto.ts";
import { manifestHash, openManifest } from "./sealed-manifest.ts";
import type { Sodium } from "./sodium.ts";
import { tokenSecrets, type TokenSecrets } from "./token-secrets.ts";

/** What a kiosk on the teacher's own device is given in place of a link: it needs no network. */
export interface KioskBundle {
  readonly surveyId: string;
  /** The exact bytes of M. */
  readonly manifest: Uint8Array;
  /** mh, 20 bytes. */
  readonly manifestHash: Uint8Array;
  /** Indexes ascending. */
  readonly pupils: readonly KioskPupil[];
}

export interface KioskLinkRead {
  readonly surveyId: string;
  /** base64url of 16 bytes: to be kept beside unsent ballots. */
  readonly exit: string;
}

/** A name of the list, and where its ballot goes. */
export interface KioskPlace {
  readonly rosterIndex: number;
  /** base64url of 32 bytes each. */
  readonly slot: string;
  readonly auth: string;
}

export interface OpenedKiosk {
  readonly manifest: Manifest;
  readonly places: readonly KioskPlace[];
}

interface HeldPupil extends KioskPlace {
  readonly token: Uint8Array;
}

interface HeldKiosk {
  readonly surveyId: string;
  readonly manifestHash: Uint8Array;
  /** S; null when the manifest came without the relay. */
  readonly manifestSecret: Uint8Array | null;
  readonly pupils: Map<number, HeldPupil>;
}

interface Visit {
  readonly rosterIndex: number;
  readonly derived: TokenSecrets;
}

/**
 * Everything a kiosk's Worker does: the list of tokens, of which one at a time is used, and is gone once it was.
 * A link is read and its manifest opened, or a bundle taken, before anything else; calls made before that are bugs
 * and throw. load gives libsodium, started and self-tested.
 */
export function createKioskCryptoHandlers(load: () => Promise<Sodium>) {
  let loading: Promise<Sodium> | null = null;
  let held: HeldKiosk | null = null;
  let manifest: Manifest | null = null;
  let visit: Visit | null = null;

  const sodium = () => (loading ??= load());

  function hold(library: Sodium, given: Omit<HeldKiosk, "pupils">, list: readonly KioskPupil[]) {
    const surveyId = idToBytes(given.surveyId);
    const pupils = list.map(({ rosterIndex, token }): HeldPupil => {
      const { slot, auth } = tokenSecrets(library, surveyId, token);
      return {
        rosterIndex,
        token: token.slice(),
        slot: bytesToBase64Url(slot),
        auth: bytesToBase64Url(auth),
      };
    });
    held = { ...given, pupils: new Map(pupils.map((pupil) => [pupil.rosterIndex, pupil])) };
    manifest = null;
    visit = null;
    return held;
  }

  /** A list with a name beyond the roster belongs to another manifest, or to nobody. */
  function opened(kiosk: HeldKiosk, asked: Manifest): Result<OpenedKiosk, "damaged"> {
    const indexes = [...kiosk.pupils.keys()];
    if (indexes.some((index) => index >= asked.roster.length)) return err("damaged");
    manifest = asked;
    return ok({ manifest: asked, places: placesOf(kiosk) });
  }

  return {
    async testKiosk(): Promise<void> {
      await sodium();
    },

    async readKioskLink(fragment: string): Promise<Result<KioskLinkRead, "damaged">> {
      const library = await sodium();
      const link = readKioskFragment(library, fragment);
      if (!link.ok) return link;
      const { surveyId, exit, pupils, ...secrets } = link.value;
      hold(library, { surveyId, ...secrets }, pupils);
      return ok({ surveyId, exit: bytesToBase64Url(exit) });
    },

    async openKioskManifest(sealed: Uint8Array): Promise<Result<OpenedKiosk, "damaged">> {
      const library = await sodium();
      const kiosk = heldOf(held, "No link was read");
      const { manifestSecret } = kiosk;
      if (manifestSecret === null) throw new Error("No link was read");
      const read = openManifest(library, sealed, { ...kiosk, manifestSecret, rosterIndex: 0 });
      return read.ok ? opened(kiosk, read.value) : read;
    },

    async openKioskBundle(bundle: KioskBundle): Promise<Result<OpenedKiosk, "damaged">> {
      const library = await sodium();
      const hash = manifestHash(library, bundle.manifest);
      const read = parseManifest(bundle.manifest);
      if (!read.ok || !equalBytes(hash, bundle.manifestHash)) return err("damaged");
      if (read.value.surveyId !== bundle.surveyId) return err("damaged");
      const { surveyId, pupils } = bundle;
      const kiosk = hold(library, { surveyId, manifestHash: hash, manifestSecret: null }, pupils);
      return opened(kiosk, read.value);
    },

    async remaining(): Promise<readonly KioskPlace[]> {
      return placesOf(heldOf(held, "There is no kiosk"));
    },

    /** The order in which this pupil is shown classmates, for each question. Throws for a name that is not in the list. */
    async beginVisit(
      rosterIndex: number,
      questions: readonly QuestionId[],
    ): Promise<ReadonlyMap<QuestionId, readonly number[]>> {
      const library = await sodium();
      const { pupils, surveyId } = heldOf(held, "There is no kiosk");
      const asked = heldOf(manifest, "No manifest was opened");
      const pupil = pupils.get(rosterIndex);
      if (pupil === undefined) throw new RangeError("Not in the list");
      const derived = tokenSecrets(library, idToBytes(surveyId), pupil.token);
      visit = { rosterIndex, derived };
      const { orderSeed } = derived;
      const rosterLength = asked.roster.length;
      return new Map(
        questions.map((questionId) => {
          const wanted = { orderSeed, questionId, rosterLength, ownIndex: rosterIndex };
          return [questionId, orderOfClassmates(library, wanted)];
        }),
      );
    },

    async sealVisit(answers: Answers): Promise<SealedBallot> {
      const library = await sodium();
      const { surveyId, manifestHash: hash } = heldOf(held, "There is no kiosk");
      const asked = heldOf(manifest, "No manifest was opened");
      const { rosterIndex, derived } = heldOf(visit, "Nobody is answering");
      const bytes = encodeAnswers(asked, rosterIndex, answers);
      const ballot = sealBallot(library, bytes, {
        ...derived,
        surveyId: idToBytes(surveyId),
        manifestHash: hash,
        padTo: asked.padTo,
        publicKey: base64UrlToBytes(asked.publicKey) ?? new Uint8Array(),
      });
      bytes.fill(0);
      return { ballot, receipt: ballotReceipt(library, ballot) };
    },

    /** Whoever sat there has gone without an answer: the token stays, what was derived from it does not. */
    async endVisit(): Promise<void> {
      if (visit !== null) wipe(visit.derived);
      visit = null;
    },

    /** The name is done: its token and all that came from it are gone for good. */
    async forget(rosterIndex: number): Promise<void> {
      const { pupils } = heldOf(held, "There is no kiosk");
      if (visit?.rosterIndex === rosterIndex) {
        wipe(visit.derived);
        visit = null;
      }
      pupils.get(rosterIndex)?.token.fill(0);
      pupils.delete(rosterIndex);
    },

    /** Nobody can answer any more: every token is gone, what knows the exit code is not. */
    async forgetAll(): Promise<void> {
      if (visit !== null) wipe(visit.derived);
      for (const { token } of held?.pupils.values() ?? []) token.fill(0);
      held = null;
      manifest = null;
      visit = null;
    },

    /** Needs no link: unsent ballots and their exit outlive the kiosk. exit is base64url. */
    async isExitCode(surveyId: string, exit: string, code: string): Promise<boolean> {
      const known = base64UrlToBytes(exit) ?? new Uint8Array();
      return equalBytes(exitOf(await sodium(), surveyId, code), known);
    },
  };
}

function placesOf({ pupils }: HeldKiosk): readonly KioskPlace[] {
  return [...pupils.values()].map(({ rosterIndex, slot, auth }) => ({ rosterIndex, slot, auth }));
}

function wipe(derived: TokenSecrets): void {
  for (const secret of Object.values(derived)) if (secret instanceof Uint8Array) secret.fill(0);
}

function heldOf<Value>(value: Value | null, missing: string): Value {
  if (value === null) throw new Error(missing);
  return value;
}
