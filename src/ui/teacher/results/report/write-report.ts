import { initialsOf } from "../../../../core/initials.ts";
import { asksPupilsOwnState, toldAnalysis } from "../../../../core/report/told.ts";
import type { AnalysisInput } from "../../../../core/analysis-input.ts";
import { classSummary } from "../../../../core/report/class-summary.ts";
import type {
  BlockContent,
  ReportBlock,
  ReportDocument,
} from "../../../../core/report/report-document.ts";
import { withoutNames } from "../../../../core/report/without-names.ts";
import { olderRoundWords } from "../older-round/older-round-words.ts";
import { saidToBeOlder } from "../results-days.ts";
import { dayText, type NewerRound, type ResultsDesk } from "../results-desk.tsx";
import { classPart, goodPart, ownPart, participationPart } from "./class-parts.ts";
import { publicFigures, publicGood, publicOwn, publicParticipation } from "./public-parts.ts";
import { pupilPages, rosterPart } from "./pupil-parts.ts";
import {
  mapCaptionOf,
  offeredParts,
  type ReportChoices,
  type ReportPart,
} from "./report-choices.ts";
import { reportWords } from "./report-words.ts";

export interface ReportSource {
  readonly desk: ResultsDesk;
  readonly input: AnalysisInput;
  readonly choices: ReportChoices;
  /** Days in words: until when answers came, today, and the day the answers are deleted. */
  readonly until: string;
  readonly printed: string;
  readonly deletedOn: string;
}

/** Everything that will be read on the paper. */
export function writeReport(source: ReportSource): ReportDocument {
  const { desk: outer, choices } = source;
  const words = reportWords[outer.language()].paper;
  const desk = deskOnPaper(outer, choices);
  const [className, survey] = [desk.className(), desk.survey().name];
  const offered = offeredParts(choices.variant).filter((part) => choices.parts.has(part));
  const parts = choices.variant === "nobody" ? publicParts(desk, source) : pupilParts(desk, source);
  const pages = choices.variant === "nobody" ? [] : pupilPages(desk, listed(choices.pupils));
  return {
    title: words.title(className, survey),
    head: words.head(saidToBeOlder(desk, words.kind[choices.variant]), className, survey),
    foot: [words.mayHave[choices.variant], words.shred(source.printed, source.deletedOn)],
    blocks: [
      { keepsNext: true, content: heading(1, words.title(className, survey)) },
      ...offered.filter(isBeforePages).flatMap((part) => parts[part]?.() ?? []),
      ...pages,
      ...onNewPage(
        offered.filter((part) => !isBeforePages(part)).flatMap((part) => parts[part]?.() ?? []),
        pages.length > 0,
      ),
    ],
  };
}

/** The pages of single pupils stand after the list of pupils, and before what is said of the class. */
function isBeforePages(part: ReportPart): boolean {
  return part === "how" || part === "participation" || part === "roster";
}

function onNewPage(blocks: readonly ReportBlock[], isNew: boolean): readonly ReportBlock[] {
  return blocks.map((block, place) =>
    isNew && place === 0 ? { ...block, startsPage: true } : block,
  );
}

/** What the pupils are called on the paper, by roster index; null where none stands on it. */
export function labelsOnPaper(
  names: readonly string[],
  variant: ReportChoices["variant"],
): readonly string[] | null {
  if (variant === "nobody") return null;
  return variant === "names" ? names : initialsOf(names);
}

/** What stands beside the discs of the map, by roster index; null where there is no map. */
export function mapLabels(
  names: readonly string[],
  choices: ReportChoices,
): readonly string[] | null {
  if (choices.variant === "nobody" || !choices.parts.has("map")) return null;
  const caption = mapCaptionOf(choices);
  if (caption === "numbers") return names.map((_, index) => String(index + 1));
  return caption === "names" ? names : initialsOf(names);
}

