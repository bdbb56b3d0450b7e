import {
  invitationHeader,
  parseErased,
  parseRelayInfo,
  parseStored,
} from "../protocol/relay-api.ts";
import {
  parseContributions,
  parseRoundResult,
  parseRoundStatus,
  type RoundRegistration,
} from "../protocol/round-api.ts";
import { callForJson, type RelayCall, type RelayTransport } from "./relay-call.ts";
import type { LeaderRelay } from "./round-port.ts";

/** The leader's calls (docs/protocol.md, 8.5). */
export function createLeaderRelay(transport: RelayTransport): LeaderRelay {
  const call = <Value>(request: RelayCall, parse: Parameters<typeof callForJson<Value>>[2]) =>
    callForJson(transport, request, parse);

  return {
    info: (signal) => call({ method: "GET", path: "/v1/relay", signal }, parseRelayInfo),
    createRound: (registration, invitation, signal) =>
      call(
        {
          method: "POST",
          path: "/v1/rounds",
          headers: invitation === null ? {} : { [invitationHeader]: invitation },
          body: { type: "json", data: inOneOrder(registration) },
          signal,
        },
        parseStored,
      ),
    status: (roundId, secret, signal) =>
      call({ method: "GET", path: `/v1/rounds/${roundId}`, secret, signal }, parseRoundStatus),
    list: (roundId, secret, signal) =>
      call(
        { method: "POST", path: `/v1/rounds/${roundId}/list`, secret, signal },
        parseContributions,
      ),
    freeze: (roundId, secret, signal) =>
      call(
        { method: "POST", path: `/v1/rounds/${roundId}/freeze`, secret, signal },
        parseContributions,
      ),
    result: (roundId, secret, signal) =>
      call(
        { method: "GET", path: `/v1/rounds/${roundId}/result`, secret, signal },
        parseRoundResult,
      ),
    deleteRound: (roundId, secret, signal) =>
      call({ method: "DELETE", path: `/v1/rounds/${roundId}`, secret, signal }, parseErased),
  };
}

/** The relay knows a registration again by its bytes: they are the same in whatever order its fields were kept. */
function inOneOrder(registration: RoundRegistration): RoundRegistration {
  return {
    protocol: registration.protocol,
    roundId: registration.roundId,
    ownerVerifier: registration.ownerVerifier,
    passVerifier: registration.passVerifier,
    description: registration.description,
    mode: registration.mode,
    shareBytes: registration.shareBytes,
    closesAt: registration.closesAt,
    deleteAt: registration.deleteAt,
  };
}
