import { describe, expect, test } from "vitest";
import type { QuestionId } from "../../../src/core/ids.ts";
import { movedTo, withCap } from "../../../src/core/question-list.ts";
import type { StemId } from "../../../src/core/question.ts";
import {
  addClass,
  addDraft,
  addOpenSurvey,
  answer,
  openNewVault,
  until,
  valueOf,
  type Page,
} from "../../support/teacher-harness.ts";

const own = {
  stem: "like-to" as StemId,
  completion: { nb: "spille fotball", en: "play football" },
  cap: null,
};

async function setupDraft(className = "7B") {
  const page = await openNewVault();
  const classId = await addClass(page, className);
  const surveyId = await addDraft(page, classId);
  return { ...page, classId, surveyId };
}

type Setup = Awaited<ReturnType<typeof setupDraft>>;

function idsOf({ app, surveyId }: Pick<Setup, "app" | "surveyId">): readonly string[] {
  return app.surveys.find(surveyId)?.survey.questions.map(({ id }) => id) ?? [];
}

describe("changing the questions", () => {
  test("loses nothing that was asked for in the same moment", async () => {
    const page = await setupDraft();
    const { surveys } = page.app;
    const before = idsOf(page);
    const kept = await Promise.all([
      surveys.changeQuestions(page.surveyId, (refs) => movedTo(refs, "work" as QuestionId, 0)),
      surveys.changeQuestions(page.surveyId, (refs) => movedTo(refs, "bullied" as QuestionId, 0)),
    ]);
    expect(kept.every(({ ok }) => ok)).toBe(true);
    expect(idsOf(page).slice(0, 2)).toEqual(["bullied", "work"]);
    expect(idsOf(page).toSorted()).toEqual(before.toSorted());
  });

  test("writes an own question last, or anew in its place and under another id", async () => {
    const page = await setupDraft();
    const { surveys } = page.app;
    valueOf(await surveys.writeOwnQuestion(page.surveyId, own));
    const [first = ""] = idsOf(page).slice(-1);
    expect(first).toMatch(/^own-[0-9a-f]{32}$/);
    valueOf(
      await surveys.changeQuestions(page.surveyId, (refs) => movedTo(refs, first as QuestionId, 0)),
    );
    const wording = { ...own, completion: { nb: "synge", en: "sing" } };
    valueOf(await surveys.writeOwnQuestion(page.surveyId, wording, first as QuestionId));
    expect(idsOf(page)).toHaveLength(11);
    expect(idsOf(page)[0]).toMatch(/^own-[0-9a-f]{32}$/);
    expect(idsOf(page)).not.toContain(first);
  });

  test("refuses a completion that turns it around, and keeps what was", async () => {
    const page = await setupDraft();
    const before = idsOf(page);
    const wording = { ...own, completion: { nb: "ikke leke" } };
    expect(await page.app.surveys.writeOwnQuestion(page.surveyId, wording)).toMatchObject({
      ok: false,
      error: { type: "question-refused", refusal: { type: "completion-refused" } },
    });
    expect(idsOf(page)).toEqual(before);
  });
});

describe("what a new survey begins with", () => {
  test("follows from the class's name until it was asked once", async () => {
    const { app, classId, surveyId } = await setupDraft("9A");
    valueOf(await app.surveys.remove(surveyId));
    const begin = { level: "grades-8-10", languages: null, contact: null };
    expect(app.surveys.usualSettings(classId)).toEqual(begin);
    const [made] = valueOf(
      await app.surveys.createForClasses([classId], {
        name: "Høst",
        questions: [],
        level: "upper-secondary",
        languages: ["nn"],
        contact: "Helsesjukepleiaren",
      }),
    );
    expect(made).toBeDefined();
    expect(app.surveys.usualSettings(classId)).toMatchObject({
      level: "upper-secondary",
      languages: ["nn"],
      contact: "Helsesjukepleiaren",
    });
  });
});

describe("a survey that repeats another", () => {
  test("says who is new, who left, and what can no longer be compared", async () => {
    const page = await setupRepeated();
    const { app, classId, repeatedId } = page;
    const { pupils = [] } = app.classes.find(classId)?.schoolClass ?? {};
    expect(app.surveys.sincePrevious(repeatedId)).toEqual({
      name: "Høst",
      newcomers: pupils.slice(-2).map(({ id }) => id),
      leavers: [expect.objectContaining({ name: "Ola" })],
      added: [],
      gone: [],
      otherCap: [],
    });
    valueOf(await app.surveys.changeQuestions(repeatedId, (refs) => withCap(refs, 3)));
    expect(app.surveys.sincePrevious(repeatedId)?.otherCap.map(({ id }) => id)).toEqual([
      "breaks",
      "work",
      "decides",
      "helps-others",
      "helps-teacher",
    ]);
  });

  test("says nothing once the earlier one is gone, as a first survey does", async () => {
    const { app, surveyId, repeatedId } = await setupRepeated();
    valueOf(await app.surveys.remove(surveyId));
    expect(app.surveys.sincePrevious(repeatedId)).toBeNull();
    const { surveyId: first, ...page } = await setupDraft();
    expect(page.app.surveys.sincePrevious(first)).toBeNull();
  });
});

test("a new card is remembered for all to see until the vault is locked", async () => {
  const page = await openNewVault();
  const { surveyId } = await addOpenSurvey(page);
  const { app } = page;
  await answer(page, surveyId, { rosterIndex: 2 });
  expect([...app.surveys.renewedCards(surveyId)]).toEqual([]);
  valueOf(await app.surveys.newCard(surveyId, 2));
  expect([...app.surveys.renewedCards(surveyId)]).toEqual([2]);
  await app.vault.lock();
  await until(() => app.vault.state().type === "locked");
  expect([...app.surveys.renewedCards(surveyId)]).toEqual([]);
});

/** A closed survey, and a draft of its next wave after one pupil left and two came. */
async function setupRepeated() {
  const page = await openNewVault();
  const { classId, surveyId } = await addOpenSurvey(page);
  valueOf(await page.app.surveys.close(surveyId));
  await changeClass(page, classId);
  const repeated = valueOf(await page.app.surveys.repeat(surveyId, "Vår"));
  return { ...page, classId, surveyId, repeatedId: repeated.id };
}

async function changeClass({ app }: Pick<Page, "app">, classId: Setup["classId"]): Promise<void> {
  const [ola] = app.classes.find(classId)?.schoolClass.pupils ?? [];
  if (ola === undefined) throw new Error("The class is empty");
  valueOf(await app.classes.removePupil(classId, ola.id));
  for (const name of ["Nora", "Magnus"]) {
    valueOf(await app.classes.addPupil(classId, { name, group: null }));
  }
}
