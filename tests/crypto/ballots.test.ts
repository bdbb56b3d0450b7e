import { describe, expect, test } from "vitest";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import { ManifestMismatchError } from "../../src/crypto/ballot-box.ts";
import { ballotReceipt, sealBallot } from "../../src/crypto/ballot.ts";
import { readCardFragment } from "../../src/crypto/card-fragment.ts";
import { idToBytes } from "../../src/crypto/id-bytes.ts";
import { tokenSecrets } from "../../src/crypto/token-secrets.ts";
import { encodeAnswers } from "../../src/protocol/answer-bytes.ts";
import { parseManifest } from "../../src/protocol/manifest.ts";
import type { OpenedBallot } from "../../workers/crypto-teacher.protocol.ts";
import {
  answersFrom,
  at,
  bytesOfText,
  pupilSodium,
  setupPupil,
  setupSurvey,
  valueOf,
  withBitTurned,
  type SurveySetup,
} from "../support/survey-crypto.ts";

const given = answersFrom({
  breaks: { type: "named", pupils: [0, 5, 7] },
  work: { type: "nobody" },
  decides: { type: "skipped" },
  bullied: { type: "chosen", value: 4 },
});
const author = 3;

async function setupBallot(size = 8) {
  const survey = await setupSurvey(size);
  const pupil = await setupPupil(survey, author);
  const sealed = await pupil.sealBallot(given);
  return { survey, pupil, sealed, slot: at(survey.slots, author) };
}

async function openOne(survey: SurveySetup, slot: string, ballot: Uint8Array) {
  const opened = await openAll(survey, [{ slot, ballot }]);
  return at(opened, 0);
}

function openAll(
  survey: SurveySetup,
  ballots: readonly { readonly slot: string; readonly ballot: Uint8Array }[],
) {
  return survey.teacher.openBallots(survey.surveyId, survey.prepared.manifest, ballots);
}

const reasonOf = (opened: OpenedBallot) =>
  opened.type === "valid" ? "valid" : `${opened.reason} ${String(opened.rosterIndex)}`;

/** What a holder of the card could seal with tools of their own. */
function sealByHand(
  survey: SurveySetup,
  answers: Uint8Array,
  changes: { readonly padTo?: number; readonly rosterIndex?: number } = {},
) {
  const fragment = at(survey.fragments, changes.rosterIndex ?? author).slice(1);
  const card = valueOf(readCardFragment(pupilSodium, fragment));
  const manifest = valueOf(parseManifest(survey.prepared.manifest));
  const surveyId = idToBytes(card.surveyId);
  return sealBallot(pupilSodium, answers, {
    ...tokenSecrets(pupilSodium, surveyId, card.token),
    surveyId,
    manifestHash: card.manifestHash,
    padTo: changes.padTo ?? manifest.padTo,
    publicKey: bytesOfText(manifest.publicKey),
  });
}

