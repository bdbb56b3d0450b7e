import { withheldOf, type Finding } from "../../../core/leader/findings.ts";
import type { IndicatorId } from "../../../core/leader/indicators.ts";
import type { NationalFigure } from "../../../core/leader/national-figure.ts";
import {
  toldComparisons,
  type IndicatorTrend,
  type SchoolTrends,
} from "../../../core/leader/school-trends.ts";
import { compareTerms } from "../../../core/leader/term.ts";
import { goalOf, type YearWords } from "../../../core/leader/year-words.ts";
import type {
  BlockContent,
  FactRow,
  ReportBlock,
  ReportDocument,
} from "../../../core/report/report-document.ts";
import type { LeaderReportTexts } from "../../../i18n/en/leader-report.ts";
import {
  findingText,
  findingWhy,
  indicatorGroups,
  questionOf,
  upperFirst,
  type TrendWords,
} from "../trends/trend-words.ts";

/** What a paper is written from: printed figures, what was typed in, and the leader's own words. */
export interface YearPaperSource {
  readonly placeName: string;
  /** Up to the newest term of the school year, and none after. */
  readonly trends: SchoolTrends;
  readonly national: readonly NationalFigure[];
  /** Chosen for the paper, of the newest term. */
  readonly findings: readonly Finding[];
  readonly own: YearWords;
  readonly texts: LeaderReportTexts;
  readonly words: TrendWords;
  /** Today, in words. */
  readonly printed: string;
}

export type YearPaper = "report" | "plan";

export function writeYearPaper(paper: YearPaper, source: YearPaperSource): ReportDocument {
  const { paper: texts } = source.texts;
  const year = source.words.schoolYear(source.own.schoolYear);
  const title = paper === "report" ? texts.reportTitle(year) : texts.planTitle(year);
  return {
    title,
    head: texts.head(texts.kinds[paper], source.placeName, year),
    foot: [texts.made(source.placeName, source.printed), texts.whose],
    blocks: [
      { keepsNext: true, content: { type: "heading", level: 1, text: title } },
      text(source.placeName, true),
      ...(paper === "report" ? reportBlocks(source) : planBlocks(source)),
    ],
  };
}

/* ---- the year report ---- */

function reportBlocks(source: YearPaperSource): readonly ReportBlock[] {
  return [
    ...howPart(source),
    ...tookPartPart(source),
    ...figuresPart(source),
    ...withheldPart(source),
    ...surePart(source),
    ...findingsPart(source),
    ...ownPart(source),
    ...publishedPart(source),
    ...nextPart(source),
  ];
}

function howPart({ texts: { paper }, trends, words }: YearPaperSource): readonly ReportBlock[] {
  const asked = new Set(
    ofYear(trends)
      .filter(({ figures }) => figures.some(({ printed }) => printed !== null))
      .map(({ indicator }) => questionOf(words.texts, indicator))
      .filter((question) => question !== null),
  );
  return [
    heading(paper.how.title),
    text(paper.how[trends.level]),
    text(paper.how.suggests),
    ...(asked.size === 0
      ? []
      : [keeps(text(paper.how.asked, true)), block({ type: "list", items: [...asked] })]),
  ];
}

function tookPartPart({
  texts: { paper },
  trends,
  words,
}: YearPaperSource): readonly ReportBlock[] {
  const newest = trends.terms.at(-1)?.term.schoolYear;
  const answered = trends.indicators.find(({ indicator }) => indicator === "participation");
  const rows = trends.terms.flatMap(({ term, contributions }, index): readonly FactRow[] => {
    if (term.schoolYear !== newest) return [];
    const printed = answered?.figures[index]?.printed ?? null;
    const name = words.texts.indicators.participation.name;
    return [
      {
        name: upperFirst(words.term(term)),
        value: paper.tookPart[trends.level](contributions),
        note:
          printed === null
            ? null
            : `${name}: ${words.figure(printed)} ${words.texts.figure.of(words.count(printed.of))}`,
      },
    ];
  });
  return rows.length === 0
    ? []
    : [heading(paper.tookPart.title), block({ type: "facts", title: "", rows })];
}

