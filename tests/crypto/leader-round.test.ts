import { describe, expect, test } from "vitest";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import { sealAead } from "../../src/crypto/aead.ts";
import { idToBytes } from "../../src/crypto/id-bytes.ts";
import { labelledHash } from "../../src/crypto/labelled-hash.ts";
import { readRoundFragment, roundFragment } from "../../src/crypto/round-fragment.ts";
import { descriptionKey } from "../../src/crypto/round-secrets.ts";
import { descriptionHash, sealDescription } from "../../src/crypto/sealed-description.ts";
import { joinBytes } from "../../src/protocol/bytes.ts";
import { jsonToBytes } from "../../src/protocol/json-bytes.ts";
import { parseRoundRegistration } from "../../src/protocol/round-api.ts";
import { parseRoundDescription } from "../../src/protocol/round-description.ts";
import {
  classNumbers,
  createContributor,
  createLeader,
  roundContent,
  setupRound,
} from "../support/leader/rounds.ts";
import { bytesOfText, teacherSodium, valueOf, withBitTurned } from "../support/survey-crypto.ts";

const damaged = { ok: false, error: "damaged" };

async function setupInvited() {
  const { round, fragment } = await setupRound(0);
  const sealed = bytesOfText(round.registration.description);
  return { round, fragment, sealed, client: createContributor() };
}

/** A description of anybody's making, with the invitation that fits it. */
async function madeUp(change: object) {
  const { round, fragment, client } = await setupInvited();
  const { roundId, roundSecret } = valueOf(readRoundFragment(teacherSodium, fragment));
  const own = JSON.parse(new TextDecoder().decode(round.description)) as object;
  const bytes = jsonToBytes({ ...own, ...change });
  const invitation = {
    roundId,
    roundSecret,
    descriptionHash: descriptionHash(teacherSodium, bytes),
  };
  const sealed = sealDescription(teacherSodium, bytes, invitation);
  return { client, fragment: roundFragment(teacherSodium, invitation).slice(1), sealed };
}

describe("a new round", () => {
  test("is registered as the relay wants it, and says nothing of the school there", async () => {
    const { round } = await setupInvited();
    const { registration } = round;
    expect(parseRoundRegistration(registration)).toEqual({ ok: true, value: registration });
    expect(registration).toMatchObject({ mode: "plain", shareBytes: 512, protocol: 1 });
    expect(JSON.stringify(registration)).not.toContain("Fjellvang");
    expect(bytesOfText(registration.description)).toHaveLength(4137);
  });

  test("has keys, id, invitation and description of its own", async () => {
    const leader = createLeader();
    await leader.createThrowawayVault();
    const made = await Promise.all([0, 1, 2].map(() => leader.prepareRound(roundContent())));
    for (const part of ["roundId", "invitation"] as const) {
      expect(new Set(made.map((round) => round[part])).size).toBe(3);
    }
    expect(new Set(made.map(({ registration }) => registration.passVerifier)).size).toBe(3);
    expect(new Set(made.map(({ registration }) => registration.ownerVerifier)).size).toBe(3);
  });

  test("is refused for a place, size or time no round can have", async () => {
    const leader = createLeader();
    await leader.createThrowawayVault();
    const wrong = [
      { place: "" },
      { place: "x".repeat(81) },
      { place: "A\u202Eb" },
      { unitMost: 14 },
      { unitMost: 61 },
      { closesAt: 1_795_820_401 },
      { deleteAt: 1_795_820_400 },
      { level: "municipality", unitMost: 2 },
    ] as const;
    for (const change of wrong) {
      await expect(leader.prepareRound(roundContent(change))).rejects.toThrow(RangeError);
    }
  });
});

