/** What a pupil's device keeps while answering (docs/protocol.md, 4). */
export interface StoredDraft {
  readonly slot: string;
  readonly sealed: Uint8Array;
  /** Seconds since 1970; erased at the next visit after it. */
  readonly closesAt: number;
}

/** A sealed ballot that the relay has not acknowledged. */
export interface PendingBallot {
  readonly surveyId: string;
  readonly slot: string;
  readonly auth: string;
  readonly ballot: Uint8Array;
  readonly closesAt: number;
}

/** Small and synchronous; where the browser refuses to store, it forgets, and says so by false. */
export interface PupilStore {
  readDraft(slot: string): StoredDraft | null;
  writeDraft(draft: StoredDraft): boolean;
  eraseDraft(slot: string): void;
  readPending(): readonly PendingBallot[];
  writePending(pending: PendingBallot): boolean;
  erasePending(slot: string): void;
  /**
   * For each visit. Erases drafts past their closing time, and sealed ballots that no relay can take any more;
   * one that is only past its closing time may have been stored before, and is to be sent once more first.
   */
  sweep(nowSeconds: number): void;
}
