import { describe, expect, test } from "vitest";
import { isSeenCloser, withFirmness } from "../../src/app/teacher/firm-signs.ts";
import { letterOf } from "../../src/app/teacher/results-letter.ts";
import { nextRoundAt, nextStepOf } from "../../src/app/teacher/results-next-step.ts";
import { rosterOf } from "../../src/app/teacher/results-roster.ts";
import type { PreventiveInput } from "../../src/core/analysis-input.ts";
import { defaultFirmness, quickAnalysis } from "../../src/core/analysis-options.ts";
import { analyseClass } from "../../src/core/analysis-run.ts";
import type { ClassAnalysis } from "../../src/core/analysis.ts";
import type { NominationAnswer } from "../../src/core/answers.ts";
import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import type { ClassId, PupilId, SurveyId } from "../../src/core/ids.ts";
import type { FrozenSurvey } from "../../src/core/survey.ts";

const day = 86_400;
const closedAt = Date.UTC(2026, 10, 20) / 1000;

function survey(part: Partial<FrozenSurvey> = {}): FrozenSurvey {
  const closed: FrozenSurvey = {
    id: "AAAAAAAAAAAAAAAAAAAAAA" as SurveyId,
    classId: "AAAAAAAAAAAAAAAAAAAAAA" as ClassId,
    name: "høst",
    kind: "preventive",
    languages: ["nb"],
    level: "grades-5-7",
    questions: standardSet,
    participants: null,
    nominees: "everyone",
    previous: null,
    record: null,
    state: "closed",
    contact: null,
    opensAt: closedAt - 5 * day,
    closesAt: closedAt,
    closedAt,
    deleteAt: closedAt + 14 * day,
    answersDeletedOn: "2027-07-31" as FrozenSurvey["answersDeletedOn"],
    roster: [],
  };
  return { ...closed, ...part } as FrozenSurvey;
}

interface Plan {
  readonly pupils: number;
  readonly answered?: number;
  /** Pupils nobody names for breaks or work. */
  readonly alone?: readonly number[];
  /** Pupils nobody names on who helps and decides. */
  readonly unseen?: readonly number[];
  /** Pupils who say to be bullied often. */
  readonly bullied?: readonly number[];
}

/** A class in which each names the five who follow in a ring, but for those the plan makes an exception of. */
function classOf(plan: Plan): PreventiveInput {
  const { pupils: size, answered = size, alone = [], unseen = [], bullied = [] } = plan;
  const all = Array.from({ length: size }, (_, index) => index);
  const ring = (without: readonly number[], reach: readonly number[]) =>
    all.map((self): NominationAnswer => {
      if (self >= answered) return { type: "skipped" };
      const named = reach
        .map((step) => (self + step + size) % size)
        .filter((one) => one !== self && !without.includes(one));
      const pupils = [...new Set(named)].sort((a, b) => a - b);
      return pupils.length === 0 ? { type: "nobody" } : { type: "named", pupils };
    });
  return {
    type: "preventive",
    pupils: all.map((index) => ({
      id: `${String(index).padStart(2, "0")}${"A".repeat(20)}` as PupilId,
      group: null,
      answered: index < answered,
    })),
    nominations: standardSet.flatMap((question) =>
      question.type !== "nomination"
        ? []
        : [
            {
              id: question.id,
              kind: question.kind,
              cap: question.cap,
              answers:
                question.kind === "affiliation"
                  ? ring(alone, [-3, -2, -1, 1, 2, 3])
                  : ring(unseen, [1, 2]),
            },
          ],
    ),
    scales: standardSet.flatMap((question) =>
      question.type !== "scale"
        ? []
        : [
            {
              id: question.id,
              theme: question.theme,
              optionCount: question.options.length,
              concern: question.concern,
              answers: all.map((self) => {
                if (self >= answered) return { type: "skipped" } as const;
                const strong = question.theme === "bullied" && bullied.includes(self);
                return {
                  type: "chosen",
                  value: strong ? strongOf(question.concern) : calm(question),
                } as const;
              }),
            },
          ],
    ),
  };
}

function strongOf({ strong }: { readonly strong: readonly number[] }): number {
  return strong[0] ?? 1;
}

function calm(question: {
  readonly options: readonly unknown[];
  readonly concern: { readonly strong: readonly number[]; readonly some: readonly number[] };
}): number {
  const { strong, some } = question.concern;
  const values = question.options.map((_, index) => index + 1);
  return values.find((value) => !strong.includes(value) && !some.includes(value)) ?? 1;
}

const quick = (plan: Plan): ClassAnalysis => analyseClass(classOf(plan), quickAnalysis);
const firm = (plan: Plan): ClassAnalysis =>
  analyseClass(classOf(plan), { ...quickAnalysis, firmness: defaultFirmness });

