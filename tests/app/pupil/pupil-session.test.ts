import { createRoot } from "solid-js";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createPupilSession, type LivePupilSession } from "../../../src/app/pupil/pupil-session.ts";
import type { PupilStep } from "../../../src/app/pupil/pupil-step.ts";
import type { Walk } from "../../../src/app/pupil/walk.ts";
import type { QuestionId } from "../../../src/core/ids.ts";
import { err, ok } from "../../../src/core/result.ts";
import type { RelayErrorCode } from "../../../src/protocol/relay-errors.ts";
import type { PupilStore } from "../../../src/storage/pupil-store.ts";
import type { RelayFailure } from "../../../src/transport/relay-port.ts";
import { createMemoryStorage } from "../../support/memory-storage.ts";
import {
  closesAt,
  createFakeWorld,
  fakeManifest,
  offline,
  slotOfPupil,
  surveyId,
  type FakeWorld,
} from "../../support/pupil-fakes.ts";

const breaks = "breaks" as QuestionId;
const thriving = "thriving" as QuestionId;
const told = (code: RelayErrorCode): RelayFailure => ({ type: "told", code });

const disposals: (() => void)[] = [];
afterEach(() => {
  for (const dispose of disposals.splice(0)) dispose();
});

function setupSession(world: FakeWorld, fragment: string | null = "card-0"): LivePupilSession {
  return createRoot((dispose) => {
    const session = createPupilSession(world.ports, fragment);
    disposals.push(() => {
      session.dispose();
      dispose();
    });
    return session;
  });
}

