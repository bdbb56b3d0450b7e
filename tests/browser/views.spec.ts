import { expect, test, type Locator, type Page } from "@playwright/test";
import { mustBeTold } from "../../src/app/teacher/results-duty.ts";
import type { ClassAnalysis, QuestionAnalysis } from "../../src/core/analysis.ts";
import { defaultFirmness, quickAnalysis } from "../../src/core/analysis-options.ts";
import { analyseClass } from "../../src/core/analysis-run.ts";
import { influenceView } from "../../src/core/influence-view.ts";
import { matrixCell, type MatrixMark } from "../../src/core/matrix-view.ts";
import { overTime } from "../../src/core/over-time.ts";
import {
  publicParticipation,
  smallestPublicClass,
} from "../../src/core/report/public-participation.ts";
import {
  mapFacts,
  mapViews,
  type MapFacts,
  type MapView,
} from "../../src/core/sociogram/views/facts.ts";
import { groups as groupWords } from "../../src/i18n/nb/groups.ts";
import { guide as guideWords } from "../../src/i18n/nb/guide.ts";
import { influence as influenceWords } from "../../src/i18n/nb/influence.ts";
import { mapViews as viewWords } from "../../src/i18n/nb/map-views.ts";
import { matrix as matrixWords } from "../../src/i18n/nb/matrix.ts";
import { overTime as timeWords } from "../../src/i18n/nb/over-time.ts";
import { overview as overviewWords } from "../../src/i18n/nb/overview.ts";
import { report as reportWords } from "../../src/i18n/nb/report.ts";
import { results as words } from "../../src/i18n/nb/results.ts";
import { writePercent } from "../../src/i18n/numbers.ts";
import { axeViolations } from "../support/axe.ts";
import { drawnTies, tiesInTable, tiesOf } from "../support/drawn-map.ts";
import type { InventedClass, InventedClassPlan } from "../support/invented-class.ts";
import { inventWaves } from "../support/invented-waves.ts";
import { startResultsService, type ResultsService } from "../support/results-service.ts";
import { hearComplaints } from "../support/watched-page.ts";

/**
 * Every view of the results on four classes, one page each, from tab to tab by the keyboard: what it says is counted
 * again from the same answers, axe finds nothing, nothing is wider than the screen, and no page complains.
 */
let service: ResultsService | undefined;

test.describe.configure({ mode: "parallel" });

test.beforeAll(async () => {
  service = await startResultsService();
});

test.afterAll(async () => {
  await service?.close();
});

const desktop = { width: 1440, height: 900 };
const phone = { width: 360, height: 740 };

/** A class, the page with its results, and the same counted here. */
interface Opened {
  readonly page: Page;
  readonly invented: InventedClass;
  readonly waves: readonly InventedClass[];
  readonly analysis: ClassAnalysis;
  /** The question of the map when it is first opened. */
  readonly main: QuestionAnalysis;
  readonly tooFew: boolean;
}

interface View {
  readonly tab: string;
  readonly shows: (opened: Opened) => Promise<void>;
  /** What is there when the tab is, also on a phone. */
  readonly ready: (opened: Opened) => Locator;
}

const views: readonly View[] = [
  { tab: words.tabs.overview, shows: overviewShows, ready: ({ page }) => rosterRows(page).last() },
  {
    tab: words.tabs.map,
    shows: mapShows,
    ready: ({ page }) => page.locator("tr[data-row]").last(),
  },
  {
    tab: words.tabs.matrix,
    shows: matrixShows,
    ready: ({ page }) => page.locator("[data-list-row]").last(),
  },
  {
    tab: words.tabs.influence,
    shows: influenceShows,
    ready: ({ page }) => heading(page, influenceWords.title),
  },
  {
    tab: words.tabs.figures,
    shows: figuresShow,
    ready: ({ page }) => heading(page, words.figures.title),
  },
  { tab: words.tabs.time, shows: timeShows, ready: ({ page }) => heading(page, timeWords.title) },
  {
    tab: words.tabs.groups,
    shows: groupsShow,
    ready: ({ page }) =>
      page
        .getByRole("button", { name: groupWords.suggest, exact: true })
        .or(page.getByRole("button", { name: groupWords.again, exact: true })),
  },
  {
    tab: words.tabs.report,
    shows: reportShows,
    ready: ({ page }) => paper(page).getByText(reportWords.paper.page(1, 2).slice(0, -1)),
  },
];

