import { Inflate } from "fflate";
import { err, ok, type Result } from "../core/result.ts";
import { joinBytes } from "../protocol/bytes.ts";

export interface ArchiveWish {
  /** Asked before anything of an entry is unpacked. */
  readonly wants: (name: string) => boolean;
  /** Of all wanted entries together, unpacked. What an archive says of itself is not believed. */
  readonly mostBytes: number;
}

export type ArchiveFailure = "unreadable" | "too-large";

/**
 * The wanted entries of a ZIP archive, unpacked; never throws. Unpacking stops at the limit, so that a few bytes that
 * swell to gigabytes cost no more than an honest archive. Encrypted entries and ZIP64, which nothing under 4 GB
 * needs, are unreadable.
 */
export function unpackArchive(
  bytes: Uint8Array,
  { wants, mostBytes }: ArchiveWish,
): Result<ReadonlyMap<string, Uint8Array>, ArchiveFailure> {
  const found = new Map<string, Uint8Array>();
  let left = mostBytes;
  try {
    const entries = listEntries(bytes);
    if (entries === null) return err("unreadable");
    for (const entry of entries.filter(({ name }) => wants(name))) {
      const content = unpack(bytes, entry, left);
      if (!content.ok) return content;
      left -= content.value.length;
      found.set(entry.name, content.value);
    }
    return ok(found);
  } catch {
    // A RangeError of a DataView, or what the inflater throws: an address or a stream that is not what it says.
    return err("unreadable");
  }
}

/** The names in an archive, in its order; null when it is none. */
export function archiveNames(bytes: Uint8Array): readonly string[] | null {
  try {
    return listEntries(bytes)?.map(({ name }) => name) ?? null;
  } catch {
    return null;
  }
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedBytes: number;
  readonly headerAt: number;
}

// PKWARE, .ZIP File Format Specification 6.3.10, 4.3.7, 4.3.12 and 4.3.16.
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const headerMark = 0x04034b50;
const endBytes = 22;
const longestComment = 0xffff;
const mostEntries = 5_000;
const [stored, deflated] = [0, 8];
/** Small, so that one piece cannot swell to more than about 16 MB before it is counted. */
const pieceBytes = 16_384;

function listEntries(bytes: Uint8Array): readonly Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const endAt = findEnd(view);
  if (endAt === null) return null;
  const count = view.getUint16(endAt + 10, true);
  if (count > mostEntries) return null;
  const entries: Entry[] = [];
  let at = view.getUint32(endAt + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== entryMark) return null;
    const nameBytes = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endBytes;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return null;
}

function unpack(
  bytes: Uint8Array,
  { method, encrypted, packedBytes, headerAt }: Entry,
  mostBytes: number,
): Result<Uint8Array, ArchiveFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (encrypted || view.getUint32(headerAt, true) !== headerMark) return err("unreadable");
  const names = view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  const from = headerAt + 30 + names;
  if (from + packedBytes > bytes.length) return err("unreadable");
  const packed = bytes.subarray(from, from + packedBytes);
  if (method === deflated) return inflate(packed, mostBytes);
  if (method !== stored) return err("unreadable");
  return packed.length > mostBytes ? err("too-large") : ok(packed);
}

function inflate(packed: Uint8Array, mostBytes: number): Result<Uint8Array, ArchiveFailure> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const inflater = new Inflate((piece, final) => {
    // The inflater uses its memory again.
    pieces.push(piece.slice());
    size += piece.length;
    ended = final;
  });
  for (let at = 0; at < packed.length; at += pieceBytes) {
    inflater.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length);
    if (size > mostBytes) return err("too-large");
  }
  return ended ? ok(joinBytes(...pieces)) : err("unreadable");
}
