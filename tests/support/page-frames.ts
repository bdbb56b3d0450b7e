import type { JSHandle, Page } from "@playwright/test";

/** Waits until so many frames have been drawn in a real page. */
function letFramesPass(page: Page, frames: number): Promise<void> {
  return page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
  }, frames);
}

/** Measures in every frame from now on; gives what was measured, thirty frames after it is asked. */
export async function measureFrames(
  page: Page,
  measure: JSHandle<() => number>,
): Promise<() => Promise<readonly number[]>> {
  const measured = await measure.evaluateHandle((take) => {
    const values: number[] = [];
    const look = (): void => {
      values.push(take());
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    return values;
  });
  return async () => {
    await letFramesPass(page, 30);
    return measured.jsonValue();
  };
}
