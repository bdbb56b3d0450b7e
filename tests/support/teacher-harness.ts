import type { KioskPorts } from "../../src/app/kiosk/kiosk-ports.ts";
import { createKioskSession } from "../../src/app/kiosk/kiosk-session.ts";
import { createTeacherApp } from "../../src/app/teacher/create-teacher-app.ts";
import type { TeacherApp } from "../../src/app/teacher/teacher-app.ts";
import type {
  OtherTabs,
  PreparedKiosk,
  SavedFile,
  TeacherDeps,
} from "../../src/app/teacher/teacher-deps.ts";
import { quickAnalysis } from "../../src/core/analysis-options.ts";
import { analyseClass } from "../../src/core/analysis-run.ts";
import type { Answers } from "../../src/core/answers.ts";
import type { ClassId, SurveyId } from "../../src/core/ids.ts";
import { err, ok, type Result } from "../../src/core/result.ts";
import { createKioskCryptoHandlers } from "../../src/crypto/kiosk-crypto.ts";
import { createPupilCryptoHandlers } from "../../src/crypto/pupil-crypto.ts";
import { loadPupilSodium } from "../../src/crypto/sodium-pupil.ts";
import { loadTeacherSodium } from "../../src/crypto/sodium-teacher.ts";
import { createTeacherCryptoHandlers } from "../../src/crypto/teacher-crypto.ts";
import { joinBytes } from "../../src/protocol/bytes.ts";
import type { RelayErrorCode } from "../../src/protocol/relay-errors.ts";
import { createBrowserKioskStore } from "../../src/storage/browser-kiosk-store.ts";
import { createMemoryVaultStore } from "../../src/storage/memory-vault-store.ts";
import type { VaultStore } from "../../src/storage/vault-store.ts";
import type { RoundRelay } from "../../src/transport/round-port.ts";
import type { PupilRelay } from "../../src/transport/relay-port.ts";
import { createFakeRelay, type FakeRelay } from "./fake-relay.ts";
import { createManualClock, type ManualClock } from "./manual-clock.ts";
import { createMemoryStorage } from "./memory-storage.ts";

export const passphrase = "bestemor strikker lange votter";

/** What outlives a page: the browser's storage, the relay and the time. */
export interface World {
  readonly store: VaultStore;
  readonly relay: FakeRelay;
  readonly clock: ManualClock;
  readonly files: SavedFile[];
  /** Crypto Workers that were made and not terminated. */
  readonly workers: Set<object>;
  /** The browser's local storage. */
  readonly storage: Storage;
  /** The pupils' calls to the same relay. */
  readonly pupilRelay: PupilRelay;
  /** The calls to leaders' rounds; nobody answers unless a test brings a relay. */
  readonly roundRelay: RoundRelay;
  /** Tabs that can be asked to lock. */
  readonly tabs: Set<() => void>;
  /** Of the vault made in this world. */
  readonly kits: string[];
  goOnline(): void;
}

export interface Page extends World {
  readonly app: TeacherApp;
}

interface Opening {
  readonly store?: VaultStore;
  readonly roundRelay?: RoundRelay;
  readonly deps?: Partial<TeacherDeps>;
}

export function createWorld({
  store = createMemoryVaultStore(),
  roundRelay = silentRounds,
}: Opening = {}): World {
  const world: World = {
    store,
    relay: createFakeRelay(),
    clock: createManualClock(),
    files: [],
    workers: new Set(),
    storage: createMemoryStorage(),
    get pupilRelay() {
      return pupilCallsOf(world.relay);
    },
    roundRelay,
    tabs: new Set(),
    kits: [],
    goOnline: () => {
      for (const listen of onlineListeners(world)) listen();
    },
  };
  return world;
}

