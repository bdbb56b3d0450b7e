import { describe, expect, test } from "vitest";
import type { AnalysisInput } from "../../../src/core/analysis-input.ts";
import type { ClassAnalysis } from "../../../src/core/analysis.ts";
import { quickAnalysis } from "../../../src/core/analysis-options.ts";
import { analyseClass } from "../../../src/core/analysis-run.ts";
import { standardSet } from "../../../src/core/catalogue/standard-set.ts";
import type { ClassId, SurveyId } from "../../../src/core/ids.ts";
import type { ReportDocument } from "../../../src/core/report/report-document.ts";
import { languages, type Language } from "../../../src/core/question.ts";
import { initialsOf } from "../../../src/core/initials.ts";
import {
  reportParts,
  reportVariants,
  type MapCaption,
  type ReportVariant,
} from "../../../src/ui/teacher/results/report/report-choices.ts";
import { signTitle } from "../../../src/ui/teacher/results/sign-title.ts";
import { reportWords } from "../../../src/ui/teacher/results/report/report-words.ts";
import { mapLabels, writeReport } from "../../../src/ui/teacher/results/report/write-report.ts";
import {
  resultsSignTexts,
  resultsTexts,
  type ResultsDesk,
} from "../../../src/ui/teacher/results/results-desk.tsx";
import { inventClass, type InventedClass } from "../../support/invented-class.ts";
import { inventWaves } from "../../support/invented-waves.ts";

interface Asked {
  readonly variant: ReportVariant;
  readonly language?: Language;
  readonly closed?: boolean;
  readonly caption?: MapCaption;
  readonly names?: (name: string) => string;
  readonly surveyName?: string;
  readonly newerName?: string;
}

/** Everything a paper can say of an invented class with an earlier wave: all parts, and a page for each pupil. */
function reportOf(invented: InventedClass, asked: Asked): ReportDocument {
  const language = asked.language ?? "nb";
  const desk = deskOf(invented, language, asked);
  return writeReport({
    desk,
    input: invented.input,
    choices: {
      variant: asked.variant,
      parts: new Set(reportParts),
      mapCaption: asked.caption ?? "initials",
      pupils: new Set(invented.names.keys()),
    },
    until: "20. november 2026",
    printed: "21. november 2026",
    deletedOn: "31. juli 2027",
  });
}

const analyses = new WeakMap<AnalysisInput, ClassAnalysis>();

function analysisOf(input: AnalysisInput): ClassAnalysis {
  const analysis = analyses.get(input) ?? analyseClass(input, quickAnalysis);
  analyses.set(input, analysis);
  return analysis;
}

function deskOf(
  { names, input }: InventedClass,
  language: Language,
  {
    closed = true,
    surveyName = "høsten 2026",
    newerName,
  }: Pick<Asked, "closed" | "surveyName" | "newerName">,
): ResultsDesk {
  const analysis = analysisOf(input);
  const survey = {
    id: "AAAAAAAAAAAAAAAAAAAAAA" as SurveyId,
    classId: "AAAAAAAAAAAAAAAAAAAAAA" as ClassId,
    name: surveyName,
    kind: "preventive",
    languages: ["nb"],
    level: "grades-5-7",
    questions: standardSet,
    participants: null,
    nominees: "everyone",
    previous: null,
    record: null,
    contact: null,
    opensAt: 0,
    closesAt: 900,
    deleteAt: 1800,
    answersDeletedOn: "2027-07-31" as ReturnType<ResultsDesk["survey"]>["answersDeletedOn"],
    roster: input.pupils.map(({ id }, index) => ({ id, name: names[index] ?? "" })),
    ...(closed ? ({ state: "closed", closedAt: 900 } as const) : ({ state: "open" } as const)),
  } as const;
  const [earlier] = wavesOf(names.length);
  const before = earlier && {
    survey: {
      ...survey,
      name: "våren, da Leah var her",
      roster: earlier.input.pupils.map(({ id }, index) => ({
        id,
        name: earlier.names[index] ?? "",
      })),
    },
    input: earlier.input,
  };
  return {
    analysis: () => analysis,
    survey: () => survey,
    className: () => "5B",
    language: () => language,
    texts: () => resultsTexts(language),
    signTexts: () => resultsSignTexts(language),
    knownSince: () => "19. november 2026",
    waves: () => ({
      chain: [...(before ? [before] : []), { survey, input }],
      others: [],
      earlierDeleted: false,
    }),
    newer: () =>
      newerName === undefined ? null : { name: newerName, until: 9000, open: () => undefined },
    chosen: () => null,
    choose: () => undefined,
    openSheet: () => undefined,
    notes: () => null,
    printFooter: () => "",
    printSheet: () => undefined,
  } as unknown as ResultsDesk;
}

