import { matrixCell, matrixRowAnswer, type MatrixCell } from "../../../../core/matrix-view.ts";
import type { QuestionAnalysis } from "../../../../core/analysis.ts";
import type { UiLanguage } from "../../../../core/ui-language.ts";
import { withOneStop } from "../../../../i18n/full-stop.ts";
import { matrix as matrixEn, type MatrixTexts } from "../../../../i18n/en/matrix.ts";
import { matrix as matrixNb } from "../../../../i18n/nb/matrix.ts";
import { matrix as matrixNn } from "../../../../i18n/nn/matrix.ts";

/** Loaded with the matrix. */
export const matrixWords: Readonly<Record<UiLanguage, MatrixTexts>> = {
  nb: matrixNb,
  nn: matrixNn,
  en: matrixEn,
};

/** What the matrix speaks of, and how pupils are called in it. */
export interface MatrixSpeech {
  readonly texts: MatrixTexts;
  readonly question: QuestionAnalysis;
  readonly nameOf: (pupil: number) => string;
}

/** "Ada valgte Bo, gjensidig." */
export function cellSentence(speech: MatrixSpeech, chooser: number, chosen: number): string {
  const { texts, question, nameOf } = speech;
  const cell = matrixCell(question, chooser, chosen);
  const [one, other] = [nameOf(chooser), nameOf(chosen)];
  const isNobody = cell.mark === "none" && matrixRowAnswer(question, chooser) === "nobody";
  const told = isNobody ? texts.nobodyCell(one, other) : texts.cell[cell.mark](one, other);
  return withOneStop(saysBack(cell) ? `${told} ${texts.back(other, one)}` : told);
}

/** A mutual choice says so already; otherwise the choice the other way is told too. */
function saysBack({ mark, back }: MatrixCell): boolean {
  return back && mark !== "mutual";
}

/** What a row holds in all. */
export function rowSentence({ texts, question, nameOf }: MatrixSpeech, pupil: number): string {
  const answer = matrixRowAnswer(question, pupil);
  if (answer === "unknown") return texts.rowUnknown(nameOf(pupil));
  if (answer === "nobody") return texts.rowNobody(nameOf(pupil));
  return texts.row(nameOf(pupil), question.pupils[pupil]?.given ?? 0);
}

/** What a column holds in all. */
export function columnSentence({ texts, question, nameOf }: MatrixSpeech, pupil: number): string {
  return texts.column(nameOf(pupil), question.pupils[pupil]?.received ?? 0);
}
