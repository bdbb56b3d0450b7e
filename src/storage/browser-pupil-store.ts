import * as v from "valibot";
import { base64UrlToBytes, bytesToBase64Url } from "../core/ids.ts";
import { limits } from "../protocol/limits.ts";
import type { PendingBallot, PupilStore, StoredDraft } from "./pupil-store.ts";

/** Pass the window's local storage; every access to it may throw. */
export function createBrowserPupilStore(storage: Storage): PupilStore {
  return {
    readDraft: (slot) => readEntry(storage, drafts, slot),
    writeDraft: (draft) => writeEntry(storage, drafts, draft),
    eraseDraft: (slot) => eraseKey(storage, drafts.prefix + slot),
    readPending: () =>
      keysOf(storage)
        .filter((key) => key.startsWith(pendingBallots.prefix))
        .map((key) => readEntry(storage, pendingBallots, key.slice(pendingBallots.prefix.length)))
        .filter((pending) => pending !== null),
    writePending: (pending) => writeEntry(storage, pendingBallots, pending),
    erasePending: (slot) => eraseKey(storage, pendingBallots.prefix + slot),
    sweep: (nowSeconds) => {
      const keys = keysOf(storage);
      eraseClosedBefore(storage, drafts, keys, nowSeconds);
      const relayKeepsFor = limits.deletesAfterCloseWithinSeconds;
      eraseClosedBefore(storage, pendingBallots, keys, nowSeconds - relayKeepsFor);
    },
  };
}

type StoredEntry = StoredDraft | PendingBallot;

/**
 * One entry for each draft and each ballot under way, so that two pupils on one tablet, or two tabs,
 * never write over each other. The version of the form stands in the prefix.
 */
interface EntryKind<Entry extends StoredEntry> {
  readonly prefix: string;
  readonly parse: (stored: unknown) => Entry | null;
  readonly encode: (entry: Entry) => unknown;
}

const base64Url = v.pipe(
  v.string(),
  v.transform(base64UrlToBytes),
  v.check((bytes) => bytes !== null && bytes.length > 0),
  // The check before has refused null; valibot's types do not narrow by a check.
  v.transform((bytes) => bytes as Uint8Array),
);
const base64UrlText = (bytes: number) =>
  v.pipe(
    v.string(),
    v.check((text) => base64UrlToBytes(text)?.length === bytes),
  );
const seconds = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const draftSchema = v.strictObject({
  slot: base64UrlText(limits.slotBytes),
  sealed: base64Url,
  closesAt: seconds,
});

const pendingSchema = v.strictObject({
  surveyId: base64UrlText(limits.idBytes),
  slot: base64UrlText(limits.slotBytes),
  auth: base64UrlText(limits.secretBytes),
  ballot: base64Url,
  closesAt: seconds,
});

const drafts: EntryKind<StoredDraft> = {
  prefix: "samklang.draft.1.",
  parse: (stored) => parsed(draftSchema, stored),
  encode: ({ slot, sealed, closesAt }) => ({ slot, sealed: bytesToBase64Url(sealed), closesAt }),
};

const pendingBallots: EntryKind<PendingBallot> = {
  prefix: "samklang.pending.1.",
  parse: (stored) => parsed(pendingSchema, stored),
  encode: ({ surveyId, slot, auth, ballot, closesAt }) => ({
    surveyId,
    slot,
    auth,
    ballot: bytesToBase64Url(ballot),
    closesAt,
  }),
};

function parsed<Entry>(schema: v.GenericSchema<unknown, Entry>, stored: unknown): Entry | null {
  const result = v.safeParse(schema, stored);
  return result.success ? result.output : null;
}

/** Null when there is none. A damaged entry is erased: nobody can use it, and nothing unknown stays behind. */
function readEntry<Entry extends StoredEntry>(
  storage: Storage,
  kind: EntryKind<Entry>,
  slot: string,
): Entry | null {
  const key = kind.prefix + slot;
  const text = readText(storage, key);
  if (text === null) return null;
  const entry = kind.parse(jsonOf(text));
  if (entry?.slot === slot) return entry;
  eraseKey(storage, key);
  return null;
}

function writeEntry<Entry extends StoredEntry>(
  storage: Storage,
  kind: EntryKind<Entry>,
  entry: Entry,
): boolean {
  try {
    storage.setItem(kind.prefix + entry.slot, JSON.stringify(kind.encode(entry)));
    return true;
  } catch {
    return false;
  }
}

/** Damaged entries go with them: reading erases those. */
function eraseClosedBefore<Entry extends StoredEntry>(
  storage: Storage,
  kind: EntryKind<Entry>,
  keys: readonly string[],
  seconds: number,
): void {
  for (const key of keys.filter((each) => each.startsWith(kind.prefix))) {
    const entry = readEntry(storage, kind, key.slice(kind.prefix.length));
    if (entry !== null && entry.closesAt < seconds) eraseKey(storage, key);
  }
}

function keysOf(storage: Storage): readonly string[] {
  try {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
    return keys.filter((key) => key !== null);
  } catch {
    return [];
  }
}

function readText(storage: Storage, key: string): string | null {
  try {
    return storage.getItem(key);
  } catch {
    return null;
  }
}

function eraseKey(storage: Storage, key: string): void {
  try {
    storage.removeItem(key);
  } catch {
    // A browser that refuses to erase has refused to store before.
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
