import type { Point } from "../../../../core/sociogram/geometry.ts";
import { withPupilAt, withPupilPutDown } from "../../../../core/sociogram/moved-pupils.ts";
import type { SociogramPicture } from "../../../../core/sociogram/picture.ts";
import { takeInFrames, type FrameSteps } from "../../../components/frames.ts";
import type { SociogramGrip } from "../../../sociogram/sociogram.tsx";
import type { HandMade } from "./hand-made.ts";
import { noteClosed } from "../hide-all.ts";
import { isOnPupil, leastDrag, swallowClick } from "./press.ts";

/** Who can be moved, and who hears of it. */
export interface CarriedMap {
  readonly viewport: HTMLElement;
  readonly zoom: () => number;
  /** As drawn, and what a hand made of it; null while there is none. */
  readonly drawn: () => { readonly picture: SociogramPicture; readonly made: HandMade } | null;
  readonly grip: () => SociogramGrip | null;
  readonly onMoved: (pupil: number, picture: SociogramPicture) => void;
}

interface DraggedMap extends CarriedMap {
  /** What is left of putting a pupil down; done before anything else is made of the map. */
  putting: FrameSteps | null;
}

/** What was begun is brought to its end. */
export interface DragHand {
  readonly settle: () => void;
}

/** A pupil in the hand. */
interface Carried {
  readonly pupil: number;
  readonly picture: SociogramPicture;
  readonly to: (client: Point) => void;
  readonly down: () => void;
  readonly back: () => void;
}

/** So long a finger rests before it takes a pupil along: until then it scrolls the page. */
const restMs = 350;
const keyStep = 16;
const keySteps = 12;

/** Pupils follow the mouse, a finger that has rested on them, or the arrow keys with Shift. */
export function listenForDrag(carried: CarriedMap, signal: AbortSignal): DragHand {
  const map: DraggedMap = { ...carried, putting: null };
  listenForMouse(map, signal);
  listenForFinger(map, signal);
  map.viewport.addEventListener(
    "keydown",
    (event) => {
      const direction = arrows[event.key];
      const pupil = pupilUnder(event);
      if (!event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
      if (direction === undefined || pupil === null) return;
      event.preventDefault();
      // Arrows alone walk along the ties.
      event.stopPropagation();
      push(map, pupil, direction);
    },
    { signal },
  );
  return { settle: () => map.putting?.finish() };
}

const arrows: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

function listenForMouse(map: DraggedMap, signal: AbortSignal): void {
  let pressed: (Point & { readonly id: number; readonly pupil: number }) | null = null;
  let carried: Carried | null = null;
  const { viewport } = map;
  viewport.addEventListener(
    "pointerdown",
    (event) => {
      const pupil = pupilUnder(event);
      if (event.pointerType === "touch" || event.button !== 0 || pupil === null) return;
      pressed = { id: event.pointerId, pupil, x: event.clientX, y: event.clientY };
    },
    { signal },
  );
  viewport.addEventListener(
    "pointermove",
    (event) => {
      if (pressed?.id !== event.pointerId) return;
      const at = { x: event.clientX, y: event.clientY };
      if (carried === null) {
        if (Math.hypot(at.x - pressed.x, at.y - pressed.y) < leastDrag) return;
        carried = lifted(map, pressed.pupil, pressed);
        if (event.target instanceof Element) event.target.setPointerCapture(event.pointerId);
      }
      carried?.to(at);
    },
    { signal },
  );
  const end = (event: PointerEvent, act: "down" | "back"): void => {
    if (pressed?.id !== event.pointerId) return;
    pressed = null;
    if (carried === null) return;
    swallowClick(viewport);
    carried[act]();
    carried = null;
  };
  viewport.addEventListener("pointerup", (event) => end(event, "down"), { signal });
  viewport.addEventListener("pointercancel", (event) => end(event, "back"), { signal });
  listenForEscape(signal, () => {
    if (carried === null) return false;
    carried.back();
    carried = null;
    pressed = null;
    return true;
  });
}

function listenForFinger(map: DraggedMap, signal: AbortSignal): void {
  let carried: Carried | null = null;
  let rest = 0;
  let from: Point | null = null;
  const { viewport } = map;
  const drop = (act: "down" | "back"): boolean => {
    clearTimeout(rest);
    from = null;
    const wasCarried = carried !== null;
    carried?.[act]();
    carried = null;
    return wasCarried;
  };
  viewport.addEventListener(
    "touchstart",
    (event) => {
      drop("back");
      const touch = event.touches[0];
      const pupil = pupilUnder(event);
      if (pupil === null || touch === undefined || event.touches.length !== 1) return;
      const at = { x: touch.clientX, y: touch.clientY };
      from = at;
      rest = window.setTimeout(() => {
        carried = lifted(map, pupil, at);
      }, restMs);
    },
    { passive: true, signal },
  );
  viewport.addEventListener(
    "touchmove",
    (event) => {
      const touch = event.touches[0];
      if (touch === undefined || from === null) return;
      if (carried === null) {
        if (Math.hypot(touch.clientX - from.x, touch.clientY - from.y) > 2 * leastDrag) {
          clearTimeout(rest);
        }
        return;
      }
      if (event.cancelable) event.preventDefault();
      carried.to({ x: touch.clientX, y: touch.clientY });
    },
    { passive: false, signal },
  );
  viewport.addEventListener(
    "touchend",
    (event) => {
      // No click follows: the pupil was moved and not chosen.
      if (drop("down") && event.cancelable) event.preventDefault();
    },
    { passive: false, signal },
  );
  viewport.addEventListener("touchcancel", () => drop("back"), { signal });
  viewport.addEventListener(
    "contextmenu",
    (event) => {
      if (carried !== null) event.preventDefault();
    },
    { signal },
  );
}

/** Before anyone else hears it: Escape also takes back a choice, and twice it hides everything. */
function listenForEscape(signal: AbortSignal, take: () => boolean): void {
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || !take()) return;
      event.preventDefault();
      event.stopPropagation();
      noteClosed();
    },
    { capture: true, signal },
  );
}

