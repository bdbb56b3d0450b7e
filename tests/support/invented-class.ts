import type {
  NominationRecord,
  PreventiveInput,
  ScaleRecord,
} from "../../src/core/analysis-input.ts";
import type { NominationAnswer, ScaleAnswer } from "../../src/core/answers.ts";
import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import type { ScaleQuestion } from "../../src/core/question.ts";
import type { PupilId } from "../../src/core/ids.ts";
import {
  createSeededRandom,
  randomBelow,
  type SeededRandom,
} from "../../src/core/seeded-random.ts";

/**
 * Classes that never were, the same from the same seed: friends stand near each other in an invented
 * playground, some pupils are chosen by no one, some answer "nobody", some skip, some do not answer.
 */
export interface InventedClass {
  /** In the order of the input's pupils. */
  readonly names: readonly string[];
  readonly input: PreventiveInput;
}

export interface InventedClassPlan {
  readonly pupils: number;
  readonly seed: number;
  /** Share of the class that answers, 0 to 1. */
  readonly participation: number;
}

interface Child {
  readonly x: number;
  readonly y: number;
  readonly group: "girl" | "boy";
  /** Draws choices to it; 0 for a child nobody sees. */
  readonly pull: number;
  readonly answered: boolean;
  readonly lonely: boolean;
}

export function inventClass(plan: InventedClassPlan): InventedClass {
  const random = createSeededRandom(plan.seed);
  const children = inventChildren(plan, random);
  const nominations: NominationRecord<"affiliation" | "influence" | "prosocial">[] = [];
  const scales: ScaleRecord[] = [];
  for (const question of standardSet) {
    if (question.type === "nomination") {
      const reach = question.kind === "affiliation" ? 1 : 2.4;
      const answers = children.map((_, self) => nominate(children, self, { reach, random }));
      nominations.push({ id: question.id, kind: question.kind, cap: question.cap, answers });
    } else {
      scales.push({
        id: question.id,
        theme: question.theme,
        optionCount: question.options.length,
        concern: question.concern,
        answers: children.map((child) => rate(child, question, random)),
      });
    }
  }
  return {
    names: children.map((_, index) => nameOf(index)),
    input: {
      type: "preventive",
      pupils: children.map((child, index) => ({
        id: inventedId(plan.seed, index),
        group: child.group,
        answered: child.answered,
      })),
      nominations,
      scales,
    },
  };
}

function inventChildren(plan: InventedClassPlan, random: SeededRandom): readonly Child[] {
  const corners = Math.max(2, Math.round(plan.pupils / 6));
  const centres = Array.from({ length: corners }, () => ({ x: random() * 3, y: random() * 3 }));
  const silent = Math.round(plan.pupils * (1 - plan.participation));
  return Array.from({ length: plan.pupils }, (_, index) => {
    const centre = centres[index % corners] ?? { x: 0, y: 0 };
    const unseen = plan.pupils >= 10 && index % 9 === 7;
    return {
      x: centre.x + random() * 0.9,
      y: centre.y + random() * 0.9,
      group: index % 2 === 0 ? "girl" : "boy",
      pull: unseen ? 0 : 0.5 + random(),
      answered: (index * 7) % plan.pupils >= silent,
      lonely: unseen && index % 2 === 1,
    };
  });
}

function nominate(
  children: readonly Child[],
  self: number,
  { reach, random }: { readonly reach: number; readonly random: SeededRandom },
): NominationAnswer {
  const chooser = children[self];
  if (!chooser?.answered || random() < 0.03) return { type: "skipped" };
  if (random() < 0.04) return { type: "nobody" };
  const wanted = 3 + randomBelow(random, 4);
  const ranked = children
    .map((child, index) => {
      const near = 1 / (0.15 + ((child.x - chooser.x) ** 2 + (child.y - chooser.y) ** 2) / reach);
      const kin = child.group === chooser.group ? 1.6 : 1;
      return { index, weight: child.pull * near * kin * (0.35 + random()) };
    })
    .filter(({ index, weight }) => index !== self && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.index - b.index);
  const pupils = ranked.slice(0, wanted).map(({ index }) => index);
  return { type: "named", pupils: pupils.sort((a, b) => a - b) };
}

function rate(child: Child, question: ScaleQuestion, random: SeededRandom): ScaleAnswer {
  if (!child.answered || random() < 0.03) return { type: "skipped" };
  const worst = question.options.length;
  const chance = random();
  if (question.theme === "friends-elsewhere") {
    return { type: "chosen", value: 1 + randomBelow(random, worst) };
  }
  if (child.lonely) return { type: "chosen", value: worst - (chance < 0.6 ? 1 : 2) };
  // Being bullied now and then is said more seldom than thriving only quite a lot.
  const well = question.theme === "bullied" ? 0.95 : 0.6;
  return { type: "chosen", value: chance < well ? 1 : chance < 0.98 ? 2 : 3 };
}

function nameOf(index: number): string {
  const name = firstNames[index % firstNames.length] ?? "Elev";
  return index < firstNames.length ? name : `${name} ${"ABCDEFGH"[index % 8] ?? "A"}.`;
}

/** 22 characters that no sorting shares with the order of the class. */
function inventedId(seed: number, index: number): PupilId {
  const random = createSeededRandom(seed * 1000 + index);
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  const text = Array.from(
    { length: 21 },
    () => letters[randomBelow(random, letters.length)] ?? "A",
  );
  return `${text.join("")}A` as PupilId;
}

const firstNames = [
  "Filip",
  "Leah",
  "Noah",
  "Emil",
  "Elias",
  "Hedda",
  "Solveig",
  "Amina",
  "Sverre",
  "Astrid",
  "Isak",
  "Oskar",
  "Ronja",
  "Sander",
  "Sunniva",
  "Thea",
  "Yasmin",
  "Johannes",
  "Maja",
  "Nora",
  "Jonas",
  "Håkon",
  "Ali",
  "Selma",
  "Mathias",
  "Ingrid",
  "Åse-Marie",
  "Bjørnar",
  "Ægir",
  "Kristoffer",
  "Magdalena",
  "Ola",
  "Liv",
  "Ada",
  "Tobias",
  "Iben",
  "Vilde",
  "Storm",
  "Ylva",
  "Birk",
];
