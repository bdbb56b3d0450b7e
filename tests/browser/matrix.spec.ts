import { expect, test, type Page } from "@playwright/test";
import { quickAnalysis } from "../../src/core/analysis-options.ts";
import { analyseClass } from "../../src/core/analysis-run.ts";
import { influenceView } from "../../src/core/influence-view.ts";
import { axeViolations } from "../support/axe.ts";
import { inventClass, type InventedClass } from "../support/invented-class.ts";
import { startResultsService, type ResultsService } from "../support/results-service.ts";

/** The matrix and the view of influence, on invented classes in a real browser. */
let service: ResultsService | undefined;

test.beforeAll(async () => {
  service = await startResultsService();
});

test.afterAll(async () => {
  await service?.close();
});

interface Asked {
  readonly pupils: number;
  readonly participation: number;
}

async function openTab(page: Page, name: string, asked: Asked): Promise<InventedClass> {
  const { pupils, participation } = asked;
  await page.goto(`${service?.address}?pupils=${pupils}&seed=1&participation=${participation}`);
  await page.getByRole("tab", { name }).click();
  await expect(page.getByRole("heading", { name, level: 2 })).toBeVisible();
  return inventClass({ pupils, seed: 1, participation });
}

/** Pupils in the order of the matrix by name. */
function byName({ names }: InventedClass): readonly number[] {
  const { compare } = new Intl.Collator("nb", { numeric: true });
  return names.map((_, pupil) => pupil).sort((a, b) => compare(names[a] ?? "", names[b] ?? ""));
}

/** What the answers say about one pupil and a classmate, in the words of the matrix. */
function sentenceOf({ names, input }: InventedClass, chooser: number, chosen: number): string {
  const answers = input.nominations[0]?.answers ?? [];
  const chose = (one: number, other: number): boolean => {
    const answer = answers[one];
    return answer?.type === "named" && answer.pupils.includes(other);
  };
  const [one, other] = [names[chooser] ?? "", names[chosen] ?? ""];
  if (chooser === chosen) return `${one} og ${one} er samme elev: Ingen velger seg selv.`;
  const back = chose(chosen, chooser);
  if (chose(chooser, chosen)) {
    if (back) return `${one} valgte ${other}, gjensidig.`;
    const silent = answers[chosen]?.type === "skipped";
    return `${one} valgte ${other}, ${silent ? "som ikke har svart" : "ensidig"}.`;
  }
  const type = answers[chooser]?.type;
  const not =
    type === "skipped"
      ? `${one} har ikke svart: Om ${other} ville blitt valgt, er ukjent.`
      : type === "nobody"
        ? `${one} svarte «ingen», og valgte altså ikke ${other}.`
        : `${one} valgte ikke ${other}.`;
  return (back ? `${not} ${other} valgte ${one}.` : not).replaceAll("..", ".");
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? "");
}

/** Presses a key so often and gives what is heard each time. */
async function heard(page: Page, key: string, times: number): Promise<readonly string[]> {
  const told: string[] = [];
  for (let time = 0; time < times; time += 1) {
    await page.keyboard.press(key);
    told.push(await focused(page));
  }
  return told;
}

test("the keyboard walks the matrix, and each cell says what was answered", async ({ page }) => {
  const invented = await openTab(page, "Matrise", { pupils: 26, participation: 0.8 });
  const order = byName(invented);
  const grid = page.getByRole("grid");
  await expect(grid).toHaveAttribute("aria-rowcount", "27");
  await page.getByRole("checkbox", { name: "Initialer i stedet for navn" }).focus();
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe(sentenceOf(invented, order[0] ?? 0, order[0] ?? 0));

  // Along one row, and then down the columns of one who answered "nobody", one who did not answer, and others.
  const row = order[0] ?? 0;
  expect(await heard(page, "ArrowRight", 25)).toEqual(
    order.slice(1).map((chosen) => sentenceOf(invented, row, chosen)),
  );
  const last = order[25] ?? 0;
  expect(await heard(page, "ArrowDown", 25)).toEqual(
    order.slice(1).map((chooser) => sentenceOf(invented, chooser, last)),
  );

  const at = (place: number): number => order[place] ?? 0;
  expect(await heard(page, "Home", 1)).toEqual([sentenceOf(invented, at(25), at(0))]);
  expect(await heard(page, "PageUp", 1)).toEqual([sentenceOf(invented, at(15), at(0))]);
  expect(await heard(page, "End", 1)).toEqual([sentenceOf(invented, at(15), at(25))]);
  expect(await heard(page, "Control+Home", 1)).toEqual([sentenceOf(invented, at(0), at(0))]);
  const name = invented.names[at(0)] ?? "";
  expect((await heard(page, "ArrowLeft", 1))[0]).toContain(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("article", { name: `Om ${name}` })).toBeVisible();

  // With the pointer over the grid the wheel goes through the page, from its top to its end and back.
  await page.setViewportSize({ width: 1440, height: 640 });
  await page.evaluate(() => window.scrollTo(0, 0));
  const first = page.locator("svg text", { hasText: name }).first();
  const box = await grid.boundingBox();
  if (box === null) throw new Error("The grid is not shown");
  await page.mouse.move(box.x + box.width / 2, 500);
  const end = await page.evaluate(
    () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
  );
  expect(end).toBeGreaterThan(200);
  await wheelTo(page, end);
  // The names of columns stay in sight below what is told.
  const covers = await first.evaluate((text) => {
    const { left, bottom } = text.getBoundingClientRect();
    return document.elementFromPoint(left + 4, bottom - 4)?.closest("svg") !== text.closest("svg");
  });
  expect(covers).toBe(false);
  await wheelTo(page, 0);

  // Names that were hidden are still hidden when the matrix is opened again.
  const short = page.getByRole("checkbox", { name: "Initialer i stedet for navn" });
  await short.check();
  await page.getByRole("tab", { name: "Klassen i tall" }).click();
  await page.getByRole("tab", { name: "Matrise" }).click();
  await expect(short).toBeChecked();
});

