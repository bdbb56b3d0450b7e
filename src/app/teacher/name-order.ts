const norwegian = new Intl.Collator("nb", { numeric: true });

/** As a Norwegian list is read: å comes last, and of 9a and 10a the nine first. Below zero when `one` comes first. */
export function compareNames(one: string, other: string): number {
  return norwegian.compare(one, other);
}
