import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, expect, test, type Browser, type Page, type Request } from "@playwright/test";
import { scan as scanNb } from "../../src/i18n/nb/scan.ts";
import { axeViolations } from "../support/axe.ts";
import { codePicture, toBitmap, writeFilm, type Brightness } from "../support/code-picture.ts";
import { startPupilService } from "../support/pupil-service.ts";
import { pupilAt, pupilButton, title } from "../support/pupil-steps.ts";
import { openPupilSurvey } from "../support/pupil-survey.ts";
import type { RelayProcess } from "../support/relay-process.ts";
import { screenWords } from "../support/screen-words.ts";

const words = screenWords.nb.pupil;
const frame = { width: 640, height: 480 };
const folder = mkdtempSync(join(tmpdir(), "samklang-film-"));
const opened: Browser[] = [];
let relay: RelayProcess;
let card: string;

test.beforeAll(async () => {
  relay = await startPupilService();
  card = (await openPupilSurvey(relay.origin, { languages: ["nb"] })).linkOf(0);
});
test.afterEach(async () => {
  await Promise.all(opened.splice(0).map((browser) => browser.close()));
});
test.afterAll(async () => {
  await relay?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A browser whose camera shows the pictures, on the pupils' page without a card. */
async function pageBeforeCamera(
  pictures: readonly Brightness[],
  { allowed = true }: { readonly allowed?: boolean } = {},
): Promise<Page> {
  const film = join(folder, `${opened.length}.y4m`);
  writeFilm(film, pictures, frame);
  const { launchOptions } = test.info().project.use;
  const browser = await chromium.launch({
    ...launchOptions,
    args: [
      ...(launchOptions?.args ?? []),
      "--use-fake-device-for-media-stream",
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  opened.push(browser);
  const context = await browser.newContext({
    locale: "nb-NO",
    permissions: allowed ? ["camera"] : [],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  await rememberCameras(page);
  await page.goto(`${relay.origin}/svar`);
  return page;
}

/** The page's own streams, so that the test can ask whether a camera is still on. */
async function rememberCameras(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const streams: MediaStream[] = [];
    Object.assign(window, { streams });
    const devices = navigator.mediaDevices;
    const ask = devices.getUserMedia.bind(devices);
    devices.getUserMedia = async (wanted) => {
      const stream = await ask(wanted);
      streams.push(stream);
      return stream;
    };
  });
}

async function cameraStates(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { streams } = window as unknown as { readonly streams: readonly MediaStream[] };
    return streams.flatMap((stream) => stream.getTracks().map(({ readyState }) => readyState));
  });
}

async function pressScan(page: Page): Promise<void> {
  const button = pupilButton(pupilAt(page), words.scanCard);
  await button.focus();
  await page.keyboard.press("Enter");
}

async function expectOpened(page: Page): Promise<void> {
  await expect(title(pupilAt(page), words.identity.title("Sunniva"))).toBeFocused();
  expect(page.url()).toBe(`${relay.origin}/svar`);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
}

const still = (text: string, lying: { readonly turned?: number; readonly blurred?: number } = {}) =>
  codePicture(text, { ...frame, square: 6, ...lying });

test("a card held before the camera opens, and the camera is off", async () => {
  const page = await pageBeforeCamera([still(card)]);
  await pressScan(page);
  await expectOpened(page);
  expect(await cameraStates(page)).toEqual(["ended"]);
});

// What can be read at all is measured without a browser: tests/files/card-picture.
test("a card held aslant, out of focus and far away opens as well", { tag: "@whole" }, async () => {
  const far = codePicture(card, { ...frame, square: 4.4, turned: 17, blurred: 2, noise: 10 });
  const page = await pageBeforeCamera([still("").fill(90), far]);
  await pressScan(page);
  await expectOpened(page);
});

test("another code is said to be one; a photo of the card opens it, and no picture leaves or stays", async () => {
  const page = await pageBeforeCamera([still("https://example.com/meny")]);
  const sent: Request[] = [];
  page.on("request", (request) => sent.push(request));
  await pressScan(page);
  await expect(title(pupilAt(page), scanNb.title)).toBeFocused();
  await expect(page.getByRole("status").getByText(scanNb.remarks["other-code"])).toBeVisible();
  await expect(page.getByText(scanNb.on)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  const photo = page.getByLabel(scanNb.photo);
  const chosen = (buffer: Buffer) => ({ name: "bilde.bmp", mimeType: "image/bmp", buffer });
  await photo.setInputFiles(chosen(Buffer.from("no picture at all")));
  await expect(page.getByText(scanNb.remarks["photo-unreadable"])).toBeVisible();
  const large = { width: 1800, height: 1400, square: 9, turned: 8, noise: 20 };
  await photo.setInputFiles(chosen(toBitmap(codePicture(card, large), large)));
  await expectOpened(page);
  expect(await cameraStates(page)).toEqual(["ended"]);
  expect(sent.length).toBeGreaterThan(0);
  expect(
    sent.filter((request) => request.method() !== "GET" || request.postData() !== null),
  ).toEqual([]);
  expect(sent.filter((request) => new URL(request.url()).origin !== relay.origin)).toEqual([]);
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]),
  ).toEqual([0, 0, 0, 0]);
});

test("the camera goes off when the page is hidden or scanning is left", async () => {
  const page = await pageBeforeCamera([still("").fill(90)]);
  await pressScan(page);
  await expect(page.getByText(scanNb.on)).toBeVisible();
  expect(await cameraStates(page)).toEqual(["live"]);
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect(title(pupilAt(page), scanNb.paused.title)).toBeFocused();
  expect(await cameraStates(page)).toEqual(["ended"]);
  expect(await axeViolations(page)).toEqual([]);
  await pupilButton(pupilAt(page), scanNb.paused.goOn).click();
  await expect(page.getByText(scanNb.on)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(title(pupilAt(page), words.noCard.title)).toBeFocused();
  expect(await cameraStates(page)).toEqual(["ended", "ended"]);
});

test("a camera that is refused leaves the other ways", async () => {
  const page = await pageBeforeCamera([still(card)], { allowed: false });
  await pressScan(page);
  await expect(title(pupilAt(page), scanNb.problems.refused.title)).toBeFocused();
  await expect(page.getByText(scanNb.otherWays)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.context().grantPermissions(["camera"]);
  await pupilButton(pupilAt(page), scanNb.problems.tryAgain).click();
  await expectOpened(page);
});

test("a device without a camera, and an address without safety, say so", async ({ page }) => {
  await page.goto(`${relay.origin}/svar#1.damaged`);
  await expect(title(pupilAt(page), words.problems.damaged.title)).toBeFocused();
  await pressScan(page);
  await expect(title(pupilAt(page), scanNb.problems.none.title)).toBeFocused();
  await page.addInitScript(() => {
    Object.defineProperty(window, "isSecureContext", { value: false });
    Object.defineProperty(Navigator.prototype, "mediaDevices", { value: undefined });
  });
  await page.goto(`${relay.origin}/svar`);
  await pressScan(page);
  await expect(title(pupilAt(page), scanNb.problems.insecure.title)).toBeFocused();
  await expect(page.getByLabel(scanNb.photo)).toBeEnabled();
  expect(await axeViolations(page)).toEqual([]);
});

test("where the scanner does not load, the page says so and goes back", async ({ page }) => {
  await page.route(/main-pupil-scan.*\.js/, (route) => route.abort());
  await page.goto(`${relay.origin}/svar`);
  await pressScan(page);
  await expect(title(pupilAt(page), words.problems.unreachable.title)).toBeFocused();
  await pupilButton(pupilAt(page), words.back).click();
  await expect(title(pupilAt(page), words.noCard.title)).toBeFocused();
});
