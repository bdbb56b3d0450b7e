import type { Answers } from "../../../src/core/answers.ts";
import { bytesToBase64Url } from "../../../src/core/ids.ts";
import { ballotBoxOf, openBallots, sealForPupil } from "../../../src/crypto/ballot-box.ts";
import { sealBallot } from "../../../src/crypto/ballot.ts";
import { cardFragment, readCardFragment } from "../../../src/crypto/card-fragment.ts";
import { idToBytes } from "../../../src/crypto/id-bytes.ts";
import { manifestHash, openManifest, sealManifest } from "../../../src/crypto/sealed-manifest.ts";
import { pupilSecrets, watchSecret } from "../../../src/crypto/survey-keys.ts";
import { openingOf, type SurveyOpening } from "../../../src/crypto/survey-opening.ts";
import { tokenSecrets } from "../../../src/crypto/token-secrets.ts";
import { encodeAnswers } from "../../../src/protocol/answer-bytes.ts";
import { textToBytes } from "../../../src/protocol/bytes.ts";
import type { SurveyKeys } from "../../../src/protocol/key-rows.ts";
import { parseManifest, type Manifest } from "../../../src/protocol/manifest.ts";
import type { QuestionId } from "../../../src/core/ids.ts";
import {
  answersFrom,
  askFor,
  at,
  bytesOfText,
  contentOf,
  createPupil,
  pupilSodium,
  teacherSodium,
  valueOf,
  withBitTurned,
} from "../../support/survey-crypto.ts";
import { makeByOracle, type OracleCase } from "./oracle.ts";
import type { Vector } from "./vector.ts";

const author = 3;
const b64u = bytesToBase64Url;

interface SurveyCase {
  readonly opening: SurveyOpening;
  readonly manifest: Manifest;
  readonly fragments: readonly string[];
}

function surveyOf(size: number): SurveyCase {
  const content = contentOf(size);
  const opening = valueOf(
    openingOf(teacherSodium, {
      ...content,
      kind: "investigation",
      deleteAt: content.closesAt + 7 * 86_400,
      questions: [
        askFor("breaks"),
        askFor("thriving"),
        askFor("work", 3),
        askFor("friends-elsewhere"),
        askFor("rate-breaks-5"),
      ],
    }),
  );
  const manifest = valueOf(parseManifest(opening.manifest));
  const fragments = opening.keys.tokens.map((token, rosterIndex) =>
    cardFragment(pupilSodium, {
      ...opening.keys,
      surveyId: manifest.surveyId,
      token,
      rosterIndex,
    }).slice(1),
  );
  return { opening, manifest, fragments };
}

const givenAnswers: readonly Answers[] = [
  answersFrom({}),
  answersFrom({ breaks: { type: "nobody" }, work: { type: "nobody" } }),
  answersFrom({ breaks: { type: "named", pupils: [0, 1, 2, 4, 5, 6, 7] } }),
  answersFrom({ breaks: { type: "named", pupils: [25] }, thriving: { type: "chosen", value: 5 } }),
  answersFrom({
    work: { type: "named", pupils: [8, 16, 24] },
    "friends-elsewhere": { type: "chosen", value: 1 },
  }),
  answersFrom({ "friends-elsewhere": { type: "chosen", value: 2 }, thriving: { type: "skipped" } }),
  answersFrom({
    "rate-breaks-5": {
      type: "rated",
      ratings: [
        { pupil: 0, value: 5 },
        { pupil: 25, value: 1 },
      ],
    },
  }),
];