/** A page opened in the world: the real app and, but for the passphrase's key, the real cryptography. */
export async function openPage(world: World, deps: Partial<TeacherDeps> = {}): Promise<Page> {
  const app = createTeacherApp({
    openStore: () => world.store,
    memoryStore: createMemoryVaultStore,
    makeCrypto: () => makeCrypto(world),
    relay: world.relay,
    clock: world.clock,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    network: {
      onOnline: (listener) => {
        onlineListeners(world).add(listener);
        return () => onlineListeners(world).delete(listener);
      },
    },
    tabs: tabOf(world),
    kioskStore: createBrowserKioskStore(world.storage),
    pupilRelay: world.pupilRelay,
    roundRelay: world.roundRelay,
    analyse: async (input) => analyseClass(input, { ...quickAnalysis, communities: false }),
    prepareKiosk: async () => prepareKiosk(world),
    // As in a browser that never answers.
    keepStorage: () => new Promise(() => {}),
    saveFile: async (file) => world.files.push(file) > 0,
    pageOrigin: "https://skole.example",
    invitation: null,
    ...deps,
  });
  await until(() => app.vault.state().type !== "starting");
  return { ...world, app };
}

/** A page with a new vault, unlocked. */
export async function openNewVault(world = createWorld(), deps: Partial<TeacherDeps> = {}) {
  const page = await openPage(world, deps);
  const { kit } = valueOf(await page.app.vault.create(passphrase));
  valueOf(await page.app.vault.confirmKit());
  world.kits.push(kit);
  return { ...page, kit };
}

/** Another page of the same world, unlocked; with the kit, which takes no time to derive a key from. */
export async function openKnownVault(world: World, deps: Partial<TeacherDeps> = {}): Promise<Page> {
  const page = await openPage(world, deps);
  await unlock(page);
  return page;
}

export async function unlock({ app, kits }: Page): Promise<void> {
  valueOf(await app.vault.unlock({ type: "kit", kit: kits.at(-1) ?? "" }));
}

export const firstNames = ["Ola", "Kåre", "Ærlend", "Østen", "Åse", "Solveig"] as const;

export async function addClass({ app }: Pick<Page, "app">, name = "7B"): Promise<ClassId> {
  const pupils = firstNames.map((first) => ({ name: `${first} Nordmann`, group: null }));
  return valueOf(await app.classes.create({ name, groupLabel: null, pupils }));
}

export async function addDraft(page: Pick<Page, "app">, classId: ClassId): Promise<SurveyId> {
  return valueOf(await page.app.surveys.createDraft(classId, "Høst"));
}

export async function addOpenSurvey(page: Pick<Page, "app">) {
  const classId = await addClass(page);
  const surveyId = await addDraft(page, classId);
  valueOf(await page.app.surveys.open(surveyId, page.app.surveys.closingDays(surveyId).usual));
  return { classId, surveyId };
}

/** A pupil's page with the card of this place in the roster. */
export async function sealWithCard(
  page: Pick<Page, "app" | "relay">,
  surveyId: SurveyId,
  card: { readonly rosterIndex: number; readonly answers?: Answers; readonly link?: string },
) {
  const { rosterIndex, answers = new Map() } = card;
  const link = card.link ?? (await linkOf(page, surveyId, rosterIndex));
  const crypto = createPupilCryptoHandlers(() => pupilSodium);
  const read = valueOf(await crypto.readCard(link.slice(link.indexOf("#") + 1)));
  valueOf(await crypto.openManifest(page.relay.sealedManifest(surveyId)));
  const { ballot, receipt } = await crypto.sealBallot(answers);
  return { slot: read.slot, ballot, receipt, link };
}

export async function answer(
  page: Pick<Page, "app" | "relay">,
  surveyId: SurveyId,
  card: { readonly rosterIndex: number; readonly answers?: Answers; readonly link?: string },
) {
  const sealed = await sealWithCard(page, surveyId, card);
  page.relay.put(surveyId, sealed.slot, sealed.ballot);
  return sealed;
}

