import { ok, type Result } from "../../core/result.ts";
import type { StorageFailure } from "../../storage/vault-store.ts";
import type { VaultRecords } from "./opened-vault.ts";
import type { LockedFailure, Notice } from "./teacher-app.ts";
import type { TeacherClock } from "./teacher-deps.ts";
import { applyDates } from "./vault-dates.ts";
import { readVault } from "./vault-reading.ts";
import type { VaultSession } from "./vault-session.ts";

export interface EnteredVault {
  readonly records: VaultRecords;
  readonly notices: readonly Notice[];
}

/** Another tab may enter at the same moment and apply the same dates. */
const attempts = 3;

/** Reads an unlocked vault and does what its dates ask for; only then may anything be shown. */
export async function enterVault(
  session: VaultSession,
  clock: TeacherClock,
): Promise<Result<EnteredVault, LockedFailure | StorageFailure>> {
  for (let attempt = 1; ; attempt += 1) {
    const read = await readVault(session);
    if (!read.ok) return read;
    const { records, refused } = read.value;
    const dated = await applyDates(session, records, clock);
    if (!dated.ok && dated.error.type === "conflict" && attempt < attempts) continue;
    if (!dated.ok) return dated;
    const told: readonly Notice[] = refused > 0 ? [{ type: "rows-refused", count: refused }] : [];
    return ok({ records: dated.value.records, notices: [...told, ...dated.value.notices] });
  }
}
