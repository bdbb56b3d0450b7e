import { base64UrlToBytes, type SurveyId } from "../../core/ids.ts";
import { ok, type Result } from "../../core/result.ts";
import type { StorageFailure } from "../../storage/vault-store.ts";
import {
  compareWithBook,
  emptyBook,
  openBook,
  rowsForArrivals,
  type Arrival,
} from "./ballot-book.ts";
import { withEntry } from "../vault/map-entries.ts";
import { ballotRecord } from "./records/ballot-record.ts";
import { afterWriting, rowOf } from "../vault/record.ts";
import { frozenRecord } from "./survey-files.ts";
import type { InvalidBallot, LockedFailure } from "./teacher-app.ts";
import { withSession, type TeacherContext } from "./teacher-context.ts";
import { readBook } from "./vault-reading.ts";
import type { VaultSession } from "./vault-session.ts";

type Stored<Value = void> = Promise<Result<Value, LockedFailure | StorageFailure>>;

/** What became of ballots that came without the relay. */
export interface TakenIn {
  /** New, and they count. */
  readonly added: number;
  /** The very same had come before. */
  readonly known: number;
  /** They do not count; "duplicate" when another counts for the same pupil. */
  readonly invalid: readonly InvalidBallot[];
}

/** Keeps ballots as the relay gave them, and opens them. A survey that is not there any more takes none. */
export function storeArrivals(
  context: TeacherContext,
  id: SurveyId,
  arrivals: readonly Arrival[],
): Stored {
  return overOtherTabs(context, id, (session) => store(context, session, { id, arrivals }));
}

/**
 * Takes in ballots that anybody may have made: only those that open, in a slot that counts, are kept. What is
 * refused is told and not stored, so that a file cannot fill the vault.
 */
export function takeInBallots(
  context: TeacherContext,
  id: SurveyId,
  ballots: readonly Omit<Arrival, "n">[],
): Stored<TakenIn> {
  return overOtherTabs(context, id, async (session) => {
    const file = frozenRecord(context, id)?.file;
    if (file === undefined) return ok({ added: 0, known: 0, invalid: [] });
    const manifest = base64UrlToBytes(file.manifest) ?? new Uint8Array();
    const opened = await session.ask((crypto) => crypto.openBallots(id, manifest, ballots));
    if (!opened.ok) return opened;
    const book = context.opened.books().get(id) ?? emptyBook;
    const good = ballots.filter((_, place) => opened.value[place]?.type === "valid");
    const compared = new Map(good.map((ballot) => [ballot.slot, compareWithBook(book, ballot)]));
    const stored = await store(context, session, {
      id,
      arrivals: good.map((ballot) => ({ ...ballot, n: null })),
    });
    if (!stored.ok) return stored;
    const count = (wanted: "new" | "known") =>
      [...compared.values()].filter((found) => found === wanted).length;
    const invalid = opened.value.flatMap((ballot): readonly InvalidBallot[] => {
      const { rosterIndex, slot } = ballot;
      if (ballot.type === "invalid") return [{ rosterIndex, reason: ballot.reason }];
      return compared.get(slot) === "second" ? [{ rosterIndex, reason: "duplicate" }] : [];
    });
    return ok({ added: count("new"), known: count("known"), invalid });
  });
}

/** Ballots are a common good of all tabs: when another has written first, its rows are read and ours added. */
async function overOtherTabs<Value>(
  context: TeacherContext,
  id: SurveyId,
  work: (session: VaultSession) => Stored<Value>,
): Stored<Value> {
  const first = await withSession(context, work);
  if (first.ok || first.error.type !== "conflict") return first;
  return withSession(context, async (session) => {
    const record = context.opened.surveys().get(id);
    const book = record === undefined ? null : await readBook(session, record);
    if (book !== null && !book.ok) return book;
    if (book !== null) {
      context.opened.show({ books: withEntry(context.opened.books(), id, book.value) });
    }
    return work(session);
  });
}

async function store(
  context: TeacherContext,
  session: VaultSession,
  { id, arrivals }: { readonly id: SurveyId; readonly arrivals: readonly Arrival[] },
): Stored {
  const { opened } = context;
  const record = opened.surveys().get(id);
  if (record === undefined) return ok(undefined);
  const own = await session.ask((crypto) => crypto.slots(id));
  if (!own.ok) return own;
  const known = (opened.books().get(id) ?? emptyBook).rows;
  const changed = rowsForArrivals({ id, ownSlots: new Set(own.value) }, known, arrivals);
  if (changed.length === 0) return ok(undefined);
  const written = await session.write({ put: changed.map((row) => rowOf(ballotRecord, row)) });
  if (!written.ok) return written;
  const rows = new Map(known);
  for (const row of changed) rows.set(row.id, afterWriting(row));
  const book = await openBook(session, record, rows);
  if (!book.ok) return book;
  opened.show({ books: withEntry(opened.books(), id, book.value) });
  return ok(undefined);
}
