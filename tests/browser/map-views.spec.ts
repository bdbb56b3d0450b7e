import { expect, test, type Locator, type Page } from "@playwright/test";
import { quickAnalysis } from "../../src/core/analysis-options.ts";
import { analyseClass } from "../../src/core/analysis-run.ts";
import { mapFacts } from "../../src/core/sociogram/views/facts.ts";
import { axeViolations } from "../support/axe.ts";
import { measureFrames } from "../support/page-frames.ts";
import { inventClass } from "../support/invented-class.ts";
import { startResultsService, type ResultsService } from "../support/results-service.ts";

/** The views of the map on one invented class, each beside its table. */
let service: ResultsService | undefined;

test.beforeAll(async () => {
  service = await startResultsService();
});

test.afterAll(async () => {
  await service?.close();
});

const plan = { pupils: 26, seed: 5, participation: 1 };
const { names, input } = inventClass(plan);
const analysis = analyseClass(input, quickAnalysis);
const pupils = analysis.questions[0]?.pupils ?? [];

async function openMap(page: Page): Promise<Locator> {
  await page.goto(`${service?.address}?pupils=${plan.pupils}&seed=${plan.seed}&tab=map`);
  const map = page.locator("svg[role=group][data-complete]");
  await expect(map).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Skjul navn" })).toBeVisible();
  return map;
}

/** What the table says in one column, by pupil. */
async function column(page: Page, heading: string): Promise<ReadonlyMap<number, string>> {
  const headings = await page.locator("table thead th").allTextContents();
  const place = headings.indexOf(heading);
  expect(place, heading).toBeGreaterThan(0);
  const rows = await page.locator("tr[data-row]").evaluateAll(
    (all, at) =>
      all.map((row) => {
        const text = row.querySelectorAll("th, td")[at]?.textContent ?? "";
        return [Number(row.getAttribute("data-row")), text] as const;
      }),
    place,
  );
  return new Map(rows);
}

/** Runs in the page: for each ring its count, and for each pupil the count of the ring it stands on. */
function ringsSeen(map: Element): readonly (readonly [number, number])[] {
  const rings = [...map.querySelectorAll("[data-ring]")].map((ring) => ({
    received: Number(ring.getAttribute("data-ring")),
    x: Number(ring.getAttribute("cx")),
    y: Number(ring.getAttribute("cy")),
    radius: Number(ring.getAttribute("r")),
  }));
  return [...map.querySelectorAll<SVGGElement>("[data-pupil]")].map((pupil) => {
    const [x = 0, y = 0] = (
      /translate\(([-\d.]+)px, ([-\d.]+)px\)/u.exec(pupil.style.transform) ?? []
    )
      .slice(1)
      // Pupils stand by pixels of the screen, rings by those of the picture.
      .map((at) => Number(at) / (pupil.querySelector("circle")?.getCTM()?.a ?? Number.NaN));
    const off = ({ x: cx, y: cy, radius }: { x: number; y: number; radius: number }): number =>
      Math.abs(Math.hypot(x - cx, y - cy) - radius);
    const [nearest] = rings.toSorted((a, b) => off(a) - off(b));
    return [Number(pupil.getAttribute("data-pupil")), nearest?.received ?? -1] as const;
  });
}

