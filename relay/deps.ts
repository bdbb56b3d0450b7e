import type { RelayInfo } from "../src/protocol/relay-api.ts";
import type { Clock } from "./clock.ts";
import type { EventHub } from "./event-hub.ts";
import type { Pages } from "./pages.ts";
import type { RateLimiter } from "./rate-limit.ts";
import type { RelayStore } from "./store/store.ts";

/** What the relay is made of; built in main.ts, or by a test. */
export interface RelayDeps {
  readonly store: RelayStore;
  readonly hub: EventHub;
  readonly limiter: RateLimiter;
  readonly pages: Pages;
  readonly info: RelayInfo;
  /** Origins, besides its own, of pages that may change something here. */
  readonly pageOrigins: readonly string[];
  readonly clock: Clock;
  /** Told the kind of an unexpected error, and nothing of the request. */
  readonly report: (kind: string) => void;
}

/** What a request comes with besides itself. */
export interface RelayEnv {
  readonly Bindings: {
    /** Whose bucket the call takes from; used for that and forgotten. */
    readonly address: string;
  };
}
