import { describe, expect, test } from "vitest";
import { quickAnalysis } from "../../../src/core/analysis-options.ts";
import { analyseClass } from "../../../src/core/analysis-run.ts";
import { requestOf } from "../../../src/core/sociogram/choices.ts";
import { inventClass } from "../../support/invented-class.ts";

describe("a map's request made of the answers", () => {
  test.each([1, 0.5])("is what the analysis says, at participation %d", (participation) => {
    for (const seed of [1, 2, 3]) {
      const { input } = inventClass({ pupils: 26, seed, participation });
      const analysis = analyseClass(input, quickAnalysis);
      for (const [index, { answers }] of input.nominations.entries()) {
        const pupils = input.pupils.map(({ id }) => ({ id, labelWidth: 40 }));
        const request = requestOf({ pupils, answers, start: null });
        const question = analysis.questions[index];
        expect(request.ties).toEqual(question?.ties);
        expect(request.pupils.map(({ received }) => received)).toEqual(
          question?.pupils.map(({ received }) => received),
        );
      }
    }
  });
});
