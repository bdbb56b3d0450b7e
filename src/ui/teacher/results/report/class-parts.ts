import { letterOf, type GoodNews } from "../../../../app/teacher/results-letter.ts";
import type { QuestionAnalysis } from "../../../../core/analysis.ts";
import type { QuestionId } from "../../../../core/ids.ts";
import type { ClassFigure } from "../../../../core/over-time.ts";
import type { FactRow, ReportBlock } from "../../../../core/report/report-document.ts";
import { calmAnswers, goodNewsText } from "../calm-answers.ts";
import {
  optionText,
  percent,
  questionText,
  questionWords,
  type ResultsDesk,
} from "../results-desk.tsx";
import { sincePrevious, stepNote } from "./report-steps.ts";
import { reportWords } from "./report-words.ts";

/* Parts about the class on paper where pupils stand by name or initials: with every count. */

export function participationPart(desk: ResultsDesk): readonly ReportBlock[] {
  const texts = reportWords[desk.language()].paper.participation;
  const { answered, pupils, share, state } = desk.analysis().participation;
  const exact = texts.exact(answered, pupils, percent(desk, share));
  return [title(texts.title), paragraph(`${exact} ${texts.reading[state]} ${texts.why}`)];
}

export function goodPart(desk: ResultsDesk): readonly ReportBlock[] {
  const texts = reportWords[desk.language()].paper.good;
  const items = letterOf(desk.analysis()).good.map((news) => newsText(desk, news));
  return [
    title(texts.title),
    items.length === 0 ? paragraph(texts.nothing) : { content: { type: "list", items } },
  ];
}

function newsText(desk: ResultsDesk, news: GoodNews): string {
  const texts = desk.texts();
  const { where } = questionWords(desk, news.questionId);
  switch (news.type) {
    case "own": {
      const count = texts.ofCount(news.count, news.of);
      const told = goodNewsText(desk, news.theme).replace("{count}", count);
      return `${told} ${calmAnswers(desk, news.questionId)}`;
    }
    case "mutual":
      return texts.letter.mutual
        .replace("{count}", texts.ofCount(news.count, news.of))
        .replace("{where}", where);
    case "returned":
      return texts.letter.returned
        .replace("{share}", percent(desk, news.share))
        .replace("{where}", where);
  }
}

export function classPart(desk: ResultsDesk): readonly ReportBlock[] {
  const texts = reportWords[desk.language()].paper.figures;
  const questions = desk
    .analysis()
    .questions.filter(({ kind, state }) => kind === "affiliation" && state !== "too-few");
  if (questions.length === 0) return [title(texts.title), paragraph(texts.tooFew)];
  const since = sincePrevious(desk);
  return [
    title(texts.title),
    ...questions.map((question): ReportBlock => {
      const note = (figure: ClassFigure): string | null => {
        const step = since?.of(question.id, figure) ?? null;
        return since === null || step === null
          ? null
          : stepNote(desk, {
              wave: since.wave,
              step,
              counted: figure === "unchosen" || figure === "withoutMutual",
            });
      };
      return facts(questionText(desk, question.id), figureRows(desk, question, note));
    }),
    { content: { type: "text", text: texts.limits, quiet: true } },
  ];
}

function figureRows(
  desk: ResultsDesk,
  { figures, raters, pupils }: QuestionAnalysis,
  note: (figure: ClassFigure) => string | null,
): readonly FactRow[] {
  const texts = reportWords[desk.language()].paper.figures;
  const { ofCount } = desk.texts();
  const share = (value: number | null): string => (value === null ? "–" : percent(desk, value));
  return [
    { name: texts.density, value: share(figures.density), note: note("density") },
    { name: texts.returned, value: share(figures.reciprocity), note: note("mutual") },
    {
      name: texts.unchosen,
      value: ofCount(figures.unchosen, pupils.length),
      note: note("unchosen"),
    },
    {
      name: texts.withoutMutual,
      value: ofCount(figures.withoutMutual, raters),
      note: note("withoutMutual"),
    },
  ];
}

/** `asked`: the questions some of whose answers are a concern. */
export function ownPart(desk: ResultsDesk, asked: ReadonlySet<QuestionId>): readonly ReportBlock[] {
  const texts = reportWords[desk.language()].paper.own;
  const scales = desk.analysis().scales.filter(({ id, answered }) => asked.has(id) && answered > 0);
  if (scales.length === 0) return [title(texts.title), paragraph(texts.nothing)];
  return [
    title(texts.title),
    { keepsNext: true, content: { type: "text", text: texts.lead, quiet: false } },
    ...scales.map(({ id, counts }) =>
      facts(
        questionText(desk, id),
        counts.map((count, index) => ({
          name: optionText(desk, id, index + 1),
          value: String(count),
          note: null,
        })),
      ),
    ),
  ];
}

function title(text: string): ReportBlock {
  return { keepsNext: true, content: { type: "heading", level: 2, text } };
}

function paragraph(text: string): ReportBlock {
  return { content: { type: "text", text, quiet: false } };
}

function facts(name: string, rows: readonly FactRow[]): ReportBlock {
  return { content: { type: "facts", title: name, rows } };
}
