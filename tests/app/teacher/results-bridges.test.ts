import { expect, test } from "vitest";
import { withoutBridges } from "../../../src/app/teacher/results-bridges.ts";
import { quickAnalysis } from "../../../src/core/analysis-options.ts";
import { analyseClass } from "../../../src/core/analysis-run.ts";
import { inventClass } from "../../support/invented-class.ts";
import { answersOf, numberOf, pupilsOf, question, scale, survey } from "../../support/school.ts";

const ring = "A>BCD B>ACE C>ABD D>ACE E>BDF F>EGH G>FHI H>FGJ I>GJ J>HIG";
const options = { ...quickAnalysis, communities: false };
/** K says something that is hard to say, and so does L. */
const hard = scale(
  "company",
  Array.from({ length: 12 }, (_, pupil) => (pupil >= 10 ? 5 : 1)),
);

function reasonFor(letter: string, rest: string, absent: readonly number[] = []) {
  const breaks = question("breaks", "affiliation", answersOf(`${ring} ${rest}`, 12));
  const analysis = analyseClass(survey(pupilsOf(12, absent), [breaks], [hard]), options);
  return { analysis, reason: withoutBridges(analysis, numberOf(letter)) };
}

test("who has mutual choices is told with whom: no bridge is looked for", () => {
  const { analysis, reason } = reasonFor("K", "K>L L>K");
  expect(analysis.pupils[numberOf("K")]?.bridges).toBeNull();
  expect(reason).toEqual({
    type: "mutual",
    ties: [{ questionId: "breaks", pupils: [numberOf("L")] }],
  });
});

test("who has not answered is told so", () => {
  expect(reasonFor("K", "K? L>A", [numberOf("K")]).reason).toEqual({ type: "unanswered" });
});

test("where too few answered that is the reason, whatever the few said", () => {
  const few = "A? B? C? D? E? F? K>L L>K";
  const absent = [0, 1, 2, 3, 4, 5];
  const breaks = question("breaks", "affiliation", answersOf(few, 12));
  const analysis = analyseClass(survey(pupilsOf(12, absent), [breaks], [hard]), options);
  expect(withoutBridges(analysis, numberOf("K"))).toEqual({ type: "too-few" });
});

test("nothing is said where bridges are looked for, nor of whom nobody would ask it", () => {
  const { analysis, reason } = reasonFor("K", "K>A L>K");
  expect(analysis.pupils[numberOf("K")]?.bridges).not.toBeNull();
  expect(reason).toBeNull();
  expect(analysis.pupils[0]?.signs).toEqual([]);
  expect(withoutBridges(analysis, 0)).toBeNull();
  const unasked = analyseClass(survey(pupilsOf(12), [], [hard]), options);
  expect(withoutBridges(unasked, numberOf("K"))).toBeNull();
});

test("every pupil with such a sign has bridges, or a reason why not", () => {
  for (const seed of [1, 2, 3, 4]) {
    const { input } = inventClass({ pupils: 26, seed, participation: 0.85 });
    const analysis = analyseClass(input, options);
    analysis.pupils.forEach(({ signs, bridges }, pupil) => {
      if (!signs.some(({ basis }) => basis === "own")) return;
      expect((bridges === null) === (withoutBridges(analysis, pupil) !== null)).toBe(true);
    });
  }
});