const classes: readonly (InventedClassPlan & { readonly title: string })[] = [
  { title: "the sample class of 26", pupils: 26, seed: 1, participation: 1 },
  { title: "a class of 5", pupils: 5, seed: 1, participation: 1 },
  { title: "a class of 60", pupils: 60, seed: 1, participation: 1 },
  { title: "a class where 55 % answered", pupils: 26, seed: 1, participation: 0.55 },
];

for (const { title, ...plan } of classes) {
  // The usual class and the smallest, which has rules of its own; the others are like the usual one.
  const details = plan.pupils <= 26 && plan.participation === 1 ? {} : { tag: "@whole" };
  test(
    `${title}: each view shows what was answered, by keyboard, on a desk and a phone`,
    details,
    async ({ page, context }) => {
      const complaints: string[] = [];
      hearComplaints(context, complaints);
      const opened = await openClass(page, plan);
      for (const [place, view] of views.entries()) {
        await test.step(view.tab, async () => {
          await goToTab(page, place);
          await view.shows(opened);
          expect(await axeViolations(page), view.tab).toEqual([]);
          await expectNothingTooWide(page, view.tab);
        });
      }
      await test.step("the guide", () => guideShows(page));
      await page.setViewportSize(phone);
      for (const [place, view] of views.entries()) {
        await test.step(`${view.tab} on a phone`, async () => {
          await goToTab(page, place);
          await expect(view.ready(opened)).toBeVisible();
          if (view.tab === words.tabs.matrix) await matrixListShows(opened);
          await expectNothingTooWide(page, `${view.tab} on a phone`);
        });
      }
      expect(complaints).toEqual([]);
    },
  );
}

async function openClass(page: Page, plan: InventedClassPlan): Promise<Opened> {
  const { pupils, seed, participation } = plan;
  await page.setViewportSize(desktop);
  await page.goto(
    `${service?.address}?pupils=${pupils}&seed=${seed}&participation=${participation}&waves=2`,
  );
  const waves = inventWaves({ ...plan, waves: 2 });
  const invented = waves.at(-1);
  if (invented === undefined) throw new Error("No wave");
  const analysis = analyseClass(invented.input, { ...quickAnalysis, firmness: defaultFirmness });
  const [main] = analysis.questions;
  if (main === undefined) throw new Error("No question");
  await expect(page.getByRole("tablist")).toBeVisible();
  return { page, invented, waves, analysis, main, tooFew: main.state === "too-few" };
}

/** From wherever the reader is, to the tab and from there along the tabs. */
async function goToTab(page: Page, place: number): Promise<void> {
  await page.getByRole("tab", { selected: true }).focus();
  await page.keyboard.press(place === 0 ? "Home" : "ArrowRight");
  const tab = page.getByRole("tab", { name: views[place]?.tab ?? "", exact: true });
  await expect(tab).toBeFocused();
  await expect(tab).toHaveAttribute("aria-selected", "true");
}

async function expectNothingTooWide(page: Page, where: string): Promise<void> {
  const beyond = (): Promise<number> =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await expect.poll(beyond, { message: where }).toBe(0);
}

/** What is read: other pages of the results may stay where they are, unseen. */
function said(page: Page, text: string): Locator {
  return page.getByText(text).filter({ visible: true });
}

function heading(page: Page, name: string): Locator {
  return page.getByRole("heading", { name, exact: true, level: 2 });
}

function rosterRows(page: Page): Locator {
  return page
    .getByRole("table")
    .filter({ hasText: words.roster.columns.reasons })
    .locator("tbody tr:has(td)");
}

async function overviewShows({ page, invented, analysis, tooFew }: Opened): Promise<void> {
  const { names } = invented;
  const letter = page.getByRole("region", { name: words.tabs.overview });
  const { answered, pupils, state } = analysis.participation;
  await expect(letter).toContainText(`${words.ofCount(answered, pupils)} har svart.`);
  await expect(letter).toContainText(words.letter.sure[state]);
  await expect(said(page, words.roster.tooFew)).toHaveCount(tooFew ? 1 : 0);
  await expect(said(page, overviewWords.steps.small)).toHaveCount(pupils < 10 ? 1 : 0);
  const shown = (): Promise<readonly (readonly [string, string])[]> =>
    rosterRows(page).evaluateAll((all) =>
      all.map((row) => [
        row.querySelector("th")?.textContent ?? "",
        row.querySelector("td svg")?.getAttribute("aria-label") ?? "",
      ]),
    );
  const wanted = analysis.pupils.map(
    ({ severity }, pupil) => [names[pupil] ?? "", words.severity[severity]] as const,
  );
  // Own words count, however few answered.
  const asking = analysis.pupils.some(mustBeTold);
  await expect(said(page, words.own.dutyTitle)).toHaveCount(asking ? 1 : 0);
  // In any order: how it is sorted is tested where the list is.
  await expect.poll(async () => sortedRows(await shown())).toEqual(sortedRows(wanted));
  if (!tooFew) return;
  // A colour here comes from a pupil's own words alone.
  const coloured = analysis.pupils.filter(({ severity }) => ["red", "amber"].includes(severity));
  expect(
    coloured.filter(({ ownReports }) => ownReports.every(({ concern }) => concern === "none")),
  ).toEqual([]);
}

