import { describe, expect, test } from "vitest";
import type { KioskSession } from "../../../src/app/kiosk/kiosk-session.ts";
import { createKioskSession } from "../../../src/app/kiosk/kiosk-session.ts";
import { parseBallotFile } from "../../../src/protocol/ballot-file.ts";
import {
  createBrowserKioskStore,
  forgetfulKioskStore,
} from "../../../src/storage/browser-kiosk-store.ts";
import {
  createKioskWorld,
  namesLeft,
  openKiosk,
  visitOf,
  walkOf,
  walkThrough,
  type KioskWorld,
} from "../../support/kiosk-world.ts";
import { createMemoryStorage } from "../../support/memory-storage.ts";
import { offline } from "../../support/pupil-fakes.ts";
import { at, valueOf } from "../../support/survey-crypto.ts";
import { rest, until } from "../../support/teacher-harness.ts";

async function setup(plan: Parameters<typeof createKioskWorld>[0] = {}) {
  const world = await createKioskWorld(plan);
  const kiosk = openKiosk(world);
  await until(() => kiosk.step().type !== "opening");
  return { ...world, kiosk };
}

function cutNetwork({ relay }: Pick<KioskWorld, "relay">): void {
  relay.state = offline;
  relay.manifestFailure = offline;
  relay.putAnswers = [offline];
}

/** From the names to the last look. */
async function comeTo(kiosk: KioskSession, rosterIndex: number): Promise<void> {
  kiosk.choose(rosterIndex);
  visitOf(kiosk).identityAnswered(true);
  await until(() => visitOf(kiosk).stage().type === "walking");
}

async function answer(kiosk: KioskSession, rosterIndex: number): Promise<readonly number[]> {
  await comeTo(kiosk, rosterIndex);
  walkThrough(walkOf(kiosk));
  const visit = visitOf(kiosk);
  visit.session.send();
  await until(() => visit.stage().type === "receipt");
  const stage = visit.stage();
  return stage.type === "receipt" ? stage.pictures : [];
}

function storedKeys(storage: Storage): readonly string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
}

