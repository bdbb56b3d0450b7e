import { groupBy } from "./grouping.ts";
import { longestName, nameKey } from "./pupil-name.ts";

/**
 * The shortest names that tell a class's pupils apart, in the order given, no two alike (case
 * aside): "Emma", "Emma L." and "Emma S.", "Emma S. L.", the full name, and for pupils of one and
 * the same full name a number in the order of the list, "Emma 1" and "Emma 2". At most four
 * characters longer than a name may be.
 */
export function displayNamesOf(names: readonly string[]): readonly string[] {
  const labels = distinctLabels([...new Set(names.map(nameKey))], firstSpellings(names));
  return numberedLabels(names, labels);
}

/** A label for each different name: all start short, and any that meet are lengthened together. */
function distinctLabels(
  keys: readonly string[],
  spellings: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const steps = new Map(keys.map((key) => [key, labelSteps(spellings.get(key) ?? key)]));
  const stepByKey = new Map(keys.map((key) => [key, 0]));
  const labelOf = (key: string): string => steps.get(key)?.[stepByKey.get(key) ?? 0] ?? key;
  for (;;) {
    const byLabel = groupBy(keys, (key) => nameKey(labelOf(key)));
    const meeting = [...byLabel.values()].filter((same) => same.length > 1).flat();
    const liftable = meeting.filter((key) => (stepByKey.get(key) ?? 0) < lastStep);
    if (liftable.length === 0) return new Map(keys.map((key) => [key, labelOf(key)]));
    for (const key of liftable) stepByKey.set(key, (stepByKey.get(key) ?? 0) + 1);
  }
}

const lastStep = 3;

function labelSteps(name: string): readonly string[] {
  const [first = name, ...rest] = name.split(" ");
  const last = rest.at(-1);
  if (last === undefined) return [name, name, name, name];
  const withLast = `${first} ${initial(last)}`;
  const withAll = [first, ...rest.map(initial)].join(" ");
  return [first, noLongerThan(withLast, name), noLongerThan(withAll, name), name];
}

/** A name of many one-letter words would grow by its points past what a name may measure. */
function noLongerThan(label: string, name: string): string {
  return [...label].length <= longestName ? label : name;
}

function initial(word: string): string {
  const letter = /\p{L}\p{M}*/u.exec(word)?.[0] ?? word;
  return `${letter.toUpperCase()}.`;
}

function numberedLabels(
  names: readonly string[],
  labels: ReadonlyMap<string, string>,
): readonly string[] {
  const countByKey = new Map<string, number>();
  for (const key of names.map(nameKey)) countByKey.set(key, (countByKey.get(key) ?? 0) + 1);
  const taken = new Set([...labels.values()].map(nameKey));
  return names.map((name) => {
    const key = nameKey(name);
    const label = labels.get(key) ?? name;
    if (countByKey.get(key) === 1) return label;
    const numbered = nextFree(label, taken);
    taken.add(nameKey(numbered));
    return numbered;
  });
}

function nextFree(label: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(nameKey(`${label} ${number}`))) number += 1;
  return `${label} ${number}`;
}

function firstSpellings(names: readonly string[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const name of names) {
    const key = nameKey(name);
    if (!spellings.has(key)) spellings.set(key, name);
  }
  return spellings;
}
