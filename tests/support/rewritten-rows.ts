import { loadTeacherSodium } from "../../src/crypto/sodium-teacher.ts";
import { createTeacherCryptoHandlers } from "../../src/crypto/teacher-crypto.ts";
import type { PlainRow } from "../../workers/crypto-teacher.protocol.ts";
import { valueOf, type Page } from "./teacher-harness.ts";

/** Whoever has the keys could write anything; a later version may have. */
export async function rewrite(
  page: Page,
  table: "classes" | "surveys" | "settings",
  change: (row: PlainRow) => Partial<PlainRow>,
): Promise<void> {
  const crypto = createTeacherCryptoHandlers(loadTeacherSodium);
  const header = valueOf(await page.store.readHeader());
  if (header === null) throw new Error("no vault");
  valueOf(await crypto.unlock(header, { type: "kit", kit: page.kits.at(-1) ?? "" }));
  await crypto.loadKeys(valueOf(await page.store.readRows("keys")));
  const [row] = await crypto.openRows(valueOf(await page.store.readRows(table)));
  if (row?.ok !== true) throw new Error("no row");
  const changed = { ...row.value, revision: row.value.revision + 1, ...change(row.value) };
  const put = await crypto.sealRows([changed]);
  const { vaultId } = header;
  valueOf(await page.store.apply({ vaultId, put, remove: [], removeScopes: [] }));
}