function figuresPart(source: YearPaperSource): readonly ReportBlock[] {
  const { texts, trends, words } = source;
  const { figures: own } = texts.paper;
  const facts = indicatorGroups
    .filter(([group]) => group !== "answered")
    .flatMap(([group, ids]): readonly ReportBlock[] => {
      const rows = ids.flatMap((id) => figureRows(id, source));
      return rows.length === 0
        ? []
        : [block({ type: "facts", title: words.texts.groups[group], rows })];
    });
  return [
    heading(own.title),
    ...(facts.length === 0 ? [text(own.none)] : facts),
    ...(facts.length === 0 || trends.level === "school" ? [] : [text(words.texts.noise)]),
  ];
}

/** The newest figure, and what stands beside it; a term of the year that is withheld is said as that. */
function figureRows(
  id: IndicatorId,
  { trends, words, texts }: YearPaperSource,
): readonly FactRow[] {
  const trend = ofYear(trends).find(({ indicator }) => indicator === id);
  const newest = trend?.figures.at(-1);
  if (trend === undefined || newest === undefined) return [];
  if (trend.figures.every(({ printed }) => printed === null)) return [];
  const { name } = words.texts.indicators[id];
  const { of, otherTerm } = texts.paper.figures;
  const { printed } = newest;
  const compared = toldComparisons(newest);
  const others = trend.figures
    .slice(0, -1)
    .filter(({ term }) => compared.every((each) => compareTerms(each.term, term) !== 0));
  const value =
    printed === null
      ? words.figure(null)
      : of(words.figure(printed), words.texts.figure.of(words.count(printed.of)));
  const notes = [
    ...compared.map((comparison) => `${upperFirst(words.beside(comparison))}.`),
    ...compared
      .filter(({ unlikeUnits }) => unlikeUnits)
      .slice(0, 1)
      .map(() => words.texts.unlike[trends.level]),
    ...others.map((each) =>
      otherTerm(upperFirst(words.term(each.term)), words.figure(each.printed)),
    ),
  ];
  return [{ name, value: upperFirst(value), note: notes.length === 0 ? null : notes.join(" ") }];
}

function withheldPart({ texts, trends, words }: YearPaperSource): readonly ReportBlock[] {
  const withheld = withheldOf(trends);
  if (withheld.length === 0) return [];
  return [
    heading(texts.paper.withheld.title),
    keeps(text(words.texts.figure.withheld)),
    block({
      type: "list",
      items: withheld.map((indicator) => words.texts.indicators[indicator].name),
    }),
  ];
}

function surePart({ texts, trends, words }: YearPaperSource): readonly ReportBlock[] {
  const { title, rounded, change, middle, pupils } = texts.paper.sure;
  const noise = trends.level === "municipality" ? [words.texts.noise] : [];
  return [
    heading(title),
    block({ type: "list", items: [rounded, change, pupils, middle, ...noise] }),
  ];
}

function findingsPart({ texts, findings, words, trends }: YearPaperSource): readonly ReportBlock[] {
  const { title, none } = texts.paper.findings;
  if (findings.length === 0) return [heading(title), text(none)];
  return [
    heading(title),
    ...(["celebrate", "look"] as const).flatMap((kind): readonly ReportBlock[] => {
      const items = findings
        .filter((finding) => finding.kind === kind)
        .map(
          (finding) =>
            `${findingText(words, finding)} ${findingWhy(words, finding, trends.level).join(" ")}`,
        );
      return items.length === 0
        ? []
        : [
            keeps(block({ type: "heading", level: 3, text: words.texts.brief[kind] })),
            block({ type: "list", items }),
          ];
    }),
  ];
}

function ownPart({ texts, own }: YearPaperSource): readonly ReportBlock[] {
  return [
    ...written(texts.paper.own.done, own.done),
    ...written(texts.paper.own.reading, own.reading),
  ];
}