/** Everything in the fakes is settled within some turns of the event loop. */
async function soon(isSo: () => boolean): Promise<void> {
  for (let turns = 0; turns < 200 && !isSo(); turns += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (!isSo()) throw new Error("It did not come about");
}

async function until(session: LivePupilSession, type: PupilStep["type"]): Promise<PupilStep> {
  await soon(() => session.step().type === type);
  return session.step();
}

async function untilWalking(session: LivePupilSession): Promise<Walk> {
  const step = await until(session, "walking");
  if (step.type !== "walking") throw new Error("unreachable");
  return step.walk;
}

function walkToFirstQuestion(walk: Walk): void {
  if (walk.place().type === "language") walk.languageChosen();
  walk.identityAnswered(true);
  if (walk.place().type === "about") walk.forward();
}

function skipToOverview(walk: Walk): void {
  for (const { id } of walk.survey.questions) {
    if (walk.place().type === "overview") return;
    if (walk.answerTo(id) === null) walk.pressInstead(id, "skipped");
    walk.forward();
  }
}

async function setupAtOverview(world: FakeWorld): Promise<LivePupilSession> {
  const session = setupSession(world);
  const walk = await untilWalking(session);
  walkToFirstQuestion(walk);
  walk.toggleClassmate(breaks, 3);
  skipToOverview(walk);
  return session;
}

describe("before the first question", () => {
  test("a page without a card asks for one", async () => {
    const session = setupSession(createFakeWorld(), null);
    expect(await until(session, "no-card")).toEqual({ type: "no-card", reloaded: false });
  });

  test("a page that was loaded anew asks for the card once more", async () => {
    const session = setupSession(createFakeWorld({ reloaded: true }), null);
    expect(await until(session, "no-card")).toEqual({ type: "no-card", reloaded: true });
  });

  test("a damaged card is told without asking the relay", async () => {
    const world = createFakeWorld();
    const asked = vi.spyOn(world.relay, "slotState");
    const session = setupSession(world, "card-x");
    expect(await until(session, "link-problem")).toMatchObject({ problem: { type: "damaged" } });
    expect(asked).not.toHaveBeenCalled();
  });

  test.each(["used", "closed", "voided"] as const)(
    "a card that is %s is told, and its draft erased",
    async (state) => {
      const world = createFakeWorld();
      const slot = slotOfPupil(0);
      world.ports.store.writeDraft({ slot, sealed: new Uint8Array([1]), closesAt });
      world.relay.state = state;
      const session = setupSession(world);
      expect(await until(session, "link-problem")).toMatchObject({ problem: { type: state } });
      expect(world.ports.store.readDraft(slot)).toBeNull();
    },
  );

  test.each(["used", "closed", "voided"] as const)(
    "the relay may also tell %s as an error",
    async (code) => {
      const world = createFakeWorld();
      world.relay.state = told(code);
      const session = setupSession(world);
      expect(await until(session, "link-problem")).toMatchObject({ problem: { type: code } });
    },
  );

  test("a card that the relay refuses is unknown", async () => {
    const world = createFakeWorld();
    world.relay.state = told("refused");
    const session = setupSession(world);
    expect(await until(session, "link-problem")).toMatchObject({ problem: { type: "unknown" } });
  });

  test("a survey that is not open yet tells when it opens", async () => {
    const world = createFakeWorld();
    world.relay.state = "not-open";
    const session = setupSession(world);
    const { opensAt } = fakeManifest();
    expect(await until(session, "link-problem")).toMatchObject({
      problem: { type: "not-open", opensAt },
    });
  });

  test("a survey that is not open yet and cannot be read tells no time", async () => {
    const world = createFakeWorld();
    world.relay.state = "not-open";
    world.relay.manifestFailure = offline;
    const session = setupSession(world);
    expect(await until(session, "link-problem")).toMatchObject({ problem: { opensAt: null } });
  });

  test.each([
    ["no network at the card's state", offline, null],
    ["no network at the survey", "open", offline],
    ["a relay that is down", told("unavailable"), told("unavailable")],
    ["a relay that is busy", told("too-many-requests"), null],
    ["an answer that is not the relay's", { type: "unreadable" }, null],
  ] as const)("%s can be tried again", async (_, state, manifestFailure) => {
    const world = createFakeWorld();
    world.relay.state = state;
    world.relay.manifestFailure = manifestFailure;
    const session = setupSession(world);
    expect(await until(session, "link-problem")).toMatchObject({
      problem: { type: "unreachable" },
    });
    world.relay.state = "open";
    world.relay.manifestFailure = null;
    session.retry();
    expect(session.step().type).toBe("opening");
    await until(session, "walking");
  });

  test("a survey the relay has lost is unknown", async () => {
    const world = createFakeWorld();
    world.relay.manifestFailure = told("refused");
    const session = setupSession(world);
    expect(await until(session, "link-problem")).toMatchObject({ problem: { type: "unknown" } });
  });

  test("a survey that is not the card's is not shown", async () => {
    const world = createFakeWorld();
    world.crypto.openManifest = async () => err("damaged");
    const session = setupSession(world);
    expect(await until(session, "link-problem")).toMatchObject({ problem: { type: "mismatch" } });
  });

  test("where libsodium does not start, the page says so", async () => {
    const world = createFakeWorld();
    world.crypto.selfTest = async () => Promise.reject(new Error("crashed"));
    const session = setupSession(world);
    expect(await until(session, "cannot-run")).toEqual({ type: "cannot-run" });
  });

  test("a Worker lost while opening is told, and ended", async () => {
    const world = createFakeWorld();
    world.crypto.orderOfClassmates = async () => Promise.reject(new Error("crashed"));
    const session = setupSession(world);
    await until(session, "broken");
    expect(world.crypto.ended).toBe(true);
  });

  test("the last day the answers are kept is 31 July of the school year", async () => {
    const session = setupSession(createFakeWorld());
    const walk = await untilWalking(session);
    expect(walk.survey.answersDeletedOn).toBe("2027-07-31");
  });

  test("the language is the browser's where the survey has it", async () => {
    const english = setupSession(createFakeWorld({ languages: ["en"] }));
    expect(english.language()).toBe("en");
    const onlyNorwegian = createFakeWorld({ languages: ["en"], manifest: { languages: ["nb"] } });
    const session = setupSession(onlyNorwegian);
    const walk = await untilWalking(session);
    expect(session.language()).toBe("nb");
    expect(walk.place().type).toBe("identity");
  });
});

describe("a draft", () => {
  test("is sealed with each answer and comes back at the same question", async () => {
    const storage = createMemoryStorage();
    const before = createFakeWorld({ storage });
    const walk = await untilWalking(setupSession(before));
    walkToFirstQuestion(walk);
    walk.toggleClassmate(breaks, 4);
    walk.forward();
    await soon(() => before.crypto.calls.filter((name) => name === "sealDraft").length > 1);
    await soon(() => before.ports.store.readDraft(slotOfPupil(0)) !== null);

    const session = setupSession(createFakeWorld({ storage }));
    const again = await untilWalking(session);
    again.languageChosen();
    expect(again.place().type).toBe("identity");
    again.identityAnswered(true);
    expect(again.place()).toEqual({ type: "question", index: 1, changing: false });
    expect(again.answerTo(breaks)).toEqual({ type: "named", pupils: [4] });
  });

  test("of another pupil on the same device is left alone", async () => {
    const storage = createMemoryStorage();
    const world = createFakeWorld({ storage });
    const walk = await untilWalking(setupSession(world));
    walkToFirstQuestion(walk);
    walk.toggleClassmate(breaks, 4);
    await soon(() => world.ports.store.readDraft(slotOfPupil(0)) !== null);

    const other = await untilWalking(setupSession(createFakeWorld({ storage }), "card-1"));
    other.languageChosen();
    other.identityAnswered(true);
    expect(other.place().type).toBe("about");
    expect(world.ports.store.readDraft(slotOfPupil(0))).not.toBeNull();
  });

  test("takes nothing ahead of its place for skipped", async () => {
    const world = createFakeWorld();
    const slot = slotOfPupil(0);
    world.ports.store.writeDraft({ slot, sealed: new Uint8Array([1]), closesAt });
    world.crypto.openDraft = async () => ({
      place: 1,
      answers: new Map([
        [breaks, { type: "skipped" }],
        [thriving, { type: "skipped" }],
      ]),
    });
    const walk = await untilWalking(setupSession(world));
    expect(walk.answerTo(breaks)).toEqual({ type: "skipped" });
    expect(walk.answerTo(thriving)).toBeNull();
  });

  test("that does not open is as good as none", async () => {
    const world = createFakeWorld();
    const slot = slotOfPupil(0);
    world.ports.store.writeDraft({ slot, sealed: new Uint8Array([1]), closesAt });
    world.crypto.openDraft = async () => null;
    const walk = await untilWalking(setupSession(world));
    walk.languageChosen();
    walk.identityAnswered(true);
    expect(walk.place().type).toBe("about");
  });

  test("that the browser refuses to keep is told", async () => {
    const session = setupSession(createFakeWorld({ storage: createMemoryStorage(0) }));
    const walk = await untilWalking(session);
    expect(session.keepsDraft()).toBe(true);
    walkToFirstQuestion(walk);
    await soon(() => !session.keepsDraft());
  });

  test("still being sealed when the answers are sent is never written", async () => {
    const world = createFakeWorld();
    let open: () => void = () => undefined;
    world.crypto.draftGate = new Promise((resolve) => {
      open = resolve;
    });
    const session = await setupAtOverview(world);
    session.send();
    await until(session, "receipt");
    open();
    await world.crypto.draftGate;
    await Promise.resolve();
    expect(world.storage.length).toBe(0);
  });
});

describe("sending", () => {
  test("ends with the receipt, and with nothing on the device", async () => {
    const world = createFakeWorld();
    const session = await setupAtOverview(world);
    session.send();
    expect(await until(session, "receipt")).toEqual({
      type: "receipt",
      pictures: [0, 10, 16, 22],
    });
    expect(world.relay.puts).toHaveLength(1);
    expect(world.crypto.sealedAnswers?.get(breaks)).toEqual({ type: "named", pupils: [3] });
    expect(world.storage.length).toBe(0);
    expect(world.crypto.ended).toBe(true);
  });

  test("pressed twice seals and sends once", async () => {
    const world = createFakeWorld();
    const session = await setupAtOverview(world);
    session.send();
    session.send();
    await until(session, "receipt");
    session.send();
    expect(world.crypto.calls.filter((name) => name === "sealBallot")).toHaveLength(1);
    expect(world.relay.puts).toHaveLength(1);
  });

  test("is possible from the last look alone", async () => {
    const world = createFakeWorld();
    const session = setupSession(world);
    const walk = await untilWalking(session);
    walkToFirstQuestion(walk);
    session.send();
    expect(session.step().type).toBe("walking");
    expect(world.crypto.calls).not.toContain("sealBallot");
  });

  test("without a network keeps trying, later and later, with the same bytes", async () => {
    const world = createFakeWorld();
    world.relay.putAnswers = [offline, told("unavailable"), { type: "unreadable" }, "stored"];
    const session = await setupAtOverview(world);
    session.send();
    for (const tries of [1, 2, 3]) {
      await soon(() => world.network.waits.length === tries);
      expect(session.step()).toEqual({ type: "sending", waiting: true, kept: true });
      world.network.comeBack();
    }
    await until(session, "receipt");
    expect(world.network.waits).toEqual([2_000, 4_000, 8_000]);
    const [first, ...others] = world.relay.puts;
    expect(others).toHaveLength(3);
    for (const other of others) expect(other.ballot).toBe(first?.ballot);
    expect(world.crypto.calls.filter((name) => name === "sealBallot")).toHaveLength(1);
  });

  test("without a network holds no key while it waits", async () => {
    const world = createFakeWorld();
    world.relay.putAnswers = [offline, "stored"];
    const session = await setupAtOverview(world);
    session.send();
    await soon(() => world.network.waits.length === 1);
    expect(world.crypto.ended).toBe(true);
    world.network.comeBack();
    expect(await until(session, "receipt")).toMatchObject({ pictures: [0, 10, 16, 22] });
  });

  test("never waits longer than half a minute", async () => {
    const world = createFakeWorld();
    world.relay.putAnswers = [offline];
    const session = await setupAtOverview(world);
    session.send();
    for (let tries = 1; tries <= 7; tries += 1) {
      await soon(() => world.network.waits.length === tries);
      world.network.comeBack();
    }
    expect(world.network.waits.slice(4)).toEqual([30_000, 30_000, 30_000]);
  });

  test("says so when the sealed answer could not be kept", async () => {
    const world = createFakeWorld({ storage: createMemoryStorage(0) });
    world.relay.putAnswers = [offline];
    const session = await setupAtOverview(world);
    session.send();
    await soon(() => world.network.waits.length === 1);
    expect(session.step()).toEqual({ type: "sending", waiting: true, kept: false });
  });

  test.each([
    ["closed", "closed"],
    ["used", "used"],
    ["voided", "voided"],
    ["refused", "unknown"],
  ] as const)("that ends with %s has its own sentence and leaves nothing", async (code, reason) => {
    const world = createFakeWorld();
    world.relay.putAnswers = [told(code)];
    const session = await setupAtOverview(world);
    session.send();
    expect(await until(session, "not-delivered")).toEqual({ type: "not-delivered", reason });
    expect(world.storage.length).toBe(0);
    expect(world.crypto.ended).toBe(true);
  });

  test.each(["size", "malformed", "too-large"] as const)(
    "bytes refused as %s are not tried again, and the draft stays for the card",
    async (code) => {
      const world = createFakeWorld();
      world.relay.putAnswers = [told(code)];
      const session = await setupAtOverview(world);
      await soon(() => world.ports.store.readDraft(slotOfPupil(0)) !== null);
      session.send();
      expect(await until(session, "not-delivered")).toMatchObject({ reason: "malformed" });
      expect(world.ports.store.readPending()).toEqual([]);
      expect(world.ports.store.readDraft(slotOfPupil(0))).not.toBeNull();
    },
  );

  test("that fails to seal is told, and the draft stays", async () => {
    const world = createFakeWorld();
    world.crypto.sealBallot = async () => Promise.reject(new Error("crashed"));
    const session = await setupAtOverview(world);
    await soon(() => world.ports.store.readDraft(slotOfPupil(0)) !== null);
    session.send();
    await until(session, "broken");
    expect(world.relay.puts).toEqual([]);
    expect(world.ports.store.readDraft(slotOfPupil(0))).not.toBeNull();
  });
});

describe("a sealed answer from before", () => {
  const ballot = new Uint8Array([7, 7, 7]);

  function keepPending(world: FakeWorld, index: number, store: PupilStore = world.ports.store) {
    const slot = slotOfPupil(index);
    store.writePending({ surveyId, slot, auth: "A".repeat(43), ballot, closesAt });
  }

  test("is sent on by itself without the card, as the same bytes", async () => {
    const world = createFakeWorld();
    keepPending(world, 0);
    const session = setupSession(world, null);
    expect(await until(session, "receipt")).toMatchObject({ pictures: [0, 10, 16, 22] });
    expect(world.relay.puts).toEqual([{ slot: slotOfPupil(0), ballot }]);
    expect(world.storage.length).toBe(0);
  });

  test("is what its own card sends, instead of asking again", async () => {
    const world = createFakeWorld();
    world.relay.state = "used";
    keepPending(world, 0);
    const session = setupSession(world, "card-0");
    await until(session, "receipt");
    expect(world.relay.puts).toEqual([{ slot: slotOfPupil(0), ballot }]);
    expect(world.crypto.calls).not.toContain("openManifest");
  });

  test("of another pupil goes on its way while this one answers", async () => {
    const world = createFakeWorld();
    keepPending(world, 1);
    const session = setupSession(world, "card-0");
    await until(session, "walking");
    await soon(() => world.ports.store.readPending().length === 0);
    expect(world.relay.puts).toEqual([{ slot: slotOfPupil(1), ballot }]);
  });

  test("of another pupil is still tried after this one is done", async () => {
    const world = createFakeWorld();
    keepPending(world, 1);
    world.relay.putAnswers = [offline, "stored"];
    const session = await setupAtOverview(world);
    session.send();
    await until(session, "receipt");
    session.finish();
    world.network.comeBack();
    await soon(() => world.relay.puts.length === 3);
    await soon(() => world.storage.length === 0);
    expect(session.step().type).toBe("no-card");
  });

  test("past its closing time is sent once more", async () => {
    const world = createFakeWorld({ nowSeconds: closesAt + 60 });
    keepPending(world, 0);
    const session = setupSession(world, null);
    await until(session, "receipt");
    expect(world.relay.puts).toHaveLength(1);
  });

  test("that comes too late is told and erased", async () => {
    const world = createFakeWorld();
    keepPending(world, 0);
    world.relay.putAnswers = [told("closed")];
    const session = setupSession(world, null);
    expect(await until(session, "not-delivered")).toMatchObject({ reason: "closed" });
    expect(world.storage.length).toBe(0);
  });

  test("arrives also where its pictures cannot be worked out", async () => {
    const world = createFakeWorld();
    keepPending(world, 0);
    world.crypto.receipt = async () => Promise.reject(new Error("crashed"));
    const session = setupSession(world, null);
    expect(await until(session, "receipt")).toEqual({ type: "receipt", pictures: null });
  });

  test("and others are counted together", async () => {
    const world = createFakeWorld();
    for (const index of [0, 1, 2]) keepPending(world, index);
    world.relay.putBallot = async (_id, slot) =>
      slot === slotOfPupil(1) ? err(told("closed")) : ok(undefined);
    const session = setupSession(world, null);
    expect(await until(session, "sent-on")).toEqual({ type: "sent-on", sent: 2, of: 3 });
    expect(world.storage.length).toBe(0);
  });
});

describe("one device for many", () => {
  test("nothing is left of thirty pupils in a row", async () => {
    const storage = createMemoryStorage();
    for (let pupil = 0; pupil < 30; pupil += 1) {
      const world = createFakeWorld({ storage });
      const session = await setupAtOverview(world);
      session.send();
      await until(session, "receipt");
      session.finish();
      expect(session.step()).toEqual({ type: "no-card", reloaded: false });
      expect(world.crypto.ended).toBe(true);
    }
    expect(storage.length).toBe(0);
  });

  test("a page brought back by the browser asks whose it is before it shows an answer", async () => {
    const session = setupSession(createFakeWorld());
    const walk = await untilWalking(session);
    walkToFirstQuestion(walk);
    walk.toggleClassmate(breaks, 3);
    session.restored();
    expect(walk.place().type).toBe("identity");
    walk.identityAnswered(true);
    expect(walk.place()).toEqual({ type: "question", index: 0, changing: false });
  });

  test("a page brought back after the receipt shows nothing of it", async () => {
    const session = await setupAtOverview(createFakeWorld());
    session.send();
    await until(session, "receipt");
    session.restored();
    expect(session.step()).toEqual({ type: "no-card", reloaded: false });
  });

  test("a page brought back while sending goes on sending", async () => {
    const world = createFakeWorld();
    world.relay.putAnswers = [offline, "stored"];
    const session = await setupAtOverview(world);
    session.send();
    await soon(() => world.network.waits.length === 1);
    session.restored();
    expect(session.step().type).toBe("sending");
    world.network.comeBack();
    await until(session, "receipt");
  });

  test("another card's page stops this one's tries and leaves what is sealed", async () => {
    const world = createFakeWorld();
    world.relay.putAnswers = [offline];
    const session = await setupAtOverview(world);
    session.send();
    await soon(() => world.network.waits.length === 1);
    session.dispose();
    expect(world.crypto.ended).toBe(true);
    await Promise.resolve();
    expect(world.relay.puts).toHaveLength(1);
    expect(world.ports.store.readPending()).toHaveLength(1);
  });
});