/** Ballots that each side made, and bad ones of both, opened by both. */
export function ballotVectors(): readonly Vector[] {
  const survey = surveyOf(26);
  const other = surveyOf(26);
  const box = ballotBoxOf(
    pupilSodium,
    { id: survey.manifest.surveyId, keys: survey.opening.keys },
    survey.opening.manifest,
  );
  const ofApp = givenAnswers.map(
    (answers) => sealForPupil(pupilSodium, box, { rosterIndex: author, answers }).ballot,
  );
  const sealing = { op: "seal-ballot", ...toldOf(survey, author) };
  const ofOracle = makeByOracle(
    givenAnswers.map((answers) => ({ ...sealing, answers: Object.fromEntries(answers) })),
  ).map(ballotOf);
  const good = [...ofApp, ...ofOracle].map((ballot, index) => ({
    name: `ballot ${index % givenAnswers.length} made by ${index < ofApp.length ? "the app" : "the oracle"}`,
    ballot,
  }));
  const one = at(ofApp, 2);
  const two = at(ofOracle, 3);
  const bad = [
    ...[0, 31, 40, 120, one.length - 1].flatMap((place) => [
      { name: `the app's ballot, byte ${place} changed`, ballot: withBitTurned(one, place) },
      { name: `the oracle's ballot, byte ${place} changed`, ballot: withBitTurned(two, place) },
    ]),
    { name: "a ballot cut short", ballot: one.slice(0, -1) },
    { name: "a ballot with a byte more", ballot: Uint8Array.of(...two, 0) },
    ...forgedBallots(survey, sealing),
  ];
  return [
    ...good.map(({ name, ballot }) => ballotVector(survey, { name, ballot, isBad: false })),
    ...bad.map(({ name, ballot }) => ballotVector(survey, { name, ballot, isBad: true })),
    ballotVector(survey, { name: "a ballot in another slot", ballot: one, isBad: true, index: 4 }),
    ballotVector(other, { name: "a ballot in another survey", ballot: two, isBad: true }),
  ];
}

/** Bytes that somebody with a card can seal properly, and that are no ballot. */
function forgedBallots(survey: SurveyCase, sealing: OracleCase) {
  const { manifest } = survey;
  const plain = encodeAnswers(manifest, author, at(givenAnswers, 2));
  const padded = (bytes: Uint8Array) => pupilSodium.pad(bytes, manifest.padTo);
  const forged: [string, Uint8Array][] = [
    ["names its author", padded(plain.with(2, 1 << author))],
    ["names a pupil beyond the roster", padded(plain.with(5, 0x80))],
    ["is skipped with names", padded(plain.with(1, 0))],
    ["has a state that is none", padded(plain.with(1, 3))],
    ["has a value beyond the options", padded(plain.with(6, 6))],
    ["is of another version", padded(plain.with(0, 2))],
    ["names more than the cap", padded(plain.with(7, 2).with(8, 0b0001_0111))],
    ["rates its author", padded(plain.with(13, 1).with(14 + author, 3))],
    ["rates above the points", padded(plain.with(13, 1).with(14, 6))],
    ["rates nobody", padded(plain.with(13, 1))],
    ["is skipped with ratings", padded(plain.with(14, 3))],
    ["is a byte short", padded(plain.subarray(1))],
    ["has no padding", new Uint8Array(manifest.padTo)],
    ["has padding in the wrong place", new Uint8Array(manifest.padTo).fill(1)],
  ];
  const card = valueOf(readCardFragment(pupilSodium, at(survey.fragments, author)));
  const surveyId = idToBytes(card.surveyId);
  const otherHash = withBitTurned(card.manifestHash, 7);
  const publicKey = bytesOfText(manifest.publicKey);
  const byApp = forged.map(([name, bytes], index) => ({
    name: `a ballot of the app that ${name}`,
    ballot: sealBallot({ ...pupilSodium, pad: () => bytes }, plain, {
      ...tokenSecrets(pupilSodium, surveyId, card.token),
      surveyId,
      manifestHash: card.manifestHash,
      padTo: manifest.padTo,
      publicKey,
    }),
    index,
  }));
  const byOracle = makeByOracle([
    ...forged.map(([, bytes]) => ({ ...sealing, plain: b64u(bytes) })),
    { ...sealing, answers: {}, manifestHash: b64u(otherHash) },
  ]).map((made, index) => ({
    name: `a ballot of the oracle that ${forged[index]?.[0] ?? "is for another manifest"}`,
    ballot: ballotOf(made),
  }));
  return [...byApp, ...byOracle];
}

function ballotVector(
  survey: SurveyCase,
  given: { name: string; ballot: Uint8Array; isBad: boolean; index?: number },
): Vector {
  const index = given.index ?? author;
  const { keys } = survey.opening;
  const box = ballotBoxOf(
    pupilSodium,
    { id: survey.manifest.surveyId, keys },
    survey.opening.manifest,
  );
  return {
    name: given.name,
    isBad: given.isBad,
    question: {
      op: "open-ballot",
      ...toldOf(survey, index),
      secretKey: b64u(keys.secretKey),
      ballot: b64u(given.ballot),
    },
    open: async () => {
      const slot = at(box.slots, index).name;
      const opened = at(openBallots(pupilSodium, box, [{ slot, ballot: given.ballot }]), 0);
      if (opened.type === "invalid") return null;
      return { answers: Object.fromEntries(opened.answers), receipt: opened.receipt };
    },
  };
}