describe("a ballot", () => {
  test("opens with exactly what was answered, and shows both sides the same pictures", async () => {
    const { survey, sealed, slot } = await setupBallot();
    const opened = await openOne(survey, slot, sealed.ballot);
    if (opened.type !== "valid") throw new Error(opened.reason);
    expect(opened.rosterIndex).toBe(author);
    expect(opened.receipt).toEqual(sealed.receipt);
    expect(sealed.receipt).toHaveLength(4);
    for (const [id, answer] of given) expect(opened.answers.get(id)).toEqual(answer);
    const skipped = [...opened.answers].filter(([id]) => !given.has(id));
    expect(skipped).toHaveLength(6);
    expect(skipped.every(([, answer]) => answer.type === "skipped")).toBe(true);
  });

  test("has one size, whatever was answered", async () => {
    const { pupil, survey } = await setupBallot(60);
    const everybody = Array.from({ length: 60 }, (_, index) => index).filter((i) => i !== author);
    const ballots = [
      await pupil.sealBallot(answersFrom({})),
      await pupil.sealBallot(given),
      await pupil.sealBallot(answersFrom({ breaks: { type: "named", pupils: everybody } })),
    ];
    const sizes = ballots.map(({ ballot }) => ballot.length);
    expect(new Set(sizes)).toEqual(new Set([survey.prepared.registration.ballotBytes]));
  });

  test("is other bytes each time, and its receipt follows the bytes", async () => {
    const { pupil, sealed } = await setupBallot();
    const again = await pupil.sealBallot(given);
    expect(again.ballot).not.toEqual(sealed.ballot);
    expect(await pupil.receipt(sealed.ballot)).toEqual(sealed.receipt);
    expect(ballotReceipt(pupilSodium, again.ballot)).toEqual(again.receipt);
  });

  test("copied to another slot does not count there", async () => {
    const { survey, sealed } = await setupBallot();
    for (const [other, slot] of survey.slots.entries()) {
      const expected = other === author ? "valid" : `not-for-this-slot ${other}`;
      expect(reasonOf(await openOne(survey, slot, sealed.ballot))).toBe(expected);
    }
  });

  test("copied to another survey does not count there", async () => {
    const { survey, sealed } = await setupBallot();
    const other = await setupSurvey(8, {}, survey.teacher);
    const opened = await openOne(other, at(other.slots, author), sealed.ballot);
    expect(reasonOf(opened)).toBe(`not-for-this-survey ${author}`);
  });

  test("with one bit changed anywhere does not count", async () => {
    const { survey, sealed, slot } = await setupBallot();
    const changed = [...sealed.ballot.keys()].map((place) => ({
      slot,
      ballot: withBitTurned(sealed.ballot, place),
    }));
    const reasons = new Set((await openAll(survey, changed)).map(reasonOf));
    expect(changed).toHaveLength(344);
    expect(reasons).toEqual(new Set([`not-for-this-survey ${author}`]));
  });

  test("with one bit of its inner layer changed does not count", async () => {
    const { survey, slot } = await setupBallot();
    const manifest = valueOf(parseManifest(survey.prepared.manifest));
    const publicKey = bytesOfText(manifest.publicKey);
    const answers = encodeAnswers(manifest, author, given);
    let inner = new Uint8Array();
    const listening = {
      ...pupilSodium,
      boxSeal: (message: Uint8Array) => (inner = Uint8Array.from(message)),
    };
    const card = valueOf(readCardFragment(pupilSodium, at(survey.fragments, author).slice(1)));
    const surveyId = idToBytes(card.surveyId);
    const secrets = tokenSecrets(pupilSodium, surveyId, card.token);
    const { manifestHash } = card;
    const { padTo } = manifest;
    sealBallot(listening, answers, { ...secrets, surveyId, manifestHash, padTo, publicKey });
    const changed = [...inner.keys()].map((place) => ({
      slot,
      ballot: pupilSodium.boxSeal(withBitTurned(inner, place), publicKey),
    }));
    const reasons = new Set((await openAll(survey, changed)).map(reasonOf));
    expect(changed).toHaveLength(296);
    expect(reasons).toEqual(new Set([`not-for-this-slot ${author}`]));
    const whole = [{ slot, ballot: pupilSodium.boxSeal(inner, publicKey) }];
    expect((await openAll(survey, whole)).map(reasonOf)).toEqual(["valid"]);
  });

  test("made for another manifest of the same survey does not count", async () => {
    const { survey, slot } = await setupBallot();
    const manifest = valueOf(parseManifest(survey.prepared.manifest));
    const card = valueOf(readCardFragment(pupilSodium, at(survey.fragments, author).slice(1)));
    const surveyId = idToBytes(card.surveyId);
    const ballot = sealBallot(pupilSodium, encodeAnswers(manifest, author, given), {
      ...tokenSecrets(pupilSodium, surveyId, card.token),
      surveyId,
      manifestHash: withBitTurned(card.manifestHash, 0),
      padTo: manifest.padTo,
      publicKey: bytesOfText(manifest.publicKey),
    });
    expect(reasonOf(await openOne(survey, slot, ballot))).toBe(`not-for-this-slot ${author}`);
  });

  test("made by the relay, which knows no token, does not count", async () => {
    const { survey, slot } = await setupBallot();
    const manifest = valueOf(parseManifest(survey.prepared.manifest));
    const made = pupilSodium.boxSeal(randomInner(296), bytesOfText(manifest.publicKey));
    expect(reasonOf(await openOne(survey, slot, made))).toBe(`not-for-this-slot ${author}`);
  });

  test("of another size does not count", async () => {
    const { survey, sealed, slot } = await setupBallot();
    const manifest = valueOf(parseManifest(survey.prepared.manifest));
    const larger = sealByHand(survey, encodeAnswers(manifest, author, given), { padTo: 512 });
    for (const ballot of [
      new Uint8Array(),
      sealed.ballot.subarray(1),
      Uint8Array.of(...sealed.ballot, 0),
      larger,
    ]) {
      expect(reasonOf(await openOne(survey, slot, ballot))).toBe(`wrong-size ${author}`);
    }
  });

  test("that names its own author, or is no answer at all, is malformed", async () => {
    const { survey, slot } = await setupBallot();
    const manifest = valueOf(parseManifest(survey.prepared.manifest));
    const good = encodeAnswers(manifest, author, given);
    const self = good.with(2, 1 << author);
    const beside = good.with(2, (good[2] ?? 0) | (1 << author));
    const made = [self, beside, good.with(0, 2), good.subarray(1), new Uint8Array(255)];
    const opened = await openAll(
      survey,
      made.map((answers) => ({ slot, ballot: sealByHand(survey, answers) })),
    );
    expect(opened.map(reasonOf)).toEqual(made.map(() => `malformed ${author}`));
    expect(reasonOf(await openOne(survey, slot, sealByHand(survey, good)))).toBe("valid");
  });

  test("with padding that is none is malformed", async () => {
    const { survey, slot } = await setupBallot();
    const unpadded = { ...pupilSodium, pad: () => new Uint8Array(256) };
    const card = valueOf(readCardFragment(pupilSodium, at(survey.fragments, author).slice(1)));
    const manifest = valueOf(parseManifest(survey.prepared.manifest));
    const surveyId = idToBytes(card.surveyId);
    const ballot = sealBallot(unpadded, new Uint8Array(1), {
      ...tokenSecrets(pupilSodium, surveyId, card.token),
      surveyId,
      manifestHash: card.manifestHash,
      padTo: manifest.padTo,
      publicKey: bytesOfText(manifest.publicKey),
    });
    expect(reasonOf(await openOne(survey, slot, ballot))).toBe(`malformed ${author}`);
  });

  test("in a slot that is nobody's is listed, without a name", async () => {
    const { survey, sealed } = await setupBallot();
    const dummies = survey.prepared.registration.slots.filter(
      ({ slot }) => !survey.slots.includes(slot),
    );
    const unknown = bytesToBase64Url(randomInner(32));
    for (const slot of [unknown, "", "constructor", ...dummies.map((dummy) => dummy.slot)]) {
      expect(reasonOf(await openOne(survey, slot, sealed.ballot))).toBe("unknown-slot null");
    }
  });
});

