import { expect, test } from "@playwright/test";
import { startPupilService } from "../support/pupil-service.ts";
import type { RelayProcess } from "../support/relay-process.ts";
import { engines } from "./support/engines.ts";
import { takePicture } from "./support/look-around.ts";
import { askAndRead, choices, pupils } from "./support/teacher-story.ts";

let relay: RelayProcess;

test.beforeAll(async () => {
  relay = await startPupilService();
});
test.afterAll(async () => relay?.stop());

// Chromium has the whole of this way, and axe on each of its screens, in tests/e2e.
for (const engine of engines.filter(({ name }) => name !== "Chromium")) {
  test(`a teacher asks and reads in ${engine.name}`, async () => {
    test.skip(engine.missing.length > 0, `not on this machine: ${engine.missing.join(", ")}`);
    const screen = await engine.open(relay.origin);
    try {
      const look = takePicture(engine.name, screen);
      const rows = await askAndRead({ screen, look });
      expect(rows.map(([name]) => name)).toEqual(pupils);
      expect(rows.map(([, received]) => Number(received))).toEqual(
        pupils.map((_, place) => choices.filter((chosen) => chosen.includes(place)).length),
      );
      expect(rows[0]?.[2]).toBe(pupils[4]);
      expect(rows[1]?.[3]).toBe(pupils[2]);
    } finally {
      await screen.close();
    }
  });
}
