import type { CompletionRefusal } from "../../../../core/own-question.ts";
import type { AskingTexts } from "../../../../i18n/en/asking.ts";

/** Why the rest of a question cannot stand, and what to write instead. */
export function refusalText(
  words: AskingTexts["own"]["refused"],
  refusal: CompletionRefusal,
): string {
  switch (refusal.type) {
    case "completion-missing":
    // Put right before it is checked: nothing but an empty text is left of it.
    case "completion-untidy":
      return words.missing;
    case "completion-too-long":
      return words["too-long"](refusal.longest);
    case "character-refused":
      return words.character(refusal.character);
    case "digit-in-word":
      return words.digit(refusal.word);
    case "word-refused":
      return words[refusal.reason](refusal.word);
    case "name-refused-in-question":
      return words.name(refusal.word);
  }
}
