import type { Answers, RosterIndex } from "../../core/answers.ts";
import { base64UrlToBytes } from "../../core/ids.ts";
import { ok, type Result } from "../../core/result.ts";
import { equalBytes } from "../../protocol/bytes.ts";
import type { BallotToOpen, OpenedBallot } from "../../../workers/crypto-teacher.protocol.ts";
import type { ArrivedBallot, SlotBallots } from "./records/ballot-record.ts";
import { ballotsPerSlotMost } from "./records/ballot-record.ts";
import type { StoredRecord } from "../vault/record.ts";
import type { InvalidBallot, LockedFailure, PupilProgress } from "./teacher-app.ts";
import type { SurveyRecord } from "./opened-vault.ts";
import type { VaultSession } from "./vault-session.ts";

export type BallotRows = ReadonlyMap<string, StoredRecord<SlotBallots>>;

/** The ballots of one survey: as stored, and as they opened. */
export interface BallotBook {
  /** By slot, in the order in which slots were first filled. */
  readonly rows: BallotRows;
  /** Every stored ballot, slot by slot. */
  readonly opened: readonly OpenedBallot[];
}

export const emptyBook: BallotBook = { rows: new Map(), opened: [] };

/** Slots of one survey at the relay, twice: more than that no relay of this protocol can hold. */
const slotsMost = 256;

/** Opens and checks all of them. A draft, and a survey that was never open, has none. */
export async function openBook(
  session: VaultSession,
  record: SurveyRecord,
  rows: BallotRows,
): Promise<Result<BallotBook, LockedFailure>> {
  const file = record.value;
  if (file.type === "draft" || rows.size === 0) return ok({ rows, opened: [] });
  const manifest = base64UrlToBytes(file.manifest) ?? new Uint8Array();
  const opened = await session.ask((crypto) =>
    crypto.openBallots(file.survey.id, manifest, ballotsToOpen(rows)),
  );
  return opened.ok ? ok({ rows, opened: opened.value }) : opened;
}

/** The relay's number to ask after: 0 when nothing came from it. */
export function lastNumber(rows: BallotRows): number {
  return Math.max(0, ...[...rows.values()].flatMap(({ value }) => value.map(({ n }) => n ?? 0)));
}

/** Slots that are filled, whatever is in them. */
export function filledSlots(rows: BallotRows): readonly string[] {
  return [...rows].filter(([, { value }]) => value.length > 0).map(([slot]) => slot);
}

export type Arrival = ArrivedBallot & { readonly slot: string };

/**
 * The rows to write for ballots that arrived. What is known already keeps its place, and gets the relay's number when
 * that comes; other bytes in a slot are added behind the first, never put in its place. A row for one of `ownSlots`,
 * those of the teacher's own record, is always made, however many others a relay has filled.
 */
export function rowsForArrivals(
  survey: { readonly id: string; readonly ownSlots: ReadonlySet<string> },
  rows: BallotRows,
  arrivals: readonly Arrival[],
): readonly StoredRecord<SlotBallots>[] {
  const changed = new Map<string, StoredRecord<SlotBallots>>();
  for (const arrival of arrivals) {
    const { slot } = arrival;
    const known = changed.get(slot) ?? rows.get(slot);
    const isTooMany = rows.size + changed.size >= slotsMost && !survey.ownSlots.has(slot);
    if (known === undefined && isTooMany) continue;
    const row = known ?? { id: slot, scope: survey.id, revision: 0, value: [] };
    const value = withArrival(row.value, arrival);
    if (value !== row.value) changed.set(slot, { ...row, value });
  }
  return [...changed.values()];
}

/** The same value when nothing changes. */
function withArrival(value: SlotBallots, { n, ballot }: ArrivedBallot): SlotBallots {
  const same = value.find((arrived) => equalBytes(arrived.ballot, ballot));
  if (same !== undefined) {
    if (same.n !== null || n === null) return value;
    return value.map((arrived) => (arrived === same ? { n, ballot } : arrived));
  }
  const ofThisWay = value.filter((arrived) => (arrived.n === null) === (n === null));
  // What came otherwise and then by the relay as well has changed its count: a row never outgrows both together.
  const isFull = ofThisWay.length >= ballotsPerSlotMost || value.length >= 2 * ballotsPerSlotMost;
  return isFull ? value : [...value, { n, ballot }];
}

/** "known": the very same is there. "second": another counts in its slot, which stays so. */
export function compareWithBook(
  book: BallotBook,
  { slot, ballot }: Pick<Arrival, "slot" | "ballot">,
): "known" | "second" | "new" {
  const there = book.rows.get(slot)?.value ?? [];
  if (there.some((arrived) => equalBytes(arrived.ballot, ballot))) return "known";
  const counts = book.opened.some((opened) => opened.type === "valid" && opened.slot === slot);
  return counts ? "second" : "new";
}

export function validAnswers(book: BallotBook): ReadonlyMap<RosterIndex, Answers> {
  return new Map(
    book.opened
      .filter((ballot) => ballot.type === "valid")
      .map(({ rosterIndex, answers }) => [rosterIndex, answers]),
  );
}

export function invalidBallots(book: BallotBook): readonly InvalidBallot[] {
  return book.opened
    .filter((ballot) => ballot.type === "invalid")
    .map(({ rosterIndex, reason }) => ({ rosterIndex, reason }));
}

/** One entry for each name, in the order of the roster. A valid ballot stands before any invalid one. */
export function pupilProgress(
  book: BallotBook,
  names: readonly string[],
): readonly PupilProgress[] {
  return names.map((name, rosterIndex) => {
    const own = book.opened.filter((ballot) => ballot.rosterIndex === rosterIndex);
    const valid = own.find((ballot) => ballot.type === "valid");
    if (valid?.type === "valid") return { type: "answered", name, receipt: valid.receipt };
    // What came with a card that has been replaced since says nothing about the new one.
    const invalid = own.find(
      (ballot) => ballot.type === "invalid" && ballot.reason !== "voided-slot",
    );
    if (invalid?.type === "invalid") return { type: "invalid", name, reason: invalid.reason };
    return { type: "waiting", name };
  });
}

function ballotsToOpen(rows: BallotRows): readonly BallotToOpen[] {
  return [...rows].flatMap(([slot, { value }]) => value.map(({ ballot }) => ({ slot, ballot })));
}
