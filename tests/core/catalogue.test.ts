import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { presentDigests, recordedDigests } from "../../scripts/question-digests.ts";
import * as aboutEn from "../../src/core/catalogue/about/en.ts";
import * as aboutNb from "../../src/core/catalogue/about/nb.ts";
import * as aboutNn from "../../src/core/catalogue/about/nn.ts";
import { aboutQuestions, questionSubjects } from "../../src/core/catalogue/about.ts";
import * as en from "../../src/core/catalogue/asked/en.ts";
import * as nb from "../../src/core/catalogue/asked/nb.ts";
import * as nn from "../../src/core/catalogue/asked/nn.ts";
import { feedsOf } from "../../src/core/catalogue/feeds.ts";
import { pictureByQuestionId, questionPictures } from "../../src/core/catalogue/pictures.ts";
import { readySetQuestions, readySetIds, readySets } from "../../src/core/catalogue/ready-sets.ts";
import { standardSetIds } from "../../src/core/catalogue/standard-set-ids.ts";
import { stemStructures } from "../../src/core/catalogue/stems.ts";
import { questionStructures } from "../../src/core/catalogue/structures.ts";
import {
  isNegativeKind,
  preventiveNominationKinds,
  schoolLevels,
} from "../../src/core/question.ts";
import { signIds } from "../../src/core/signs/sign.ts";

const asked = { nb, nn, en };
const about = { nb: aboutNb, nn: aboutNn, en: aboutEn };
const structures = [...questionStructures.values()];
const ids = structures.map(({ id }) => id as string);
const sortedIds = ids.toSorted();

describe("the catalogue", () => {
  test("has at least 60 questions of every subject and for every level, each id once", () => {
    expect(ids.length).toBeGreaterThanOrEqual(60);
    expect(structures.every(({ id }) => /^(?!own-)[a-z0-9][a-z0-9-]{0,39}$/.test(id))).toBe(true);
    // A map keeps the last of two: its size would fall behind the digests.
    expect(new Set(ids).size).toBe(ids.length);
    for (const subject of questionSubjects) {
      const own = [...aboutQuestions.values()].filter((one) => one.subject === subject);
      expect(own.length, subject).toBeGreaterThanOrEqual(5);
    }
    for (const level of schoolLevels) {
      const own = [...aboutQuestions.values()].filter(({ levels }) => levels.includes(level));
      expect(own.length, level).toBeGreaterThanOrEqual(15);
    }
  });

  test("has words, an about line and a picture for every question, and for no other", () => {
    expect([...aboutQuestions.keys()].toSorted()).toEqual(sortedIds);
    expect([...pictureByQuestionId.keys()].toSorted()).toEqual(sortedIds);
    expect(new Set(pictureByQuestionId.values())).toEqual(new Set(questionPictures));
    for (const language of ["nb", "nn", "en"] as const) {
      expect(Object.keys(asked[language].asked).toSorted()).toEqual(sortedIds);
      expect(Object.keys(about[language].shortTexts).toSorted()).toEqual(sortedIds);
      expect(Object.keys(about[language].goodFor).toSorted()).toEqual(sortedIds);
      expect(Object.keys(asked[language].stems).toSorted()).toEqual(
        [...stemStructures.keys()].toSorted(),
      );
    }
  });

  test.each(["nb", "nn", "en"] as const)("has as many answers as it says, in %s", (language) => {
    for (const structure of structures) {
      const options = asked[language].asked[structure.id]?.options;
      const count = { nomination: undefined, scale: "optionCount", rating: "points" } as const;
      const field = count[structure.type];
      const expected = field === undefined ? undefined : (structure as never)[field];
      expect(options?.length, structure.id).toBe(expected);
      expect(new Set(options ?? []).size, structure.id).toBe(options?.length ?? 0);
    }
  });

  test("asks of the adults only what is among the answers, and never both strong and some", () => {
    for (const structure of structures) {
      if (structure.type !== "scale") continue;
      const { strong, some, duty } = structure.concern;
      for (const value of [...strong, ...some, ...duty]) {
        expect(value).toBeGreaterThanOrEqual(1);
        expect(value).toBeLessThanOrEqual(structure.optionCount);
      }
      expect(strong.filter((value) => some.includes(value))).toEqual([]);
      // What must be looked into is at least a concern, but for a witness, who is not the one it happened to.
      if (structure.id !== "seen-bullying") {
        const concerns = [...strong, ...some];
        expect(
          duty.filter((value) => !concerns.includes(value)),
          structure.id,
        ).toEqual([]);
      }
    }
  });

  test("names classmates negatively, or rates them, in investigations alone", () => {
    for (const structure of structures) {
      const isPositive =
        structure.type === "scale" ||
        (structure.type === "nomination" && !isNegativeKind(structure.kind));
      if (structure.surveyKinds.includes("preventive")) expect(isPositive, structure.id).toBe(true);
      const isCase = aboutQuestions.get(structure.id)?.subject === "case";
      expect(structure.surveyKinds.includes("preventive"), structure.id).toBe(!isCase);
      expect(structure.surveyKinds).toContain("investigation");
    }
    const kinds: readonly string[] = preventiveNominationKinds;
    expect([...stemStructures.values()].every(({ kind }) => kinds.includes(kind))).toBe(true);
  });

  test("can be investigated: the exposed, those named, those who join in, defenders, ratings of 3, 5 and 7", () => {
    const investigated = structures.filter(({ surveyKinds }) => surveyKinds.length === 1);
    const kinds = investigated.map((one) => (one.type === "nomination" ? one.kind : one.type));
    for (const kind of ["victimisation", "bullying", "disruption", "rejection", "prosocial"]) {
      expect(kinds).toContain(kind);
    }
    const points = investigated.flatMap((one) => (one.type === "rating" ? [one.points] : []));
    expect(points.toSorted()).toEqual([3, 5, 7]);
  });

  test("asks about adults so that the answer opens the duty, and passes the adult by", () => {
    const aboutAdults = structures.filter(
      (one) => one.type === "scale" && one.theme === "adult-harm",
    );
    expect(aboutAdults.length).toBeGreaterThanOrEqual(3);
    for (const one of aboutAdults) {
      expect(one.type === "scale" && one.concern.duty.length).toBeGreaterThan(0);
      expect(aboutNb.goodFor[one.id]).toMatch(/rektor|styrer/);
    }
  });

  test("feeds signs that exist, and every sign is fed", () => {
    const fed = new Set(structures.flatMap((structure) => feedsOf(structure).signs));
    expect([...fed].filter((sign) => !signIds.includes(sign))).toEqual([]);
    expect(signIds.filter((sign) => !fed.has(sign))).toEqual([]);
  });
});

