import type { Point } from "../../../../core/sociogram/geometry.ts";
import type { Fingers } from "../../../sociogram/zoom.ts";
import { listenForDrag, type CarriedMap } from "./drag-hand.ts";
import { isOnPupil, leastDrag, swallowClick } from "./press.ts";
import { createZoomHand, placeIn, type HeldMap } from "./zoom-hand.ts";

/** What mouse, fingers and keys do with the map beside choosing a pupil. */
export interface MapHand {
  readonly step: (by: 1 | -1) => void;
  readonly whole: () => void;
  readonly letGo: () => void;
}

/**
 * The wheel alone is the page's, and so is one finger: with Ctrl, as a pinch on a touch pad comes,
 * or with two fingers the map goes nearer. The mouse takes it along by its ground.
 */
export function createMapHand(map: HeldMap & CarriedMap & { readonly undo: () => void }): MapHand {
  const { viewport } = map;
  const zoom = createZoomHand(map);
  const listeners = new AbortController();
  const { signal } = listeners;

  viewport.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom.wheel(event);
    },
    { passive: false, signal },
  );
  viewport.addEventListener(
    "keydown",
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const act = keys[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act(zoom);
    },
    { signal },
  );
  window.addEventListener(
    "keydown",
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== "z") return;
      // Where nothing has the focus, as after a button that is gone, it is meant for what is seen.
      const { target } = event;
      const isWithin = target instanceof Node && viewport.contains(target);
      if (!(isWithin || target === document.body) || viewport.offsetParent === null) return;
      event.preventDefault();
      drag.settle();
      map.undo();
    },
    { signal },
  );
  listenForPinch(viewport, zoom, signal);
  listenForPan(viewport, signal);
  const drag = listenForDrag(map, signal);

  return {
    step: zoom.step,
    whole: zoom.whole,
    letGo: () => {
      zoom.stop();
      drag.settle();
      listeners.abort();
    },
  };
}

type Zoom = ReturnType<typeof createZoomHand>;

const keys: Readonly<Record<string, (zoom: Zoom) => void>> = {
  "+": (zoom) => zoom.step(1),
  "=": (zoom) => zoom.step(1),
  "-": (zoom) => zoom.step(-1),
  "0": (zoom) => zoom.whole(),
};

function listenForPinch(viewport: HTMLElement, zoom: Zoom, signal: AbortSignal): void {
  let from: Fingers | null = null;
  const fingers = ({ touches }: TouchEvent): Fingers | null => {
    const [a, b] = touches;
    return a && b && touches.length === 2 ? [placeIn(viewport, a), placeIn(viewport, b)] : null;
  };
  const begin = (event: TouchEvent): void => {
    if (from !== null) zoom.pinchEnds();
    from = fingers(event);
  };
  viewport.addEventListener("touchstart", begin, { passive: true, signal });
  viewport.addEventListener(
    "touchmove",
    (event) => {
      const to = fingers(event);
      if (from === null || to === null) return;
      if (event.cancelable) event.preventDefault();
      zoom.pinch(from, to);
    },
    { passive: false, signal },
  );
  viewport.addEventListener("touchend", begin, { signal });
  viewport.addEventListener("touchcancel", begin, { signal });
}

/** The mouse takes the map by its ground; a pupil is taken for itself. */
function listenForPan(viewport: HTMLElement, signal: AbortSignal): void {
  let last: (Point & { readonly id: number }) | null = null;
  let travelled = 0;
  viewport.addEventListener(
    "pointerdown",
    (event) => {
      if (event.pointerType === "touch" || event.button !== 0 || isOnPupil(event)) return;
      last = { id: event.pointerId, x: event.clientX, y: event.clientY };
      travelled = 0;
    },
    { signal },
  );
  viewport.addEventListener(
    "pointermove",
    (event) => {
      if (last?.id !== event.pointerId) return;
      const by = { x: event.clientX - last.x, y: event.clientY - last.y };
      travelled += Math.hypot(by.x, by.y);
      if (travelled < leastDrag) return;
      viewport.setPointerCapture(event.pointerId);
      viewport.dataset["held"] = "";
      viewport.scrollBy({ left: -by.x, top: -by.y, behavior: "instant" });
      last = { id: event.pointerId, x: event.clientX, y: event.clientY };
    },
    { signal },
  );
  const end = (event: PointerEvent): void => {
    if (last?.id !== event.pointerId) return;
    last = null;
    delete viewport.dataset["held"];
    if (travelled >= leastDrag) swallowClick(viewport);
  };
  viewport.addEventListener("pointerup", end, { signal });
  viewport.addEventListener("pointercancel", end, { signal });
}
