import { err, ok, type Result } from "../../core/result.ts";
import type { RowRef, SealedRow } from "../../protocol/sealed-row.ts";
import type { VaultStore } from "../../storage/vault-store.ts";
import type { TeacherRelay } from "../../transport/relay-port.ts";
import type { PlainRow, TeacherCrypto } from "../../../workers/crypto-teacher.protocol.ts";
import type { LockedFailure, SaveFailure } from "./teacher-app.ts";

export interface SessionChanges {
  readonly put?: readonly PlainRow[];
  /** Rows of keys, sealed by the Worker that made them. */
  readonly keys?: readonly SealedRow[];
  readonly remove?: readonly RowRef[];
  readonly removeScopes?: readonly string[];
}

/** An unlocked vault: from unlocking to locking. What is asked of it afterwards fails as "locked". */
export interface VaultSession {
  readonly store: VaultStore;
  readonly relay: TeacherRelay;
  /** The throwaway vault: there is no relay and nothing is kept. */
  readonly sample: boolean;
  isOpen(): boolean;
  /** A call of the crypto Worker. When it is terminated meanwhile, its silence becomes "locked". */
  ask<Value>(
    call: (crypto: TeacherCrypto) => Promise<Value>,
  ): Promise<Result<Value, LockedFailure>>;
  /** Seals and stores, all or nothing. */
  write(changes: SessionChanges): Promise<Result<void, SaveFailure>>;
  /** Work on stored rows goes one after the other, so that each begins from what the one before has written. */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value>;
  end(): void;
}

export interface SessionParts {
  readonly vaultId: string;
  readonly store: VaultStore;
  readonly relay: TeacherRelay;
  readonly crypto: TeacherCrypto;
  readonly sample: boolean;
  /** The Worker has died by itself: nothing can be asked any more. */
  readonly broken: () => void;
}

const locked = { type: "locked" } as const;

export function createVaultSession(parts: SessionParts): VaultSession {
  const { vaultId, store, relay, crypto, sample, broken } = parts;
  let open = true;
  let announceEnd = (): void => {};
  const ended = new Promise<void>((resolve) => {
    announceEnd = resolve;
  });
  let lastTurn: Promise<unknown> = Promise.resolve();

  async function ask<Value>(
    call: (crypto: TeacherCrypto) => Promise<Value>,
  ): Promise<Result<Value, LockedFailure>> {
    if (!open) return err(locked);
    try {
      const outcome = await Promise.race([call(crypto).then(ok), ended.then(() => err(locked))]);
      return open ? outcome : err(locked);
    } catch (error) {
      if (open && isCrash(error)) broken();
      // A Worker that has ended rejects what it was asked; while it lives a rejection is a bug.
      if (!open) return err(locked);
      throw error;
    }
  }

  async function write(changes: SessionChanges): Promise<Result<void, SaveFailure>> {
    const { put = [], keys = [], remove = [], removeScopes = [] } = changes;
    const sealed = await ask((worker) => worker.sealRows(put));
    if (!sealed.ok) return sealed;
    return store.apply({ vaultId, put: [...keys, ...sealed.value], remove, removeScopes });
  }

  return {
    store,
    relay,
    sample,
    isOpen: () => open,
    ask,
    write,
    inTurn: (work) => {
      const turn = lastTurn.then(work);
      lastTurn = turn.catch(() => undefined);
      return turn;
    },
    end: () => {
      open = false;
      announceEnd();
    },
  };
}

/** Workers are known here by their interface alone, and so are the errors of calls to them. */
function isCrash(error: unknown): boolean {
  return error instanceof Error && "failure" in error && error.failure === "crashed";
}
