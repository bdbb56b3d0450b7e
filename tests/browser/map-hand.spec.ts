import { readFile } from "node:fs/promises";
import { expect, test, type JSHandle, type Locator, type Page } from "@playwright/test";
import { sampleClass, sampleSurveyName } from "../../src/core/sample-class.ts";
import { measureFrames } from "../support/page-frames.ts";
import { openResults, showTab } from "../support/result-steps.ts";
import { startResultsService, type ResultsService } from "../support/results-service.ts";
import { makeSampleBackup } from "../support/sample-backup.ts";
import { button, teacherAt, type Teacher } from "../support/teacher-steps.ts";
import { startService } from "../support/test-service.ts";

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
  const whole = await placeInRoom(map);
  const initials = page.getByText(/^to bokstaver: initialer/u);
  await expect(initials).toBeVisible();
  const pupil = map.locator(`[data-pupil="${await pupilInTheMiddle(map)}"] circle`).first();
  const before = await middleOf(pupil);

  await turnWheel(map, before);
  await expect
    .poll(async () => [
      await map.evaluate((svg) => svg.style.cssText),
      (await placeInRoom(map)).width > 600,
    ])
    .toEqual(["", true]);
  expect(distance(await middleOf(pupil), before)).toBeLessThan(3);
  await expect.poll(() => smallestText(map)).toBeGreaterThanOrEqual(12);

  const near = await placeInRoom(map);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await page.mouse.wheel(0, -200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  expect(await placeInRoom(map)).toEqual(near);

  const ground = await emptyPlace(map);
  await page.mouse.move(ground.x, ground.y);
  await page.mouse.down();
  await page.mouse.move(ground.x + 60, ground.y + 35, { steps: 5 });
  await page.mouse.up();
  const pulled = await placeInRoom(map);
  expect(pulled.x - near.x).toBeCloseTo(60, 0);
  expect(pulled.y - near.y).toBeCloseTo(35, 0);

  // Who is walked to by the keyboard comes into view.
  await map.locator('[tabindex="0"]').focus();
  for (const key of ["Home", "End", "PageUp", "PageUp"]) {
    await page.keyboard.press(key);
    await expect.poll(() => page.evaluate(isFocusInRoom)).toBe(true);
  }
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await expect(initials).toHaveCount(0);
  // Names keep their size while places for it are sought, also where that takes long.
  const sizes = await measureFrames(page, await textMeasure(map));
  const debug = await page.context().newCDPSession(page);
  await debug.send("Emulation.setCPUThrottlingRate", { rate: 8 });
  await page.keyboard.press("-");
  await page.keyboard.press("0");
  await expect.poll(() => placeInRoom(map)).toEqual(whole);
  expect(Math.min(...(await sizes()))).toBeGreaterThanOrEqual(12);
  await debug.send("Emulation.setCPUThrottlingRate", { rate: 1 });
});

