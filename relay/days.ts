const secondsPerDay = 86_400;

/** Whole days since 1970, UTC: as precise as the relay notes when anything happened. */
export function dayOf(seconds: number): number {
  return Math.floor(seconds / secondsPerDay);
}

/** YYYY-MM-DD. */
export function formatDay(day: number): string {
  return new Date(day * secondsPerDay * 1000).toISOString().slice(0, 10);
}
