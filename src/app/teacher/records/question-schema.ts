import * as v from "valibot";
import { nominationOfForm1, questionRefSchema, scaleOfForm1 } from "../../../protocol/manifest.ts";
import { refOfForm1 } from "../../../protocol/manifest-form-1.ts";
import { mostQuestions } from "../../../core/survey-draft.ts";

const localText1 = v.strictObject({ nb: v.string(), en: v.string() });
const values = v.array(v.number());

/**
 * Questions as schema 1 stored them, with their words. They are read as what the catalogue says of their ids, and only
 * when they are letter by letter those that could be asked then.
 */
export const questionsSchema1 = v.pipe(
  v.array(
    v.variant("type", [
      v.strictObject({ ...nominationOfForm1, shortText: localText1 }),
      v.strictObject({
        ...scaleOfForm1,
        theme: v.string(),
        shortText: localText1,
        concern: v.strictObject({ strong: values, some: values, duty: values }),
      }),
    ]),
  ),
  v.maxLength(mostQuestions),
  v.transform((questions) => questions.map(refOfForm1)),
  v.check((refs) => refs.every((ref) => ref !== null)),
  v.transform((refs) => refs.filter((ref) => ref !== null)),
);

/** As schema 2 stores them: by reference, without a word of the catalogue. */
export const questionsSchema2 = v.pipe(v.array(questionRefSchema), v.maxLength(mostQuestions));
