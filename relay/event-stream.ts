import type { RelayEvent } from "../src/protocol/relay-api.ts";
import type { Clock } from "./clock.ts";
import type { EventHub, HubEvent } from "./event-hub.ts";
import type { FilledSlot, RelayStore } from "./store/store.ts";
import { surveyStateAt } from "./survey-state.ts";

export interface EventStreamDeps {
  readonly store: RelayStore;
  readonly hub: EventHub;
  readonly clock: Clock;
}

/** Chunks a listener may be behind before its connection is given up; it comes back and is told the rest. */
const chunksBehindMost = 512;

/**
 * Server-sent events of one survey (HTML, 9.2): first each ballot with a number above `after`, then each as it comes,
 * `voided`, `closed` once, a comment at each heartbeat. Who comes back asks after the last number told and misses
 * none. Ends when the survey is erased or the relay stops.
 *
 * Null when the survey has too many listeners.
 */
export function openEventStream(
  { store, hub, clock }: EventStreamDeps,
  surveyId: string,
  after: number,
): ReadableStream<Uint8Array> | null {
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  let told = after;
  let isCloseTold = false;
  /** Events that came while what was there before is still being read. */
  let early: HubEvent[] | null = [];

  const unsubscribe = hub.subscribe(surveyId, (event) => {
    if (early === null) tell(event);
    else early.push(event);
  });
  if (unsubscribe === null) return null;

  function end(): void {
    unsubscribe?.();
    try {
      controller?.close();
    } catch {
      // The other end has cancelled it already.
    }
    controller = null;
  }

  function send(text: string): void {
    if (controller === null) return;
    controller.enqueue(encoder.encode(text));
    if ((controller.desiredSize ?? 0) < -chunksBehindMost) end();
  }

  function sendEvent(name: RelayEvent["type"], data: object): void {
    send(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  function tellFilled({ n, slot }: FilledSlot): void {
    if (n <= told) return;
    told = n;
    sendEvent("filled", { n, slot });
  }

  function tellClosed(): void {
    if (isCloseTold) return;
    isCloseTold = true;
    sendEvent("closed", {});
  }

  async function tellClosedWhenDue(): Promise<void> {
    const survey = await store.readSurvey(surveyId);
    if (survey.ok && surveyStateAt(survey.value, clock.nowSeconds()) === "closed") tellClosed();
  }

  function tell(event: HubEvent): void {
    switch (event.type) {
      case "filled":
        return tellFilled(event);
      case "closed":
        return tellClosed();
      case "heartbeat":
        send(":\n\n");
        // Nothing happens in the store when the closing time comes.
        if (!isCloseTold) void tellClosedWhenDue();
        return;
      case "voided":
        return sendEvent("voided", { slot: event.slot });
      case "erased":
        sendEvent("erased", {});
        return end();
      case "shutdown":
        return end();
    }
  }

  async function tellWhatWas(): Promise<void> {
    send(":\n\n");
    const filled = await store.readFilled(surveyId, after);
    if (!filled.ok) return end();
    filled.value.forEach(tellFilled);
    await tellClosedWhenDue();
    const waiting = early ?? [];
    early = null;
    waiting.forEach(tell);
  }

  return new ReadableStream<Uint8Array>({
    start(given) {
      controller = given;
      void tellWhatWas();
    },
    cancel: () => {
      controller = null;
      unsubscribe();
    },
  });
}
