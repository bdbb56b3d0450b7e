/** Pupils of a unit's roster: fewer would say by taking part that nearly all of them answered (docs/protocol.md, 8.3). */
export const fewestOfRoll = 12;
/** Pupils of a class that is joined with others. */
export const fewestOfJoined = 6;

/** Ballots a unit of so many pupils takes part with: 70 %, and at least 10. */
export function fewestBallots(roll: number): number {
  return Math.max(10, Math.ceil((7 * roll) / 10));
}