export async function linkOf(
  { app }: Pick<Page, "app">,
  surveyId: SurveyId,
  rosterIndex: number,
): Promise<string> {
  const { cards } = valueOf(await app.surveys.cards(surveyId));
  const link = cards.find((card) => card.rosterIndex === rosterIndex)?.link;
  if (typeof link !== "string") throw new Error("This pupil has no card");
  return link;
}

/** Waits for what the app does by itself; turns of the event loop, not time, end the patience. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 20_000; turn += 1) {
    if (isSo()) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error("It did not come to be");
}

/** Lets everything that is under way come to rest. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value;
  throw new Error(`Expected success, got ${JSON.stringify(result.error)}`);
}

/**
 * The real library, started once a file, but for one function: a passphrase's key is made by a hash. Argon2 takes a
 * second on a busy machine, several times a test; tests of src/crypto and the browser's own run it.
 */
const teacherSodium = loadTeacherSodium().then((sodium) => ({
  ...sodium,
  argon2id: (secret: Uint8Array, salt: Uint8Array) => sodium.sha256(joinBytes(secret, salt)),
}));
const pupilSodium = loadPupilSodium();

function makeCrypto({ workers }: World) {
  const worker = {
    ...createTeacherCryptoHandlers(() => teacherSodium),
    terminate: () => void workers.delete(worker),
  };
  workers.add(worker);
  return worker;
}

/** One tab of the world's browser: it hears the others, not itself. */
function tabOf({ tabs }: World): OtherTabs {
  let own: (() => void) | null = null;
  return {
    askToLock: () => {
      for (const lock of tabs) if (lock !== own) lock();
    },
    onAskedToLock: (listener) => {
      own = listener;
      tabs.add(listener);
      return () => void tabs.delete(listener);
    },
  };
}

/** As when there is no network. */
const noAnswer = async () => err({ type: "offline" } as const);
const silentRounds: RoundRelay = {
  description: noAnswer,
  putName: noAnswer,
  names: noAnswer,
  putShare: noAnswer,
  shareStatus: noAnswer,
  withdraw: noAnswer,
};

/** A kiosk in the same browser, with a crypto Worker of its own. */
function prepareKiosk(world: World): PreparedKiosk {
  const { workers, clock, files } = world;
  const kioskCrypto = createKioskCryptoHandlers(() => pupilSodium);
  workers.add(kioskCrypto);
  const discard = () => void workers.delete(kioskCrypto);
  const ports: KioskPorts = {
    crypto: kioskCrypto,
    endCrypto: discard,
    relay: world.pupilRelay,
    store: createBrowserKioskStore(world.storage),
    waitForNetwork: (_, signal) =>
      new Promise((resolve) => {
        signal.addEventListener("abort", () => resolve());
        onlineListeners(world).add(resolve);
      }),
    clock,
    browserLanguages: ["nb"],
    saveFile: async (file) => files.push(file) > 0,
  };
  return { open: (bundle) => createKioskSession(ports, { type: "bundle", bundle }), discard };
}

/** A pupil's page knows slots; that its secret is right, this relay takes for granted. */
function pupilCallsOf(relay: FakeRelay): PupilRelay {
  const offline = err({ type: "offline" } as const);
  const told = (code: RelayErrorCode) => err({ type: "told", code } as const);
  return {
    manifest: async (surveyId) => (relay.online ? ok(relay.sealedManifest(surveyId)) : offline),
    slotState: async () => (relay.online ? ok("open") : offline),
    putBallot: async (surveyId, slot, _auth, ballot) => {
      if (!relay.online) return offline;
      if (!relay.has(surveyId)) return told("refused");
      if (relay.holds(surveyId, slot, ballot)) return ok(undefined);
      try {
        relay.put(surveyId, slot, ballot);
        return ok(undefined);
      } catch {
        return told("used");
      }
    },
  };
}

const listenersByWorld = new WeakMap<World, Set<() => void>>();

function onlineListeners(world: World): Set<() => void> {
  const listeners = listenersByWorld.get(world) ?? new Set();
  listenersByWorld.set(world, listeners);
  return listeners;
}