describe("a kiosk", () => {
  test("begins at the names of its list, in the order a class list has", async () => {
    const { kiosk, survey } = await setup({ listed: [6, 1, 3] });
    expect(kiosk.step()).toEqual({ type: "names" });
    expect(kiosk.names()).toEqual(
      [1, 3, 6].map((rosterIndex) => ({ rosterIndex, name: survey.content.roster[rosterIndex] })),
    );
  });

  test("asks whether it is you, and no leads back to the names", async () => {
    const { kiosk, survey } = await setup();
    kiosk.choose(3);
    expect(visitOf(kiosk).name).toBe(survey.content.roster[3]);
    expect(visitOf(kiosk).stage().type).toBe("identity");
    visitOf(kiosk).identityAnswered(false);
    expect(kiosk.step().type).toBe("names");
    expect(namesLeft(kiosk)).toEqual([1, 3, 6]);
  });

  test("a name that is not in its list cannot be chosen", async () => {
    const { kiosk } = await setup();
    kiosk.choose(2);
    expect(kiosk.step().type).toBe("names");
  });

  test("an answer is stored at the relay, is the pupil's, and leaves nothing on the device", async () => {
    const { kiosk, relay, survey, storage } = await setup();
    const pictures = await answer(kiosk, 3);
    await until(() => kiosk.unsent().waiting === 0);
    const { surveyId, teacher, prepared, slots } = survey;
    expect(relay.puts.map(({ slot }) => slot)).toEqual([at(slots, 3)]);
    const [opened] = await teacher.openBallots(surveyId, prepared.manifest, relay.puts);
    expect(opened).toMatchObject({ type: "valid", rosterIndex: 3, receipt: pictures });
    expect(storedKeys(storage).filter((key) => key.startsWith("samklang.kiosk.1."))).toEqual([]);
  });

  test("after the receipt a tap leads to the names that are left", async () => {
    const { kiosk } = await setup();
    await answer(kiosk, 3);
    visitOf(kiosk).session.finish();
    expect(kiosk.step()).toEqual({ type: "names" });
    expect(namesLeft(kiosk)).toEqual([1, 6]);
    kiosk.choose(3);
    expect(kiosk.step().type).toBe("names");
  });

  test("the receipt goes by itself after ten seconds", async () => {
    const { kiosk, clock } = await setup();
    await answer(kiosk, 3);
    clock.pass(9);
    expect(kiosk.step().type).toBe("visit");
    clock.pass(1);
    expect(kiosk.step().type).toBe("names");
  });

  test("one pupil's ten seconds do not end the next one's turn", async () => {
    const { kiosk, clock } = await setup();
    await answer(kiosk, 3);
    clock.pass(5);
    visitOf(kiosk).session.finish();
    await comeTo(kiosk, 1);
    clock.pass(6);
    expect(kiosk.step().type).toBe("visit");
  });

  test("each step is a new object, so that nothing that was shown can be taken over", async () => {
    const { kiosk } = await setup();
    const first = kiosk.step();
    kiosk.choose(3);
    visitOf(kiosk).identityAnswered(false);
    expect(kiosk.step()).not.toBe(first);
  });

  test("a language that a pupil chose goes with the pupil", async () => {
    const { kiosk } = await setup();
    await comeTo(kiosk, 3);
    visitOf(kiosk).session.chooseLanguage("en");
    expect(kiosk.language()).toBe("en");
    visitOf(kiosk).leave();
    expect(kiosk.language()).toBe("nb");
  });

  test("the walk begins after the name, and back from its first place leads to the names", async () => {
    const { kiosk } = await setup({ languages: ["nb"] });
    await comeTo(kiosk, 3);
    expect(walkOf(kiosk).place().type).toBe("about");
    walkOf(kiosk).back();
    expect(kiosk.step().type).toBe("names");
  });

  test("with two languages it begins with the choice of one", async () => {
    const { kiosk } = await setup();
    await comeTo(kiosk, 3);
    expect(walkOf(kiosk).place().type).toBe("language");
    walkOf(kiosk).languageChosen();
    expect(walkOf(kiosk).place().type).toBe("about");
    walkOf(kiosk).back();
    walkOf(kiosk).back();
    expect(kiosk.step().type).toBe("names");
  });

  test("answers that were left unfinished are gone when the pupil comes again", async () => {
    const { kiosk, storage } = await setup();
    await comeTo(kiosk, 3);
    const walk = walkOf(kiosk);
    walkThrough(walk);
    visitOf(kiosk).leave();
    expect(storedKeys(storage)).toEqual([]);
    await comeTo(kiosk, 3);
    expect(walkOf(kiosk)).not.toBe(walk);
    expect(walkOf(kiosk).answers().size).toBe(0);
  });

  test("what a visit was doing when it ended is shown to nobody", async () => {
    const { kiosk, relay } = await setup();
    let tell = (): void => {};
    relay.slotState = () =>
      new Promise((resolve) => {
        tell = () => resolve({ ok: true, value: "open" });
      });
    kiosk.choose(3);
    const visit = visitOf(kiosk);
    visit.identityAnswered(true);
    visit.leave();
    tell();
    await rest();
    expect(kiosk.step().type).toBe("names");
    expect(visit.stage()).toEqual({ type: "identity" });
  });
});

describe("after two minutes without a touch", () => {
  test("the names come back, and what was being answered is gone", async () => {
    const { kiosk, clock } = await setup();
    await comeTo(kiosk, 3);
    clock.pass(99);
    expect(kiosk.isWarning()).toBe(false);
    clock.pass(1);
    expect(kiosk.isWarning()).toBe(true);
    clock.pass(20);
    expect(kiosk.step().type).toBe("names");
    expect(kiosk.isWarning()).toBe(false);
    expect(namesLeft(kiosk)).toEqual([1, 3, 6]);
  });

  test("a touch in time takes the warning away", async () => {
    const { kiosk, clock } = await setup();
    await comeTo(kiosk, 3);
    clock.pass(110);
    kiosk.activity();
    expect(kiosk.isWarning()).toBe(false);
    clock.pass(99);
    expect(kiosk.step().type).toBe("visit");
  });

  test("the names themselves do not wait for anybody", async () => {
    const { kiosk, clock } = await setup();
    const names = kiosk.step();
    clock.pass(600);
    expect(kiosk.step()).toBe(names);
    expect(kiosk.isWarning()).toBe(false);
  });
});

