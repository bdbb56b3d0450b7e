import { base64UrlToBytes } from "../../core/ids.ts";
import { ok, type Result } from "../../core/result.ts";
import type { RoundState } from "../../protocol/round-api.ts";
import type { ContributionTo, RoundRelay } from "../../transport/round-port.ts";
import type { RelayFailure } from "../../transport/relay-port.ts";
import type { ContributionStep } from "./contributed-round.ts";

type Called = Promise<Result<ContributionStep, RelayFailure>>;

interface Asked {
  readonly relay: RoundRelay;
  readonly to: ContributionTo;
}

/**
 * Tells the relay what this step says it has not been told, and gives the step its answer leads to. The same step when
 * there is nothing to tell. May be repeated as often as one likes: the relay knows a repetition.
 */
export async function toldStep(asked: Asked, step: ContributionStep): Called {
  const { relay, to } = asked;
  switch (step.type) {
    case "withdrawing": {
      const { objected } = step;
      return after(asked, await relay.withdraw(to), { type: "withdrawn", objected });
    }
    case "announcing": {
      const told = await relay.putName(to, bytesOf(step.body));
      if (!told.ok && told.error.type === "told" && told.error.code === "frozen") {
        return ok({ type: "refused", reason: "late" });
      }
      return after(asked, told, { type: "announced" });
    }
    case "sending":
      return after(asked, await relay.putShare(to, bytesOf(step.body)), { type: "sent" });
    default:
      return ok(step);
  }
}

/** What became of a contribution that was sent: the sum is made, or the round is gone, or it is as it was. */
export async function askedStep(
  { relay, to }: Asked,
  step: ContributionStep,
): Promise<Result<AskedStep, RelayFailure>> {
  const status = await relay.shareStatus(to);
  if (!status.ok) {
    return isGone(status.error) ? ok({ step: gone, stored: false, state: null }) : status;
  }
  const { state, stored, contributions } = status.value;
  if (contributions === null) return ok({ step, stored, state });
  return ok({ step: { type: "frozen", counted: stored, contributions }, stored, state });
}

export interface AskedStep {
  readonly step: ContributionStep;
  /** Whether a share lies there. */
  readonly stored: boolean;
  /** Null when the relay knows of no such round. */
  readonly state: RoundState | null;
}

export function isGone(failure: RelayFailure): boolean {
  return failure.type === "told" && (failure.code === "refused" || failure.code === "not-found");
}

const gone = { type: "refused", reason: "gone" } as const;

/** The step the relay's answer leads to; an error where it said nothing that would do. */
async function after(
  { relay, to }: Asked,
  told: Result<void, RelayFailure>,
  done: ContributionStep,
): Called {
  if (told.ok) return ok(done);
  if (told.error.type !== "told") return told;
  switch (told.error.code) {
    case "frozen":
    case "closed": {
      // What was sent earlier, and perhaps never heard of, may lie there all the same.
      const status = await relay.shareStatus(to);
      if (!status.ok) return isGone(status.error) ? ok(gone) : status;
      const { stored, contributions } = status.value;
      if (!stored) {
        return ok(done.type === "withdrawn" ? done : { type: "refused", reason: "late" });
      }
      return ok(
        contributions === null
          ? { type: "sent" }
          : { type: "frozen", counted: true, contributions },
      );
    }
    case "voided":
      return ok({ type: "withdrawn", objected: false });
    case "full":
      return ok({ type: "refused", reason: "full" });
    case "not-listed":
      return ok({ type: "refused", reason: "unlisted" });
    default:
      return isGone(told.error) ? ok(gone) : told;
  }
}

function bytesOf(body: string): Uint8Array {
  return base64UrlToBytes(body) ?? new Uint8Array();
}