function lifted(map: DraggedMap, pupil: number, from: Point): Carried | null {
  const held = shownPicture(map);
  const start = held?.picture.discs[pupil]?.centre;
  const grip = map.grip();
  if (!held || !start || !grip) return null;
  const { picture } = held;
  let at = start;
  let frame = 0;
  let isLifted = false;
  const paint = (): void => {
    frame = 0;
    if (isLifted) {
      grip.carry(pupil, withPupilAt(picture, pupil, at));
      return;
    }
    // The pupil comes off the map; where the lines go is worked out for the next frame.
    isLifted = true;
    grip.lift(pupil);
    frame = requestAnimationFrame(paint);
  };
  return {
    pupil,
    picture,
    to: (client) => {
      const zoom = map.zoom();
      at = { x: start.x + (client.x - from.x) / zoom, y: start.y + (client.y - from.y) / zoom };
      if (frame === 0) frame = requestAnimationFrame(paint);
    },
    down: () => {
      cancelAnimationFrame(frame);
      put(map, held.made, { pupil, picture: withPupilPutDown(picture, pupil, at) });
    },
    back: () => {
      cancelAnimationFrame(frame);
      grip.giveUp();
    },
  };
}

/** A step by the keyboard goes as far as there is somebody in the way. */
function push(map: DraggedMap, pupil: number, direction: Point): void {
  const held = shownPicture(map);
  const start = held?.picture.discs[pupil]?.centre;
  if (!held || !start) return;
  for (let steps = 1; steps <= keySteps; steps += 1) {
    const by = steps * keyStep;
    const to = { x: start.x + direction.x * by, y: start.y + direction.y * by };
    const picture = withPupilPutDown(held.picture, pupil, to);
    const end = picture.discs[pupil]?.centre ?? start;
    const gone = (end.x - start.x) * direction.x + (end.y - start.y) * direction.y;
    if (gone < keyStep / 2) continue;
    put(map, held.made, { pupil, picture, key: `keys-${pupil}` });
    return;
  }
}

function put(
  map: DraggedMap,
  made: HandMade,
  step: { readonly pupil: number; readonly picture: SociogramPicture; readonly key?: string },
): void {
  const { pupil, picture, key } = step;
  map.putting?.finish();
  map.putting = takeInFrames([
    () => map.grip()?.putDown(pupil, picture),
    () => {
      made.put(picture, key);
      map.onMoved(pupil, picture);
    },
  ]);
}

function shownPicture(
  map: DraggedMap,
): { readonly picture: SociogramPicture; readonly made: HandMade } | null {
  map.putting?.finish();
  const drawn = map.drawn();
  if (drawn === null) return null;
  return { ...drawn, picture: drawn.made.picture() ?? drawn.picture };
}

function pupilUnder(event: Event): number | null {
  if (!isOnPupil(event) || !(event.target instanceof Element)) return null;
  return Number(event.target.closest("[data-pupil]")?.getAttribute("data-pupil"));
}
