import { describe, expect, test } from "vitest";
import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import { createKioskCryptoHandlers } from "../../src/crypto/kiosk-crypto.ts";
import {
  exitOf,
  kioskFragment,
  newExitCode,
  readKioskFragment,
} from "../../src/crypto/kiosk-fragment.ts";
import type { KioskCrypto } from "../../workers/crypto-kiosk.protocol.ts";
import {
  answersFrom,
  at,
  pupilSodium,
  setupPupil,
  setupSurvey,
  teacherSodium,
  valueOf,
  withBitTurned,
} from "../support/survey-crypto.ts";

const given = answersFrom({ breaks: { type: "named", pupils: [0, 5, 7] } });
const questions = standardSet.map(({ id }) => id);
const listed = [1, 3, 6];

function createKiosk(): KioskCrypto {
  return createKioskCryptoHandlers(async () => pupilSodium);
}

async function setupLink(indexes: readonly number[] = listed) {
  const survey = await setupSurvey(8);
  const { manifest } = survey.prepared;
  const link = await survey.teacher.kioskLink(survey.surveyId, manifest, indexes);
  return { ...survey, ...link, text: link.fragment.slice(1) };
}

async function setupKiosk() {
  const survey = await setupLink();
  const kiosk = createKiosk();
  const read = valueOf(await kiosk.readKioskLink(survey.text));
  const opened = valueOf(await kiosk.openKioskManifest(survey.sealedManifest));
  return { ...survey, kiosk, read, opened };
}

describe("a kiosk's link", () => {
  test("opens the questions and lists those who are to answer, and where their ballots go", async () => {
    const { opened, read, surveyId, slots, content } = await setupKiosk();
    expect(read.surveyId).toBe(surveyId);
    expect(opened.manifest.roster).toEqual(content.roster);
    expect(opened.places.map(({ rosterIndex }) => rosterIndex)).toEqual(listed);
    expect(opened.places.map(({ slot }) => slot)).toEqual(listed.map((index) => at(slots, index)));
  });

  test("holds no key that opens an answer, and no token of those who are not in its list", async () => {
    const { text, teacher, surveyId, fragments } = await setupLink();
    const bytes = Buffer.from(at(text.split("."), 2), "base64url");
    const owner = Buffer.from(await teacher.ownerSecret(surveyId), "base64url");
    const tokens = fragments.map((card) =>
      Buffer.from(at(card.split("."), 2), "base64url").subarray(36, 52),
    );
    expect(tokens.map((token) => bytes.includes(token))).toEqual(
      tokens.map((_, index) => listed.includes(index)),
    );
    expect(bytes.includes(owner)).toBe(false);
    // S, mh, count, the list, the exit and the check: there is no room for anything else.
    expect(bytes).toHaveLength(16 + 20 + 1 + listed.length * 17 + 16 + 3);
  });

  test("with one bit changed anywhere is damaged", async () => {
    const { text } = await setupLink();
    const secrets = valueOf(readKioskFragment(pupilSodium, text));
    expect(kioskFragment(pupilSodium, secrets)).toBe(`#${text}`);
    const [version = "", id = "", rest = ""] = text.split(".");
    const bytes = Buffer.from(rest, "base64url");
    for (const place of bytes.keys()) {
      const changed = Buffer.from(withBitTurned(bytes, place)).toString("base64url");
      expect(readKioskFragment(pupilSodium, `${version}.${id}.${changed}`).ok).toBe(false);
    }
    const otherId = `${id.startsWith("A") ? "B" : "A"}${id.slice(1)}`;
    expect(readKioskFragment(pupilSodium, `${version}.${otherId}.${rest}`).ok).toBe(false);
  });

  test("does not open the manifest of another survey, nor a changed one", async () => {
    const { text, sealedManifest } = await setupLink();
    const other = await setupSurvey(8);
    const kiosk = createKiosk();
    valueOf(await kiosk.readKioskLink(text));
    const damaged = { ok: false, error: "damaged" };
    expect(await kiosk.openKioskManifest(other.sealedManifest)).toEqual(damaged);
    expect(await kiosk.openKioskManifest(withBitTurned(sealedManifest, 90))).toEqual(damaged);
    expect((await kiosk.openKioskManifest(sealedManifest)).ok).toBe(true);
  });

  test("that lists somebody beyond the roster opens nothing", async () => {
    const { text, sealedManifest } = await setupLink();
    const secrets = valueOf(readKioskFragment(pupilSodium, text));
    const pupils = [...secrets.pupils, { rosterIndex: 8, token: new Uint8Array(16) }];
    const kiosk = createKiosk();
    const made = kioskFragment(pupilSodium, { ...secrets, pupils }).slice(1);
    valueOf(await kiosk.readKioskLink(made));
    expect(await kiosk.openKioskManifest(sealedManifest)).toEqual({ ok: false, error: "damaged" });
  });

  test("knows the code that was drawn for it, and no other", async () => {
    const { text, code } = await setupLink();
    const again = await setupLink();
    const kiosk = createKiosk();
    const { surveyId, exit } = valueOf(await kiosk.readKioskLink(text));
    expect(code).toMatch(/^[0-9]{8}$/);
    // On its own, as after a reload.
    const later = createKiosk();
    expect(await later.isExitCode(surveyId, exit, code)).toBe(true);
    for (const wrong of ["", code.slice(1), `${code}0`, again.code]) {
      expect(await later.isExitCode(surveyId, exit, wrong)).toBe(wrong === code);
    }
    expect(await later.isExitCode(surveyId, "", code)).toBe(false);
  });
});