test("each view draws what its table says, by keyboard alone, and axe finds nothing", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const map = await openMap(page);
  const quiet = analysis.pupils.flatMap(({ signs }, pupil) =>
    signs.some(({ id }) => id === "unseen") ? [pupil] : [],
  );
  expect(quiet.length).toBeGreaterThan(0);
  await expect(map.locator("[data-quiet]")).toHaveCount(quiet.length);
  const noted = await column(page, "Merket");
  for (const pupil of quiet) expect(noted.get(pupil)).toContain("ingen nevnte eleven");
  const cuts = analysis.questions[0]?.structure.cutPoints ?? [];
  await expect(map.locator('[data-position="cut-point"]')).toHaveCount(cuts.length);
  for (const pupil of cuts) expect(noted.get(pupil)).toContain("binder deler sammen");

  await test.step("beside a second question", async () => {
    await page.getByRole("radio", { name: "Alle valg" }).focus();
    const arcsSeen = await measureFrames(
      page,
      await map.evaluateHandle((element) => () => element.querySelectorAll("[data-second]").length),
    );
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(page.getByLabel("Ved siden av")).toBeVisible();
    await expect(map.locator("[data-second]")).toHaveCount(plan.pupils);
    const arcs = await map
      .locator("[data-second]")
      .evaluateAll((all) => all.map((arc) => arc.getAttribute("data-second")));
    expect([...(await column(page, "Bestemmer")).values()]).toEqual(arcs);
    // Drawn anew when names have found their places, and never gone in between.
    await page.setViewportSize({ width: 1300, height: 900 });
    await page.setViewportSize({ width: 1440, height: 900 });
    const counts = await arcsSeen();
    expect(counts.slice(counts.findIndex((count) => count > 0))).not.toContain(0);
    const [contrasted] = names.flatMap((name, pupil) => (pupil === 22 ? [name] : []));
    await expect(map.locator("[data-contrast]")).toHaveCount(1);
    await expect(page.getByRole("status").filter({ hasText: "Buen inni" })).toContainText(
      `: ${contrasted ?? ""}.`,
    );
  });

  await test.step("rings", async () => {
    await page.getByRole("radio", { name: "To spørsmål" }).press("ArrowRight");
    await expect(map.locator("[data-ring]").last()).toBeVisible();
    await expect
      .poll(async () => new Map(await map.evaluate(ringsSeen)))
      .toEqual(new Map(pupils.map(({ received }, pupil) => [pupil, received])));
    const told = await column(page, "Ring");
    expect(pupils.map((_, pupil) => told.get(pupil))).toEqual(
      pupils.map(({ received }) => String(received)),
    );
    await expect(map.locator('[data-pupil="0"]')).toHaveAttribute(
      "aria-label",
      new RegExp(`På ringen for ${pupils[0]?.received ?? -1}\\.`, "u"),
    );
  });

  await test.step("subgroups", async () => {
    await page.getByRole("radio", { name: "Ringer" }).press("ArrowRight");
    const [question] = analysis.questions;
    if (question === undefined) throw new Error("There is no question");
    const { subgroups } = mapFacts({
      view: "subgroups",
      analysis,
      question,
      second: null,
      communities: question.structure.communities,
      groups: [],
      filter: { type: "all" },
    });
    expect(subgroups.length).toBeGreaterThan(0);
    await expect(map.locator("[data-hull]")).toHaveCount(subgroups.length);
    const told = await column(page, "Undergruppe");
    for (const [place, members] of subgroups.entries()) {
      for (const pupil of members) expect(told.get(pupil)).toBe(`Undergruppe ${place + 1}`);
    }
  });

  await test.step("groups and filters", async () => {
    await page.getByRole("radio", { name: "Undergrupper" }).press("ArrowRight");
    const letter = await map.locator('[data-group="1"]').first().getAttribute("href");
    await expect(map.locator(letter ?? "")).toHaveText("J");
    // Whoever calls a pupil by the name that is read finds the pupil: letters are marks beside it.
    expect(await axeViolations(page)).toEqual([]);
    await page
      .getByRole("combobox")
      .filter({ hasText: "De som kan trenge deg" })
      .selectOption("jenter");
    await expect(page.getByText(`Viser 13 av ${plan.pupils} elever`)).toBeVisible();
    await expect(map.locator("[data-out]")).toHaveCount(13);
    await expect(page.locator("tr[data-row]")).toHaveCount(13);
    expect(new Set((await column(page, "Gruppe")).values())).toEqual(new Set(["jenter"]));
    await page.getByRole("checkbox", { name: "Skjul navn" }).check();
    await expect(map.getByText(names[0] ?? "", { exact: true }).first()).toBeHidden();
    expect(await axeViolations(page)).toEqual([]);
  });
});

for (const [width, height, tag] of [
  [1440, 900, ["@whole"]],
  [1280, 720, []],
  [820, 1180, ["@whole"]],
] as const) {
  const details = { tag: [...tag] };
  test(`map and legend fit into a window of ${width} by ${height}`, details, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const map = await openMap(page);
    const room = map.locator("xpath=../..");
    const legend = page.getByRole("list", { name: "Slik leser du kartet" });
    await expect(legend).toContainText("prikket kant");
    const [seen, told] = [await room.boundingBox(), await legend.boundingBox()];
    expect((told?.y ?? Infinity) + (told?.height ?? 0)).toBeLessThanOrEqual(height);
    expect(seen?.height).toBeGreaterThan(height * 0.4);
  });
}

test("on a phone the views are a menu, and fit", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const map = await openMap(page);
  expect((await map.locator("xpath=../..").boundingBox())?.y).toBeLessThan(360);
  await expect(page.getByRole("radio", { name: "Ringer" })).toBeHidden();
  await page.getByLabel("Visning").selectOption("target");
  await expect(map.locator("[data-ring]").last()).toBeVisible();
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide).toBe(room);
});
