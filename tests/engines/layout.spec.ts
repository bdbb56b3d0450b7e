import { expect, test } from "@playwright/test";
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { inProject } from "../../scripts/prepare/places.mjs";
import { arrangeSociogram } from "../../src/core/sociogram/arrange.ts";
import { requestOf, type SociogramChoices } from "../../src/core/sociogram/choices.ts";
import type { SociogramPicture } from "../../src/core/sociogram/picture.ts";
import { inventClass } from "../support/invented-class.ts";
import { startPupilService } from "../support/pupil-service.ts";
import type { RelayProcess } from "../support/relay-process.ts";
import { engines } from "./support/engines.ts";
import type { EngineScreen } from "./support/screen.ts";
import { untilTrue } from "./support/until-true.ts";

let relay: RelayProcess;

test.beforeAll(async () => {
  relay = await startPupilService();
});
test.afterAll(async () => relay?.stop());

const { names, input } = inventClass({ pupils: 26, seed: 1, participation: 1 });
const pupils = input.pupils.map(({ id }, index) => ({
  id,
  labelWidth: (names[index] ?? "").length * 7 + 4,
}));

/** The map of a question; with the places of another map, one that begins there. */
function choicesOf(question: number, before: SociogramPicture | null): SociogramChoices {
  return {
    pupils,
    answers: input.nominations[question]?.answers ?? [],
    start: before?.discs.map(({ centre }) => centre) ?? null,
  };
}

for (const engine of engines) {
  test(`${engine.name} draws the map that Node draws, to the last bit`, async () => {
    test.skip(engine.missing.length > 0, `not on this machine: ${engine.missing.join(", ")}`);
    const screen = await engine.open(relay.origin);
    try {
      // Until its script has run a page that trusts no one starts no Worker.
      await screen.ask(untilTrue(`document.querySelector("main button") !== null`));
      let before: SociogramPicture | null = null;
      for (const question of [0, 1]) {
        const choices = choicesOf(question, before);
        const expected = arrangeSociogram(requestOf(choices));
        expect(digest(await arrangeIn(screen, choices))).toBe(digest(expected));
        before = expected;
      }
    } finally {
      await screen.close();
    }
  });
}

/** By the Worker of the built pages, started as they start it. */
function arrangeIn(screen: EngineScreen, choices: SociogramChoices): Promise<SociogramPicture> {
  const call = JSON.stringify({ type: "call", id: 1, method: "arrange", args: [choices] });
  return screen.ask(
    `new Promise((resolve, reject) => {
       const worker = new Worker("/assets/${workerFile()}", { type: "module" });
       worker.onerror = () => reject(new Error("The Worker did not start"));
       worker.onmessage = ({ data }) => {
         worker.terminate();
         resolve(data.value);
       };
       worker.postMessage(${call});
     })`,
  );
}

function workerFile(): string {
  const pages = process.env["PAGES_DIR"] ?? inProject("dist");
  const found = readdirSync(resolve(pages, "assets")).find((file) =>
    file.startsWith("layout.worker"),
  );
  if (found === undefined) throw new Error("The built pages have no layout Worker");
  return found;
}

/** Numbers are written so that each of their bits counts. */
function digest(picture: SociogramPicture): string {
  const { width, height, discs, lines, labels } = picture;
  const text = JSON.stringify([width, height, discs, lines, labels], inOrder);
  return createHash("sha256").update(text).digest("hex");
}

/** One order of fields, whatever order a driver gave them in. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
