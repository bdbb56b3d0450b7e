import type { PlaceNameFailure } from "../../../app/leader/leader-app.ts";
import { savingText } from "../../vault/failure-text.ts";
import type { LeaderWords } from "../leader-texts.ts";

type PlaceTrouble = PlaceNameFailure | Parameters<typeof savingText>[1];

/** Why a school or a municipality was not kept, and what to do. */
export function placeFailureText(texts: LeaderWords, failure: PlaceTrouble): string {
  switch (failure.type) {
    case "name":
    case "name-taken":
      return texts.leader.place.failures[failure.type];
    default:
      return savingText(texts, failure);
  }
}
