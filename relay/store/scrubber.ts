import type { DatabaseSync } from "node:sqlite";
import { sqliteCode } from "./database-failure.ts";
import type { Timing } from "./timing.ts";

/**
 * [Note: scrubbing] `secure_delete` overwrites a deleted row, but not the copies that SQLite leaves in the gaps of its
 * pages whenever it moves rows from one page to another: a search of the file found some. Only rebuilding the file
 * leaves them behind. The rebuilt pages then replace the old ones, and the write-ahead log is cut to nothing.
 *
 * Rebuilding stops everything else for about 30 ms a megabyte, so what is erased meanwhile is scrubbed together, and
 * between two scrubs the relay has four times as long for its other work.
 */
export interface Scrubber {
  /** Calls back when no byte of what was deleted before is left in the files, or when trying has failed and was reported. */
  scrub(then: () => void): void;
  /** Does now what waits. */
  finish(): void;
  /** True at first, since an earlier process may have ended in between, and after a scrub that failed. */
  owes(): boolean;
}

export interface ScrubberOptions {
  readonly database: DatabaseSync;
  /** Told SQLite's result code when it could not be done: another process reads, or the disk is full. */
  readonly report: (sqliteResultCode: number) => void;
  readonly timing: Timing;
}

/** How much longer than a scrub the pause after it is. */
const restFactor = 4;

const sqliteBusy = 5;

export function createScrubber({ database, report, timing }: ScrubberOptions): Scrubber {
  let waiting: (() => void)[] = [];
  let notBeforeMs = 0;
  let owed = true;

  function scrub(then: () => void): void {
    waiting.push(then);
    if (waiting.length === 1) timing.after(notBeforeMs - timing.nowMs(), finish);
  }

  function finish(): void {
    const answers = waiting;
    waiting = [];
    if (answers.length === 0) return;
    const startedMs = timing.nowMs();
    rebuild();
    const endedMs = timing.nowMs();
    notBeforeMs = endedMs + restFactor * (endedMs - startedMs);
    for (const answer of answers) answer();
  }

  function rebuild(): void {
    try {
      database.exec("VACUUM");
      const row = database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get();
      owed = row?.["busy"] !== 0;
      if (owed) report(sqliteBusy);
    } catch (error) {
      owed = true;
      report(sqliteCode(error) ?? 0);
    }
  }

  return { scrub, finish, owes: () => owed };
}
