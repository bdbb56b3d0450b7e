import { createSignal, type Setter } from "solid-js";
import { err, ok, type Result } from "../../core/result.ts";
import type { VaultHeader } from "../../protocol/vault-header.ts";
import type { StorageFailure, VaultStore } from "../../storage/vault-store.ts";
import { createAutoLock } from "./auto-lock.ts";
import type { Settings } from "./records/settings-record.ts";
import { fillSample } from "./sample-vault.ts";
import { changeSettings, withBackupDue } from "./settings-desk.ts";
import type { LockReason, SaveFailure, VaultDesk, VaultState } from "./teacher-app.ts";
import type { TeacherContext } from "./teacher-context.ts";
import type { TeacherCryptoWorker } from "./teacher-deps.ts";
import { enterVault } from "./vault-entry.ts";
import { createVaultSession, type VaultSession } from "./vault-session.ts";

export interface VaultDeskParts {
  readonly setSession: Setter<VaultSession | null>;
  /** An unlocked vault is shown: what waits for it may begin. */
  readonly entered: () => void;
  /** Drops what desks keep of opened things. */
  readonly left: () => void;
  /** The vault is gone for good: nothing is followed any more. */
  readonly removed: () => void;
}

/** A header that is to be stored once its kit was confirmed. */
interface UnconfirmedKit {
  readonly header: VaultHeader;
  readonly replaces: VaultHeader | null;
}

const hookPatienceMs = 2000;

/** The doors: who may enter, and what is left behind when they close. */
export function createVaultDesk(
  context: TeacherContext,
  parts: VaultDeskParts,
): VaultDesk & { start(): Promise<void>; dispose(): void } {
  const { deps, opened, notices } = context;
  const [state, setState] = createSignal<VaultState>({ type: "starting" });
  const [renewedKit, setRenewedKit] = createSignal<string | null>(null);
  const store = deps.openStore();
  const hooks = new Set<() => Promise<void>>();
  let worker: TeacherCryptoWorker | null = null;
  let unconfirmed: UnconfirmedKit | null = null;
  let locking: Promise<void> | null = null;
  let outside: VaultState = { type: "starting" };

  const autoLock = createAutoLock(
    deps.clock,
    () => opened.settings().value.autoLock,
    (why) => void lock(why),
  );

  function crypto(): TeacherCryptoWorker {
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
    work: (asked: TeacherCryptoWorker) => Promise<Result<Value, Failure>>,
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
    fill: ((session: VaultSession) => Promise<Result<void, SaveFailure>>) | null,
  ): Promise<Result<void, StorageFailure>> {
    const sample = fill !== null;
    const session = createVaultSession({
      vaultId,
      store: stored,
      relay: deps.relay,
      crypto: crypto(),
      sample,
      broken: () => leave(sample ? outside : { type: "locked", why: "broken" }),
    });
    const filled = fill === null ? ok(undefined) : await fill(session);
    const entered = filled.ok ? await enterVault(session, deps.clock) : filled;
    if (!entered.ok) {
      session.end();
      dropCrypto();
      // What is stored by now may be another thing than what the state says.
      if (!sample) await start();
      return err(entered.error.type === "locked" ? { type: "unavailable" } : entered.error);
    }
    opened.show(entered.value.records);
    for (const notice of entered.value.notices) notices.tell(notice);
    parts.setSession(session);
    setState(sample ? { type: "sample" } : { type: "unlocked" });
    if (!sample) autoLock.start();
    parts.entered();
    return ok(undefined);
  }

  /** Everything opened is dropped; what follows open surveys keeps what it needs to count. */
  function leave(next: VaultState): void {
    autoLock.stop();
    context.session()?.end();
    parts.setSession(null);
    dropCrypto();
    unconfirmed = null;
    setRenewedKit(null);
    opened.clear();
    notices.clear();
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
    return changeSettings(context, (settings) => withBackupDue(settings, "kit-renewed"));
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
      context.session()?.end();
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
      const session = context.session();
      if (!header.ok || session === null) return header.ok ? err({ type: "locked" }) : header;
      const changed = await session.ask((unlocked) =>
        unlocked.changePassphrase(header.value, current, passphrase),
      );
      if (!changed.ok) return changed;
      if (!changed.value.ok) return changed.value;
      const written = await store.writeHeader(changed.value.value, header.value);
      if (!written.ok) return written;
      return changeSettings(context, (settings) => withBackupDue(settings, "passphrase-changed"));
    },
    renewKit: async () => {
      const header = await storedHeader();
      const session = context.session();
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
      // The file is a backup of all this; only what was deleted since asks for another.
      if (entered.ok) await changeSettings(context, asBackedUp);
      return entered;
    },
    remove: async () => {
      const cleared = await store.clear();
      if (!cleared.ok) return cleared;
      parts.removed();
      leave({ type: "no-vault" });
      return cleared;
    },
    startSample: async (language = "nb") => {
      outside = state();
      dropCrypto();
      const { header } = await crypto().createThrowawayVault();
      const memory = deps.memoryStore();
      const written = await memory.writeHeader(header, null);
      const fill = (session: VaultSession) => fillSample(session, deps, language);
      const entered = written.ok ? await enter(header.vaultId, memory, fill) : written;
      return entered.ok ? ok(undefined) : err({ type: "unusable" });
    },
    leaveSample: () => {
      if (state().type === "sample") leave(outside);
    },
  };
}

function asBackedUp(settings: Settings): Settings {
  const backupDue = settings.backupDue.filter((reason) => reason === "something-deleted");
  return { ...settings, backupDue };
}

/** Deriving a key asks for more memory and time than anything else: what a device has too little of ends like this. */
function isWornOut(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const failure = "failure" in error ? error.failure : null;
  const thrown = "thrown" in error ? error.thrown : error.name;
  return failure === "crashed" || failure === "timed-out" || thrown === "OutOfMemoryError";
}
