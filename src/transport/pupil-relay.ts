import { limits } from "../protocol/limits.ts";
import { parseSlotState, parseStored } from "../protocol/relay-api.ts";
import { callForJson, callForOctets, type RelayTransport } from "./relay-call.ts";
import type { PupilRelay } from "./relay-port.ts";

/** The pupil's three calls (docs/protocol.md, 5). */
export function createPupilRelay(transport: RelayTransport): PupilRelay {
  return {
    manifest: (surveyId, signal) =>
      callForOctets(
        transport,
        { method: "GET", path: `/v1/surveys/${surveyId}/manifest`, signal },
        limits.sealedManifestBytesMost,
      ),
    slotState: (surveyId, slot, auth, signal) =>
      callForJson(
        transport,
        { method: "GET", path: `/v1/surveys/${surveyId}/slots/${slot}`, secret: auth, signal },
        parseSlotState,
      ),
    putBallot: (surveyId, slot, auth, ballot, signal) =>
      callForJson(
        transport,
        {
          method: "PUT",
          path: `/v1/surveys/${surveyId}/ballots/${slot}`,
          secret: auth,
          body: { type: "octets", bytes: ballot },
          signal,
        },
        parseStored,
      ),
  };
}
