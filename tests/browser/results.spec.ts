import { createRequire } from "node:module";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { initialsOf } from "../../src/core/initials.ts";
import { defaultFirmness, quickAnalysis } from "../../src/core/analysis-options.ts";
import { analyseClass } from "../../src/core/analysis-run.ts";
import type { ClassAnalysis } from "../../src/core/analysis.ts";
import { drawnLines, drawnTies, tieKey, tiesInTable } from "../support/drawn-map.ts";
import { inventClass } from "../support/invented-class.ts";
import { startResultsService, type ResultsService } from "../support/results-service.ts";

/** The results of invented classes in a real browser: tests/support/results-page. */
let service: ResultsService | undefined;

test.beforeAll(async () => {
  service = await startResultsService();
});

test.afterAll(async () => {
  await service?.close();
});

interface Asked {
  readonly pupils?: number;
  readonly seed?: number;
  readonly participation?: number;
  readonly query?: string;
}

function classOf({ pupils = 26, seed = 1, participation = 1 }: Asked): {
  readonly names: readonly string[];
  readonly analysis: ClassAnalysis;
} {
  const { names, input } = inventClass({ pupils, seed, participation });
  return { names, analysis: analyseClass(input, { ...quickAnalysis, firmness: defaultFirmness }) };
}

async function openResults(page: Page, asked: Asked = {}): Promise<void> {
  const { pupils = 26, seed = 1, participation = 1, query = "" } = asked;
  await page.goto(
    `${service?.address}?pupils=${pupils}&seed=${seed}&participation=${participation}&${query}`,
  );
  await expect(page.getByRole("tablist")).toBeVisible();
}

async function openMap(page: Page, asked: Asked = {}): Promise<Locator> {
  await openResults(page, asked);
  await page.getByRole("tab", { name: "Sosiogram" }).click();
  const map = page.locator("svg[role=group][data-complete]");
  await expect(map).toBeVisible();
  return map;
}

const widths = [360, 820, 1440] as const;

