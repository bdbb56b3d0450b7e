import { describe, expect, test } from "vitest";
import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import type { ClassId } from "../../src/core/ids.ts";
import { createSchoolClass } from "../../src/core/school-class.ts";
import type { CalendarDay } from "../../src/core/survey-dates.ts";
import {
  changeDraft,
  createDraft,
  draftAgain,
  freezeDraft,
  freezeRoster,
} from "../../src/core/survey-draft.ts";

let filled = 0;
const random = (length: number): Uint8Array => new Uint8Array(length).fill((filled += 1));
const classId = "AAAAAAAAAAAAAAAAAAAAAA" as ClassId;
const times = {
  opensAt: 900,
  closesAt: 1800,
  deleteAt: 2700,
  answersDeletedOn: "2027-07-31" as CalendarDay,
};

function draft() {
  const made = createDraft({ classId, name: "Høst", questions: standardSet }, random);
  if (!made.ok) throw new Error("refused");
  return made.value;
}

describe("a draft", () => {
  test("is preventive, in every language, with the questions given", () => {
    expect(draft()).toMatchObject({
      classId,
      name: "Høst",
      kind: "preventive",
      languages: ["nb", "en"],
      contact: null,
      state: "draft",
    });
    expect(draft().questions).toBe(standardSet);
  });

  test("has a name, cleaned like any", () => {
    expect(createDraft({ classId, name: " ", questions: [] }, random)).toEqual({
      ok: false,
      error: { type: "survey-name-refused", reason: { type: "name-missing" } },
    });
    expect(changeDraft(draft(), { name: "  Vår   2027 " })).toMatchObject({
      value: { name: "Vår 2027" },
    });
  });

  test.each(["Uke 47 2026", "Høst 2026-2027", "21.11.2026"])(
    "may be named by its time: %s",
    (name) => {
      expect(changeDraft(draft(), { name })).toMatchObject({ value: { name } });
    },
  );

  test("keeps what a change does not name", () => {
    const before = draft();
    expect(changeDraft(before, {})).toEqual({ ok: true, value: before });
  });

  test("is asked in at least one language, in the product's order", () => {
    expect(changeDraft(draft(), { languages: [] })).toEqual({
      ok: false,
      error: { type: "no-language" },
    });
    expect(changeDraft(draft(), { languages: ["en", "nb"] })).toMatchObject({
      value: { languages: ["nb", "en"] },
    });
    expect(changeDraft(draft(), { languages: ["en"] })).toMatchObject({
      value: { languages: ["en"] },
    });
  });

  test("asks no question twice", () => {
    const [first] = standardSet;
    if (first === undefined) throw new Error("no question");
    expect(changeDraft(draft(), { questions: [first, first] })).toEqual({
      ok: false,
      error: { type: "question-repeated" },
    });
  });

  test("an emptied contact is none; one that is longer than a line is refused", () => {
    expect(changeDraft(draft(), { contact: "  " })).toMatchObject({ value: { contact: null } });
    expect(changeDraft(draft(), { contact: "Kari, sosiallærer" })).toMatchObject({
      value: { contact: "Kari, sosiallærer" },
    });
    expect(changeDraft(draft(), { contact: "x".repeat(61) })).toMatchObject({
      error: { type: "contact-refused", reason: { type: "name-too-long" } },
    });
  });
});

describe("freezing", () => {
  test("a roster has the names classmates see, in the order of the list", () => {
    const made = createSchoolClass(
      {
        name: "7B",
        groupLabel: null,
        pupils: ["Emma Lie", "Åse Moen", "Emma Strand"].map((name) => ({ name, group: null })),
      },
      random,
    );
    if (!made.ok) throw new Error("refused");
    const roster = freezeRoster(made.value);
    expect(roster.map(({ name }) => name)).toEqual(["Emma L.", "Åse", "Emma S."]);
    expect(roster.map(({ id }) => id)).toEqual(made.value.pupils.map(({ id }) => id));
  });

  test("keeps the draft's content, and giving up brings it back under an id never used", () => {
    const before = draft();
    const opening = freezeDraft(before, [], times);
    expect(opening).toMatchObject({ state: "opening", name: "Høst", roster: [], ...times });
    const again = draftAgain(opening, random);
    expect(again).toEqual({ ...before, id: again.id });
    expect(again.id).not.toBe(before.id);
  });
});
