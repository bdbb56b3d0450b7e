import { indicatorIds, type IndicatorId } from "../../../src/core/leader/indicators.ts";
import type { Printed, PrintedShare } from "../../../src/core/leader/printed-figure.ts";
import type { PlaceId, Release } from "../../../src/core/leader/release.ts";
import type { Term } from "../../../src/core/leader/term.ts";

/** Releases as they are stored, written by hand: a figure that is not named is withheld. */
export const inventedSchool = "AAAAAAAAAAAAAAAAAAAAAA" as PlaceId;
export const inventedMunicipality = "BBBBBBBBBBBBBBBBBBBBBA" as PlaceId;

export type WrittenFigures = Readonly<
  Partial<Record<Exclude<IndicatorId, "cohesion">, readonly [PrintedShare, number]>>
> & { readonly cohesion?: readonly [halves: number, of: number] };

export function writtenRelease(
  term: Term,
  figures: WrittenFigures,
  changes: Partial<Release> = {},
): Release {
  return {
    version: 1,
    indicators: 1,
    placeId: inventedSchool,
    level: "school",
    term,
    contributions: 6,
    units: 6,
    figures: indicatorIds.map((indicator) => ({
      indicator,
      printed: printedIn(figures, indicator),
    })),
    ...changes,
  };
}

function printedIn(figures: WrittenFigures, indicator: IndicatorId): Printed | null {
  if (indicator === "cohesion") {
    const { cohesion } = figures;
    return cohesion === undefined ? null : { type: "pairs", halves: cohesion[0], of: cohesion[1] };
  }
  const share = figures[indicator];
  return share === undefined ? null : { type: "share", percent: share[0], of: share[1] };
}

export function autumn(schoolYear: number): Term {
  return { schoolYear, half: "autumn" };
}

export function spring(schoolYear: number): Term {
  return { schoolYear, half: "spring" };
}

/** A school of six classes over four terms: more thrive, fewer have someone to be with, one figure is missing once. */
export const fourTerms: readonly Release[] = [
  writtenRelease(autumn(2025), {
    participation: ["over-90", 150],
    "mutual-choice": [80, 140],
    unchosen: [10, 150],
    thriving: [70, 140],
    company: ["over-90", 140],
    safety: [90, 140],
    bullied: ["under-10", 140],
    cohesion: [2, 140],
  }),
  writtenRelease(spring(2025), {
    participation: ["over-90", 150],
    "mutual-choice": [80, 140],
    unchosen: [10, 150],
    thriving: [75, 140],
    company: [85, 140],
    safety: [90, 140],
    cohesion: [3, 140],
  }),
  writtenRelease(
    autumn(2026),
    {
      participation: ["over-90", 150],
      "mutual-choice": [85, 140],
      unchosen: ["under-10", 150],
      thriving: [80, 140],
      company: [80, 140],
      safety: ["over-90", 140],
      bullied: ["under-10", 130],
      cohesion: [3, 140],
    },
    { contributions: 7, units: 7 },
  ),
  writtenRelease(spring(2026), {
    participation: [90, 150],
    "mutual-choice": [85, 140],
    unchosen: ["under-10", 150],
    thriving: [85, 140],
    company: [75, 140],
    safety: ["over-90", 140],
    bullied: [10, 130],
    cohesion: [3, 140],
  }),
];

/** Three small classes: hardly anything may be shown. */
export const muchWithheld: readonly Release[] = [
  writtenRelease(autumn(2026), {}, { contributions: 3, units: 3 }),
  writtenRelease(
    spring(2026),
    { participation: ["over-90", 50], thriving: [80, 50] },
    { contributions: 3, units: 3 },
  ),
];

const municipality = {
  placeId: inventedMunicipality,
  level: "municipality",
  contributions: 24,
  units: 310,
} as const;

export const municipalityTerms: readonly Release[] = [
  writtenRelease(
    autumn(2025),
    {
      participation: [90, 6800],
      "mutual-choice": [75, 6600],
      unchosen: ["under-10", 6800],
      thriving: [75, 6600],
      company: [85, 6600],
      safety: [85, 6600],
      bullied: ["under-10", 6400],
    },
    municipality,
  ),
  writtenRelease(
    autumn(2026),
    {
      participation: ["over-90", 6900],
      "mutual-choice": [80, 6700],
      unchosen: ["under-10", 6900],
      thriving: [85, 6700],
      company: [85, 6700],
      safety: [85, 6700],
      bullied: ["under-10", 6500],
    },
    { ...municipality, contributions: 25, units: 320 },
  ),
];