describe("the words", () => {
  const texts = (language: "nb" | "nn" | "en"): string[] =>
    Object.values(asked[language].asked).flatMap(({ text, options = [] }) => [text, ...options]);
  const allTexts = (language: "nb" | "nn" | "en"): string[] => [
    ...texts(language),
    ...Object.values(about[language].shortTexts),
    ...Object.values(about[language].goodFor),
    ...Object.values(asked[language].stems).flatMap(({ before, after }) => [before, after]),
  ];

  test.each(["nb", "nn", "en"] as const)(
    "of %s are short, whole, and promise nothing false",
    (language) => {
      for (const { text, options = [] } of Object.values(asked[language].asked)) {
        expect(text).toMatch(/^[A-ZÆØÅ][^?!.]*\?$/);
        // Young readers: two lines on a phone.
        expect([...text].length, text).toBeLessThanOrEqual(80);
        for (const option of options) {
          expect([...option].length, option).toBeLessThanOrEqual(40);
          expect(option).toBe(option.trim());
        }
      }
      for (const short of Object.values(about[language].shortTexts)) {
        expect([...short].length, short).toBeLessThanOrEqual(28);
      }
      for (const line of Object.values(about[language].goodFor)) expect(line).toMatch(/[.]$/);
      expect(new Set(Object.values(about[language].shortTexts)).size).toBe(ids.length);
      for (const text of allTexts(language)) expect(text).not.toMatch(/anonym|!|—/i);
    },
  );

  test("of nynorsk are nynorsk", () => {
    const bokmaal =
      /(?<!\p{L})(ikke|hvem|hva|hvor|hvordan|hvorfor|jeg|noen|noe|være|vært|sammen|skolen?|klasser|friminuttene|timene|mye|mer|selv|uke[nr]?|gang(er)?|flere|en|ett?e|å jobbe|voksne?|læreren|deres|dere|fra|hører?|ord(ene)|gjør|forteller?|hjelpen|venner? på|blir ikke|lek(en|e)?)(?!\p{L})/iu;
    for (const text of allTexts("nn")) expect(text.match(bokmaal)?.[0], text).toBeUndefined();
  });

  test("of bokmål are bokmål", () => {
    const nynorsk =
      /(?<!\p{L})(ikkje|kven|kva|korleis|eg|nokon|noko|vere|saman|skulen|timane|ein|eit|frå|dei)(?!\p{L})/iu;
    for (const text of allTexts("nb")) expect(text.match(nynorsk)?.[0], text).toBeUndefined();
  });

  test("never touch what no question may be about", () => {
    const refused =
      /helse|syk|sjuk|diagnose|\btro\b|religion|kirke|moské|hudfarge|etnisk|homofil|kjæreste|kjærast|politi|stjele|narkotika|illness|health|church|girlfriend|boyfriend|police|drugs/i;
    for (const language of ["nb", "nn", "en"] as const) {
      for (const text of texts(language)) expect(text).not.toMatch(refused);
    }
  });

  test("are small enough for the pupil's page: structures 2.5 kB, one language 4 kB", () => {
    const size = (path: string) =>
      gzipSync(readFileSync(new URL(`../../src/core/catalogue/${path}`, import.meta.url))).length;
    expect(size("structures.ts")).toBeLessThan(2_500);
    for (const language of ["nb", "nn", "en"])
      expect(size(`asked/${language}.ts`)).toBeLessThan(4_000);
  });
});

