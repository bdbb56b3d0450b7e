import { outcomeOf, type GroupOutcome } from "../../core/groups/group-outcome.ts";
import type { GroupProblem, PupilPair } from "../../core/groups/group-problem.ts";
import type { Room } from "../../core/groups/room.ts";
import type { Division } from "../../core/groups/search-groups.ts";
import {
  brokenSeatWishes,
  type BrokenSeatWishes,
  type SeatWishes,
} from "../../core/groups/seat-plan.ts";

export interface BrokenPair {
  readonly pupils: PupilPair;
  /** The suggestion kept it: it is the teacher's own exchange that did not. */
  readonly byExchange: boolean;
}

export interface PlanOutcome extends Omit<GroupOutcome, "brokenApart" | "brokenTogether"> {
  readonly brokenApart: readonly BrokenPair[];
  readonly brokenTogether: readonly BrokenPair[];
  /** How many pairs were wished for. */
  readonly pairs: number;
  /** How many decide much. */
  readonly spread: number;
  readonly seats: (BrokenSeatWishes & { readonly inFront: number }) | null;
}

interface PlanToJudge {
  readonly division: Division;
  /** Null but for a seating plan. */
  readonly seats: {
    readonly room: Room;
    readonly tables: readonly (readonly number[])[];
  } | null;
  readonly wishes: SeatWishes;
  /** What was suggested for the same wishes; null when the plan has another origin. */
  readonly suggested: Division | null;
}

/** What a plan achieves, whoever made it. */
export function outcomeOfPlan(problem: GroupProblem, plan: PlanToJudge): PlanOutcome {
  const { brokenApart, brokenTogether, ...outcome } = outcomeOf(problem, plan.division);
  const wasTogether = ([a, b]: PupilPair): boolean | null =>
    plan.suggested && plan.suggested[a] === plan.suggested[b];
  const broken = plan.seats && brokenSeatWishes(plan.seats.room, plan.seats.tables, plan.wishes);
  return {
    ...outcome,
    brokenApart: brokenApart.map((pupils) => ({
      pupils,
      byExchange: wasTogether(pupils) === false,
    })),
    brokenTogether: brokenTogether.map((pupils) => ({
      pupils,
      byExchange: wasTogether(pupils) === true,
    })),
    spread: problem.spread.filter(Boolean).length,
    pairs: problem.apart.length + problem.together.length,
    seats: broken && {
      ...broken,
      inFront: plan.wishes.front.length - broken.notInFront.length,
      // Those at one table are told as such already.
      tooNear: broken.tooNear.filter(([a, b]) => plan.division[a] !== plan.division[b]),
    },
  };
}
