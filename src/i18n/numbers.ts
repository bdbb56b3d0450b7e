import type { Language } from "../core/question.ts";

/*
 * By hand and not by Intl: a few languages need few rules, and the first format of a kind costs an old
 * machine more time than all that is written with it.
 */

/** "53 %" / "53%", of a share from 0 to 1. */
export function writePercent(share: number, language: Language, decimals = 0): string {
  const number = writeDecimal(share * 100, language, decimals);
  return language === "en" ? `${number}%` : `${number}\u00a0%`;
}

/** "3,4" / "3.4", without a zero at the end. */
export function writeDecimal(value: number, language: Language, decimals = 1): string {
  const factor = 10 ** decimals;
  const rounded = String(Math.round(value * factor) / factor);
  return language === "en" ? rounded : rounded.replace(".", ",");
}

/** "Ada, Bo og Liv" / "Ada, Bo and Liv". */
export function writeList(items: readonly string[], language: Language): string {
  return items.map((item, index) => joinBefore(items.length, index, language) + item).join("");
}

/** What stands before an item of a list: nothing, a comma, or the word before the last. */
export function joinBefore(count: number, index: number, language: Language): string {
  if (index === 0) return "";
  if (index < count - 1) return ", ";
  return language === "en" ? " and " : " og ";
}
