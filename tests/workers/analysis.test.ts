import { afterEach, describe, expect, test } from "vitest";
import { quickAnalysis } from "../../src/core/analysis-options.ts";
import { analyseClass, analysisSteps } from "../../src/core/analysis-run.ts";
import { createBreath, driveAnalysis } from "../../workers/analysis.drive.ts";
import type { AnalysisApi } from "../../workers/analysis.protocol.ts";
import { connect, RpcError, serve, type WorkerPort } from "../../workers/rpc.ts";
import { inventClass } from "../support/invented-class.ts";

const { input } = inventClass({ pupils: 26, seed: 1, participation: 1 });

/** A clock that goes on by itself: every step has taken its time. */
let ticks = 0;
const nowMs = (): number => (ticks += 1);

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** The worker's inside over a channel: the same calls, copied as between threads. */
function setupWorker(breathe: () => Promise<void>) {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  serve<AnalysisApi>(port2, (context) => ({
    analyse: (asked, options) =>
      driveAnalysis(analysisSteps(asked, options), context, { breathe, nowMs, everyMs: 1 }),
  }));
  const page: WorkerPort = Object.assign(port1, { terminate: () => port1.close() });
  return connect<AnalysisApi>(page, { timeoutMs: 60_000 });
}

describe("the analysis Worker", () => {
  test("gives what the engine gives, through the copy between threads", async () => {
    const { api } = setupWorker(() => Promise.resolve());
    expect(await api.analyse(input, quickAnalysis)).toEqual(analyseClass(input, quickAnalysis));
  });

  test("tells its progress, never backwards, from 0 up to at most 1", async () => {
    const seen: number[] = [];
    const connection = setupWorker(() => Promise.resolve());
    await connection
      .with({ onProgress: (fraction) => seen.push(fraction) })
      .analyse(input, quickAnalysis);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen[0]).toBe(0);
    expect(Math.max(...seen)).toBeLessThanOrEqual(1);
  });

  test("stops between two steps when the call is aborted", async () => {
    const controller = new AbortController();
    let steps = 0;
    const connection = setupWorker(async () => {
      steps += 1;
      if (steps === 2) controller.abort();
      // The message that says so has to arrive first.
      await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setImmediate(resolve));
    });
    const call = connection.with({ signal: controller.signal }).analyse(input, quickAnalysis);
    await expect(call).rejects.toThrow(RpcError);
    const whole = [...analysisSteps(input, quickAnalysis)].length;
    expect(steps).toBeLessThan(whole);
  });

  test("a breath ends after the messages that were waiting", async () => {
    const heard: string[] = [];
    const { port1, port2 } = new MessageChannel();
    open.push(port1, port2);
    const message = new Promise<void>((resolve) => {
      port1.onmessage = () => {
        heard.push("message");
        resolve();
      };
    });
    port2.postMessage(null);
    const breathe = createBreath();
    for (let breath = 0; breath < 3; breath += 1) await breathe();
    await message;
    expect(heard).toEqual(["message"]);
  });
});
