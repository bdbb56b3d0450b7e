import { createEffect, createSignal, on, type Accessor, type Setter } from "solid-js";
import { err, ok, type Result } from "../../core/result.ts";
import type { VaultHeader } from "../../protocol/vault-header.ts";
import type { StorageFailure, VaultStore } from "../../storage/vault-store.ts";
import type { VaultCrypto } from "../../../workers/crypto-vault.protocol.ts";
import { createAutoLock } from "./auto-lock.ts";
import type { OpenSession, SessionParts } from "./open-session.ts";
import type {
  AutoLockMinutes,
  DoorState,
  LockedFailure,
  LockReason,
  SaveFailure,
  VaultDoors,
} from "./vault-app.ts";
import type { Terminable, VaultDeps } from "./vault-deps.ts";

type ReadFailure = LockedFailure | StorageFailure;
type Noted = Promise<Result<void, SaveFailure>>;

/** What one app puts behind its doors. */
export interface DoorParts<Crypto extends VaultCrypto, Session extends OpenSession<Crypto>> {
  readonly deps: Pick<VaultDeps<Crypto>, "openStore" | "makeCrypto" | "clock">;
  readonly session: Accessor<Session | null>;
  readonly setSession: Setter<Session | null>;
  readonly openSession: (parts: SessionParts<Crypto> & { readonly throwaway: boolean }) => Session;
  /** Reads the unlocked vault and does what its dates ask for; what is given back shows it. */
  readonly read: (session: Session) => Promise<Result<() => void, ReadFailure>>;
  readonly autoLock: () => AutoLockMinutes;
  /** A vault is shown: what waits for it may begin. */
  readonly entered: () => void;
  /** Drops everything opened. */
  readonly left: () => void;
  /** The vault is gone for good: nothing is followed any more. */
  readonly removed: () => void;
  /** A backup made before holds another phrase or kit than what opens the vault now. */
  readonly changed: (what: "passphrase-changed" | "kit-renewed") => Noted;
  /** What is in the vault came out of a backup just now. */
  readonly restored: () => Noted;
}

/** A vault that is gone with the page, from inside or outside of another. */
export interface ThrowawayDoor<Session> {
  enter(fill: {
    readonly store: VaultStore;
    readonly fill: (session: Session) => Noted;
  }): Promise<Result<void, StorageFailure>>;
  leave(): void;
}

type State = DoorState | { readonly type: "sample" };

/** A header that is to be stored once its kit was confirmed. */
interface UnconfirmedKit {
  readonly header: VaultHeader;
  readonly replaces: VaultHeader | null;
}

const hookPatienceMs = 2000;

