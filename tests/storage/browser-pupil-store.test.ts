import { describe, expect, test } from "vitest";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import { createBrowserPupilStore } from "../../src/storage/browser-pupil-store.ts";
import type { PendingBallot, StoredDraft } from "../../src/storage/pupil-store.ts";
import { createMemoryStorage } from "../support/memory-storage.ts";

const slotOf = (fill: number): string => bytesToBase64Url(new Uint8Array(32).fill(fill));

function draft(change: Partial<StoredDraft> = {}): StoredDraft {
  return { slot: slotOf(1), sealed: Uint8Array.of(1, 2, 255), closesAt: 1000, ...change };
}

function pending(change: Partial<PendingBallot> = {}): PendingBallot {
  const surveyId = bytesToBase64Url(new Uint8Array(16).fill(3));
  const ballot = new Uint8Array(344).fill(9);
  return { surveyId, slot: slotOf(1), auth: slotOf(2), ballot, closesAt: 1000, ...change };
}

function setup() {
  const storage = createMemoryStorage();
  return { storage, store: createBrowserPupilStore(storage) };
}

function onlyKey(storage: Storage): string {
  const key = storage.key(0);
  if (key === null || storage.length !== 1) throw new Error("expected one entry");
  return key;
}

describe("what a pupil's device keeps", () => {
  test("a draft returns to the slot it was made for, and to no other", () => {
    const { store } = setup();
    expect(store.writeDraft(draft())).toBe(true);
    expect(store.readDraft(slotOf(1))).toEqual(draft());
    expect(store.readDraft(slotOf(2))).toBeNull();
    store.eraseDraft(slotOf(1));
    expect(store.readDraft(slotOf(1))).toBeNull();
  });

  test("ballots under way survive a reload, several on one tablet", () => {
    const { storage, store } = setup();
    store.writePending(pending());
    store.writePending(pending({ slot: slotOf(4) }));
    const reloaded = createBrowserPupilStore(storage);
    expect(reloaded.readPending()).toEqual([pending(), pending({ slot: slotOf(4) })]);
    reloaded.erasePending(slotOf(1));
    expect(reloaded.readPending()).toEqual([pending({ slot: slotOf(4) })]);
  });

  test("after erasing nothing is left", () => {
    const { storage, store } = setup();
    store.writeDraft(draft());
    store.writePending(pending());
    store.eraseDraft(slotOf(1));
    store.erasePending(slotOf(1));
    expect(storage.length).toBe(0);
  });

  test("the sweep takes drafts past their closing time, and nothing of anybody else", () => {
    const { storage, store } = setup();
    storage.setItem("something-else", "{}");
    store.writeDraft(draft({ closesAt: 999 }));
    store.writeDraft(draft({ slot: slotOf(5), closesAt: 1000 }));
    store.sweep(1000);
    expect(store.readDraft(slotOf(1))).toBeNull();
    expect(store.readDraft(slotOf(5))).not.toBeNull();
    expect(storage.getItem("something-else")).toBe("{}");
  });

  test("a sealed ballot outlives closing until it was sent once more, and no longer than a relay may hold the survey", () => {
    const { store } = setup();
    store.writePending(pending({ closesAt: 1000 }));
    const last = 1000 + 14 * 86_400;
    store.sweep(last);
    expect(store.readPending()).toHaveLength(1);
    store.sweep(last + 1);
    expect(store.readPending()).toEqual([]);
  });

  test.each([
    ["not JSON", "{"],
    ["null", "null"],
    ["a field too many", JSON.stringify({ slot: slotOf(1), sealed: "AQ", closesAt: 1, name: "x" })],
    ["a field too few", JSON.stringify({ slot: slotOf(1), sealed: "AQ" })],
    ["another slot's entry", JSON.stringify({ slot: slotOf(2), sealed: "AQ", closesAt: 1 })],
    [
      "bytes that are not base64url",
      JSON.stringify({ slot: slotOf(1), sealed: "A=", closesAt: 1 }),
    ],
    ["no bytes", JSON.stringify({ slot: slotOf(1), sealed: "", closesAt: 1 })],
    ["a time that is no number", JSON.stringify({ slot: slotOf(1), sealed: "AQ", closesAt: "1" })],
    ["a negative time", JSON.stringify({ slot: slotOf(1), sealed: "AQ", closesAt: -1 })],
  ])("a damaged draft is not used and is erased: %s", (_, text) => {
    const { storage, store } = setup();
    store.writeDraft(draft());
    storage.setItem(onlyKey(storage), text);
    expect(store.readDraft(slotOf(1))).toBeNull();
    expect(storage.length).toBe(0);
  });

  test("the sweep erases damaged entries whatever their time", () => {
    const { storage, store } = setup();
    store.writePending(pending());
    storage.setItem(onlyKey(storage), "{");
    store.sweep(0);
    expect(storage.length).toBe(0);
  });

  test("where there is no room, or no storage at all, it says so and forgets", () => {
    expect(createBrowserPupilStore(createMemoryStorage(10)).writeDraft(draft())).toBe(false);
    const refusing = new Proxy(createMemoryStorage(), {
      get: () => {
        throw new DOMException("", "SecurityError");
      },
    });
    const store = createBrowserPupilStore(refusing);
    expect(store.writePending(pending())).toBe(false);
    expect(store.readPending()).toEqual([]);
    expect(store.readDraft(slotOf(1))).toBeNull();
    expect(() => {
      store.eraseDraft(slotOf(1));
      store.sweep(0);
    }).not.toThrow();
  });
});
