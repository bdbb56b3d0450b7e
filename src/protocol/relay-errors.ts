import * as v from "valibot";

/** Every error code the relay can answer with, as { "error": code }. No message ever repeats what was sent. */
export const relayErrorCodes = [
  /** Unknown survey, slot or round, wrong or missing secret: one answer for all. */
  "refused",
  "invitation",
  "exists",
  /** The id of a survey erased before. */
  "erased",
  /** No room for another slot. */
  "slots",
  "used",
  "closed",
  "voided",
  "not-open",
  /** Of a leader's round: it takes no more, its sum was made; there is none yet; the list of names is not made. */
  "frozen",
  "not-frozen",
  "not-listed",
  /** Fewer than three contributions. */
  "too-few",
  /** A round has no room for another tag. */
  "full",
  "size",
  "malformed",
  "too-large",
  "too-many-requests",
  "not-found",
  "unavailable",
] as const;
export type RelayErrorCode = (typeof relayErrorCodes)[number];

/** The HTTP status each code travels with; a code under another status is not an answer of this protocol. */
export const relayErrorStatus = {
  refused: 404,
  invitation: 403,
  exists: 409,
  erased: 410,
  slots: 409,
  used: 409,
  closed: 410,
  voided: 403,
  "not-open": 409,
  frozen: 409,
  "not-frozen": 409,
  "not-listed": 409,
  "too-few": 409,
  full: 409,
  size: 400,
  malformed: 400,
  "too-large": 413,
  "too-many-requests": 429,
  "not-found": 404,
  unavailable: 503,
} as const satisfies Readonly<Record<RelayErrorCode, number>>;

const errorAnswerSchema = v.strictObject({ error: v.picklist(relayErrorCodes) });

/** The code of an error answer, or null when body and status are not one of this protocol's errors. */
export function parseErrorAnswer(status: number, body: unknown): RelayErrorCode | null {
  const parsed = v.safeParse(errorAnswerSchema, body);
  if (!parsed.success) return null;
  return relayErrorStatus[parsed.output.error] === status ? parsed.output.error : null;
}