/** The doors: who may enter, and what is left behind when they close. */
export function createVaultDoors<Crypto extends VaultCrypto, Session extends OpenSession<Crypto>>(
  parts: DoorParts<Crypto, Session>,
): VaultDoors<State> & {
  readonly throwaway: ThrowawayDoor<Session>;
  start(): Promise<void>;
  dispose(): void;
} {
  const { deps } = parts;
  const [state, setState] = createSignal<State>({ type: "starting" });
  const [renewedKit, setRenewedKit] = createSignal<string | null>(null);
  const store = deps.openStore();
  const hooks = new Set<() => Promise<void>>();
  let worker: Terminable<Crypto> | null = null;
  let unconfirmed: UnconfirmedKit | null = null;
  let locking: Promise<void> | null = null;
  let outside: State = { type: "starting" };

  const autoLock = createAutoLock(deps.clock, parts.autoLock, (why) => void lock(why));
  createEffect(on(parts.autoLock, autoLock.reconsider, { defer: true }));

  function crypto(): Terminable<Crypto> {
    worker ??= deps.makeCrypto();
    return worker;
  }

  /** Nothing the Worker knew outlives this. */
  function dropCrypto(): void {
    worker?.terminate();
    worker = null;
  }

  /** A Worker that died over a key, or took too long, is ended: it must not come to hold a vault's keys later by itself. */
  async function toOpen<Value, Failure>(
    work: (asked: Crypto) => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure | { readonly type: "out-of-memory" }>> {
    const asked = crypto();
    try {
      return await work(asked);
    } catch (error) {
      if (!isWornOut(error)) throw error;
      if (worker === asked) dropCrypto();
      return err({ type: "out-of-memory" });
    }
  }

  async function start(): Promise<void> {
    const tested = crypto()
      .selfTest()
      .then(
        () => true,
        () => false,
      );
    const header = await store.readHeader();
    if (!header.ok) return void setState({ type: "unusable", reason: "storage" });
    if (!(await tested)) return void setState({ type: "unusable", reason: "crypto" });
    setState(header.value === null ? { type: "no-vault" } : { type: "locked", why: "start" });
  }

  /** The Worker has been unlocked for this vault. */
  async function enter(
    vaultId: string,
    stored: VaultStore,
    fill: ((session: Session) => Noted) | null,
  ): Promise<Result<void, StorageFailure>> {
    const throwaway = fill !== null;
    const session = parts.openSession({
      vaultId,
      store: stored,
      crypto: crypto(),
      throwaway,
      broken: () => leave(throwaway ? outside : { type: "locked", why: "broken" }),
    });
    const filled = fill === null ? ok(undefined) : await fill(session);
    const entered = filled.ok ? await parts.read(session) : filled;
    if (!entered.ok) {
      session.end();
      dropCrypto();
      // What is stored by now may be another thing than what the state says.
      if (!throwaway) await start();
      return err(entered.error.type === "locked" ? { type: "unavailable" } : entered.error);
    }
    entered.value();
    parts.setSession(() => session);
    setState(throwaway ? { type: "sample" } : { type: "unlocked" });
    if (!throwaway) autoLock.start();
    parts.entered();
    return ok(undefined);
  }

  /** Everything opened is dropped; what follows open surveys keeps what it needs to count. */
  function leave(next: State): void {
    autoLock.stop();
    parts.session()?.end();
    parts.setSession(null);
    dropCrypto();
    unconfirmed = null;
    setRenewedKit(null);
    parts.left();
    setState(next);
  }

  async function lock(why: LockReason): Promise<void> {
    if (state().type !== "unlocked") return;
    locking ??= sealUnsaved().finally(() => {
      locking = null;
      if (state().type === "unlocked") leave({ type: "locked", why });
      // The network may be gone by the time the vault is to be opened again: the Worker for it is fetched now, empty.
      if (why === "kiosk") crypto();
    });
    return locking;
  }

  /** A view that cannot finish does not keep the vault open. */
  async function sealUnsaved(): Promise<void> {
    if (hooks.size === 0) return;
    let cancel = (): void => {};
    const patience = new Promise<void>((resolve) => {
      cancel = deps.clock.after(hookPatienceMs, resolve);
    });
    await Promise.race([Promise.allSettled([...hooks].map((seal) => seal())), patience]);
    cancel();
  }

  async function confirmKit(): Promise<Result<void, SaveFailure>> {
    const kit = unconfirmed;
    if (kit === null) return ok(undefined);
    const written = await store.writeHeader(kit.header, kit.replaces);
    if (kit !== unconfirmed) return err({ type: "locked" });
    if (!written.ok) {
      if (written.error.type === "conflict") await giveWay(kit);
      return written;
    }
    unconfirmed = null;
    if (kit.replaces === null) return enter(kit.header.vaultId, store, null);
    setRenewedKit(null);
    return parts.changed("kit-renewed");
  }

  /** Another tab has made a vault, or changed this one's phrase or kit, in the meantime: what stands there counts. */
  async function giveWay(kit: UnconfirmedKit): Promise<void> {
    discardKit();
    if (kit.replaces === null) await start();
  }

  function discardKit(): void {
    unconfirmed = null;
    setRenewedKit(null);
    if (state().type !== "creating") return;
    dropCrypto();
    setState({ type: "no-vault" });
  }

  /** For verbs of an unlocked vault that has a header in this browser. */
  async function storedHeader(): Promise<Result<VaultHeader, SaveFailure>> {
    if (state().type !== "unlocked") return err({ type: "locked" });
    const header = await store.readHeader();
    if (!header.ok) return header;
    return header.value === null ? err({ type: "conflict" }) : ok(header.value);
  }

  return {
    state,
    renewedKit,
    start,
    dispose: () => {
      autoLock.stop();
      parts.session()?.end();
      dropCrypto();
    },
    suggestPassphrase: () => crypto().suggestPassphrase(),
    checkPassphrase: (passphrase) => crypto().checkPassphrase(passphrase),
    create: async (passphrase) => {
      if (state().type !== "no-vault") throw new Error("A vault is made where there is none");
      setState({ type: "creating", kit: null });
      const made = await toOpen((asked) => asked.createVault(passphrase));
      if (!made.ok) {
        setState({ type: "no-vault" });
        return made;
      }
      const { header, kit } = made.value;
      unconfirmed = { header, replaces: null };
      setState({ type: "creating", kit });
      return ok({ kit });
    },
    confirmKit,
    discardKit,
    unlock: async (secret) => {
      const stored = await store.readHeader();
      if (!stored.ok) return stored;
      const header = stored.value;
      if (header === null || state().type !== "locked") return err({ type: "conflict" });
      const unlocked = await toOpen((asked) => asked.unlock(header, secret));
      if (!unlocked.ok) return unlocked;
      return enter(header.vaultId, store, null);
    },
    lock: (why = "asked") => lock(why),
    beforeLock: (seal) => {
      hooks.add(seal);
      return () => void hooks.delete(seal);
    },
    activity: autoLock.activity,
    pageHidden: autoLock.pageHidden,
    changePassphrase: async (current, passphrase) => {
      const header = await storedHeader();
      const session = parts.session();
      if (!header.ok || session === null) return header.ok ? err({ type: "locked" }) : header;
      const changed = await session.ask((unlocked) =>
        unlocked.changePassphrase(header.value, current, passphrase),
      );
      if (!changed.ok) return changed;
      if (!changed.value.ok) return changed.value;
      const written = await store.writeHeader(changed.value.value, header.value);
      if (!written.ok) return written;
      return parts.changed("passphrase-changed");
    },
    renewKit: async () => {
      const header = await storedHeader();
      const session = parts.session();
      if (!header.ok || session === null) return err({ type: "locked" });
      const renewed = await session.ask((unlocked) => unlocked.renewKit(header.value));
      if (!renewed.ok) return renewed;
      unconfirmed = { header: renewed.value.header, replaces: header.value };
      setRenewedKit(renewed.value.kit);
      return ok({ kit: renewed.value.kit });
    },
    restoreBackup: async (file, secret) => {
      const content = await toOpen((asked) => asked.openBackup(file, secret));
      if (!content.ok) return content;
      const restored = await store.restore(content.value);
      if (!restored.ok) {
        dropCrypto();
        return restored;
      }
      const entered = await enter(content.value.header.vaultId, store, null);
      if (entered.ok) await parts.restored();
      return entered;
    },
    remove: async () => {
      const cleared = await store.clear();
      if (!cleared.ok) return cleared;
      parts.removed();
      leave({ type: "no-vault" });
      return cleared;
    },
    throwaway: {
      enter: async ({ store: memory, fill }) => {
        outside = state();
        dropCrypto();
        const { header } = await crypto().createThrowawayVault();
        const written = await memory.writeHeader(header, null);
        return written.ok ? enter(header.vaultId, memory, fill) : written;
      },
      leave: () => {
        if (state().type === "sample") leave(outside);
      },
    },
  };
}

/** Deriving a key asks for more memory and time than anything else: what a device has too little of ends like this. */
function isWornOut(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const failure = "failure" in error ? error.failure : null;
  const thrown = "thrown" in error ? error.thrown : error.name;
  return failure === "crashed" || failure === "timed-out" || thrown === "OutOfMemoryError";
}
