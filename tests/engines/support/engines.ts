import { existsSync } from "node:fs";
import { engineFiles } from "../../../scripts/prepare/debian.mjs";
import { openChromium, openFirefox } from "./playwright-screen.ts";
import type { EngineScreen } from "./screen.ts";
import { openWebKitGtk, openWpe } from "./webdriver-screen.ts";

export interface Engine {
  readonly name: keyof typeof engineFiles;
  readonly open: () => Promise<EngineScreen>;
  /** What of it is not on this machine. */
  readonly missing: readonly string[];
}

const openers = {
  Chromium: openChromium,
  Firefox: openFirefox,
  WebKitGTK: openWebKitGtk,
  WPE: openWpe,
} satisfies Record<Engine["name"], Engine["open"]>;

export const engines: readonly Engine[] = (
  ["Chromium", "Firefox", "WebKitGTK", "WPE"] as const
).map((name) => ({
  name,
  open: openers[name],
  missing: engineFiles[name].filter((path) => !existsSync(path)),
}));
