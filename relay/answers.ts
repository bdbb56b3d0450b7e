import type { BallotPage, RelayInfo, SlotState, SurveyStatus } from "../src/protocol/relay-api.ts";
import type {
  RoundResult,
  RoundStatus,
  SealedName,
  ShareStatus,
} from "../src/protocol/round-api.ts";
import { relayErrorStatus, type RelayErrorCode } from "../src/protocol/relay-errors.ts";

/** Every body a call can be answered with: what is not here cannot leave the relay. */
export type AnswerBody =
  | RelayInfo
  | SurveyStatus
  | BallotPage
  | { readonly state: SlotState }
  | RoundStatus
  | ShareStatus
  | RoundResult
  | { readonly names: readonly SealedName[] }
  | { readonly contributions: number }
  | { readonly stored: true }
  | { readonly withdrawn: true }
  | { readonly erased: true }
  | { readonly error: RelayErrorCode };

export function answerJson(body: AnswerBody, status = 200): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json", ...callHeaders },
  });
}

export function answerOctets(body: Uint8Array): Response {
  return new Response(Uint8Array.from(body), {
    headers: { "Content-Type": "application/octet-stream", ...callHeaders },
  });
}

export function answerEvents(stream: ReadableStream<Uint8Array>): Response {
  return new Response(stream, {
    headers: {
      "Content-Type": "text/event-stream",
      // nginx holds answers back until it has some kilobytes, unless told.
      "X-Accel-Buffering": "no",
      ...callHeaders,
    },
  });
}

/** Only the code; a time to wait where there is one, in whole seconds. */
export function answerError(code: RelayErrorCode, retryAfterSeconds?: number): Response {
  const answer = answerJson({ error: code }, relayErrorStatus[code]);
  if (retryAfterSeconds !== undefined) {
    answer.headers.set("Retry-After", String(retryAfterSeconds));
  }
  return answer;
}

const callHeaders = { "Cache-Control": "no-store" };
