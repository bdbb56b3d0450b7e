import type { Caution, Finding } from "../../../core/leader/findings.ts";
import type { IndicatorId } from "../../../core/leader/indicators.ts";
import type { Printed } from "../../../core/leader/printed-figure.ts";
import type { ReleasedPlace } from "../../../core/leader/release.ts";
import type { Comparison } from "../../../core/leader/school-trends.ts";
import type { Term } from "../../../core/leader/term.ts";
import type { TrendCsvWords } from "../../../core/leader/trend-csv.ts";
import type { UiLanguage } from "../../../core/ui-language.ts";
import {
  leaderTrends as trendsEn,
  type LeaderTrendsTexts,
} from "../../../i18n/en/leader-trends.ts";
import { leaderTrends as trendsNb } from "../../../i18n/nb/leader-trends.ts";
import { leaderTrends as trendsNn } from "../../../i18n/nn/leader-trends.ts";
import { writeDecimal, writePercent } from "../../../i18n/numbers.ts";

export type PlaceLevel = ReleasedPlace["level"];

/** The dictionary of a language, and what is written with it again and again. */
export interface TrendWords {
  readonly texts: LeaderTrendsTexts;
  readonly language: UiLanguage;
  /** "høsten 2026". */
  readonly term: (term: Term) => string;
  /** "høst 26", under a chart. */
  readonly termShort: (term: Term) => string;
  /** "2026/27". */
  readonly schoolYear: (schoolYear: number) => string;
  /** "nær 85 %"; in place of what is withheld the short words for that. */
  readonly figure: (printed: Printed | null) => string;
  readonly percent: (percent: number) => string;
  readonly count: (count: number) => string;
  /** "flere enn våren 2026 (nær 75 %)". */
  readonly beside: (comparison: Comparison) => string;
}

const dictionaries: Readonly<Record<UiLanguage, LeaderTrendsTexts>> = {
  nb: trendsNb,
  nn: trendsNn,
  en: trendsEn,
};

export function trendWords(language: UiLanguage): TrendWords {
  const texts = dictionaries[language];
  const term = ({ schoolYear, half }: Term): string =>
    texts.term[half](half === "spring" ? schoolYear + 1 : schoolYear);
  const figure = (printed: Printed | null): string => figureText(printed, texts, language);
  return {
    texts,
    language,
    term,
    termShort: ({ schoolYear, half }) =>
      texts.termShort[half](twoDigits(half === "spring" ? schoolYear + 1 : schoolYear)),
    schoolYear: schoolYearText,
    figure,
    percent: (percent) => writePercent(percent / 100, language, 1),
    count: (count) => countText(count, language),
    beside: ({ term: then, printed, trend }) =>
      texts.trend[trend ?? "beside"](term(then), figure(printed)),
  };
}

export function schoolYearText(schoolYear: number): string {
  return `${schoolYear}/${twoDigits(schoolYear + 1)}`;
}

function figureText(
  printed: Printed | null,
  { figure }: LeaderTrendsTexts,
  language: UiLanguage,
): string {
  if (printed === null) return figure.withheldShort;
  if (printed.type === "pairs") return figure.pairs(writeDecimal(printed.halves / 2, language));
  const share = (percent: number): string => writePercent(percent / 100, language);
  if (printed.percent === "under-10") return figure.under10(share(10));
  return printed.percent === "over-90"
    ? figure.over90(share(90))
    : figure.near(share(printed.percent));
}

/** Four digits stand together; more are written in threes. */
function countText(count: number, language: UiLanguage): string {
  const apart = language === "en" ? "," : "\u00a0";
  return count < 10_000 ? String(count) : String(count).replaceAll(/\B(?=(\d{3})+$)/g, apart);
}

function twoDigits(year: number): string {
  return String(year % 100).padStart(2, "0");
}

/** What pupils were asked, as they read it; null where it is about answering at all. */
export function questionOf(texts: LeaderTrendsTexts, indicator: IndicatorId): string | null {
  return indicator === "participation" ? null : texts.questions[indicator];
}

export function upperFirst(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("nb") + text.slice(1);
}

/** A finding as a sentence: what the answers suggest, with the figure. */
export function findingText(words: TrendWords, finding: Finding): string {
  const { findings } = words.texts;
  const { indicator, beside, because } = finding;
  const now = words.figure(finding.printed);
  const compared =
    because === "moved" && beside !== null && (beside.trend === "up" || beside.trend === "down")
      ? { trend: beside.trend, term: words.term(beside.term), before: words.figure(beside.printed) }
      : null;
  // Of cohesion there are no findings.
  if (indicator === "participation" || indicator === "cohesion") {
    const own = findings.participation;
    return compared === null
      ? upperFirst(own.level(now))
      : own[compared.trend](compared.term, now, compared.before);
  }
  const claim = findings.claims[indicator];
  return compared === null
    ? findings.level(now, claim)
    : findings[compared.trend](claim, compared.term, now, compared.before);
}

/** Why it is a finding, how sure it is, and what to be careful with. */
export function findingWhy(
  words: TrendWords,
  finding: Finding,
  level: PlaceLevel,
): readonly string[] {
  const { findings } = words.texts;
  return [
    findings.why[reasonOf(finding)],
    ...(isHarm(finding.indicator) ? [findings.harm] : []),
    ...finding.cautions.map((caution) => cautionText(words, caution, level)),
  ];
}

export function cautionText(words: TrendWords, caution: Caution, level: PlaceLevel): string {
  const { texts } = words;
  return caution === "unlike-units" ? texts.unlike[level] : texts.findings.cautions[caution];
}

function reasonOf({
  because,
  kind,
  indicator,
}: Finding): keyof LeaderTrendsTexts["findings"]["why"] {
  if (because === "moved") return "moved";
  if (kind === "celebrate") return "nearlyAll";
  if (indicator === "participation") return "fewAnswered";
  return isHarm(indicator) ? "someOfNone" : "fewOfMany";
}

function isHarm(indicator: IndicatorId): boolean {
  return indicator === "bullied" || indicator === "unchosen";
}

export function csvWords(words: TrendWords): TrendCsvWords {
  const { csv, indicators } = words.texts;
  return {
    ...csv,
    unit: { share: csv.unit.share, pairs: csv.unit.pairs },
    indicator: {
      participation: indicators.participation.name,
      "mutual-choice": indicators["mutual-choice"].name,
      unchosen: indicators.unchosen.name,
      thriving: indicators.thriving.name,
      company: indicators.company.name,
      safety: indicators.safety.name,
      bullied: indicators.bullied.name,
      cohesion: indicators.cohesion.name,
    },
    schoolYear: ({ schoolYear }) => words.schoolYear(schoolYear),
    decimal: (value) => writeDecimal(value, words.language),
  };
}

/** In the order they are read: how pupils are, whom they have, who answered. */
export const indicatorGroups: readonly (readonly [
  keyof LeaderTrendsTexts["groups"],
  readonly IndicatorId[],
])[] = [
  ["well", ["thriving", "safety", "bullied"]],
  ["together", ["company", "mutual-choice", "unchosen", "cohesion"]],
  ["answered", ["participation"]],
];
