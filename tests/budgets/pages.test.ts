import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/core/question.ts";
import { filesToFirstQuestion, modulesOf, readBuiltPage, servedBytes } from "./built-page.ts";

/**
 * bench/budgets.json: a ceiling that is promised, and where the page stood when it was last looked at. Of files alone:
 * headers and the survey itself are some 12,000 bytes more (bench/pupil-first-question.ts), and 220,000 is for all.
 */
interface PageBudget {
  readonly ceilingBytes: number;
  readonly gzipBytes: number;
  readonly brotliBytes: number;
}

const dist = resolve(import.meta.dirname, "../../dist");

/** What only scanning needs: it is loaded when a pupil asks for the camera, and not on the way to the first question. */
const scanningOnly =
  /^src\/(main-pupil-scan|ui\/pupil\/scan\/(?!scan-entry)|app\/pupil\/card-scan|files\/card-picture|i18n\/\w\w\/scan)|^workers\/scan\.|node_modules\/qr\//;

/** What only a shared tablet needs: a card never loads it. Whether a link is one, and what waits here, is looked at early. */
const kioskOnly =
  /^src\/(main-pupil-kiosk|main-kiosk-ports|ui\/kiosk\/|app\/kiosk\/|i18n\/\w\w\/kiosk)|^workers\/crypto-kiosk\./;

/** What a pupil with a card may never need. */
const onDemand =
  /^src\/(ui|app)\/kiosk\/|^src\/ui\/components\/question-pictures|^src\/ui\/pupil\/scan\/(?!scan-entry)/;

const budgets = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "../../bench/budgets.json"), "utf8"),
) as {
  readonly pupilPage: PageBudget;
  readonly scanning: PageBudget;
  readonly kiosk: PageBudget;
  readonly growthWithoutALook: number;
};

const teacherOnly =
  /node_modules\/(libsodium(-wrappers)?-sumo|dexie|graphology[^/]*|d3-[^/]+|papaparse|uqr)\/|^src\/(app|ui)\/(teacher|leader|vault)\/|^workers\/(analysis|layout|release|crypto-teacher|crypto-leader)\.(worker|client)/;

