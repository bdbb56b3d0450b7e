import { mustBeTold } from "../../../../app/teacher/results-duty.ts";
import { rosterOf } from "../../../../app/teacher/results-roster.ts";
import { ownFirst } from "../../../../app/teacher/roster-table.ts";
import type { PupilAnalysis, QuestionAnalysis } from "../../../../core/analysis.ts";
import type { FactRow, PupilBlock, ReportBlock } from "../../../../core/report/report-document.ts";
import {
  nameOf,
  namesOf,
  optionText,
  questionText,
  questionTitle,
  type ResultsDesk,
} from "../results-desk.tsx";
import { adviceOn } from "../advice.ts";
import { friendsElsewhere } from "../friends-elsewhere.tsx";
import { wholeSign } from "../sign-sentences.ts";
import { signTitle } from "../sign-title.ts";
import { reportWords } from "./report-words.ts";

/* Parts about pupils. The names are those of the desk: on paper with initials it knows no others. */

/** Those about whom the answers say something one by one, the others together. */
export function rosterPart(desk: ResultsDesk): readonly ReportBlock[] {
  const texts = reportWords[desk.language()].paper.roster;
  const heads = desk.texts().roster.groups;
  return [
    { keepsNext: true, content: { type: "heading", level: 2, text: texts.title } },
    { keepsNext: true, content: { type: "text", text: texts.lead, quiet: false } },
    ...rosterOf(desk.analysis()).flatMap(({ severity, pupils }): readonly ReportBlock[] => {
      const head: ReportBlock = {
        keepsNext: true,
        content: { type: "heading", level: 3, text: heads[severity] },
      };
      if (severity === "red" || severity === "amber") {
        return [head, ...pupils.flatMap((pupil) => pupilBlock(desk, pupil))];
      }
      return [head, { content: { type: "text", text: `${namesOf(desk, pupils)}.`, quiet: false } }];
    }),
  ];
}

function pupilBlock(desk: ResultsDesk, index: number): readonly ReportBlock[] {
  const pupil = desk.analysis().pupils[index];
  if (pupil === undefined) return [];
  const block = signsOf(desk, index, pupil);
  const elsewhere = friendsElsewhere(desk, index, pupil);
  return [{ content: { type: "pupil", pupil: withParagraph(block, elsewhere) } }];
}

function withParagraph(block: PupilBlock, text: string | null): PupilBlock {
  return text === null
    ? block
    : { ...block, paragraphs: [...block.paragraphs, { title: "", text }] };
}

function signsOf(desk: ResultsDesk, index: number, pupil: PupilAnalysis): PupilBlock {
  const words = reportWords[desk.language()].paper;
  const duty = mustBeTold(pupil)
    ? [{ title: "", text: words.pupil.duty(desk.knownSince(index)) }]
    : [];
  return {
    name: nameOf(desk, index),
    severity: pupil.severity,
    severityText: desk.texts().severity[pupil.severity],
    paragraphs: [
      ...duty,
      ...ownFirst(pupil.signs).map((sign) => ({
        title: signTitle(desk, sign),
        text: wholeSign(desk, index, sign).join(" "),
      })),
    ],
  };
}

/** A whole page for each: what the pupil says, what the answers suggest, choices, what can be done, and what is agreed. */
export function pupilPages(desk: ResultsDesk, pupils: readonly number[]): readonly ReportBlock[] {
  return pupils.flatMap((index) => {
    const pupil = desk.analysis().pupils[index];
    return pupil === undefined ? [] : pupilPage(desk, index, pupil);
  });
}

function pupilPage(desk: ResultsDesk, index: number, pupil: PupilAnalysis): readonly ReportBlock[] {
  const words = reportWords[desk.language()].paper;
  const name = nameOf(desk, index);
  const sheet = desk.texts().sheet;
  // That a pupil has not answered stands above already.
  const elsewhere = pupil.answered ? friendsElsewhere(desk, index, pupil) : null;
  const signs = withParagraph(signsOf(desk, index, pupil), elsewhere);
  const own = pupil.answered
    ? facts(words.pupil.says(name), ownRows(desk, pupil))
    : [text(sheet.notAnswered(name))];
  const noSign = pupil.severity === "green" ? sheet.noSigns : sheet.noSignsGrey;
  const advice = adviceOn(desk, index);
  return [
    {
      startsPage: true,
      keepsNext: true,
      content: { type: "heading", level: 2, text: words.pupil.title(name) },
    },
    ...own,
    { content: { type: "pupil", pupil: { ...signs, name: sheet.signs } } },
    ...(pupil.signs.length === 0 ? [text(noSign)] : []),
    ...facts(words.pupil.choices, choiceRows(desk, index)),
    // In which newer round it stands is not written: that name may hold a pupil's.
    ...(advice?.type === "here"
      ? [
          { keepsNext: true as const, content: heading(words.pupil.todo) },
          { content: { type: "list" as const, items: advice.items } },
        ]
      : []),
    { keepsNext: true, content: heading(words.agreed.title) },
    { keepsNext: true, content: text(words.pupil.first(name)).content },
    { keepsNext: true, content: { type: "lines", label: words.agreed.what, count: 3 } },
    { keepsNext: true, content: { type: "lines", label: words.agreed.who, count: 1 } },
    { content: { type: "lines", label: words.agreed.when, count: 1 } },
  ];
}

function ownRows(desk: ResultsDesk, pupil: PupilAnalysis): readonly FactRow[] {
  return pupil.ownReports.map(({ questionId, value }) => ({
    name: questionText(desk, questionId),
    value: value === null ? desk.texts().sheet.skipped : optionText(desk, questionId, value),
    note: null,
  }));
}

/** Choices received, and whom they are mutual with. One-way choices do not leave the screen. */
function choiceRows(desk: ResultsDesk, index: number): readonly FactRow[] {
  return desk
    .analysis()
    .questions.filter(({ state }) => state !== "too-few")
    .flatMap((question) => choiceRow(desk, question, index));
}

function choiceRow(
  desk: ResultsDesk,
  question: QuestionAnalysis,
  index: number,
): readonly FactRow[] {
  const texts = reportWords[desk.language()].paper.pupil;
  const figures = question.pupils[index];
  if (figures === undefined) return [];
  const { received, possible, band, mutualWith } = figures;
  const isMutual = question.kind === "affiliation" && mutualWith.length > 0;
  return [
    {
      name: questionTitle(desk, question.id),
      value: texts.chosenBy(received, possible, band.low, band.high),
      note: isMutual ? texts.mutualWith(namesOf(desk, mutualWith)) : null,
    },
  ];
}

function facts(title: string, rows: readonly FactRow[]): readonly ReportBlock[] {
  return rows.length === 0 ? [] : [{ content: { type: "facts", title, rows } }];
}

function heading(words: string) {
  return { type: "heading" as const, level: 3 as const, text: words };
}

function text(words: string): ReportBlock {
  return { content: { type: "text", text: words, quiet: false } };
}
