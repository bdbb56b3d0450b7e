import { isId, type RoundId } from "../../core/ids.ts";
import type { PlaceId } from "../../core/leader/release.ts";
import { createHistoryPlaces, type Places } from "../places.ts";

/** Where the leader is. */
export type LeaderPlace =
  | { readonly type: "home" }
  | { readonly type: "settings" }
  | { readonly type: "new-place" }
  | { readonly type: "new-round"; readonly placeId: PlaceId }
  | { readonly type: "round"; readonly roundId: RoundId }
  | { readonly type: "invitation"; readonly roundId: RoundId }
  /** An invitation to a municipality's round, read before a yes. */
  | { readonly type: "upwards" }
  /** What a school's round has given to its municipality's. */
  | { readonly type: "contribution"; readonly roundId: RoundId }
  /** Figures over the terms. */
  | { readonly type: "trends"; readonly placeId: PlaceId }
  /** The page for the yearly quality report and the plan. */
  | { readonly type: "report"; readonly placeId: PlaceId };

export type LeaderPlaces = Places<LeaderPlace>;

const home: LeaderPlace = { type: "home" };

export function createLeaderPlaces(page: Window): LeaderPlaces {
  return createHistoryPlaces(page, stateToPlace);
}

function stateToPlace(state: unknown): LeaderPlace {
  if (typeof state !== "object" || state === null || !("type" in state)) return home;
  const placeId = idOf("placeId" in state ? state.placeId : null);
  const roundId = idOf("roundId" in state ? state.roundId : null);
  switch (state.type) {
    case "settings":
    case "new-place":
    case "upwards":
      return { type: state.type };
    case "new-round":
    case "trends":
    case "report":
      return placeId === null ? home : { type: state.type, placeId: placeId as PlaceId };
    case "round":
    case "invitation":
    case "contribution":
      return roundId === null ? home : { type: state.type, roundId: roundId as RoundId };
    default:
      return home;
  }
}

function idOf(value: unknown): string | null {
  return typeof value === "string" && isId(value) ? value : null;
}