/** The results as far as they may go on paper, under the names that stand there. */
function deskOnPaper(outer: ResultsDesk, choices: ReportChoices): ResultsDesk {
  const survey = outer.survey();
  const names = survey.roster.map(({ name }) => name);
  const labels = labelsOnPaper(names, choices.variant);
  const numbered = choices.variant !== "nobody" && choices.parts.has("map");
  const withNumbers = numbered && mapCaptionOf(choices) === "numbers";
  const roster = survey.roster.map((entry, index) => {
    const label = labels?.[index] ?? "";
    return { ...entry, name: withNumbers ? `${label} (${index + 1})` : label };
  });
  const waves = outer.waves?.() ?? null;
  // Who has left since stands in no list of today.
  const all = [
    ...names,
    ...(waves?.chain ?? []).flatMap(({ survey: one }) => one.roster.map(({ name }) => name)),
  ];
  const shown = (text: string): string =>
    choices.variant === "names" ? text : withoutNames(text, all);
  const analysis = toldAnalysis(outer.analysis());
  const chain = waves?.chain.map((wave) => ({
    ...wave,
    survey: { ...wave.survey, name: shown(wave.survey.name) },
  }));
  const named = { ...survey, name: shown(survey.name), roster };
  const newer = outer.newer?.() ?? null;
  // It may hold the name of somebody who came to the class since: no list here has that.
  const newerName = ({ name, until }: NewerRound): string =>
    choices.variant === "names"
      ? name
      : olderRoundWords[outer.language()].unnamed(dayText(outer, until));
  return {
    ...outer,
    analysis: () => analysis,
    survey: () => named,
    waves: () => waves && { ...waves, chain: chain ?? [] },
    className: () => shown(outer.className()),
    newer: () => newer && { ...newer, name: newerName(newer) },
  };
}

type Parts = Readonly<Partial<Record<ReportPart, () => readonly ReportBlock[]>>>;

/** Made of a summary that holds no pupil. */
function publicParts(desk: ResultsDesk, source: ReportSource): Parts {
  const summary = classSummary({
    analysis: desk.analysis(),
    scales: source.input.scales,
    closed: desk.survey().state === "closed",
  });
  return {
    how: () => howPart(desk, source),
    participation: () => publicParticipation(desk, summary),
    good: () => publicGood(desk, summary),
    figures: () => publicFigures(desk, summary),
    own: () => publicOwn(desk, summary),
    agreed: () => agreedPart(desk),
  };
}

function pupilParts(desk: ResultsDesk, source: ReportSource): Parts {
  const asked = new Set(source.input.scales.filter(asksPupilsOwnState).map(({ id }) => id));
  return {
    how: () => howPart(desk, source),
    participation: () => participationPart(desk),
    good: () => goodPart(desk),
    figures: () => classPart(desk),
    own: () => ownPart(desk, asked),
    roster: () => rosterPart(desk),
    map: () => [
      {
        startsPage: true,
        keepsNext: true,
        content: heading(2, reportWords[desk.language()].paper.map.title),
      },
      { content: { type: "map" } },
    ],
    agreed: () => agreedPart(desk),
  };
}

function howPart(desk: ResultsDesk, { until, choices }: ReportSource): readonly ReportBlock[] {
  const { how } = reportWords[desk.language()].paper;
  return [
    { keepsNext: true, content: heading(2, how.title) },
    text(how.what(desk.className(), until)),
    text(how.suggests),
    ...(choices.variant === "nobody"
      ? [text(how.publicChance), text(how.small)]
      : [text(how.chance), text(how.talk)]),
    ...(choices.variant === "initials" ? [text(how.initials)] : []),
    {
      content: {
        type: "text",
        text: choices.variant === "nobody" ? how.leftOutOfPublic : how.leftOut,
        quiet: true,
      },
    },
  ];
}

function agreedPart(desk: ResultsDesk): readonly ReportBlock[] {
  const { agreed } = reportWords[desk.language()].paper;
  return [
    { keepsNext: true, content: heading(2, agreed.title) },
    { keepsNext: true, content: { type: "lines", label: agreed.what, count: 4 } },
    { keepsNext: true, content: { type: "lines", label: agreed.who, count: 1 } },
    { content: { type: "lines", label: agreed.when, count: 1 } },
  ];
}

function heading(level: 1 | 2, words: string): BlockContent {
  return { type: "heading", level, text: words };
}

function text(words: string): ReportBlock {
  return { content: { type: "text", text: words, quiet: false } };
}

function listed(pupils: ReadonlySet<number>): readonly number[] {
  return [...pupils].toSorted((one, other) => one - other);
}
