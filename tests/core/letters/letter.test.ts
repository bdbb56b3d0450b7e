import { describe, expect, test } from "vitest";
import { standardSet } from "../../../src/core/catalogue/standard-set.ts";
import { blanksLeft, letterToText } from "../../../src/core/letters/letter-text.ts";
import {
  blankMark,
  editedParagraphs,
  saysOtherDays,
  withEdit,
} from "../../../src/core/letters/letter-edits.ts";
import { blanksOf, composeLetter } from "../../../src/core/letters/letter.ts";
import { letterTopics, topicsOf } from "../../../src/core/letters/topics.ts";
import { negativeNominationKinds, schoolLevels, surveyKinds } from "../../../src/core/question.ts";
import type { SurveyQuestion } from "../../../src/core/question.ts";
import type { CalendarDay } from "../../../src/core/survey-dates.ts";
import { knownDates, letterValues, noDates } from "../../support/letter-values.ts";

describe("topics", () => {
  test("of the standard questions are each named once, in the order of letters", () => {
    expect(topicsOf(standardSet)).toEqual([
      "being-with",
      "deciding",
      "helping",
      "thriving",
      "company",
      "safety",
      "bullying",
    ]);
  });

  test("of no questions are none", () => {
    expect(topicsOf([])).toEqual([]);
  });

  test("say openly when classmates are named negatively or rated", () => {
    const [nomination] = standardSet;
    if (nomination?.type !== "nomination") throw new Error("The first question names classmates");
    for (const kind of negativeNominationKinds) {
      expect(topicsOf([{ ...nomination, kind }])).toEqual(["harm"]);
    }
    const rating: SurveyQuestion = {
      type: "rating",
      id: nomination.id,
      text: nomination.text,
      shortText: nomination.shortText,
      points: 5,
      options: [],
    };
    expect(topicsOf([rating])).toEqual(["rating"]);
    expect(letterTopics.slice(-2)).toEqual(["harm", "rating"]);
  });
});

/** What the school has to tell, by law and by its own promise. */
const requiredOfParents = [
  "why",
  "what",
  "who-sees",
  "duty",
  "how-kept",
  "how-long",
  "voluntary",
  "afterwards",
  "rights",
  "legal-basis",
  "contact",
];
const requiredOfPupils = [
  "hello",
  "what",
  "who-sees",
  "duty",
  "voluntary",
  "how-kept",
  "how-long",
  "afterwards",
  "contact",
];

describe.each(surveyKinds)("a letter about a survey of kind %s", (kind) => {
  test.each(schoolLevels)("to %s says everything that has to be said", (level) => {
    const values = letterValues(kind, level);
    const parents = composeLetter("parents", values).paragraphs.map(({ id }) => id);
    const pupils = composeLetter("pupils", values).paragraphs.map(({ id }) => id);
    expect(parents).toEqual(expect.arrayContaining(requiredOfParents));
    expect(pupils).toEqual(expect.arrayContaining(requiredOfPupils));
    const isInvestigation = kind === "investigation";
    expect(parents.includes("decision")).toBe(isInvestigation);
    expect(parents.includes("concerns")).toBe(isInvestigation);
    expect(pupils.includes("decision")).toBe(isInvestigation);
    expect(pupils.includes("rights")).toBe(level !== "kindergarten" && level !== "grades-1-4");
  });
});

