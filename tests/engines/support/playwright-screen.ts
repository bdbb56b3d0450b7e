import { chromium, firefox, type Browser } from "@playwright/test";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { chromiumPath, firefoxPath } from "../../../scripts/prepare/debian.mjs";
import { patienceMs, type EngineScreen } from "./screen.ts";

export function openChromium(): Promise<EngineScreen> {
  return openScreen(() =>
    chromium.launch({
      executablePath: chromiumPath,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    }),
  );
}

/** Debian's Firefox, driven over WebDriver BiDi. */
export function openFirefox(): Promise<EngineScreen> {
  return openScreen(() =>
    firefox.launch({ channel: "moz-firefox", executablePath: firefoxPath, timeout: patienceMs }),
  );
}

async function openScreen(launch: () => Promise<Browser>): Promise<EngineScreen> {
  const browser = await launch();
  const page = await browser.newPage({
    locale: "nb-NO",
    timezoneId: "Europe/Oslo",
    viewport: { width: 820, height: 1180 },
  });
  page.setDefaultTimeout(patienceMs);
  return {
    async open(address) {
      await page.goto(address);
    },
    async reload() {
      await page.reload();
    },
    see: (role, name) =>
      page.getByRole(role, { name, exact: true }).first().waitFor({ state: "visible" }),
    press: (role, name) => page.getByRole(role, { name, exact: true }).first().click(),
    fill: (label, text) => page.getByLabel(label, { exact: true }).fill(text),
    ask: (expression) => page.evaluate(expression),
    async run(script) {
      await page.evaluate(script);
    },
    async picture(path) {
      mkdirSync(dirname(path), { recursive: true });
      await page.screenshot({ path });
    },
    close: () => browser.close(),
  };
}
