import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname } from "node:path";
import type { Readable } from "node:stream";
import { Builder, Key, WebElement, type WebDriver } from "selenium-webdriver";
import {
  cogPath,
  gtkDriverPath,
  miniBrowserPath,
  wpeDriverPath,
  xvfbPath,
} from "../../../scripts/prepare/debian.mjs";
import { findInPage } from "./page-finder.ts";
import { patienceMs, type EngineScreen, type ScreenRole } from "./screen.ts";

/** WebKitGTK's own small browser on a screen that nobody sees: the engine of today's Safari. */
export function openWebKitGtk(): Promise<EngineScreen> {
  return withPrograms(async (start) => {
    const { stdout } = start(xvfbPath, ["-displayfd", "1", "-screen", "0", "1280x1280x24"]);
    const [display] = (await once(stdout, "data")) as [Buffer];
    const env = { DISPLAY: `:${display.toString().trim()}` };
    return drive(await startDriver(start, gtkDriverPath, env), {
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: miniBrowserPath, args: ["--automation"] },
    });
  });
}

/** WPE WebKit 2.38, which is Safari 16.0: a little older than the oldest one this product is built for. */
export function openWpe(): Promise<EngineScreen> {
  return withPrograms(async (start) =>
    drive(await startDriver(start, wpeDriverPath, {}), {
      browserName: "cog",
      "wpe:browserOptions": { binary: cogPath, args: ["--automation", "--platform=headless"] },
    }),
  );
}

type Start = (path: string, args: readonly string[], env?: NodeJS.ProcessEnv) => StartedProgram;
type StartedProgram = ChildProcessByStdio<null, Readable, null>;

/** Whatever becomes of the screen, the programs end, with the browsers they have started: with it, or with us. */
async function withPrograms(open: (start: Start) => Promise<EngineScreen>): Promise<EngineScreen> {
  const running: StartedProgram[] = [];
  const stop = () => {
    for (const { pid } of running.splice(0)) {
      try {
        // Each leads a group of its own.
        if (pid !== undefined) process.kill(-pid);
      } catch {
        // It has ended by itself.
      }
    }
    process.off("exit", stop);
  };
  process.on("exit", stop);
  const start: Start = (path, args, env = {}) => {
    const program = spawn(path, args, {
      // Their language is the machine's, and English on one that names none.
      env: { ...process.env, LC_ALL: "C", LANGUAGE: "", TZ: "Europe/Oslo", ...env },
      stdio: ["ignore", "pipe", "ignore"],
      detached: true,
    });
    program.stdout.resume();
    running.push(program);
    return program;
  };
  try {
    const screen = await open(start);
    return { ...screen, close: () => screen.close().finally(stop) };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Gives the address it listens on. */
async function startDriver(start: Start, path: string, env: NodeJS.ProcessEnv): Promise<string> {
  const port = await freePort();
  start(path, [`--port=${port}`, "--host=127.0.0.1"], env);
  const origin = `http://127.0.0.1:${port}`;
  await until(async () => (await fetch(`${origin}/status`)).ok || null, `${path} to listen`);
  return origin;
}

async function drive(server: string, capabilities: object): Promise<EngineScreen> {
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
    close: () => driver.quit().catch(() => undefined),
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