function sortedRows(rows: readonly (readonly [string, string])[]): readonly string[] {
  return rows.map((row) => row.join(": ")).toSorted();
}

async function mapShows(opened: Opened): Promise<void> {
  const { page, invented, analysis, main, tooFew } = opened;
  const map = page.locator("svg[role=group][data-complete]");
  await expect(map).toBeVisible();
  const radios = page.getByRole("radio", { name: viewWords.views.all });
  await expect(radios).toBeVisible();
  await expect(map.locator("[data-pupil]")).toHaveCount(analysis.pupils.length);
  const wanted = tiesOf(main);
  await expect.poll(() => drawnTies(map)).toEqual(wanted);
  await expect.poll(() => tiesInTable(page, invented.names)).toEqual(wanted);
  await expect(said(page, words.map.tooFew)).toHaveCount(tooFew ? 1 : 0);
  const signs = analysis.pupils.filter(({ severity }) => ["red", "amber"].includes(severity));
  await expect(map.locator("[data-sign]")).toHaveCount(tooFew ? 0 : signs.length);
  await radios.focus();
  for (const view of mapViews) {
    if (view !== "all") await page.keyboard.press("ArrowRight");
    await test.step(view, () => viewShows(opened, map, view));
  }
}

/** The same of picture and table, for what only this view has. */
async function viewShows(opened: Opened, map: Locator, view: MapView): Promise<void> {
  const { page, analysis, tooFew } = opened;
  const facts = factsOf(opened, view);
  await expect(map.locator("[data-quiet]")).toHaveCount(
    facts.pupils.filter(({ quiet }) => quiet).length,
  );
  await expect(map.locator("[data-position]")).toHaveCount(
    facts.pupils.flatMap(({ positions }) => positions).length,
  );
  if (view === "mutual") {
    await expect(
      page.getByRole("columnheader", { name: words.map.table.columns.chose }),
    ).toHaveCount(0);
  } else if (view === "pair") {
    await expect(map.locator("[data-second]")).toHaveCount(analysis.pupils.length);
    const seconds = facts.pupils.map(({ secondReceived }) => secondReceived ?? -1);
    await expect.poll(() => numbersOf(map, "second")).toEqual(sortedNumbers(seconds));
  } else if (view === "target") {
    const counts = new Set(facts.pupils.map(({ received }) => received));
    await expect.poll(() => numbersOf(map, "ring")).toEqual(sortedNumbers([...counts]));
    await expect(said(page, viewWords.notes.target)).toBeVisible();
  } else if (view === "subgroups") {
    const { subgroups } = facts;
    const told = tooFew
      ? viewWords.notes.tooFewForSubgroups
      : subgroups.length === 0
        ? viewWords.notes.noSubgroups
        : viewWords.notes.subgroups(subgroups.length);
    await expect(said(page, told)).toBeVisible();
    await expect(map.locator("[data-hull]")).toHaveCount(subgroups.length);
  } else if (view === "groups") {
    const groups = facts.pupils.map(({ group }) => group ?? -1);
    await expect.poll(() => numbersOf(map, "group")).toEqual(sortedNumbers(groups));
  }
}

function factsOf({ analysis, main, invented }: Opened, view: MapView): MapFacts {
  return mapFacts({
    view,
    analysis,
    question: main,
    second: analysis.questions.find(({ kind }) => kind === "influence") ?? null,
    communities: main.structure.communities,
    groups: invented.input.pupils.map(({ group }) => group),
    filter: { type: "all" },
  });
}

async function numbersOf(map: Locator, data: string): Promise<readonly number[]> {
  const found = await map
    .locator(`[data-${data}]`)
    .evaluateAll((all, name) => all.map((one) => Number(one.getAttribute(name))), `data-${data}`);
  return sortedNumbers(found);
}