describe("who is invited", () => {
  test("reads the very description the leader made, and a pass that the relay knows", async () => {
    const { round, fragment, sealed, client } = await setupInvited();
    const { roundId, pass } = valueOf(await client.readRoundLink(fragment));
    expect(roundId).toBe(round.roundId);
    const verifier = teacherSodium.sha256(
      joinBytes(new TextEncoder().encode("samklang.round-pass.1"), bytesOfText(pass)),
    );
    expect(bytesToBase64Url(verifier)).toBe(round.registration.passVerifier);
    const opened = valueOf(await client.openRound(fragment, sealed));
    expect(opened.bytes).toEqual(round.description);
    expect(opened.description).toMatchObject({ place: "Fjellvang skole", unitMost: 30 });
  });

  test("is told of a link with any character wrong", async () => {
    const { fragment, client } = await setupInvited();
    for (let at = 0; at < fragment.length; at += 1) {
      const other = fragment[at] === "A" ? "B" : "A";
      const changed = fragment.slice(0, at) + other + fragment.slice(at + 1);
      expect(await client.readRoundLink(changed)).toEqual(damaged);
    }
    expect(await client.readRoundLink(fragment.slice(0, -1))).toEqual(damaged);
    expect(await client.readRoundLink(`${fragment}A`)).toEqual(damaged);
    expect(await client.readRoundLink(`#${fragment}`)).toEqual(damaged);
  });

  test("does not go on with a description of another round, or a changed one", async () => {
    const { fragment, sealed, client } = await setupInvited();
    const other = await setupInvited();
    expect(await client.openRound(fragment, other.sealed)).toEqual(damaged);
    expect(await client.openRound(fragment, new Uint8Array())).toEqual(damaged);
    expect(await client.openRound(fragment, sealed.subarray(0, -1))).toEqual(damaged);
    for (const at of [0, 1, 30, 2000, 4136]) {
      expect(await client.openRound(fragment, withBitTurned(sealed, at))).toEqual(damaged);
    }
  });

  test("does not go on with another description sealed rightly: key, term and mode are in the link", async () => {
    const { fragment, client, round } = await setupInvited();
    const own = JSON.parse(new TextDecoder().decode(round.description)) as object;
    const invitation = valueOf(readRoundFragment(teacherSodium, fragment));
    const changes = [
      { publicKey: bytesToBase64Url(new Uint8Array(32)) },
      { mode: "strict" },
      { place: "En annen skole" },
      { term: { schoolYear: 2025, half: "autumn" } },
      { unitMost: 60 },
    ];
    for (const change of changes) {
      const bytes = jsonToBytes({ ...own, ...change });
      expect(parseRoundDescription(bytes).ok).toBe(true);
      const sealed = sealDescription(teacherSodium, bytes, invitation);
      expect(await client.openRound(fragment, sealed)).toEqual(damaged);
    }
  });

  test.each([
    [{ roundId: "AAAAAAAAAAAAAAAAAAAAAA" }, "damaged"],
    [{ publicKey: "AAAA" }, "damaged"],
    [{ closesAt: 900, deleteAt: 900 }, "damaged"],
    [{ closesAt: 901 }, "damaged"],
    [{ extra: 1 }, "damaged"],
    [{ mode: "open" }, "damaged"],
    [{ level: "municipality", unitMost: 20 }, "other-level"],
    [{ protocol: 2 }, "newer-version"],
    [{ indicators: 2 }, "newer-version"],
    [{ protocol: 2, mode: "loose", more: true }, "newer-version"],
    [{ protocol: 0 }, "damaged"],
  ] as const)("does not go on with %j", async (change, error) => {
    const { client, fragment, sealed } = await madeUp(change);
    expect(await client.openRound(fragment, sealed)).toEqual({ ok: false, error });
  });

  test("at another level reads rounds of that level alone", async () => {
    const school = await setupInvited();
    const client = createContributor("municipality");
    expect(await client.openRound(school.fragment, school.sealed)).toEqual({
      ok: false,
      error: "other-level",
    });
  });

  test("refuses a description of another size or version byte, though it opens", async () => {
    const { round, fragment, client } = await setupInvited();
    const invitation = valueOf(readRoundFragment(teacherSodium, fragment));
    const aad = labelledHash(teacherSodium, "samklang.round-aad.1", idToBytes(round.roundId));
    const key = descriptionKey(teacherSodium, invitation);
    const sealed = (plain: Uint8Array, version = 1) =>
      joinBytes(Uint8Array.of(version), sealAead(teacherSodium, plain, { key, aad }));
    const padded = teacherSodium.pad(round.description, 4096);
    const larger = teacherSodium.pad(round.description, 8192);
    expect((await client.openRound(fragment, sealed(padded))).ok).toBe(true);
    expect(await client.openRound(fragment, sealed(padded, 2))).toEqual(damaged);
    expect(await client.openRound(fragment, sealed(larger))).toEqual(damaged);
    expect(await client.openRound(fragment, sealed(round.description))).toEqual(damaged);
  });
});

describe("sealing a share", () => {
  async function seal(change: object) {
    const { round, fragment, client } = await setupInvited();
    const { shareSecret } = await client.newShareSecret();
    const { description } = round;
    const share = { invitation: fragment, description, numbers: classNumbers(), shareSecret };
    return client.sealShare({ ...share, ...change });
  }

  test("gives 688 bytes, and others every time", async () => {
    const [one, other] = [await seal({}), await seal({})];
    expect(one).toHaveLength(688);
    expect(one).not.toEqual(other);
  });

  test.each([
    ["too few numbers", { numbers: classNumbers().slice(1) }],
    ["numbers that do not begin with one", { numbers: classNumbers().with(0, 2) }],
    ["halves", { numbers: classNumbers().with(4, 0.5) }],
    ["no secret", { shareSecret: "AAAA" }],
    ["no invitation", { invitation: "r1.x.y" }],
    ["another description", { description: jsonToBytes({}) }],
  ])("throws for %s", async (_, change) => {
    await expect(seal(change)).rejects.toThrow();
  });
});
