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
export function fittingZoom(room: Room, picture: SociogramPicture): number {
  const fit = Math.min(room.width / picture.width, room.height / picture.height, largest);
  return Math.floor(Math.max(fit, smallest) * 100) / 100;
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
