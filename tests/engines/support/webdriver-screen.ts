import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname } from "node:path";
import { Builder, Key, WebElement, type WebDriver } from "selenium-webdriver";
import { cogPath, miniBrowserPath } from "../../../scripts/prepare/debian.mjs";
import { findInPage } from "./page-finder.ts";
import { patienceMs, type EngineScreen, type ScreenRole } from "./screen.ts";

/** WebKitGTK's own small browser on a screen that nobody sees: the engine of today's Safari. */
export async function openWebKitGtk(): Promise<EngineScreen> {
  const screen = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1280x1280x24"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [display] = (await once(screen.stdout, "data")) as [Buffer];
  const driver = await startDriver("WebKitWebDriver", {
    DISPLAY: `:${display.toString().trim()}`,
  });
  return openScreen([driver.child, screen], driver.origin, {
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary: miniBrowserPath, args: ["--automation"] },
  });
}

/** WPE WebKit 2.38, which is Safari 16.0: a little older than the oldest one this product is built for. */
export async function openWpe(): Promise<EngineScreen> {
  const driver = await startDriver("WPEWebDriver", {});
  return openScreen([driver.child], driver.origin, {
    browserName: "cog",
    "wpe:browserOptions": { binary: cogPath, args: ["--automation", "--platform=headless"] },
  });
}

async function startDriver(program: string, env: NodeJS.ProcessEnv) {
  const port = await freePort();
  const child = spawn(program, [`--port=${port}`, "--host=127.0.0.1"], {
    env: { ...process.env, LANG: "nb_NO.UTF-8", LANGUAGE: "nb", TZ: "Europe/Oslo", ...env },
    stdio: "ignore",
  });
  const origin = `http://127.0.0.1:${port}`;
  await until(async () => (await fetch(`${origin}/status`)).ok || null, `${program} to listen`);
  return { child, origin };
}

async function openScreen(
  children: readonly ChildProcess[],
  server: string,
  capabilities: object,
): Promise<EngineScreen> {
  // The driver's address is given: the package then fetches and asks for nothing itself.
  const driver = await new Builder().usingServer(server).withCapabilities(capabilities).build();
  await driver.manage().setTimeouts({ script: patienceMs, pageLoad: patienceMs });
  // The headless one has a single size, that of a small tablet lying.
  await driver
    .manage()
    .window()
    .setRect({ width: 820, height: 1180, x: 0, y: 0 })
    .catch(() => undefined);
  const element = (role: ScreenRole | "field", name: string) => find(driver, role, name);
  return {
    open: (address) => driver.get(address),
    reload: () => driver.navigate().refresh(),
    async see(role, name) {
      await element(role, name);
    },
    press: (role, name) =>
      until(async () => {
        await (await element(role, name)).click();
        return true;
      }, `${role} "${name}" to be pressed`).then(() => undefined),
    async fill(label, text) {
      const field = await element("field", label);
      await field.clear();
      // A line break that is typed is a key, and these drivers drop any other.
      await field.sendKeys(text.replaceAll("\n", Key.ENTER));
    },
    ask: (expression) => ask(driver, expression),
    async run(script) {
      await driver.executeScript(script);
    },
    async picture(path) {
      mkdirSync(dirname(path), { recursive: true });
      // What the driver takes is the last frame drawn, not what the page is by now.
      await ask(driver, twoFrames);
      writeFileSync(path, Buffer.from(await driver.takeScreenshot(), "base64"));
    },
    async close() {
      await driver.quit().catch(() => undefined);
      for (const child of children) child.kill();
    },
  };
}

const twoFrames = `new Promise((resolve) =>
  requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))))`;

function find(driver: WebDriver, role: ScreenRole | "field", name: string): Promise<WebElement> {
  const script = `return (${findInPage.toString()})(...arguments)`;
  return until(async () => {
    const found: unknown = await driver.executeScript(script, role, name);
    return found instanceof WebElement ? found : null;
  }, `${role} "${name}"`);
}

async function ask<Value>(driver: WebDriver, expression: string): Promise<Value> {
  const answer = await driver.executeAsyncScript<{ value?: Value; error?: string }>(
    `const done = arguments[arguments.length - 1];
     Promise.resolve().then(() => (${expression}))
       .then((value) => done({ value }), (error) => done({ error: String(error) }));`,
  );
  if (answer.error !== undefined) throw new Error(`In the page: ${answer.error}`);
  return answer.value as Value;
}

/** Asks again and again, as Playwright does by itself: what is looked for may be about to come, or just going. */
async function until<Value>(look: () => Promise<Value | null>, what: string): Promise<Value> {
  const givesUpAt = performance.now() + patienceMs;
  for (let last: unknown = null; ;) {
    try {
      const found = await look();
      if (found !== null) return found;
    } catch (error) {
      last = error;
    }
    if (performance.now() > givesUpAt)
      throw new Error(`Waited in vain for ${what}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("There is no free port");
  return address.port;
}
