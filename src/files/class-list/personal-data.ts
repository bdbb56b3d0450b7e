import type { UnreadKind } from "./preview.ts";

/** Kinds of personal data that can be told by the look of a value. (No lookbehind: Safari 16.0 cannot read it.) */
const looks: readonly (readonly [UnreadKind, RegExp])[] = [
  ["email", /@/u],
  // Eleven figures, the date and the personal number often apart.
  ["identity-number", /(?:^|\D)\d{6}[\s.-]?\d{5}(?!\d)/u],
  ["birth-date", /(?:^|\D)\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d{4}|\d{2})(?!\d)/u],
  ["birth-date", /(?:^|\D)\d{4}-\d{1,2}-\d{1,2}(?!\d)/u],
  ["phone", /\+\d/u],
  ["phone", /(?:^|\D)\d(?:[\s.-]?\d){7}(?!\d)/u],
  ["birth-date", /(?:^|\D)\d{6}(?!\d)/u],
  ["address", /\p{L}(?:gata|gate|gaten|veien|vegen|vei|veg|svingen|bakken|stien|plass)\s+\d/iu],
  ["address", /^\s*\d{4}\s+\p{Lu}{2,}/u],
];

/** What a value looks like; null when it looks like none of these. */
export function personalKind(value: string): UnreadKind | null {
  return looks.find(([, look]) => look.test(value))?.[0] ?? null;
}

/** True for a value that must not be kept as a class, a group or a heading. Any five figures in a row count. */
export function looksPersonal(value: string): boolean {
  return personalKind(value) !== null || /\d(?:[ .]?\d){4}/u.test(value);
}
