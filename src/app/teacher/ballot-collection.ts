import { createSignal, type Accessor } from "solid-js";
import { base64UrlToBytes, type SurveyId } from "../../core/ids.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { BallotPage } from "../../protocol/relay-api.ts";
import type { StorageFailure } from "../../storage/vault-store.ts";
import type { RelayFailure } from "../../transport/relay-port.ts";
import { emptyBook, lastNumber, openBook, rowsForArrivals } from "./ballot-book.ts";
import { withEntry, withoutEntries } from "./opened-vault.ts";
import { ballotRecord } from "./records/ballot-record.ts";
import { afterWriting, rowOf } from "./records/record.ts";
import { frozenRecord, unwilling } from "./survey-files.ts";
import type { LiveDesk, LockedFailure, RelayUnwilling } from "./teacher-app.ts";
import { now, withSession, type TeacherContext } from "./teacher-context.ts";
import { readBook } from "./vault-reading.ts";
import type { VaultSession } from "./vault-session.ts";

export type CollectionTrouble = RelayFailure | StorageFailure;
type Collected = Result<void, LockedFailure | StorageFailure | RelayUnwilling>;

export interface BallotCollection extends Pick<LiveDesk, "collect"> {
  /** By survey: why the last attempt failed. */
  readonly troubles: Accessor<ReadonlyMap<SurveyId, CollectionTrouble>>;
  clear(): void;
}

/** Full pages of one survey; a relay that always has more is not of this protocol. */
const pagesMost = 32;

/** Fetches sealed ballots, stores them as they came, and opens them. */
export function createBallotCollection(context: TeacherContext): BallotCollection {
  const [troubles, setTroubles] = createSignal<ReadonlyMap<SurveyId, CollectionTrouble>>(new Map());
  const running = new Map<SurveyId, Promise<Collected>>();
  const wantedAgain = new Set<SurveyId>();

  function note(id: SurveyId, outcome: Collected): Collected {
    if (outcome.ok) setTroubles((all) => withoutEntries(all, [id]));
    else if (outcome.error.type === "relay") noteTrouble(id, outcome.error.failure);
    else if (outcome.error.type !== "locked") noteTrouble(id, outcome.error);
    return outcome;
  }

  function noteTrouble(id: SurveyId, trouble: CollectionTrouble): void {
    setTroubles((all) => withEntry(all, id, trouble));
  }

  /** An event that comes while ballots are fetched may be about one that was not in the page any more. */
  async function untilQuiet(id: SurveyId): Promise<Collected> {
    for (;;) {
      wantedAgain.delete(id);
      const outcome = note(id, await collectPages(context, id));
      if (!outcome.ok || !wantedAgain.has(id)) return outcome;
    }
  }

  return {
    troubles,
    clear: () => setTroubles(new Map()),
    collect: (id) => {
      const current = running.get(id);
      if (current !== undefined) {
        wantedAgain.add(id);
        return current;
      }
      const started = untilQuiet(id).finally(() => running.delete(id));
      running.set(id, started);
      return started;
    },
  };
}

async function collectPages(context: TeacherContext, id: SurveyId): Promise<Collected> {
  const session = context.session();
  if (session === null) return err({ type: "locked" });
  const frozen = frozenRecord(context, id);
  const { withKeys, books } = context.opened.records();
  if (frozen === null || session.sample || !withKeys.has(id)) return ok(undefined);
  if (frozen.file.survey.deleteAt <= now(context)) return ok(undefined);
  const owner = await session.ask((crypto) => crypto.ownerSecret(id));
  if (!owner.ok) return owner;
  let after = lastNumber((books.get(id) ?? emptyBook).rows);
  for (let page = 0; page < pagesMost; page += 1) {
    const answer = await session.relay.ballotsAfter(id, owner.value, after);
    if (!answer.ok) {
      return isGone(answer.error) ? gone(context, id, answer.error) : err(unwilling(answer.error));
    }
    const taken = await takeIn(context, id, answer.value);
    if (!taken.ok) return taken;
    const newest = answer.value.ballots.at(-1)?.n ?? after;
    if (newest <= after || newest >= answer.value.last) return ok(undefined);
    after = newest;
  }
  return err(unwilling({ type: "unreadable" }));
}

/** Ballots are a common good of all tabs: when another has written first, its rows are read and ours added. */
async function takeIn(
  context: TeacherContext,
  id: SurveyId,
  page: BallotPage,
): Promise<Result<void, LockedFailure | StorageFailure>> {
  const first = await withSession(context, (session) => storeBallots(context, session, id, page));
  if (first.ok || first.error.type !== "conflict") return first;
  return withSession(context, async (session) => {
    const record = context.opened.surveys().get(id);
    if (record === undefined) return ok(undefined);
    const book = await readBook(session, record);
    if (!book.ok) return book;
    context.opened.show({ books: withEntry(context.opened.books(), id, book.value) });
    return storeBallots(context, session, id, page);
  });
}

async function storeBallots(
  context: TeacherContext,
  session: VaultSession,
  id: SurveyId,
  page: BallotPage,
): Promise<Result<void, LockedFailure | StorageFailure>> {
  const { opened } = context;
  const record = opened.surveys().get(id);
  if (record === undefined) return ok(undefined);
  const known = (opened.books().get(id) ?? emptyBook).rows;
  const arrivals = page.ballots.map(({ n, slot, ballot }) => ({
    n,
    slot,
    ballot: base64UrlToBytes(ballot) ?? new Uint8Array(),
  }));
  const changed = rowsForArrivals(id, known, arrivals);
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

function isGone(failure: RelayFailure): boolean {
  return failure.type === "told" && failure.code === "refused";
}

/** The relay may have erased a closed survey before we thought it would; an open one it should have. */
function gone(context: TeacherContext, id: SurveyId, failure: RelayFailure): Collected {
  const survey = frozenRecord(context, id)?.file.survey;
  if (survey?.state !== "open") return ok(undefined);
  context.notices.tell({ type: "relay-copy-gone", name: survey.name });
  return err(unwilling(failure));
}
