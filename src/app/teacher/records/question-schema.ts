import * as v from "valibot";
import type { QuestionId } from "../../../core/ids.ts";
import {
  preventiveNominationKinds,
  type LocalText,
  type ScaleTheme,
} from "../../../core/question.ts";
import { rosterLimits } from "../../../core/survey.ts";
import { someText } from "./stored-values.ts";

const scaleThemes = [
  "thriving",
  "company",
  "safety",
  "bullied",
  "friends-elsewhere",
] as const satisfies readonly ScaleTheme[];

const questionId = v.custom<QuestionId>(
  (id) => typeof id === "string" && /^[a-z0-9][a-z0-9-]{0,39}$/.test(id),
);
const localText: v.GenericSchema<unknown, LocalText> = v.strictObject({
  nb: someText,
  en: someText,
});
const optionNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

const nominationSchema = v.strictObject({
  type: v.literal("nomination"),
  id: questionId,
  // A kind that names a classmate negatively is not one of these: such a row is refused as a whole.
  kind: v.picklist(preventiveNominationKinds),
  cap: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(rosterLimits.most))),
  text: localText,
  shortText: localText,
});

const scaleSchema = v.pipe(
  v.strictObject({
    type: v.literal("scale"),
    id: questionId,
    theme: v.picklist(scaleThemes),
    text: localText,
    shortText: localText,
    options: v.pipe(v.array(localText), v.minLength(2), v.maxLength(10)),
    concern: v.strictObject({
      strong: v.array(optionNumber),
      some: v.array(optionNumber),
      duty: v.array(optionNumber),
    }),
  }),
  v.check(({ options, concern }) =>
    [...concern.strong, ...concern.some, ...concern.duty].every((value) => value <= options.length),
  ),
);

/** The questions of a preventive survey as stored with it, form 1. */
export const questionsSchema1 = v.pipe(
  v.array(v.variant("type", [nominationSchema, scaleSchema])),
  v.maxLength(40),
  v.check((questions) => new Set(questions.map(({ id }) => id)).size === questions.length),
);
