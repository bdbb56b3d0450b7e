import type { DatabaseSync } from "node:sqlite";
import { err, ok, type Result } from "../../src/core/result.ts";
import { sqliteCode } from "./database-failure.ts";
import type { Scrubber } from "./scrubber.ts";
import type { StoreChange } from "./store.ts";
import type { Timing } from "./timing.ts";

/** What one piece of work inside a transaction comes to. */
export interface Outcome<Value> {
  readonly value: Value;
  readonly changes?: readonly StoreChange[];
  /** True when something was deleted whose bytes must leave the files. See [Note: scrubbing]. */
  readonly erased?: boolean;
}

/** Work that may refuse: a refusal is decided before anything is written. */
export type Written<Value, Refusal> = Outcome<Result<Value, Refusal>>;

/**
 * [Note: group commit] Each commit waits for the disk. Work that arrives in one turn of the event loop is therefore
 * done in one transaction, and everybody is answered after its commit: as safe as one by one, and more than twice as
 * fast when a school answers at once.
 */
export interface CommitQueue {
  /** Settles after the commit, and after scrubbing where something was erased. The work must decide before it writes: what it throws undoes it and is "unavailable". */
  run<Value>(work: () => Outcome<Value>): Promise<Result<Value, "unavailable">>;
  /** Commits and scrubs what waits, now. */
  finish(): void;
}

export interface CommitQueueOptions {
  readonly database: DatabaseSync;
  readonly announce: (change: StoreChange) => void;
  /** Told SQLite's result code when a write failed, never what was written. */
  readonly report: (sqliteResultCode: number) => void;
  readonly scrubber: Scrubber;
  readonly timing: Timing;
}

interface Waiting {
  readonly attempt: () => () => Settled;
  readonly fail: () => void;
}

interface Settled {
  readonly changes: readonly StoreChange[];
  readonly erased: boolean;
  readonly answer: () => void;
}

export function createCommitQueue(options: CommitQueueOptions): CommitQueue {
  const { database, announce, report, scrubber, timing } = options;
  let waiting: Waiting[] = [];

  function run<Value>(work: () => Outcome<Value>): Promise<Result<Value, "unavailable">> {
    return new Promise((resolve) => {
      waiting.push({
        attempt: () => {
          const { value, changes = [], erased = false } = work();
          return () => ({ changes, erased, answer: () => resolve(ok(value)) });
        },
        fail: () => resolve(err("unavailable")),
      });
      if (waiting.length === 1) timing.after(0, flush);
    });
  }

  function flush(): void {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    const settled = commit(batch);
    if (settled !== null) return settle(settled);
    // One of them failed and took the others along: each gets a transaction of its own.
    for (const one of batch) {
      const alone = batch.length === 1 ? null : commit([one]);
      if (alone === null) one.fail();
      else settle(alone);
    }
  }

  function commit(batch: readonly Waiting[]): readonly Settled[] | null {
    try {
      database.exec("BEGIN IMMEDIATE");
      const settled = batch.map((one) => one.attempt());
      database.exec("COMMIT");
      return settled.map((settle) => settle());
    } catch (error) {
      report(sqliteCode(error) ?? 0);
      if (database.isOpen && database.isTransaction) database.exec("ROLLBACK");
      return null;
    }
  }

  function settle(settled: readonly Settled[]): void {
    for (const { changes, erased, answer } of settled) {
      for (const change of changes) announce(change);
      if (erased) scrubber.scrub(answer);
      else answer();
    }
  }

  function finish(): void {
    flush();
    scrubber.finish();
  }

  return { run, finish };
}
