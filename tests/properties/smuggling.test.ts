import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { surveyRecord } from "../../src/app/teacher/records/survey-record.ts";
import { quickAnalysis } from "../../src/core/analysis-options.ts";
import type { AnalysisInput } from "../../src/core/analysis-input.ts";
import { analyseClass } from "../../src/core/analysis-run.ts";
import type { Answers } from "../../src/core/answers.ts";
import { surveyQuestion } from "../../src/core/catalogue/catalogue.ts";
import { refusedWords } from "../../src/core/catalogue/refused-words/refused-words.ts";
import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import { stemStructures } from "../../src/core/catalogue/stems.ts";
import { questionStructures } from "../../src/core/catalogue/structures.ts";
import { bytesToBase64Url, type ClassId, type QuestionId } from "../../src/core/ids.ts";
import { emptyRecord, type InvestigationRecord } from "../../src/core/investigation-record.ts";
import { refOf, type OwnRef, type QuestionRef } from "../../src/core/question-ref.ts";
import { isNegativeKind, type SurveyKind, type SurveyQuestion } from "../../src/core/question.ts";
import { createSchoolClass } from "../../src/core/school-class.ts";
import { createSeededRandom } from "../../src/core/seeded-random.ts";
import { analysisInputOf } from "../../src/core/survey-analysis.ts";
import type { DraftSurvey, OpeningSurvey } from "../../src/core/survey.ts";
import type { CalendarDay } from "../../src/core/survey-dates.ts";
import {
  changeDraft,
  createDraft,
  draftAgain,
  freezeDraft,
  repeatSurvey,
} from "../../src/core/survey-draft.ts";
import { decodeAnswers, encodeAnswers } from "../../src/protocol/answer-bytes.ts";
import { jsonToBytes } from "../../src/protocol/json-bytes.ts";
import {
  encodeManifest,
  parseManifest,
  type Manifest,
  type ManifestContent,
} from "../../src/protocol/manifest.ts";
import {
  addClass,
  addDraft,
  createWorld,
  openNewVault,
  openPage,
  passphrase,
  valueOf,
} from "../support/teacher-harness.ts";
import { rewrite } from "../support/rewritten-rows.ts";

/*
 * A question that names classmates negatively, or a rating of them, must not come into a preventive survey by any door.
 * Each door tells what it let in. The same attempts are made on an investigation, where they succeed: otherwise the
 * doors might be closed to everything.
 */

const seeded = createSeededRandom(7);
const random = (length: number): Uint8Array =>
  Uint8Array.from({ length }, () => Math.floor(seeded() * 256));

const classId = "AAAAAAAAAAAAAAAAAAAAAA" as ClassId;
const today = "2026-11-21" as CalendarDay;
const day = 86_400;
const opensAt = 1_795_215_600;
const times = {
  opensAt,
  closesAt: opensAt + 4 * day,
  deleteAt: opensAt + 6 * day,
  answersDeletedOn: "2027-01-20" as CalendarDay,
};
const publicKey = bytesToBase64Url(new Uint8Array(32).fill(5));

const schoolClass = (() => {
  const names = ["Ola", "Kåre", "Ærlend", "Østen", "Åse", "Solveig"];
  const pupils = names.map((first) => ({ name: `${first} Nordmann`, group: null }));
  return valueOf(createSchoolClass({ name: "7B", groupLabel: null, pupils }, random));
})();
const freezing = { schoolClass, today };

const record: InvestigationRecord = {
  ...emptyRecord,
  teacher: "Kari Nordmann",
  suspicion: "Melding om utestenging fra to foreldre.",
  grounds: { ...emptyRecord.grounds, unclear: "Elevene forteller ulikt." },
  otherMethods: [{ what: "Samtaler", on: "2026-10-01" as CalendarDay, result: "Uklart" }],
  decision: { by: "Per Hansen", role: "Rektor", on: "2026-11-02" as CalendarDay },
  pupils: schoolClass.pupils.map(({ id }) => id),
  whyThese: "Bare de som er til stede der det skjer.",
};

const standard = standardSet.map(refOf);

/** What a preventive survey must not hold. */
const negativeIds = [...questionStructures.values()]
  .filter((one) => one.type === "rating" || (one.type === "nomination" && isNegativeKind(one.kind)))
  .map(({ id }) => id);