test("a pupil is moved with its ties by mouse and keys, put back, and the map saved as it stands", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  const map = await openMap(page, 26);
  // The other question's map is smaller: its size is not taken over by what a hand makes of this one.
  const size = () => map.locator("> g").first().getAttribute("transform");
  const large = await size();
  const questions = page.getByRole("group", { name: "Spørsmål" }).getByRole("radio");
  await questions.nth(1).check({ force: true });
  await expect.poll(size).not.toBe(large);
  await questions.first().check({ force: true });
  await expect.poll(size).toBe(large);

  const who = await pupilInTheMiddle(map);
  const pupil = map.locator(`[data-pupil="${who}"] circle`).first();
  const drawn = await picturePlace(map, who);
  const start = await middleOf(pupil);
  const aside = { x: start.x + 130, y: start.y + 45 };

  // Less than four pixels is a press.
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 2, start.y + 2);
  await page.mouse.up();
  await expect(map.locator(`[data-pupil="${who}"]`)).toHaveAttribute("aria-pressed", "true");
  await page.mouse.click(start.x, start.y);
  await expect(map.locator('[aria-pressed="true"]')).toHaveCount(0);

  await page.mouse.down();
  await page.mouse.move(aside.x, aside.y, { steps: 6 });
  // In the hand a pupil is drawn over the map, with its lines; there it is seen and nowhere else.
  const hand = page.locator("svg:has(> g > [data-carried])");
  const inHand = hand.locator("[data-carried] circle").first();
  await expect.poll(async () => distance(await middleOf(inHand), aside)).toBeLessThan(2);
  await expect.poll(() => endsAway(hand, "[data-carried]", who)).toBeLessThan(1.5);
  await expect(map.locator("[data-away]")).toHaveAttribute("data-pupil", String(who));
  await expect(map.locator("[data-away]")).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(hand).toHaveCount(0);
  await expect(map.locator("[data-away]")).toHaveCount(0);
  expect(distance(await middleOf(pupil), start)).toBeLessThan(1);
  expect(await endsAway(map, `[data-pupil="${who}"]`, who)).toBeLessThan(1.5);
  await page.mouse.up();

  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(aside.x, aside.y, { steps: 6 });
  await page.mouse.up();
  await expect(hand).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Sett alle tilbake" })).toBeVisible();
  await expect(map.locator('[aria-pressed="true"]')).toHaveCount(0);
  await page.mouse.move(5, 5);
  await expect.poll(() => endsAway(map, `[data-pupil="${who}"]`, who)).toBeLessThan(1.5);
  expect(await size()).toBe(large);
  const moved = await picturePlace(map, who);
  await expect(map.locator(`[data-pupil="${who}"]`)).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect.poll(() => picturePlace(map, who)).toBe(drawn);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(aside.x, aside.y, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => picturePlace(map, who)).toBe(moved);
  await page.mouse.move(5, 5);

  // The hand holds on while the map changes in it: no key goes past it and walks away along the ties.
  await map.locator(`[data-pupil="${who}"]`).focus();
  expect(await pushOnEveryFrame(page, 60)).toEqual([String(who)]);
  await page.keyboard.press("Control+z");
  await expect.poll(() => picturePlace(map, who)).toBe(moved);

  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(page.getByRole("status").filter({ hasText: "er flyttet, nærmest" })).toHaveCount(1);
  await expect
    .poll(async () => Number.parseFloat(await picturePlace(map, who)))
    .toBeLessThan(Number.parseFloat(moved) - 10);
  await page.keyboard.press("Control+z");
  await expect.poll(() => picturePlace(map, who)).toBe(moved);

  const names = await savedPicture(page, "navn");
  expect(names.file).toBe("sosiogram.svg");
  expect(names.texts).toHaveLength(26);
  expect(names.foot).toContain("Slettes innen 31. juli 2027");
  expect(names.discs).toContain(moved);
  const numbers = await savedPicture(page, "nummer");
  expect(numbers.texts.toSorted((a, b) => Number(a) - Number(b))).toEqual(
    Array.from({ length: 26 }, (_, index) => String(index + 1)),
  );
  for (const name of names.texts) expect(numbers.svg).not.toContain(name);

  await page.getByRole("button", { name: "Sett alle tilbake" }).click();
  await expect.poll(() => picturePlace(map, who)).toBe(drawn);
  await page.keyboard.press("Control+z");
  await expect.poll(() => picturePlace(map, who)).toBe(moved);

  await page.getByRole("button", { name: "Lagre som bilde" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lagre bildet" }).click();
  const png = await readFile(await (await download).path());
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBeGreaterThan(800);
});

test("where pupils were put is there again after locking, and not once they were put back", async ({
  page,
}) => {
  const { file, kit } = await makeSampleBackup();
  const teacher = teacherAt(page);
  const { vault, shell, surveys } = teacher.words;
  const map = page.locator("svg[role=group][data-complete]");
  const openBy = async (submit: string): Promise<void> => {
    await button(teacher, vault.unlock.useKit).click();
    await page.getByLabel(vault.unlock.kit, { exact: true }).fill(kit);
    await button(teacher, submit).click();
    await openSurveyOfSample(teacher);
    await button(teacher, surveys.tabs.results).click();
    await openResults(teacher);
    await showSampleMap(teacher);
  };
  await page.emulateMedia({ reducedMotion: "reduce" });
  const whole = await startService();
  try {
    await page.goto(whole.origin);
    await button(teacher, vault.welcome.restore).click();
    await page
      .getByLabel(vault.restore.file)
      .setInputFiles({ name: "hvelv.samklang", mimeType: "", buffer: file });
    await openBy(vault.restore.submit);
    const who = await pupilInTheMiddle(map);
    const drawn = await picturePlace(map, who);
    const reset = page.getByRole("button", { name: "Sett alle tilbake" });
    await expect(reset).toHaveCount(0);
    await map.locator(`[data-pupil="${who}"]`).focus();
    await page.keyboard.press("Shift+ArrowRight");
    await expect(reset).toBeVisible();
    const moved = await picturePlace(map, who);
    expect(moved).not.toBe(drawn);
    // In the same breath: what was moved is stored before the vault locks.
    await button(teacher, shell.lock).click();

    await openBy(vault.unlock.submit);
    // At once, not moved before her eyes.
    expect(await picturePlace(map, who)).toBe(moved);
    await reset.click();
    await expect.poll(() => picturePlace(map, who)).toBe(drawn);

    await button(teacher, surveys.tabs.answers).click();
    await button(teacher, surveys.tabs.results).click();
    await showSampleMap(teacher);
    expect(await picturePlace(map, who)).toBe(drawn);
    await expect(reset).toHaveCount(0);
  } finally {
    await whole.stop();
  }
});