test.describe("the map", () => {
  test("shows every tie of the analysis, and the table says exactly the same", async ({ page }) => {
    const { names, analysis } = classOf({ seed: 2 });
    const map = await openMap(page, { seed: 2 });
    for (const [index, question] of analysis.questions.entries()) {
      await page.getByRole("radio").nth(index).check({ force: true });
      await expect(page.locator("table caption")).toContainText("Hvem valgte hvem");
      const wanted = question.ties.map(({ a, b, type }) => tieKey({ from: a, to: b, type })).sort();
      await expect.poll(() => drawnTies(map)).toEqual(wanted);
      expect(await drawnLines(map)).toBe(wanted.length);
      // What stands below the map changes once the map is seen.
      await expect.poll(() => tiesInTable(page, names)).toEqual(wanted);
    }
  });

  test("each pupil says its ties aloud, and receives what the answers gave", async ({ page }) => {
    const { names, analysis } = classOf({});
    const map = await openMap(page);
    const [question] = analysis.questions;
    for (const [pupil, name] of names.entries()) {
      const disc = map.locator(`[data-pupil="${pupil}"]`);
      // What is heard comes after what is seen.
      await expect(disc).toHaveAttribute("aria-label");
      const label = await disc.getAttribute("aria-label");
      const figures = question?.pupils[pupil];
      expect(label).toContain(
        figures?.received === 0
          ? `${name}. Ikke valgt av noen.`
          : `${name}. Valgt av ${figures?.received ?? ""}.`,
      );
      for (const other of figures?.mutualWith ?? []) expect(label).toContain(names[other] ?? "");
    }
  });

  test("with mutual choices only, one-way lines and columns are gone", async ({ page }) => {
    const map = await openMap(page);
    await page.getByRole("radio", { name: "Bare gjensidige" }).check({ force: true });
    await expect(map.locator('g[data-type="one-way"]').first()).toBeHidden();
    await expect(map.locator('g[data-type="mutual"]').first()).toBeVisible();
    await map.locator('[data-pupil="0"]').hover();
    expect((await drawnTies(map, "[data-lit-ties]")).every((tie) => tie.includes("="))).toBe(true);
    await expect(page.getByRole("columnheader", { name: "Valgte, ensidig" })).toHaveCount(0);
  });

  test("pointing at a pupil keeps the pupil's ties and lets the rest step back", async ({
    page,
  }) => {
    const { analysis } = classOf({});
    const map = await openMap(page);
    await map.locator('[data-pupil="0"]').hover();
    await expect(map).toHaveAttribute("data-faded", "");
    const ties = analysis.questions[0]?.ties.filter(({ a, b }) => a === 0 || b === 0) ?? [];
    expect(await drawnTies(map, "[data-lit-ties]")).toEqual(
      ties.map(({ a, b, type }) => tieKey({ from: a, to: b, type })).sort(),
    );
    expect(await drawnLines(map, "[data-lit-ties]")).toBe(ties.length);
    const others = new Set(ties.flatMap(({ a, b }) => [a, b]));
    await expect(map.locator("[data-pupil][data-lit]")).toHaveCount(Math.max(1, others.size));
    await page.mouse.move(5, 5);
    await expect(map).not.toHaveAttribute("data-faded", "");
  });

  test("the keyboard alone walks along the ties, chooses and comes back", async ({ page }) => {
    const { analysis } = classOf({});
    const map = await openMap(page);
    await page.getByRole("checkbox", { name: "Skjul navn" }).focus();
    await page.keyboard.press("Tab");
    const focused = (): Promise<number> =>
      page.evaluate(() => Number(document.activeElement?.getAttribute("data-pupil") ?? -1));
    const start = await focused();
    expect(start).toBeGreaterThanOrEqual(0);
    const figures = analysis.questions[0]?.pupils[start];
    const tied = new Set([...(figures?.chose ?? []), ...(figures?.chosenBy ?? [])]);
    const walkedTo = new Set<number>();
    for (let step = 0; step < tied.size; step += 1) {
      await page.keyboard.press("ArrowRight");
      walkedTo.add(await focused());
    }
    expect(walkedTo).toEqual(tied);
    await page.keyboard.press("Escape");
    expect(await focused()).toBe(start);
    await page.keyboard.press("Enter");
    await expect(map.locator(`[data-pupil="${start}"]`)).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByRole("article")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(map.locator('[aria-pressed="true"]')).toHaveCount(0);
  });

  // Two loads of a page; that the core places alike twice, and as in every engine, is tested without one.
  test("the same answers give the same picture twice", { tag: "@whole" }, async ({ page }) => {
    const places = async (): Promise<string> => {
      const map = await openMap(page, { pupils: 30, seed: 9 });
      return map.evaluate((element) =>
        [...element.querySelectorAll("path")].map((path) => path.getAttribute("d")).join(),
      );
    };
    expect(await places()).toBe(await places());
  });

  test("seen from afar names are two letters, and whole when lit", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const { names } = classOf({});
    const map = await openMap(page);
    const first = map.locator('[data-pupil="0"]');
    await expect(first.locator("text").first()).toHaveText(initialsOf(names)[0] ?? "");
    // Focus that comes by a key: who was pressed and let go again is no longer looked at.
    await page.keyboard.press("Tab");
    await first.focus();
    await expect(first.getByText(names[0] ?? "", { exact: true })).toBeVisible();
  });

  test("no name lies over another on the screen, at any size", async ({ page }) => {
    for (const [width, pupils] of [
      [1440, 26],
      [1280, 60],
      [820, 26],
      [360, 26],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      const map = await openMap(page, { pupils, seed: 4 });
      await page.waitForFunction(
        () => document.querySelectorAll("svg[role=group][data-complete] text").length > 0,
      );
      await expect
        .poll(() => map.evaluate(overlapsOnScreen), { message: `${width} px, ${pupils} pupils` })
        .toBe(0);
    }
  });
});

test.describe("the roster", () => {
  test("has those who may need the teacher first on top, each with shape, words and counts", async ({
    page,
  }) => {
    const { names, analysis } = classOf({});
    await openResults(page);
    const rows = page.locator("tbody tr:has(td)");
    await expect(rows).toHaveCount(names.length);
    const listed = () =>
      rows.evaluateAll((all) =>
        all.map((row) => ({
          name: row.querySelector("th")?.textContent ?? "",
          sign: row.querySelector("td svg")?.getAttribute("aria-label") ?? "",
        })),
      );
    const atFirst = await listed();
    const list = page.getByRole("heading", { name: "Elevene", exact: true });
    const placeAtFirst = await list.boundingBox();
    // Before it is known how firm they are, signs of classmates' choices are never the strongest.
    await expect(page.getByText(/^Tegnene fra klassekameratenes valg: /u)).toBeVisible();
    expect(await list.boundingBox()).toEqual(placeAtFirst);
    const words = {
      red: "Kan trenge deg først",
      amber: "Se nærmere",
      green: "Ingen tegn i svarene",
      grey: "For lite å si",
    };
    const wanted = atFirst.map(({ name }) => {
      const pupil = analysis.pupils[names.indexOf(name)];
      return { name, sign: pupil ? words[pupil.severity] : "" };
    });
    await expect.poll(listed).toEqual(wanted);
    const unchosen = analysis.pupils.findIndex(({ signs }) =>
      signs.some(({ id }) => id === "unchosen-everywhere" || id === "unchosen"),
    );
    const row = rows.filter({ has: page.getByRole("button", { name: names[unchosen] ?? "" }) });
    await expect(row).toContainText(
      /Ingen valgte .* \(0 av \d+; ren tilfeldighet ville gitt \d+ til \d+\)/u,
    );
    await expect(row).toContainText("venner i andre klasser eller utenfor skolen");
    await row.getByText("Tallene bak").click();
    await expect(row).toContainText("klassekameratene som svarte og kunne ha nevnt eleven");
  });

  test("own words come before the list, with the duty and its date", async ({ page }) => {
    await openResults(page);
    const own = page.getByRole("heading", { name: "Det elevene sier om seg selv" });
    await expect(own).toBeVisible();
    await expect(page.getByText("kjent for deg siden 21. november 2026").first()).toBeVisible();
    const order = await page.getByRole("heading", { level: 2 }).allTextContents();
    expect(order.indexOf("Det elevene sier om seg selv")).toBeLessThan(order.indexOf("Elevene"));
  });
});

