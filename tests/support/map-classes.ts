import type { AnalysisInput } from "../../src/core/analysis-input.ts";
import { requestOf } from "../../src/core/sociogram/choices.ts";
import { distanceBetween } from "../../src/core/sociogram/geometry.ts";
import type { SociogramRequest } from "../../src/core/sociogram/picture.ts";
import { fromWave, wavePlaces, type WavePlaces } from "../../src/core/sociogram/waves.ts";
import { inventWaves } from "./invented-waves.ts";

/** The maps of one class, wave by wave. */
export interface MapClass {
  readonly name: string;
  readonly waves: readonly SociogramRequest[];
}

/** A letter is taken to be seven pixels wide. */
const nameWidth = 49;

export function mapRequest({ pupils, nominations }: AnalysisInput): SociogramRequest {
  return requestOf({
    pupils: pupils.map(({ id }) => ({ id, labelWidth: nameWidth })),
    answers: nominations[0]?.answers ?? [],
    start: null,
  });
}

export function inventedClasses(count: number): readonly MapClass[] {
  const sizes = [5, 12, 26, 30, 60];
  return Array.from({ length: count }, (_, index) => {
    const pupils = sizes[index % sizes.length] ?? 26;
    const seed = index + 1;
    const waves = inventWaves({ pupils, seed, participation: 1, waves: 4 });
    return {
      name: `invented, ${pupils} pupils, seed ${seed}`,
      waves: waves.map(({ input }) => mapRequest(input)),
    };
  });
}

/** How far one pupil stands from where it stood, in its own disc's radii. */
export interface Movement {
  /** How much of the pupil's ties is the same. */
  readonly kept: number;
  readonly radii: number;
}

/** Of all pupils of each wave who were there in the wave before. `again`: whether maps begin from each other. */
export function movements(
  { waves }: MapClass,
  again: boolean,
  radiusOf: (request: SociogramRequest) => readonly number[],
): readonly Movement[] {
  let before: WavePlaces | null = null;
  const found: Movement[] = [];
  for (const wave of waves) {
    const begun: SociogramRequest = before === null ? wave : fromWave(before, wave);
    const now: WavePlaces = wavePlaces(again ? begun : wave);
    const radii = radiusOf(wave);
    wave.pupils.forEach(({ id }, pupil) => {
      const [former, place] = [begun.before?.[pupil], now.places.get(id)];
      if (!former || !place) return;
      const far = distanceBetween(former, place) / (radii[pupil] ?? 1);
      found.push({ kept: former.kept, radii: far });
    });
    before = now;
  }
  return found;
}