describe("the pupil's page", () => {
  const page = readBuiltPage("svar.html");

  test("has its code, its style and its worker among the files counted", () => {
    const kinds = page.files.map((file) => file.replace(/^.*\//, "").replace(/-[\w-]{8}\./, "."));
    expect(kinds).toEqual(
      expect.arrayContaining(["svar.html", expect.stringMatching(/^pupil\.js$/)]),
    );
    expect(kinds.some((kind) => kind.includes("worker"))).toBe(true);
    expect(kinds.some((kind) => kind.endsWith(".css"))).toBe(true);
  });

  test("holds no code that only the teacher needs", () => {
    expect(page.modules.filter((module) => teacherOnly.test(module))).toEqual([]);
  });

  test("has words to paint before any script or style sheet has arrived", () => {
    const html = builtHtml();
    const [before, after] = html.split(/<text [^>]*>[^<]+<\/text>/u);
    expect(after).toContain('<link rel="stylesheet"');
    expect(before).not.toContain('<link rel="stylesheet"');
    // Such a script waits until all of the page has been read.
    expect(before?.match(/<script[^>]*>/gu)).toEqual([expect.stringContaining('type="module"')]);
  });

  test("names in its head what every pupil needs, and only files that are there", () => {
    const named = [...builtHtml().matchAll(/(?:href|src)="\/([^"]+)"/gu)].map(([, name]) => name);
    expect(named.filter((name) => !existsSync(resolve(dist, name ?? "")))).toEqual([]);
    for (const needed of ["worker-start", "both-pages", "pupil-start"]) {
      expect(named.filter((name) => name?.startsWith(`assets/${needed}-`))).toContainEqual(
        expect.stringMatching(/\.js$/u),
      );
    }
  });

  test("has all functions that every pupil needs compiled while they arrive, and no others", () => {
    const hinted = page.files
      .filter((file) => file.endsWith(".js"))
      .filter((file) => {
        const code = readFileSync(resolve(dist, file), "utf8");
        return code.startsWith("//# allFunctionsCalledOnLoad\n");
      })
      .map((file) => file.replace(/^assets\/|-[\w-]{8}\.js$/gu, ""));
    expect(hinted.toSorted()).toEqual(["both-pages", "pupil-start", "worker-start"]);
  });

  test("loads nothing of scanning before it is asked for", () => {
    const early = page.files.filter((file) => !isScanning(file));
    expect(modulesOf(early).filter((module) => scanningOnly.test(module))).toEqual([]);
    expect(page.files.filter(isScanning).length).toBeGreaterThanOrEqual(2);
    const html = builtHtml();
    expect(page.files.filter((file) => isScanning(file) && html.includes(file))).toEqual([]);
  });

  test.each(languages)(
    "stays under its ceiling up to the first question in %s, compressed as the relay sends it",
    async (language) => {
      const files = filesToFirstQuestion(language);
      expect(modulesOf(files)).toContain("src/ui/pupil/question-screen.tsx");
      expect(files.filter((file) => /\/libsodium-[^/]+\.wasm$/.test(file))).toHaveLength(1);
      expect(modulesOf(files).filter((module) => onDemand.test(module))).toEqual([]);
      await expectWithin(`pupil page, ${language}`, files, budgets.pupilPage);
    },
  );

  test("brings scanning under a ceiling of its own", async () => {
    await expectWithin("scanning", page.files.filter(isScanning), budgets.scanning);
  });

  test("loads nothing of a shared tablet for a card, and brings it under a ceiling of its own", async () => {
    const early = page.files.filter((file) => !isKiosk(file));
    expect(modulesOf(early).filter((module) => kioskOnly.test(module))).toEqual([]);
    const html = builtHtml();
    expect(page.files.filter((file) => isKiosk(file) && html.includes(file))).toEqual([]);
    await expectWithin("kiosk", page.files.filter(isKiosk), budgets.kiosk);
  });
});

function builtHtml(): string {
  return readFileSync(resolve(dist, "svar.html"), "utf8");
}

/** The bundler names a file after what it begins with. */
function isScanning(file: string): boolean {
  return /\/(?:main-pupil-scan|scan\.worker)-/.test(file);
}

function isKiosk(file: string): boolean {
  return /\/(?:main-pupil-kiosk|main-kiosk-ports|kiosk-page)-/.test(file);
}

async function expectWithin(
  what: string,
  files: readonly string[],
  { ceilingBytes, gzipBytes, brotliBytes }: PageBudget,
): Promise<void> {
  const gzip = await servedBytes(files, "gzip");
  const brotli = await servedBytes(files, "br");
  const told = `gzip ${gzip} bytes (was ${gzipBytes}), brotli ${brotli} bytes (was ${brotliBytes})`;
  console.log(`${what}: ${told}`);
  expect(gzip, told).toBeLessThanOrEqual(ceilingBytes);
  // Growth below the ceiling is fine once somebody has looked: write the new figures into bench/budgets.json.
  expect(gzip, told).toBeLessThanOrEqual(gzipBytes * budgets.growthWithoutALook);
  expect(brotli, told).toBeLessThanOrEqual(brotliBytes * budgets.growthWithoutALook);
}

describe("the teacher's page", () => {
  test("is where the teacher's code is, so that looking for it elsewhere can find it", () => {
    const page = readBuiltPage("index.html");
    const found = page.modules.filter((module) => teacherOnly.test(module)).join("\n");
    for (const part of ["libsodium-wrappers-sumo", "dexie", "graphology", "src/ui/teacher/"]) {
      expect(found).toContain(part);
    }
  });
});

describe("the leader's page", () => {
  const page = readBuiltPage("leder.html");

  test("has its vault, its Workers and its screens", () => {
    for (const part of ["src/ui/leader/", "src/app/leader/", "workers/crypto-leader.worker.ts"]) {
      expect(page.modules.join("\n")).toContain(part);
    }
    expect(page.modules).toContain("workers/release.worker.ts");
  });

  test("has nothing that knows a class, a pupil or an answer", () => {
    const ofTeachers =
      /^src\/app\/teacher\/|^src\/files\/|^workers\/(analysis|layout|groups|crypto-teacher)\./;
    expect(page.modules.filter((module) => ofTeachers.test(module))).toEqual([]);
  });
});

describe("every built page", () => {
  test("has no inline script or style and names no other host", () => {
    for (const name of ["index.html", "svar.html", "leder.html"]) {
      const html = readFileSync(resolve(import.meta.dirname, "../../dist", name), "utf8");
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=|https?:\/\//);
    }
  });

  test("gives away no path of the machine that built it, and no source map", () => {
    const root = resolve(import.meta.dirname, "../..");
    for (const html of ["index.html", "svar.html", "leder.html"] as const) {
      for (const file of readBuiltPage(html).files) {
        const text = readFileSync(resolve(root, "dist", file), "utf8");
        expect(text.includes(root), file).toBe(false);
        expect(text.includes("sourceMappingURL"), file).toBe(false);
      }
    }
  });
});
