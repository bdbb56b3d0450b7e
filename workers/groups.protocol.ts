import type { GroupProblem } from "../src/core/groups/group-problem.ts";
import type { Room } from "../src/core/groups/room.ts";
import type { Division } from "../src/core/groups/search-groups.ts";
import type { SeatPlan, SeatWishes } from "../src/core/groups/seat-plan.ts";

/** What the groups Worker does. It gets indexes and choices, never a name. Terminating it is the way to stop a proof. */
export interface GroupsApi {
  /** A good division within about a second; tells its progress. The same problem and seed give the same one. */
  suggest(problem: GroupProblem, seed: number): Promise<SuggestedDivision>;
  /**
   * Another division than `former`, of which the last is the one that is shown, as `anotherSteps` has it; null where
   * none was found. Tells its progress.
   */
  another(
    problem: GroupProblem,
    former: readonly Division[],
    seed: number,
  ): Promise<SuggestedDivision | null>;
  /** Seats for a division whose groups are the tables of the room. */
  seat(asked: SeatsAsked, seed: number): Promise<SeatPlan>;
  /** The best division there is, or how far from it the given one can be at most. Takes up to `seconds`. */
  prove(problem: GroupProblem, from: Division, seconds: number): Promise<ProvenDivision>;
}

export interface SeatsAsked {
  readonly room: Room;
  readonly division: Division;
  readonly wishes: SeatWishes;
}

export interface SuggestedDivision {
  readonly groupOf: Division;
  /** In the unit of `groupWeights`: for comparing, never for showing. */
  readonly value: number;
}

export interface ProvenDivision extends SuggestedDivision {
  /** No division is worth more; equal to `value` when this one is proven best; null where wishes are impossible. */
  readonly bound: number | null;
  /** True when it is proven that not all pairs can be kept apart and together as wished. */
  readonly wishesImpossible: boolean;
}
