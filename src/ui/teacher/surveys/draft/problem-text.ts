import type { OpenProblem } from "../../../../app/teacher/teacher-app.ts";
import type { TeacherTexts } from "../../texts.tsx";

/** What stands between a draft and opening it, and what to do about it. */
export function problemText(texts: TeacherTexts, problem: OpenProblem): string {
  const words = texts.surveys.draft.problems;
  switch (problem.type) {
    case "no-questions":
      return words.noQuestions;
    case "sample":
      return words.sample;
    case "question":
      return words.questionRefused;
    case "nobody-asked":
      return words.nobodyAsked;
    case "roster-too-small":
      return words.rosterTooSmall(problem.fewest);
    case "record-incomplete":
    case "record-not-wanted":
      return words.recordIncomplete;
    case "class":
      return problem.problem.type === "too-few"
        ? texts.classes.page.problems["too-few"](problem.problem.count, problem.problem.fewest)
        : words.notReady;
  }
}
