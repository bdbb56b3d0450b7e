import type { PendingBallot } from "../../storage/pupil-store.ts";
import type { PupilRelay, RelayFailure } from "../../transport/relay-port.ts";
import type { WaitForNetwork } from "./pupil-ports.ts";

/**
 * Why a sealed ballot will never arrive. "used": another answer arrived first. "unknown": the relay no longer knows the survey.
 * "malformed": it did not take the bytes, now or ever.
 */
export type NotDelivered = "used" | "closed" | "voided" | "unknown" | "malformed";

export type DeliveryEnd =
  | { readonly type: "stored" }
  | { readonly type: "not-delivered"; readonly reason: NotDelivered }
  /** The signal was aborted before the relay said anything final. */
  | { readonly type: "stopped" };

export interface Delivery {
  readonly relay: PupilRelay;
  readonly waitForNetwork: WaitForNetwork;
  readonly signal: AbortSignal;
  /** Called before each wait: the answer is not there yet and will be tried again. */
  readonly onWaiting: () => void;
}

const firstWaitMs = 2_000;
const longestWaitMs = 30_000;

/** Puts the same bytes again and again until the relay says something final. */
export async function deliverBallot(
  pending: PendingBallot,
  delivery: Delivery,
): Promise<DeliveryEnd> {
  const { relay, waitForNetwork, signal, onWaiting } = delivery;
  const { surveyId, slot, auth, ballot } = pending;
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(2 * waitMs, longestWaitMs)) {
    const answer = await relay.putBallot(surveyId, slot, auth, ballot);
    if (answer.ok) return { type: "stored" };
    const reason = finalReason(answer.error);
    if (reason !== null) return { type: "not-delivered", reason };
    if (signal.aborted) return { type: "stopped" };
    onWaiting();
    await waitForNetwork(waitMs, signal);
    if (signal.aborted) return { type: "stopped" };
  }
}

/** Null when it is worth another try. */
export function finalReason(failure: RelayFailure): NotDelivered | null {
  if (failure.type !== "told") return null;
  switch (failure.code) {
    case "used":
    case "closed":
    case "voided":
      return failure.code;
    case "refused":
      return "unknown";
    case "size":
    case "malformed":
    case "too-large":
      return "malformed";
    default:
      return null;
  }
}
