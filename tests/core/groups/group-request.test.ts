import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quickAnalysis } from "../../../src/core/analysis-options.ts";
import { analyseClass } from "../../../src/core/analysis-run.ts";
import { gapShare, hopedFor, nobodyHasAnyone } from "../../../src/core/groups/group-gap.ts";
import { checkGroupProblem } from "../../../src/core/groups/group-problem.ts";
import {
  divisionOfPlan,
  editedList,
  firstAsked,
  exchanged,
  isPlanFor,
  planOfDivision,
  problemAsked,
  questionsAsked,
  seatWishesAsked,
  sizesAsked,
  usualRequest,
  withListed,
  type GroupRequest,
} from "../../../src/core/groups/group-request.ts";
import { gatherPupils, type DividedClass } from "../../../src/core/groups/pupils-to-divide.ts";
import type { PupilId } from "../../../src/core/ids.ts";
import { bestOfAll, smallProblems } from "../../support/group-problems.ts";
import { inventClass } from "../../support/invented-class.ts";

function classOf(pupils: number, seed: number, participation = 1): DividedClass {
  const { input } = inventClass({ pupils, seed, participation });
  const own = input.pupils.map((pupil) => ({ ...pupil, id: `${seed}-${pupil.id}` as PupilId }));
  return {
    input: { ...input, pupils: own },
    analysis: analyseClass(input, quickAnalysis),
    today: own.map(({ id, group }) => ({ id, group })),
  };
}

const noEdits = { added: [], removed: [] };

describe("the pupils to divide", () => {
  test("of one class have its choices, and who decides is none of them", () => {
    const one = classOf(26, 1);
    const known = gatherPupils([one]);
    const [question] = known.questions;
    const answers = one.input.nominations.find(({ id }) => id === question?.id)?.answers ?? [];
    expect(question?.choices).toEqual(
      answers.map((answer) =>
        answer.type === "named" ? [...answer.pupils].sort((a, b) => a - b) : [],
      ),
    );
    expect(known.questions.some(({ kind }) => kind === "influence")).toBe(false);
  });

  test("to think of first are those few chose on the questions that count, and on no other", () => {
    const one = classOf(26, 3);
    const known = { ...gatherPupils([one]), concerned: [] };
    const lists = known.questions
      .filter(({ kind }) => kind === "affiliation")
      .map(({ id: asked }) => {
        const { pupils } = one.analysis.questions.find(({ id }) => id === asked) ?? { pupils: [] };
        const few = known.pupils.filter((_, index) =>
          ["none", "few"].includes(pupils[index]?.reading ?? ""),
        );
        const first = firstAsked(known, { questions: [asked] });
        expect(first).toEqual(few.map(({ id }) => id));
        return first.join();
      });
    expect(new Set(lists).size).toBeGreaterThan(1);
    expect(firstAsked(known, { questions: [] })).toEqual([]);
  });

  test("to think of first are those whose own report is a concern, whoever chose them", () => {
    const one = classOf(26, 1);
    const known = gatherPupils([one]);
    const own = one.analysis.pupils.flatMap(({ signs }, index) =>
      signs.some(({ basis }) => basis === "own") ? [known.pupils[index]?.id] : [],
    );
    expect(own.length).toBeGreaterThan(0);
    expect(firstAsked(known, { questions: null })).toEqual(expect.arrayContaining(own));
  });

  test("are those of today: leavers are gone with every choice of them, newcomers have none", () => {
    const one = classOf(26, 2);
    const today = [...one.today.slice(1), { id: "new" as PupilId, group: null }];
    const known = gatherPupils([{ ...one, today }]);
    expect(known.pupils).toHaveLength(26);
    expect(known.left).toBe(1);
    expect(known.pupils.at(-1)?.answers).toBe("new");
    const all = gatherPupils([one]).questions[0]?.choices ?? [];
    expect(known.questions[0]?.choices.slice(0, 25)).toEqual(
      all.slice(1).map((chosen) => chosen.filter((to) => to > 0).map((to) => to - 1)),
    );
    expect(known.questions[0]?.choices.at(-1)).toEqual([]);
  });

  test("of several classes have choices within each class alone", () => {
    const classes = [classOf(25, 1), classOf(20, 2)];
    const known = gatherPupils(classes);
    expect(known.pupils).toHaveLength(45);
    for (const { choices } of known.questions) {
      for (const [from, chosen] of choices.entries()) {
        expect(chosen.every((to) => to < 25 === from < 25)).toBe(true);
      }
    }
    expect(known.questions[0]?.choices.slice(25).flat().length).toBeGreaterThan(0);
  });

  test("of a class with too few answers have no choices, and the class is named", () => {
    const known = gatherPupils([classOf(25, 1), classOf(20, 2, 0.4)]);
    expect(known.tooFew).toEqual([1]);
    for (const { choices } of known.questions) expect(choices.slice(25).flat()).toEqual([]);
    const first = firstAsked({ ...known, concerned: [] }, { questions: null });
    expect(first.filter((id) => id.startsWith("2-"))).toEqual([]);
  });
});

