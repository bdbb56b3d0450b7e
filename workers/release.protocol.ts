import type { ReleasedRound, ReleaseRefusal, RoundToRelease } from "../src/core/leader/release.ts";
import type { Result } from "../src/core/result.ts";

/** What the release Worker does: what must be withheld is found by trying, which can take seconds. */
export interface ReleaseApi {
  releaseRound(
    round: RoundToRelease,
    past: readonly ReleasedRound[],
  ): Promise<Result<ReleasedRound, ReleaseRefusal>>;
}
