import { describe, expect, test } from "vitest";
import type { SealedRow } from "../../src/protocol/sealed-row.ts";
import { createLeader, frozenResult, roundContent, setupRound } from "../support/leader/rounds.ts";
import { createTeacher, valueOf } from "../support/survey-crypto.ts";

const phrase = "en frase som er lang nok for testen";
const secret = { type: "passphrase", passphrase: phrase } as const;

async function setupLeader() {
  const leader = createLeader();
  const { header, kit } = valueOf(await leader.createVault(phrase));
  const [row] = await leader.sealRows([
    { table: "places", id: "place", scope: "vault", schema: 1, revision: 1, value: { name: "X" } },
  ]);
  if (row === undefined) throw new Error("One row was sealed");
  return { leader, header, kit, row };
}

async function setupTeacher() {
  const teacher = createTeacher();
  const { header, kit } = valueOf(await teacher.createVault(phrase));
  return { teacher, header, kit };
}

const file = (text: Uint8Array, length: number) =>
  new TextDecoder().decode(text.subarray(0, length));

describe("a leader's vault", () => {
  test("says what it is, and opens by phrase and by kit", async () => {
    const { header, kit } = await setupLeader();
    expect(header.format).toBe("samklang.leader-vault");
    const other = createLeader();
    expect((await other.unlock(header, secret)).ok).toBe(true);
    expect((await other.unlock(header, { type: "kit", kit })).ok).toBe(true);
    const wrong = { type: "passphrase", passphrase: `${phrase}!` } as const;
    expect(await other.unlock(header, wrong)).toEqual({
      ok: false,
      error: { type: "wrong-secret" },
    });
  });

  test("is not opened by the teacher's app, nor a teacher's by the leader's", async () => {
    const ofLeader = await setupLeader();
    const ofTeacher = await setupTeacher();
    const refused = { ok: false, error: { type: "refused-header" } };
    expect(await createTeacher().unlock(ofLeader.header, secret)).toEqual(refused);
    expect(await createLeader().unlock(ofTeacher.header, secret)).toEqual(refused);
  });

  test("is not opened under the other's name either: wraps are bound to their kind", async () => {
    const ofLeader = await setupLeader();
    const ofTeacher = await setupTeacher();
    const asTeacher = { ...ofLeader.header, format: "samklang.vault" } as const;
    const asLeader = { ...ofTeacher.header, format: "samklang.leader-vault" } as const;
    const wrong = { ok: false, error: { type: "wrong-secret" } };
    expect(await createTeacher().unlock(asTeacher, secret)).toEqual(wrong);
    expect(await createTeacher().unlock(asTeacher, { type: "kit", kit: ofLeader.kit })).toEqual(
      wrong,
    );
    expect(await createLeader().unlock(asLeader, secret)).toEqual(wrong);
    expect(await createLeader().unlock(asLeader, { type: "kit", kit: ofTeacher.kit })).toEqual(
      wrong,
    );
  });

  test("keeps its own form when phrase and kit are changed", async () => {
    const { leader, header } = await setupLeader();
    const changed = valueOf(await leader.changePassphrase(header, secret, `${phrase} to`));
    const renewed = await leader.renewKit(changed);
    expect(renewed.header.format).toBe("samklang.leader-vault");
    const other = createLeader();
    const kit = { type: "kit", kit: renewed.kit } as const;
    expect((await other.unlock(renewed.header, kit)).ok).toBe(true);
    expect((await other.unlock(renewed.header, secret)).ok).toBe(false);
  });

  test("keeps rows that only its own key opens", async () => {
    const { leader, header, row } = await setupLeader();
    const other = createLeader();
    valueOf(await other.unlock(header, secret));
    expect(await other.openRows([row])).toEqual(await leader.openRows([row]));
    const stranger = await setupLeader();
    expect(await stranger.leader.openRows([row])).toEqual([
      { ok: false, error: { table: "places", id: "place" } },
    ]);
  });
});

describe("a leader's backup", () => {
  test("comes back with the keys of its rounds", async () => {
    const { leader, header, row } = await setupLeader();
    const setup = await setupRound(3, {}, leader);
    const rows = [row, setup.round.keysRow];
    const backup = await leader.sealBackup({ header, rows, tombstones: [] });
    const other = createLeader();
    const content = valueOf(await other.openBackup(backup, secret));
    expect(content.rows).toEqual(rows);
    const { round, contributions } = setup;
    const result = frozenResult(contributions);
    expect((await other.openRoundSum(round.roundId, round.description, result)).ok).toBe(true);
  });

  test("is not opened by the teacher's app, nor a teacher's to the leader's", async () => {
    const ofLeader = await setupLeader();
    const ofTeacher = await setupTeacher();
    const leaders = await ofLeader.leader.sealBackup({
      header: ofLeader.header,
      rows: [ofLeader.row],
      tombstones: [],
    });
    const teachers = await ofTeacher.teacher.sealBackup({
      header: ofTeacher.header,
      rows: [],
      tombstones: [],
    });
    expect(file(leaders, 16)).toBe("SAMKLANG-LEADERS");
    expect(file(teachers, 15)).toBe("SAMKLANG-BACKUP");
    const others = { ok: false, error: { type: "other-app" } };
    expect(await createTeacher().openBackup(leaders, secret)).toEqual(others);
    expect(await createLeader().openBackup(teachers, secret)).toEqual(others);
  });
});

describe("the keys of a round", () => {
  test("come back from their row, and give the same owner secret", async () => {
    const { leader, header } = await setupLeader();
    const { keysRow, roundId } = await leader.prepareRound(roundContent());
    expect(keysRow).toMatchObject({ table: "keys", id: roundId, scope: "vault", revision: 1 });
    const other = createLeader();
    valueOf(await other.unlock(header, secret));
    await expect(other.roundOwnerSecret(roundId)).rejects.toThrow("not held");
    expect(await other.loadKeys([keysRow])).toEqual([]);
    expect(await other.roundOwnerSecret(roundId)).toBe(await leader.roundOwnerSecret(roundId));
  });

  test("do not open under another id, and never for the page", async () => {
    const { leader } = await setupLeader();
    const { keysRow } = await leader.prepareRound(roundContent());
    const moved: SealedRow = { ...keysRow, id: "AAAAAAAAAAAAAAAAAAAAAA" };
    expect(await leader.loadKeys([moved])).toEqual([{ table: "keys", id: moved.id }]);
    expect((await leader.openRows([keysRow])).map(({ ok }) => ok)).toEqual([false]);
  });

  test("are asked for in vain while no vault is open", async () => {
    const leader = createLeader();
    await expect(leader.prepareRound(roundContent())).rejects.toThrow("locked");
  });
});