describe("a pupil chosen by no one on any question", () => {
  const plan = { pupils: 20, alone: [7] };
  const before = quick(plan);
  const after = withFirmness(before, firm(plan));

  test("is amber until it is known how firm that is, and then red", () => {
    expect(before.pupils[7]?.severity).toBe("amber");
    expect(after.pupils[7]?.severity).toBe("red");
    expect(after.pupils[7]?.signs[0]?.firmness).not.toBeNull();
  });

  test("stands in the same place of list and letter all the while", () => {
    const order = (analysis: ClassAnalysis) =>
      rosterOf(analysis).map(({ part, pupils }) => ({ part, pupils }));
    expect(order(after)).toEqual(order(before));
    expect(rosterOf(before)[0]).toEqual({ part: "closer", severity: "amber", pupils: [7] });
    expect(rosterOf(after)[0]).toEqual({ part: "closer", severity: "red", pupils: [7] });
    expect(letterOf(before).closer).toEqual([7]);
    expect(letterOf(after).closer).toEqual([7]);
    expect(letterOf(before).firmness).toBeNull();
    expect(letterOf(after).firmness?.loose).not.toEqual([]);
  });

  test("leaves everybody without a sign from classmates the same object, and the questions too", () => {
    expect(after.questions).toBe(before.questions);
    for (const [index, pupil] of before.pupils.entries()) {
      const rests = pupil.signs.some(({ basis }) => basis === "classmates");
      expect(after.pupils[index] === pupil).toBe(!rests);
    }
    expect(withFirmness(before, null)).toBe(before);
  });

  test("is told under own words where those are red already", () => {
    const both = quick({ ...plan, bullied: [7] });
    const pupil = both.pupils[7];
    expect(pupil && isSeenCloser(pupil)).toBe(false);
    expect(letterOf(both)).toMatchObject({ first: [7], closer: [] });
  });
});

describe("the next step", () => {
  const step = (plan: Plan, part: Partial<FrozenSurvey> = {}) =>
    nextStepOf(quick(plan), survey(part));

  test("is a talk today where a pupil says something, whoever else has a sign and however few answered", () => {
    expect(step({ pupils: 20, bullied: [3], alone: [7] })).toEqual({ type: "today", pupils: [3] });
    expect(step({ pupils: 20, answered: 5, bullied: [3] })).toEqual({ type: "today", pupils: [3] });
    const investigation = { kind: "investigation" } as const;
    expect(step({ pupils: 20, bullied: [3] }, investigation).type).toBe("today");
  });

  test("is more answers while they can come, and a new round when they cannot", () => {
    const open = { state: "open" } as const;
    expect(step({ pupils: 20, answered: 5 }, open)).toEqual({ type: "collect", more: 7 });
    expect(step({ pupils: 20, answered: 11 }, open)).toEqual({ type: "collect", more: 1 });
    expect(step({ pupils: 20, answered: 0 }, open)).toEqual({ type: "collect", more: 12 });
    expect(step({ pupils: 20, answered: 1 })).toEqual({ type: "closed" });
    expect(step({ pupils: 5 }, open)).toEqual({ type: "small" });
    expect(step({ pupils: 0 })).toEqual({ type: "small" });
  });

  test("is a talk with who is chosen by no one, then the quiet, then the others, then none", () => {
    expect(step({ pupils: 20, alone: [7], unseen: [7] })).toEqual({ type: "talk", pupils: [7] });
    expect(step({ pupils: 20 })).toEqual({ type: "calm" });
    const looked = letterOf(quick({ pupils: 20, unseen: [7] }));
    expect(looked.first).toEqual([]);
  });

  test("is the cases in an investigation", () => {
    expect(step({ pupils: 20 }, { kind: "investigation" })).toEqual({ type: "cases" });
  });
});

describe("a new round", () => {
  test("shows ten weeks on whether it helped, where this one's answers are still there", () => {
    expect(nextRoundAt(survey())).toBe(closedAt + 70 * day);
    const answersDeletedOn = "2027-01-28" as FrozenSurvey["answersDeletedOn"];
    expect(nextRoundAt(survey({ answersDeletedOn }))).toBeNull();
  });

  test("is not spoken of while answers come, nor in an investigation", () => {
    expect(nextRoundAt(survey({ state: "open" }))).toBeNull();
    expect(nextRoundAt(survey({ kind: "investigation" }))).toBeNull();
  });
});

describe("the letter of a class", () => {
  test("without pupils or without answers says so and nothing else", () => {
    for (const plan of [{ pupils: 0 }, { pupils: 20, answered: 0 }]) {
      const letter = letterOf(quick(plan));
      expect(letter).toMatchObject({ answered: 0, state: "too-few", good: [], oneChoice: [] });
      expect([letter.first, letter.closer, letter.next]).toEqual([[], [], []]);
      expect(letter.silent).toHaveLength(plan.pupils);
      expect(letter.skipped).toEqual({ pupils: 0, questions: [] });
    }
  });

  test("with one answer tells what that one says, and of classmates nothing", () => {
    const letter = letterOf(quick({ pupils: 20, answered: 1, bullied: [0] }));
    expect(letter).toMatchObject({ answered: 1, first: [0], closer: [], next: [], firmness: null });
    expect(letter.good.every(({ type }) => type === "own")).toBe(true);
  });

  test("counts who answered and skipped, by question", () => {
    const input = classOf({ pupils: 20 });
    const [main] = input.nominations;
    if (main === undefined) throw new Error("The class was asked nothing");
    const answers = main.answers.map((answer, pupil) =>
      pupil < 3 ? ({ type: "skipped" } as const) : answer,
    );
    const nominations = [{ ...main, answers }, ...input.nominations.slice(1)];
    const letter = letterOf(analyseClass({ ...input, nominations }, quickAnalysis));
    expect(letter.skipped).toEqual({
      pupils: 3,
      questions: [{ questionId: main.id, count: 3 }],
    });
  });

  test("names as hanging on one choice what rests on none", () => {
    const letter = letterOf(quick({ pupils: 20, alone: [7] }));
    expect(letter.oneChoice).toContainEqual({ pupil: 7, id: "unchosen-everywhere" });
  });
});
