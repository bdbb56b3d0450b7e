import { reportsToTell } from "../../../app/teacher/results-duty.ts";
import type { SaidBefore } from "../../../app/teacher/results-round-before.ts";
import {
  ofConcernTwice,
  toldOnlyBefore,
  toldTwice,
} from "../../../app/teacher/results-said-before.ts";
import type { OwnReport } from "../../../core/analysis.ts";
import { writeList } from "../../../i18n/numbers.ts";
import { nameOf, optionText, questionTitle, type ResultsDesk } from "./results-desk.tsx";

/** "In “autumn”: the same", to stand below an answer; null where nothing is known of it. */
export function answerBefore(
  desk: ResultsDesk,
  pupil: number,
  { questionId, value }: OwnReport,
): string | null {
  const round = desk.roundBefore?.() ?? null;
  const id = desk.analysis().pupils[pupil]?.id;
  const before = id === undefined ? null : (round?.said(questionId, id) ?? null);
  if (round === null || before === null) return null;
  const words = desk.texts().own.before;
  return before.value === value
    ? words.same(round.name)
    : words.other(round.name, optionText(desk, questionId, before.value));
}

/** Whole sentences on what the pupil tells that had to be looked into in the round before too; none where it had not. */
export function toldBefore(desk: ResultsDesk, pupil: number): readonly string[] {
  const found = desk.analysis().pupils[pupil];
  const round = desk.roundBefore?.() ?? null;
  if (found === undefined || round === null) return [];
  const words = desk.texts().own;
  const name = nameOf(desk, pupil);
  const told = toldTwice(round, found);
  const same = told.filter(({ report, before }) => report.value === before.value);
  const others = told.filter(({ report, before }) => report.value !== before.value);
  const titles = same.map(({ report }) => words.quoted(questionTitle(desk, report.questionId)));
  // Beside several answers it is said which.
  const isOnly = reportsToTell(found).length === 1;
  return [
    ...(same.length === 0
      ? []
      : [
          isOnly
            ? words.again(name, round.name)
            : words.againOn(name, round.name, writeList(titles, desk.language())),
        ]),
    ...others.map(({ before }) => saidThen(desk, pupil, before)),
  ];
}

/**
 * How the pupil's own answers of concern stand to those of the round before, a sentence each: what is the same is named
 * by its question, what is new or has turned by both answers.
 */
export function sinceBefore(desk: ResultsDesk, pupil: number): readonly string[] {
  const found = desk.analysis().pupils[pupil];
  const round = desk.roundBefore?.() ?? null;
  if (found === undefined || round === null) return [];
  const words = desk.texts().own;
  const name = nameOf(desk, pupil);
  const twice = ofConcernTwice(round, found);
  const same = twice.filter(({ report, before }) => report.value === before.value);
  const titles = same.map(({ report }) => words.quoted(questionTitle(desk, report.questionId)));
  return [
    ...(same.length === 0
      ? []
      : [words.sameOn(name, round.name, writeList(titles, desk.language()))]),
    ...twice
      .filter(({ report, before }) => report.value !== before.value)
      .map(({ report: { questionId, value }, before }) =>
        words.turned(name, round.name, {
          question: words.quoted(questionTitle(desk, questionId)),
          earlier: optionText(desk, questionId, before.value),
          now: optionText(desk, questionId, value ?? 0),
        }),
      ),
  ];
}

/** What a pupil who has not answered now told in the round before, a sentence each. */
export function toldOnlyThen(desk: ResultsDesk, pupil: number): readonly string[] {
  const found = desk.analysis().pupils[pupil];
  const round = desk.roundBefore?.() ?? null;
  return found === undefined
    ? []
    : toldOnlyBefore(round, found).map((before) => saidThen(desk, pupil, before));
}

function saidThen(desk: ResultsDesk, pupil: number, { questionId, value }: SaidBefore): string {
  const words = desk.texts().own;
  return words.saidThen(
    nameOf(desk, pupil),
    desk.roundBefore?.()?.name ?? "",
    words.said(optionText(desk, questionId, value), questionTitle(desk, questionId)),
  );
}