test("a link is, letter by letter, what another implementation of the hash makes", () => {
  const surveyId = "AAECAwQFBgcICQoLDA0ODw";
  const made = kioskFragment(pupilSodium, {
    surveyId,
    manifestSecret: new Uint8Array(16).fill(1),
    manifestHash: new Uint8Array(20).fill(2),
    pupils: [
      { rosterIndex: 0, token: new Uint8Array(16).fill(3) },
      { rosterIndex: 59, token: new Uint8Array(16).fill(4) },
    ],
    exit: exitOf(pupilSodium, surveyId, "01234567"),
  });
  // By Python's hashlib, from the words of docs/protocol.md alone.
  expect(made).toBe(
    "#k1.AAECAwQFBgcICQoLDA0ODw.AQEBAQEBAQEBAQEBAQEBAQICAgICAgICAgICAgICAgICAgICAgADAwMDAwMDAwMDAwMDAwMDOwQEBAQEBAQEBAQEBAQEBASjajhUCVNNua6NLUT-QuvusznK",
  );
});

test("codes are eight digits, drawn without favour", () => {
  const words = [0, 99_999_999, 4_199_999_999, 4_200_000_000, 4_294_967_295, 5];
  const drawn = words.map((word) => new Uint8Array(new Uint32Array([word]).buffer));
  const sodium = { ...teacherSodium, randomBytes: () => drawn.shift() ?? new Uint8Array(4) };
  const codes = [1, 2, 3, 4].map(() => newExitCode(sodium));
  expect(codes).toEqual(["00000000", "99999999", "99999999", "00000005"]);
});