describe("without a network", () => {
  test("answers wait sealed, one a pupil, and are sent when it comes back", async () => {
    const { kiosk, comeBack, ...world } = await setup();
    cutNetwork(world);
    for (const rosterIndex of [1, 3, 6]) {
      await answer(kiosk, rosterIndex);
      visitOf(kiosk).session.finish();
    }
    expect(namesLeft(kiosk)).toEqual([]);
    expect(kiosk.unsent()).toEqual({ waiting: 3, refused: 0 });
    world.relay.putAnswers = ["stored"];
    comeBack();
    await until(() => kiosk.unsent().waiting === 0);
    const arrived = new Set(world.relay.puts.map(({ slot }) => slot));
    expect(arrived).toEqual(new Set([1, 3, 6].map((index) => at(world.survey.slots, index))));
    const bytes = new Set(
      world.relay.puts.map(({ ballot }) => Buffer.from(ballot).toString("hex")),
    );
    expect(bytes.size).toBe(3);
  });

  test("a network that leads nowhere keeps nobody waiting for longer than five seconds", async () => {
    const { kiosk, relay, clock } = await setup();
    relay.slotState = () => new Promise(() => {});
    kiosk.choose(3);
    visitOf(kiosk).identityAnswered(true);
    await rest();
    expect(visitOf(kiosk).stage().type).toBe("asking");
    clock.pass(5);
    await until(() => visitOf(kiosk).stage().type === "walking");
  });

  test("before it opens, by the device's clock, nobody is asked anything", async () => {
    const { kiosk, clock, ...world } = await setup();
    cutNetwork(world);
    clock.set(world.survey.content.opensAt - 1);
    kiosk.choose(3);
    visitOf(kiosk).identityAnswered(true);
    await until(() => visitOf(kiosk).stage().type === "turned-away");
    expect(visitOf(kiosk).stage()).toEqual({ type: "turned-away", why: "not-open" });
    visitOf(kiosk).leave();
    expect(namesLeft(kiosk)).toEqual([1, 3, 6]);
  });

  test("after it has closed, by the device's clock, the kiosk ends", async () => {
    const { kiosk, clock, ports, code, ...world } = await setup();
    cutNetwork(world);
    clock.set(world.survey.content.closesAt);
    kiosk.choose(3);
    visitOf(kiosk).identityAnswered(true);
    await until(() => kiosk.step().type === "problem");
    expect(kiosk.step()).toEqual({ type: "problem", problem: "closed" });
    await expect(ports.crypto.remaining()).rejects.toThrow("There is no kiosk");
    expect(await kiosk.leaving()?.enterCode?.(code)).toBe("emptied");
  });

  test("a reload with the link again leaves out those who have answered", async () => {
    const world = await setup();
    const { kiosk } = world;
    world.relay.putAnswers = [offline];
    await answer(kiosk, 3);
    kiosk.dispose();
    const again = openKiosk(world);
    await until(() => again.step().type !== "opening");
    expect(namesLeft(again)).toEqual([1, 6]);
    expect(again.unsent().waiting).toBe(1);
  });
});

describe("what the relay says", () => {
  test.each(["used", "voided"] as const)("%s: the name goes from the list", async (state) => {
    const { kiosk, relay } = await setup();
    relay.state = state;
    kiosk.choose(3);
    visitOf(kiosk).identityAnswered(true);
    await until(() => visitOf(kiosk).stage().type === "turned-away");
    expect(visitOf(kiosk).stage()).toEqual({ type: "turned-away", why: state });
    visitOf(kiosk).leave();
    expect(namesLeft(kiosk)).toEqual([1, 6]);
  });

  test("that the survey is gone ends the kiosk", async () => {
    const { kiosk, relay } = await setup();
    relay.state = { type: "told", code: "refused" };
    kiosk.choose(3);
    visitOf(kiosk).identityAnswered(true);
    await until(() => kiosk.step().type === "problem");
    expect(kiosk.step()).toEqual({ type: "problem", problem: "unknown" });
  });

  test("that it will not take a ballot ends the sending, and keeps the ballot for the file", async () => {
    const { kiosk, relay, storage } = await setup();
    relay.putAnswers = [{ type: "told", code: "closed" }];
    await answer(kiosk, 3);
    await until(() => kiosk.unsent().refused === 1);
    expect(kiosk.unsent()).toEqual({ waiting: 0, refused: 1 });
    expect(createBrowserKioskStore(storage).readBallots()).toHaveLength(1);
    expect(relay.puts).toHaveLength(1);
  });
});