/** Manifests, cards, drafts and orders. */
export function pageVectors(): readonly Vector[] {
  const survey = surveyOf(8);
  const { keys } = survey.opening;
  const { surveyId } = survey.manifest;
  const key = { surveyId, manifestSecret: keys.manifestSecret };
  const written = JSON.parse(new TextDecoder().decode(survey.opening.manifest)) as object;
  // Other spaces and another order than the app writes: the bytes are what counts.
  const otherwise = textToBytes(
    JSON.stringify(Object.fromEntries(Object.entries(written).toReversed()), null, 2),
  );
  const [made] = makeByOracle([
    {
      op: "seal-manifest",
      surveyId,
      manifestSecret: b64u(keys.manifestSecret),
      manifest: b64u(otherwise),
    },
  ]);
  const { sealed, manifestHash: hash } = made as { sealed: string; manifestHash: string };
  const [oracleCard] = makeByOracle([
    writeCard(surveyId, { ...keys, manifestHash: bytesOfText(hash) }),
  ]);
  const ofApp = sealedFor(survey.opening.manifest, key);
  const ofOracle = bytesOfText(sealed);
  const appCard = at(survey.fragments, author);
  const evil = { ...written, publicKey: b64u(teacherSodium.boxKeyPair().publicKey) };
  const negative = { ...written, kind: "preventive" };
  const negativeBytes = textToBytes(JSON.stringify(negative));
  const negativeCard = cardFragment(pupilSodium, {
    ...keys,
    surveyId,
    manifestHash: manifestHash(pupilSodium, negativeBytes),
    token: at(keys.tokens, author),
    rosterIndex: author,
  }).slice(1);
  const cards = { app: appCard, oracle: String(oracleCard) };
  return [
    manifestVector("a manifest of the app", { card: cards.app, sealed: ofApp }),
    manifestVector("a manifest of the oracle", { card: cards.oracle, sealed: ofOracle }),
    manifestVector("a manifest for another card", {
      card: cards.oracle,
      sealed: ofApp,
      isBad: true,
    }),
    manifestVector("the oracle's for another card", {
      card: cards.app,
      sealed: ofOracle,
      isBad: true,
    }),
    manifestVector("a manifest with the key swapped by one who knows S", {
      card: cards.app,
      sealed: sealedFor(textToBytes(JSON.stringify(evil)), key),
      isBad: true,
    }),
    manifestVector("a manifest with a negative question and its own card", {
      card: negativeCard,
      sealed: sealedFor(negativeBytes, key),
      isBad: true,
    }),
    manifestVector("a manifest, a byte changed", {
      card: cards.app,
      sealed: withBitTurned(ofApp, 3000),
      isBad: true,
    }),
    manifestVector("a manifest cut short", {
      card: cards.app,
      sealed: ofApp.slice(0, -1),
      isBad: true,
    }),
    cardVector("a card of the app", cards.app, false),
    cardVector("a card of the oracle", cards.oracle, false),
    cardVector("a card of the app, a character changed", swapLast(cards.app), true),
    cardVector("a card of the oracle, a character changed", swapLast(cards.oracle), true),
    cardVector("a card of another version", `2${cards.app.slice(1)}`, true),
    ...verifierVectors(survey),
    ...orderVectors(survey),
  ];
}

export async function draftVectors(): Promise<readonly Vector[]> {
  const survey = surveyOf(26);
  const pupil = createPupil();
  valueOf(await pupil.readCard(at(survey.fragments, author)));
  valueOf(await pupil.openManifest(bytesOfText(survey.opening.registration.manifest)));
  const answers = at(givenAnswers, 4);
  const ofApp = await pupil.sealDraft({ answers, place: 2 });
  const [made] = makeByOracle([
    {
      op: "seal-draft",
      ...toldOf(survey, author),
      place: 4,
      answers: Object.fromEntries(answers),
    },
  ]);
  const ofOracle = bytesOfText(String(made));
  const vector = (name: string, sealed: Uint8Array, isBad: boolean): Vector => ({
    name,
    isBad,
    question: { op: "open-draft", ...toldOf(survey, author), sealed: b64u(sealed) },
    open: async () => {
      const draft = await pupil.openDraft(sealed);
      return draft && { place: draft.place, answers: Object.fromEntries(draft.answers) };
    },
  });
  return [
    vector("a draft of the app", ofApp, false),
    vector("a draft of the oracle", ofOracle, false),
    vector("a draft of the app, a byte changed", withBitTurned(ofApp, 99), true),
    vector("a draft of the oracle, a byte changed", withBitTurned(ofOracle, 5), true),
  ];
}

