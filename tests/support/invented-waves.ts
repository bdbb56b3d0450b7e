import type { PreventiveInput } from "../../src/core/analysis-input.ts";
import type { NominationAnswer } from "../../src/core/answers.ts";
import type { PupilId } from "../../src/core/ids.ts";
import { inventClass, type InventedClass, type InventedClassPlan } from "./invented-class.ts";

/**
 * Waves of one class that never was, oldest first; the last is what `inventClass` makes. In each step a third of the
 * pupils choose anew, and the first pupil to leave is followed by one who is new.
 */
export function inventWaves(
  plan: InventedClassPlan & { readonly waves: number },
): readonly InventedClass[] {
  const last = inventClass(plan);
  const waves: InventedClass[] = [last];
  for (let back = 1; back < plan.waves; back += 1) {
    const other = inventClass({ ...plan, seed: plan.seed + 100 * back });
    const later = waves[0] ?? last;
    waves.unshift({
      names: later.names.map((name, index) => (index === back ? `${name} Før` : name)),
      input: mixed(later.input, other.input, back),
    });
  }
  return waves;
}

function mixed(later: PreventiveInput, other: PreventiveInput, back: number): PreventiveInput {
  const isOther = (pupil: number): boolean => (pupil + back) % 3 === 0;
  const pick = <Answer>(same: readonly Answer[], new_: readonly Answer[]): readonly Answer[] =>
    same.map((answer, pupil) => (isOther(pupil) ? (new_[pupil] ?? answer) : answer));
  return {
    ...later,
    pupils: later.pupils.map((pupil, index) =>
      index === back ? { ...pupil, id: `${pupil.id.slice(0, -2)}${back}A` as PupilId } : pupil,
    ),
    nominations: later.nominations.map((record, place) => ({
      ...record,
      answers: pick<NominationAnswer>(record.answers, other.nominations[place]?.answers ?? []),
    })),
    scales: later.scales.map((record, place) => ({
      ...record,
      answers: pick(record.answers, other.scales[place]?.answers ?? []),
    })),
  };
}
