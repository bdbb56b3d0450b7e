/** Every error code the relay can answer with, as { "error": code }. No message ever repeats what was sent. */
export const relayErrorCodes = [
  /** Unknown survey, unknown slot, wrong or missing secret: one answer for all. */
  "refused",
  "invitation",
  "exists",
  "erased",
  "slots",
  "used",
  "closed",
  "voided",
  "not-open",
  "size",
  "malformed",
  "too-large",
  "too-many-requests",
  "not-found",
  "unavailable",
] as const;
export type RelayErrorCode = (typeof relayErrorCodes)[number];
