import { createLeaderApp } from "../../../src/app/leader/create-leader-app.ts";
import type { LeaderApp, NewRound } from "../../../src/app/leader/leader-app.ts";
import type { LeaderDeps } from "../../../src/app/leader/leader-deps.ts";
import type { SavedFile } from "../../../src/app/vault/vault-deps.ts";
import type { RoundId } from "../../../src/core/ids.ts";
import { releaseRound, type PlaceId } from "../../../src/core/leader/release.ts";
import type { RoundLevel } from "../../../src/protocol/round-description.ts";
import { createMemoryVaultStore } from "../../../src/storage/memory-vault-store.ts";
import type { VaultStore } from "../../../src/storage/vault-store.ts";
import { createLeaderRelay } from "../../../src/transport/leader-relay.ts";
import type { RelayTransport } from "../../../src/transport/relay-call.ts";
import { createRoundRelay } from "../../../src/transport/round-relay.ts";
import type { ContributionTo } from "../../../src/transport/round-port.ts";
import { setupRelay, type RelayBench } from "../../relay/support/relay-bench.ts";
import { createManualClock, type ManualClock } from "../manual-clock.ts";
import { randomBytes, valueOf } from "../survey-crypto.ts";
import { passphrase, until } from "../teacher-harness.ts";
import { classNumbers, createContributor, createLeader } from "./rounds.ts";

/** How the network behaves: what is asked for arrives, or does not, or the answer is lost on its way back. */
export interface Line {
  state: "up" | "down" | "answers-lost";
  /** Changes what the relay answers, as one that lies does. */
  forge: ((method: string, path: string, answer: Response) => Promise<Response> | Response) | null;
  readonly calls: { readonly method: string; readonly path: string; readonly body: unknown }[];
}

/** What outlives a leader's page: the browser's storage, the relay itself, and the time. */
export interface LeaderWorld {
  readonly store: VaultStore;
  readonly relay: RelayBench;
  readonly clock: ManualClock;
  readonly line: Line;
  readonly files: SavedFile[];
  readonly kits: string[];
  /** Moves the relay's time and the page's. */
  pass(seconds: number): void;
}

export interface LeaderPageOpened extends LeaderWorld {
  readonly app: LeaderApp;
}

export function createLeaderWorld(
  relay: RelayBench = setupRelay(),
  store: VaultStore = createMemoryVaultStore(),
): LeaderWorld {
  const clock = createManualClock();
  return {
    store,
    relay,
    clock,
    line: { state: "up", forge: null, calls: [] },
    files: [],
    kits: [],
    pass: (seconds) => {
      relay.clock.advance(seconds);
      clock.pass(seconds);
    },
  };
}

export function transportOf({ relay, line }: Pick<LeaderWorld, "relay" | "line">): RelayTransport {
  return {
    origin: "http://localhost:8080",
    fetch: async (url, { method = "GET", headers, body }) => {
      if (line.state === "down") throw new TypeError("No network");
      line.calls.push({ method, path: new URL(url).pathname, body: body ?? null });
      const extra = { headers: Object.fromEntries(new Headers(headers)) };
      const answer = await relay.call(
        method,
        url,
        body === undefined || body === null ? extra : { ...extra, body },
      );
      if (line.state === "answers-lost") throw new TypeError("No network");
      return (await line.forge?.(method, new URL(url).pathname, answer)) ?? answer;
    },
  };
}

/** A page opened in the world: the real app, the real cryptography and the real relay. */
export async function openLeaderPage(
  world: LeaderWorld,
  deps: Partial<LeaderDeps> = {},
): Promise<LeaderPageOpened> {
  const app = createLeaderApp({
    openStore: () => world.store,
    makeCrypto: () => ({ ...createLeader(), terminate: () => undefined }),
    startRelease: () => ({
      api: { releaseRound: async (round, past) => releaseRound(round, past) },
      terminate: () => undefined,
    }),
    relay: createLeaderRelay(transportOf(world)),
    roundRelay: createRoundRelay(transportOf(world)),
    clock: world.clock,
    random: randomBytes,
    network: { onOnline: () => () => undefined },
    tabs: { askToLock: () => undefined, onAskedToLock: () => () => undefined },
    // As in a browser that never answers.
    keepStorage: () => new Promise(() => {}),
    saveFile: async (file) => world.files.push(file) > 0,
    pageOrigin: "https://skole.example",
    invitation: null,
    takeRoundInvitation: () => null,
    ...deps,
  });
  await until(() => app.vault.state().type !== "starting");
  return { ...world, app };
}

export async function openNewLeaderVault(
  world = createLeaderWorld(),
  deps: Partial<LeaderDeps> = {},
): Promise<LeaderPageOpened> {
  const page = await openLeaderPage(world, deps);
  const { kit } = valueOf(await page.app.vault.create(passphrase));
  valueOf(await page.app.vault.confirmKit());
  world.kits.push(kit);
  return page;
}

