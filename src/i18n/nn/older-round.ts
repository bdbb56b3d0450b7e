import type { OlderRoundTexts } from "../en/older-round.ts";

export const olderRound: OlderRoundTexts = {
  title: "Dette er ein eldre runde",
  text: (name, day) =>
    `«${name}» er nyare, med svar fram til ${day}. Det som står her, var slik då.`,
  open: (name) => `Opne «${name}»`,

  line: "Dette er ein eldre runde. Den nyaste er «{round}».",
  groupsLine:
    "Dette er ein eldre runde, og gruppene byggjer på svara frå han. Den nyaste er «{round}».",
  onPaper: (day) => `eldre runde: klassen har ein nyare, med svar fram til ${day}`,
  unnamed: (day) => `runden fram til ${day}`,

  first: (count) =>
    count === 1
      ? "Éin sa noko om seg sjølv som skulle undersøkjast:"
      : "Desse sa noko om seg sjølve som skulle undersøkjast:",
  milder: "{sign} står ved eit mildare svar. Det skulle også undersøkjast.",
  ownLine: "{name} svarte {reason}",
  ownAgain: "{name} svarte {reason}. {before}",
  closer: (count) =>
    count === 1 ? "Ingen valde denne eleven den gongen." : "Ingen valde desse den gongen.",
  next: "Rundt {names} kunne det vere noko å sjå nærare på: {why}",

  now: (name) => `Kva du kan gjere no, står i «${name}».`,
  undone: (many) =>
    many
      ? "{names} svarte den gongen noko du må undersøkje, og det er ikkje notert nokon samtale med dei sidan. Er det ikkje følgt opp, gjeld det framleis: Snakk med dei på tomannshand, og sei frå til rektor."
      : "{names} svarte den gongen noko du må undersøkje, og det er ikkje notert nokon samtale med eleven sidan. Er det ikkje følgt opp, gjeld det framleis: Snakk med eleven på tomannshand, og sei frå til rektor.",

  dutyTitle: "Dette fekk du vite",
  talked: "samtale er notert sidan",
  notTalked: "ingen samtale er notert sidan",
  stillDue: "Er det ikkje følgt opp, gjeld dette framleis for {names}:",
};
