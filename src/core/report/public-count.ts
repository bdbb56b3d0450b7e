/** Fewer than this are never told as a number on paper that names nobody. */
export const smallestTold = 5;

/**
 * What may be said of some pupils of a class whose size everybody knows. "few": fewer than five, perhaps none.
 * "most": all, or all but fewer than five. Only where both those counted and all the others are five or more is it a
 * number: nobody can find a small group by taking one from the other.
 */
export type PublicCount =
  | { readonly type: "number"; readonly count: number; readonly of: number }
  | { readonly type: "few" }
  | { readonly type: "most" };

/** `of` is the whole class, those who did not answer among them: else the difference would tell of them. */
export function publicCount(count: number, of: number): PublicCount {
  if (count < smallestTold) return { type: "few" };
  return of - count < smallestTold ? { type: "most" } : { type: "number", count, of };
}

/** A share that rests on choices: in steps of five per cent, and at the ends no nearer than a tenth. */
export type PublicShare =
  | { readonly type: "about"; readonly share: number }
  | { readonly type: "under-tenth" }
  | { readonly type: "over-nine-tenths" };

/** `share` from 0 to 1. */
export function publicShare(share: number): PublicShare {
  if (share < 0.1) return { type: "under-tenth" };
  if (share > 0.9) return { type: "over-nine-tenths" };
  return { type: "about", share: Math.round(share * 20) / 20 };
}
