import type { Page } from "@playwright/test";

/** Waits until so many frames have been drawn in a real page. */
export function letFramesPass(page: Page, frames = 30): Promise<void> {
  return page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
  }, frames);
}