function manifestVector(
  name: string,
  given: { card: string; sealed: Uint8Array; isBad?: boolean },
): Vector {
  return {
    name,
    isBad: given.isBad ?? false,
    question: { op: "open-manifest", fragment: given.card, sealed: b64u(given.sealed) },
    open: async () => {
      const card = valueOf(readCardFragment(pupilSodium, given.card));
      const manifest = openManifest(pupilSodium, given.sealed, card);
      return manifest.ok ? asWritten(manifest.value) : null;
    },
  };
}

/** The oracle reads what is written; what it means it has learnt apart, from the same table of ids. */
function asWritten({ questions, ...manifest }: Manifest): object {
  return {
    ...manifest,
    questions: questions.map((question) =>
      askFor(question.id, question.type === "nomination" ? question.cap : null),
    ),
  };
}

function cardVector(name: string, fragment: string, isBad: boolean): Vector {
  return {
    name,
    isBad,
    question: { op: "read-card", fragment },
    open: async () => {
      const card = await createPupil().readCard(fragment);
      const secrets = readCardFragment(pupilSodium, fragment);
      if (!card.ok || !secrets.ok) return null;
      const { manifestHash: hash } = secrets.value;
      const auth = bytesOfText(card.value.auth);
      const verifier = teacherSodium.sha256(
        Uint8Array.of(...textToBytes("samklang.auth.1"), ...auth),
      );
      return { ...card.value, verifier: b64u(verifier), manifestHash: b64u(hash) };
    },
  };
}

function verifierVectors(survey: SurveyCase): readonly Vector[] {
  const { keys, registration } = survey.opening;
  const { surveyId } = survey.manifest;
  const { ownerVerifier, watchVerifier } = registration;
  const secret = b64u(watchSecret(pupilSodium, surveyId, keys));
  return [
    {
      name: "owner and watch secrets with their verifiers",
      isBad: false,
      question: { op: "verifiers", surveyId, ownerSecret: b64u(keys.ownerSecret) },
      open: async () => ({ watchSecret: secret, ownerVerifier, watchVerifier }),
    },
  ];
}

function orderVectors(survey: SurveyCase): readonly Vector[] {
  const secrets = pupilSecrets(pupilSodium, survey.manifest.surveyId, survey.opening.keys);
  return ["breaks", "work"].map((questionId) => ({
    name: `the order of classmates for ${questionId}`,
    isBad: false,
    question: {
      op: "order",
      fragment: at(survey.fragments, author),
      questionId,
      rosterLength: secrets.length,
    },
    open: async () => {
      const pupil = createPupil();
      valueOf(await pupil.readCard(at(survey.fragments, author)));
      valueOf(await pupil.openManifest(bytesOfText(survey.opening.registration.manifest)));
      return pupil.orderOfClassmates(questionId as QuestionId);
    },
  }));
}

function writeCard(surveyId: string, keys: SurveyKeys): OracleCase {
  return {
    op: "write-card",
    surveyId,
    manifestSecret: b64u(keys.manifestSecret),
    manifestHash: b64u(keys.manifestHash),
    token: b64u(at(keys.tokens, author)),
    rosterIndex: author,
  };
}

function toldOf(survey: SurveyCase, index: number) {
  return { fragment: at(survey.fragments, index), manifest: b64u(survey.opening.manifest) };
}

function ballotOf(made: unknown): Uint8Array {
  return bytesOfText((made as { ballot: string }).ballot);
}

function sealedFor(bytes: Uint8Array, key: { surveyId: string; manifestSecret: Uint8Array }) {
  const sealed = sealManifest(pupilSodium, bytes, key);
  if (sealed === null) throw new Error("It should fit");
  return sealed;
}

/** 56 bytes end in a character of which two bits count: another of those. */
function swapLast(text: string): string {
  return text.slice(0, -2) + (text.at(-2) === "A" ? "B" : "A") + text.slice(-1);
}
