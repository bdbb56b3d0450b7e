import { scaleFields, scaleNames, type CountField } from "./fields.ts";
import { indicators, type Indicator } from "./indicators.ts";
import {
  extremesOf,
  partsOf,
  type Extremes,
  type IntegerProgram,
  type ProgramRow,
} from "./integer-program.ts";
import type { PrintedShare } from "./printed-figure.ts";
import { fewestUnits } from "./release-rules.ts";
import type { Figure, ReleasedRound } from "./release.ts";

/** What is withheld must be able to be numbers of pupils so far apart. */
const fewestApart = 10;

/**
 * Whether by what a new release prints somebody who reads everything that was ever printed, and knows the rolls, could
 * work out a withheld sum to less than 10 (rule 4 of docs/protocol.md, 8.8). All releases stand in one program: its
 * unknowns are the sums of each round, its rows are what the rounding at the source promises of them, and the printed
 * statements as intervals. What cannot be decided counts as too narrow. What is as narrow without the new release is
 * not its doing: of a very small school rolls and rules say nearly how many answered.
 *
 * A municipality's figures bind nothing: the noise in them is not known, and has no bounds.
 */
export function tooNarrow(past: readonly ReleasedRound[], round: ReleasedRound): boolean {
  const { program, withheld } = programOf([...past, round]);
  const before = programOf(past).program;
  const silent = programOf([...past, withoutFigures(round)]).program;
  const parts = partsOf(program);
  const own = new Set(
    program.rows
      .slice(before.rows.length)
      .flatMap(({ terms }) => terms.map(([each]) => parts[each])),
  );
  return withheld.some((variable) => {
    // Rounds have no unknown in common (8.3, point 4): of what was withheld before nothing new is said.
    if (!own.has(parts[variable])) return false;
    const extremes = extremesOf(program, variable);
    if (extremes !== null && apart(extremes) >= fewestApart) return false;
    const otherwise = extremesOf(silent, variable);
    if (extremes === null || otherwise === null) return extremes !== otherwise;
    return apart(extremes) < apart(otherwise);
  });
}

function apart({ least, greatest }: Extremes): number {
  return 3 * (greatest - least);
}

function withoutFigures({ release, roll }: ReleasedRound): ReleasedRound {
  const figures = release.figures.map((figure) => ({ ...figure, printed: null }));
  return { release: { ...release, figures }, roll };
}

function programOf(rounds: readonly ReleasedRound[]): {
  readonly program: IntegerProgram;
  readonly withheld: readonly number[];
} {
  const program = createProgram();
  const ofSchools = rounds.filter(({ release }) => release.level === "school");
  return { program, withheld: ofSchools.flatMap((round) => addRound(program, round)) };
}

interface GrowingProgram extends IntegerProgram {
  readonly variables: { readonly lower: number; readonly upper: number }[];
  readonly rows: ProgramRow[];
}

function createProgram(): GrowingProgram {
  return { variables: [], rows: [] };
}

/** A sum of one round: a variable, in thirds of pupils, or the roll, which is known. */
type Terms = readonly (readonly [variable: number, factor: number])[];

/** Adds a round's sums and statements. What is withheld of them is given back. */
function addRound(program: GrowingProgram, { release, roll }: ReleasedRound): readonly number[] {
  const { units } = release;
  const variables = new Map<CountField, number>();
  const add = (field: CountField, upper: number) => {
    variables.set(field, program.variables.push({ lower: 0, upper }) - 1);
  };
  const row = (terms: Terms, lower: number, upper = Infinity) => {
    program.rows.push({ terms, lower, upper });
  };
  const variable = (field: CountField) => variables.get(field) ?? NaN;
  // A rounded roll is at most 2 from the true one, which bounds the ballots from above and, by 70 %, from below.
  const most = Math.floor((roll + 2 * units) / 3);
  add("ballots", most);
  const ballots = variable("ballots");
  row([[ballots, 3]], Math.max(12 * units, Math.ceil((7 * (roll - 2 * units)) / 10)));
  for (const { flag, answered, counts } of questions) {
    add(flag, units);
    for (const field of [answered, ...counts])
      add(field, field === "mutualPairs" ? 3 * most : most);
    const asked = variable(flag);
    const all = variable(answered);
    // At least 6 of each unit that was asked; of the others at least 12 ballots are not among them.
    row(
      [
        [all, 1],
        [asked, -2],
      ],
      0,
    );
    row(
      [
        [ballots, 1],
        [asked, 4],
        [all, -1],
      ],
      4 * units,
    );
    for (const field of [answered, ...counts]) {
      const perUnit = field === "mutualPairs" ? 60 : 20;
      row(
        [
          [asked, perUnit],
          [variable(field), -1],
        ],
        0,
      );
    }
  }
  for (const name of scaleNames) {
    const { flag, answered, count } = scaleFields[name];
    row(
      [
        [variable(answered), 1],
        [variable(flag), -1],
        [variable(count), -1],
      ],
      0,
    );
  }
  const mutual = variable("mutual");
  row(
    [
      [mutual, 1],
      [variable("hasBreaks"), -2],
    ],
    0,
  );
  row(
    [
      [variable("breaksAnswered"), 1],
      [mutual, -1],
    ],
    0,
  );
  row(
    [
      [variable("mutualPairs"), 2],
      [mutual, -1],
    ],
    0,
  );
  row(
    [
      [mutual, 3],
      [variable("mutualPairs"), -1],
    ],
    0,
  );
  row(
    [
      [mutual, 1],
      [variable("unchosen"), 1],
    ],
    0,
    most,
  );
  const printed = new Set<CountField>();
  for (const figure of release.figures) {
    if (figure.printed === null) continue;
    const { flag, counted, of } = indicators[figure.indicator];
    printed.add(counted).add(of);
    if (flag !== null)
      row(
        [[variable(flag), 1]],
        figure.indicator === "unchosen" ? units : fewestUnits(figure.indicator),
      );
    program.rows.push(...statements(figure, { variable, roll }));
  }
  return [...variables].flatMap(([field, each]) =>
    field.startsWith("has") || printed.has(field) ? [] : [each],
  );
}