/** Another page of the same world, unlocked. */
export async function openKnownLeaderVault(
  world: LeaderWorld,
  deps: Partial<LeaderDeps> = {},
): Promise<LeaderPageOpened> {
  const page = await openLeaderPage(world, deps);
  await unlockLeader(page);
  return page;
}

export async function unlockLeader({ app, kits }: LeaderPageOpened): Promise<void> {
  valueOf(await app.vault.unlock({ type: "kit", kit: kits.at(-1) ?? "" }));
}

export async function addPlace(
  { app }: Pick<LeaderPageOpened, "app">,
  name = "Fjellvang skole",
  level: RoundLevel = "school",
): Promise<PlaceId> {
  return valueOf(await app.places.create({ name, level }));
}

/** Of this term, plain, as large and as long as usual. */
export function newRound(
  { app }: Pick<LeaderPageOpened, "app">,
  placeId: PlaceId,
  changes: Partial<NewRound> = {},
): NewRound {
  const [term] = app.rounds.terms();
  if (term === undefined) throw new Error("There is always a term");
  const level = app.places.find(placeId)?.level ?? "school";
  return {
    placeId,
    term,
    mode: "plain",
    unitMost: app.rounds.unitMost(level).usual,
    closesOn: app.rounds.closingDays().usual,
    ...changes,
  };
}

export async function openRound(
  page: Pick<LeaderPageOpened, "app">,
  placeId: PlaceId,
  changes: Partial<NewRound> = {},
): Promise<RoundId> {
  return valueOf(await page.app.rounds.open(newRound(page, placeId, changes)));
}

export const stepOf = ({ app }: Pick<LeaderPageOpened, "app">, id: RoundId) =>
  app.rounds.find(id)?.step;

/** Somebody who was invited, with a network of her own to the same relay. */
export interface Invited {
  readonly numbers: readonly number[];
  readonly to: ContributionTo;
  send(): ReturnType<ReturnType<typeof createRoundRelay>["putShare"]>;
  announce(name: string): ReturnType<ReturnType<typeof createRoundRelay>["putName"]>;
  withdraw(): ReturnType<ReturnType<typeof createRoundRelay>["withdraw"]>;
  status(): ReturnType<ReturnType<typeof createRoundRelay>["shareStatus"]>;
}

/** As a class teacher's client does: by the link alone. */
export async function inviteTeacher(
  { relay }: Pick<LeaderWorld, "relay">,
  link: string | null | undefined,
  numbers = classNumbers(),
): Promise<Invited> {
  if (typeof link !== "string") throw new Error("There is no invitation");
  const client = createContributor("school");
  const line: Line = { state: "up", forge: null, calls: [] };
  const calls = createRoundRelay(transportOf({ relay, line }));
  const invitation = link.slice(link.indexOf("#") + 1);
  const pass = valueOf(await client.readRoundLink(invitation));
  const sealed = valueOf(await calls.description(pass));
  const { bytes: description } = valueOf(await client.openRound(invitation, sealed));
  const { tag, shareSecret } = await client.newShareSecret();
  const to = { ...pass, tag, shareSecret };
  return {
    numbers,
    to,
    send: async () =>
      calls.putShare(to, await client.sealShare({ invitation, description, numbers, shareSecret })),
    announce: async (name) =>
      calls.putName(to, await client.sealRoundName(invitation, shareSecret, name)),
    withdraw: () => calls.withdraw(to),
    status: () => calls.shareStatus(to),
  };
}

/** So many classes, each other than the one before, that have contributed. */
export async function contributeClasses(
  page: LeaderPageOpened,
  id: RoundId,
  classes: number,
): Promise<readonly Invited[]> {
  const all: Invited[] = [];
  for (let of = 0; of < classes; of += 1) {
    const invited = await inviteTeacher(page, page.app.rounds.invitation(id), classNumbers(of));
    valueOf(await invited.send());
    all.push(invited);
  }
  return all;
}

/** Place by place. */
export function sumsOf(all: readonly Pick<Invited, "numbers">[]): readonly number[] {
  const places = all[0]?.numbers.length ?? 0;
  return Array.from({ length: places }, (_, place) =>
    all.reduce((sum, { numbers }) => sum + (numbers[place] ?? 0), 0),
  );
}

/** What lies in the vault when it is opened: every row but those of keys, as text. */
export async function openedRows(world: LeaderWorld): Promise<readonly string[]> {
  const content = valueOf(await world.store.readAll());
  if (content === null) throw new Error("There is no vault");
  const crypto = createLeader();
  valueOf(await crypto.unlock(content.header, { type: "kit", kit: world.kits.at(-1) ?? "" }));
  const rows = await crypto.openRows(content.rows.filter(({ table }) => table !== "keys"));
  return rows.map((row) => JSON.stringify(valueOf(row).value));
}
