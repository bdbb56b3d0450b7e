import type { Printed } from "../../../core/leader/printed-figure.ts";
import { writeDecimal } from "../../../i18n/numbers.ts";
import type { TrendWords } from "./trend-words.ts";

/** What stands at a level of a chart's scale: percent, or mutual choices a pupil. */
export function levelText(words: TrendWords, type: Printed["type"], value: number): string {
  return type === "share" ? words.percent(value) : writeDecimal(value, words.language);
}
