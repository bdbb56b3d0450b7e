import { createSignal, type Accessor } from "solid-js";
import { err, ok, type Result } from "../../core/result.ts";
import type { CalendarDay } from "../../core/survey-dates.ts";
import type { VaultCrypto } from "../../../workers/crypto-vault.protocol.ts";
import { inSessionTurn, type OpenSession } from "./open-session.ts";
import type { SaveFailure } from "./vault-app.ts";
import type { SavedFile } from "./vault-deps.ts";

/** Everything stored as one sealed file. Its name says when it was made, and nothing about whose it is. */
export async function sealedBackup(
  session: OpenSession<VaultCrypto> | null,
  day: CalendarDay,
): Promise<Result<SavedFile, SaveFailure>> {
  const bytes = await inSessionTurn(session, async (open) => {
    const content = await open.store.readAll();
    if (!content.ok) return content;
    if (content.value === null) return err({ type: "conflict" });
    const stored = content.value;
    return open.ask((crypto) => crypto.sealBackup(stored));
  });
  return bytes.ok ? ok({ name: `samklang-${day}.samklang`, bytes: bytes.value }) : bytes;
}

/** Whether the browser keeps what is stored when room is short; null while it has not said. */
export interface StorageKeeping {
  readonly storageIsKept: Accessor<boolean | null>;
  /** Asks it not to evict what is stored; the answer may never come. */
  askToKeepStorage(): void;
}

export function createStorageKeeping(keepStorage: () => Promise<boolean>): StorageKeeping {
  const [storageIsKept, setStorageIsKept] = createSignal<boolean | null>(null);
  return {
    storageIsKept,
    askToKeepStorage: () => {
      keepStorage().then(setStorageIsKept, () => setStorageIsKept(null));
    },
  };
}
