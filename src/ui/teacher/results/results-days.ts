import type { SurveyAnswers } from "../../../app/teacher/teacher-app.ts";
import { writeCalendarDay } from "../../../i18n/dates.ts";
import { olderRoundWords } from "./older-round/older-round-words.ts";
import { dayText, type ResultsDesk } from "./results-desk.tsx";

/** The last day answers could come, or today. */
export function untilText(desk: ResultsDesk, { survey }: SurveyAnswers): string {
  return dayText(desk, survey.state === "closed" ? survey.closedAt : desk.now());
}

/** The day on which answers are deleted. */
export function deletedText(desk: ResultsDesk, { survey }: SurveyAnswers): string {
  return writeCalendarDay(survey.answersDeletedOn, desk.language());
}

/** What stands at the foot of every printed page: whose it is, and when it is to be shredded. */
export function footerText(desk: ResultsDesk, answers: SurveyAnswers): string {
  const footer = desk
    .texts()
    .print.footer(
      desk.className(),
      answers.survey.name,
      dayText(desk, desk.now()),
      deletedText(desk, answers),
    );
  return saidToBeOlder(desk, footer);
}

/** What stands on paper, with a word that the class has a newer round: by its day, for its name may hold a pupil's. */
export function saidToBeOlder(desk: ResultsDesk, text: string): string {
  const newer = desk.newer?.() ?? null;
  if (newer === null) return text;
  return `${text} · ${olderRoundWords[desk.language()].onPaper(dayText(desk, newer.until))}`;
}
