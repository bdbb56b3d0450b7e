import type { RoundFault, RoundView } from "../../../app/leader/leader-app.ts";
import type { Release } from "../../../core/leader/release.ts";

/** What the leader comes for next, and where it is done: "go" asks for a decision, "see" for patience. */
export type NextStep = "invite" | "see" | "go" | "look" | "again";

/** Fewest contributions, or names, that anything can come of. */
export const fewestContributions = 3;

/** The one next step of a round. `hasFigures` of a released one. */
export function nextStepOf(round: RoundView, hasFigures: boolean): NextStep {
  const { step, isPastClosing } = round;
  switch (step.type) {
    case "open":
      if (isPastClosing) return isEnough(step.contributions) ? "go" : "see";
      return (step.contributions ?? 0) === 0 ? "invite" : "see";
    case "listed":
      return isEnough(step.contributions) ? "go" : "see";
    case "registering":
    case "freezing":
      return "see";
    case "frozen":
      return "go";
    case "released":
      return hasFigures ? "look" : "see";
    case "unfit":
    case "gone":
      return "again";
  }
}

/** Whether so many may be listed or added up; where nobody knows how many, the relay will say. */
export function isEnough(contributions: number | null): boolean {
  return contributions === null || contributions >= fewestContributions;
}

export function hasFigures(release: Release | null): boolean {
  return release !== null && release.figures.some(({ printed }) => printed !== null);
}

/** What was wrong, as far as it means something to who reads it. */
export type FaultGroup = "contribution" | "version" | "sum" | "bounds" | "few";

export function groupOfFault(fault: RoundFault): FaultGroup {
  switch (fault) {
    case "version":
    case "level":
      return "version";
    case "sum":
    case "mac":
    case "ones":
      return "sum";
    case "bounds":
      return "bounds";
    case "too-few":
      return "few";
    case "contributions":
    case "text":
    case "round":
    case "description":
    case "tag":
    case "tags":
    case "seeds":
      return "contribution";
  }
}