/** One notch after another, for as long as the page goes along. */
async function wheelTo(page: Page, wanted: number): Promise<void> {
  const place = () => page.evaluate(() => Math.round(window.scrollY));
  for (let at = await place(); at !== wanted;) {
    const before = at;
    await page.mouse.wheel(0, wanted > at ? 120 : -120);
    await expect.poll(place).not.toBe(before);
    at = await place();
  }
}

test(
  "sixty pupils stand in any order, in a list where there is no room, and axe finds nothing",
  { tag: "@whole" },
  async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const invented = await openTab(page, "Matrise", { pupils: 60, participation: 1 });
    const analysis = analyseClass(invented.input, quickAnalysis);
    const [question] = analysis.questions;
    await expect(page.locator('[role=gridcell][tabindex="0"]')).toHaveCount(1);
    expect(await axeViolations(page)).toEqual([]);

    const received = page.locator('[data-sum="received"]');
    const sums = question?.pupils.map((pupil) => pupil.received) ?? [];
    await page.getByRole("combobox", { name: "Rekkefølge" }).selectOption("received");
    await expect(received).toHaveText(sums.toSorted((a, b) => b - a).map(String));
    await page.getByRole("combobox", { name: "Rekkefølge" }).selectOption("subgroup");
    const stable = question?.structure.communities?.groups.filter((group) => group.stable) ?? [];
    expect(stable.length).toBeGreaterThan(1);
    await expect
      .poll(() =>
        page
          .locator("[data-block]")
          .evaluateAll((blocks) => blocks.map((block) => Number(block.getAttribute("data-block")))),
      )
      .toEqual(stable.map(({ pupils }) => pupils.length));

    // Initials in the place of names, also in what is heard.
    await page.getByRole("checkbox", { name: "Initialer i stedet for navn" }).check();
    const told = await page.locator('[role=gridcell][tabindex="0"]').textContent();
    expect(invented.names.filter((name) => name.length > 3 && told?.includes(name))).toEqual([]);

    await page.setViewportSize({ width: 360, height: 740 });
    await expect(page.locator("[data-list-row]")).toHaveCount(60);
    await expect(page.getByRole("grid")).toHaveCount(0);
    expect(await axeViolations(page)).toEqual([]);
  },
);

test("influence names those the signs name, how firm, and the way to those without ties", async ({
  page,
}) => {
  const invented = await openTab(page, "Innflytelse", { pupils: 26, participation: 0.9 });
  const analysis = analyseClass(invented.input, quickAnalysis);
  const dominating = analysis.pupils.flatMap(({ signs }, pupil) =>
    signs.some(({ id }) => id.startsWith("dominating")) ? [invented.names[pupil] ?? ""] : [],
  );
  expect(dominating.length).toBeGreaterThan(0);
  // First the whole answer, then its grounds.
  const found = influenceView(analysis, invented.input);
  const glance = page.locator("[data-glance] li");
  await expect(glance).toHaveCount(dominating.length);
  for (const { pupil, toAlone } of found.type === "found" ? found.standOut : []) {
    const line = glance.filter({ hasText: `${invented.names[pupil] ?? ""}: Bestemmer` });
    const tied = toAlone.filter(({ tie }) => tie !== "none");
    expect(tied.length).toBeGreaterThan(0);
    await expect(line).toContainText(`${tied.length} av de ${toAlone.length} som mangler valg`);
    for (const one of tied) await expect(line).toContainText(invented.names[one.pupil] ?? "?");
  }
  const people = page.locator("[data-influence]");
  await expect(people).toHaveCount(dominating.length);
  for (const name of dominating) {
    const person = people.filter({ has: page.getByRole("heading", { name, exact: true }) });
    await expect(person).toContainText(`Svarene tyder på at ${name} har innflytelse`);
    await expect(person).toContainText(/(?:Sikkert|Trolig|Usikkert): /u);
    await expect(person.getByRole("img").first()).toBeVisible();
  }
  await expect(page.getByText("Det kan være en inngang").first()).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  // A page without a side takes the room of the sheet; the pupil stays chosen, and comes back with it.
  const [name = ""] = dominating;
  const sheet = page.getByRole("heading", { name, exact: true, level: 2 });
  await people.getByRole("button", { name, exact: true }).first().click();
  await expect(sheet).toBeVisible();
  await page.getByRole("tab", { name: "Klassen i tall" }).click();
  await expect(sheet).toHaveCount(0);
  await page.getByRole("tab", { name: "Innflytelse" }).click();
  await expect(sheet).toHaveCount(0);
  await expect(page.locator("[data-influence][data-chosen]")).toHaveCount(1);
  await page.getByRole("tab", { name: "Oversikt" }).click();
  await expect(sheet).toBeVisible();
});
