import fc from "fast-check";
import { expect, test } from "vitest";
import { prepare } from "../../../src/core/firmness/resample.ts";
import { statusAgain } from "../../../src/core/firmness/status-again.ts";
import { sociomatrixFromArcs, type Sociomatrix } from "../../../src/core/sociomatrix.ts";
import { coieDodge } from "../../../src/core/status/coie-dodge.ts";
import { probabilityStatus } from "../../../src/core/status/probability-status.ts";

/** Signs of every ordered pair: 1 liked, -1 disliked, 0 neither; and who answered. */
const signedClasses = fc.integer({ min: 3, max: 14 }).chain((size) =>
  fc.record({
    rated: fc.array(fc.constantFrom(1, 1, 1, 0), { minLength: size, maxLength: size }),
    signs: fc.array(fc.constantFrom(1, -1, 0, 0), {
      minLength: size * size,
      maxLength: size * size,
    }),
  }),
);

function matrixOf(rated: readonly number[], signs: readonly number[], sign: number): Sociomatrix {
  const size = rated.length;
  const pairs = signs.flatMap((value, cell) => {
    const [i, j] = [Math.floor(cell / size), cell % size];
    return value === sign && i !== j && rated[i] === 1 ? [[i, j] as const] : [];
  });
  return sociomatrixFromArcs(Uint8Array.from(rated), {
    from: pairs.map(([i]) => i),
    to: pairs.map(([, j]) => j),
  });
}

test("the class as it is, repeated, has the labels it has", () => {
  fc.assert(
    fc.property(signedClasses, ({ rated, signs }) => {
      const [liked, disliked] = [matrixOf(rated, signs, 1), matrixOf(rated, signs, -1)];
      const pair = { liked: prepare(liked), disliked: prepare(disliked) };
      const again = statusAgain.compute(pair, new Uint32Array(rated.length).fill(1));
      expect(again.coieDodge).toEqual(coieDodge.compute(liked, disliked).labels);
      expect(again.probability).toEqual(probabilityStatus.compute(liked, disliked));
    }),
    { numRuns: 300 },
  );
});

test("a pupil left out counts as one who did not answer", () => {
  fc.assert(
    fc.property(signedClasses, fc.nat(), ({ rated, signs }, choice) => {
      const out = choice % rated.length;
      const pair = {
        liked: prepare(matrixOf(rated, signs, 1)),
        disliked: prepare(matrixOf(rated, signs, -1)),
      };
      const weights = new Uint32Array(rated.length).fill(1);
      weights[out] = 0;
      const absent = rated.map((one, pupil) => (pupil === out ? 0 : one));
      const [liked, disliked] = [matrixOf(absent, signs, 1), matrixOf(absent, signs, -1)];
      const again = statusAgain.compute(pair, weights);
      expect(again.coieDodge).toEqual(coieDodge.compute(liked, disliked).labels);
      expect(again.probability).toEqual(probabilityStatus.compute(liked, disliked));
    }),
    { numRuns: 300 },
  );
});
