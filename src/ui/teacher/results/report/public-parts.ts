import { goodNewsThemes } from "../../../../app/teacher/results-letter.ts";
import type {
  ChoiceSummary,
  ClassCounts,
  ClassSummary,
  Untold,
} from "../../../../core/report/class-summary.ts";
import type { PublicCount, PublicShare } from "../../../../core/report/public-count.ts";
import type { FactRow, ReportBlock } from "../../../../core/report/report-document.ts";
import { goodNewsText } from "../calm-answers.ts";
import { percent, questionText, questionWords, type ResultsDesk } from "../results-desk.tsx";
import { sincePrevious, stepNote, type SincePrevious } from "./report-steps.ts";
import { reportWords } from "./report-words.ts";

/* Parts of the paper that names nobody: each is written of the summary, which holds no pupil. */

export function publicParticipation(
  desk: ResultsDesk,
  { pupils, participation }: ClassSummary,
): readonly ReportBlock[] {
  const texts = wordsOf(desk).participation;
  if (participation === null) return [title(texts.title), paragraph(texts.small(pupils))];
  return [
    title(texts.title),
    paragraph(
      `${texts.coarse[participation](pupils)} ${texts.reading[participation]} ${texts.why}`,
    ),
  ];
}

/** Only what at least half of those who answered say or have. */
export function publicGood(desk: ResultsDesk, summary: ClassSummary): readonly ReportBlock[] {
  const texts = wordsOf(desk).good;
  const { counts } = summary;
  if (typeof counts === "string") return [title(texts.title), untold(desk, counts)];
  const items = [...goodOwn(desk, counts), ...goodChoices(desk, counts)];
  return [
    title(texts.title),
    items.length === 0 ? paragraph(texts.nothing) : { content: { type: "list", items } },
  ];
}

function goodOwn(desk: ResultsDesk, { own }: ClassCounts): readonly string[] {
  return goodNewsThemes.flatMap((theme) => {
    const found = own.find(({ questionId }) => (questionId as string) === theme);
    if (found === undefined || !isHalf(found.well)) return [];
    return [goodNewsText(desk, theme).replace("{count}", countBegins(desk, found.well))];
  });
}

function goodChoices(desk: ResultsDesk, { choices }: ClassCounts): readonly string[] {
  const [main] = choices;
  if (main === undefined || !isHalf(main.mutual)) return [];
  const { where } = questionWords(desk, main.questionId);
  const sentence = desk.texts().letter.mutual.replace("{where}", where);
  return [sentence.replace("{count}", countBegins(desk, main.mutual))];
}

export function publicFigures(desk: ResultsDesk, { counts }: ClassSummary): readonly ReportBlock[] {
  const texts = wordsOf(desk).figures;
  if (typeof counts === "string") return [title(texts.title), untold(desk, counts)];
  if (counts.choices.length === 0) return [title(texts.title), paragraph(texts.tooFew)];
  const since = sincePrevious(desk);
  return [
    title(texts.title),
    ...counts.choices.map((choice): ReportBlock => ({
      content: {
        type: "facts",
        title: questionText(desk, choice.questionId),
        rows: figureRows(desk, choice, since),
      },
    })),
    quiet(texts.publicLimits),
  ];
}

function figureRows(
  desk: ResultsDesk,
  { questionId, mutual, returned }: ChoiceSummary,
  since: SincePrevious | null,
): readonly FactRow[] {
  const texts = wordsOf(desk).figures;
  const step = since?.of(questionId, "mutual") ?? null;
  const note =
    since === null || step === null
      ? null
      : stepNote(desk, { wave: since.wave, step, counted: false });
  return [
    { name: texts.mutual, value: countText(desk, mutual), note: null },
    ...(returned === null
      ? []
      : [{ name: texts.returned, value: shareText(desk, returned), note }]),
  ];
}

export function publicOwn(desk: ResultsDesk, { counts }: ClassSummary): readonly ReportBlock[] {
  const texts = wordsOf(desk).own;
  if (typeof counts === "string") return [title(texts.title), untold(desk, counts)];
  if (counts.own.length === 0) return [title(texts.title), paragraph(texts.publicNothing)];
  return [
    title(texts.title),
    { keepsNext: true, content: { type: "text", text: texts.publicLead, quiet: false } },
    ...counts.own.map(({ questionId, well }): ReportBlock => ({
      content: {
        type: "facts",
        title: "",
        rows: [
          {
            name: questionText(desk, questionId),
            value: texts.well(countText(desk, well)),
            note: null,
          },
        ],
      },
    })),
  ];
}

function isHalf(count: PublicCount): boolean {
  return count === "most" || count === "mostly" || count === "half";
}

function countText(desk: ResultsDesk, count: PublicCount): string {
  return wordsOf(desk).ofThoseWhoAnswered[count];
}

function countBegins(desk: ResultsDesk, count: PublicCount): string {
  const words = countText(desk, count);
  return `${words.charAt(0).toLocaleUpperCase(desk.language())}${words.slice(1)}`;
}

function shareText(desk: ResultsDesk, share: PublicShare): string {
  const words = wordsOf(desk);
  if (share.type === "under-quarter") return words.underQuarter;
  if (share.type === "over-nine-tenths") return words.overNineTenths;
  return words.about(percent(desk, share.share));
}

function untold(desk: ResultsDesk, why: Untold): ReportBlock {
  return paragraph(wordsOf(desk).untold[why]);
}

function wordsOf(desk: ResultsDesk) {
  return reportWords[desk.language()].paper;
}

function title(text: string): ReportBlock {
  return { keepsNext: true, content: { type: "heading", level: 2, text } };
}

function paragraph(text: string): ReportBlock {
  return { content: { type: "text", text, quiet: false } };
}

function quiet(text: string): ReportBlock {
  return { content: { type: "text", text, quiet: true } };
}