describe("ready sets", () => {
  test("are six, hold what their kind and level allow, each question once, and no level twice", () => {
    expect(readySets.map(({ id }) => id)).toEqual(readySetIds);
    for (const set of readySets) {
      const levels = set.forLevels.flatMap((one) => one.levels);
      expect(new Set(levels).size).toBe(levels.length);
      for (const level of levels) {
        const questions = readySetQuestions(set, level) ?? [];
        expect(questions.length).toBeGreaterThan(0);
        expect(new Set(questions).size).toBe(questions.length);
        for (const id of questions) {
          expect(questionStructures.get(id)?.surveyKinds, id).toContain(set.kind);
          expect(aboutQuestions.get(id)?.levels, `${id} in ${set.id}`).toContain(level);
        }
      }
    }
  });

  test("take as long as they say: half a minute a choice of classmates, a quarter a scale, with a minute to begin", () => {
    for (const { id, minutes, forLevels } of readySets) {
      if (id === "kindergarten-conversation") continue;
      for (const { questions } of forLevels) {
        const seconds = questions.map((one) =>
          questionStructures.get(one)?.type === "scale" ? 20 : 40,
        );
        const needed = 60 + seconds.reduce((sum, one) => sum + one, 0);
        expect(needed / 60, id).toBeLessThanOrEqual(minutes);
      }
    }
  });

  test("of the standard survey are the ten that were asked from the beginning", () => {
    const standard = readySets.find(({ id }) => id === "standard");
    expect(standard && readySetQuestions(standard, "grades-5-7")).toEqual(standardSetIds);
    expect(standardSetIds).toHaveLength(10);
  });

  test("have nothing for a level they are not made for", () => {
    const [short] = readySets;
    expect(short && readySetQuestions(short, "kindergarten")).toBeNull();
  });
});

test("under an id nothing ever changes, and no id is removed (docs/protocol.md, 2)", () => {
  // New questions are added to the record by scripts/question-digests.ts, which writes over none.
  expect(presentDigests()).toEqual(recordedDigests());
});

test("docs/questions.md is what the catalogue says", () => {
  const program = fileURLToPath(new URL("../../scripts/questions-page.ts", import.meta.url));
  const run = spawnSync(process.execPath, [program, "--check"], { encoding: "utf8" });
  expect(run.stderr).toBe("");
  expect(run.status).toBe(0);
});