function sortedNumbers(numbers: readonly number[]): readonly number[] {
  return numbers.toSorted((a, b) => a - b);
}

async function matrixShows({ page, analysis, main, tooFew }: Opened): Promise<void> {
  await expect(heading(page, matrixWords.title)).toBeVisible();
  const count = analysis.pupils.length;
  await expect(page.getByRole("grid")).toHaveAttribute("aria-rowcount", String(count + 1));
  await expect(said(page, matrixWords.tooFew)).toHaveCount(tooFew ? 1 : 0);
  const wanted = new Map<MatrixMark, number>();
  for (let chooser = 0; chooser < count; chooser += 1) {
    for (let chosen = 0; chosen < count; chosen += 1) {
      const { mark } = matrixCell(main, chooser, chosen);
      wanted.set(mark, (wanted.get(mark) ?? 0) + 1);
    }
  }
  for (const mark of ["mutual", "one-way", "open", "unknown"] as const) {
    const drawn = (): Promise<number> =>
      page
        .locator(`[data-mark="${mark}"]`)
        .evaluate((path) => (path.getAttribute("d") ?? "").split("M").length - 1);
    await expect.poll(drawn, { message: mark }).toBe(wanted.get(mark) ?? 0);
  }
  const sums = main.pupils.map(({ received }) => String(received));
  await page
    .getByRole("combobox", { name: matrixWords.sort, exact: true })
    .selectOption("received");
  await expect(page.locator('[data-sum="received"]')).toHaveText(
    sums.toSorted((a, b) => Number(b) - Number(a)),
  );
  await page.getByRole("combobox", { name: matrixWords.sort, exact: true }).selectOption("name");
}

/** What the grid shows, in words where there is no room for it. */
async function matrixListShows({ page, invented, main }: Opened): Promise<void> {
  const rows = page.locator("[data-list-row]");
  await expect(rows).toHaveCount(invented.names.length);
  const told = new Map(
    await rows.evaluateAll((all) =>
      all.map(
        (row) =>
          [
            Number(row.getAttribute("data-list-row")),
            row.querySelector("p")?.textContent ?? "",
          ] as const,
      ),
    ),
  );
  for (const [pupil, name] of invented.names.entries()) {
    const { given = null, received = 0 } = main.pupils[pupil] ?? {};
    const row =
      given === null
        ? matrixWords.rowUnknown(name)
        : given === 0
          ? matrixWords.rowNobody(name)
          : matrixWords.row(name, given);
    expect(told.get(pupil)).toBe(`${row} ${matrixWords.column(name, received)}`);
  }
}

async function influenceShows({ page, invented, analysis, tooFew }: Opened): Promise<void> {
  await expect(heading(page, influenceWords.title)).toBeVisible();
  const found = influenceView(analysis, invented.input);
  const people = page.locator("[data-influence]");
  expect(found.type === "too-few").toBe(tooFew);
  if (found.type === "too-few") {
    await expect(said(page, influenceWords.tooFew(found.raters, found.pupils))).toBeVisible();
    await expect(people).toHaveCount(0);
    return;
  }
  if (found.type !== "found") throw new Error("Who decides is asked in these classes");
  const shown = [...found.standOut, ...found.powerOnly].map(({ pupil }) => String(pupil));
  await expect(people).toHaveCount(shown.length);
  expect(
    await people.evaluateAll((all) => all.map((one) => one.getAttribute("data-influence") ?? "")),
  ).toEqual(shown);
  for (const { pupil, direction } of found.standOut) {
    const told = influenceWords.says[direction ?? "unclear"](invented.names[pupil] ?? "");
    await expect(page.locator(`[data-influence="${pupil}"]`)).toContainText(told.slice(0, -1));
  }
  await expect(said(page, influenceWords.waiting)).toHaveCount(0);
}

async function figuresShow({ page, analysis, tooFew }: Opened): Promise<void> {
  await expect(heading(page, words.figures.title)).toBeVisible();
  const { answered, pupils, share } = analysis.participation;
  const participation = words.figures.participation.value(
    answered,
    pupils,
    writePercent(share, "nb"),
  );
  await expect(said(page, participation)).toBeVisible();
  await expect(said(page, words.figures.tooFew)).toHaveCount(tooFew ? 1 : 0);
  for (const { id, kind, raters, state, figures } of analysis.questions) {
    const belongs = kind === "affiliation";
    const cell = (value: number | null): string =>
      value === null ? "–" : writePercent(value, "nb");
    const told =
      state === "too-few"
        ? ["–", "–", "–", "–"]
        : [
            cell(figures.density),
            belongs ? cell(figures.reciprocity) : "–",
            belongs ? String(figures.unchosen) : "–",
            belongs ? String(figures.withoutMutual) : "–",
          ];
    await expect(page.locator(`tr[data-question="${id}"] td`)).toHaveText([
      String(raters),
      ...told,
    ]);
  }
}

