import { expect, test } from "vitest";
import type { RoundBefore } from "../../../src/app/teacher/results-round-before.ts";
import { standardSet } from "../../../src/core/catalogue/standard-set.ts";
import type { ClassAnalysis, OwnReport, PupilAnalysis } from "../../../src/core/analysis.ts";
import type { PupilId, QuestionId } from "../../../src/core/ids.ts";
import type { FirmnessWord, Sign, SignId } from "../../../src/core/signs/sign.ts";
import { goodNewsText } from "../../../src/ui/teacher/results/calm-answers.ts";
import {
  resultsSignTexts,
  resultsTexts,
  type ResultsDesk,
} from "../../../src/ui/teacher/results/results-desk.tsx";
import {
  answerBefore,
  sinceBefore,
  toldBefore,
} from "../../../src/ui/teacher/results/said-before.ts";
import { firmnessSentence, wholeSign } from "../../../src/ui/teacher/results/sign-sentences.ts";

const bullied = (value: number | null): OwnReport => ({
  questionId: "bullied" as QuestionId,
  theme: "bullied",
  value,
  concern: value === null ? null : value > 2 ? "strong" : value > 1 ? "some" : "none",
  duty: value !== null && value > 1,
});

/** A round before in which nobody chose the pupil, and the pupil said this. */
function roundWith(saidThen: number | null): RoundBefore {
  const report = bullied(saidThen);
  return {
    name: "våren",
    seen: () => ({ received: 0, mutual: 0 }),
    said: () => (report.value === null ? null : { ...report, value: report.value }),
  };
}

function deskWith(round: RoundBefore | null, report: OwnReport = bullied(3)): ResultsDesk {
  const pupil = {
    id: "pupil" as PupilId,
    answered: report.value !== null,
    signs: [],
    ownReports: [report],
  } as unknown as PupilAnalysis;
  return {
    language: () => "nb",
    texts: () => resultsTexts("nb"),
    signTexts: () => resultsSignTexts("nb"),
    survey: () => ({ questions: standardSet, roster: [{ id: pupil.id, name: "Nora" }] }),
    analysis: () => ({ pupils: [pupil] }) as unknown as ClassAnalysis,
    roundBefore: () => round,
  } as unknown as ResultsDesk;
}

function sign(id: SignId, basis: Sign["basis"], word: FirmnessWord | null): Sign {
  const questionIds = ["breaks" as QuestionId];
  const firmness = word === null ? null : { word, share: 0.1, jackknife: null };
  return { id, basis, severity: "amber", questionIds, evidence: [], firmness, caution: false };
}

test("what was so in the round before is told as twice, and never as uncertain", () => {
  const unchosen = sign("unchosen", "classmates", "loose");
  const once = firmnessSentence(deskWith(null), 0, unchosen);
  expect(once).toMatch(/^Usikkert: .*10\s%/u);
  const twice = firmnessSentence(deskWith(roundWith(null)), 0, unchosen);
  expect(twice).toMatch(/^Slik var det også i «våren»\. At to runder viser det samme/u);
  expect(twice).toMatch(/10\s%/u);
  expect(twice).not.toMatch(/usikker/iu);
});

test("beside what a pupil says itself nothing is called uncertain", () => {
  const own = {
    type: "own-report",
    questionId: "thriving" as QuestionId,
    theme: "thriving",
  } as const;
  const contrast = {
    ...sign("thrives-but-unchosen", "classmates", "loose"),
    evidence: [{ ...own, value: 1 }],
  };
  const mixed = firmnessSentence(deskWith(null), 0, contrast);
  expect(mixed).toContain("valgene");
  expect(mixed).not.toMatch(/usikker/iu);
  const told = { ...sign("own-bullied", "own", null), evidence: [{ ...own, value: 1 }] };
  expect(wholeSign(deskWith(null), 0, told).join(" ")).not.toMatch(/usikker/iu);
});

test("a sign of classmates' choices says that nobody knows how firm it is, where it is not worked out", () => {
  const unknown = resultsTexts("nb").number.firmnessUnknown;
  const lost = sign("outside-main", "classmates", null);
  expect(firmnessSentence(deskWith(null), 0, lost)).toBe(unknown);
  expect(wholeSign(deskWith(null), 0, lost).at(-1)).toBe(unknown);
  expect(firmnessSentence(deskWith(null), 0, sign("own-bullied", "own", null))).toBeNull();
});

test("an answer stands beside the one of the round before", () => {
  expect(answerBefore(deskWith(roundWith(3)), 0, bullied(3))).toBe("I «våren»: det samme");
  expect(answerBefore(deskWith(roundWith(1)), 0, bullied(3))).toBe(
    "I «våren»: «Ikke i det hele tatt»",
  );
  expect(answerBefore(deskWith(roundWith(2)), 0, bullied(null))).toMatch(/^I «våren»: «/u);
  expect(answerBefore(deskWith(roundWith(null)), 0, bullied(3))).toBeNull();
  expect(answerBefore(deskWith(null), 0, bullied(3))).toBeNull();
});

test("what had to be looked into then too is told in a sentence, and what had not is not", () => {
  const told = (then: number | null, now: number) =>
    toldBefore(deskWith(then === null ? null : roundWith(then), bullied(now)), 0);
  expect(told(3, 3)).toEqual(["Det samme svarte Nora i «våren»."]);
  expect(told(2, 3)[0]).toMatch(/^I «våren» svarte Nora «.+» på «.+»\.$/u);
  expect(told(1, 3)).toEqual([]);
  expect(told(3, 1)).toEqual([]);
  expect(told(null, 3)).toEqual([]);
});

test("on the sheet what is the same is named, and what is new or has turned stands beside it", () => {
  const since = (then: number | null, now: number | null) =>
    sinceBefore(deskWith(then === null ? null : roundWith(then), bullied(now)), 0);
  expect(since(3, 3)).toEqual(["På «Mobbet» svarte Nora det samme som i «våren»."]);
  expect(since(3, 1)).toEqual([
    "På «Mobbet» svarte Nora «2 eller 3 ganger i måneden» i «våren», og «Ikke i det hele tatt» i denne runden.",
  ]);
  expect(since(1, 2)[0]).toMatch(/«Ikke i det hele tatt» i «våren», og «.+» i denne runden\.$/u);
  expect(since(1, 1)).toEqual([]);
  expect(since(3, null)).toEqual([]);
  expect(since(null, 3)).toEqual([]);
});

test("good news of an older round is told as it was then", () => {
  const desk = deskWith(null);
  expect(goodNewsText(desk, "thriving")).toBe("{count} svarer at de trives.");
  const newer = { name: "høsten", until: "2027-09-01", open: () => {} };
  const older = { ...desk, newer: () => newer } as unknown as ResultsDesk;
  expect(goodNewsText(older, "thriving")).toBe("{count} svarte at de trivdes.");
});
