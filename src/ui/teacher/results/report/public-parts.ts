import { goodNewsThemes } from "../../../../app/teacher/results-letter.ts";
import type {
  ChoiceSummary,
  ClassCounts,
  ClassSummary,
} from "../../../../core/report/class-summary.ts";
import type { PublicCount, PublicShare } from "../../../../core/report/public-count.ts";
import type { FactRow, ReportBlock } from "../../../../core/report/report-document.ts";
import { percent, questionText, questionWords, type ResultsDesk } from "../results-desk.tsx";
import { sincePrevious, stepNote, type SincePrevious } from "./report-steps.ts";
import { reportWords } from "./report-words.ts";

/* Parts of the paper that names nobody: each is written of the summary, which holds no pupil. */

export function publicParticipation(
  desk: ResultsDesk,
  { pupils, state }: ClassSummary,
): readonly ReportBlock[] {
  const texts = wordsOf(desk).participation;
  return [
    title(texts.title),
    paragraph(`${texts.coarse[state](pupils)} ${texts.reading[state]} ${texts.why}`),
  ];
}

/** Only what at least half of those who answered say or have. */
export function publicGood(desk: ResultsDesk, summary: ClassSummary): readonly ReportBlock[] {
  const texts = wordsOf(desk).good;
  const { counts } = summary;
  if (counts === null) return [title(texts.title), notClosed(desk)];
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
    return [desk.signTexts().goodNews[theme].replace("{count}", countBegins(desk, found.well))];
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
  if (counts === null) return [title(texts.title), notClosed(desk)];
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
    quiet(texts.limits),
  ];
}

function figureRows(
  desk: ResultsDesk,
  { questionId, mutual, returned, unchosen }: ChoiceSummary,
  since: SincePrevious | null,
): readonly FactRow[] {
  const words = wordsOf(desk);
  const texts = words.figures;
  const note = (figure: "mutual" | "unchosen"): string | null => {
    const step = since?.of(questionId, figure) ?? null;
    return since === null || step === null
      ? null
      : stepNote(desk, { wave: since.wave, step, counted: false });
  };
  return [
    { name: texts.mutual, value: countText(desk, mutual), note: null },
    ...(returned === null
      ? []
      : [{ name: texts.returned, value: shareText(desk, returned), note: note("mutual") }]),
    {
      name: texts.unchosen,
      value: unchosen === "few" ? words.ofThoseWhoAnswered.few : words.fiveOrMore,
      note: note("unchosen"),
    },
  ];
}

export function publicOwn(desk: ResultsDesk, { counts }: ClassSummary): readonly ReportBlock[] {
  const texts = wordsOf(desk).own;
  if (counts === null) return [title(texts.title), notClosed(desk)];
  if (counts.own.length === 0) return [title(texts.title), paragraph(texts.nothing)];
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
  if (share.type === "under-tenth") return words.underTenth;
  if (share.type === "over-nine-tenths") return words.overNineTenths;
  return words.about(percent(desk, share.share));
}

function notClosed(desk: ResultsDesk): ReportBlock {
  return paragraph(wordsOf(desk).notClosed);
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
