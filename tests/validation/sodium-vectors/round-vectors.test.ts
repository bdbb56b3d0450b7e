import { describe, expect, test } from "vitest";
import { askOracle, isOracleThere } from "./oracle.ts";
import { roundVectors } from "./round-vectors.ts";

const isThere = isOracleThere();
if (!isThere) {
  process.stderr.write(
    "Vectors of rounds against PyNaCl are skipped: /usr/bin/python3 has no nacl (Debian: python3-nacl).\n",
  );
}

const vectors = isThere ? await roundVectors() : [];

describe.skipIf(!isThere)("a leader's round by the app and by a second implementation", () => {
  const answers = isThere
    ? askOracle(
        vectors.map(({ question }) => question),
        "samklang_rounds.py",
      )
    : [];

  test("have enough to agree on, as much of it bad as can be refused", () => {
    const bad = vectors.filter(({ isBad }) => isBad).length;
    const derived = vectors.filter(({ question }) =>
      ["expand", "shift", "noise"].includes(question.op),
    ).length;
    expect(bad).toBeGreaterThanOrEqual(30);
    expect(bad / (vectors.length - derived)).toBeGreaterThanOrEqual(0.5);
  });

  const cases = vectors.map((vector, index) => [vector.name, vector, answers[index]] as const);

  test.each(cases)("agree on %s", async (_, vector, answer) => {
    const read = await vector.open();
    if (vector.isBad) {
      expect(read).toBeNull();
      expect(answer).toEqual({ ok: false });
    } else {
      expect(read).not.toBeNull();
      expect(answer).toEqual({ ok: true, value: JSON.parse(JSON.stringify(read)) });
    }
  });
});
