import { distanceBetween, type Point } from "../../../../core/sociogram/geometry.ts";
import {
  heldView,
  nextZoom,
  pinched,
  wheelZoom,
  zoomedAt,
  type Fingers,
  type Room,
  type Size,
  type View,
} from "../../../sociogram/zoom.ts";

/** The map as the hand finds it. */
export interface HeldMap {
  readonly viewport: HTMLElement;
  readonly svg: () => SVGSVGElement | null;
  readonly picture: () => Size | null;
  readonly zoom: () => number;
  /** Null follows the room there is. */
  readonly setZoom: (zoom: number | null) => void;
}

export interface ZoomHand {
  /** By one step, around the middle of what is seen. */
  readonly step: (by: 1 | -1) => void;
  readonly whole: () => void;
  /** While it lasts the map is only scaled as it is; names get their places when it ends. */
  readonly wheel: (event: WheelEvent) => void;
  readonly pinch: (from: Fingers, to: Fingers) => void;
  readonly pinchEnds: () => void;
  readonly stop: () => void;
}

/** On the screen, as the map writes them. */
const nameSize = 13;
/** The wheel says when it turns and not when it rests. */
const restMs = 160;
/** So far a hand moves that only turns the wheel. */
const trembling = 6;

export function createZoomHand(map: HeldMap): ZoomHand {
  /** What is shown by scaling alone, and the view it began from. */
  let live: { readonly from: View; readonly now: View } | null = null;
  /** Where the wheel began to turn: held at an edge and let go again, the same place is found. */
  let turning: { readonly view: View; readonly at: Point } | null = null;
  let frame = 0;
  let rest = 0;

  const shown = (): View => live?.now ?? seenView(map);
  const show = (wanted: View): void => {
    const picture = map.picture();
    if (picture === null) return;
    const now = heldView(wanted, roomOf(map.viewport), picture);
    live = { from: live?.from ?? seenView(map), now };
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  const paint = (): void => {
    frame = 0;
    const svg = map.svg();
    if (svg === null || live === null) return;
    const { from, now } = live;
    svg.style.willChange = "transform";
    svg.style.transformOrigin = "0 0";
    svg.style.transform = `translate(${now.x - from.x}px, ${now.y - from.y}px) scale(${now.zoom / from.zoom})`;
    const shrunk = now.zoom < Math.min(1, from.zoom);
    // The map shrinks, what is written in it does not.
    const names = namesOf(svg);
    const scale = Number(names?.dataset["scale"] ?? 1);
    names?.style.setProperty("font-size", shrunk ? `${nameSize / (now.zoom * scale)}px` : "");
  };
  const settle = (): void => {
    clearTimeout(rest);
    if (live === null) return;
    const { now } = live;
    live = null;
    turning = null;
    cancelAnimationFrame(frame);
    frame = 0;
    settleAt(map, now);
  };

  return {
    step: (by) => {
      settle();
      const zoom = nextZoom(map.zoom(), by);
      if (zoom === null) return;
      const { width, height } = roomOf(map.viewport);
      settleAt(map, zoomedAt(seenView(map), { x: width / 2, y: height / 2 }, zoom));
    },
    whole: () => {
      settle();
      map.setZoom(null);
      // A large class in a low window is higher than its room: seen from its top, as when it was drawn.
      map.viewport.scrollTo({ left: 0, top: 0, behavior: "instant" });
    },
    wheel: (event) => {
      const now = shown();
      const at = placeIn(map.viewport, event);
      if (turning === null || distanceBetween(turning.at, at) > trembling) {
        turning = { view: now, at };
      }
      show(zoomedAt(turning.view, turning.at, wheelZoom(now.zoom, event)));
      clearTimeout(rest);
      rest = window.setTimeout(settle, restMs);
    },
    pinch: (from, to) => show(pinched(live?.from ?? seenView(map), from, to)),
    pinchEnds: settle,
    stop: settle,
  };
}

/** Drawn at its new size, and pushed so that what was looked at stays where it was. */
function settleAt(map: HeldMap, wanted: View): void {
  const picture = map.picture();
  const svg = map.svg();
  if (picture === null || svg === null) return;
  const view = heldView(wanted, roomOf(map.viewport), picture);
  for (const property of ["transform", "transform-origin", "will-change"]) {
    svg.style.removeProperty(property);
  }
  map.setZoom(view.zoom);
  namesOf(svg)?.style.removeProperty("font-size");
  const drawn = seenView(map);
  map.viewport.scrollLeft += drawn.x - view.x;
  map.viewport.scrollTop += drawn.y - view.y;
}

function namesOf(svg: SVGSVGElement): SVGGElement | null {
  return svg.querySelector<SVGGElement>("g[data-scale]");
}

export function placeIn(
  viewport: HTMLElement,
  at: { readonly clientX: number; readonly clientY: number },
): Point {
  const { left, top } = viewport.getBoundingClientRect();
  return { x: at.clientX - left, y: at.clientY - top };
}

function seenView(map: HeldMap): View {
  const room = map.viewport.getBoundingClientRect();
  const drawn = map.svg()?.getBoundingClientRect() ?? room;
  return { zoom: map.zoom(), x: drawn.left - room.left, y: drawn.top - room.top };
}

function roomOf(viewport: HTMLElement): Room {
  return {
    width: viewport.clientWidth,
    height: viewport.clientHeight,
    aside: Number.parseFloat(getComputedStyle(viewport).paddingInlineStart) || 0,
  };
}
