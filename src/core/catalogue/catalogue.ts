import { askedQuestion, type AskingSurvey, type QuestionRefusal } from "../asked-question.ts";
import type { QuestionId } from "../ids.ts";
import type { QuestionRef } from "../question-ref.ts";
import {
  isNegativeKind,
  languages,
  type Language,
  type LocalText,
  type NominationQuestion,
  type OwnWording,
  type PreventiveQuestion,
  type SurveyQuestion,
} from "../question.ts";
import { ok, type Result } from "../result.ts";
import { shortTexts as shortEn } from "./about/en.ts";
import { shortTexts as shortNb } from "./about/nb.ts";
import { shortTexts as shortNn } from "./about/nn.ts";
import * as en from "./asked/en.ts";
import * as nb from "./asked/nb.ts";
import * as nn from "./asked/nn.ts";
import type { AskedTexts } from "./question-structure.ts";
import { questionStructures } from "./structures.ts";

/**
 * The whole catalogue with its words, for the teacher's side. The pupil's page loads structures, and one language of
 * words at a time, instead.
 */
export const askedTexts: Readonly<Record<Language, AskedTexts>> = { nb, nn, en };

const shortTexts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nb: shortNb,
  nn: shortNn,
  en: shortEn,
};

/** The question with its words in all languages, if it may be asked in the survey (`askedQuestion`). */
export function surveyQuestion(
  ref: QuestionRef,
  survey: AskingSurvey,
): Result<SurveyQuestion, QuestionRefusal> {
  const checked = askedQuestion(ref, survey);
  if (!checked.ok) return checked;
  const asked = checked.value;
  const { id } = asked;
  if (asked.type === "nomination") {
    const { kind, cap, own } = asked;
    const words = own === null ? wordsOf(id) : ownWords(own);
    return ok({ type: "nomination", id, kind, cap, own, ...words });
  }
  if (asked.type === "rating") {
    const { points } = asked;
    return ok({ type: "rating", id, points, options: optionsOf(id, points), ...wordsOf(id) });
  }
  const structure = questionStructures.get(id);
  // Checked above: the id is that of a scale.
  if (structure?.type !== "scale") throw new TypeError("A scale without a structure");
  const { theme, concern, optionCount } = structure;
  const options = optionsOf(id, optionCount);
  return ok({ type: "scale", id, theme, concern, options, ...wordsOf(id) });
}

export function isPreventiveQuestion(question: SurveyQuestion): question is PreventiveQuestion {
  if (question.type === "rating") return false;
  return question.type === "scale" || !isNegativeKind(question.kind);
}

type Words = Pick<NominationQuestion, "text" | "shortText">;

function wordsOf(id: QuestionId): Words {
  return {
    text: inEach((language) => askedTexts[language].asked[id]?.text),
    shortText: inEach((language) => shortTexts[language][id]),
  };
}

/** In a language that nobody wrote the question in, it is shown as written in another. */
function ownWords({ stem, completion }: OwnWording): Words {
  const writtenIn = languages.find((language) => completion[language] !== undefined) ?? "nb";
  const text = inEach((wanted) => {
    const language = completion[wanted] === undefined ? writtenIn : wanted;
    const words = askedTexts[language].stems[stem];
    return `${words?.before ?? ""}${completion[language] ?? ""}${words?.after ?? ""}`;
  });
  const shortText = inEach((language) => completion[language] ?? completion[writtenIn]);
  return { text, shortText };
}

function optionsOf(id: QuestionId, count: number): readonly LocalText[] {
  return Array.from({ length: count }, (_, index) =>
    inEach((language) => askedTexts[language].asked[id]?.options?.[index]),
  );
}

/** A question of the catalogue without its words is a mistake in the catalogue, which a test finds first. */
function inEach(read: (language: Language) => string | undefined): LocalText {
  return { nb: read("nb") ?? "", nn: read("nn") ?? "", en: read("en") ?? "" };
}
