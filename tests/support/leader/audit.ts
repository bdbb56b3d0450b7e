import { countFields } from "../../../src/core/leader/fields.ts";
import { schoolHistory, type SchoolTerm, type UnitTerm } from "./school-history.ts";
import { attackUnit, type Attacked } from "./unit-attack.ts";

/** What an attacker was left with, of one count. */
export interface AuditRow {
  readonly count: string;
  targets: number;
  /** One value is possible: the count is known. */
  exact: number;
  /** Two values are possible. */
  two: number;
  least: number;
  /** Of all values together; over `targets` their mean. */
  values: number;
  /** The truth was not among the possible values: the attacker's arithmetic would be wrong. */
  lost: number;
}

export interface Audit {
  readonly histories: number;
  readonly rounds: number;
  readonly units: number;
  readonly releases: number;
  readonly printed: number;
  readonly withheld: number;
  /** Who has every rounded number of a unit in all terms, its rolls and its ballots. */
  readonly alone: readonly AuditRow[];
  /** The same of two units of one term together. */
  readonly together: readonly AuditRow[];
  /** Who was told besides the true counts of the unit's first term: of its later ones. */
  readonly told: readonly AuditRow[];
}

/** Schools of the seeds from `first` on, through the product's code and then through the attacker's hands. */
export function audit(first: number, histories: number): Audit {
  const alone = createTable();
  const together = createTable();
  const told = createTable();
  const seen = { rounds: 0, units: 0, releases: 0, printed: 0, withheld: 0 };
  for (let seed = first; seed < first + histories; seed += 1) {
    const history = schoolHistory(seed);
    for (const { units, released } of history) {
      seen.rounds += 1;
      seen.units += units.length;
      if (released === null) continue;
      const printed = released.release.figures.filter((figure) => figure.printed !== null).length;
      seen.releases += printed > 0 ? 1 : 0;
      seen.printed += printed;
      seen.withheld += released.release.figures.length - printed;
    }
    const left = new Map<UnitTerm, readonly Attacked[]>();
    for (const terms of termsOfUnits(history)) {
      attackUnit(terms).forEach((attacked, at) => {
        const term = terms[at];
        if (term !== undefined) left.set(term, attacked);
        for (const one of attacked) alone.note(one);
      });
      if (terms.length > 1) for (const one of attackUnit(terms, 0).flat()) told.note(one);
    }
    for (const { units } of history) {
      // Neighbours in the list: every unit of three and more is in two pairs.
      units.slice(1).forEach((unit, before) => {
        const other = units[before];
        if (other === undefined) return;
        for (const one of summed(left.get(other) ?? [], left.get(unit) ?? [])) together.note(one);
      });
    }
  }
  return {
    histories,
    ...seen,
    alone: alone.rows(),
    together: together.rows(),
    told: told.rows(),
  };
}

/** Two audits of different seeds as one. */
export function joinAudits(a: Audit, b: Audit): Audit {
  return {
    histories: a.histories + b.histories,
    rounds: a.rounds + b.rounds,
    units: a.units + b.units,
    releases: a.releases + b.releases,
    printed: a.printed + b.printed,
    withheld: a.withheld + b.withheld,
    alone: joinRows(a.alone, b.alone),
    together: joinRows(a.together, b.together),
    told: joinRows(a.told, b.told),
  };
}

function joinRows(a: readonly AuditRow[], b: readonly AuditRow[]): readonly AuditRow[] {
  const joined = new Map(a.map((row) => [row.count, row]));
  for (const row of b) {
    const other = joined.get(row.count);
    joined.set(row.count, other === undefined ? row : joinRow(other, row));
  }
  return [...joined.values()].sort((x, y) => placeOf(x.count) - placeOf(y.count));
}

function joinRow(a: AuditRow, b: AuditRow): AuditRow {
  return {
    count: a.count,
    targets: a.targets + b.targets,
    exact: a.exact + b.exact,
    two: a.two + b.two,
    least: Math.min(a.least, b.least),
    values: a.values + b.values,
    lost: a.lost + b.lost,
  };
}

/** Terms of each unit, in order. */
function termsOfUnits(history: readonly SchoolTerm[]): readonly (readonly UnitTerm[])[] {
  const terms = new Map<string, UnitTerm[]>();
  for (const unit of history.flatMap(({ units }) => units)) {
    terms.set(unit.unit, [...(terms.get(unit.unit) ?? []), unit]);
  }
  return [...terms.values()];
}

/** Keys of different units have nothing to do with each other: every sum of a value and a value is possible. */
function summed(a: readonly Attacked[], b: readonly Attacked[]): Attacked[] {
  return a.flatMap((one) => {
    const other = b.find(({ count }) => count === one.count);
    if (other === undefined) return [];
    const values = new Set<number>();
    for (const x of one.values) for (const y of other.values) values.add(x + y);
    const holdsTruth = one.holdsTruth && other.holdsTruth;
    return [{ count: one.count, width: values.size, holdsTruth, values }];
  });
}

export interface AuditTable {
  note(attacked: Pick<Attacked, "count" | "width" | "holdsTruth">): void;
  rows(): readonly AuditRow[];
}

export function createTable(): AuditTable {
  const rows = new Map<string, AuditRow>();
  return {
    note({ count, width, holdsTruth }) {
      const none = { targets: 0, exact: 0, two: 0, least: Infinity, values: 0, lost: 0 };
      const row = rows.get(count) ?? { count, ...none };
      rows.set(count, row);
      row.targets += 1;
      row.exact += width <= 1 ? 1 : 0;
      row.two += width === 2 ? 1 : 0;
      row.least = Math.min(row.least, width);
      row.values += width;
      row.lost += holdsTruth ? 0 : 1;
    },
    rows: () => [...rows.values()].sort((a, b) => placeOf(a.count) - placeOf(b.count)),
  };
}

/** By the order of the fields, a remainder after what it is left of. */
function placeOf(count: string): number {
  const [field = "", other] = count.split(" less ");
  const fields: readonly string[] = countFields;
  return 2 * fields.indexOf(other ?? field) + (other === undefined ? 0 : 1);
}