describe("at a kiosk", () => {
  test("a ballot is what the pupil's own card would have made, and opens with the same receipt", async () => {
    const { kiosk, teacher, surveyId, prepared, slots } = await setupKiosk();
    await kiosk.beginVisit(3, questions);
    const { ballot, receipt } = await kiosk.sealVisit(given);
    const slot = at(slots, 3);
    const [opened] = await teacher.openBallots(surveyId, prepared.manifest, [{ slot, ballot }]);
    expect(opened).toMatchObject({ type: "valid", rosterIndex: 3, receipt });
    if (opened?.type === "valid")
      expect(opened.answers.get(at(questions, 0))).toEqual(given.get(at(questions, 0)));
  });

  test("classmates come in the order the pupil's own card shows them", async () => {
    const { kiosk, ...survey } = await setupKiosk();
    const pupil = await setupPupil(survey, 6);
    const orders = await kiosk.beginVisit(6, questions);
    for (const id of questions) expect(orders.get(id)).toEqual(await pupil.orderOfClassmates(id));
  });

  test("who has answered is forgotten, and cannot come again", async () => {
    const { kiosk } = await setupKiosk();
    await kiosk.beginVisit(3, questions);
    await kiosk.sealVisit(given);
    await kiosk.forget(3);
    expect((await kiosk.remaining()).map(({ rosterIndex }) => rosterIndex)).toEqual([1, 6]);
    await expect(kiosk.sealVisit(given)).rejects.toThrow("Nobody is answering");
    await expect(kiosk.beginVisit(3, questions)).rejects.toThrow("Not in the list");
  });

  test("who went without an answer may come again, and nobody answers meanwhile", async () => {
    const { kiosk } = await setupKiosk();
    await kiosk.beginVisit(3, questions);
    await kiosk.endVisit();
    await expect(kiosk.sealVisit(given)).rejects.toThrow("Nobody is answering");
    expect((await kiosk.remaining()).map(({ rosterIndex }) => rosterIndex)).toEqual(listed);
    expect((await kiosk.beginVisit(3, questions)).size).toBe(questions.length);
  });

  test("who is not in the list cannot be answered for", async () => {
    const { kiosk } = await setupKiosk();
    await expect(kiosk.beginVisit(2, questions)).rejects.toThrow("Not in the list");
  });

  test("nothing is done before there is a list", async () => {
    const kiosk = createKiosk();
    await expect(kiosk.remaining()).rejects.toThrow("There is no kiosk");
    await expect(kiosk.beginVisit(1, [])).rejects.toThrow("There is no kiosk");
    await expect(kiosk.openKioskManifest(new Uint8Array())).rejects.toThrow("No link was read");
  });
});

describe("on the teacher's own device", () => {
  async function setupBundle() {
    const survey = await setupSurvey(8);
    const { manifest } = survey.prepared;
    const bundle = await survey.teacher.kioskBundle(survey.surveyId, manifest, [6, 1, 3, 1]);
    return { ...survey, bundle };
  }

  test("a kiosk begins without a network, in the order of the roster", async () => {
    const { bundle, slots } = await setupBundle();
    const opened = valueOf(await createKiosk().openKioskBundle(bundle));
    expect(opened.places.map(({ rosterIndex }) => rosterIndex)).toEqual(listed);
    expect(opened.places.map(({ slot }) => slot)).toEqual(listed.map((index) => at(slots, index)));
  });

  test("the bundle is manifest, hash and list, and nothing that opens an answer", async () => {
    const { bundle } = await setupBundle();
    expect(Object.keys(bundle).toSorted()).toEqual([
      "manifest",
      "manifestHash",
      "pupils",
      "surveyId",
    ]);
  });

  test("a bundle whose manifest was changed is refused", async () => {
    const { bundle } = await setupBundle();
    const manifest = withBitTurned(bundle.manifest, 40);
    const damaged = { ok: false, error: "damaged" };
    expect(await createKiosk().openKioskBundle({ ...bundle, manifest })).toEqual(damaged);
    const other = await setupBundle();
    const mixed = { ...bundle, surveyId: other.bundle.surveyId };
    expect(await createKiosk().openKioskBundle(mixed)).toEqual(damaged);
  });

  test("nobody beyond the survey can be put on a list", async () => {
    const { teacher, surveyId, prepared } = await setupBundle();
    await expect(teacher.kioskBundle(surveyId, prepared.manifest, [8])).rejects.toThrow(RangeError);
    await expect(teacher.kioskLink(surveyId, prepared.manifest, [])).rejects.toThrow(RangeError);
  });
});
