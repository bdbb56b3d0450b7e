import * as v from "valibot";
import { base64UrlToBytes } from "../core/ids.ts";

/**
 * One kind of entry in a page's local storage: a key of its own for each, so that two pupils on one tablet, or two
 * tabs, never write over each other. The version of the form stands in the prefix.
 */
export interface EntryKind<Entry> {
  readonly prefix: string;
  readonly parse: (stored: unknown) => Entry | null;
  readonly encode: (entry: Entry) => unknown;
  /** What stands after the prefix. */
  readonly nameOf: (entry: Entry) => string;
}

export const base64UrlBytes = v.pipe(
  v.string(),
  v.transform(base64UrlToBytes),
  v.check((bytes) => bytes !== null && bytes.length > 0),
  // The check before has refused null; valibot's types do not narrow by a check.
  v.transform((bytes) => bytes as Uint8Array),
);
export const base64UrlText = (bytes: number) =>
  v.pipe(
    v.string(),
    v.check((text) => base64UrlToBytes(text)?.length === bytes),
  );
export const seconds = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A reader for an entry kind. */
export function entryReader<Entry>(
  schema: v.GenericSchema<unknown, Entry>,
): (stored: unknown) => Entry | null {
  return (stored) => {
    const result = v.safeParse(schema, stored);
    return result.success ? result.output : null;
  };
}

/** Null when there is none. A damaged entry is erased: nobody can use it, and nothing unknown stays behind. */
export function readEntry<Entry>(
  storage: Storage,
  kind: EntryKind<Entry>,
  name: string,
): Entry | null {
  const text = readText(storage, kind.prefix + name);
  if (text === null) return null;
  const entry = kind.parse(jsonOf(text));
  if (entry !== null && kind.nameOf(entry) === name) return entry;
  eraseEntry(storage, kind, name);
  return null;
}

/** All there are; damaged ones are erased on the way. */
export function readEntries<Entry>(storage: Storage, kind: EntryKind<Entry>): readonly Entry[] {
  return keysOf(storage)
    .filter((key) => key.startsWith(kind.prefix))
    .map((key) => readEntry(storage, kind, key.slice(kind.prefix.length)))
    .filter((entry) => entry !== null);
}

/** False when the browser refuses. */
export function writeEntry<Entry>(storage: Storage, kind: EntryKind<Entry>, entry: Entry): boolean {
  try {
    storage.setItem(kind.prefix + kind.nameOf(entry), JSON.stringify(kind.encode(entry)));
    return true;
  } catch {
    return false;
  }
}

export function eraseEntry<Entry>(storage: Storage, kind: EntryKind<Entry>, name: string): void {
  try {
    storage.removeItem(kind.prefix + name);
  } catch {
    // A browser that refuses to erase has refused to store before.
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

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
