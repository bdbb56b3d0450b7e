import type { Tie } from "../analysis.ts";
import { bentLine, endsOf, samplesOf } from "./curves.ts";
import { directionOf, inTenths, moved, tenths, type Box, type Point } from "./geometry.ts";
import { placeLabels } from "./labels.ts";
import {
  sociogramMeasures,
  type Disc,
  type Label,
  type Line,
  type SociogramPicture,
  type SociogramRequest,
  type TakenPlace,
} from "./picture.ts";

/** Where everyone stands and how large, before lines and names; in the order of the request's pupils. */
export interface Standing {
  readonly centres: readonly Point[];
  readonly radii: readonly number[];
  /** Where no name may stand: what a view writes itself. */
  readonly taken: readonly TakenPlace[];
  /** What else must lie within the frame. */
  readonly reach: readonly Box[];
}

/** A finished drawing and how far everything was moved so that it begins at the margin: whole pixels. */
export interface FramedDrawing {
  readonly picture: SociogramPicture;
  readonly shift: Point;
}

/** Lines, signs and names around discs whose places are known, framed. */
export function drawnAt(request: SociogramRequest, standing: Standing): FramedDrawing {
  return framed(drawn(request, standing), standing);
}

/** The outermost edge of a disc, halo included. */
function edgeOf(disc: Pick<Disc, "radius" | "unchosen">): number {
  return disc.radius + (disc.unchosen ? sociogramMeasures.haloGap : 0);
}

/** New places for names of the sizes given, in the order of the discs. */
export function labelsOf(
  discs: readonly Disc[],
  lines: readonly Line[],
  plan: {
    readonly sizes: readonly LabelSize[];
    readonly taken: readonly TakenPlace[];
  },
): readonly Label[] {
  const strangers = plan.taken.map(({ centre, radius }) => ({
    centre,
    edge: radius,
    mark: centre,
    label: { width: 0, height: 0 },
  }));
  const own = discs.map((disc, index) => ({
    centre: disc.centre,
    edge: edgeOf(disc),
    mark: disc.mark,
    label: plan.sizes[index] ?? { width: 0, height: 0 },
  }));
  return placeLabels([...own, ...strangers], lines).slice(0, own.length);
}

/** The sizes of the boxes that names take in an arranged picture may change, as when it is seen from afar. */
export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

interface Drawing {
  readonly discs: readonly Disc[];
  readonly lines: readonly Line[];
  readonly labels: readonly Label[];
}

function drawn(request: SociogramRequest, { centres, radii, taken }: Standing): Drawing {
  const bare = request.pupils.map(({ received }, pupil) => ({
    centre: centres[pupil] ?? origin,
    radius: radii[pupil] ?? 0,
    unchosen: received === 0,
  }));
  const firstLines = linesOf(request.ties, bare, []);
  const ends = firstLines.flatMap(endsOf);
  const discs = bare.map((disc) => ({ ...disc, mark: markPlace(disc, ends) }));
  const sizes = request.pupils.map(({ labelWidth }) => ({
    width: labelWidth,
    height: sociogramMeasures.labelHeight,
  }));
  const labels = labelsOf(discs, firstLines, { sizes, taken });
  // Now that the names have their places, lines may step aside for them.
  const boxes = labels.map(({ box }) => box);
  return { discs, labels, lines: linesOf(request.ties, bare, boxes) };
}

function linesOf(
  ties: readonly Tie[],
  discs: readonly { readonly centre: Point; readonly radius: number }[],
  boxes: readonly Box[],
): readonly Line[] {
  return ties.map((tie) => {
    const line = bentLine(tie, discs, boxes);
    if (line === null) throw new RangeError("A tie names a pupil who is not in the class");
    return line;
  });
}

/** On the edge up to the right, unless a line ends there. */
function markPlace(
  disc: { readonly centre: Point; readonly radius: number },
  ends: readonly Point[],
): Point {
  let best = disc.centre;
  let least = Infinity;
  for (const [index, direction] of slanted.entries()) {
    const place = moved(disc.centre, direction, disc.radius);
    let cost = index;
    for (const end of ends) {
      const dx = end.x - place.x;
      const dy = end.y - place.y;
      if (dx * dx + dy * dy < markRoom * markRoom) cost += 10;
    }
    if (cost < least) {
      least = cost;
      best = place;
    }
  }
  return best;
}

const markRoom = sociogramMeasures.markRadius + 5;

const slanted: readonly Point[] = [
  { x: 1, y: -1 },
  { x: -1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
].map((corner) => directionOf({ x: 0, y: 0 }, corner));

/** What a frame leaves around what it holds. */
export const frameMargin = 14;

/** Moved so that everything begins at the margin, and measured. */
function framed(
  { discs, lines, labels }: Drawing,
  { taken, reach: wide }: Standing,
): FramedDrawing {
  const reach = discs.map((disc) => {
    const edge = edgeOf(disc) + sociogramMeasures.markRadius;
    return boxAround(disc.centre, edge);
  });
  const curves = lines.flatMap((line) => samplesOf(line, 20)).map((point) => boxAround(point, 2));
  const places = taken.map(({ centre, radius }) => boxAround(centre, radius));
  const boxes = [...reach, ...curves, ...labels.map(({ box }) => box), ...places, ...wide];
  const left = Math.floor(Math.min(0, ...boxes.map((box) => box.left)) - frameMargin);
  const top = Math.floor(Math.min(0, ...boxes.map((box) => box.top)) - frameMargin);
  const right = Math.max(0, ...boxes.map((box) => box.right));
  const bottom = Math.max(0, ...boxes.map((box) => box.bottom));
  const shift = (point: Point): Point => inTenths({ x: point.x - left, y: point.y - top });
  const picture: SociogramPicture = {
    width: Math.ceil(right - left + frameMargin),
    height: Math.ceil(bottom - top + frameMargin),
    discs: discs.map((disc) => ({
      ...disc,
      centre: shift(disc.centre),
      radius: tenths(disc.radius),
      mark: shift(disc.mark),
    })),
    lines: lines.map((line) => ({
      ...line,
      start: shift(line.start),
      control: shift(line.control),
      end: shift(line.end),
    })),
    labels: labels.map(({ box, leader }) => ({
      box: {
        left: tenths(box.left - left),
        top: tenths(box.top - top),
        right: tenths(box.right - left),
        bottom: tenths(box.bottom - top),
      },
      leader: leader && { start: shift(leader.start), end: shift(leader.end) },
    })),
    ...(taken.length === 0
      ? {}
      : { taken: taken.map(({ centre, radius }) => ({ centre: shift(centre), radius })) }),
  };
  return { picture, shift: { x: -left, y: -top } };
}

function boxAround(point: Point, by: number): Box {
  return { left: point.x - by, top: point.y - by, right: point.x + by, bottom: point.y + by };
}

const origin: Point = { x: 0, y: 0 };
