import type { SlotState } from "../../protocol/relay-api.ts";
import type { RelayFailure } from "../../transport/relay-port.ts";

/** What a refusal says of a slot: its state, or that the relay knows no such survey. Null when it says nothing of it. */
export function slotTold(failure: RelayFailure): SlotState | "unknown" | null {
  if (failure.type !== "told") return null;
  switch (failure.code) {
    case "refused":
    case "not-found":
      return "unknown";
    case "used":
    case "closed":
    case "voided":
    case "not-open":
      return failure.code;
    default:
      return null;
  }
}
