import { ok } from "../core/result.ts";
import {
  invitationHeader,
  parseBallotPage,
  parseErased,
  parseRelayInfo,
  parseStored,
  parseSurveyStatus,
  type SurveyRegistration,
} from "../protocol/relay-api.ts";
import { callForJson, type RelayCall, type RelayTransport } from "./relay-call.ts";
import type { TeacherRelay } from "./relay-port.ts";
import { watchSurvey, type WatchTransport } from "./survey-watch.ts";

/** The teacher's calls (docs/protocol.md, 5). */
export function createTeacherRelay(transport: RelayTransport & WatchTransport): TeacherRelay {
  const call = <Value>(request: RelayCall, parse: Parameters<typeof callForJson<Value>>[2]) =>
    callForJson(transport, request, parse);

  return {
    info: (signal) => call({ method: "GET", path: "/v1/relay", signal }, parseRelayInfo),
    createSurvey: (registration, invitation, signal) =>
      call(
        {
          method: "POST",
          path: "/v1/surveys",
          headers: invitation === null ? {} : { [invitationHeader]: invitation },
          body: { type: "json", data: inOneOrder(registration) },
          signal,
        },
        parseStored,
      ),
    status: (surveyId, secret, signal) =>
      call({ method: "GET", path: `/v1/surveys/${surveyId}`, secret, signal }, parseSurveyStatus),
    ballotsAfter: (surveyId, owner, after, signal) =>
      call(
        {
          method: "GET",
          path: `/v1/surveys/${surveyId}/ballots?after=${after}`,
          secret: owner,
          signal,
        },
        parseBallotPage,
      ),
    watch: (surveyId, watcher, after, listen, signal) =>
      void watchSurvey(transport, { surveyId, watcher, after, listen, signal }),
    reissueSlot: async (surveyId, owner, reissue, signal) => {
      const done = await call(
        {
          method: "POST",
          path: `/v1/surveys/${surveyId}/slots`,
          secret: owner,
          body: { type: "json", data: reissue },
          signal,
        },
        parseSurveyStatus,
      );
      return done.ok ? ok(undefined) : done;
    },
    close: (surveyId, owner, signal) =>
      call(
        { method: "POST", path: `/v1/surveys/${surveyId}/close`, secret: owner, signal },
        parseSurveyStatus,
      ),
    deleteSurvey: (surveyId, owner, signal) =>
      call(
        { method: "DELETE", path: `/v1/surveys/${surveyId}`, secret: owner, signal },
        parseErased,
      ),
  };
}

/** The relay knows a registration again by its bytes: they are the same in whatever order its fields were kept. */
function inOneOrder(registration: SurveyRegistration): SurveyRegistration {
  return {
    protocol: registration.protocol,
    surveyId: registration.surveyId,
    ownerVerifier: registration.ownerVerifier,
    watchVerifier: registration.watchVerifier,
    manifest: registration.manifest,
    slots: registration.slots.map(({ slot, verifier }) => ({ slot, verifier })),
    ballotBytes: registration.ballotBytes,
    opensAt: registration.opensAt,
    closesAt: registration.closesAt,
    deleteAt: registration.deleteAt,
  };
}