async function openSurveyOfSample({ page }: Teacher): Promise<void> {
  await page
    .getByRole("navigation")
    .first()
    .getByRole("button", { name: sampleClass.name, exact: true })
    .click();
  await page.getByRole("main").getByRole("button", { name: sampleSurveyName.nb }).click();
}

/** In the hand. */
async function showSampleMap(teacher: Teacher): Promise<void> {
  const { page } = teacher;
  await showTab(teacher, "map");
  // Beside the list stood a map too.
  const panel = page.locator("section[data-views]");
  await expect(panel.locator("svg[role=group][data-complete] [data-pupil]")).toHaveCount(
    sampleClass.pupils.length,
  );
  await expect(panel.getByRole("button", { name: "Nærmere" })).toBeEnabled();
}

interface SavedPicture {
  readonly file: string;
  readonly svg: string;
  /** What pupils are called in it. */
  readonly texts: readonly string[];
  readonly foot: string;
  /** "120.5 88" for each: where its disc stands. */
  readonly discs: readonly string[];
}

async function savedPicture(page: Page, calledBy: string): Promise<SavedPicture> {
  await page.getByRole("button", { name: "Lagre som bilde" }).click();
  await page.getByRole("radio", { name: calledBy, exact: true }).check();
  await page.getByRole("radio", { name: /^SVG/u }).check();
  await expect(page.getByText(/^Filen ligger utenfor hvelvet .* slettes innen/u)).toBeVisible();
  const started = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lagre bildet" }).click();
  const download = await started;
  const svg = (await readFile(await download.path())).toString("utf8");
  const read = await page.evaluate((written) => {
    const file = new DOMParser().parseFromString(written, "image/svg+xml");
    if (file.querySelector("parsererror") !== null) throw new Error("It is no SVG");
    const all = (selector: string): readonly Element[] => [...file.querySelectorAll(selector)];
    return {
      texts: all("[data-pupil] text").map(({ textContent }) => textContent),
      foot: all("svg > text").at(-1)?.textContent ?? "",
      discs: all("[data-pupil] circle:first-child").map(
        (disc) => `${disc.getAttribute("cx") ?? ""} ${disc.getAttribute("cy") ?? ""}`,
      ),
    };
  }, svg);
  return { ...read, file: download.suggestedFilename(), svg };
}

/** In the picture's own pixels, as files write them: the page counts in those of the screen. */
async function picturePlace(map: Locator, pupil: number): Promise<string> {
  await expect(map.locator("[data-moving]")).toHaveCount(0);
  return map.evaluate((element, index) => {
    const group = element.querySelector<SVGGElement>(`[data-pupil="${index}"]`);
    const at = /translate\(([\d.-]+)px, ([\d.-]+)px\)/u.exec(group?.style.transform ?? "");
    const zoom = group?.querySelector("circle")?.getCTM()?.a ?? Number.NaN;
    return [at?.[1], at?.[2]].map((one) => Math.round((Number(one) / zoom) * 10) / 10).join(" ");
  }, pupil);
}

