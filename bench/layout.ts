// node scripts/run.mjs bench/layout.ts: maps of twenty classes in four waves each, counted. Overlaps, crossings and stress
// of each wave's map beside d3-force alone on the same ties; how far pupils stand from where they stood in the wave before.
import { arrangeSociogram, relabelled } from "../src/core/sociogram/arrange.ts";
import { sociogramMeasures, type SociogramRequest } from "../src/core/sociogram/picture.ts";
import { radiiOf } from "../src/core/sociogram/places.ts";
import { fromWave, wavePlaces, type WavePlaces } from "../src/core/sociogram/waves.ts";
import {
  inventedClasses,
  mapRequest,
  movements,
  type MapClass,
  type Movement,
} from "../tests/support/map-classes.ts";
import {
  crossings,
  discOverlaps,
  labelOverlaps,
  plainPlaces,
  stress,
} from "../tests/support/map-measure.ts";
import { hasReferenceData, hungarianClasses } from "../tests/validation/reference-data.ts";
import { waveInput } from "./engine-waves.ts";

interface Counted {
  readonly pupils: number;
  readonly overlaps: number;
  readonly labels: number;
  readonly smallest: number;
  /** Ours, d3-force's. */
  readonly crossings: readonly [number, number];
  readonly mutualCrossings: readonly [number, number];
  readonly stress: readonly [number, number];
  readonly mutualStress: readonly [number, number];
}

const half = 10;
const classes = [...realClasses(), ...inventedClasses(hasReal() ? half : 2 * half)];

console.log(
  "| class | pupils | disc overlaps | name overlaps | smallest name | crossings | d3-force | stress | d3-force | mutual crossings | d3-force | mutual stress | d3-force |",
);
console.log("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
const rows = classes.map((one) => ({ name: one.name, counted: countedWaves(one) }));
for (const { name, counted } of rows) report(name, counted);
report(
  "all, later waves",
  rows.flatMap(({ counted }) => counted.slice(1)),
);
report(
  "all",
  rows.flatMap(({ counted }) => counted),
);

console.log(
  "\n| ties since the wave before | pupils | mean move | 95 % | farthest | begun anew: mean | 95 % | farthest |",
);
console.log("|---|---:|---:|---:|---:|---:|---:|---:|");
const [kept, anew] = [true, false].map((again) =>
  classes.flatMap((one) => movements(one, again, radiiOf)),
);
reportMoves("all the same", ({ kept: share }) => share === 1);
reportMoves("half or more the same", ({ kept: share }) => share >= 0.5 && share < 1);
reportMoves("fewer than half", ({ kept: share }) => share < 0.5);

function hasReal(): boolean {
  return hasReferenceData("recens_hungarian_classes/roster.csv");
}

function realClasses(): readonly MapClass[] {
  if (!hasReal()) return [];
  return hungarianClasses.map((schoolClass) => ({
    name: `published, class ${schoolClass}`,
    waves: [1, 2, 3, 4].map((wave) => mapRequest(waveInput(schoolClass, wave))),
  }));
}

/** Each wave's map as it is drawn: begun from the one before. */
function countedWaves({ waves }: MapClass): readonly Counted[] {
  let before: WavePlaces | null = null;
  return waves.map((wave) => {
    const request: SociogramRequest = before === null ? wave : fromWave(before, wave);
    before = wavePlaces(request);
    return counted(request);
  });
}

function counted(request: SociogramRequest): Counted {
  const picture = arrangeSociogram(request);
  // As large names on a small screen, and as two letters on the smallest.
  const afar = [
    { width: 49 / 0.75, height: sociogramMeasures.labelHeight / 0.75 },
    { width: 19 / 0.6, height: 16 / 0.6 },
  ].map((size) => ({
    ...picture,
    labels: relabelled(
      picture,
      picture.discs.map(() => size),
    ),
  }));
  const places = picture.discs.map(({ centre }) => centre);
  const plain = plainPlaces(places.length, request.ties);
  const mutual = request.ties.filter(({ type }) => type === "mutual");
  const heights = picture.labels.map(({ box }) => box.bottom - box.top);
  return {
    pupils: places.length,
    overlaps: discOverlaps(picture),
    labels: [picture, ...afar].reduce((sum, one) => sum + labelOverlaps(one), 0),
    // A name of 13 px has a box of `labelHeight`; it is drawn at no less than 0.97, below which it is written anew.
    smallest: (0.97 * 13 * Math.min(...heights)) / sociogramMeasures.labelHeight,
    crossings: [crossings(places, request.ties), crossings(plain, request.ties)],
    mutualCrossings: [crossings(places, mutual), crossings(plain, mutual)],
    stress: [stress(places, request.ties), stress(plain, request.ties)],
    mutualStress: [stress(places, mutual), stress(plain, mutual)],
  };
}

function report(name: string, all: readonly Counted[]): void {
  const sum = (of: (one: Counted) => number): number => all.reduce((so, one) => so + of(one), 0);
  const pair = (of: (one: Counted) => readonly [number, number], digits: number): string => {
    const [ours, plain] = [sum((one) => of(one)[0]), sum((one) => of(one)[1])];
    const ratio = plain === 0 ? "" : ` (${(ours / plain).toFixed(2)})`;
    return `${ours.toFixed(digits)}${ratio} | ${plain.toFixed(digits)}`;
  };
  const columns = [
    name,
    new Set(all.map(({ pupils }) => pupils)).size > 4
      ? sum(({ pupils }) => pupils)
      : all.map(({ pupils }) => pupils).join(", "),
    sum(({ overlaps }) => overlaps),
    sum(({ labels }) => labels),
    Math.min(...all.map(({ smallest }) => smallest)).toFixed(1),
    pair((one) => one.crossings, 0),
    pair((one) => one.stress, 2),
    pair((one) => one.mutualCrossings, 0),
    pair((one) => one.mutualStress, 2),
  ];
  console.log(`| ${columns.join(" | ")} |`);
}

function reportMoves(name: string, isOne: (movement: Movement) => boolean): void {
  const figures = (all: readonly Movement[] = []): string => {
    const far = all
      .filter(isOne)
      .map(({ radii }) => radii)
      .toSorted((a, b) => a - b);
    const mean = far.reduce((sum, one) => sum + one, 0) / Math.max(1, far.length);
    const most = [far[Math.floor(far.length * 0.95)] ?? 0, far.at(-1) ?? 0];
    return [mean, ...most].map((one) => one.toFixed(1)).join(" | ");
  };
  console.log(
    `| ${name} | ${kept?.filter(isOne).length ?? 0} | ${figures(kept)} | ${figures(anew)} |`,
  );
}
