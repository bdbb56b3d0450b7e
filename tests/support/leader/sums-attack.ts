import { createModelBuilder, type ModelBuilder } from "../../../src/core/groups/linear-model.ts";
import { fewestBallots } from "../../../src/core/leader/participation-floors.ts";
import type { ExactSolver } from "../../../workers/exact-solver.ts";
import { createTable, type AuditRow } from "./audit.ts";
import { schoolHistory, type SchoolTerm, type UnitTerm } from "./school-history.ts";
import type { Attacked } from "./unit-attack.ts";

/** One round with sums of each school, one class known entirely and one attacked, both by the seed. */
export function auditSums(
  first: number,
  histories: number,
  solver: ExactSolver,
): { readonly rounds: number; readonly rows: readonly AuditRow[] } {
  const table = createTable();
  let attacked = 0;
  for (let seed = first; seed < first + histories; seed += 1) {
    const rounds = schoolHistory(seed).filter(({ sums }) => sums !== null);
    const round = rounds[seed % Math.max(1, rounds.length)];
    if (round === undefined) continue;
    const target = seed % round.units.length;
    const known = (target + 1) % round.units.length;
    attacked += 1;
    for (const one of attackSums(round, { known, target }, solver)) table.note(one);
  }
  return { rounds: attacked, rows: table.rows() };
}

/**
 * A leader with a changed app: the exact sums of the rounded numbers of one round, every class's roll, which questions
 * each asked, and one class entirely. What can a count of one of the others be, by integer programming? The rules R2 to
 * R5 and R7 of docs/protocol.md, 8.3, as rows; of a least or a greatest value that binds a binary says so. Pairs are
 * left to the attack on a single unit.
 */
function attackSums(
  { units }: SchoolTerm,
  { known, target }: { readonly known: number; readonly target: number },
  solver: ExactSolver,
): Attacked[] {
  const unknown = units.filter((_, at) => at !== known);
  const attacked = units[target];
  if (attacked === undefined) return [];
  const { counts } = attacked;
  const targets: readonly (readonly [string, number, (of: UnitColumns) => Terms | null])[] = [
    ["ballots", counts.ballots, ({ ballots }) => [[ballots, 1]]],
    [
      "bulliedAnswered",
      counts.bulliedAnswered,
      ({ bullied }) => bullied && [[bullied.answered, 1]],
    ],
    ["bullied", counts.bullied, ({ bullied }) => bullied && [[bullied.counted, 1]]],
    [
      "bulliedAnswered less bullied",
      counts.bulliedAnswered - counts.bullied,
      ({ bullied }) =>
        bullied && [
          [bullied.answered, 1],
          [bullied.counted, -1],
        ],
    ],
    ["breaksAnswered", counts.breaksAnswered, ({ choices }) => choices && [[choices.answered, 1]]],
    ["mutual", counts.mutual, ({ choices }) => choices && [[choices.mutual, 1]]],
    ["unchosen", counts.unchosen, ({ choices }) => choices && [[choices.unchosen, 1]]],
  ];
  return targets.flatMap(([count, truth, termsOf]) => {
    const [least, greatest] = ([-1, 1] as const).map((sign) => {
      const model = createModelBuilder();
      const worth = model.addColumn({ upper: 200 });
      const columns = unknown.map((unit) => addUnit(model, unit));
      addSums(model, unknown, columns);
      const own = columns[unknown.indexOf(attacked)];
      const terms = own === undefined ? null : termsOf(own);
      if (terms === null) return null;
      // What is maximised is 0 or more: 100 and the count, or 100 less the count.
      const rows = terms.map(([column, factor]) => [column, -sign * factor] as const);
      model.addRow({ terms: [[worth, 1], ...rows], lower: 100, upper: 100 });
      const built = model.build();
      const columnsOf = {
        ...built.columns,
        worth: built.columns.worth.map((_, at) => (at === worth ? 1 : 0)),
      };
      const solved = solver.solve({ ...built, columns: columnsOf }, null, 20);
      if (solved.type !== "best") return Number.NaN;
      return sign * (Math.round(solved.values[worth] ?? Number.NaN) - 100);
    });
    if (least === null || least === undefined || greatest === null || greatest === undefined) {
      return [];
    }
    // What was not solved counts as known.
    const isSolved = Number.isFinite(least) && Number.isFinite(greatest);
    const width = isSolved ? greatest - least + 1 : 0;
    const holdsTruth = truth >= least && truth <= greatest;
    return [{ count, width, holdsTruth, values: new Set([least, greatest]) }];
  });
}

