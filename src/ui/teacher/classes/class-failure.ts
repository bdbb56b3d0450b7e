import type { SaveFailure, UnknownFailure } from "../../../app/teacher/teacher-app.ts";
import type { ClassEditFailure, NewClassFailure } from "../../../core/school-class.ts";
import { savingText } from "../../vault/failure-text.ts";
import type { TeacherTexts } from "../texts.tsx";

type ClassTrouble = ClassEditFailure | NewClassFailure | SaveFailure | UnknownFailure;

/** Why an edit of a class was not done, and what to do. */
export function classFailureText(texts: TeacherTexts, failure: ClassTrouble): string {
  const words = texts.classes.page.failures;
  switch (failure.type) {
    case "class-name-refused":
    case "pupil-refused":
      return classFailureText(texts, failure.reason);
    case "name-missing":
    case "name-unreadable":
    case "pupil-unknown":
      return words[failure.type];
    case "name-too-long":
      return words["name-too-long"](failure.longest);
    case "class-full":
      return words["class-full"](failure.most);
    default:
      return savingText(texts, failure);
  }
}