interface Question {
  readonly flag: CountField;
  readonly answered: CountField;
  readonly counts: readonly CountField[];
}

const questions: readonly Question[] = [
  { flag: "hasBreaks", answered: "breaksAnswered", counts: ["mutual", "mutualPairs", "unchosen"] },
  ...scaleNames.map((name) => {
    const { flag, answered, count } = scaleFields[name];
    return { flag, answered, counts: [count] };
  }),
];

interface RoundVariables {
  readonly variable: (field: CountField) => number;
  readonly roll: number;
}

/** A printed figure as what it says of the sums: rows of a x + b n between bounds. */
function statements({ indicator: id, printed }: Figure, round: RoundVariables): ProgramRow[] {
  if (printed === null) return [];
  const indicator = indicators[id];
  const ratio = (onCounted: number, onAll: number, lower: number, upper: number) =>
    ratioRow(indicator, round, { onCounted, onAll, lower, upper });
  const size = ratio(0, 1, printed.of - 5, printed.of + 4);
  if (printed.type === "pairs") {
    const { halves } = printed;
    return [size, ratio(4, 1 - 2 * halves, 0, Infinity), ratio(4, -1 - 2 * halves, -Infinity, -1)];
  }
  return [
    size,
    ...shareBounds(printed.percent).map(({ shown, all, lower, upper }) =>
      indicator.type === "share" && indicator.shows === "others"
        ? ratio(-shown, all + shown, lower, upper)
        : ratio(shown, all, lower, upper),
    ),
  ];
}

interface Bounds {
  readonly shown: number;
  readonly all: number;
  readonly lower: number;
  readonly upper: number;
}

/** lower <= shown * (who is shown) + all * (all of them) <= upper. */
function shareBounds(percent: PrintedShare): readonly Bounds[] {
  const tenth = { shown: 10, all: -1 };
  const nineTenths = { shown: 10, all: -9 };
  if (percent === "under-10") return [{ ...tenth, lower: -Infinity, upper: -1 }];
  if (percent === "over-90") return [{ ...nineTenths, lower: 1, upper: Infinity }];
  return [
    { ...tenth, lower: 0, upper: Infinity },
    { ...nineTenths, lower: -Infinity, upper: 0 },
    { shown: 200, all: 5 - 2 * percent, lower: 0, upper: Infinity },
    { shown: 200, all: -5 - 2 * percent, lower: -Infinity, upper: -1 },
  ];
}

function ratioRow(
  { counted, of }: Indicator,
  { variable, roll }: RoundVariables,
  bounds: {
    readonly onCounted: number;
    readonly onAll: number;
    readonly lower: number;
    readonly upper: number;
  },
): ProgramRow {
  const { onCounted, onAll, lower, upper } = bounds;
  const terms: (readonly [number, number])[] = [];
  if (onCounted !== 0) terms.push([variable(counted), 3 * onCounted]);
  if (of !== "roll") {
    if (onAll !== 0) terms.push([variable(of), 3 * onAll]);
    return { terms, lower, upper };
  }
  return { terms, lower: lower - onAll * roll, upper: upper - onAll * roll };
}
