import type { Manifest } from "../../protocol/manifest.ts";
import type { SlotState } from "../../protocol/relay-api.ts";
import type { KioskPlace } from "../../../workers/crypto-kiosk.protocol.ts";
import { slotTold } from "../pupil/slot-told.ts";
import type { KioskPorts } from "./kiosk-ports.ts";

/** A network that is there but leads nowhere must not keep a child waiting. */
const patienceMs = 5_000;

/**
 * Whether this pupil can answer now: by the relay where there is network, else by the device's own clock, which is a
 * courtesy and no more. "unknown": the relay no longer has the survey.
 */
export async function askSlot(
  { relay, clock }: Pick<KioskPorts, "relay" | "clock">,
  manifest: Manifest,
  { slot, auth }: KioskPlace,
): Promise<SlotState | "unknown"> {
  const impatience = new AbortController();
  const cancel = clock.after(patienceMs, () => impatience.abort());
  const asked = relay.slotState(manifest.surveyId, slot, auth, impatience.signal);
  const patience = new Promise<null>((giveUp) => {
    impatience.signal.addEventListener("abort", () => giveUp(null));
  });
  const answer = await Promise.race([asked, patience]);
  cancel();
  if (answer?.ok === true) return answer.value;
  const told = answer === null ? null : slotTold(answer.error);
  return told ?? stateByClock(manifest, clock.nowSeconds());
}

function stateByClock({ opensAt, closesAt }: Manifest, nowSeconds: number): SlotState {
  if (nowSeconds < opensAt) return "not-open";
  return nowSeconds < closesAt ? "open" : "closed";
}
