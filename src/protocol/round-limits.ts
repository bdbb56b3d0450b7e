/**
 * Bounds of a leader's round (docs/protocol.md, 8.1 and 8.5), in bytes, seconds or counts. Apart from `limits`, which
 * the pupil's page loads.
 */
export const roundLimits = {
  tagBytes: 16,
  sealedDescriptionBytes: 4137,
  sealedNameBytes: 296,
  sealedTextBytes: 176,
  /** The relay's share b: 8 bytes for each of 2 L elements, L being 32 fields or 20. */
  shareBytes: { school: 512, municipality: 320 },
  registrationBytesMost: 8192,
  /** A name or a share, before its exact size is looked at. */
  contributionBytesMost: 1024,
  /** Tags of one round, the withdrawn ones among them. */
  tagsMost: 1000,
  /** Below these there is neither a list nor a sum. */
  contributionsLeast: 3,
  closesWithinSeconds: 92 * 86_400,
  deletesAfterCloseWithinSeconds: 30 * 86_400,
  deletesAfterFreezeWithinSeconds: 30 * 86_400,
  /** Rounds of one invitation that are not erased yet. */
  invitationRoundsMost: 100,
} as const;
