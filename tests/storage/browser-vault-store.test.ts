import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { Dexie } from "dexie";
import { describe, expect, test, vi } from "vitest";
import { createBrowserVaultStore } from "../../src/storage/browser-vault-store.ts";
import { testCreateHeader, testCreateRow, testVaultStore } from "./vault-store-contract.ts";

function setupBrowser() {
  const indexedDB = new IDBFactory();
  return {
    indexedDB,
    IDBKeyRange,
    open: () => createBrowserVaultStore("samklang", { indexedDB, IDBKeyRange }),
  };
}

const unavailable = { ok: false, error: { type: "unavailable" } };

describe("the store in IndexedDB", () => {
  testVaultStore(setupBrowser);

  test("the next visit finds what the last one wrote", async () => {
    const { open } = setupBrowser();
    const first = open();
    await first.writeHeader(testCreateHeader(), null);
    const put = [testCreateRow("settings", "settings")];
    await first.apply({ vaultId: "vault-a", put, remove: [], removeScopes: [] });
    first.close();
    const next = open();
    expect(await next.readHeader()).toEqual({ ok: true, value: testCreateHeader() });
    expect(await next.readRows("settings")).toEqual({ ok: true, value: put });
  });

  test("a teacher's and a leader's vault in one browser know nothing of each other", async () => {
    const { open, indexedDB } = setupBrowser();
    const teachers = open();
    await teachers.writeHeader(testCreateHeader(), null);
    const leaders = createBrowserVaultStore("samklang-leader", { indexedDB, IDBKeyRange });
    expect(await leaders.readHeader()).toEqual({ ok: true, value: null });
    await leaders.writeHeader(testCreateHeader(), null);
    expect((await leaders.clear()).ok).toBe(true);
    expect(await teachers.readHeader()).toEqual({ ok: true, value: testCreateHeader() });
  });

  test("without IndexedDB the store is unavailable, not broken", async () => {
    const indexedDB = {
      open: () => {
        throw new DOMException("", "SecurityError");
      },
    };
    const store = createBrowserVaultStore("samklang", { indexedDB, IDBKeyRange });
    expect(await store.readHeader()).toEqual(unavailable);
  });

  test("no room is told as such and changes nothing", async () => {
    const { open, indexedDB } = setupBrowser();
    const store = open();
    await store.writeHeader(testCreateHeader(), null);
    const probe = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("samklang");
      request.onsuccess = () => resolve(request.result);
    });
    const objectStore = Object.getPrototypeOf(
      probe.transaction("rows").objectStore("rows"),
    ) as IDBObjectStore;
    probe.close();
    const full = vi.spyOn(objectStore, "put").mockImplementation(() => {
      throw new DOMException("", "QuotaExceededError");
    });
    const put = [testCreateRow("classes", "c")];
    const outcome = await store.apply({ vaultId: "vault-a", put, remove: [], removeScopes: [] });
    full.mockRestore();
    expect(outcome).toEqual({ ok: false, error: { type: "full" } });
    expect(await store.readRows("classes")).toEqual({ ok: true, value: [] });
  });

  test("a page of a newer version takes over: the older one lets go and says so", async () => {
    const { open, indexedDB } = setupBrowser();
    const older = open();
    await older.writeHeader(testCreateHeader(), null);
    const newer = new Dexie("samklang", { indexedDB, IDBKeyRange });
    newer.version(1).stores({
      vault: "&key",
      rows: "&[table+id], table, scope",
      tombstones: "&[table+id]",
    });
    newer.version(2).stores({ more: "id" });
    await newer.open();
    expect(await older.readHeader()).toEqual(unavailable);
    expect(await open().readHeader()).toEqual(unavailable);
    expect(await newer.table("vault").count()).toBe(1);
  });

  test("a row put out of shape comes out as one that opens under no key", async () => {
    const { open, indexedDB } = setupBrowser();
    const store = open();
    await store.writeHeader(testCreateHeader(), null);
    const raw = new Dexie("samklang", { indexedDB, IDBKeyRange });
    await raw.open();
    await raw.table("rows").put({ table: "classes", id: "c", scope: 7, sealed: "text" });
    expect(await store.readRows("classes")).toEqual({
      ok: true,
      value: [
        testCreateRow("classes", "c", {
          scope: "",
          schema: 0,
          revision: 0,
          sealed: new Uint8Array(),
        }),
      ],
    });
  });

  test("a programming error is not taken for a refusal of the browser", async () => {
    const { open } = setupBrowser();
    const store = open();
    await store.writeHeader(testCreateHeader(), null);
    const nonsense = { vaultId: "vault-a", put: [], remove: null, removeScopes: [] };
    await expect(store.apply(nonsense as never)).rejects.toThrow(TypeError);
  });
});