const knownWaves = new Map<number, readonly InventedClass[]>();

function wavesOf(pupils: number): readonly InventedClass[] {
  const waves =
    knownWaves.get(pupils) ?? inventWaves({ pupils, seed: 1, participation: 1, waves: 2 });
  knownWaves.set(pupils, waves);
  return waves;
}

/** Everything there is to read, one string. */
function everythingIn(report: ReportDocument): string {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
  };
  collect(report);
  return texts.join("\n");
}

/** Which of these stand somewhere as a word of their own, in any case. */
function found(text: string, words: readonly string[]): readonly string[] {
  return words.filter((word) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(word)}(?![\\p{L}\\p{N}])`, "iu").test(text),
  );
}

const names = (invented: InventedClass): readonly string[] =>
  [...new Set(invented.names.flatMap((name) => [name, ...name.split(/[ -]/u)]))].filter(
    (word) => word.replaceAll(/\P{L}/gu, "").length > 1,
  );

const classes = [
  inventClass({ pupils: 26, seed: 1, participation: 1 }),
  inventClass({ pupils: 60, seed: 3, participation: 0.7 }),
  inventClass({ pupils: 26, seed: 5, participation: 0.55 }),
  inventClass({ pupils: 5, seed: 2, participation: 1 }),
];

describe.each(languages)("in %s", (language) => {
  test("with names says the names", () => {
    for (const invented of classes) {
      const text = everythingIn(reportOf(invented, { variant: "names", language }));
      expect(found(text, invented.names)).toEqual(invented.names);
    }
  });

  test("with initials has them all, and no name anywhere", () => {
    for (const invented of classes) {
      const report = reportOf(invented, { variant: "initials", language, surveyName: "Hos Filip" });
      const text = everythingIn(report);
      expect(found(text, names(invented))).toEqual([]);
      expect(found(text, initialsOf(invented.names))).toEqual(initialsOf(invented.names));
    }
  });

  test("without pupils has no name, no initials, no id, and nothing about one of them", () => {
    for (const invented of classes) {
      const report = reportOf(invented, { variant: "nobody", language, surveyName: "Hos Filip" });
      const text = everythingIn(report);
      expect(found(text, names(invented))).toEqual([]);
      // Two letters can be a word of a language ("To"): that nothing depends on who they are says more.
      const others = invented.names.map((_, index) => `Quentin${"x".repeat(index + 1)} Zappa`);
      const renamed = { ...invented, names: others };
      expect(
        reportOf(renamed, { variant: "nobody", language, surveyName: "Hos Quentinx" }),
      ).toEqual(report);
      expect(invented.input.pupils.filter(({ id }) => text.includes(id))).toEqual([]);
      expect(
        report.blocks.filter(({ content }) => ["pupil", "map"].includes(content.type)),
      ).toEqual([]);
    }
  });
});

test("every page says what it is, who may have it and when it is shredded, each variant its own", () => {
  const [invented] = classes;
  if (invented === undefined) throw new Error("There is no class");
  const reports = reportVariants.map((variant) => reportOf(invented, { variant }));
  expect(new Set(reports.map(({ head }) => head)).size).toBe(3);
  expect(new Set(reports.map(({ foot }) => foot[0])).size).toBe(3);
  for (const { foot } of reports) expect(foot[1]).toContain("31. juli 2027");
});

test("of an older round every page says that there is a newer one, and names no pupil by its name", () => {
  const [invented] = classes;
  if (invented === undefined) throw new Error("There is no class");
  for (const variant of reportVariants) {
    expect(reportOf(invented, { variant }).head).not.toContain("eldre runde");
    const { head } = reportOf(invented, { variant, newerName: "våren 2027" });
    expect(head).toContain("eldre runde: klassen har en nyere, med svar frem til 1. januar 1970");
  }
  // Whoever has come to the class since then stands in no list of the older round.
  for (const variant of ["initials", "nobody"] as const) {
    const report = reportOf(invented, { variant, newerName: "Hos Quentin" });
    expect(everythingIn(report)).not.toContain("Quentin");
  }
});

/** The input with so many pupils saying that they do not thrive, and the others that they do. */
function withConcerned(invented: InventedClass, concerned: number): InventedClass {
  const scales = invented.input.scales.map((scale) => ({
    ...scale,
    answers: scale.answers.map((_, pupil) => ({
      type: "chosen" as const,
      value: pupil < concerned ? scale.optionCount : 1,
    })),
  }));
  return { ...invented, input: { ...invented.input, scales } };
}

test("on paper without pupils, none and four who are not well read the same, and five another word", () => {
  const invented = inventClass({ pupils: 26, seed: 1, participation: 1 });
  const own = (concerned: number): string => {
    const report = reportOf(withConcerned(invented, concerned), { variant: "nobody" });
    return everythingIn(report);
  };
  expect(own(1)).toBe(own(0));
  expect(own(4)).toBe(own(0));
  expect(own(5)).toContain("uten grunn til uro: de fleste");
  expect(own(5)).toContain("De fleste svarer at de trives.");
  expect(own(12)).toContain("uten grunn til uro: minst halvparten");
});

test("a paper without pupils counts nobody, and says nothing of being bullied or unchosen", () => {
  for (const invented of classes) {
    const text = everythingIn(reportOf(invented, { variant: "nobody" }));
    expect(text).not.toMatch(/\d+ av (?:de )?\d+/u);
    expect(text).not.toMatch(/(?:blitt|blir) mobbet/u);
    expect(text).not.toContain(reportWords.nb.paper.figures.unchosen);
    const isSmall = invented.names.length < 14;
    expect(text.includes("Trives du på skolen?")).toBe(!isSmall);
    expect(text.includes("Klassen på 5 er liten")).toBe(isSmall);
  }
});

test("a paper without pupils speaks of percentages and of no chance figures, the others of chance", () => {
  const [invented] = classes;
  if (invented === undefined) throw new Error("There is no class");
  for (const language of languages) {
    const { how } = reportWords[language].paper;
    for (const variant of reportVariants) {
      const text = everythingIn(reportOf(invented, { variant, language }));
      expect(text.includes(how.chance)).toBe(variant !== "nobody");
      expect(text.includes(how.publicChance)).toBe(variant === "nobody");
      expect(text.includes(how.small)).toBe(variant === "nobody");
    }
  }
  const paper = everythingIn(reportOf(invented, { variant: "nobody" }));
  expect(paper).toMatch(/\d %/u);
  expect(paper).toContain("Prosent står bare om klassen som helhet");
  expect(paper).not.toContain("ord og ikke antall");
  expect(paper).not.toContain("ren tilfeldighet");
});

test("whoever did not answer is no cause for concern on paper without pupils", () => {
  const invented = inventClass({ pupils: 26, seed: 1, participation: 1 });
  const silenced = {
    ...invented,
    input: {
      ...invented.input,
      scales: withConcerned(invented, 0).input.scales.map((scale) => ({
        ...scale,
        answers: scale.answers.map((answer, pupil) =>
          pupil < 6 ? ({ type: "skipped" } as const) : answer,
        ),
      })),
    },
  };
  const whole = reportOf(withConcerned(invented, 0), { variant: "nobody" });
  expect(everythingIn(reportOf(silenced, { variant: "nobody" }))).toBe(everythingIn(whole));
});

test("at the choice and on every sheet it says whom the paper is for", () => {
  for (const language of languages) {
    const { options } = reportWords[language].variant;
    expect(new Set(Object.values(options)).size).toBe(3);
    expect(Object.values(options).every((option) => option.includes(": "))).toBe(true);
  }
  const [invented] = classes;
  if (invented === undefined) throw new Error("There is no class");
  expect(reportOf(invented, { variant: "nobody" }).foot[0]).toMatch(
    /^Kan vises på et foreldremøte .* ikke til å offentliggjøre/u,
  );
});

test("while answers come, a paper without pupils counts nothing", () => {
  const invented = inventClass({ pupils: 26, seed: 1, participation: 1 });
  const text = everythingIn(reportOf(invented, { variant: "nobody", closed: false }));
  expect(text).not.toMatch(/\d+ av 26/u);
  expect(text).toContain("ikke avsluttet");
});

test("the map has what was chosen beside its discs, names only on paper with names", () => {
  const list = ["Ola Berg", "Bo"];
  const labels = (variant: ReportVariant, mapCaption: MapCaption) =>
    mapLabels(list, { variant, mapCaption, parts: new Set(["map"]), pupils: new Set() });
  expect(labels("names", "names")).toEqual(list);
  expect(labels("names", "numbers")).toEqual(["1", "2"]);
  expect(labels("initials", "names")).toEqual(["OB", "B1"]);
  expect(labels("nobody", "initials")).toBeNull();
});

/* ---- what never goes on paper ---- */

/** Everybody disrupts by everybody's word, the first decides, and the second says that an adult hurts. */
function investigated(invented: InventedClass): InventedClass {
  const everybody = invented.names.map((_, self) => ({
    type: "named" as const,
    pupils: self === 0 ? [1] : [0],
  }));
  const [first] = invented.input.scales;
  if (first === undefined) throw new Error("The invented class has no scale");
  const input: AnalysisInput = {
    type: "investigation",
    pupils: invented.input.pupils,
    nominations: [
      ...invented.input.nominations.filter(({ kind }) => kind === "affiliation"),
      { id: "decides" as never, kind: "influence", cap: null, answers: everybody },
      { id: "disrupts" as never, kind: "disruption", cap: null, answers: everybody },
    ],
    scales: [
      {
        ...first,
        id: "adults-kind" as never,
        theme: "adult-harm",
        optionCount: 5,
        concern: { strong: [4, 5], some: [3], duty: [3, 4, 5] },
        answers: invented.names.map((_, pupil) => ({
          type: "chosen" as const,
          value: pupil === 1 ? 5 : 1,
        })),
      },
    ],
    ratings: [],
    statusPair: null,
  };
  return { ...invented, input: input as unknown as InventedClass["input"] };
}

test("nothing that rests on naming negatively, and nothing said of adults who harm", () => {
  const invented = investigated(inventClass({ pupils: 26, seed: 1, participation: 1 }));
  const raw = analyseClass(invented.input, quickAnalysis);
  // Else this would show nothing.
  expect(raw.pupils[0]?.signs.map(({ id }) => id)).toContain("dominating-negative");
  expect(raw.pupils[1]?.duty).toBe(true);
  for (const variant of reportVariants) {
    const report = reportOf(invented, { variant });
    const text = everythingIn(report);
    expect(text).not.toContain("disrupts");
    expect(text).not.toContain("adults-kind");
    expect(text).not.toContain("og negativt");
    expect(text).not.toContain("fikk vite dette");
  }
});

/* ---- pupils on paper ---- */

test("pupils stand first, after what this is, and the class begins a page of its own after theirs", () => {
  const invented = inventClass({ pupils: 26, seed: 1, participation: 0.9 });
  const { blocks } = reportOf(invented, { variant: "names" });
  const heads = blocks.flatMap(({ content, startsPage }) =>
    content.type === "heading" && content.level < 3 ? [{ text: content.text, startsPage }] : [],
  );
  const titles = heads.map(({ text }) => text);
  expect(titles.slice(1, 4)).toEqual(["Hva dette er", "Deltakelse", "Elevene"]);
  expect(titles.slice(4, 30)).toEqual(invented.names.map((name) => `Om ${name}`));
  expect(titles.slice(30)).toEqual([
    ...["Det som er bra", "Klassen i tall", "Det elevene sier om seg selv"],
    ...["Sosiogram", "Det vi er blitt enige om"],
  ]);
  expect(heads[30]?.startsPage).toBe(true);
});

test("colleagues read what the teacher knew, and of who sent no answers one sentence", () => {
  const invented = inventClass({ pupils: 26, seed: 1, participation: 0.6 });
  const text = everythingIn(reportOf(invented, { variant: "names" }));
  expect(text).toContain("Læreren fikk vite dette 19. november 2026.");
  expect(text).not.toContain("Du har visst dette");
  const analysis = analysisOf(invented.input);
  const silent = invented.names.filter((_, pupil) => analysis.pupils[pupil]?.answered === false);
  expect(silent.length).toBeGreaterThan(0);
  for (const name of silent) expect(text).not.toContain(`${name} har ikke svart på spørsmålet`);
});

test("what pupils say stands before what classmates' choices suggest", () => {
  const invented = inventClass({ pupils: 26, seed: 1, participation: 0.9 });
  const desk = deskOf(invented, "nb", {});
  const { blocks } = reportOf(invented, { variant: "names" });
  const { pupils } = analysisOf(invented.input);
  const isMixed = (pupil: number): boolean =>
    new Set(pupils[pupil]?.signs.map(({ basis }) => basis)).size === 2;
  const mixed = [...pupils.keys()].filter(isMixed);
  expect(mixed.length).toBeGreaterThan(0);
  for (const pupil of mixed) {
    const block = blocks.find(
      ({ content }) => content.type === "pupil" && content.pupil.name === invented.names[pupil],
    );
    if (block?.content.type !== "pupil") throw new Error("The pupil stands on the paper");
    const { signs = [] } = pupils[pupil] ?? {};
    const [own, others] = (["own", "classmates"] as const).map((basis) =>
      signs.filter((sign) => sign.basis === basis).map((sign) => signTitle(desk, sign)),
    );
    expect(
      block.content.pupil.paragraphs.map(({ title }) => title).filter((one) => one !== ""),
    ).toEqual([...(own ?? []), ...(others ?? [])]);
  }
});
