import type { Point } from "../../core/sociogram/geometry.ts";

/** Brings things to their places, by and by where they were elsewhere before. */
export interface Glide {
  /** By and by; at once when it has no place yet, or where nothing is to move on the screen. */
  readonly to: (index: number, place: Point) => void;
  /** At once. */
  readonly put: (index: number, place: Point) => void;
  /** From this one on none is there any more. */
  readonly forgetFrom: (index: number) => void;
  /** Shows it once more where it is. */
  readonly show: (index: number) => void;
}

interface Place {
  /** Shown. */
  at: Point;
  /** Where it goes; null when it is there. */
  way: { readonly from: Point; readonly to: Point; since: number | null } | null;
}

const glideMs = 180;

/**
 * Steps of our own and not the browser's transitions: to begin twenty-six of these at once takes an old machine longer
 * than all else that a new picture changes. The first step comes a frame after it is asked for.
 */
export function createGlide(
  show: (index: number, place: Point) => void,
  moving: (isMoving: boolean) => void,
): Glide {
  const places: Place[] = [];
  let frame = 0;

  const put: Glide["put"] = (index, place) => {
    places[index] = { at: place, way: null };
    show(index, place);
  };
  const step = (now: number): void => {
    let isMoving = false;
    for (const [index, place] of places.entries()) {
      const { way } = place;
      if (way === null) continue;
      way.since ??= now;
      const gone = Math.min(1, Math.max(0, now - way.since) / glideMs);
      place.at = gone === 1 ? way.to : between(way.from, way.to, 1 - (1 - gone) ** 3);
      if (gone === 1) place.way = null;
      else isMoving = true;
      show(index, place.at);
    }
    frame = isMoving ? requestAnimationFrame(step) : 0;
    if (!isMoving) moving(false);
  };
  return {
    put,
    to: (index, place) => {
      const known = places[index];
      if (known === undefined || isStill()) return put(index, place);
      const goal = known.way?.to ?? known.at;
      if (goal.x === place.x && goal.y === place.y) return;
      known.way = { from: known.at, to: place, since: null };
      if (frame !== 0) return;
      frame = requestAnimationFrame(step);
      moving(true);
    },
    forgetFrom: (index) => {
      places.splice(index);
    },
    show: (index) => {
      const known = places[index];
      if (known) show(index, known.at);
    },
  };
}

function between(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** A page in the background gets no frames. */
function isStill(): boolean {
  return document.hidden || window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