describe("what is asked", () => {
  const known = gatherPupils([classOf(26, 1)]);
  const ids = known.pupils.map(({ id }) => id);
  const id = (index: number): PupilId => ids[index] ?? ("" as PupilId);

  test.each([
    ["of a size", { division: { by: "size", number: 4 } }, [4, 4, 4, 4, 4, 3, 3]],
    ["of a number", { division: { by: "count", number: 4 } }, [7, 7, 6, 6]],
    ["of none", { division: { by: "size", number: 0 } }, Array.from({ length: 26 }, () => 1)],
    ["of too many", { division: { by: "count", number: 99 } }, Array.from({ length: 26 }, () => 1)],
    [
      "at tables",
      { purpose: "seats", room: { layout: "fours", tablesAcross: 3 } },
      [4, 4, 4, 4, 4, 3, 3],
    ],
    ["of classes", { purpose: "classes", division: { by: "size", number: 2 } }, [13, 13]],
  ] as const)("groups %s", (_, change, sizes) => {
    expect(sizesAsked({ ...usualRequest("groups"), ...change }, 26)).toEqual(sizes);
  });

  test("counts affiliation unless the teacher says which questions", () => {
    const usual = questionsAsked({ questions: null }, known);
    const kinds = known.questions.filter(({ id: own }) => usual.includes(own));
    expect(kinds.every(({ kind }) => kind === "affiliation")).toBe(true);
    expect(usual.length).toBeGreaterThan(1);
    const [first] = usual;
    expect(questionsAsked({ questions: first ? [first] : [] }, known)).toEqual([first]);
    expect(questionsAsked({ questions: [] }, known)).toEqual([]);
  });

  test("becomes a problem that stands, and wishes of those who left fall out", () => {
    const gone = "gone" as PupilId;
    const request: GroupRequest = {
      ...usualRequest("groups"),
      balance: "group",
      apart: [
        [id(0), id(1)],
        [id(0), gone],
      ],
      together: [[id(2), id(3)]],
      first: { added: [id(5)], removed: [...firstAsked(known, { questions: null })] },
      locked: [id(7), gone],
    };
    const plan = planOfDivision(
      ids.map((_, pupil) => Math.floor(pupil / 4)),
      known.pupils,
    );
    const problem = problemAsked(known, request, plan);
    expect(checkGroupProblem(problem).ok).toBe(true);
    expect(problem.apart).toEqual([[0, 1]]);
    expect(problem.together).toEqual([[2, 3]]);
    expect(problem.first.flatMap((isFirst, pupil) => (isFirst ? [pupil] : []))).toEqual([5]);
    expect(
      problem.locked.flatMap((group, pupil) => (group === null ? [] : [[pupil, group]])),
    ).toEqual([[7, 1]]);
    expect(new Set(problem.balance).size).toBe(2);
    expect(problemAsked(known, request, null).locked.every((group) => group === null)).toBe(true);
  });

  test("keeps a locked pupil on the seat", () => {
    const request: GroupRequest = { ...usualRequest("seats"), locked: [id(3)], front: [id(9)] };
    const plan = [
      [id(0), id(1)],
      [id(2), id(3)],
    ];
    const wishes = seatWishesAsked(known, request, plan);
    expect(wishes.locked[3]).toEqual({ table: 1, place: 1 });
    expect(wishes.locked.filter((seat) => seat !== null)).toHaveLength(1);
    expect(wishes.front).toEqual([9]);
  });

  test("a list is the analysis' with what the teacher took out and added", () => {
    const added = withListed(noEdits, id(4), true);
    expect(editedList([id(6), id(2)], added, known.pupils)).toEqual([id(2), id(4), id(6)]);
    const removed = withListed(added, id(2), false);
    expect(editedList([id(6), id(2)], removed, known.pupils)).toEqual([id(4), id(6)]);
    expect(editedList([id(2)], withListed(removed, id(2), true), known.pupils)).toEqual([
      id(2),
      id(4),
    ]);
  });
});

describe("a plan", () => {
  const known = gatherPupils([classOf(10, 3)]);
  const ids = known.pupils.map(({ id }) => id);
  const division = ids.map((_, pupil) => pupil % 2);

  test("is the division it was made of, until a pupil comes or goes", () => {
    const plan = planOfDivision(division, known.pupils);
    expect(divisionOfPlan(plan, known.pupils)).toEqual(division);
    expect(divisionOfPlan(plan, known.pupils.slice(1))).toBeNull();
    const more = [...known.pupils, { id: "new" as PupilId }];
    expect(divisionOfPlan(plan, more)).toBeNull();
    const request = { ...usualRequest("groups"), division: { by: "count", number: 2 } } as const;
    expect(isPlanFor(plan, request, known.pupils)).toBe(true);
    expect(isPlanFor(plan, usualRequest("groups"), known.pupils)).toBe(false);
  });

  test("lets two change places, and back", () => {
    const plan = planOfDivision(division, known.pupils);
    const [a, b] = [ids[0] as PupilId, ids[3] as PupilId]; // a class of ten has both
    const changed = exchanged(plan, a, b);
    expect(changed[0]).toContain(b);
    expect(changed[1]).toContain(a);
    expect(exchanged(changed, a, b)).toEqual(plan);
    expect(exchanged(plan, a, a)).toBe(plan);
    expect(exchanged(plan, a, "gone" as PupilId)).toBe(plan);
  });
});

describe("how much better it could be", () => {
  const known = gatherPupils([classOf(12, 4)]);
  const problem = problemAsked(known, usualRequest("groups"), null);

  test("is nothing at the bound, everything where nobody has anyone", () => {
    expect(gapShare(problem, 500, 500)).toBe(0);
    expect(gapShare(problem, nobodyHasAnyone(problem), 500)).toBe(1);
    expect(gapShare(problem, 400, 500)).toBeGreaterThan(0);
  });

  test("is not said where pairs are broken", () => {
    expect(gapShare(problem, -2_000_000, 500)).toBeNull();
  });
});

test("no division is worth more than what can be hoped for", () => {
  fc.assert(
    fc.property(smallProblems, (problem) => {
      expect(bestOfAll(problem).value).toBeLessThanOrEqual(hopedFor(problem));
    }),
  );
});
