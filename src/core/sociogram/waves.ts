import type { PupilId } from "../ids.ts";
import { participationOf } from "../metrics/participation.ts";
import { arrangeSociogram } from "./arrange.ts";
import { requestOf, type SociogramChoices } from "./choices.ts";
import { drawnAt, frameMargin, type FramedDrawing } from "./drawing.ts";
import type { EarlierChoices } from "./earlier-choices.ts";
import type { Box, Point } from "./geometry.ts";
import { inOrderOfIds, sortedById } from "./order.ts";
import type { FormerPlace, SociogramPicture, SociogramRequest } from "./picture.ts";
import { placesOf, radiiOf } from "./places.ts";

/** A wave too few answered has no map that another could begin from. */
export function carriesMap({ answers }: Pick<EarlierChoices, "answers">): boolean {
  const answered = answers.filter(({ type }) => type !== "skipped").length;
  return participationOf(answered, answers.length).state !== "too-few";
}

/** Where everyone stood in the map of one wave before it was framed, and each pupil's ties. */
export interface WavePlaces {
  readonly places: ReadonlyMap<PupilId, Point>;
  readonly ties: ReadonlyMap<PupilId, ReadonlySet<string>>;
}

export function wavePlaces(request: SociogramRequest): WavePlaces {
  const sorted = sortedById(request);
  const places = placesOf(sorted);
  return {
    places: new Map(places.flatMap((place, index) => pupilAt(sorted, index, place))),
    ties: tiesByPupil(request),
  };
}

/** The request of a wave that begins from the map of the wave before. */
export function fromWave(before: WavePlaces, request: SociogramRequest): SociogramRequest {
  const today = tiesByPupil(request);
  return {
    ...request,
    before: request.pupils.map(({ id }): FormerPlace | null => {
      const place = before.places.get(id);
      return place ? { ...place, kept: keptShare(before.ties.get(id), today.get(id)) } : null;
    }),
  };
}

/** The map of today's answers, begun from the waves before, each from the one before it. */
export function arrangeFromWaves(choices: SociogramChoices): SociogramPicture {
  return arrangeSociogram(todaysRequest(choices));
}

/** The maps of an earlier wave and of today in one frame, for showing how one became the other. */
export interface MapChange {
  readonly before: SociogramPicture;
  readonly now: SociogramPicture;
}

/**
 * `from`: index of the earlier wave in `choices.earlier`. Places are those of the maps themselves. Throws
 * where there is no such wave or too few answered in it.
 */
export function arrangeChange(choices: SociogramChoices, from: number): MapChange {
  const earlier = choices.earlier ?? [];
  const wave = earlier[from];
  if (wave === undefined || !carriesMap(wave)) throw new RangeError("No map of that wave");
  const requests = [
    todaysRequest({ ...wave, earlier: earlier.slice(0, from), start: null }),
    todaysRequest(choices),
  ];
  const frames = requests.map((request) => boundsOf(drawing(request, [])));
  const [before, now] = requests.map((request) => drawing(request, frames).picture);
  if (before === undefined || now === undefined) throw new RangeError("unreachable");
  // Edges were rounded for each map by itself.
  const width = Math.max(before.width, now.width);
  const height = Math.max(before.height, now.height);
  return { before: { ...before, width, height }, now: { ...now, width, height } };
}

function todaysRequest(choices: SociogramChoices): SociogramRequest {
  const today = requestOf(choices);
  if (choices.start !== null) return today;
  let before: WavePlaces | null = null;
  for (const wave of choices.earlier ?? []) {
    if (!carriesMap(wave)) continue;
    const request = requestOf({ ...wave, start: null });
    before = wavePlaces(before === null ? request : fromWave(before, request));
  }
  return before === null ? today : fromWave(before, today);
}

function drawing(request: SociogramRequest, reach: readonly Box[]): FramedDrawing {
  return inOrderOfIds(request, (sorted) =>
    drawnAt(sorted, { centres: placesOf(sorted), radii: radiiOf(sorted), taken: [], reach }),
  );
}

/** Where a framed map reaches, in its places before. */
function boundsOf({ picture, shift }: FramedDrawing): Box {
  return {
    left: frameMargin - shift.x,
    top: frameMargin - shift.y,
    right: picture.width - frameMargin - shift.x,
    bottom: picture.height - frameMargin - shift.y,
  };
}

function pupilAt(
  { pupils }: SociogramRequest,
  index: number,
  place: Point,
): readonly (readonly [PupilId, Point])[] {
  const pupil = pupils[index];
  return pupil ? [[pupil.id, place]] : [];
}

/** Each tie of a pupil with its kind and its other end. */
function tiesByPupil({ pupils, ties }: SociogramRequest): ReadonlyMap<PupilId, Set<string>> {
  const found = new Map(pupils.map(({ id }) => [id, new Set<string>()]));
  for (const tie of ties) {
    const [from, to] = [pupils[tie.a], pupils[tie.b]];
    if (!from || !to) continue;
    const isMutual = tie.type === "mutual";
    found.get(from.id)?.add(`${isMutual ? "with" : "to"} ${to.id}`);
    found.get(to.id)?.add(`${isMutual ? "with" : "from"} ${from.id}`);
  }
  return found;
}

/** Of all ties in either wave those that are in both; 1 where there were none and are none. */
function keptShare(before: ReadonlySet<string> = new Set(), now: ReadonlySet<string> = new Set()) {
  const kept = [...now].filter((tie) => before.has(tie)).length;
  const all = before.size + now.size - kept;
  return all === 0 ? 1 : kept / all;
}
