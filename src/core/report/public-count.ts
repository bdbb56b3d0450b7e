/** Fewer than this are never told apart from none on paper that names nobody. */
export const smallestTold = 5;
/** Of fewer answers nothing is told: of nine who answered there are never five on both sides of a word. */
export const smallestAnswered = 2 * smallestTold;

/**
 * What may be said of those who answered a question, on paper that parents may see: words and never a number, so that
 * nothing can be taken from anything else. "few": fewer than five, perhaps none. "most": all, or all but fewer than
 * five, where that is three in four or more. Between them by share: "mostly" three in four or more, "half" half or
 * more, "less" fewer than half.
 */
export type PublicCount = "few" | "less" | "half" | "mostly" | "most";

/** `of` is those who answered, ten or more: whoever did not is neither well nor unwell. */
export function publicCount(count: number, of: number): PublicCount {
  if (count < smallestTold) return "few";
  // In a small class all and all but four are as far apart as "all" and "six of ten": both are half or more.
  const allButFew = of - smallestTold + 1;
  if (count >= allButFew && isThreeInFour(allButFew, of)) return "most";
  if (count < allButFew && isThreeInFour(count, of)) return "mostly";
  return 2 * count >= of ? "half" : "less";
}

function isThreeInFour(count: number, of: number): boolean {
  return 4 * count >= 3 * of;
}

/**
 * A share that rests on choices: in steps of five per cent, and at the ends no nearer than a quarter and a tenth. Of
 * ten pupils who each have a mutual choice, at the least a fifth of the choices is returned: less than a quarter rules
 * nothing out.
 */
export type PublicShare =
  | { readonly type: "about"; readonly share: number }
  | { readonly type: "under-quarter" }
  | { readonly type: "over-nine-tenths" };

/** `share` from 0 to 1. */
export function publicShare(share: number): PublicShare {
  if (share < 0.25) return { type: "under-quarter" };
  if (share > 0.9) return { type: "over-nine-tenths" };
  return { type: "about", share: Math.round(share * 20) / 20 };
}
