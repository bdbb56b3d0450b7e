/** The name, or with the lowest number from 2 that makes it one of its own: "Høsten 2026 (2)". */
export function freeName(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const name = `${wanted} (${number})`;
    if (!taken.includes(name)) return name;
  }
}
