import type { PendingBallot } from "./pupil-store.ts";

/** A sealed ballot of a kiosk that has neither arrived at the relay nor been handed over (docs/protocol.md, 6). */
export interface KioskBallot extends PendingBallot {
  /** Seconds since 1970; erased at the first visit after it, whatever became of it. */
  readonly deleteAt: number;
}

/** By what a tablet knows the code that empties it. */
export interface KioskExit {
  readonly surveyId: string;
  /** base64url of 16 bytes. */
  readonly exit: string;
}

/** Small and synchronous; kept apart from what pupils with cards leave to be sent. */
export interface KioskStore {
  /** False where the browser stores nothing: a ballot is then safe only once the relay has it. */
  keeps(): boolean;
  readBallots(): readonly KioskBallot[];
  writeBallot(ballot: KioskBallot): boolean;
  eraseBallot(slot: string): void;
  /** Null on the teacher's own device, and where no kiosk was. */
  readExit(surveyId: string): KioskExit | null;
  writeExit(exit: KioskExit): boolean;
  eraseExit(surveyId: string): void;
  /** For each visit. Erases what is past its deletion date, and exits that no ballot waits for. */
  sweep(nowSeconds: number): void;
}
