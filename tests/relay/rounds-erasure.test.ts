import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  inventedContribution,
  inventedContributors,
  inventedName,
  inventedRound,
  inventedShare,
  inventedText,
  type InventedRound,
} from "./support/invented-round.ts";
import { noon } from "./support/invented-survey.ts";
import { setupRelay, type RelayBench } from "./support/relay-bench.ts";
import { roundBench } from "./support/round-bench.ts";

let relay: RelayBench;
beforeEach(() => void (relay = setupRelay()));
afterEach(() => relay.close());

/** Which of the needles stand in any file of the data folder, by their first, middle or last 16 bytes. */
function found(needles: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const files = readdirSync(relay.folder).map((name) => readFileSync(join(relay.folder, name)));
  return [...needles].flatMap(([label, bytes]) => {
    const parts = [bytes.subarray(0, 16), bytes.subarray(96, 112), bytes.subarray(-16)];
    const isThere = parts.some(
      (part) => part.length === 16 && files.some((file) => file.includes(Buffer.from(part))),
    );
    return isThere ? [label] : [];
  });
}

const count = 60;
const teachers = inventedContributors(count);
const sharesOf = (label: string, from = 0) =>
  new Map(
    teachers.slice(from).map(({ tag }) => [`${label} ${tag}`, inventedShare(`${label} ${tag}`)]),
  );
const textsOf = (label: string) =>
  new Map(teachers.map(({ tag }) => [`${label} ${tag}`, inventedText(`${label} ${tag}`)]));

async function fill(round: InventedRound, label: string): Promise<void> {
  for (const who of teachers) {
    const body = inventedContribution(`${label} ${who.tag}`);
    await relay.store.rounds.putShare({ roundId: round.id, tag: who.tag, body }, noon);
  }
}

test("after the freeze is answered no share is left in any file, and every text is", async () => {
  const ours = roundBench(relay, inventedRound("ours"));
  const theirs = roundBench(relay, inventedRound("theirs"));
  await ours.register();
  await theirs.register();
  // In turns, so that their rows and pages are mixed.
  await fill(ours.round, "ours");
  await fill(theirs.round, "theirs");
  expect(found(sharesOf("ours"))).toHaveLength(count);
  expect((await ours.freeze()).status).toBe(200);
  expect(found(sharesOf("ours"))).toEqual([]);
  expect(found(textsOf("ours"))).toHaveLength(count);
  expect(found(sharesOf("theirs"))).toHaveLength(count);
  const left = relay.database.prepare("SELECT count(share) AS n FROM round_share").get();
  expect(left).toEqual({ n: count });
});

test("a share that was withdrawn or replaced is gone when it is answered, its text with it", async () => {
  const round = roundBench(relay, inventedRound("ours"));
  await round.register();
  await fill(round.round, "ours");
  const [gone, changed] = teachers;
  if (gone === undefined || changed === undefined) throw new Error("teachers");
  await round.withdraw(gone);
  await round.putShare(changed, inventedContribution("new"));
  expect(found(sharesOf("ours"))).toHaveLength(count - 2);
  expect(found(sharesOf("ours", 2))).toHaveLength(count - 2);
  expect(found(textsOf("ours"))).toHaveLength(count - 2);
  expect(found(new Map([["new", inventedShare("new")]]))).toEqual(["new"]);
});

test("a name that was withdrawn or replaced is gone when it is answered", async () => {
  const round = roundBench(relay, inventedRound("strict", { mode: "strict" }));
  await round.register();
  const names = new Map(
    teachers.slice(0, 10).map(({ tag }) => [`name ${tag}`, inventedName(`name ${tag}`)]),
  );
  for (const who of teachers.slice(0, 10)) {
    await round.putName(who, inventedName(`name ${who.tag}`));
  }
  expect(found(names)).toHaveLength(10);
  const [gone, changed] = teachers;
  if (gone === undefined || changed === undefined) throw new Error("teachers");
  await round.withdraw(gone);
  await round.putName(changed, inventedName("new"));
  expect(found(names)).toHaveLength(8);
});

test("of an erased round, or one whose time has come, nothing is left", async () => {
  for (const way of ["by hand", "in time"] as const) {
    const round = roundBench(relay, inventedRound(way));
    await round.register();
    await fill(round.round, way);
    const bytes = (text: string) => Uint8Array.from(Buffer.from(text, "base64url"));
    const { registration, description, id } = round.round;
    const needles = new Map([
      ...sharesOf(way),
      ...[...textsOf(way)].map(([label, text]): [string, Uint8Array] => [`text ${label}`, text]),
      ...teachers.map(({ tag }): [string, Uint8Array] => [`tag ${tag}`, bytes(tag)]),
      ["id", bytes(id)],
      ["description", description],
      ["owner", bytes(registration.ownerVerifier)],
      ["pass", bytes(registration.passVerifier)],
    ]);
    expect(found(needles)).toHaveLength(needles.size);
    if (way === "by hand") await round.erase();
    else await relay.store.eraseDue(registration.deleteAt);
    expect(found(needles)).toEqual([]);
  }
});
