import type { SociogramPicture } from "../../core/sociogram/picture.ts";

/** Where the keyboard stands in the map: on `at`, on a walk along the ties of `origin`. */
export interface Walk {
  readonly at: number;
  /** Null before the first arrow key: then the walk begins at `at`. */
  readonly origin: number | null;
}

export type WalkKey = "next" | "previous" | "first" | "last" | "following" | "preceding" | "back";

const walkKeys: Readonly<Record<string, WalkKey>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  Home: "first",
  End: "last",
  PageDown: "following",
  PageUp: "preceding",
  Escape: "back",
};

export function walkKeyOf(key: string): WalkKey | null {
  return walkKeys[key] ?? null;
}

/**
 * Arrows go around the pupils tied to the origin, clockwise; Home, End and the page keys go through
 * the class in the order given, and so do arrows from a pupil without ties: nobody is a dead end.
 * "back" returns to the origin. The same walk means: nowhere to go.
 */
export function walked(
  picture: SociogramPicture,
  order: readonly number[],
  walk: Walk,
  key: WalkKey,
): Walk {
  switch (key) {
    case "next":
    case "previous":
      return alongTies(picture, order, walk, key === "next" ? 1 : -1);
    case "first":
      return alone(order[0], walk);
    case "last":
      return alone(order.at(-1), walk);
    case "following":
      return alone(order[order.indexOf(walk.at) + 1], walk);
    case "preceding":
      return alone(order[order.indexOf(walk.at) - 1], walk);
    case "back":
      return walk.origin === null ? walk : { at: walk.origin, origin: null };
  }
}

/** Pupils tied to this one, clockwise from above. */
export function tiedTo(picture: SociogramPicture, pupil: number): readonly number[] {
  const centre = picture.discs[pupil]?.centre;
  if (centre === undefined) return [];
  const others = new Set<number>();
  for (const line of picture.lines) {
    if (line.from === pupil) others.add(line.to);
    if (line.to === pupil) others.add(line.from);
  }
  const angle = (other: number): number => {
    const place = picture.discs[other]?.centre ?? centre;
    const turn = Math.atan2(place.x - centre.x, centre.y - place.y);
    return turn < 0 ? turn + 2 * Math.PI : turn;
  };
  return [...others].sort((a, b) => angle(a) - angle(b) || a - b);
}

function alongTies(
  picture: SociogramPicture,
  order: readonly number[],
  walk: Walk,
  by: 1 | -1,
): Walk {
  const origin = walk.origin ?? walk.at;
  const tied = tiedTo(picture, origin);
  if (tied.length === 0) {
    return alone(order[(order.indexOf(walk.at) + by + order.length) % order.length], walk);
  }
  const place = tied.indexOf(walk.at);
  const next = place === -1 ? (by === 1 ? 0 : tied.length - 1) : place + by;
  return { origin, at: tied[(next + tied.length) % tied.length] ?? walk.at };
}

function alone(pupil: number | undefined, walk: Walk): Walk {
  return pupil === undefined ? walk : { at: pupil, origin: null };
}
