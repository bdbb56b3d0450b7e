import { describe, expect, test } from "vitest";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import type { SealedName } from "../../src/protocol/round-api.ts";
import { createContributor, setupRound } from "../support/leader/rounds.ts";
import { at, bytesOfText, valueOf, withBitTurned } from "../support/survey-crypto.ts";

interface Announced extends SealedName {
  readonly shareSecret: string;
  /** What was sealed. */
  readonly plain: string;
}

async function setupStrict() {
  const { round, fragment } = await setupRound(0, { mode: "strict" });
  const announce = async (name: string): Promise<Announced> => {
    const client = createContributor();
    const { shareSecret, tag } = await client.newShareSecret();
    const sealed = await client.sealRoundName(fragment, shareSecret, name);
    return { shareSecret, tag, plain: name, name: bytesToBase64Url(sealed) };
  };
  const open = (
    list: readonly Announced[],
    own: { readonly tag: string; readonly plain: string },
  ) =>
    createContributor().openRoundNames(
      fragment,
      list.map(({ tag, name }) => ({ tag, name })),
      { tag: own.tag, name: own.plain },
    );
  const list = [await announce("Åse Lund"), await announce("Jon Dahl"), await announce("Kari By")];
  return { round, fragment, announce, open, list, own: at(list, 1) };
}

describe("the names of a strict round", () => {
  test("are read by each who is announced, in the relay's order", async () => {
    const { open, list } = await setupStrict();
    for (const one of list) {
      const { names } = valueOf(await open(list, one));
      expect(names.map(({ name }) => name)).toEqual(["Åse Lund", "Jon Dahl", "Kari By"]);
    }
  });

  test("are of one size, and say nothing to the relay", async () => {
    const { list, announce } = await setupStrict();
    const long = await announce("Ø".repeat(60));
    for (const { name } of [...list, long]) expect(bytesOfText(name)).toHaveLength(296);
    const again = await announce("Åse Lund");
    expect(again.name).not.toBe(at(list, 0).name);
  });

  test("have the same hash for the same list alone", async () => {
    const { open, list, own, announce } = await setupStrict();
    const hash = async (given: readonly Announced[]) => valueOf(await open(given, own)).hash;
    const fourth = await announce("Per Vik");
    const renamed = { ...(await announce("Jon Dahl")), tag: own.tag };
    expect(await hash(list)).toBe(await hash([...list]));
    expect(await hash([...list, fourth])).not.toBe(await hash(list));
    expect((await open(list.with(1, renamed), own)).ok).toBe(false);
  });

  test("are not shown where one is not whole, or is under another tag", async () => {
    const { open, list, own } = await setupStrict();
    const first = at(list, 0);
    const changed = bytesToBase64Url(withBitTurned(bytesOfText(first.name), 50));
    for (const wrong of [
      { ...first, name: changed },
      { ...first, name: at(list, 2).name },
      { ...first, name: "" },
      { ...first, tag: "AAAA" },
    ]) {
      expect(await open(list.with(0, wrong), own)).toEqual({ ok: false, error: "unopened" });
    }
  });

  test("are not shown where two look alike", async () => {
    const { open, list, own, announce } = await setupStrict();
    for (const name of ["Jon Dahl", "jon  dahl", "Jon-Dahl.", "\uFF2Aon Dahl"]) {
      const fourth = await announce(name);
      expect(await open([...list, fourth], own)).toEqual({ ok: false, error: "alike" });
    }
    expect((await open([...list, await announce("Jon Dahle")], own)).ok).toBe(true);
  });

  test("are not shown without one's own, nor below three", async () => {
    const { open, list, own } = await setupStrict();
    const others = list.toSpliced(1, 1);
    const missing = { ok: false, error: "own-missing" };
    expect(await open(list, { ...own, tag: "AAAAAAAAAAAAAAAAAAAAAA" })).toEqual(missing);
    expect(await open(list, { ...own, plain: "Jon Dal" })).toEqual(missing);
    expect((await open(list, { ...own, plain: " Jon Dahl " })).ok).toBe(true);
    expect(await open(others, own)).toEqual(missing);
    expect(await open(list.slice(0, 2), own)).toEqual({ ok: false, error: "too-few" });
  });

  test.each(["", "   ", "x".repeat(61), "Kari\u202E", "Kari\nBy"])(
    "are refused where they are no name: %j",
    async (name) => {
      const { announce } = await setupStrict();
      await expect(announce(name)).rejects.toThrow("Not a name");
    },
  );
});
