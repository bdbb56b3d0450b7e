import { afterEach, beforeEach, expect, test } from "vitest";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import {
  inventedContribution,
  inventedContributor,
  inventedContributors,
  inventedName,
  inventedRound,
  inventedShare,
  naiveSum,
  type InventedContributor,
} from "./support/invented-round.ts";
import { setupRelay, told, type RelayBench } from "./support/relay-bench.ts";
import { roundBench, type RoundBench } from "./support/round-bench.ts";

const error = (code: string) => ({ error: code });
const stored = { stored: true };

let relay: RelayBench;
let round: RoundBench;
beforeEach(async () => {
  relay = setupRelay();
  round = roundBench(relay, inventedRound("strict", { mode: "strict" }));
  await round.register();
});
afterEach(() => relay.close());

const alma = inventedContributor("alma");
const bo = inventedContributor("bo");
const cilla = inventedContributor("cilla");
const david = inventedContributor("david");
const eva = inventedContributor("eva");

const announce = (who: InventedContributor, label = who.tag) =>
  told(round.putName(who, inventedName(label)));
const contribute = (who: InventedContributor, label = who.tag) =>
  told(round.putShare(who, inventedContribution(label)));
const namesOf = (people: readonly InventedContributor[]) =>
  people
    .toSorted((a, b) => Buffer.from(a.tag, "base64url").compare(Buffer.from(b.tag, "base64url")))
    .map(({ tag }) => ({ tag, name: bytesToBase64Url(inventedName(tag)) }));

async function listFour(): Promise<void> {
  for (const who of [alma, bo, cilla, david]) await announce(who);
  expect(await told(round.list())).toEqual([200, { contributions: 4 }]);
}

test("a name is stored, the same again, and replaced while the round is open", async () => {
  expect(await announce(alma, "old")).toEqual([201, stored]);
  expect(await announce(alma, "old")).toEqual([200, stored]);
  expect(await announce(alma)).toEqual([200, stored]);
  await announce(bo);
  await announce(cilla);
  expect(await (await round.status()).json()).toMatchObject({ state: "open", contributions: 3 });
  await round.list();
  expect(await told(round.names())).toEqual([200, { names: namesOf([alma, bo, cilla]) }]);
});

test.each([0, 295, 297, 688])("a name of %i bytes has the wrong size", async (length) => {
  const answer = told(round.putName(alma, new Uint8Array(length)));
  expect(await answer).toEqual([400, error("size")]);
});

test("the list needs three names, is given when it is made, and then takes no more", async () => {
  await announce(alma);
  await announce(bo);
  expect(await told(round.list())).toEqual([409, error("too-few")]);
  expect(await told(round.names())).toEqual([409, error("not-listed")]);
  await announce(cilla);
  expect(await told(round.list())).toEqual([200, { contributions: 3 }]);
  expect(await told(round.list())).toEqual([200, { contributions: 3 }]);
  expect(await announce(david)).toEqual([409, error("frozen")]);
  expect(await announce(alma, "other")).toEqual([409, error("frozen")]);
  expect(await announce(alma)).toEqual([200, stored]);
  expect(await (await round.status()).json()).toMatchObject({ state: "listed", contributions: 0 });
});

test("no share is taken before the list, nor one whose tag is not in it", async () => {
  await announce(alma);
  expect(await contribute(alma)).toEqual([409, error("not-listed")]);
  expect(await told(round.freeze())).toEqual([409, error("not-listed")]);
  await announce(bo);
  await announce(cilla);
  await round.list();
  expect(await contribute(alma)).toEqual([201, stored]);
  expect(await contribute(david)).toEqual([409, error("not-listed")]);
});

test("three shares are needed, not three names", async () => {
  await listFour();
  await contribute(alma);
  await contribute(bo);
  expect(await told(round.freeze())).toEqual([409, error("too-few")]);
  await contribute(cilla);
  expect(await told(round.freeze())).toEqual([200, { contributions: 3 }]);
  const { sum, texts } = await (await round.result()).json();
  expect(sum).toBe(naiveSum([alma, bo, cilla].map(({ tag }) => inventedShare(tag))));
  expect(texts).toHaveLength(3);
  // The list is still there for who asks at a later visit.
  expect(await told(round.names())).toEqual([200, { names: namesOf([alma, bo, cilla, david]) }]);
});

test("who says no takes name and share away, before the list and after it", async () => {
  await announce(eva);
  expect(await told(round.withdraw(eva))).toEqual([200, { withdrawn: true }]);
  expect(await announce(eva)).toEqual([403, error("voided")]);
  await listFour();
  await contribute(bo);
  await round.withdraw(bo);
  expect(await contribute(bo)).toEqual([403, error("voided")]);
  expect(await told(round.names())).toEqual([200, { names: namesOf([alma, cilla, david]) }]);
  expect(await (await round.status()).json()).toMatchObject({ state: "listed", contributions: 0 });
  expect(await told(round.list())).toEqual([200, { contributions: 3 }]);
});

test("after closing no name is taken, but the list, shares, withdrawals and the freeze are", async () => {
  for (const who of [alma, bo, cilla, david]) await announce(who);
  relay.clock.set(round.round.registration.closesAt);
  expect(await announce(eva)).toEqual([410, error("closed")]);
  expect(await announce(alma, "other")).toEqual([410, error("closed")]);
  expect(await announce(alma)).toEqual([200, stored]);
  expect(await told(round.list())).toEqual([200, { contributions: 4 }]);
  for (const who of [alma, bo, cilla]) expect(await contribute(who)).toEqual([201, stored]);
  expect(await contribute(cilla, "other")).toEqual([200, stored]);
  expect(await told(round.withdraw(david))).toEqual([200, { withdrawn: true }]);
  expect(await told(round.freeze())).toEqual([200, { contributions: 3 }]);
  expect(await told(round.list())).toEqual([200, { contributions: 3 }]);
});

test("a full round takes no further name", async () => {
  const roundId = round.round.id;
  const name = inventedName("full");
  const puts = inventedContributors(1000, "full").map(({ tag }) =>
    relay.store.rounds.putName({ roundId, tag, name }, relay.clock.nowSeconds()),
  );
  await Promise.all(puts);
  expect(await announce(alma)).toEqual([409, error("full")]);
  expect((await (await round.status()).json()).contributions).toBe(1000);
  await round.list();
  expect((await (await round.names()).json()).names).toHaveLength(1000);
});
