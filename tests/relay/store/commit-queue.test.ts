import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DatabaseSync } from "node:sqlite";
import { createCommitQueue, type CommitQueue } from "../../../relay/store/commit-queue.ts";
import { openDatabase } from "../../../relay/store/database.ts";
import { createScrubber } from "../../../relay/store/scrubber.ts";
import type { StoreChange } from "../../../relay/store/store.ts";
import { makeDataFolder } from "../support/data-folder.ts";

/** A loop whose turns the test takes. */
function createManualLoop() {
  let now = 0;
  let waiting: { readonly at: number; readonly run: () => void }[] = [];
  return {
    timing: {
      after: (milliseconds: number, run: () => void) =>
        void waiting.push({ at: now + Math.max(0, milliseconds), run }),
      nowMs: () => now,
    },
    /** Everything that is due now. */
    turn() {
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { run } of due) run();
    },
    pass: (milliseconds: number) => void (now += milliseconds),
    pending: () => waiting.length,
  };
}

let folder: ReturnType<typeof makeDataFolder>;
let database: DatabaseSync;
let loop: ReturnType<typeof createManualLoop>;
let queue: CommitQueue;
let statements: string[];
let announced: StoreChange[];
let reports: number[];

beforeEach(() => {
  folder = makeDataFolder();
  const opened = openDatabase(folder.path);
  if (!opened.ok) throw new Error(opened.error);
  database = opened.value;
  statements = [];
  announced = [];
  reports = [];
  loop = createManualLoop();
  const { timing } = loop;
  const report = (code: number) => void reports.push(code);
  const recorded = recordStatements(database, statements);
  const scrubber = createScrubber({ database: recorded, report, timing });
  const announce = (change: StoreChange) => void announced.push(change);
  queue = createCommitQueue({ database: recorded, announce, report, scrubber, timing });
});

afterEach(() => {
  if (database.isOpen) database.close();
  folder.remove();
});