describe("what is blank", () => {
  test("is nothing when all is known", () => {
    const values = letterValues("investigation", "grades-5-7");
    expect(blanksOf(composeLetter("parents", values))).toEqual([]);
    expect(blanksOf(composeLetter("pupils", values))).toEqual([]);
  });

  test("is told once each, in the order of the paper", () => {
    const nothing = { school: null, teacher: null, officer: null, decidedBy: null };
    const values = letterValues("investigation", "grades-5-7", { ...noDates, ...nothing });
    expect(blanksOf(composeLetter("parents", values))).toEqual([
      "answerDay",
      "decidedBy",
      "teacher",
      "closesOn",
      "relayDeletesOn",
      "answersDeletedOn",
      "school",
      "officer",
    ]);
    expect(blanksOf(composeLetter("pupils", values))).toEqual([
      "decidedBy",
      "teacher",
      "answersDeletedOn",
    ]);
  });

  test("a preventive letter does not ask who decided", () => {
    const values = letterValues("preventive", "grades-5-7", { decidedBy: null });
    expect(blanksOf(composeLetter("parents", values))).toEqual([]);
  });

  test("in a paragraph of the teacher's own words is what stands there", () => {
    const template = [
      { id: "greeting", text: `Den ${blankMark}`, blanks: ["answerDay"] as const },
      { id: "contact", text: `Spør ${blankMark}`, blanks: ["officer"] as const },
    ];
    const filled = editedParagraphs(template, [
      { id: "contact", text: "Spør meg.", template: `Spør ${blankMark}` },
    ]);
    expect(blanksLeft(template, filled)).toEqual({ fields: ["answerDay"], inOwnWords: false });
    const left = editedParagraphs(template, [
      { id: "contact", text: `Ring ${blankMark}`, template: `Spør ${blankMark}` },
    ]);
    expect(blanksLeft(template, left)).toEqual({ fields: ["answerDay"], inOwnWords: true });
  });
});

describe("the teacher's words", () => {
  const template = [
    { id: "why", text: "Fordi." },
    { id: "what", text: "Om dette." },
  ];
  const [why = { id: "", text: "" }] = template;

  test("stand in the template's place, and the template is kept beside them", () => {
    const edits = withEdit([], why, "  Av en annen grunn. ");
    expect(editedParagraphs(template, edits)).toEqual([
      { id: "why", text: "Av en annen grunn.", template: "Fordi.", outdated: false },
      { id: "what", text: "Om dette.", template: null, outdated: false },
    ]);
  });

  test("that are the template's own again are no edit, and no words at all are one", () => {
    const edits = withEdit([], why, "Annet.");
    expect(withEdit(edits, why, "Fordi.\n")).toEqual([]);
    expect(withEdit(edits, why, " ")).toEqual([{ id: "why", text: "", template: "Fordi." }]);
  });

  test("are outdated when the template says something else, until they are kept anew", () => {
    const edits = withEdit([], why, "Annet.");
    const changed = { id: "why", text: "Fordi det er en ny dag." };
    const [outdated] = editedParagraphs([changed], edits);
    expect(outdated).toEqual({
      id: "why",
      text: "Annet.",
      template: changed.text,
      outdated: true,
    });
    const [kept] = editedParagraphs([changed], withEdit(edits, changed, "Annet."));
    expect(kept?.outdated).toBe(false);
  });

  test("of a paragraph the letter does not have are left out", () => {
    const edits = withEdit([], { id: "decision", text: "" }, "Rektor.");
    expect(editedParagraphs(template, edits).map(({ text }) => text)).toEqual([
      "Fordi.",
      "Om dette.",
    ]);
  });
});

test("as text the letter has its headings, and no paragraph that was emptied", () => {
  const text = letterToText("Brev", [
    { heading: null, text: "Hei." },
    { heading: "Hvorfor", text: "" },
    { heading: "Hva", text: "Dette." },
  ]);
  expect(text).toBe("Brev\n\nHei.\n\nHva\nDette.");
});

describe("a letter that was handed out", () => {
  test("says other days when one of those it named has moved", () => {
    expect(saysOtherDays(knownDates, knownDates)).toBe(false);
    const moved = { ...knownDates, closesOn: "2026-09-30" as CalendarDay };
    expect(saysOtherDays(knownDates, moved)).toBe(true);
  });

  test("does not say other days where it said none", () => {
    expect(saysOtherDays(noDates, knownDates)).toBe(false);
  });
});
