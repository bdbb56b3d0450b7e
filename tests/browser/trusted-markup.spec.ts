import { expect, test } from "@playwright/test";
import { startService, type TestService } from "../support/test-service.ts";

let service: TestService;

test.beforeAll(async () => {
  service = await startService();
});
test.afterAll(async () => service?.stop());

for (const path of ["/", "/svar"]) {
  test(`${path}: no text becomes markup, and no script starts from elsewhere`, async ({ page }) => {
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    await page.goto(service.origin + path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    // The page's own templates and Workers pass.
    expect(faults).toEqual([]);

    const tries = await page.evaluate(() => {
      const attempt = (act: () => unknown): string => {
        try {
          act();
          return "let through";
        } catch (error) {
          return error instanceof Error ? error.name : "refused";
        }
      };
      return {
        markup: attempt(() => {
          document.body.innerHTML = "<b>text</b>";
        }),
        foreignWorker: attempt(() => new Worker("https://elsewhere.example/worker.js")),
      };
    });
    expect(tries).toEqual({
      markup: "TypeError",
      foreignWorker: "TypeError",
    });
  });
}
