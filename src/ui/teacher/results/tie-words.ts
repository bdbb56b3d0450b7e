import { tiesOfPupil } from "../../../app/teacher/results-ties.ts";
import type { QuestionAnalysis } from "../../../core/analysis.ts";
import { tellsUnchosen } from "../../sociogram/unchosen.ts";
import { nameOf, namesOf, type ResultsDesk } from "./results-desk.tsx";

/** All of a pupil's ties in words, for those who hear the map; with `mutualOnly` what is then drawn. */
export function tieSentences(
  desk: ResultsDesk,
  question: QuestionAnalysis,
  { pupil, mutualOnly }: { readonly pupil: number; readonly mutualOnly: boolean },
): string {
  const { pupil: chosen, named } = desk.texts().map;
  const texts = tellsUnchosen(question) ? chosen : named;
  const ties = tiesOfPupil(question, pupil);
  const about = (pupils: readonly number[], say: (names: string) => string): string[] =>
    pupils.length === 0 ? [] : [say(namesOf(desk, pupils))];
  const mutual = about(ties.mutual, texts.mutual);
  const oneWay = [
    ...about(ties.chose, texts.chose),
    ...about(ties.choseUnknown, texts.choseUnknown),
    ...about(ties.chosenBy, texts.chosenBy),
    ...about(ties.chosenByUnknown, texts.chosenByUnknown),
  ];
  return [
    texts.received(nameOf(desk, pupil), ties.received),
    ...mutual,
    ...(mutualOnly ? [] : oneWay),
    ...(ties.given === 0 ? [texts.nobody] : []),
    ...(ties.given === null ? [texts.silent] : []),
  ].join(" ");
}
