/** Bounds of protocol 1, in bytes, seconds or counts. Relay and browser refuse the same things. */
export const limits = {
  idBytes: 16,
  tokenBytes: 16,
  manifestSecretBytes: 16,
  manifestHashBytes: 20,
  slotBytes: 32,
  secretBytes: 32,
  invitationBytes: 16,
  manifestBuckets: [4096, 8192, 16384, 32768, 65536],
  sealedManifestBytesMost: 65_600,
  /** Slots of one survey, the voided ones among them. */
  slotsMost: 128,
  slotsMultiple: 8,
  ballotOverheadBytes: 88,
  ballotBytesMost: 4200,
  registrationBytesMost: 131_072,
  /** A JSON body that is not a registration. */
  commandBytesMost: 1024,
  /** Ballots in one answer; the next page is asked for with `after`. */
  ballotPageMost: 64,
  padToMultiple: 256,
  timeStepSeconds: 900,
  closesWithinSeconds: 46 * 86_400,
  deletesAfterCloseWithinSeconds: 14 * 86_400,
  deletesWithinSeconds: 60 * 86_400,
  /** Surveys of one invitation that are not erased yet. */
  invitationSurveysMost: 200,
  invitationDays: 400,
  /** How long a repeated registration of an erased survey is told so. */
  erasedKnownForSeconds: 60 * 86_400,
  /** Event streams of one survey. */
  streamsMost: 8,
  /** How often an event stream shows that it is alive. */
  heartbeatSeconds: 15,
} as const;
