import { expect, test, type Locator, type Page } from "@playwright/test";
import { startResultsService, type ResultsService } from "../support/results-service.ts";

/** The map in the hand: nearer, along, pupils moved and put back, and as a file. */
let service: ResultsService | undefined;

test.beforeAll(async () => {
  service = await startResultsService();
});

test.afterAll(async () => {
  await service?.close();
});

async function openMap(page: Page, pupils: number): Promise<Locator> {
  await page.goto(`${service?.address}?pupils=${pupils}&seed=4&tab=map`);
  const map = page.locator("svg[role=group][data-complete]");
  await expect(map).toBeVisible();
  // The hand comes after the map.
  await expect(page.getByRole("button", { name: "Nærmere" })).toBeEnabled();
  return map;
}

test("sixty pupils come nearer under the pointer, and the page keeps its wheel", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  const map = await openMap(page, 60);
  const whole = await map.boundingBox();
  const pupil = map.locator(`[data-pupil="${await pupilInTheMiddle(map)}"] circle`).first();
  const before = await middleOf(pupil);

  await page.mouse.move(before.x, before.y);
  await page.keyboard.down("Control");
  for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await expect
    .poll(() => map.evaluate((svg) => [svg.style.cssText, svg.getBoundingClientRect().width > 600]))
    .toEqual(["", true]);
  expect(distance(await middleOf(pupil), before)).toBeLessThan(3);
  expect(await smallestText(map)).toBeGreaterThanOrEqual(12);

  const near = await map.boundingBox();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await page.mouse.wheel(0, -200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  expect(await map.boundingBox()).toEqual(near);

  const ground = await emptyPlace(page, map);
  await page.mouse.move(ground.x, ground.y);
  await page.mouse.down();
  await page.mouse.move(ground.x + 60, ground.y + 35, { steps: 5 });
  await page.mouse.up();
  const pulled = await map.boundingBox();
  expect((pulled?.x ?? 0) - (near?.x ?? 0)).toBeCloseTo(60, 0);
  expect((pulled?.y ?? 0) - (near?.y ?? 0)).toBeCloseTo(35, 0);

  // Who is walked to by the keyboard comes into view.
  await map.locator('[tabindex="0"]').focus();
  for (const key of ["Home", "End", "PageUp", "PageUp"]) {
    await page.keyboard.press(key);
    await expect.poll(() => page.evaluate(isFocusInRoom)).toBe(true);
  }
  await page.keyboard.press("-");
  await page.keyboard.press("0");
  await expect.poll(() => map.boundingBox()).toEqual(whole);
  expect(await smallestText(map)).toBeGreaterThanOrEqual(12);
});

interface Place {
  readonly x: number;
  readonly y: number;
}

async function middleOf(locator: Locator): Promise<Place> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("It is not on the screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function pupilInTheMiddle(map: Locator): Promise<number> {
  return map.evaluate((element) => {
    const room = element.getBoundingClientRect();
    const away = (pupil: Element): number => {
      const { left, top, width, height } = pupil.getBoundingClientRect();
      const x = left + width / 2 - (room.left + room.width / 2);
      return Math.hypot(x, top + height / 2 - (room.top + room.height / 2));
    };
    const discs = [...element.querySelectorAll("[data-pupil] circle")];
    const nearest = discs.toSorted((a, b) => away(a) - away(b))[0];
    return Number(nearest?.parentElement?.getAttribute("data-pupil") ?? -1);
  });
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The letters that are seen, in pixels of the screen. */
function smallestText(map: Locator): Promise<number> {
  return map.evaluate((element) => {
    if (!(element instanceof SVGSVGElement)) return 0;
    const scale = element.getBoundingClientRect().width / element.viewBox.baseVal.width;
    const sizes = [...element.querySelectorAll("text")].map(
      (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
    );
    return Math.min(...sizes);
  });
}

/** A place in what is seen of the map where nobody stands. */
async function emptyPlace(page: Page, map: Locator): Promise<Place> {
  const place = await map.evaluate((element) => {
    const room = element.parentElement?.getBoundingClientRect();
    if (room === undefined) return null;
    for (let y = room.top + 30; y < Math.min(room.bottom, window.innerHeight) - 60; y += 20) {
      for (let x = room.left + 60; x < room.right - 100; x += 20) {
        const under = document.elementFromPoint(x, y);
        if (under?.closest("[data-pupil]") === null && element.contains(under)) return { x, y };
      }
    }
    return null;
  });
  if (place === null) throw new Error("There is somebody everywhere");
  return place;
}

function isFocusInRoom(): boolean {
  const pupil = document.activeElement?.getBoundingClientRect();
  const room = document.activeElement?.closest("figure > div")?.getBoundingClientRect();
  if (!pupil || !room) return false;
  const [x, y] = [pupil.left + pupil.width / 2, pupil.top + pupil.height / 2];
  return x > room.left && x < room.right && y > room.top && y < room.bottom;
}
