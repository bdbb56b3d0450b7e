import type { PupilTieChange } from "../../../../core/tie-changes.ts";
import type { ToldPair } from "../../../sociogram/replay-plan.ts";

/** Each pair with a mutual tie more or less, once, in the order of the pupils. */
export function toldPairs(
  pupils: readonly PupilTieChange[],
  kind: "gained" | "lost",
): readonly ToldPair[] {
  const place = new Map(pupils.map(({ id }, index) => [id, index]));
  return pupils.flatMap((pupil, index) =>
    pupil[kind]
      .filter((other) => (place.get(other) ?? -1) > index)
      .map((other): ToldPair => [pupil.id, other]),
  );
}
