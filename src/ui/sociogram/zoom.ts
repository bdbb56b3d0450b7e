import type { Point } from "../../core/sociogram/geometry.ts";

/** A picture seen at a size, with its upper left corner at x, y of the room; in CSS pixels. */
export interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a picture is seen in: the room, and what it keeps free to the left and right. */
export interface Room extends Size {
  readonly aside: number;
}

export const zoomRange = { least: 0.28, most: 3 } as const;

/** The sizes that buttons and keys go through. */
const zoomSteps = [0.28, 0.36, 0.45, 0.6, 0.72, 0.85, 1, 1.25, 1.5, 2, 2.5, 3] as const;

/** The next size up or down; null at the end. */
export function nextZoom(now: number, by: 1 | -1): number | null {
  const next =
    by === 1
      ? zoomSteps.find((size) => size > now + 0.02)
      : zoomSteps.findLast((size) => size < now - 0.02);
  return next ?? null;
}

export function heldZoom(zoom: number): number {
  return Math.min(Math.max(zoom, zoomRange.least), zoomRange.most);
}

/** What lies at `at` in the room stays there while everything around it grows or shrinks. */
export function zoomedAt(view: View, at: Point, wanted: number): View {
  const zoom = heldZoom(wanted);
  const by = zoom / view.zoom;
  return { zoom, x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by };
}

export function movedBy(view: View, by: Point): View {
  return { ...view, x: view.x + by.x, y: view.y + by.y };
}

/** The nearest view that shows no more emptiness than there must be: a picture with room to spare stands in the middle. */
export function heldView(view: View, room: Room, picture: Size): View {
  return {
    zoom: view.zoom,
    x: heldAlong(view.x, { room: room.width, aside: room.aside, size: picture.width * view.zoom }),
    y: heldAlong(view.y, { room: room.height, aside: 0, size: picture.height * view.zoom }),
  };
}

function heldAlong(
  at: number,
  { room, aside, size }: { readonly room: number; readonly aside: number; readonly size: number },
): number {
  if (size <= room - 2 * aside) return (room - size) / 2;
  return Math.min(aside, Math.max(room - aside - size, at));
}

/** A turn of the wheel with Ctrl, or a pinch on a touch pad, which comes as the same. */
export function wheelZoom(zoom: number, wheel: Pick<WheelEvent, "deltaY" | "deltaMode">): number {
  const lines = 1;
  const pixels = wheel.deltaMode === lines ? wheel.deltaY * 18 : wheel.deltaY;
  // A mouse wheel turns by a hundred pixels at once, a touch pad by a few.
  const held = Math.min(Math.max(pixels, -40), 40);
  return heldZoom(zoom * Math.exp(-held * 0.006));
}

/** Two fingers that were at `from` and are at `to`: what lay under each stays under it. */
export function pinched(view: View, from: Fingers, to: Fingers): View {
  const spread = Math.max(1, distance(from));
  const before = middle(from);
  const after = middle(to);
  const zoomed = zoomedAt(view, before, view.zoom * (distance(to) / spread));
  return movedBy(zoomed, { x: after.x - before.x, y: after.y - before.y });
}

export type Fingers = readonly [Point, Point];

function distance([a, b]: Fingers): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function middle([a, b]: Fingers): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
