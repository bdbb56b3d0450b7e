import type { DatabaseSync } from "node:sqlite";
import { limits } from "../../src/protocol/limits.ts";
import { dayOf } from "../days.ts";
import { numberOf } from "./row-values.ts";

/** What the operator may know of an invitation: the code itself is kept by nobody but whom it was given to. */
export interface InvitationRecord {
  readonly number: number;
  /** Days since 1970. */
  readonly madeDay: number;
  /** Whether a survey or a round has ever been made with it. */
  readonly used: boolean;
}

/** Returns the invitation's number. */
export function addInvitation(database: DatabaseSync, hash: Uint8Array, madeDay: number): number {
  const added = database
    .prepare("INSERT INTO invitation (hash, made_day) VALUES (?, ?)")
    .run(hash, madeDay);
  return Number(added.lastInsertRowid);
}

export function listInvitations(database: DatabaseSync): readonly InvitationRecord[] {
  return database
    .prepare("SELECT number, made_day, used FROM invitation ORDER BY number")
    .all()
    .map((row) => ({
      number: numberOf(row, "number"),
      madeDay: numberOf(row, "made_day"),
      used: numberOf(row, "used") === 1,
    }));
}

/** Invitations made on this day or before have expired. Days since 1970. */
export function expiryDay(nowSeconds: number): number {
  return dayOf(nowSeconds) - limits.invitationDays;
}

/** Surveys and rounds already made with it go on; it makes no new ones. False when there is no such invitation. */
export function revokeInvitation(database: DatabaseSync, number: number): boolean {
  return database.prepare("DELETE FROM invitation WHERE number = ?").run(number).changes === 1;
}
