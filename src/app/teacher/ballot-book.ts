import type { Answers, RosterIndex } from "../../core/answers.ts";
import { base64UrlToBytes } from "../../core/ids.ts";
import { ok, type Result } from "../../core/result.ts";
import type { BallotToOpen, OpenedBallot } from "../../../workers/crypto-teacher.protocol.ts";
import type { ArrivedBallot, SlotBallots } from "./records/ballot-record.ts";
import { ballotsPerSlotMost } from "./records/ballot-record.ts";
import type { StoredRecord } from "./records/record.ts";
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

/** The relay's number to ask after. */
export function lastNumber(rows: BallotRows): number {
  return Math.max(0, ...[...rows.values()].flatMap(({ value }) => value.map(({ n }) => n)));
}

/** Slots that are filled, whatever is in them. */
export function filledSlots(rows: BallotRows): readonly string[] {
  return [...rows].filter(([, { value }]) => value.length > 0).map(([slot]) => slot);
}

/**
 * The rows to write for ballots that arrived. What is known already changes nothing; other bytes in a slot are added
 * behind the first, never put in its place.
 */
export function rowsForArrivals(
  surveyId: string,
  rows: BallotRows,
  arrivals: readonly (ArrivedBallot & { readonly slot: string })[],
): readonly StoredRecord<SlotBallots>[] {
  const changed = new Map<string, StoredRecord<SlotBallots>>();
  for (const { slot, n, ballot } of arrivals) {
    const row = changed.get(slot) ??
      rows.get(slot) ?? { id: slot, scope: surveyId, revision: 0, value: [] };
    const known = row.value.some((arrived) => sameBytes(arrived.ballot, ballot));
    const isNewSlot = !rows.has(slot) && !changed.has(slot);
    if (known || row.value.length >= ballotsPerSlotMost) continue;
    if (isNewSlot && rows.size + changed.size >= slotsMost) continue;
    changed.set(slot, { ...row, value: [...row.value, { n, ballot }] });
  }
  return [...changed.values()];
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

function sameBytes(some: Uint8Array, others: Uint8Array): boolean {
  return some.length === others.length && some.every((byte, index) => byte === others[index]);
}

function ballotsToOpen(rows: BallotRows): readonly BallotToOpen[] {
  return [...rows].flatMap(([slot, { value }]) => value.map(({ ballot }) => ({ slot, ballot })));
}
