import { describe, expect, test } from "vitest";
import type { AloneLink } from "../../../src/core/influence-view.ts";
import type { QuestionId } from "../../../src/core/ids.ts";
import { languages, type Language } from "../../../src/core/question.ts";
import { linkSentences } from "../../../src/ui/teacher/results/influence/alone-words.ts";
import { influenceWords } from "../../../src/ui/teacher/results/influence/influence-words.ts";
import type { ResultsDesk } from "../../../src/ui/teacher/results/results-desk.tsx";

const [breaks, work] = ["breaks" as QuestionId, "work" as QuestionId];

function deskOf(language: Language, names: readonly string[]): ResultsDesk {
  const question = (id: QuestionId, title: string) => ({ id, shortText: { [language]: title } });
  return {
    language: () => language,
    survey: () => ({
      roster: names.map((name) => ({ name })),
      questions: [question(breaks, "Q1"), question(work, "Q2")],
    }),
  } as unknown as ResultsDesk;
}

function told(language: Language, link: Omit<AloneLink, "pupil">, names = ["Ada", "Bo L."]) {
  const desk = deskOf(language, names);
  return linkSentences(desk, influenceWords[language], {
    person: 0,
    link: { pupil: 1, ...link },
  });
}

const whys = [
  { why: "unchosen", on: [] },
  { why: "unchosen-on", on: [work] },
  { why: "unchosen-on", on: [breaks, work] },
  { why: "no-mutual", on: [] },
] as const;
const ties = [
  { tie: "mutual", tieOn: [breaks] },
  { tie: "chose", tieOn: [breaks] },
  { tie: "chosen-by", tieOn: [breaks, work] },
  { tie: "both", tieOn: [] },
] as const;

describe.each(languages)("in %s", (language) => {
  const { links, why: reasons, opening } = influenceWords[language].alone;

  test("why a pupil lacks choices is a sentence about that pupil alone", () => {
    for (const one of whys) {
      for (const tie of ties) {
        const text = told(language, { ...one, ...tie, opening: true }, ["Ada", "Bo"]);
        const [first = "", second = "", ...rest] = text.split(/(?<=\.) /u);
        expect(first).toBe(
          reasons[one.why](
            "Bo",
            one.on.map((id) => (id === work ? "Q2" : "Q1")),
          ),
        );
        expect(first).not.toContain("Ada");
        expect(second).toContain("Ada");
        expect(second).toContain("Bo");
        expect(rest.join(" ")).toBe(opening);
        // A clause between two names could be read with either.
        expect(text).not.toMatch(/, (?:som|whom|who) /u);
      }
    }
  });

  test("each tie is said in its own words, and a name that ends in a stop has no second one", () => {
    const said = ties.map(({ tie }) => links[tie]("Ada", "Bo", ["Q1"]));
    expect(new Set(said).size).toBe(ties.length);
    const text = told(language, { ...whys[0], ...ties[1], opening: false });
    expect(text).not.toContain("..");
  });
});

test("reads as a teacher would say it", () => {
  expect(
    told("nb", { why: "unchosen-on", on: [work], tie: "mutual", tieOn: [breaks], opening: true }, [
      ...["Jakob", "Liam"],
    ]),
  ).toBe(
    "Ingen valgte Liam på «Q2». Jakob og Liam valgte hverandre på «Q1». Det kan være en inngang: Snakk med begge først.",
  );
});