function recordStatements(real: DatabaseSync, into: string[]): DatabaseSync {
  return new Proxy(real, {
    get(target, name) {
      if (name === "exec") {
        return (sql: string) => {
          into.push(sql);
          target.exec(sql);
        };
      }
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
}

const add = (byte: number) => () => {
  const hash = new Uint8Array(32).fill(byte);
  database.prepare("INSERT INTO invitation (hash, made_day) VALUES (?, 1)").run(hash);
  return { value: byte };
};
const count = () => database.prepare("SELECT count(*) AS n FROM invitation").get()?.["n"];
const good = (value: unknown) => ({ ok: true, value });
const unavailable = { ok: false, error: "unavailable" };

/** Whether a promise has settled, found out without waiting for it. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol("pending");
  return (await Promise.race([promise, Promise.resolve(pending)])) !== pending;
}

describe("work that arrives in one turn", () => {
  test("is one transaction, answered after its commit", async () => {
    const answers = [queue.run(add(1)), queue.run(add(2)), queue.run(add(3))];
    expect(statements).toEqual([]);
    expect(await isSettled(Promise.race(answers))).toBe(false);
    loop.turn();
    expect(statements).toEqual(["BEGIN IMMEDIATE", "COMMIT"]);
    expect(await Promise.all(answers)).toEqual([good(1), good(2), good(3)]);
    expect(count()).toBe(3);
  });

  test("and what arrives in the next is another", async () => {
    const first = queue.run(add(1));
    loop.turn();
    const second = queue.run(add(2));
    loop.turn();
    expect(statements).toEqual(["BEGIN IMMEDIATE", "COMMIT", "BEGIN IMMEDIATE", "COMMIT"]);
    expect(await Promise.all([first, second])).toEqual([good(1), good(2)]);
  });

  test("is announced in the order of its commit, before it is answered", async () => {
    const change = (n: number): StoreChange => ({ type: "filled", surveyId: "s", n, slot: "x" });
    const heard: unknown[] = [];
    const answers = [1, 2].map((n) =>
      queue.run(() => ({ value: n, changes: [change(n)] })).then(() => heard.push([...announced])),
    );
    loop.turn();
    await Promise.all(answers);
    expect(announced).toEqual([change(1), change(2)]);
    expect(heard[0]).toEqual([change(1), change(2)]);
  });
});

describe("work that fails", () => {
  const explode = () => {
    add(9)();
    throw new TypeError("a bug");
  };

  test("leaves nothing behind, and does not take the others along", async () => {
    const answers = [queue.run(add(1)), queue.run(explode), queue.run(add(2))];
    loop.turn();
    expect(await Promise.all(answers)).toEqual([good(1), unavailable, good(2)]);
    expect(count()).toBe(2);
    expect(database.isTransaction).toBe(false);
  });

  test("for want of room is unavailable until there is room", async () => {
    const pages = Number(database.prepare("PRAGMA page_count").get()?.["page_count"]);
    database.exec(`PRAGMA max_page_count = ${pages + 1}`);
    const fill = (bytes: number) => () => {
      database.exec("CREATE TABLE IF NOT EXISTS filler (bytes BLOB)");
      database.prepare("INSERT INTO filler VALUES (zeroblob(?))").run(bytes);
      return { value: bytes };
    };
    const full = queue.run(fill(100_000));
    loop.turn();
    expect(await full).toEqual(unavailable);
    expect(reports).toEqual([13]);
    expect(database.isTransaction).toBe(false);
    expect(database.prepare("SELECT name FROM sqlite_schema WHERE name = 'filler'").get()).toBe(
      undefined,
    );
    database.exec("PRAGMA max_page_count = 1000000");
    const again = queue.run(fill(100_000));
    loop.turn();
    expect(await again).toEqual(good(100_000));
  });

  test("because the database is closed is unavailable", async () => {
    database.close();
    const answer = queue.run(add(1));
    loop.turn();
    expect(await answer).toEqual(unavailable);
  });

  test("to write because another program does, is unavailable", async () => {
    database.exec("PRAGMA busy_timeout = 0");
    const other = openDatabase(folder.path);
    if (!other.ok) throw new Error(other.error);
    other.value.exec("BEGIN IMMEDIATE");
    const answer = queue.run(add(1));
    loop.turn();
    expect(await answer).toEqual(unavailable);
    expect(reports).toEqual([5]);
    other.value.exec("ROLLBACK");
    other.value.close();
  });
});

describe("work that erases", () => {
  const erase = () => ({ value: "erased", erased: true });

  test("is answered after the files are scrubbed, and those who come meanwhile with it", async () => {
    const one = queue.run(erase);
    const two = queue.run(erase);
    const plain = queue.run(add(1));
    loop.turn();
    expect(await isSettled(plain)).toBe(true);
    expect(await isSettled(one)).toBe(false);
    loop.turn();
    expect(await Promise.all([one, two])).toEqual([good("erased"), good("erased")]);
    expect(statements.filter((sql) => sql === "VACUUM")).toHaveLength(1);
  });

  test("leaves time for other work between two scrubs", async () => {
    // Each look at the clock while scrubbing finds it 50 ms later.
    const realNow = loop.timing.nowMs;
    loop.timing.nowMs = () => {
      loop.pass(50);
      return realNow();
    };
    const first = queue.run(erase);
    loop.turn();
    loop.timing.nowMs();
    loop.turn();
    await first;
    loop.timing.nowMs = realNow;
    const second = queue.run(erase);
    loop.turn();
    loop.pass(149);
    loop.turn();
    expect(await isSettled(second)).toBe(false);
    loop.pass(60);
    loop.turn();
    expect(await second).toEqual(good("erased"));
  });

  test("is answered, and reported, when another program keeps the files from it", async () => {
    database.exec("PRAGMA busy_timeout = 0");
    const other = openDatabase(folder.path);
    if (!other.ok) throw new Error(other.error);
    other.value.exec("BEGIN; SELECT count(*) FROM survey;");
    const read = other.value.prepare("SELECT count(*) FROM survey");
    read.get();
    const answer = queue.run(erase);
    loop.turn();
    loop.turn();
    expect(await answer).toEqual(good("erased"));
    expect(reports).toEqual([5]);
    other.value.close();
  });

  test("and waits is scrubbed when the relay stops", async () => {
    const answer = queue.run(erase);
    queue.finish();
    expect(await answer).toEqual(good("erased"));
    expect(statements).toEqual(["BEGIN IMMEDIATE", "COMMIT", "VACUUM"]);
  });
});