/** How far the ends of a pupil's lines are from the pupil's edge at most, in the picture's pixels. */
function endsAway(map: Locator, own: string, pupil: number): Promise<number> {
  return map.evaluate(
    (element, [selector, index]) => {
      const group = element.querySelector<SVGGElement>(selector);
      const at = /translate\(([\d.-]+)px, ([\d.-]+)px\)/u.exec(group?.style.transform ?? "");
      const zoom = group?.querySelector("circle")?.getCTM()?.a ?? Number.NaN;
      const [x, y] = [at?.[1], at?.[2]].map((one) => Number(one) / zoom);
      const radius = Number(group?.querySelectorAll("circle")[1]?.getAttribute("r"));
      let furthest = 0;
      for (const path of element.querySelectorAll("path[data-ties]")) {
        const ties = (path.getAttribute("data-ties") ?? "").split(" ").filter(Boolean);
        const curves = (path.getAttribute("d") ?? "").split("M").slice(1);
        for (const [place, tie] of ties.entries()) {
          const [from, to] = tie.split("-").map(Number);
          const numbers = (curves[place] ?? "").split(/[Q ]/u).map(Number);
          if (from !== index && to !== index) continue;
          const end = from === index ? numbers.slice(0, 2) : numbers.slice(-2);
          const dx = (end[0] ?? 0) - (x ?? Number.NaN);
          const dy = (end[1] ?? 0) - (y ?? Number.NaN);
          // A one-way line ends where its arrowhead begins.
          const gap = Math.hypot(dx, dy) - radius;
          furthest = Math.max(furthest, gap > 5 && gap < 8 ? 0 : Math.abs(gap));
        }
      }
      return furthest;
    },
    [own, pupil] as const,
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the map stands in its room, and how large. */
function placeInRoom(map: Locator): Promise<Place & { readonly width: number }> {
  return map.evaluate((element) => {
    const sheet = element.parentElement ?? element;
    const [drawn, room] = [sheet, sheet.parentElement ?? sheet].map((one) =>
      one.getBoundingClientRect(),
    );
    const place = { x: (drawn?.x ?? 0) - (room?.x ?? 0), y: (drawn?.y ?? 0) - (room?.y ?? 0) };
    return { ...place, width: drawn?.width ?? 0 };
  });
}

async function middleOf(locator: Locator): Promise<Place> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("It is not on the screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function pupilInTheMiddle(map: Locator): Promise<number> {
  return map.evaluate((element) => {
    const room = (element.parentElement ?? element).getBoundingClientRect();
    const away = (pupil: Element): number => {
      const { left, top, width, height } = pupil.getBoundingClientRect();
      const x = left + width / 2 - (room.left + room.width / 2);
      return Math.hypot(x, top + height / 2 - (room.top + room.height / 2));
    };
    const discs = [...element.querySelectorAll("[data-pupil] circle")];
    const nearest = discs.toSorted((a, b) => away(a) - away(b))[0];
    return Number(nearest?.closest("[data-pupil]")?.getAttribute("data-pupil") ?? -1);
  });
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Measures the smallest letters that are seen, in pixels of the screen. */
function textMeasure(map: Locator): Promise<JSHandle<() => number>> {
  return map.evaluateHandle((element) => () => {
    const sizes = [...element.querySelectorAll<SVGTextElement>("text")].map(
      (text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
    );
    return Math.min(...sizes);
  });
}

async function smallestText(map: Locator): Promise<number> {
  return (await textMeasure(map)).evaluate((measure) => measure());
}

/** Three turns with Ctrl in one go, however slow the machine: a wheel that has rested begins anew from what it finds. */
async function turnWheel(map: Locator, at: Place): Promise<void> {
  await map.evaluate((element, { x, y }) => {
    const turn = { deltaY: -100, ctrlKey: true, clientX: x, clientY: y };
    for (let turns = 0; turns < 3; turns += 1) {
      element.dispatchEvent(
        new WheelEvent("wheel", { ...turn, bubbles: true, cancelable: true, composed: true }),
      );
    }
  }, at);
}

/** Shift and the left arrow in so many frames, each for whoever has the focus; gives who had it. */
function pushOnEveryFrame(page: Page, frames: number): Promise<readonly (string | null)[]> {
  return page.evaluate(async (count) => {
    const pushed = new Set<string | null>();
    const key = { key: "ArrowLeft", shiftKey: true, bubbles: true, cancelable: true };
    for (let frame = 0; frame < count; frame += 1) {
      await new Promise(requestAnimationFrame);
      pushed.add(document.activeElement?.getAttribute("data-pupil") ?? null);
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", key));
    }
    return [...pushed];
  }, frames);
}

/** A place in what is seen of the map where nobody stands. */
async function emptyPlace(map: Locator): Promise<Place> {
  const place = await map.evaluate((element) => {
    const viewport = element.parentElement?.parentElement;
    const room = viewport?.getBoundingClientRect();
    if (!viewport || !room) return null;
    for (let y = room.top + 30; y < Math.min(room.bottom, window.innerHeight) - 60; y += 20) {
      for (let x = room.left + 60; x < room.right - 100; x += 20) {
        const under = document.elementFromPoint(x, y);
        if (under?.closest("[data-pupil]") === null && viewport.contains(under)) return { x, y };
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
