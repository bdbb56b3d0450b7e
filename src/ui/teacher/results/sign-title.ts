import type { Sign } from "../../../core/signs/sign.ts";
import { writeList } from "../../../i18n/numbers.ts";
import { optionText, questionTitle, questionWords, type ResultsDesk } from "./results-desk.tsx";

/** What a sign is called: by the answer the pupil gave, and by every question on which it is so. */
export function signTitle(desk: ResultsDesk, { id, basis, evidence }: Sign): string {
  const { signs, titles } = desk.signTexts();
  const answers = evidence.flatMap((one) =>
    one.type === "own-report"
      ? [{ ...one, text: optionText(desk, one.questionId, one.value) }]
      : [],
  );
  const [answer] = answers;
  if (basis === "own" && answer !== undefined) {
    const said = answers.map(({ questionId, text }) =>
      desk.texts().own.said(text, questionTitle(desk, questionId)),
    );
    return titles.own(writeList(said, desk.language()));
  }
  if (id === "unchosen" || id === "unchosen-everywhere") {
    const places = evidence.map(({ questionId }) => questionWords(desk, questionId).where);
    return titles.unchosen(places);
  }
  if (id === "thrives-but-unchosen" && answer !== undefined) return titles.thrives(answer.text);
  if (id === "chosen-but-not-thriving" && answer !== undefined) return titles.chosen(answer.text);
  return signs[id];
}