describe("what cannot begin", () => {
  test("a damaged link", async () => {
    const world = await createKioskWorld();
    const kiosk = openKiosk({ ...world, link: world.link.slice(0, -1) });
    await until(() => kiosk.step().type !== "opening");
    expect(kiosk.step()).toEqual({ type: "problem", problem: "damaged" });
    expect(kiosk.leaving()).toBeNull();
  });

  test("without the relay it is tried again when asked", async () => {
    const world = await createKioskWorld();
    world.relay.manifestFailure = offline;
    const kiosk = openKiosk(world);
    await until(() => kiosk.step().type === "problem");
    expect(kiosk.step()).toEqual({ type: "problem", problem: "unreachable" });
    world.relay.manifestFailure = null;
    kiosk.retry();
    await until(() => kiosk.step().type === "names");
  });

  test("a survey the relay does not know", async () => {
    const world = await createKioskWorld();
    world.relay.manifestFailure = { type: "told", code: "refused" };
    const kiosk = openKiosk(world);
    await until(() => kiosk.step().type === "problem");
    expect(kiosk.step()).toEqual({ type: "problem", problem: "unknown" });
  });

  test("a Worker that is lost on the way stops everything, and keeps what is sealed", async () => {
    const { kiosk, storage, relay, ports } = await setup();
    relay.putAnswers = [offline];
    await answer(kiosk, 3);
    visitOf(kiosk).session.finish();
    kiosk.choose(1);
    ports.endCrypto();
    visitOf(kiosk).identityAnswered(true);
    await until(() => kiosk.step().type === "problem");
    expect(kiosk.step()).toEqual({ type: "problem", problem: "broken" });
    expect(createBrowserKioskStore(storage).readBallots()).toHaveLength(1);
    expect(kiosk.leaving()?.unsent().waiting).toBe(1);
  });
});

describe("where the browser stores nothing", () => {
  async function setupForgetful() {
    const world = await createKioskWorld();
    const ports = { ...world.ports, store: forgetfulKioskStore };
    world.startWorker();
    const kiosk = createKioskSession(ports, { type: "link", fragment: world.link });
    await until(() => kiosk.step().type !== "opening");
    return { ...world, kiosk };
  }

  test("it is said before anybody answers", async () => {
    const { kiosk } = await setupForgetful();
    expect(kiosk.step().type).toBe("keeps-nothing");
    kiosk.backToNames();
    expect(kiosk.step().type).toBe("names");
  });

  test("the receipt waits for the relay", async () => {
    const { kiosk, relay, comeBack } = await setupForgetful();
    kiosk.backToNames();
    await comeTo(kiosk, 3);
    relay.putAnswers = [offline];
    walkThrough(walkOf(kiosk));
    const visit = visitOf(kiosk);
    visit.session.send();
    await until(() => {
      const stage = visit.stage();
      return stage.type === "sending" && stage.waiting;
    });
    relay.putAnswers = ["stored"];
    comeBack();
    await until(() => visit.stage().type === "receipt");
    expect(kiosk.unsent().waiting).toBe(0);
  });

  test("an answer the relay does not take is told as such", async () => {
    const { kiosk, relay } = await setupForgetful();
    kiosk.backToNames();
    await comeTo(kiosk, 3);
    relay.putAnswers = [{ type: "told", code: "used" }];
    walkThrough(walkOf(kiosk));
    const visit = visitOf(kiosk);
    visit.session.send();
    await until(() => visit.stage().type === "not-delivered");
    expect(visit.stage()).toEqual({ type: "not-delivered", reason: "used" });
  });

  test("a full storage is the same as none", async () => {
    const { kiosk } = await setup({ storage: createMemoryStorage(10) });
    expect(kiosk.step().type).toBe("keeps-nothing");
  });
});

