import { refIn } from "../../core/question-ref.ts";
import type {
  DraftSurvey,
  OpeningSurvey,
  RosterEntry,
  FrozenSurvey,
  SurveyTimes,
} from "../../core/survey.ts";
import type { ManifestContent } from "../../protocol/manifest.ts";

/** What pupils are told and asked: the class's name as the title, names as classmates see them, nothing else of the teacher's. */
export function manifestContentOf(
  survey: DraftSurvey | OpeningSurvey | FrozenSurvey,
  className: string,
  frozen: { readonly roster: readonly RosterEntry[] } & Omit<SurveyTimes, "answersDeletedOn">,
): ManifestContent {
  return {
    surveyId: survey.id,
    kind: survey.kind,
    level: survey.level,
    title: className,
    languages: survey.languages,
    questions: survey.questions.map((question) => refIn(question, survey.languages)),
    roster: frozen.roster.map(({ name }) => name),
    opensAt: frozen.opensAt,
    closesAt: frozen.closesAt,
    deleteAt: frozen.deleteAt,
    contact: survey.contact,
  };
}