const negatives: ReadonlySet<string> = new Set(negativeIds);

function isNegative(question: {
  readonly id: string;
  readonly type: string;
  readonly kind?: string;
}) {
  const negativeKinds = ["rejection", "disruption", "bullying", "victimisation"];
  return (
    negatives.has(question.id) ||
    question.type === "rating" ||
    (question.kind !== undefined && negativeKinds.includes(question.kind))
  );
}

interface Attempt {
  readonly id: QuestionId;
  readonly cap: number | null;
  /** Where among the standard questions. */
  readonly place: number;
  /** Fields that pretend it is something else. */
  readonly disguise: object;
}

const attempts: fc.Arbitrary<Attempt> = fc.record({
  id: fc.constantFrom(...negativeIds),
  cap: fc.constantFrom(null, null, 3),
  place: fc.nat(standard.length),
  disguise: fc.constantFrom(
    {},
    { kind: "affiliation" },
    { type: "nomination", kind: "prosocial" },
    { type: "scale", theme: "thriving", optionCount: 5 },
    { surveyKinds: ["preventive", "investigation"] },
    { own: null, text: { nb: "Hvem liker du?", nn: "Kven likar du?", en: "Who do you like?" } },
  ),
});

function capOf({ id, cap }: Attempt): number | null {
  return questionStructures.get(id)?.type === "nomination" ? cap : null;
}

function refFor(attempt: Attempt): QuestionRef {
  return { type: "catalogue", id: attempt.id, cap: capOf(attempt) };
}

/** The reference among the standard ones, bare or under its disguise. */
function among(attempt: Attempt, disguised: boolean): QuestionRef[] {
  const ref = refFor(attempt);
  const given = disguised ? { ...attempt.disguise, ...ref } : ref;
  return standard.toSpliced(attempt.place, 0, given);
}

/** The whole question, under its disguise, as some page might make it. */
function questionFor(attempt: Attempt): SurveyQuestion {
  const question = valueOf(surveyQuestion(refFor(attempt), { kind: "investigation" }));
  const whole = { own: null, cap: null, ...question, ...attempt.disguise, id: attempt.id };
  return whole as SurveyQuestion;
}

function draftOf(kind: SurveyKind): DraftSurvey {
  const draft = valueOf(createDraft({ classId, name: "Høst", questions: standard, kind }, random));
  return kind === "preventive" ? draft : valueOf(changeDraft(draft, { record }));
}

function openingOf(kind: SurveyKind): OpeningSurvey {
  return valueOf(freezeDraft(draftOf(kind), times, freezing));
}

/** An opening put together by hand, past every function that makes one. */
function forgedOpening(kind: SurveyKind, attempt: Attempt): OpeningSurvey {
  const opening = openingOf(kind);
  return {
    ...opening,
    questions: opening.questions.toSpliced(attempt.place, 0, questionFor(attempt)),
  };
}

function contentOf(kind: SurveyKind, questions: readonly QuestionRef[]): ManifestContent {
  const { id, level, roster } = openingOf(kind);
  return {
    surveyId: id,
    kind,
    level,
    title: "7B",
    languages: ["nb", "en"],
    questions,
    roster: roster.map(({ name }) => name),
    opensAt: times.opensAt,
    closesAt: times.closesAt,
    deleteAt: times.deleteAt,
    contact: null,
  };
}

/** A manifest of an investigation that holds the question: the bytes there would be. */
function written(attempt: Attempt): Record<string, unknown> & Pick<Manifest, "kind"> {
  const bytes = encodeManifest(contentOf("investigation", among(attempt, false)), publicKey);
  return JSON.parse(new TextDecoder().decode(bytes)) as ReturnType<typeof written>;
}

interface Found {
  readonly id: string;
  readonly type: string;
  readonly kind?: string;
}

/** What is read as a survey or manifest of that kind, or nothing when it is refused. */
type Door = (kind: SurveyKind, attempt: Attempt) => readonly Found[];

function read(result: {
  readonly ok: boolean;
  readonly value?: { readonly questions: readonly Found[] };
}) {
  return result.ok ? (result.value?.questions ?? []) : [];
}

function unlessThrown(work: () => readonly Found[]): readonly Found[] {
  try {
    return work();
  } catch {
    return [];
  }
}

