import { openSession } from "../../src/app/vault/open-session.ts";
import type { fillSample } from "../../src/app/teacher/sample-vault.ts";
import type { VaultSession } from "../../src/app/teacher/vault-session.ts";
import type { BackupContent } from "../../src/crypto/backup.ts";
import { createMemoryVaultStore } from "../../src/storage/memory-vault-store.ts";
import { createTeacherRelay } from "../../src/transport/teacher-relay.ts";
import type { TeacherCrypto } from "../../workers/crypto-teacher.protocol.ts";
import { createManualClock, type ManualClock } from "./manual-clock.ts";
import { createTeacher, randomBytes, valueOf } from "./survey-crypto.ts";

/** A teacher's vault as a file; and the crypto that made it, which still has it open. */
export interface VaultFile {
  readonly file: Buffer;
  readonly kit: string;
  readonly content: BackupContent;
  readonly crypto: TeacherCrypto;
  readonly clock: ManualClock;
}

type Fill = (
  session: VaultSession,
  deps: Parameters<typeof fillSample>[1],
) => ReturnType<typeof fillSample>;

/** Not the throwaway vault of the sample: a browser takes it for a teacher's. */
export async function makeVaultFile(fill: Fill): Promise<VaultFile> {
  const crypto = createTeacher();
  const created = valueOf(await crypto.createVault("bestemor strikker lange votter"));
  const store = createMemoryVaultStore();
  valueOf(await store.writeHeader(created.header, null));
  const { vaultId } = created.header;
  const session = {
    ...openSession({ vaultId, store, crypto, broken: () => undefined }),
    relay: createTeacherRelay({ origin: "http://localhost", fetch }),
    sample: false,
  };
  const clock = createManualClock(Math.floor(Date.now() / 1000));
  valueOf(await fill(session, { clock, random: randomBytes }));
  const content = valueOf(await store.readAll());
  if (content === null) throw new Error("Nothing was stored");
  const file = Buffer.from(await crypto.sealBackup(content));
  return { file, kit: created.kit, content, crypto, clock };
}
