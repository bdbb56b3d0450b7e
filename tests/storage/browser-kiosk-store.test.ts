import { expect, test } from "vitest";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import { createBrowserKioskStore } from "../../src/storage/browser-kiosk-store.ts";
import { createBrowserPupilStore } from "../../src/storage/browser-pupil-store.ts";
import type { KioskBallot } from "../../src/storage/kiosk-store.ts";
import { createMemoryStorage } from "../support/memory-storage.ts";

const filled = (length: number, fill: number) =>
  bytesToBase64Url(new Uint8Array(length).fill(fill));
const surveyId = filled(16, 3);

function ballotOf(fill: number, change: Partial<KioskBallot> = {}): KioskBallot {
  return {
    surveyId,
    slot: filled(32, fill),
    auth: filled(32, fill + 100),
    ballot: new Uint8Array(344).fill(fill),
    closesAt: 1_000,
    deleteAt: 2_000,
    ...change,
  };
}

function setup() {
  const storage = createMemoryStorage();
  return { storage, store: createBrowserKioskStore(storage) };
}

test("ballots survive a reload, and go one by one", () => {
  const { storage, store } = setup();
  expect(store.writeBallot(ballotOf(1))).toBe(true);
  store.writeBallot(ballotOf(2));
  expect(createBrowserKioskStore(storage).readBallots()).toEqual([ballotOf(1), ballotOf(2)]);
  store.eraseBallot(ballotOf(1).slot);
  expect(store.readBallots()).toEqual([ballotOf(2)]);
});

test("they are kept until the deletion date, also past closing, and apart from those of cards", () => {
  const { storage, store } = setup();
  store.writeBallot(ballotOf(1));
  createBrowserPupilStore(storage).sweep(1_900_000);
  expect(createBrowserPupilStore(storage).readPending()).toEqual([]);
  store.sweep(2_000);
  expect(store.readBallots()).toEqual([ballotOf(1)]);
  store.sweep(2_001);
  expect(storage.length).toBe(0);
});

test("an exit is kept as long as a ballot waits for it", () => {
  const { storage, store } = setup();
  const exit = { surveyId, exit: filled(16, 7) };
  store.writeBallot(ballotOf(1));
  expect(store.writeExit(exit)).toBe(true);
  store.sweep(0);
  expect(store.readExit(surveyId)).toEqual(exit);
  expect(store.readExit(filled(16, 4))).toBeNull();
  store.eraseBallot(ballotOf(1).slot);
  store.sweep(0);
  expect(storage.length).toBe(0);
});

test("a damaged entry is erased, and harms no other", () => {
  const { storage, store } = setup();
  store.writeBallot(ballotOf(1));
  const key = storage.key(0) ?? "";
  storage.setItem(key, storage.getItem(key)?.replace("2000", '"soon"') ?? "");
  storage.setItem(`${key.slice(0, -43)}${ballotOf(2).slot}`, JSON.stringify({ slot: "x" }));
  store.writeBallot(ballotOf(3));
  expect(store.readBallots()).toEqual([ballotOf(3)]);
  expect(storage.length).toBe(1);
});

test("whether the browser keeps anything is tried, and leaves no trace", () => {
  const { storage, store } = setup();
  expect(store.keeps()).toBe(true);
  expect(storage.length).toBe(0);
  expect(createBrowserKioskStore(createMemoryStorage(10)).keeps()).toBe(false);
});