describe("the adult", () => {
  async function setupUnsent() {
    const setUp = await setup();
    cutNetwork(setUp);
    for (const rosterIndex of [1, 6]) {
      await answer(setUp.kiosk, rosterIndex);
      visitOf(setUp.kiosk).session.finish();
    }
    setUp.kiosk.askAdult();
    const leaving = setUp.kiosk.leaving();
    if (leaving?.enterCode === null || leaving === null) throw new Error("It has a code");
    return { ...setUp, leaving, enterCode: leaving.enterCode };
  }

  test("gets a file of all that was not sent, whose name says the date alone", async () => {
    const { leaving, files, survey } = await setupUnsent();
    expect(await leaving.saveFile()).toBe(true);
    const [file] = files;
    expect(file?.name).toBe("samklang-svar-2026-11-21.samklangsvar");
    const { surveyId, prepared, teacher, slots } = survey;
    const { ballotBytes } = prepared.registration;
    const read = valueOf(
      parseBallotFile(file?.bytes ?? new Uint8Array(), { surveyId, ballotBytes }),
    );
    const opened = await teacher.openBallots(surveyId, prepared.manifest, read.ballots);
    expect(opened.map(({ type }) => type)).toEqual(["valid", "valid"]);
    expect(new Set(read.ballots.map(({ slot }) => slot))).toEqual(
      new Set([at(slots, 1), at(slots, 6)]),
    );
  });

  test("empties the tablet by the code, but not before the file was made", async () => {
    const { kiosk, leaving, enterCode, code, storage, ended } = await setupUnsent();
    expect(await enterCode(code)).toBe("file-first");
    await leaving.saveFile();
    expect(leaving.isHandedOver()).toBe(true);
    expect(await enterCode("00000000")).toBe("wrong-code");
    expect(createBrowserKioskStore(storage).readBallots()).toHaveLength(2);
    expect(await enterCode(code)).toBe("emptied");
    expect(storedKeys(storage)).toEqual([]);
    expect(kiosk.step()).toEqual({ type: "over", why: "emptied" });
    expect(kiosk.names()).toEqual([]);
    expect(ended()).toBe(true);
  });

  test("a file that lacks the newest answer is not enough", async () => {
    const { kiosk, leaving, enterCode, code } = await setupUnsent();
    await leaving.saveFile();
    kiosk.backToNames();
    await answer(kiosk, 3);
    visitOf(kiosk).session.finish();
    expect(leaving.isHandedOver()).toBe(false);
    expect(await enterCode(code)).toBe("file-first");
  });

  test("needs no file when everything was sent", async () => {
    const { kiosk, code } = await setup();
    await answer(kiosk, 3);
    await until(() => kiosk.unsent().waiting === 0);
    visitOf(kiosk).session.finish();
    kiosk.askAdult();
    expect(await kiosk.leaving()?.enterCode?.(code)).toBe("emptied");
  });

  test("comes back to the names, or to what had stopped the kiosk", async () => {
    const { kiosk, relay } = await setup();
    kiosk.askAdult();
    expect(kiosk.step().type).toBe("adult");
    kiosk.backToNames();
    expect(kiosk.step().type).toBe("names");
    relay.state = "closed";
    kiosk.choose(3);
    visitOf(kiosk).identityAnswered(true);
    await until(() => kiosk.step().type === "problem");
    kiosk.askAdult();
    kiosk.backToNames();
    expect(kiosk.step()).toEqual({ type: "problem", problem: "closed" });
  });

  test("is forgotten after two minutes like anybody else", async () => {
    const { kiosk, clock } = await setup();
    kiosk.askAdult();
    clock.pass(120);
    expect(kiosk.step().type).toBe("names");
  });

  test("has no code on the teacher's own device", async () => {
    const world = await createKioskWorld();
    const { teacher, surveyId, prepared } = world.survey;
    const bundle = await teacher.kioskBundle(surveyId, prepared.manifest, [1, 3]);
    cutNetwork(world);
    world.startWorker();
    const kiosk = createKioskSession(world.ports, { type: "bundle", bundle });
    await until(() => kiosk.step().type === "names");
    expect(namesLeft(kiosk)).toEqual([1, 3]);
    expect(kiosk.leaving()?.enterCode).toBeNull();
    await answer(kiosk, 3);
    expect(storedKeys(world.storage).filter((key) => key.includes("exit"))).toEqual([]);
  });
});

test("when the page is left the Worker ends and nothing of anybody is shown", async () => {
  const { kiosk, ended, storage } = await setup();
  await comeTo(kiosk, 3);
  walkThrough(walkOf(kiosk));
  kiosk.dispose();
  await rest();
  expect(kiosk.step()).toEqual({ type: "over", why: "left" });
  expect(kiosk.names()).toEqual([]);
  expect(ended()).toBe(true);
  expect(storedKeys(storage)).toEqual([]);
});
