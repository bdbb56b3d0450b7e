import type { Browser, CDPSession } from "@playwright/test";

/**
 * A page with nothing of a test in it. Playwright gives each of its pages a world of its own and listens to all that
 * happens there, which is up to half of a page's first task.
 */
export interface BarePage {
  open(address: string): Promise<void>;
  /** Runs in the page, as a task of its own, and waits for what it promises. Nothing of here is seen inside. */
  run<Given, Told>(inPage: (given: Given) => Told | Promise<Told>, given: Given): Promise<Told>;
  slowDown(rate: number): Promise<void>;
  close(): Promise<void>;
}

/** In a browser profile of its own, of a small phone's size. */
export async function openBarePage(browser: Browser): Promise<BarePage> {
  const tools = await browser.newBrowserCDPSession();
  const { browserContextId } = await tools.send("Target.createBrowserContext");
  const { targetId } = await tools.send("Target.createTarget", {
    url: "about:blank",
    browserContextId,
  });
  const { sessionId } = await tools.send("Target.attachToTarget", { targetId, flatten: false });
  const send = speakerTo(tools, sessionId);
  const size = { width: 360, height: 640, deviceScaleFactor: 1, mobile: false };
  await send("Emulation.setDeviceMetricsOverride", size);
  return {
    open: async (url) => void (await send("Page.navigate", { url })),
    async run<Given, Told>(inPage: (given: Given) => Told | Promise<Told>, given: Given) {
      const expression = `(${inPage.toString()})(${JSON.stringify(given)})`;
      const how = { awaitPromise: true, returnByValue: true };
      const end = (await send("Runtime.evaluate", { expression, ...how })) as RunEnd<Told>;
      if (end.exceptionDetails !== undefined) throw new Error(JSON.stringify(end));
      return end.result.value;
    },
    slowDown: async (rate) => void (await send("Emulation.setCPUThrottlingRate", { rate })),
    async close() {
      await tools.send("Target.disposeBrowserContext", { browserContextId });
      await tools.detach();
    },
  };
}

interface RunEnd<Told> {
  readonly result: { readonly value: Told };
  readonly exceptionDetails?: unknown;
}

interface Answer {
  /** None: the browser tells something of its own accord. */
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** To one page, by way of the browser. */
function speakerTo(
  tools: CDPSession,
  sessionId: string,
): (method: string, params: object) => Promise<unknown> {
  const waiting = new Map<number, (answer: Answer) => void>();
  tools.on("Target.receivedMessageFromTarget", (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let asked = 0;
  return async (method, params) => {
    asked += 1;
    const id = asked;
    const answered = new Promise<Answer>((resolve) => void waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await tools.send("Target.sendMessageToTarget", { sessionId, message });
    const { error, result } = await answered;
    waiting.delete(id);
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  };
}
