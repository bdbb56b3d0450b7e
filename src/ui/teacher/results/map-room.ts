import { onCleanup } from "solid-js";
import type { SociogramPicture } from "../../../core/sociogram/picture.ts";

/** The room there is for the map, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const smallest = 0.28;
const largest = 1.25;

/** The size at which the picture fills the room, within what can be read. */
function fittingZoom(room: Room, picture: SociogramPicture): number {
  const fit = Math.min(room.width / picture.width, room.height / picture.height, largest);
  return Math.floor(Math.max(fit, smallest) * 100) / 100;
}

/** Smaller than it could be by so much is not worth writing every name anew. */
const leastOfFitting = 0.9;

/**
 * The sizes at which pictures fill their room: a picture that fits at the size of the one before is shown at
 * that size, so that names stay as large as they were. Each picture keeps its size while its room is the same.
 */
export function createFitting(): (room: Room, picture: SociogramPicture) => number {
  const known = new WeakMap<SociogramPicture, Fitted>();
  let last: Fitted | null = null;
  return (room, picture) => {
    const before = known.get(picture);
    if (before?.room === room) return before.zoom;
    const fit = fittingZoom(room, picture);
    const stays = last?.room === room && last.zoom <= fit && last.zoom >= leastOfFitting * fit;
    const fitted: Fitted = stays && last ? last : { room, zoom: fit };
    last = fitted;
    known.set(picture, fitted);
    return fitted.zoom;
  };
}

interface Fitted {
  readonly room: Room;
  readonly zoom: number;
}

/**
 * Says in `--map-top` how far down the page the map begins: so much of the window's height is not its own.
 * Asked in the frame in which it comes, and whenever the page has grown or shrunk.
 */
export function observeTop(element: HTMLElement): void {
  let frame = 0;
  let known = Number.NaN;
  const measure = (): void => {
    frame = 0;
    if (element.closest("[data-views]") === null || element.offsetParent === null) return;
    const top = Math.round(element.getBoundingClientRect().top + window.scrollY);
    if (top === known) return;
    known = top;
    element.style.setProperty("--map-top", `${top}px`);
  };
  const ask = (): void => {
    if (frame === 0) frame = requestAnimationFrame(measure);
  };
  ask();
  const observer = new ResizeObserver(ask);
  observer.observe(document.body);
  onCleanup(() => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
}

export function observeRoom(element: HTMLElement, tell: (room: Room) => void): void {
  let timer = 0;
  const observer = new ResizeObserver(([entry]) => {
    if (!entry) return;
    const { width, height } = entry.contentRect;
    // Where there is no room beside the list the map is not shown, and not drawn.
    if (width === 0) return;
    clearTimeout(timer);
    // After the frame: drawing the map within it would keep the page from answering for longer.
    timer = window.setTimeout(() => tell({ width, height }));
  });
  observer.observe(element);
  onCleanup(() => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
