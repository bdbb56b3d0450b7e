import { existsSync } from "node:fs";
import { engineFiles } from "../../../scripts/prepare/debian.mjs";
import { openChromium, openFirefox } from "./playwright-screen.ts";
import type { EngineScreen } from "./screen.ts";
import { openWebKitGtk, openWpe } from "./webdriver-screen.ts";

export interface Engine {
  readonly name: keyof typeof engineFiles;
  /** A page in a browser that was just started, at this address. */
  readonly open: (address: string) => Promise<EngineScreen>;
  /** What of it is not on this machine. */
  readonly missing: readonly string[];
}

const openers = {
  Chromium: openChromium,
  Firefox: openFirefox,
  WebKitGTK: openWebKitGtk,
  WPE: openWpe,
} satisfies Record<Engine["name"], () => Promise<EngineScreen>>;

export const engines: readonly Engine[] = (
  ["Chromium", "Firefox", "WebKitGTK", "WPE"] as const
).map((name) => ({
  name,
  open: (address) => openAt(address, name),
  missing: engineFiles[name].filter((path) => !existsSync(path)),
}));

/**
 * WPE's first page has been seen never to come, once in many starts: a browser that cannot load anything is started
 * once more, and that is said. Pages that do not load fail twice.
 */
async function openAt(
  address: string,
  name: Engine["name"],
  isAgain = false,
): Promise<EngineScreen> {
  const screen = await openers[name]();
  try {
    await screen.open(address);
    return screen;
  } catch (error) {
    await screen.close();
    if (isAgain) throw error;
    console.warn(`${name} loaded nothing, and is started once more`);
    return openAt(address, name, true);
  }
}
