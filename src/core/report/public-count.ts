/** Fewer than this are never told apart from none on paper that names nobody. */
export const smallestTold = 5;

/**
 * What may be said of those who answered a question, on paper that parents may see: words and never a number, so that
 * nothing can be taken from anything else. "few": fewer than five, perhaps none. "most": all, or all but fewer than
 * five. Between them by share: "mostly" three in four or more, "half" half or more, "less" fewer than half.
 */
export type PublicCount = "few" | "less" | "half" | "mostly" | "most";

/** `of` is those who answered: whoever did not is neither well nor unwell. */
export function publicCount(count: number, of: number): PublicCount {
  if (count < smallestTold) return "few";
  if (of - count < smallestTold) return "most";
  if (4 * count >= 3 * of) return "mostly";
  return 2 * count >= of ? "half" : "less";
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
