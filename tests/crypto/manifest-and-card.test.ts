import { describe, expect, test } from "vitest";
import { newSurveyId, type QuestionId } from "../../src/core/ids.ts";
import type { QuestionRef } from "../../src/core/question-ref.ts";
import type { StemId } from "../../src/core/question.ts";
import { cardFragment, readCardFragment } from "../../src/crypto/card-fragment.ts";
import { manifestHash, sealManifest } from "../../src/crypto/sealed-manifest.ts";
import { jsonToBytes, parseJsonBytes } from "../../src/protocol/json-bytes.ts";
import { parseManifest, type Manifest } from "../../src/protocol/manifest.ts";
import {
  at,
  bytesOfText,
  createPupil,
  pupilSodium,
  randomBytes,
  setupSurvey,
  teacherSodium,
  valueOf,
  withBitTurned,
  type SurveySetup,
} from "../support/survey-crypto.ts";

function cardOf(survey: SurveySetup, rosterIndex = 0) {
  return valueOf(readCardFragment(pupilSodium, at(survey.fragments, rosterIndex).slice(1)));
}

async function openWith(fragment: string, sealed: Uint8Array) {
  const pupil = createPupil();
  valueOf(await pupil.readCard(fragment.slice(1)));
  return pupil.openManifest(sealed);
}

/** As long as they can be. */
function ownQuestions(count: number): readonly QuestionRef[] {
  const words = `${"å".repeat(79)}å`;
  return Array.from({ length: count }, (_, index) => ({
    type: "own",
    id: `own-${"a".repeat(33)}-${index}` as QuestionId,
    stem: "like-to" as StemId,
    completion: { nb: words, en: words },
    cap: null,
  }));
}

/** What a relay that has got hold of one card can put in place of the manifest. */
function resealed(survey: SurveySetup, change: (manifest: Manifest) => unknown): Uint8Array {
  const manifest = valueOf(parseJsonBytes(survey.prepared.manifest)) as Manifest;
  const sealed = sealManifest(pupilSodium, jsonToBytes(change(manifest)), cardOf(survey));
  if (sealed === null) throw new Error("It should fit");
  return sealed;
}

describe("the sealed manifest", () => {
  test("opens for every card of the survey, as the teacher made it", async () => {
    const survey = await setupSurvey(12, { contact: "Kari, rom 104" });
    for (const fragment of survey.fragments) {
      const manifest = valueOf(await openWith(fragment, survey.sealedManifest));
      expect(manifest).toEqual(valueOf(parseManifest(survey.prepared.manifest)));
      expect(manifest.roster).toEqual(survey.content.roster);
    }
  });

  test("with the key swapped by a relay that knows S is damaged", async () => {
    const survey = await setupSurvey(6);
    const evil = teacherSodium.boxKeyPair();
    const publicKey = Buffer.from(evil.publicKey).toString("base64url");
    const sealed = resealed(survey, (manifest) => ({ ...manifest, publicKey }));
    expect(await openWith(at(survey.fragments, 0), sealed)).toEqual({
      ok: false,
      error: "damaged",
    });
    // The same way of sealing, with nothing swapped, is accepted: it is the hash that refuses.
    const same = resealed(survey, (manifest) => manifest);
    expect((await openWith(at(survey.fragments, 0), same)).ok).toBe(true);
  });

  test("with a question, a name or a date changed by who knows S is damaged", async () => {
    const survey = await setupSurvey(6);
    for (const change of [
      (manifest: Manifest) => ({ ...manifest, questions: manifest.questions.toReversed() }),
      (manifest: Manifest) => ({ ...manifest, roster: manifest.roster.toReversed() }),
      (manifest: Manifest) => ({ ...manifest, deleteAt: manifest.deleteAt + 900 }),
      (manifest: Manifest) => Object.fromEntries(Object.entries(manifest).toReversed()),
    ]) {
      const opened = await openWith(at(survey.fragments, 0), resealed(survey, change));
      expect(opened.ok).toBe(false);
    }
  });

  test("of another survey of the same teacher is damaged", async () => {
    const survey = await setupSurvey(6);
    const other = await setupSurvey(6, {}, survey.teacher);
    expect((await openWith(at(survey.fragments, 0), other.sealedManifest)).ok).toBe(false);
  });

  test("with one bit changed anywhere is damaged", async () => {
    const survey = await setupSurvey(6);
    const pupil = createPupil();
    valueOf(await pupil.readCard(at(survey.fragments, 0).slice(1)));
    for (let place = 0; place < survey.sealedManifest.length; place += 1) {
      const changed = withBitTurned(survey.sealedManifest, place);
      expect((await pupil.openManifest(changed)).ok).toBe(false);
    }
  });

  test("cut, lengthened or of another version is damaged", async () => {
    const { fragments, sealedManifest } = await setupSurvey(6);
    for (const changed of [
      new Uint8Array(),
      sealedManifest.subarray(0, -1),
      Uint8Array.of(...sealedManifest, 0),
      sealedManifest.subarray(1),
      sealedManifest.with(0, 2),
    ]) {
      expect((await openWith(at(fragments, 0), changed)).ok).toBe(false);
    }
  });

  test("whose hash is right but which is no manifest is damaged", async () => {
    const survey = await setupSurvey(6);
    const card = cardOf(survey);
    const manifest = valueOf(parseManifest(survey.prepared.manifest));
    for (const value of [
      { ...manifest, kind: "investigation" },
      { ...manifest, surveyId: newSurveyId(randomBytes) },
      { ...manifest, padTo: 512 },
    ]) {
      const bytes = jsonToBytes(value);
      const forged = { ...card, manifestHash: manifestHash(pupilSodium, bytes) };
      const sealed = sealManifest(pupilSodium, bytes, card) ?? new Uint8Array();
      const opened = await openWith(cardFragment(pupilSodium, forged), sealed);
      expect(opened.ok).toBe(false);
    }
  });

  test("in which the card has no place is damaged", async () => {
    const survey = await setupSurvey(6);
    const beyond = cardFragment(pupilSodium, { ...cardOf(survey), rosterIndex: 6 });
    expect((await openWith(beyond, survey.sealedManifest)).ok).toBe(false);
  });

  test("tells its length only to a bucket, and says when there is none large enough", async () => {
    const small = await setupSurvey(5);
    expect(small.sealedManifest).toHaveLength(1 + 40 + 4096);
    const large = await setupSurvey(60, {
      questions: ownQuestions(40),
      roster: Array.from({ length: 60 }, (_, index) => `${"å".repeat(62)}${10 + index}`),
    });
    expect([16_384, 32_768, 65_536]).toContain(large.sealedManifest.length - 41);
    expect(sealManifest(pupilSodium, new Uint8Array(65_536), cardOf(small))).toBeNull();
  });

  test("of the relay holds no name, question or key in the clear", async () => {
    const survey = await setupSurvey(6);
    const text = Buffer.from(survey.sealedManifest).toString("latin1");
    const manifest = valueOf(parseJsonBytes(survey.prepared.manifest)) as Manifest;
    for (const word of [...manifest.roster, manifest.publicKey, manifest.surveyId, "preventive"]) {
      expect(text).not.toContain(word);
    }
  });
});

