import { expect, test } from "vitest";
import type { RowRef, RowTable, SealedRow } from "../../src/protocol/sealed-row.ts";
import type { VaultHeader } from "../../src/protocol/vault-header.ts";
import type { RowChanges, VaultStore } from "../../src/storage/vault-store.ts";

export function testCreateHeader(vaultId = "vault-a", salt = "AAAA"): VaultHeader {
  const wrap = { type: "passphrase", kdf: "argon2id13", opsLimit: 3, memLimitKiB: 65_536 } as const;
  return { format: "samklang.vault", version: 1, vaultId, wraps: [{ ...wrap, salt, sealed: "" }] };
}

export function testCreateRow(table: RowTable, id: string, change: Partial<SealedRow> = {}) {
  const row = { table, id, scope: "vault", schema: 1, revision: 1, sealed: Uint8Array.of(1, 2, 3) };
  return { ...row, ...change };
}

function changes(change: Partial<RowChanges>): RowChanges {
  return { vaultId: "vault-a", put: [], remove: [], removeScopes: [], ...change };
}

const applied = { ok: true, value: undefined };
const conflict = { ok: false, error: { type: "conflict" } };

/** What every store of a vault promises; `open` gives the same stored vault each time within a test. */
export function testVaultStore(setup: () => { open: () => VaultStore }): void {
  async function setupVault() {
    const { open } = setup();
    const store = open();
    await store.writeHeader(testCreateHeader(), null);
    return { store, open };
  }

  test("an empty browser has no vault", async () => {
    const store = setup().open();
    expect(await store.readHeader()).toEqual({ ok: true, value: null });
    expect(await store.readAll()).toEqual({ ok: true, value: null });
    expect(await store.readRows("classes")).toEqual({ ok: true, value: [] });
  });

  test("rows come back as they were put, by table", async () => {
    const { store } = await setupVault();
    const row = testCreateRow("classes", "c", {
      scope: "c",
      schema: 4,
      sealed: Uint8Array.of(0, 255),
    });
    expect(await store.apply(changes({ put: [row, testCreateRow("keys", "c")] }))).toEqual(applied);
    expect(await store.readRows("classes")).toEqual({ ok: true, value: [row] });
    expect(await store.readRows("surveys")).toEqual({ ok: true, value: [] });
  });

  test("what a caller does to its bytes afterwards changes nothing, and no more than the row's own bytes is kept", async () => {
    const { store } = await setupVault();
    const buffer = Uint8Array.of(9, 1, 2, 9);
    const sealed = buffer.subarray(1, 3);
    await store.apply(changes({ put: [testCreateRow("classes", "c", { sealed })] }));
    buffer.fill(7);
    const rows = await store.readRows("classes");
    expect(rows).toMatchObject({ ok: true, value: [{ sealed: Uint8Array.of(1, 2) }] });
    expect(rows.ok && rows.value[0]?.sealed.buffer.byteLength).toBe(2);
  });

  test("a row is written only over the revision before", async () => {
    const { store } = await setupVault();
    await store.apply(changes({ put: [testCreateRow("classes", "c")] }));
    const put = async (revision: number) =>
      store.apply(changes({ put: [testCreateRow("classes", "c", { revision })] }));
    expect(await put(1)).toEqual(conflict);
    expect(await put(3)).toEqual(conflict);
    expect(await put(2)).toEqual(applied);
    expect(await put(2)).toEqual(conflict);
  });

  test("a new row begins at revision 1", async () => {
    const { store } = await setupVault();
    const row = testCreateRow("classes", "c", { revision: 2 });
    expect(await store.apply(changes({ put: [row] }))).toEqual(conflict);
  });

  test("one conflict undoes the whole change", async () => {
    const { store } = await setupVault();
    await store.apply(changes({ put: [testCreateRow("classes", "old")] }));
    const outcome = await store.apply(
      changes({
        put: [testCreateRow("classes", "new"), testCreateRow("classes", "old")],
        remove: [{ table: "classes", id: "old" }],
      }),
    );
    expect(outcome).toEqual(conflict);
    expect(await store.readRows("classes")).toMatchObject({ ok: true, value: [{ id: "old" }] });
  });

  test("a deleted row leaves a tombstone and cannot be put again", async () => {
    const { store } = await setupVault();
    await store.apply(changes({ put: [testCreateRow("surveys", "s")] }));
    await store.apply(changes({ remove: [{ table: "surveys", id: "s" }] }));
    expect(await store.readAll()).toMatchObject({
      ok: true,
      value: { rows: [], tombstones: [{ table: "surveys", id: "s" }] },
    });
    for (const revision of [1, 2]) {
      const again = testCreateRow("surveys", "s", { revision });
      expect(await store.apply(changes({ put: [again] }))).toEqual(conflict);
    }
  });

  test("deleting what is not there leaves a tombstone too", async () => {
    const { store } = await setupVault();
    const ref: RowRef = { table: "ballots", id: "b" };
    expect(await store.apply(changes({ remove: [ref] }))).toEqual(applied);
    expect(await store.readAll()).toMatchObject({ ok: true, value: { tombstones: [ref] } });
  });

  test("removing a scope takes its key and every row under it, also one another tab has written", async () => {
    const { store, open } = await setupVault();
    await store.apply(
      changes({
        put: [
          testCreateRow("keys", "s", { scope: "c" }),
          testCreateRow("ballots", "b1", { scope: "s" }),
          testCreateRow("ballots", "b2", { scope: "other" }),
        ],
      }),
    );
    await open().apply(changes({ put: [testCreateRow("ballots", "b3", { scope: "s" })] }));
    expect(await store.apply(changes({ removeScopes: ["s"] }))).toEqual(applied);
    const all = await store.readAll();
    if (!all.ok || all.value === null) throw new Error("no vault");
    expect(all.value.rows).toMatchObject([{ id: "b2" }]);
    expect(all.value.tombstones).toHaveLength(3);
    expect(all.value.tombstones).toEqual(
      expect.arrayContaining([
        { table: "keys", id: "s" },
        { table: "ballots", id: "b1" },
        { table: "ballots", id: "b3" },
      ]),
    );
  });

  test("nothing can be put under a scope whose key was deleted", async () => {
    const { store, open } = await setupVault();
    await store.apply(changes({ removeScopes: ["s"] }));
    const late = testCreateRow("ballots", "late", { scope: "s" });
    expect(await open().apply(changes({ put: [late] }))).toEqual(conflict);
  });

  test("two tabs: the second to write is told", async () => {
    const { store, open } = await setupVault();
    const other = open();
    await store.apply(changes({ put: [testCreateRow("classes", "c")] }));
    const second = testCreateRow("classes", "c", { revision: 2 });
    const outcomes = await Promise.all([
      store.apply(changes({ put: [second] })),
      other.apply(changes({ put: [second] })),
    ]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes).toContainEqual(conflict);
  });

  test("a header is written only over the one that was read", async () => {
    const { store } = await setupVault();
    const other = testCreateHeader("vault-b");
    expect(await store.writeHeader(other, null)).toEqual(conflict);
    const changed = testCreateHeader("vault-a", "BBBB");
    expect(await store.writeHeader(changed, testCreateHeader())).toEqual(applied);
    expect(await store.writeHeader(other, testCreateHeader())).toEqual(conflict);
    expect(await store.readHeader()).toEqual({ ok: true, value: changed });
  });

  test("rows of a vault that is no longer the one stored are refused", async () => {
    const { store } = await setupVault();
    const put = [testCreateRow("classes", "c")];
    expect(await store.apply(changes({ vaultId: "vault-b", put }))).toEqual(conflict);
    await store.clear();
    expect(await store.apply(changes({ put }))).toEqual(conflict);
  });

  test("restoring in an empty browser takes the file as it is", async () => {
    const store = setup().open();
    const header = testCreateHeader("vault-b");
    const rows = [testCreateRow("classes", "c", { revision: 7 })];
    expect(await store.restore({ header, rows, tombstones: [] })).toEqual(applied);
    expect(await store.readAll()).toEqual({ ok: true, value: { header, rows, tombstones: [] } });
  });

  test("another vault is not overwritten by a backup", async () => {
    const { store } = await setupVault();
    await store.apply(changes({ put: [testCreateRow("classes", "mine")] }));
    const content = { header: testCreateHeader("vault-b"), rows: [], tombstones: [] };
    expect(await store.restore(content)).toEqual(conflict);
    expect(await store.readAll()).toMatchObject({
      ok: true,
      value: { header: { vaultId: "vault-a" }, rows: [{ id: "mine" }] },
    });
  });

  test("a backup of the vault that is here: the header stays, the higher revision of each row wins", async () => {
    const { store } = await setupVault();
    const here = { sealed: Uint8Array.of(1) };
    const there = { sealed: Uint8Array.of(2) };
    await store.apply(
      changes({
        put: [
          testCreateRow("classes", "newer-here", here),
          testCreateRow("classes", "same", here),
          testCreateRow("classes", "only-here", here),
          testCreateRow("classes", "newer-there", here),
        ],
      }),
    );
    await store.apply(
      changes({ put: [testCreateRow("classes", "newer-here", { ...here, revision: 2 })] }),
    );
    const header = testCreateHeader("vault-a", "old phrase");
    const rows = [
      testCreateRow("classes", "newer-here", there),
      testCreateRow("classes", "same", there),
      testCreateRow("classes", "newer-there", { ...there, revision: 2 }),
      testCreateRow("classes", "only-there", there),
    ];
    expect(await store.restore({ header, rows, tombstones: [] })).toEqual(applied);
    const all = await store.readAll();
    if (!all.ok || all.value === null) throw new Error("no vault");
    expect(all.value.header).toEqual(testCreateHeader());
    const sources = all.value.rows.map((row) => [row.id, row.revision, row.sealed[0]]);
    expect(sources.sort()).toEqual([
      ["newer-here", 2, 1],
      ["newer-there", 2, 2],
      ["only-here", 1, 1],
      ["only-there", 1, 2],
      ["same", 1, 1],
    ]);
  });

  test("restoring leaves out what the file's tombstones name", async () => {
    const { store } = await setupVault();
    const tombstones: RowRef[] = [{ table: "keys", id: "s" }];
    const rows = [
      testCreateRow("keys", "s", { scope: "c" }),
      testCreateRow("ballots", "b", { scope: "s" }),
      testCreateRow("classes", "c", { scope: "c" }),
    ];
    await store.restore({ header: testCreateHeader(), rows, tombstones });
    expect(await store.readAll()).toMatchObject({
      ok: true,
      value: { rows: [{ id: "c" }], tombstones },
    });
  });

  test("what was deleted in this browser stays deleted when an older backup is restored, also after the vault was removed", async () => {
    const { store } = await setupVault();
    const rows = [testCreateRow("surveys", "s", { scope: "c" })];
    await store.apply(changes({ put: rows }));
    const before = await store.readAll();
    if (!before.ok || before.value === null) throw new Error("no vault");
    await store.apply(changes({ remove: [{ table: "surveys", id: "s" }] }));
    await store.clear();
    expect(await store.readAll()).toEqual({ ok: true, value: null });
    await store.restore(before.value);
    expect(await store.readAll()).toMatchObject({
      ok: true,
      value: { rows: [], tombstones: [{ table: "surveys", id: "s" }] },
    });
  });
}
