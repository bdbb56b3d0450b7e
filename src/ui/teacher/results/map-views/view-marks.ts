import type { SpecialPosition } from "../../../../core/sociogram/views/facts.ts";

/** Around 0,0 and 9 wide: two parts and what joins them; a step above another. */
export const positionShapes: Readonly<Record<SpecialPosition, string>> = {
  "cut-point": "M-4.5-3.8V3.8L4.5-3.8V3.8Z",
  power: "M-4 0.2 0-4 4 0.2M-4 4.2 0 0 4 4.2",
};

/** The part of a circle from above, clockwise; `share` from 0 (nothing) to 1 (all of it). */
export function arcPath(radius: number, share: number): string {
  if (share <= 0) return "";
  const isWhole = share >= 1;
  // A whole circle has no end: it stops just before where it began.
  const angle = 2 * Math.PI * Math.min(share, 0.9995);
  const x = radius * Math.sin(angle);
  const y = -radius * Math.cos(angle);
  const large = share > 0.5 ? 1 : 0;
  return `M0 ${short(-radius)}A${short(radius)} ${short(radius)} 0 ${large} 1 ${short(x)} ${short(y)}${isWhole ? "Z" : ""}`;
}

/** A letter for each name where the first ones differ, otherwise its number: what tells groups apart inside a disc. */
export function groupLetters(names: readonly string[]): readonly string[] {
  const letters = names.map((name) => [...name][0]?.toLocaleUpperCase("nb") ?? "");
  const differ = letters.every(Boolean) && new Set(letters).size === letters.length;
  return differ ? letters : names.map((_, index) => String(index + 1));
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