test.describe("the sheet", () => {
  test("stands beside where there is room and is a step of its own where there is none", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openResults(page);
    const name = page.locator("tbody th button").first();
    const pupil = await name.textContent();
    await name.click();
    const sheet = page.getByRole("heading", { level: 2, name: pupil ?? "" });
    await expect(sheet).toBeVisible();
    await expect(page.getByRole("tablist")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(sheet).toHaveCount(0);
    await expect(name).toBeFocused();

    await page.setViewportSize({ width: 360, height: 740 });
    await openResults(page);
    await page.locator("tbody th button").first().click();
    await expect(page.getByRole("heading", { level: 2, name: pupil ?? "" })).toBeFocused();
    await expect(page.getByRole("tablist")).toBeHidden();
    await page.getByRole("button", { name: "Tilbake til klassen" }).click();
    await expect(page.getByRole("tablist")).toBeVisible();
    await expect(page.locator("tbody th button").first()).toBeFocused();
  });

  test("gives for every question the choices in the answers", async ({ page }) => {
    const { names, analysis } = classOf({ seed: 3 });
    await page.setViewportSize({ width: 1440, height: 900 });
    await openResults(page, { seed: 3 });
    for (const pupil of [0, 7, 12]) {
      await page
        .locator("tbody th button", { hasText: names[pupil] ?? "" })
        .first()
        .click();
      const rows = page.getByRole("article").locator("table tbody tr");
      for (const [index, question] of analysis.questions.entries()) {
        const figures = question.pupils[pupil];
        await expect(rows.nth(index).locator("td").first()).toHaveText(
          `${figures?.received ?? ""} av ${figures?.possible ?? ""}`,
        );
      }
    }
  });
});

test("before the results the page asks whether the screen is shared", async ({ page }) => {
  await page.goto(`${service?.address}?gate`);
  await expect(
    page.getByRole("heading", { name: "Ser noen andre skjermen din nå?" }),
  ).toBeVisible();
  await expect(page.getByRole("tablist")).toHaveCount(0);
  await page.getByRole("button", { name: "Andre ser den" }).click();
  await expect(page.getByText("Slå av projektoren eller stopp delingen først")).toBeVisible();
  await expect(page.getByRole("tablist")).toHaveCount(0);
  await page.getByRole("button", { name: "Bare jeg ser den" }).click();
  await expect(page.getByRole("tablist")).toBeVisible();
});

test("where the Worker cannot be started, the page says so and begins anew when asked", async ({
  page,
}) => {
  await page.route(/analysis\.worker/u, (route) => route.abort());
  await page.goto(`${service?.address}`);
  const sentence = page.getByText("Resultatene kunne ikke regnes ut. Svarene er trygge.");
  await expect(sentence).toBeVisible();
  await page.unroute(/analysis\.worker/u);
  await page.getByRole("button", { name: "Prøv igjen" }).click();
  await expect(page.getByText("26 av 26 har svart.")).toBeVisible();
  await expect(sentence).toHaveCount(0);
});

test("Escape twice hides everything at once, also from within the map", async ({ page }) => {
  const { names } = classOf({});
  const map = await openMap(page);
  await map.locator('[data-pupil="0"]').focus();
  // Both are on their way before either has arrived: how long a busy machine takes does not come between them.
  const { keyboard } = page;
  const twice = ["down", "up", "down", "up"] as const;
  await Promise.all(twice.map((way) => keyboard[way]("Escape")));
  const cover = page.getByRole("dialog", { name: "Skjult" });
  await expect(cover).toBeVisible();
  const box = await cover.boundingBox();
  expect(box).toEqual({ x: 0, y: 0, ...page.viewportSize() });
  expect(await cover.innerText()).not.toContain(names[0]);
  // Nor does it come off by Escape, however often.
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Escape");
  await expect(cover).toBeVisible();
  await page.getByRole("button", { name: "Vis igjen" }).click();
  await expect(cover).toHaveCount(0);

  // Who closes one number after another does not ask for it.
  await page.getByRole("tab", { name: "Oversikt" }).click();
  const number = page.getByRole("main").getByRole("button", { name: "Tallene bak" }).first();
  for (let turn = 0; turn < 3; turn += 1) {
    await number.click();
    await expect(number).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("Escape");
    await expect(number).toHaveAttribute("aria-expanded", "false");
  }
  await expect(cover).toHaveCount(0);
});

