import { describe, expect, test } from "vitest";
import { coleman, homophily } from "../../src/core/metrics/coleman.ts";
import { chancesOf } from "../../src/core/metrics/chance.ts";
import { groupMixing } from "../../src/core/metrics/groups.ts";
import { pnReceived } from "../../src/core/metrics/pn.ts";
import { sociomatrixFromArcs, type Sociomatrix } from "../../src/core/sociomatrix.ts";
import { hasReferenceData, readReference } from "./reference-data.ts";

const present = hasReferenceData("reference_values/scalars.json");

describe.skipIf(!present)("examples printed in the literature", () => {
  const published = present ? JSON.parse(readReference("reference_values/scalars.json")) : null;

  test("Coleman 1958: the exact index, and how far the paper's shortcut is off", () => {
    const {
      mixing,
      group_sizes: sizes,
      exact,
      coleman_paper_approx: shortcut,
    } = published.coleman_1958_example;
    sizes.forEach((size: number, group: number) => {
      const made = mixing[group][0] + mixing[group][1];
      const expected = (made * (size - 1)) / (100 - 1);
      expect(homophily(made, mixing[group][group], expected)).toBeCloseTo(exact[group], 9);
      const paper = homophily(made, mixing[group][group], (made * size) / 100);
      expect(paper).toBeCloseTo(shortcut[group], 3);
    });
  });

  test("Coleman on a ring of six in three colours", () => {
    const ring = matrixOf(
      6,
      Array.from({ length: 6 }, (_, i) => [i, (i + 1) % 6] as const),
    );
    const mixing = groupMixing(ring, ["1", "1", "2", "2", "3", "3"]);
    if (mixing === null) throw new Error("Three groups");
    for (const index of coleman.compute(mixing)) {
      expect(index).toBeCloseTo(published.coleman_directed_ring.value_each, 9);
    }
  });

  test("PN centrality of a symmetric example is the undirected one", () => {
    const { A_rows: lines, pn_all: expected } = published.signnet_pn_example;
    const signs = lines.map((line: string) => line.split(",").map(Number));
    const of = (sign: number) =>
      matrixOf(
        signs.length,
        signs.flatMap((line: number[], i: number) =>
          line.flatMap((value, j) => (value === sign ? [[i, j] as const] : [])),
        ),
      );
    const found = pnReceived(of(1), of(-1));
    expected.forEach((value: number, pupil: number) => {
      expect(found?.[pupil]).toBeCloseTo(value, 6);
    });
  });

  test("PN centrality where five all like each other", () => {
    const found = pnReceived(everyone(5), matrixOf(5, []));
    for (const value of found ?? [NaN]) {
      expect(value).toBeCloseTo(published.pn_all_positive_K5.value_each, 9);
    }
  });

  test("PN centrality where everybody rejects everybody does not exist", () => {
    expect(pnReceived(matrixOf(5, []), everyone(5))).toBeNull();
  });

  test("Newcomb and Bukowski's table for ten pupils with three choices each", () => {
    const expected = published.newcomb_bukowski_binomial_n10_d3;
    const degrees = Array.from({ length: 10 }, () => expected.choices_each);
    const high = chancesOf({ counts: [6, 9, 0, 3, 3, 3, 3, 3, 3, 3], degrees });
    expect(high.pHigh[0]).toBeCloseTo(expected.P_X_ge_6, 8);
    expect(high.pHigh[1]).toBeCloseTo(expected.P_X_ge_9, 8);
    expect(high.pLow[2]).toBeCloseTo(expected.P_X_le_0, 8);
    const both = chancesOf({
      counts: Array.from({ length: 10 }, () => 3),
      degrees: degrees.map((degree) => 2 * degree),
    });
    expect(both.pLow[0]).toBeCloseTo(expected.P_SI_le_3_with_p_2_3, 8);
  });
});

function matrixOf(size: number, pairs: readonly (readonly [number, number])[]): Sociomatrix {
  return sociomatrixFromArcs(new Uint8Array(size).fill(1), {
    from: pairs.map(([from]) => from),
    to: pairs.map(([, to]) => to),
  });
}

function everyone(size: number): Sociomatrix {
  const pairs: [number, number][] = [];
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) if (i !== j) pairs.push([i, j]);
  }
  return matrixOf(size, pairs);
}