describe("a card", () => {
  test("gives slot, auth and index, the same each time it is read", async () => {
    const survey = await setupSurvey(6);
    const pupil = createPupil();
    for (const [rosterIndex, fragment] of survey.fragments.entries()) {
      const card = valueOf(await pupil.readCard(fragment.slice(1)));
      expect(card).toEqual(valueOf(await createPupil().readCard(fragment.slice(1))));
      expect(card.surveyId).toBe(survey.surveyId);
      expect(card.slot).toBe(survey.slots[rosterIndex]);
      expect(card.rosterIndex).toBe(rosterIndex);
      const { auth } = card;
      const verifier = teacherSodium.sha256(
        Uint8Array.of(...new TextEncoder().encode("samklang.auth.1"), ...bytesOfText(auth)),
      );
      const registered = survey.prepared.registration.slots.find(({ slot }) => slot === card.slot);
      expect(registered?.verifier).toBe(Buffer.from(verifier).toString("base64url"));
    }
  });

  test("with any one character wrong is damaged", async () => {
    const survey = await setupSurvey(6);
    const fragment = at(survey.fragments, 2).slice(1);
    const pupil = createPupil();
    for (let place = 0; place < fragment.length; place += 1) {
      for (const other of ["A", "z", "-", "."]) {
        if (fragment[place] === other) continue;
        const changed = fragment.slice(0, place) + other + fragment.slice(place + 1);
        expect(await pupil.readCard(changed)).toEqual({ ok: false, error: "damaged" });
      }
    }
  });

  test("that is damaged leaves nothing of the one read before", async () => {
    const survey = await setupSurvey(6);
    const pupil = createPupil();
    valueOf(await pupil.readCard(at(survey.fragments, 0).slice(1)));
    valueOf(await pupil.openManifest(survey.sealedManifest));
    await pupil.readCard("1.nothing");
    await expect(pupil.openManifest(survey.sealedManifest)).rejects.toThrow("No card was read");
    await expect(pupil.sealBallot(new Map())).rejects.toThrow("No manifest was opened");
  });
});

describe("the registration", () => {
  test("has real slots and dummies in an order that says nothing, a multiple of eight", async () => {
    for (const [size, slots] of [
      [5, 8],
      [8, 8],
      [9, 16],
      [26, 32],
      [60, 64],
    ] as const) {
      const survey = await setupSurvey(size);
      const { registration } = survey.prepared;
      const names = registration.slots.map(({ slot }) => slot);
      expect(names).toHaveLength(slots);
      expect(new Set(names).size).toBe(slots);
      expect(names).toEqual(names.toSorted());
      expect(survey.slots.every((slot) => names.includes(slot))).toBe(true);
      const isRosterOrder =
        names.filter((name) => survey.slots.includes(name)).join() === survey.slots.join();
      // Five pupils stand in the order of their slots once in 120 times, 26 never.
      expect(isRosterOrder && size > 20).toBe(false);
      expect(new Set(registration.slots.map(({ verifier }) => verifier)).size).toBe(slots);
    }
  });

  test("gives the relay verifiers that the secrets answer to, and no secret", async () => {
    const survey = await setupSurvey(6);
    const { teacher, surveyId, prepared } = survey;
    const owner = bytesOfText(await teacher.ownerSecret(surveyId));
    const watch = bytesOfText(await teacher.watchSecret(surveyId));
    const verifier = (label: string, secret: Uint8Array) =>
      Buffer.from(
        teacherSodium.sha256(Uint8Array.of(...new TextEncoder().encode(label), ...secret)),
      ).toString("base64url");
    expect(prepared.registration.ownerVerifier).toBe(verifier("samklang.owner.1", owner));
    expect(prepared.registration.watchVerifier).toBe(verifier("samklang.watch.1", watch));
    expect(watch).not.toEqual(owner);
    const told = JSON.stringify(prepared.registration);
    for (const secret of [
      await teacher.ownerSecret(surveyId),
      await teacher.watchSecret(surveyId),
    ]) {
      expect(told).not.toContain(secret);
    }
  });
});
