import { expect, test } from "vitest";
import { quickAnalysis } from "../../../src/core/analysis-options.ts";
import { analyseClass } from "../../../src/core/analysis-run.ts";
import { adviceOn } from "../../../src/ui/teacher/results/advice.ts";
import {
  resultsSignTexts,
  type ResultsDesk,
} from "../../../src/ui/teacher/results/results-desk.tsx";
import { answersOf, numberOf, pupilsOf, question, scale, survey } from "../../support/school.ts";

const ring = "A>BCD B>ACE C>ABD D>ACE E>BDF F>EGH G>FHI H>FGJ I>GJ J>HIG";
const alone = scale(
  "company",
  Array.from({ length: 12 }, (_, pupil) => (pupil >= 10 ? 5 : 1)),
);

function deskWith(rest: string, absent: readonly number[], newer: string | null): ResultsDesk {
  const breaks = question("breaks", "affiliation", answersOf(`${ring} ${rest}`, 12));
  const input = survey(pupilsOf(12, absent), [breaks], [alone]);
  const analysis = analyseClass(input, { ...quickAnalysis, communities: false });
  return {
    language: () => "nb",
    signTexts: () => resultsSignTexts("nb"),
    survey: () => ({ roster: analysis.pupils.map(({ id }) => ({ id, name: "Jonas" })) }),
    analysis: () => analysis,
    notes: () => null,
    newer: () => (newer === null ? null : { name: newer, until: 0, open: () => {} }),
  } as unknown as ResultsDesk;
}

const ofChosen = /noen Jonas har valgt/u;
const itemsOf = (desk: ResultsDesk, letter: string) => {
  const advice = adviceOn(desk, numberOf(letter));
  return advice?.type === "here" ? advice.items.join(" ") : "";
};

test("whom a pupil has chosen is spoken of only where the pupil has chosen somebody", () => {
  expect(itemsOf(deskWith("K>A L>B", [], null), "K")).toMatch(ofChosen);
  for (const desk of [
    deskWith("K? L>B", [numberOf("K")], null),
    deskWith("K? L>B", [], null),
    deskWith("K>- L>B", [], null),
  ]) {
    expect(itemsOf(desk, "K")).not.toMatch(ofChosen);
    expect(itemsOf(desk, "K")).toMatch(/Snakk med Jonas/u);
  }
});

test("an older round advises nobody, whatever the pupil said and was or was not followed up", () => {
  const desk = deskWith("K>A L>B", [], "våren");
  expect(desk.analysis().pupils[numberOf("K")]?.duty).toBe(true);
  for (const letter of ["K", "L"]) {
    expect(adviceOn(desk, numberOf(letter))).toEqual({
      type: "newer",
      text: "Hva du kan gjøre nå, står i «våren».",
    });
  }
  expect(adviceOn(desk, 0)).toBeNull();
});