/** What was written, a paragraph a block; lines to write on where nothing was. */
function written(title: string, words: string): readonly ReportBlock[] {
  const paragraphs = words.split(/\n+/).filter((line) => line.trim() !== "");
  return paragraphs.length === 0
    ? [block({ type: "lines", label: title, count: 3 })]
    : [heading(title), ...paragraphs.map((line) => text(line))];
}

function publishedPart({ texts, national, words }: YearPaperSource): readonly ReportBlock[] {
  if (national.length === 0) return [];
  const { title, note } = texts.paper.published;
  const rows = national.map(({ indicator, percent, schoolYear, source }): FactRow => ({
    name: words.texts.indicators[indicator].name,
    value: words.percent(percent),
    note: `${source}, ${words.schoolYear(schoolYear)}`,
  }));
  return [heading(title), block({ type: "facts", title: "", rows }), text(note, true)];
}

function nextPart({ texts, findings, own }: YearPaperSource): readonly ReportBlock[] {
  const { title, nothing, responsible, evaluated } = texts.paper.next;
  const items = findings.flatMap(({ id }) => {
    const goal = goalOf(own, id);
    if (goal.measure.trim() === "") return [];
    return [
      [
        inOneLine(goal.measure),
        ...(goal.responsible.trim() === "" ? [] : [responsible(inOneLine(goal.responsible))]),
        ...(goal.evaluated.trim() === "" ? [] : [evaluated(inOneLine(goal.evaluated))]),
      ].join(" "),
    ];
  });
  return [heading(title), items.length === 0 ? text(nothing) : block({ type: "list", items })];
}

/* ---- the plan ---- */

function planBlocks({
  texts,
  findings,
  own,
  words,
  trends,
}: YearPaperSource): readonly ReportBlock[] {
  const { plan } = texts.paper;
  if (findings.length === 0) return [text(plan.nothing)];
  return [
    text(plan.lead),
    ...findings.flatMap((finding, index): readonly ReportBlock[] => {
      const goal = goalOf(own, finding.id);
      const { name } = words.texts.indicators[finding.indicator];
      const behind = `${findingText(words, finding)} ${findingWhy(words, finding, trends.level).join(" ")}`;
      return [
        heading(`${index + 1}. ${name}`),
        keeps(
          block({
            type: "facts",
            title: "",
            rows: [{ name: plan.behind, value: behind, note: null }],
          }),
        ),
        keeps(asked(plan.goal, goal.goal, 2)),
        keeps(asked(plan.measure, goal.measure, 2)),
        keeps(asked(plan.responsible, goal.responsible, 1)),
        asked(plan.evaluated, goal.evaluated, 1),
      ];
    }),
  ];
}

/** What was typed, or lines to write it on by hand. */
function asked(label: string, typed: string, lines: number): ReportBlock {
  return typed.trim() === ""
    ? block({ type: "lines", label, count: lines })
    : block({
        type: "facts",
        title: "",
        rows: [{ name: label, value: inOneLine(typed), note: null }],
      });
}

function inOneLine(typed: string): string {
  return typed.replaceAll(/\s+/g, " ").trim();
}

/** The trends with the figures of the newest school year alone. */
function ofYear(trends: SchoolTrends): readonly IndicatorTrend[] {
  const year = trends.terms.at(-1)?.term.schoolYear;
  return trends.indicators.map(({ indicator, figures }) => ({
    indicator,
    figures: figures.filter(({ term }) => term.schoolYear === year),
  }));
}

function heading(words: string): ReportBlock {
  return { keepsNext: true, content: { type: "heading", level: 2, text: words } };
}

function text(words: string, quiet = false): ReportBlock {
  return block({ type: "text", text: words, quiet });
}

function block(content: BlockContent): ReportBlock {
  return { content };
}

function keeps(one: ReportBlock): ReportBlock {
  return { ...one, keepsNext: true };
}