async function timeShows({ page, waves }: Opened): Promise<void> {
  await expect(heading(page, timeWords.title)).toBeVisible();
  const found = overTime(waves.map(({ input }) => input));
  const table = page.getByRole("table").first();
  await expect(table.getByRole("columnheader")).toHaveCount(waves.length + 1);
  await expect(
    table.locator("tbody tr").filter({ hasText: timeWords.class.answered }).first().locator("td"),
  ).toHaveText(
    found.participation.map(({ answered, pupils }) => timeWords.class.ofCount(answered, pupils)),
  );
  const steps = found.questions.flatMap(({ kind, waves: cells }) =>
    cells.flatMap((cell) => {
      if (!cell?.steps) return [];
      return kind === "affiliation" ? Object.values(cell.steps) : [cell.steps.density];
    }),
  );
  // Of those who are bullied no word says that it is well.
  const own = found.own
    .filter(({ theme }) => theme !== "bullied")
    .flatMap(({ waves: cells }) => cells.flatMap((cell) => cell?.step ?? []));
  const wanted = [...own, ...steps].map((step) =>
    step.type === "compared" ? timeWords.words[step.word] : null,
  );
  const count = (word: string): number => wanted.filter((one) => one === word).length;
  for (const word of Object.values(timeWords.words)) {
    await expect(table.locator("[data-word]").getByText(word, { exact: true })).toHaveCount(
      count(word),
    );
  }
  const readable = found.questions.some(({ pupils }) =>
    pupils.some(({ points }) => points.some((point) => point !== null)),
  );
  await expect(said(page, timeWords.pupils.none)).toHaveCount(readable ? 0 : 1);
  await expect(page.locator("table[data-lines] tbody tr")).toHaveCount(
    readable ? (waves.at(-1)?.names.length ?? 0) : 0,
  );
}

async function groupsShow({ page, invented, tooFew }: Opened): Promise<void> {
  const suggest = page.getByRole("button", { name: groupWords.suggest, exact: true });
  await expect(suggest).toBeVisible();
  await expect(said(page, groupWords.basis.tooFew)).toHaveCount(tooFew ? 1 : 0);
  // Where choices count, a suggestion keeps the machine busy for long: tests/browser/groups.spec.ts.
  if (!tooFew) return;
  await suggest.press("Enter");
  await expect(page.getByRole("heading", { name: groupWords.outcome.title })).toBeVisible();
  const placed = await page
    .locator("button[data-pupil]")
    .evaluateAll((all) => all.map((one) => one.firstChild?.textContent ?? ""));
  expect(placed.toSorted()).toEqual(invented.names.toSorted());
}

function paper(page: Page): Locator {
  return page.locator('[data-report-paper][aria-busy="false"]');
}

async function reportShows({ page, invented, analysis }: Opened): Promise<void> {
  const { state, pupils } = analysis.participation;
  const { participation } = reportWords.paper;
  if (pupils < smallestPublicClass) {
    // In so small a class a word on how many answered would say who did not.
    await expect(paper(page)).toContainText(participation.small(pupils));
  } else {
    const told = publicParticipation(state, pupils);
    await expect(paper(page)).toContainText(participation.coarse[told](pupils));
    await expect(paper(page)).toContainText(participation.reading[told]);
  }
  const text = await paper(page).innerText();
  expect(
    invented.names.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(text)),
  ).toEqual([]);
}

async function guideShows(page: Page): Promise<void> {
  await goToTab(page, 0);
  const button = page.getByRole("button", { name: guideWords.open });
  await button.focus();
  await page.keyboard.press("Enter");
  const guide = page.getByRole("complementary", { name: guideWords.open });
  await expect(guide.getByRole("heading", { name: guideWords.open })).toBeFocused();
  await expect(guide.getByText(guideWords.pieces.overview.shows)).toBeVisible();
  await expectNothingTooWide(page, guideWords.open);
  await page.keyboard.press("Escape");
  await expect(guide).toHaveCount(0);
  await expect(button).toBeFocused();
}
