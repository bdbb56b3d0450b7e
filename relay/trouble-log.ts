/** A trouble is said again only after this time. */
const quietSeconds = 60;

/**
 * All the relay ever logs: that something failed, by its kind. Who asked, for what, and what was sent are not among
 * what it can be told. The same trouble is said once a minute at most.
 */
export function createTroubleLog(write: (line: string) => void, nowSeconds: () => number) {
  const saidAt = new Map<string, number>();

  function say(line: string): void {
    const now = nowSeconds();
    if (now - (saidAt.get(line) ?? Number.NEGATIVE_INFINITY) < quietSeconds) return;
    saidAt.set(line, now);
    write(line);
  }

  return {
    databaseFailed: (sqliteCode: number) =>
      say(`Samklang: the database did not answer (SQLite code ${sqliteCode}).`),
    requestFailed: (kind: string) => say(`Samklang: a request failed (${kind}).`),
  };
}
