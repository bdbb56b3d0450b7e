import { bentLine, sampled } from "./curves.ts";
import {
  between,
  boxMeetsDisc,
  distanceBetween,
  sixteenDirections,
  type Box,
  type Point,
} from "./geometry.ts";
import { sociogramMeasures, type Disc, type Line, type SociogramPicture } from "./picture.ts";

/**
 * The picture with one pupil elsewhere, as while the pupil is carried: disc, sign and name go along,
 * and the pupil's lines are drawn anew. Everything else is the same object as before. `to` is held
 * within the picture.
 */
export function withPupilAt(picture: SociogramPicture, pupil: number, to: Point): SociogramPicture {
  return linedAnew(
    carried(picture, pupil, to),
    ({ from, to: end }) => from === pupil || end === pupil,
  );
}

/**
 * The picture with all of these pupils elsewhere, by index, as they were put down: their lines are drawn anew, and those
 * of others that would run over them. Places of names are left to be found.
 */
export function withPupilsAt(
  picture: SociogramPicture,
  places: ReadonlyMap<number, Point>,
): SociogramPicture {
  let put = picture;
  for (const [pupil, to] of places) put = carried(put, pupil, to);
  const discs = put.discs.filter((_, pupil) => places.has(pupil));
  return linedAnew(
    put,
    (line) => places.has(line.from) || places.has(line.to) || runsOver(line, discs),
  );
}

/**
 * The picture once the pupil is put down: not on another pupil but beside, and lines of others that
 * would run over the pupil bend around. Places of names are left to be found.
 */
export function withPupilPutDown(
  picture: SociogramPicture,
  pupil: number,
  at: Point,
): SociogramPicture {
  const put = withPupilAt(picture, pupil, freePlace(picture, pupil, at));
  const disc = put.discs[pupil];
  if (disc === undefined) return picture;
  return linedAnew(
    put,
    (line) => line.from !== pupil && line.to !== pupil && runsOver(line, [disc]),
  );
}

/** Disc, sign and name elsewhere, within the picture; the lines are those of before. */
function carried(picture: SociogramPicture, pupil: number, to: Point): SociogramPicture {
  const disc = picture.discs[pupil];
  if (disc === undefined) return picture;
  const centre = heldWithin(picture, disc, to);
  const by = { x: centre.x - disc.centre.x, y: centre.y - disc.centre.y };
  const discs = picture.discs.with(pupil, { ...disc, centre, mark: shifted(disc.mark, by) });
  const label = picture.labels[pupil];
  const labels =
    label === undefined
      ? picture.labels
      : picture.labels.with(pupil, {
          box: shiftedBox(label.box, by),
          leader: label.leader && {
            start: shifted(label.leader.start, by),
            end: shifted(label.leader.end, by),
          },
        });
  return { ...picture, discs, labels };
}

/** Those lines drawn anew; the others are the same objects. */
function linedAnew(picture: SociogramPicture, isAnew: (line: Line) => boolean): SociogramPicture {
  const boxes = picture.labels.map(({ box }) => box);
  const lines = picture.lines.map((line) =>
    isAnew(line) ? bentAgain(line, picture.discs, boxes) : line,
  );
  return { ...picture, lines };
}

const leastGap = 8;
const ringStep = 6;
const rings = 60;

/** The nearest place to the one wanted where the pupil covers nobody. */
function freePlace(picture: SociogramPicture, pupil: number, wanted: Point): Point {
  const own = picture.discs[pupil];
  if (own === undefined) return wanted;
  const isFree = (place: Point): boolean =>
    picture.discs.every(
      (other, index) =>
        index === pupil ||
        distanceBetween(other.centre, place) >= edgeOf(other) + edgeOf(own) + leastGap,
    );
  const middle = heldWithin(picture, own, wanted);
  if (isFree(middle)) return middle;
  for (let ring = 1; ring <= rings; ring += 1) {
    for (const direction of sixteenDirections) {
      const by = ring * ringStep;
      const place = { x: middle.x + direction.x * by, y: middle.y + direction.y * by };
      const held = heldWithin(picture, own, place);
      if (held.x === place.x && held.y === place.y && isFree(place)) return place;
    }
  }
  return own.centre;
}

/** What stands beyond the edge would not be seen, the name above or below included. */
function heldWithin(picture: SociogramPicture, disc: Disc, place: Point): Point {
  const room = edgeOf(disc) + sociogramMeasures.labelHeight + 4;
  return {
    x: between(place.x, room, Math.max(room, picture.width - room)),
    y: between(place.y, room, Math.max(room, picture.height - room)),
  };
}

function edgeOf(disc: Disc): number {
  return disc.radius + (disc.unchosen ? sociogramMeasures.haloGap : 0);
}

function bentAgain(line: Line, discs: readonly Disc[], boxes: readonly Box[]): Line {
  return bentLine({ a: line.from, b: line.to, type: line.type }, discs, boxes) ?? line;
}

function runsOver(line: Line, discs: readonly Disc[]): boolean {
  const reach = boxAround(line);
  const near = discs.filter(({ centre, radius }) => boxMeetsDisc(reach, centre, radius + lineRoom));
  if (near.length === 0) return false;
  const samples = sampled(line, 6);
  for (let place = 0; place < samples.length; place += 2) {
    const at = { x: samples[place] ?? 0, y: samples[place + 1] ?? 0 };
    if (near.some(({ centre, radius }) => distanceBetween(at, centre) < radius + lineRoom)) {
      return true;
    }
  }
  return false;
}

const lineRoom = 3;

/** A curve never leaves its three points. */
function boxAround({ start, control, end }: Line): Box {
  return {
    left: Math.min(start.x, control.x, end.x),
    top: Math.min(start.y, control.y, end.y),
    right: Math.max(start.x, control.x, end.x),
    bottom: Math.max(start.y, control.y, end.y),
  };
}

function shifted(point: Point, by: Point): Point {
  return { x: point.x + by.x, y: point.y + by.y };
}

function shiftedBox(box: Box, by: Point): Box {
  return {
    left: box.left + by.x,
    top: box.top + by.y,
    right: box.right + by.x,
    bottom: box.bottom + by.y,
  };
}