test.describe("for everyone", () => {
  const axeSource = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

  for (const width of widths) {
    // By day in tests/browser/views.spec.ts, by night in tests/e2e/teacher-screens.spec.ts.
    test(
      `axe finds nothing at ${width} px, on any tab, with the sheet, in light and dark`,
      { tag: "@whole" },
      async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await openMap(page);
          await page.addScriptTag({ path: axeSource });
          for (const tab of ["Sosiogram", "Klassen i tall", "Oversikt"]) {
            await page.getByRole("tab", { name: tab }).click();
            await expect(page.getByRole("tabpanel").locator("h2, h1").first()).toBeAttached();
            expect(await violations(page), `${tab}, ${colorScheme}`).toEqual([]);
          }
          await page.locator("tbody th button").first().click();
          await page.getByRole("article").getByText("Tallene bak").first().click();
          expect(await violations(page), `sheet, ${colorScheme}`).toEqual([]);
        }
      },
    );
  }

  test("nothing but tables and the map scrolls sideways at 320 px, also with text twice as large", async ({
    page,
  }) => {
    for (const [width, size] of [
      [320, "100%"],
      [640, "200%"],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await openResults(page);
      await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
      }, size);
      for (const tab of ["Oversikt", "Sosiogram", "Klassen i tall"]) {
        await page.getByRole("tab", { name: tab }).click();
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
          .toBeLessThanOrEqual(0);
      }
    }
  });

  test("on paper stands the list alone, black on white, with whose it is and when to shred it", async ({
    page,
  }) => {
    await openResults(page);
    await expect(page.locator("tbody tr:has(td)")).toHaveCount(26);
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    await expect(page.getByRole("tablist")).toBeHidden();
    await expect(page.locator("svg[role=group]")).toBeHidden();
    await expect(page.locator("tbody tr:has(td)").last()).toBeVisible();
    await expect(page.getByText(/5B · høsten 2026 · skrevet ut 21\. november 2026/u)).toBeVisible();
    await expect(page.getByText("makuleres innen 31. juli 2027")).toBeVisible();
    // A head is repeated on every sheet, which a browser does without the buttons in it.
    const heads = page.locator("thead th");
    expect((await heads.allInnerTexts()).map((text) => text.trim())).not.toContain("");
    await expect(heads.locator("button").filter({ visible: true })).toHaveCount(0);
    await expect(page.getByText("Feltet er det ren tilfeldighet ville gitt")).toBeVisible();
    await expect(
      page
        .locator("tbody")
        .getByText(/\d+ mottatt; tilfeldighet/u)
        .first(),
    ).toBeVisible();
    // Nothing stands behind something to press: every sign is written.
    const more = page.getByText(/^og (?:ett|\d+) tegn til$/u);
    await expect(more.first()).toBeAttached();
    await expect(more.filter({ visible: true })).toHaveCount(0);
  });

  test("in English there is no Norwegian", async ({ page }) => {
    await page.goto(`${service?.address}?language=en`);
    await expect(page.getByRole("tab", { name: "Overview" })).toBeVisible();
    for (const tab of ["Overview", "Sociogram", "The class in numbers"]) {
      await page.getByRole("tab", { name: tab }).click();
      const text = await page.locator("main").innerText();
      expect(text).not.toMatch(/\b(elever|svarte|klassen|valgte|kartet|ikke)\b/iu);
    }
  });
});

async function violations(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const axe: unknown = Reflect.get(window, "axe");
    if (typeof axe !== "object" || axe === null) throw new Error("axe is not there");
    const run: unknown = Reflect.get(axe, "run");
    if (typeof run !== "function") throw new Error("axe cannot run");
    const found = (await Reflect.apply(run, axe, [document])) as {
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string }[];
      }[];
    };
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  });
}

/** Runs in the page: pairs of visible names whose letters meet. */
function overlapsOnScreen(map: Element): number {
  const boxes = [...map.querySelectorAll("text")]
    .filter((text) => getComputedStyle(text).visibility === "visible")
    .map((text) => text.getBoundingClientRect())
    .filter(({ width }) => width > 0);
  let count = 0;
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const apart =
        a.right <= b.left ||
        b.right <= a.left ||
        a.bottom - 3 <= b.top + 3 ||
        b.bottom - 3 <= a.top + 3;
      if (!apart) count += 1;
    }
  }
  return count;
}