type Terms = readonly (readonly [column: number, factor: number])[];

interface UnitColumns {
  /** The true ballots, and a third of the rounded ones. */
  readonly ballots: number;
  readonly rounded: number;
  readonly bullied: ScaleColumns | null;
  readonly choices: ChoiceColumns | null;
}

interface AnsweredColumns {
  readonly answered: number;
  /** A third of the rounded ballots less the rounded answers. */
  readonly silent: number;
}

interface ScaleColumns extends AnsweredColumns {
  readonly counted: number;
  readonly roundedCounted: number;
}

interface ChoiceColumns extends AnsweredColumns {
  readonly mutual: number;
  readonly roundedMutual: number;
  readonly unchosen: number;
  readonly roundedUnchosen: number;
}

/** More than any two numbers of a unit can be apart. */
const big = 100;

function addUnit(model: ModelBuilder, unit: UnitTerm): UnitColumns {
  const roll = unit.rolls.reduce((sum, each) => sum + each, 0);
  const least = fewestBallots(roll);
  const ballots = whole(model, roll);
  const rounded = whole(model, Math.floor(roll / 3));
  model.addRow({ terms: [[ballots, 1]], lower: least });
  model.addRow({ terms: [[rounded, 1]], lower: Math.ceil(least / 3) });
  model.addRow({
    terms: [
      [ballots, 1],
      [rounded, -3],
    ],
    lower: -2,
    upper: 2,
  });
  const of: UnitOf = { model, roll, ballots, rounded };
  return {
    ballots,
    rounded,
    bullied: unit.rounded.hasBullied === 1 ? addScale(of) : null,
    choices: unit.rounded.hasBreaks === 1 ? addChoices(of) : null,
  };
}

interface UnitOf {
  readonly model: ModelBuilder;
  readonly roll: number;
  readonly ballots: number;
  readonly rounded: number;
}

function addAnswered({ model, roll, ballots, rounded }: UnitOf): AnsweredColumns {
  const answered = whole(model, roll);
  const silent = whole(model, Math.floor(roll / 3));
  model.addRow({
    terms: [
      [ballots, 1],
      [answered, -1],
    ],
    lower: 0,
  });
  roundedBelow(model, {
    rounded: silent,
    of: [
      [ballots, 1],
      [answered, -1],
    ],
    most: { terms: [[rounded, 1]], plus: -2 },
  });
  return { answered, silent };
}

function addScale(of: UnitOf): ScaleColumns {
  const { model, roll, rounded } = of;
  const { answered, silent } = addAnswered(of);
  const counted = whole(model, roll);
  const roundedCounted = whole(model, Math.floor(roll / 3));
  model.addRow({
    terms: [
      [answered, 1],
      [counted, -1],
    ],
    lower: 0,
  });
  roundedBelow(model, {
    rounded: roundedCounted,
    of: [[counted, 1]],
    most: {
      terms: [
        [rounded, 1],
        [silent, -1],
      ],
      plus: -1,
    },
  });
  return { answered, silent, counted, roundedCounted };
}

