import type { OlderRoundTexts } from "../en/older-round.ts";

export const olderRound: OlderRoundTexts = {
  title: "Dette er en eldre runde",
  text: (name, day) =>
    `«${name}» er nyere, med svar frem til ${day}. Det som står her, var slik da.`,
  open: (name) => `Åpne «${name}»`,

  line: "Dette er en eldre runde. Den nyeste er «{round}».",
  groupsLine:
    "Dette er en eldre runde, og gruppene bygger på svarene fra den. Den nyeste er «{round}».",
  onPaper: (day) => `eldre runde: klassen har en nyere, med svar frem til ${day}`,
  unnamed: (day) => `runden frem til ${day}`,

  first: (count) =>
    count === 1
      ? "Én sa noe om seg selv som skulle undersøkes:"
      : "Disse sa noe om seg selv som skulle undersøkes:",
  milder: "{sign} står ved et mildere svar. Det skulle også undersøkes.",
  ownLine: "{name} svarte {reason}",
  ownAgain: "{name} svarte {reason}. {before}",
  closer: (count) =>
    count === 1 ? "Ingen valgte denne eleven den gangen." : "Ingen valgte disse den gangen.",
  next: "Rundt {names} kunne det være noe å se nærmere på: {why}",

  now: (name) => `Hva du kan gjøre nå, står i «${name}».`,
  undone: (many) =>
    many
      ? "{names} svarte den gangen noe du må undersøke, og det er ikke notert noen samtale med dem siden. Er det ikke fulgt opp, gjelder det fortsatt: Snakk med dem på tomannshånd, og si fra til rektor."
      : "{names} svarte den gangen noe du må undersøke, og det er ikke notert noen samtale med eleven siden. Er det ikke fulgt opp, gjelder det fortsatt: Snakk med eleven på tomannshånd, og si fra til rektor.",

  dutyTitle: "Dette fikk du vite",
  talked: "samtale er notert siden",
  notTalked: "ingen samtale er notert siden",
  stillDue: "Er det ikke fulgt opp, gjelder dette fortsatt for {names}:",
};
