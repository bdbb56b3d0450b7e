import type { ClassAnalysis } from "../../core/analysis.ts";
import type { MeasureId } from "../../core/signs/rule.ts";
import type { Sign } from "../../core/signs/sign.ts";
import { signTable } from "../../core/signs/table.ts";
import { ofBridges } from "./results-bridges.ts";
import { asksToTell } from "./results-duty.ts";

const most = 5;

/**
 * What a teacher can do about one pupil. Of whom the pupil has chosen nothing is said where that is nobody, or is not
 * known.
 */
export function measuresOf(analysis: ClassAnalysis, pupil: number): readonly MeasureId[] {
  const hasChosen = analysis.questions.some(
    ({ kind, pupils }) => kind === "affiliation" && (pupils[pupil]?.chose.length ?? 0) > 0,
  );
  return measuresFor(analysis.pupils[pupil]?.signs ?? [], hasChosen ? [] : ofBridges);
}

/**
 * What a teacher can do about a pupil's signs: the talk first, then the head teacher where one asks for it, then by sign,
 * each once, a handful at most; none of those left out.
 */
export function measuresFor(
  signs: readonly Sign[],
  leftOut: readonly MeasureId[] = [],
): readonly MeasureId[] {
  const wanted = new Set<MeasureId>();
  if (signs.length > 0) wanted.add("talk-with-pupil");
  if (signs.some(asksToTell)) wanted.add("tell-head-teacher");
  // First what each sign asks for most, then the next of each.
  const lists = signs.map(({ id }) => signTable.find((rule) => rule.id === id)?.measures ?? []);
  const longest = Math.max(0, ...lists.map((list) => list.length));
  for (let place = 0; place < longest; place += 1) {
    for (const list of lists) {
      const measure = list[place];
      if (measure !== undefined && !leftOut.includes(measure)) wanted.add(measure);
    }
  }
  return [...wanted].slice(0, most);
}
