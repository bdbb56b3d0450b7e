/** Whether pupils stand on the paper by name, by initials, or not at all; the one that tells least first. */
export const reportVariants = ["nobody", "initials", "names"] as const;
export type ReportVariant = (typeof reportVariants)[number];

/** In the order of the paper: what this is, then the pupils, then the class. */
export const reportParts = [
  "how",
  "participation",
  "roster",
  "good",
  "figures",
  "own",
  "map",
  "agreed",
] as const;
export type ReportPart = (typeof reportParts)[number];

export const mapCaptions = ["names", "initials", "numbers"] as const;
export type MapCaption = (typeof mapCaptions)[number];

export interface ReportChoices {
  readonly variant: ReportVariant;
  readonly parts: ReadonlySet<ReportPart>;
  readonly mapCaption: MapCaption;
  /** A whole page each, by roster index. */
  readonly pupils: ReadonlySet<number>;
}

/** The paper that tells least, with what a meeting needs. */
export const usualChoices: ReportChoices = {
  variant: "nobody",
  parts: new Set(["how", "participation", "good", "figures", "own", "roster", "agreed"]),
  mapCaption: "names",
  pupils: new Set(),
};

/** Parts there can be: those about pupils only where pupils stand on the paper. */
export function offeredParts(variant: ReportVariant): readonly ReportPart[] {
  return reportParts.filter((part) => variant !== "nobody" || !aboutPupils.has(part));
}

/** Names stand in the map only where they stand on the paper. */
export function offeredCaptions(variant: ReportVariant): readonly MapCaption[] {
  return mapCaptions.filter((caption) => variant === "names" || caption !== "names");
}

/** The caption asked for, or the nearest that the variant allows. */
export function mapCaptionOf({ variant, mapCaption }: ReportChoices): MapCaption {
  return offeredCaptions(variant).includes(mapCaption) ? mapCaption : "initials";
}

const aboutPupils: ReadonlySet<ReportPart> = new Set(["roster", "map"]);
