import type { QuestionId } from "../../../../core/ids.ts";
import type { AloneLink } from "../../../../core/influence-view.ts";
import type { InfluenceTexts } from "../../../../i18n/en/influence.ts";
import { withOneStop } from "../../../../i18n/full-stop.ts";
import { nameOf, questionTitle, type ResultsDesk } from "../results-desk.tsx";

/** "No one chose Bo on “Work”. Ada chose Bo on “Breaks”." Each sentence has one subject, so that no clause can be read with another. */
export function linkSentences(
  desk: ResultsDesk,
  texts: InfluenceTexts,
  { person, link }: { readonly person: number; readonly link: AloneLink },
): string {
  const { links, why, opening } = texts.alone;
  const [name, alone] = [nameOf(desk, person), nameOf(desk, link.pupil)];
  const titles = (ids: readonly QuestionId[]): readonly string[] =>
    ids.map((id) => questionTitle(desk, id));
  return [
    why[link.why](alone, titles(link.on)),
    ...(link.tie === "none" ? [] : [links[link.tie](name, alone, titles(link.tieOn))]),
    ...(link.opening ? [opening] : []),
  ]
    .map(withOneStop)
    .join(" ");
}
