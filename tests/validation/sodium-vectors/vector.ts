import type { OracleCase } from "./oracle.ts";

/** One thing to be opened by the app and by the second implementation, with the same outcome. */
export interface Vector {
  readonly name: string;
  /** Both must refuse it. */
  readonly isBad: boolean;
  /** To the oracle. */
  readonly question: OracleCase;
  /** What the app reads, as JSON; null when it refuses. */
  readonly open: () => Promise<unknown>;
}
