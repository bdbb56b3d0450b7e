import type { QuestionId } from "../ids.ts";
import type { RatingPoints } from "../question.ts";
import type { RatedPupil } from "./ratings-status.ts";

/** The five groups of Coie, Dodge and Coppotelli (1982). Never shown without the counts behind them. */
export type SocialStatus = "popular" | "rejected" | "controversial" | "neglected" | "average";

/** Status from one liked and one disliked question: it exists only where a negative question was allowed. */
export interface StatusAnalysis {
  readonly liked: QuestionId;
  readonly disliked: QuestionId;
  readonly pupils: readonly PupilStatus[];
  readonly signed: SignedFigures;
}

export interface PupilStatus {
  /** Choices as liked and as disliked. */
  readonly likedMost: number;
  readonly likedLeast: number;
  /** What chance alone would give, and the tails: P(X >= count), and for both together P(X <= sum). */
  readonly expectedLikedMost: number;
  readonly expectedLikedLeast: number;
  readonly pLikedMostHigh: number;
  readonly pLikedLeastHigh: number;
  readonly pImpactLow: number;
  /** Standard scores within the class; 0 where the class does not vary. */
  readonly zLikedMost: number;
  readonly zLikedLeast: number;
  readonly zPreference: number;
  readonly zImpact: number;
  readonly coieDodge: SocialStatus;
  readonly probability: SocialStatus;
  /** Share of resamples with the same label, 0 to 1; null when not computed. */
  readonly firmness: { readonly coieDodge: number; readonly probability: number } | null;
  /** PN centrality, received; null where the system is singular. */
  readonly pn: number | null;
}

/** How likes and dislikes hang together in the class. */
export interface SignedFigures {
  /** Share of triangles that are balanced; null without a triangle. */
  readonly balance: number | null;
  /** Triangles of three likes, two likes and a dislike, one like, none. */
  readonly triangles: readonly [number, number, number, number];
  /** Pairs who both answered and reject each other, of all such pairs; null with fewer than two answers. */
  readonly dissociation: number | null;
}

/** Status from ratings of every classmate: it exists only in an investigation. */
export interface RatingAnalysis {
  readonly id: QuestionId;
  readonly points: RatingPoints;
  /** Pupils who rated at least one classmate. */
  readonly raters: number;
  readonly pupils: readonly RatedPupilStatus[];
}

export interface RatedPupilStatus extends RatedPupil {
  /** How many gave each point; counts[v - 1] is value v. */
  readonly counts: readonly number[];
  /** By Maassen's SSRAT, and read from the ends of the scale as nominations. */
  readonly ssrat: SocialStatus;
  readonly nominations: SocialStatus;
}
