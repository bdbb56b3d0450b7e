import { limits } from "../protocol/limits.ts";
import { parseRelayEvent, type RelayEvent } from "../protocol/relay-api.ts";
import { createEventParser, type ServerSentEvent } from "./event-parser.ts";
import { failureOf, requestInit, type RelayTransport } from "./relay-call.ts";
import type { TeacherRelay } from "./relay-port.ts";
import { hostTimers } from "./timers.ts";

export interface WatchTransport extends RelayTransport {
  /** From 0 up to 1: spreads the attempts of a whole school after the relay was away. */
  readonly jitter?: () => number;
}

export interface SurveyWatch {
  readonly surveyId: string;
  readonly watcher: string;
  /** The last number known: ballots up to it are not told. */
  readonly after: number;
  readonly listen: Parameters<TeacherRelay["watch"]>[3];
  readonly signal: AbortSignal;
}

const firstWaitMs = 1_000;
const longestWaitMs = 30_000;

/** The relay shows a sign of life every 15 seconds; after three missed ones the line is dead. */
const silenceMs = 3 * limits.heartbeatSeconds * 1000;

/**
 * Reads a survey's events by fetch, since an EventSource cannot send the secret, and comes back after each break from
 * the last number told. Ends when aborted, when the survey is erased, and when the relay refuses: then it does not know
 * the survey any more. Says "connected" and "disconnected" once each time that changes.
 */
export async function watchSurvey(transport: WatchTransport, watch: SurveyWatch): Promise<void> {
  const { listen, signal } = watch;
  const timers = transport.timers ?? hostTimers;
  const jitter = transport.jitter ?? spread;
  let after = watch.after;
  let isConnected: boolean | null = null;
  let failures = 0;

  function tellLine(connected: boolean): void {
    if (isConnected === connected || signal.aborted) return;
    isConnected = connected;
    listen({ type: connected ? "connected" : "disconnected" });
  }

  function tell(event: RelayEvent): void {
    if (signal.aborted) return;
    if (event.type === "filled") after = Math.max(after, event.n);
    listen(event);
  }

  while (!signal.aborted) {
    const end = await followOnce(transport, { ...watch, after, listen: tell }, () => {
      failures = 0;
      tellLine(true);
    });
    if (end === "erased") return;
    tellLine(false);
    if (end === "refused") return;
    const waitMs = Math.min(firstWaitMs * 2 ** failures, longestWaitMs) * (0.5 + jitter() / 2);
    failures += 1;
    await pause(waitMs);
  }

  function pause(waitMs: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = timers.after(waitMs, finish);
      signal.addEventListener("abort", finish, { once: true });
      if (signal.aborted) finish();
      function finish(): void {
        cancel();
        signal.removeEventListener("abort", finish);
        resolve();
      }
    });
  }
}

/** From 0 up to 1. */
function spread(): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return word / 2 ** 32;
}

interface OneStream extends Omit<SurveyWatch, "listen"> {
  readonly listen: (event: RelayEvent) => void;
}

/** Follows one stream to its end, whatever ends it. */
async function followOnce(
  transport: WatchTransport,
  { surveyId, watcher, after, listen, signal }: OneStream,
  onConnected: () => void,
): Promise<"lost" | "refused" | "erased"> {
  const timers = transport.timers ?? hostTimers;
  const controller = new AbortController();
  const abort = () => controller.abort();
  signal.addEventListener("abort", abort);
  let cancelSilence = timers.after(silenceMs, abort);
  let isErased = false;
  const parser = createEventParser((event) => {
    const parsed = readEvent(event);
    if (parsed === null || isErased) return;
    isErased = parsed.type === "erased";
    listen(parsed);
  });
  try {
    const path = `/v1/surveys/${surveyId}/events?after=${after}`;
    const headers = { Accept: eventStream };
    const init = requestInit({ method: "GET", path, secret: watcher, headers }, controller.signal);
    const response = await transport.fetch(`${transport.origin}${path}`, init);
    if (!isEventStream(response)) {
      const failure = await failureOf(response);
      return failure.type === "told" && failure.code === "refused" ? "refused" : "lost";
    }
    onConnected();
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    while (reader !== undefined) {
      const { done, value } = await reader.read();
      cancelSilence();
      if (done || !parser.feed(decoder.decode(value, { stream: true }))) break;
      if (isErased) return "erased";
      cancelSilence = timers.after(silenceMs, abort);
    }
    return "lost";
  } catch {
    return "lost";
  } finally {
    cancelSilence();
    signal.removeEventListener("abort", abort);
    abort();
  }
}

const eventStream = "text/event-stream";

function isEventStream(response: Response): boolean {
  const type = response.headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase();
  return response.status === 200 && type === eventStream;
}

/** Null for what is not an event of this protocol. */
function readEvent({ name, data }: ServerSentEvent): RelayEvent | null {
  try {
    const parsed = parseRelayEvent(name, JSON.parse(data));
    return parsed.ok ? parsed.value : null;
  } catch {
    return null;
  }
}
