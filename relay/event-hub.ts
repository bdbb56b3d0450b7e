import { limits } from "../src/protocol/limits.ts";
import type { Clock } from "./clock.ts";
import type { StoreChange } from "./store/store.ts";

export type HubEvent = StoreChange | { readonly type: "heartbeat" } | { readonly type: "shutdown" };

/** Who listens to which survey. One timer beats for all streams, and none when nobody listens. */
export interface EventHub {
  /** Null when the survey has as many listeners as it may have. Otherwise what ends the subscription. */
  subscribe(surveyId: string, listener: (event: HubEvent) => void): (() => void) | null;
  publish(change: StoreChange): void;
  /** Ends every stream. */
  close(): void;
  readonly size: number;
}

export function createEventHub(clock: Clock): EventHub {
  const listenersBySurvey = new Map<string, Set<(event: HubEvent) => void>>();
  let stopBeating: (() => void) | null = null;

  function subscribe(surveyId: string, listener: (event: HubEvent) => void) {
    const listeners = listenersBySurvey.get(surveyId) ?? new Set();
    if (listeners.size >= limits.streamsMost) return null;
    listeners.add(listener);
    listenersBySurvey.set(surveyId, listeners);
    stopBeating ??= clock.every(limits.heartbeatSeconds, () => tellAll({ type: "heartbeat" }));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) listenersBySurvey.delete(surveyId);
      if (listenersBySurvey.size === 0) {
        stopBeating?.();
        stopBeating = null;
      }
    };
  }

  function publish(change: StoreChange): void {
    // A copy: a listener that ends leaves the set.
    for (const listener of [...(listenersBySurvey.get(change.surveyId) ?? [])]) listener(change);
  }

  function tellAll(event: HubEvent): void {
    for (const listeners of [...listenersBySurvey.values()]) {
      for (const listener of [...listeners]) listener(event);
    }
  }

  return {
    subscribe,
    publish,
    close: () => tellAll({ type: "shutdown" }),
    get size() {
      return [...listenersBySurvey.values()].reduce((sum, { size }) => sum + size, 0);
    },
  };
}
