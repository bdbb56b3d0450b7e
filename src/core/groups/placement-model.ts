import type { GroupProblem } from "./group-problem.ts";
import { fairShare, groupTables, groupWeights, type GroupTables } from "./group-value.ts";
import { createModelBuilder, type LinearModel, type ModelBuilder } from "./linear-model.ts";
import type { Division } from "./search-groups.ts";

/**
 * The division as an assignment of pupils to groups, for groups too large to be written down whole: the same
 * worth as `groupValue`, wishes as rows that must hold. Its relaxation gives an upper bound for every
 * division; solved to the end it gives the best one.
 */
export interface PlacementModel {
  readonly model: LinearModel;
  /** The column of each pupil in each group: pupil times groups plus group. */
  readonly place: readonly number[];
  readonly groups: number;
}

export function placementModel(problem: GroupProblem): PlacementModel {
  const tables = groupTables(problem);
  const builder = createModelBuilder();
  const groups = problem.sizes.length;
  const place = placeColumns(builder, problem);
  const at = (pupil: number, group: number): number => place[pupil * groups + group] ?? 0;
  const pairs = pairColumns(builder, tables, at);
  for (let pupil = 0; pupil < problem.pupils; pupil += 1) addWorth(builder, tables, pupil, pairs);
  addWishes(builder, problem, at);
  addShares(builder, tables, at);
  return { model: builder.build(), place, groups };
}

/** The division of a solution. */
export function divisionPlaced(
  { place, groups }: PlacementModel,
  values: ArrayLike<number>,
): Division {
  return Array.from({ length: place.length / groups }, (_, pupil) => {
    let best = 0;
    for (let group = 1; group < groups; group += 1) {
      const value = values[place[pupil * groups + group] ?? 0] ?? 0;
      if (value > (values[place[pupil * groups + best] ?? 0] ?? 0)) best = group;
    }
    return best;
  });
}

type Terms = (readonly [column: number, factor: number])[];
type Place = (pupil: number, group: number) => number;

function placeColumns(builder: ModelBuilder, { pupils, sizes, locked }: GroupProblem): number[] {
  const place: number[] = [];
  for (let pupil = 0; pupil < pupils; pupil += 1) {
    const own = locked[pupil] ?? null;
    const columns = sizes.map((_, group) =>
      builder.addColumn({ upper: own === null || own === group ? 1 : 0, whole: true }),
    );
    place.push(...columns);
    builder.addRow({ terms: columns.map((column) => [column, 1]), lower: 1, upper: 1 });
  }
  for (const [group, size] of sizes.entries()) {
    const terms = Array.from({ length: pupils }, (_, pupil): [number, number] => [
      place[pupil * sizes.length + group] ?? 0,
      1,
    ]);
    builder.addRow({ terms, lower: size, upper: size });
  }
  return place;
}

/** For each two pupils with a choice between them: in which group they are together, if in any. */
function pairColumns(
  builder: ModelBuilder,
  { problem, chose }: GroupTables,
  at: Place,
): ReadonlyMap<number, readonly number[]> {
  const { pupils, sizes } = problem;
  const pairs = new Map<number, readonly number[]>();
  for (let a = 0; a < pupils; a += 1) {
    for (let b = a + 1; b < pupils; b += 1) {
      if (chose[a * pupils + b] === 0 && chose[b * pupils + a] === 0) continue;
      const columns = sizes.map((_, group) => {
        const both = builder.addColumn({});
        for (const pupil of [a, b]) {
          builder.addRow({
            terms: [
              [both, 1],
              [at(pupil, group), -1],
            ],
            upper: 0,
          });
        }
        return both;
      });
      pairs.set(a * pupils + b, columns);
      pairs.set(b * pupils + a, columns);
    }
  }
  return pairs;
}

function addWorth(
  builder: ModelBuilder,
  { problem, chose }: GroupTables,
  pupil: number,
  pairs: ReadonlyMap<number, readonly number[]>,
): void {
  const { pupils } = problem;
  const isFirst = problem.first[pupil] === true;
  const kept: Terms = [];
  const mutual: Terms = [];
  const any: Terms = [];
  for (let other = 0; other < pupils; other += 1) {
    const out = chose[pupil * pupils + other] === 1;
    const back = chose[other * pupils + pupil] === 1;
    for (const column of pairs.get(pupil * pupils + other) ?? []) {
      any.push([column, -1]);
      if (out) kept.push([column, -1]);
      if (out && back) mutual.push([column, -1]);
    }
  }
  const times = isFirst ? 2 : 1;
  addSteps(builder, groupWeights.choice, times, kept);
  addSteps(builder, groupWeights.mutual, times, mutual);
  const alone = builder.addColumn({
    worth: isFirst ? -groupWeights.aloneFirst : -groupWeights.alone,
  });
  builder.addRow({ terms: [[alone, -1], ...any], upper: -1 });
}

/** The worth of the first, second, third: each less than the one before, so a maximum fills them in order. */
function addSteps(
  builder: ModelBuilder,
  worth: readonly number[],
  times: number,
  kept: Terms,
): void {
  if (kept.length === 0) return;
  const columns = worth.map((own): [number, number] => [
    builder.addColumn({ worth: own * times }),
    1,
  ]);
  builder.addRow({ terms: [...columns, ...kept], upper: 0 });
}

function addWishes(
  builder: ModelBuilder,
  { apart, together, sizes }: GroupProblem,
  at: Place,
): void {
  for (const group of sizes.keys()) {
    for (const [a, b] of apart) {
      builder.addRow({
        terms: [
          [at(a, group), 1],
          [at(b, group), 1],
        ],
        upper: 1,
      });
    }
    for (const [a, b] of together) {
      builder.addRow({
        terms: [
          [at(a, group), 1],
          [at(b, group), -1],
        ],
        lower: 0,
        upper: 0,
      });
    }
  }
}

function addShares(builder: ModelBuilder, tables: GroupTables, at: Place): void {
  const { problem, labelTotals } = tables;
  const everyone = Array.from({ length: problem.pupils }, (_, pupil) => pupil);
  const kinds = [
    {
      pupils: everyone.filter((pupil) => problem.spread[pupil] === true),
      cost: groupWeights.spread,
    },
    ...labelTotals.map((_, label) => ({
      pupils: everyone.filter((pupil) => problem.balance[pupil] === label),
      cost: groupWeights.balance,
    })),
  ];
  for (const { pupils, cost } of kinds) {
    if (pupils.length === 0) continue;
    for (const [group, size] of problem.sizes.entries()) {
      const { least, most } = fairShare(pupils.length, size, problem.pupils);
      const outside = builder.addColumn({ worth: -cost, upper: Infinity });
      const count = pupils.map((pupil): [number, number] => [at(pupil, group), 1]);
      builder.addRow({ terms: [...count, [outside, -1]], upper: most });
      builder.addRow({ terms: [...count, [outside, 1]], lower: least });
    }
  }
}
