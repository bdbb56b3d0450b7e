/** What stands in the results of a round once the same class has a newer one. */
export const olderRound = {
  title: "This is an older round",
  text: (name: string, day: string) =>
    `“${name}” is newer, with answers until ${day}. What stands here was so then.`,
  open: (name: string) => `Open “${name}”`,

  /** Under the title, where the overview is not open. */
  line: "This is an older round. The newest is “{round}”.",
  groupsLine: "This is an older round, and groups build on its answers. The newest is “{round}”.",
  /** At the top of every page of a report. */
  onPaper: (day: string) => `older round: the class has a newer one, with answers until ${day}`,
  /** What a newer round is called on paper without names: its own name may hold one. */
  unnamed: (day: string) => `the round until ${day}`,

  first: (count: number): string =>
    count === 1
      ? "One said something that was to be looked into:"
      : "These said something that was to be looked into:",
  milder: "{sign} stands beside a milder answer. That was to be looked into too.",
  ownLine: "{name} answered {reason}",
  ownAgain: "{name} answered {reason}. {before}",
  closer: (count: number): string =>
    count === 1 ? "No one chose this pupil at that time." : "No one chose these at that time.",
  next: "Around {names} there might have been something worth a closer look: {why}",

  /** In the place of a next step. */
  now: (name: string) => `What you can do now stands in “${name}”.`,
  undone: (many: boolean): string =>
    many
      ? "{names} answered something then that you must look into, and no talk with them is noted since. If it has not been followed up, it still holds: talk with them in private, and tell the head teacher."
      : "{names} answered something then that you must look into, and no talk with the pupil is noted since. If it has not been followed up, it still holds: talk with the pupil in private, and tell the head teacher.",

  dutyTitle: "This you came to know",
  /** Beside a name. */
  talked: "a talk is noted since",
  notTalked: "no talk is noted since",
  /** Over what the law asks of whoever knows; {names} of those about whom no talk is noted. */
  stillDue: "If it has not been followed up, this still holds for {names}:",
};
export type OlderRoundTexts = typeof olderRound;