/** A row as it is stored, with the kind changed after everything else was written. */
function storedRow(kind: SurveyKind, type: "draft" | "opening", attempt: Attempt): unknown {
  const investigation = valueOf(
    changeDraft(draftOf("investigation"), { questions: among(attempt, false) }),
  );
  const opening = valueOf(freezeDraft(investigation, times, freezing));
  const survey = type === "draft" ? investigation : opening;
  const bytes = jsonToBytes({ ...written(attempt), surveyId: survey.id, kind });
  const beside = { manifest: bytesToBase64Url(bytes), registration: "{}" };
  const preventive = { kind, record: null, participants: null };
  return surveyRecord.encode({
    type,
    survey: kind === "preventive" ? { ...survey, ...preventive } : survey,
    ...(type === "opening" ? beside : {}),
  } as never);
}

function readRow(schema: number, stored: unknown): readonly Found[] {
  return surveyRecord.readers[schema]?.(stored)?.survey.questions ?? [];
}

const doors: Readonly<Record<string, Door>> = {
  "a new draft": (kind, attempt) =>
    read(createDraft({ classId, name: "Høst", kind, questions: among(attempt, true) }, random)),
  "a change of questions": (kind, attempt) =>
    read(changeDraft(draftOf(kind), { questions: among(attempt, true) })),
  "the kind switched after choosing": (kind, attempt) => {
    const chosen = valueOf(
      changeDraft(draftOf("investigation"), { questions: among(attempt, false) }),
    );
    return read(changeDraft(chosen, { kind, name: "Vår" }));
  },
  "kind and questions in one change": (kind, attempt) =>
    read(changeDraft(draftOf("investigation"), { kind, questions: among(attempt, true) })),
  "a draft made by hand, then changed": (kind, attempt) => {
    const draft = draftOf(kind);
    const questions = draft.questions.toSpliced(attempt.place, 0, questionFor(attempt));
    return read(changeDraft({ ...draft, questions }, { name: "Vår" }));
  },
  "a draft made by hand, then frozen": (kind, attempt) => {
    const draft = draftOf(kind);
    const questions = draft.questions.toSpliced(attempt.place, 0, questionFor(attempt));
    return read(freezeDraft({ ...draft, questions }, times, freezing));
  },
  "an opening given up, then frozen again": (kind, attempt) => {
    const again = draftAgain(forgedOpening(kind, attempt), random);
    return read(freezeDraft(again, times, freezing));
  },
  "a survey repeated": (kind, attempt) => {
    const closed = { ...forgedOpening(kind, attempt), state: "closed", closedAt: 900 } as const;
    const repeated = repeatSurvey(closed, schoolClass, { name: "Vår", random });
    return repeated.ok ? repeated.value.draft.questions : [];
  },
  "a stored draft": (kind, attempt) => readRow(2, storedRow(kind, "draft", attempt)),
  "a stored survey with its manifest": (kind, attempt) =>
    readRow(2, storedRow(kind, "opening", attempt)),
  "a manifest being made": (kind, attempt) =>
    unlessThrown(() => {
      const content = contentOf(kind, among(attempt, true));
      return read(parseManifest(encodeManifest(content, publicKey)));
    }),
  "a manifest changed on its way": (kind, attempt) =>
    read(parseManifest(jsonToBytes({ ...written(attempt), kind }))),
  "ballots for what was not asked": (kind, attempt) => {
    const asked = parseManifest(jsonToBytes({ ...written(attempt), kind }));
    const without = valueOf(parseManifest(encodeManifest(contentOf(kind, standard), publicKey)));
    const manifest = asked.ok ? asked.value : without;
    const rating = { type: "rated", ratings: [{ pupil: 2, value: 1 }] } as const;
    const named = { type: "named", pupils: [2] } as const;
    const isRating = questionStructures.get(attempt.id)?.type === "rating";
    const answers: Answers = new Map([[attempt.id, isRating ? rating : named]]);
    return unlessThrown(() => {
      const opened = decodeAnswers(manifest, 0, encodeAnswers(manifest, 0, answers));
      return opened.ok ? [...opened.value.keys()].map((id) => ({ id, type: "answered" })) : [];
    });
  },
  "ballots of an investigation": (kind, attempt) => {
    const other = valueOf(parseManifest(jsonToBytes(written(attempt))));
    const bytes = encodeAnswers(other, 0, new Map());
    const own = encodeManifest(
      contentOf(kind, kind === "preventive" ? standard : among(attempt, false)),
      publicKey,
    );
    const opened = decodeAnswers(valueOf(parseManifest(own)), 0, bytes);
    return opened.ok ? [...opened.value.keys()].map((id) => ({ id, type: "answered" })) : [];
  },
  "the analysis, asked with a survey": (kind, attempt) =>
    unlessThrown(() => {
      const question = valueOf(surveyQuestion(refFor(attempt), { kind: "investigation" }));
      const { roster } = openingOf(kind);
      const survey = { kind, roster, questions: [question], answers: new Map(), groups: new Map() };
      return foundIn(analysisInputOf(survey));
    }),
  "the analysis, asked with data": (kind, attempt) =>
    unlessThrown(() => {
      const question = valueOf(surveyQuestion(refFor(attempt), { kind: "investigation" }));
      const { roster } = openingOf("investigation");
      const survey = { roster, questions: [question], answers: new Map(), groups: new Map() };
      const input = { ...analysisInputOf({ ...survey, kind: "investigation" }), type: kind };
      const { questions, ratings } = analyseClass(input as AnalysisInput, quickAnalysis);
      return [
        ...questions.map(({ id, kind: of }) => ({ id, type: "nomination", kind: of })),
        ...ratings.map(({ id }) => ({ id, type: "rating" })),
      ];
    }),
};