function addChoices(of: UnitOf): ChoiceColumns {
  const { model, roll, rounded } = of;
  const { answered, silent } = addAnswered(of);
  const mutual = whole(model, roll);
  const without = whole(model, roll);
  const roundedMutual = whole(model, Math.floor(roll / 3));
  model.addRow({
    terms: [
      [answered, 1],
      [mutual, -1],
    ],
    lower: 0,
  });
  // Never one pupil alone.
  const some = whole(model, 1);
  model.addRow({
    terms: [
      [mutual, 1],
      [some, -roll],
    ],
    upper: 0,
  });
  model.addRow({
    terms: [
      [mutual, 1],
      [some, -2],
    ],
    lower: 0,
  });
  model.addRow({
    terms: [
      [without, 3],
      [answered, -1],
      [mutual, 1],
    ],
    lower: -2,
    upper: 2,
  });
  // The greater of 6 and the answers less those without: both below it, and one of them it.
  const isMore = whole(model, 1);
  model.addRow({ terms: [[roundedMutual, 1]], lower: 2 });
  const left: Terms = [
    [rounded, -1],
    [silent, 1],
    [without, 1],
  ];
  model.addRow({ terms: [[roundedMutual, 1], ...left], lower: 0 });
  model.addRow({
    terms: [
      [roundedMutual, 1],
      [isMore, -big],
    ],
    upper: 2,
  });
  model.addRow({ terms: [[roundedMutual, 1], ...left, [isMore, big]], upper: big });
  const unchosen = whole(model, roll);
  const roundedUnchosen = whole(model, Math.floor(roll / 3));
  model.addRow({
    terms: [
      [unchosen, 1],
      [mutual, 1],
    ],
    upper: roll,
  });
  roundedBelow(model, {
    rounded: roundedUnchosen,
    of: [[unchosen, 1]],
    most: { terms: [[roundedMutual, -1]], plus: Math.floor(roll / 3) },
  });
  return { answered, silent, mutual, roundedMutual, unchosen, roundedUnchosen };
}

/** 3 rounded = the lesser of a number to the multiple of 3 below or above it, and 3 most. */
function roundedBelow(
  model: ModelBuilder,
  {
    rounded,
    of,
    most,
  }: {
    readonly rounded: number;
    readonly of: Terms;
    readonly most: { readonly terms: Terms; readonly plus: number };
  },
): void {
  const ofMost = most.terms.map(([column, factor]) => [column, -factor] as const);
  const ofNumber = of.map(([column, factor]) => [column, -factor] as const);
  const isMost = whole(model, 1);
  model.addRow({ terms: [[rounded, 1], ...ofMost], upper: most.plus });
  model.addRow({ terms: [[rounded, 3], ...ofNumber], upper: 2 });
  model.addRow({ terms: [[rounded, 3], ...ofNumber, [isMost, big]], lower: -2 });
  model.addRow({ terms: [[rounded, 1], ...ofMost, [isMost, -big]], lower: most.plus - big });
}

function addSums(
  model: ModelBuilder,
  units: readonly UnitTerm[],
  columns: readonly UnitColumns[],
): void {
  const sum = (terms: Terms, of: (unit: UnitTerm["rounded"]) => number) => {
    const known = units.reduce((total, { rounded }) => total + of(rounded), 0) / 3;
    if (terms.length > 0) model.addRow({ terms, lower: known, upper: known });
  };
  const asked = (question: "bullied" | "choices") =>
    columns.flatMap((unit) => {
      const silent = unit[question]?.silent;
      return silent === undefined ? [] : [[unit.rounded, 1] as const, [silent, -1] as const];
    });
  const bullied = columns.flatMap((unit) => unit.bullied ?? []);
  const choices = columns.flatMap((unit) => unit.choices ?? []);
  sum(
    columns.map(({ rounded }) => [rounded, 1]),
    ({ ballots }) => ballots,
  );
  sum(asked("bullied"), ({ bulliedAnswered }) => bulliedAnswered);
  sum(
    bullied.map(({ roundedCounted }) => [roundedCounted, 1]),
    (of) => of.bullied,
  );
  sum(asked("choices"), ({ breaksAnswered }) => breaksAnswered);
  sum(
    choices.map(({ roundedMutual }) => [roundedMutual, 1]),
    ({ mutual }) => mutual,
  );
  sum(
    choices.map(({ roundedUnchosen }) => [roundedUnchosen, 1]),
    ({ unchosen }) => unchosen,
  );
}

function whole(model: ModelBuilder, upper: number): number {
  return model.addColumn({ upper, whole: true });
}
