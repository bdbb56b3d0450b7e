import type { GoodNewsTheme } from "../../../app/teacher/results-letter.ts";
import type { QuestionId } from "../../../core/ids.ts";
import { writeList } from "../../../i18n/numbers.ts";
import type { ResultsDesk } from "./results-desk.tsx";

/** Which answers are counted as no concern, in the words they were offered in. */
export function calmAnswers(desk: ResultsDesk, id: QuestionId): string {
  const question = desk.survey().questions.find((one) => one.id === id);
  if (question?.type !== "scale") return "";
  const { strong, some } = question.concern;
  const language = desk.language();
  const calm = question.options.flatMap((option, index) =>
    strong.includes(index + 1) || some.includes(index + 1) ? [] : [option[language] ?? ""],
  );
  return desk.texts().letter.calmAnswers(writeList(calm.map(desk.texts().letter.quoted), language));
}

/** What pupils said of themselves when it is no concern, with "{count}" in it; of an older round as it was then. */
export function goodNewsText(desk: ResultsDesk, theme: GoodNewsTheme): string {
  const texts = desk.signTexts();
  return (desk.newer?.() ? texts.goodNewsThen : texts.goodNews)[theme];
}
