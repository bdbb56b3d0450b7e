import type { NotDelivered } from "../pupil/delivery.ts";
import type { PupilSession } from "../pupil/pupil-step.ts";
import type { Walk } from "../pupil/walk.ts";

/** Why nobody can answer here, or nobody any more. */
export type KioskProblem =
  /** Mistyped, cut off, or no link of ours. */
  | "damaged"
  /** The survey is not the one the link was made for, or cannot be read. */
  | "mismatch"
  /** The relay does not know it, or no longer. */
  | "unknown"
  | "closed"
  | "unreachable"
  /** The crypto Worker could not start, or was lost. */
  | "broken";

export type KioskStep =
  | { readonly type: "opening" }
  | { readonly type: "problem"; readonly problem: KioskProblem }
  /** The browser stores nothing: it is said before anybody answers. */
  | { readonly type: "keeps-nothing" }
  /** The neutral page: the names that are left, and nothing of anybody. */
  | { readonly type: "names" }
  | { readonly type: "visit"; readonly visit: KioskVisit }
  /** Whoever looks after the tablet. */
  | { readonly type: "adult" }
  /** Emptied by its code, or left: a new link is needed. */
  | { readonly type: "over"; readonly why: "emptied" | "left" };

export interface KioskName {
  readonly rosterIndex: number;
  readonly name: string;
}

/** One pupil at the tablet, from the own name to the receipt. Nothing of it outlives it. */
export interface KioskVisit {
  readonly name: string;
  stage(): VisitStage;
  /** What the pupil's own screens are given. */
  readonly session: PupilSession;
  /** The answer to "Is this you?" */
  identityAnswered(isMe: boolean): void;
  /** Back to the names. Before the answers are sealed nothing of them is kept. */
  leave(): void;
  /** The same when it is the kiosk that ends it: drops everything, and tells nobody. */
  close(): void;
}

export type VisitStage =
  | { readonly type: "identity" }
  /** The relay is asked whether there is an answer already. */
  | { readonly type: "asking" }
  | { readonly type: "turned-away"; readonly why: "used" | "voided" | "not-open" }
  | { readonly type: "walking"; readonly walk: Walk }
  | { readonly type: "sealing" }
  /** Only where the browser stores nothing. */
  | { readonly type: "sending"; readonly waiting: boolean }
  | { readonly type: "not-delivered"; readonly reason: NotDelivered }
  | { readonly type: "receipt"; readonly pictures: readonly number[] };