describe("several ballots in one slot", () => {
  test("the first that opens counts, the same bytes again are the same, others are duplicates", async () => {
    const { survey, pupil, sealed, slot } = await setupBallot();
    const second = await pupil.sealBallot(answersFrom({ breaks: { type: "nobody" } }));
    const broken = withBitTurned(sealed.ballot, 100);
    const ballots = [broken, sealed.ballot, second.ballot, sealed.ballot, broken];
    const opened = await openAll(
      survey,
      ballots.map((ballot) => ({ slot, ballot })),
    );
    expect(opened.map(reasonOf)).toEqual([
      `not-for-this-survey ${author}`,
      "valid",
      `duplicate ${author}`,
      "valid",
      `duplicate ${author}`,
    ]);
  });

  test("the order of arrival decides, not the order of slots", async () => {
    const { survey, pupil, sealed, slot } = await setupBallot();
    const second = await pupil.sealBallot(answersFrom({}));
    const other = await (await setupPupil(survey, 0)).sealBallot(answersFrom({}));
    const opened = await openAll(survey, [
      { slot, ballot: second.ballot },
      { slot: at(survey.slots, 0), ballot: other.ballot },
      { slot, ballot: sealed.ballot },
    ]);
    expect(opened.map(reasonOf)).toEqual(["valid", "valid", `duplicate ${author}`]);
  });
});

describe("a new card", () => {
  test("voids the old slot by the teacher's own record, whatever the relay says", async () => {
    const { survey, sealed, slot } = await setupBallot();
    const { teacher, surveyId } = survey;
    const { reissue } = await teacher.reissueCard(surveyId, author);
    expect(reissue.void).toBe(slot);
    const fragments = await teacher.cardFragments(surveyId, survey.prepared.manifest);
    const slots = await teacher.slots(surveyId);
    expect(reissue.add.slot).toBe(slots[author]);
    expect(slots.filter((now, index) => now !== survey.slots[index])).toEqual([reissue.add.slot]);
    const anew = await setupPupil({ ...survey, fragments }, author);
    const second = await anew.sealBallot(given);
    const opened = await openAll(survey, [
      { slot, ballot: sealed.ballot },
      { slot: reissue.add.slot, ballot: sealed.ballot },
      { slot: reissue.add.slot, ballot: second.ballot },
    ]);
    expect(opened.map(reasonOf)).toEqual([
      `voided-slot ${author}`,
      `not-for-this-slot ${author}`,
      "valid",
    ]);
  });
});

test("ballots are opened with no other manifest than the one the keys were made with", async () => {
  const { survey, sealed, slot } = await setupBallot();
  const other = await setupSurvey(8, {}, survey.teacher);
  for (const manifest of [
    other.prepared.manifest,
    withBitTurned(survey.prepared.manifest, 40),
    new Uint8Array(),
  ]) {
    const opening = survey.teacher.openBallots(survey.surveyId, manifest, [
      { slot, ballot: sealed.ballot },
    ]);
    await expect(opening).rejects.toThrow(ManifestMismatchError);
  }
});

test("sample ballots are ballots like others", async () => {
  const { survey } = await setupBallot();
  const answers = new Map([
    [author, given],
    [0, answersFrom({ breaks: { type: "named", pupils: [author] } })],
  ]);
  const { manifest } = survey.prepared;
  const made = await survey.teacher.sealSampleBallots(survey.surveyId, manifest, answers);
  const opened = await openAll(survey, made);
  expect(opened.map(reasonOf)).toEqual(["valid", "valid"]);
  const self = new Map([[0, answersFrom({ breaks: { type: "named", pupils: [0] } })]]);
  const sealing = survey.teacher.sealSampleBallots(survey.surveyId, manifest, self);
  await expect(sealing).rejects.toThrow(RangeError);
});

function randomInner(length: number): Uint8Array {
  return pupilSodium.randomBytes(length);
}