function foundIn(input: AnalysisInput): readonly Found[] {
  const ratings = input.type === "investigation" ? input.ratings : [];
  return [
    ...input.nominations.map(({ id, kind }) => ({ id, type: "nomination", kind })),
    ...ratings.map(({ id }) => ({ id, type: "rating" })),
  ];
}

describe.each(Object.entries(doors))("by the door of %s", (_, door) => {
  test("no negative question and no rating comes into a preventive survey", () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        expect(door("preventive", attempt).filter(isNegative)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("each of them comes into an investigation", () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        expect(door("investigation", attempt).map(({ id }) => id)).toContain(attempt.id);
      }),
      { numRuns: 40 },
    );
  });
});

describe("what form 1 wrote", () => {
  const golden = (path: string) => readFileSync(resolve(import.meta.dirname, path), "utf8");
  interface Form1 {
    readonly questions: readonly object[];
  }
  const manifest = JSON.parse(golden("../protocol/golden/manifest-form-1.txt")) as Form1;
  const { draft } = JSON.parse(golden("../app/teacher/golden/survey-rows-1.json")) as {
    readonly draft: { readonly survey: Form1 };
  };
  const change = fc.record(
    {
      id: fc.constantFrom(...negativeIds),
      kind: fc.constantFrom("rejection", "bullying", "disruption", "victimisation"),
      type: fc.constantFrom("rating", "catalogue", "nomination", "scale"),
      text: fc.record({
        nb: fc.constantFrom("Hvem hater du?", "Hvem vil du ikke være med?", "Er Ola dum?"),
        en: fc.string({ minLength: 1, maxLength: 40 }),
      }),
      options: fc.constant([
        { nb: "Ola", en: "Ola" },
        { nb: "Åse", en: "Åse" },
      ]),
    },
    { requiredKeys: [] },
  );

  function changed<Holder extends Form1>(holder: Holder, place: number, fields: object): Holder {
    const questions = holder.questions.map((one, at) =>
      at === place ? { ...one, ...fields } : one,
    );
    return { ...holder, questions };
  }

  test("is read as it was, and not with one of its ten questions made another", () => {
    expect(parseManifest(jsonToBytes(manifest)).ok).toBe(true);
    expect(readRow(1, draft)).toHaveLength(10);
    fc.assert(
      fc.property(fc.nat(9), change, (place, fields) => {
        const before = JSON.stringify(manifest.questions[place]);
        fc.pre(JSON.stringify({ ...manifest.questions[place], ...fields }) !== before);
        expect(parseManifest(jsonToBytes(changed(manifest, place, fields))).ok).toBe(false);
        const survey = changed(draft.survey, place, fields);
        expect(readRow(1, { ...draft, survey })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the words of an own question", () => {
  const words = refusedWords.flatMap((list) =>
    Object.values(list).flatMap((one) => one.words.split(" ")),
  );
  const parts = refusedWords.flatMap((list) =>
    Object.values(list).flatMap((one) => one.parts.split(" ").filter((part) => part !== "")),
  );
  const phrases = refusedWords.flatMap((list) =>
    Object.values(list).flatMap((one) => one.phrases.split(", ").filter((one_) => one_ !== "")),
  );
  const dressed = fc.tuple(fc.constantFrom(...words), fc.nat(4)).map(([word, dress]) => {
    const half = Math.ceil(word.length / 2);
    return (
      [
        word,
        word.toUpperCase(),
        `${word.slice(0, half)}-${word.slice(half)}`.replace(/-$/, ""),
        [...word].join(" "),
        `(${word})`,
      ][dress] ?? word
    );
  });
  const refused = fc.oneof(
    dressed,
    fc.constantFrom(...parts).map((part) => `om${part}e`),
    fc.constantFrom(...phrases),
  );
  const innocent = fc.constantFrom("spille fotball", "lage mat", "play games", "lese høyt");
  const completions = fc
    .tuple(innocent, refused, fc.boolean())
    .map(([good, bad, first]) => (first ? `${bad} ${good}` : `${good} ${bad}`));
  const stems = fc.constantFrom(...stemStructures.keys());

  function ownRef(stem: OwnRef["stem"], text: string): OwnRef {
    const id = "own-1" as QuestionId;
    return { type: "own", id, stem, completion: { nb: text, en: "play games" }, cap: null };
  }

  const ownDoors: Readonly<Record<string, (ref: OwnRef) => readonly Found[]>> = {
    editor: (ref) => read(changeDraft(draftOf("preventive"), { questions: [ref] })),
    row: (ref) => {
      const draft = draftOf("preventive");
      const stored = surveyRecord.encode({ type: "draft", survey: draft }) as {
        readonly survey: object;
      };
      return readRow(2, { ...stored, survey: { ...stored.survey, questions: [ref] } });
    },
    manifest: (ref) => {
      const innocentRef = ownRef(ref.stem, "spille fotball");
      const bytes = encodeManifest(contentOf("preventive", [innocentRef]), publicKey);
      const whole = JSON.parse(new TextDecoder().decode(bytes)) as object;
      return read(parseManifest(jsonToBytes({ ...whole, questions: [ref] })));
    },
  };

  test.each(Object.entries(ownDoors))("are refused by the %s", (_, door) => {
    fc.assert(
      fc.property(stems, completions, (stem, text) => {
        // Longer than a completion may be is refused for that: it would prove nothing.
        fc.pre(text.length <= 80);
        expect(door(ownRef(stem, text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(stems, innocent, (stem, text) => {
        expect(door(ownRef(stem, text))).toMatchObject([{ type: "nomination", id: "own-1" }]);
      }),
      { numRuns: 40 },
    );
  });

  test("never make a question of another kind than their stem's, which is positive", () => {
    for (const { id, kind } of stemStructures.values()) {
      const [question] = read(
        changeDraft(draftOf("preventive"), { questions: [ownRef(id, "leke")] }),
      );
      expect(question).toMatchObject({ type: "nomination", kind });
      expect(isNegativeKind(kind)).toBe(false);
    }
  });
});

test("a backup with a manipulated row brings it nowhere", async () => {
  const page = await openNewVault();
  await addDraft(page, await addClass(page));
  await rewrite(page, "surveys", (row) => {
    const { survey, ...file } = row.value as { survey: { questions: object[] } };
    const negative = { type: "catalogue", id: negativeIds[0], cap: null };
    const questions = [...survey.questions, negative];
    return { value: { ...file, survey: { ...survey, questions } } };
  });
  expect(await page.app.backups.make()).toEqual({ ok: true, value: "saved" });
  const file = page.files.at(-1);
  if (file === undefined) throw new Error("no file");
  const restored = await openPage(createWorld());
  valueOf(await restored.app.vault.restoreBackup(file.bytes, { type: "passphrase", passphrase }));
  expect(restored.app.classes.list()).toHaveLength(1);
  expect(restored.app.surveys.list()).toEqual([]);
  expect(restored.app.notices.list().map(({ notice }) => notice)).toContainEqual({
    type: "rows-refused",
    count: 1,
  });
});
