import { describe, expect, test } from "vitest";
import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import type { ClassId, PupilId, QuestionId } from "../../src/core/ids.ts";
import { emptyRecord, type InvestigationRecord } from "../../src/core/investigation-record.ts";
import { refOf, type OwnRef, type QuestionRef } from "../../src/core/question-ref.ts";
import type { StemId } from "../../src/core/question.ts";
import { createSchoolClass, type SchoolClass } from "../../src/core/school-class.ts";
import type { CalendarDay } from "../../src/core/survey-dates.ts";
import {
  changeDraft,
  createDraft,
  draftAgain,
  draftProblems,
  freezeDraft,
  repeatSurvey,
  rosterOf,
} from "../../src/core/survey-draft.ts";
import type { ClosedSurvey, DraftSurvey } from "../../src/core/survey.ts";

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
  const made = createDraft({ classId, name: "Høst", questions: standardSet.map(refOf) }, random);
  if (!made.ok) throw new Error("refused");
  return made.value;
}

describe("a draft", () => {
  test("is preventive, in bokmål and English, for everybody, with the questions given", () => {
    expect(draft()).toMatchObject({
      classId,
      name: "Høst",
      kind: "preventive",
      languages: ["nb", "en"],
      contact: null,
      participants: null,
      nominees: "everyone",
      previous: null,
      record: null,
      state: "draft",
    });
    expect(draft().questions).toEqual(standardSet);
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
    const first = ask("breaks");
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

function ask(id: string, cap: number | null = null): QuestionRef {
  return { type: "catalogue", id: id as QuestionId, cap };
}

const own: OwnRef = {
  type: "own",
  id: "own-1" as QuestionId,
  stem: "like-to" as StemId,
  completion: { nb: "spille fotball", nn: "spele fotball", en: "play football" },
  cap: null,
};

const today = "2026-11-21" as CalendarDay;

function classOf(...names: readonly string[]): SchoolClass {
  const pupils = names.map((name) => ({ name, group: null }));
  const made = createSchoolClass({ name: "7B", groupLabel: null, pupils }, random);
  if (!made.ok) throw new Error("refused");
  return made.value;
}

const schoolClass = classOf("Emma Lie", "Åse Moen", "Emma Strand", "Ali Omar", "Bo Vik", "Ida Ås");
const [emma, aase, , ali] = schoolClass.pupils.map(({ id }) => id) as [
  PupilId,
  PupilId,
  PupilId,
  PupilId,
];

function changed(before: DraftSurvey, ...change: Parameters<typeof changeDraft>[1][]): DraftSurvey {
  return change.reduce((now, one) => {
    const next = changeDraft(now, one);
    if (!next.ok) throw new Error(next.error.type);
    return next.value;
  }, before);
}

const completeRecord: InvestigationRecord = {
  ...emptyRecord,
  teacher: "Kari Nordmann",
  suspicion: "Flere foreldre har meldt om utestenging i friminuttene.",
  grounds: { ...emptyRecord.grounds, longLasting: "Det har vart siden i september." },
  otherMethods: [{ what: "Observasjon", on: "2026-10-12" as CalendarDay, result: "Uklart bilde" }],
  decision: { by: "Per Hansen", role: "rektor", on: "2026-11-02" as CalendarDay },
  pupils: schoolClass.pupils.slice(0, 5).map(({ id }) => id),
  whyThese: "De er til stede der det skjer.",
};

const investigation = () =>
  changed(
    draft(),
    { kind: "investigation" },
    { questions: [ask("breaks"), ask("case-bullied"), ask("rate-breaks-3")] },
    { record: completeRecord },
  );

describe("the questions of a draft", () => {
  test("have the catalogue's words, whatever came with them", () => {
    const forged: QuestionRef = Object.assign(ask("breaks"), { text: { nb: "Hvem hater du?" } });
    const [question] = changed(draft(), { questions: [forged] }).questions;
    expect(question).toEqual(standardSet[0]);
  });

  test.each([
    ["one we do not have", ask("hates"), "question-unknown"],
    ["a negative one", ask("case-bullies"), "question-not-allowed"],
    ["a rating", ask("rate-work-7"), "question-not-allowed"],
    ["one about a case", ask("case-told"), "question-not-allowed"],
    ["a cap on a scale", ask("thriving", 3), "cap-refused"],
    ["half a cap", ask("breaks", 1.5), "cap-refused"],
    [
      "an own one with a negation",
      { ...own, completion: { nb: "ikke leke" } },
      "completion-refused",
    ],
    ["an own one without words", { ...own, completion: {} }, "completion-refused"],
    ["an own one on no stem", { ...own, stem: "hate" as StemId }, "question-unknown"],
  ])("are refused in a preventive survey with %s", (_, question, type) => {
    expect(changeDraft(draft(), { questions: [question] })).toMatchObject({
      error: { type: "question-refused", refusal: { type } },
    });
  });

  test("may be the teacher's own, in the languages it was written in", () => {
    const [question] = changed(draft(), { questions: [own] }).questions;
    expect(question).toMatchObject({
      kind: "affiliation",
      text: {
        nb: "Hvem liker du å spille fotball sammen med?",
        en: "Who do you like to play football with?",
      },
    });
  });
});

describe("the kind of a draft", () => {
  test("brings an empty record and only those asked as nominees, and takes both away again", () => {
    const wanted = changed(draft(), { kind: "investigation" });
    expect(wanted).toMatchObject({
      kind: "investigation",
      record: emptyRecord,
      nominees: "participants",
    });
    expect(changed(wanted, { kind: "preventive" })).toEqual(preventiveOf(wanted));
  });

  test("goes back to preventive only without questions of an investigation", () => {
    expect(changeDraft(investigation(), { kind: "preventive" })).toMatchObject({
      error: { type: "question-refused", refusal: { id: "case-bullied" } },
    });
    const both = { kind: "preventive", questions: [ask("breaks")] } as const;
    expect(changed(investigation(), both)).toMatchObject({ kind: "preventive", record: null });
  });

  test("preventive has no record", () => {
    expect(changeDraft(draft(), { record: completeRecord })).toEqual({
      ok: false,
      error: { type: "record-not-wanted" },
    });
  });
});

/** The same draft as a preventive one for everybody. */
function preventiveOf(one: DraftSurvey): DraftSurvey {
  return { ...one, kind: "preventive", record: null, nominees: "everyone" };
}

describe("freezing", () => {
  const freezing = { schoolClass, today };

  test("a roster has the names classmates see, in the order of the list", () => {
    const roster = rosterOf(draft(), schoolClass);
    expect(roster.map(({ name }) => name)).toEqual([
      "Emma L.",
      "Åse",
      "Emma S.",
      "Ali",
      "Bo",
      "Ida",
    ]);
    expect(roster.map(({ id }) => id)).toEqual(schoolClass.pupils.map(({ id }) => id));
  });

  test("who does not take part may still be chosen, or stands nowhere", () => {
    const participants = schoolClass.pupils.slice(1).map(({ id }) => id);
    const some = changed(draft(), { participants });
    expect(rosterOf(some, schoolClass)).toHaveLength(6);
    const alone = changed(some, { nominees: "participants" });
    expect(rosterOf(alone, schoolClass).map(({ id }) => id)).toEqual(participants);
  });

  test("keeps the draft's content, and giving up brings it back under an id never used", () => {
    const before = draft();
    const opening = freezeDraft(before, times, freezing);
    expect(opening).toMatchObject({ value: { state: "opening", name: "Høst", ...times } });
    if (!opening.ok) return;
    const again = draftAgain(opening.value, random);
    expect(again).toEqual({ ...before, id: again.id });
    expect(again.id).not.toBe(before.id);
  });

  test("an own question goes out in the languages of the survey, and only complete", () => {
    const one = changed(draft(), { questions: [own] });
    const opening = freezeDraft(one, times, freezing);
    expect(opening).toMatchObject({
      value: {
        questions: [{ own: { completion: { nb: "spille fotball", en: "play football" } } }],
      },
    });
    const short = changed(one, { questions: [{ ...own, completion: { nb: "spille fotball" } }] });
    expect(draftProblems(short, freezing)).toMatchObject([
      { type: "question", refusal: { language: "en", type: "completion-refused" } },
    ]);
    const named = changed(one, {
      questions: [{ ...own, completion: { nb: "være med Ali", en: "be with" } }],
    });
    expect(freezeDraft(named, times, freezing)).toMatchObject({
      error: [{ refusal: { refusals: [{ type: "name-refused-in-question", word: "ali" }] } }],
    });
  });

  test("needs questions, somebody who answers, and five in the roster", () => {
    expect(draftProblems(changed(draft(), { questions: [] }), freezing)).toEqual([
      { type: "no-questions" },
    ]);
    expect(draftProblems(changed(draft(), { participants: [] }), freezing)).toEqual([
      { type: "nobody-asked" },
    ]);
    const few = changed(draft(), { participants: [emma, aase, ali], nominees: "participants" });
    expect(draftProblems(few, freezing)).toEqual([
      { type: "roster-too-small", count: 3, fewest: 5 },
    ]);
  });

  test("an investigation is frozen with its record, sealed that day, for those it concerns", () => {
    const opening = freezeDraft(investigation(), times, freezing);
    expect(opening).toMatchObject({
      ok: true,
      value: { kind: "investigation", record: { ...completeRecord, sealedOn: today } },
    });
    if (opening.ok) expect(opening.value.roster).toHaveLength(5);
    if (opening.ok) expect(draftAgain(opening.value, random).record).toEqual(completeRecord);
  });

  test.each<[string, Partial<InvestigationRecord>, string]>([
    ["no suspicion", { suspicion: "" }, "suspicion-missing"],
    [
      "a decision of tomorrow",
      {
        decision: { ...completeRecord.decision, on: "2026-11-22" as CalendarDay },
      },
      "decision-in-future",
    ],
    [
      "the teacher's own decision",
      {
        decision: { ...completeRecord.decision, by: "Nordmann, Kari" },
      },
      "decider-is-teacher",
    ],
    ["no other method", { otherMethods: [] }, "methods-missing"],
  ])("no investigation is frozen with %s", (_, change, gap) => {
    const incomplete = changed(investigation(), { record: { ...completeRecord, ...change } });
    expect(freezeDraft(incomplete, times, freezing)).toEqual({
      ok: false,
      error: [{ type: "record-incomplete", gaps: [{ type: gap }] }],
    });
  });

  test("no draft put together by hand is frozen with what its kind does not have", () => {
    const { questions } = investigation();
    const forged = [
      { ...draft(), record: completeRecord },
      { ...draft(), questions },
      { ...investigation(), record: null },
    ];
    for (const one of forged) expect(freezeDraft(one, times, freezing).ok).toBe(false);
  });
});

describe("the next wave", () => {
  function closed(before: DraftSurvey): ClosedSurvey {
    const opening = freezeDraft(before, times, { schoolClass, today });
    if (!opening.ok) throw new Error("refused");
    return { ...opening.value, state: "closed", closedAt: 1800 };
  }
  const [leaver, ...stayed] = schoolClass.pupils;
  const newcomers = classOf("Nils Berg", "Nora Dahl").pupils;
  const later = { ...schoolClass, pupils: [...stayed, ...newcomers] };
  const wanted = { name: "Vår", random };

  test("asks the same for the class as it is, and names who came and who left", () => {
    const before = changed(draft(), {
      questions: [ask("breaks", 3), own],
      languages: ["nb", "nn"],
      level: "grades-8-10",
      contact: "Kari",
    });
    const survey = closed(before);
    const repeated = repeatSurvey(survey, later, wanted);
    if (!repeated.ok) throw new Error("refused");
    expect(repeated.value.newcomers).toEqual(newcomers.map(({ id }) => id));
    expect(repeated.value.leavers).toEqual([{ id: leaver?.id, name: "Emma L." }]);
    const { draft: next } = repeated.value;
    expect(next).toMatchObject({
      name: "Vår",
      previous: survey.id,
      kind: "preventive",
      level: "grades-8-10",
      languages: ["nb", "nn"],
      contact: "Kari",
      participants: null,
      state: "draft",
    });
    expect(next.questions.map(refOf)).toEqual(survey.questions.map(refOf));
    expect(rosterOf(next, later)).toHaveLength(7);
  });

  test("newcomers take part, and who sat out does so again", () => {
    const ids = schoolClass.pupils.map(({ id }) => id);
    const survey = closed(changed(draft(), { participants: ids.slice(0, 5) }));
    const repeated = repeatSurvey(survey, later, wanted);
    if (!repeated.ok) throw new Error("refused");
    const expected = [...ids.slice(1, 5), ...newcomers.map(({ id }) => id)];
    expect(repeated.value.draft.participants).toEqual(expected);
  });

  test("of an investigation begins with an empty record", () => {
    const repeated = repeatSurvey(closed(investigation()), later, wanted);
    expect(repeated).toMatchObject({
      value: { draft: { kind: "investigation", record: emptyRecord, participants: null } },
    });
  });
});
