import { describe, expect, test } from "vitest";
import { askOracle, isOracleThere } from "./oracle.ts";
import { ballotVectors, draftVectors, pageVectors } from "./survey-vectors.ts";
import { kitVectors, rowVectors, setupVaultCase, wrapVectors } from "./vault-vectors.ts";
import type { Vector } from "./vector.ts";

const isThere = isOracleThere();
if (!isThere) {
  process.stderr.write(
    "Vectors against PyNaCl are skipped: /usr/bin/python3 has no nacl (Debian: python3-nacl).\n",
  );
}

const vectors = isThere ? await allVectors() : [];

async function allVectors(): Promise<readonly Vector[]> {
  const vault = setupVaultCase();
  return [
    ...ballotVectors(),
    ...pageVectors(),
    ...(await draftVectors()),
    ...wrapVectors(vault),
    ...kitVectors(),
    ...rowVectors(vault),
  ];
}

describe.skipIf(!isThere)("the app and a second implementation of the protocol", () => {
  const answers = isThere ? askOracle(vectors.map((vector) => vector.question)) : [];

  test("have enough to agree on, half of it bad", () => {
    const bad = vectors.filter((vector) => vector.isBad).length;
    expect(vectors.length).toBeGreaterThanOrEqual(50);
    expect(bad).toBeGreaterThanOrEqual(25);
    expect(bad / vectors.length).toBeGreaterThanOrEqual(0.5);
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
