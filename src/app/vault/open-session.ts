import { err, ok, type Result } from "../../core/result.ts";
import type { RowRef, SealedRow } from "../../protocol/sealed-row.ts";
import type { VaultStore } from "../../storage/vault-store.ts";
import type { PlainRow, VaultCrypto } from "../../../workers/crypto-vault.protocol.ts";
import type { LockedFailure, SaveFailure } from "./vault-app.ts";

export interface SessionChanges {
  readonly put?: readonly PlainRow[];
  /** Rows of keys, sealed by the Worker that made them. */
  readonly keys?: readonly SealedRow[];
  readonly remove?: readonly RowRef[];
  readonly removeScopes?: readonly string[];
}

/** An unlocked vault: from unlocking to locking. What is asked of it afterwards fails as "locked". */
export interface OpenSession<Crypto> {
  readonly store: VaultStore;
  isOpen(): boolean;
  /** A call of the crypto Worker. When it is terminated meanwhile, its silence becomes "locked". */
  ask<Value>(call: (crypto: Crypto) => Promise<Value>): Promise<Result<Value, LockedFailure>>;
  /** Seals and stores, all or nothing. */
  write(changes: SessionChanges): Promise<Result<void, SaveFailure>>;
  /** Work on stored rows goes one after the other, so that each begins from what the one before has written. */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value>;
  end(): void;
}

export interface SessionParts<Crypto> {
  readonly vaultId: string;
  readonly store: VaultStore;
  readonly crypto: Crypto;
  /** The Worker has died by itself: nothing can be asked any more. */
  readonly broken: () => void;
}

const locked = { type: "locked" } as const;

export function openSession<Crypto extends VaultCrypto>(
  parts: SessionParts<Crypto>,
): OpenSession<Crypto> {
  const { vaultId, store, crypto, broken } = parts;
  let open = true;
  let announceEnd = (): void => {};
  const ended = new Promise<void>((resolve) => {
    announceEnd = resolve;
  });
  let lastTurn: Promise<unknown> = Promise.resolve();

  async function ask<Value>(
    call: (crypto: Crypto) => Promise<Value>,
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

/** Work of one verb on stored rows, after all that was begun before it. */
export async function inSessionTurn<
  Session extends Pick<OpenSession<unknown>, "isOpen" | "inTurn">,
  Outcome extends Result<unknown, unknown>,
>(
  session: Session | null,
  work: (session: Session) => Promise<Outcome>,
): Promise<Outcome | { readonly ok: false; readonly error: LockedFailure }> {
  if (session === null) return err(locked);
  return session.inTurn(async () => (session.isOpen() ? work(session) : err(locked)));
}

/** Workers are known here by their interface alone, and so are the errors of calls to them. */
function isCrash(error: unknown): boolean {
  return error instanceof Error && "failure" in error && error.failure === "crashed";
}
