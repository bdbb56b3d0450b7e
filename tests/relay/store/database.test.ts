import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { describeDatabaseFailure } from "../../../relay/store/database-failure.ts";
import { lockFolder, openDatabase } from "../../../relay/store/database.ts";
import { makeDataFolder } from "../support/data-folder.ts";

let folder: ReturnType<typeof makeDataFolder>;
beforeEach(() => void (folder = makeDataFolder()));
afterEach(() => folder.remove());

function opened(path = folder.path): DatabaseSync {
  const database = openDatabase(path);
  if (!database.ok) throw new Error(database.error);
  return database.value;
}

const file = () => join(folder.path, "samklang.db");
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
const pragma = (database: DatabaseSync, name: string) =>
  Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];

describe("a data folder", () => {
  test("is made when it is not there, for its user alone", () => {
    const path = join(folder.path, "deep", "data");
    const database = opened(path);
    database.exec("INSERT INTO invitation (hash, made_day) VALUES (zeroblob(32), 1)");
    expect(modeOf(path)).toBe("700");
    const names = readdirSync(path);
    expect(names.toSorted()).toEqual(["samklang.db", "samklang.db-shm", "samklang.db-wal"]);
    for (const name of names) expect(modeOf(join(path, name))).toBe("600");
    database.close();
  });

  test("keeps what is in it, and takes back rights that were given to others", () => {
    const first = opened();
    first.exec("INSERT INTO invitation (hash, made_day) VALUES (zeroblob(32), 1)");
    first.close();
    writeFileSync(join(folder.path, "other"), "");
    const second = opened();
    expect(modeOf(file())).toBe("600");
    expect(second.prepare("SELECT count(*) AS n FROM invitation").get()).toEqual({ n: 1 });
    second.close();
  });

  test("is opened to lose nothing, overwrite what is deleted, and keep no temporary file", () => {
    const database = opened();
    expect(pragma(database, "journal_mode")).toBe("wal");
    expect(pragma(database, "synchronous")).toBe(2);
    expect(pragma(database, "secure_delete")).toBe(1);
    expect(pragma(database, "foreign_keys")).toBe(1);
    expect(pragma(database, "temp_store")).toBe(2);
    expect(pragma(database, "user_version")).toBe(2);
    database.close();
  });

  test("is held by one relay at a time, and let go of", () => {
    const first = lockFolder(folder.path);
    if (!first.ok) throw new Error(first.error);
    expect(lockFolder(folder.path)).toEqual({ ok: false, error: "in-use" });
    first.value();
    const second = lockFolder(folder.path);
    expect(second.ok).toBe(true);
    if (second.ok) second.value();
    expect(readdirSync(folder.path)).toEqual(["relay.lock"]);
  });
});

describe("a database that cannot be used is told as", () => {
  const failure = (path = folder.path) => {
    const database = openDatabase(path);
    if (!database.ok) return database.error;
    database.value.close();
    return null;
  };

  test("damaged, when it is no database", () => {
    writeFileSync(file(), "This is no database. ".repeat(500));
    expect(failure()).toBe("damaged");
  });

  test("damaged, when a page of it is", () => {
    const database = opened();
    const insert = database.prepare("INSERT INTO invitation (hash, made_day) VALUES (?, 1)");
    for (let index = 0; index < 2000; index += 1) {
      const hash = new Uint8Array(32);
      new DataView(hash.buffer).setUint32(0, index);
      insert.run(hash);
    }
    database.close();
    const bytes = readFileSync(file());
    bytes.fill(0xff, bytes.length - 20_000, bytes.length - 12_000);
    writeFileSync(file(), bytes);
    expect(failure()).toBe("damaged");
  });

  test("damaged, when it is another program's, which is left as it was", () => {
    const other = new DatabaseSync(file());
    other.exec("CREATE TABLE recipe (name TEXT)");
    other.close();
    const before = readFileSync(file());
    expect(failure()).toBe("damaged");
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  test("newer, when a later version made it", () => {
    const database = opened();
    database.exec("PRAGMA user_version = 99");
    database.close();
    expect(failure()).toBe("newer");
  });

  test("unwritable, when the folder cannot be", () => {
    writeFileSync(file(), "");
    expect(failure(join(file(), "data"))).toBe("unwritable");
    const lock = lockFolder(join(file(), "data"));
    expect(lock).toEqual({ ok: false, error: "unwritable" });
  });

  test("unwritable, when the file is a folder", () => {
    mkdirSync(file());
    expect(failure()).toBe("unwritable");
  });

  test("in one sentence each, with the way out", () => {
    for (const reason of ["unwritable", "in-use", "damaged", "newer"] as const) {
      const sentence = describeDatabaseFailure(reason, "/srv/data");
      expect(sentence).toMatch(/^[^\n]*\/srv\/data[^\n]*: [^\n]+\.$/);
    }
  });
});

describe("an invitation made while the relay runs", () => {
  test("waits for its turn and is seen at once", () => {
    const relay = opened();
    const command = opened();
    command.exec("INSERT INTO invitation (hash, made_day) VALUES (zeroblob(32), 1)");
    expect(relay.prepare("SELECT count(*) AS n FROM invitation").get()).toEqual({ n: 1 });
    command.close();
    relay.close();
  });
});
