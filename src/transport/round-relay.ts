import { parseStored } from "../protocol/relay-api.ts";
import {
  parseRoundNames,
  parseShareStatus,
  parseWithdrawn,
  passHeader,
} from "../protocol/round-api.ts";
import { roundLimits } from "../protocol/round-limits.ts";
import { callForJson, callForOctets, type RelayCall, type RelayTransport } from "./relay-call.ts";
import type { ContributionTo, InvitedTo, RoundRelay } from "./round-port.ts";

/** The calls of who is invited to a leader's round (docs/protocol.md, 8.5). */
export function createRoundRelay(transport: RelayTransport): RoundRelay {
  return {
    description: (round, signal) =>
      callForOctets(
        transport,
        {
          method: "GET",
          path: `/v1/rounds/${round.roundId}/description`,
          ...invited(round),
          signal,
        },
        roundLimits.sealedDescriptionBytes,
      ),
    putName: (contribution, bytes, signal) =>
      callForJson(
        transport,
        { ...contributing("PUT", contribution, "names"), body: { type: "octets", bytes }, signal },
        parseStored,
      ),
    names: (round, signal) =>
      callForJson(
        transport,
        { method: "GET", path: `/v1/rounds/${round.roundId}/names`, ...invited(round), signal },
        parseRoundNames,
      ),
    putShare: (contribution, bytes, signal) =>
      callForJson(
        transport,
        { ...contributing("PUT", contribution, "shares"), body: { type: "octets", bytes }, signal },
        parseStored,
      ),
    shareStatus: (contribution, signal) =>
      callForJson(
        transport,
        { ...contributing("GET", contribution, "shares"), signal },
        parseShareStatus,
      ),
    withdraw: (contribution, signal) =>
      callForJson(
        transport,
        { ...contributing("DELETE", contribution, "shares"), signal },
        parseWithdrawn,
      ),
  };
}

function invited({ pass }: InvitedTo) {
  return { headers: { [passHeader]: pass } };
}

function contributing(
  method: RelayCall["method"],
  { roundId, tag, shareSecret, pass }: ContributionTo,
  what: "names" | "shares",
): RelayCall {
  return {
    method,
    path: `/v1/rounds/${roundId}/${what}/${tag}`,
    secret: shareSecret,
    ...invited({ roundId, pass }),
  };
}
