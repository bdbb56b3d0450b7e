import type { OverviewTexts } from "../en/overview.ts";

export const overview: OverviewTexts = {
  awaited: "Vi ser nærmere på hvor sikkert dette er …",
  awaitedLabel: "Så langt er det kommet",
  unknown:
    "Hvor sikkert hvert tegn fra valgene er, kunne ikke regnes ut. Det som står her, gjelder likevel; ta det som et spørsmål.",
  again: "Prøv igjen",

  first: (count) =>
    count === 1
      ? "Én sier noe om seg selv som du må undersøke nå:"
      : "Disse sier noe om seg selv som du må undersøke nå:",
  milder: "{sign} står ved et mildere svar. Det må du også undersøke.",
  ownLine: "{name} svarer {reason}",
  ownAgain: "{name} svarer {reason}. {before}",
  closer: {
    awaited: (count) =>
      count === 1
        ? "Ingen valgte denne eleven. Vi ser nærmere på hvor sikkert det er …"
        : "Ingen valgte disse. Vi ser nærmere på hvor sikkert det er …",
    known: (count) =>
      count === 1
        ? "Ingen valgte denne eleven: Svarene tyder på at eleven kan trenge deg"
        : "Ingen valgte disse: Svarene tyder på at de kan trenge deg",
    unknown: (count) =>
      count === 1
        ? "Ingen valgte denne eleven. Hvor sikkert det er, er ikke regnet ut"
        : "Ingen valgte disse. Hvor sikkert det er, er ikke regnet ut",
    perhaps: (count) =>
      count === 1
        ? "Ingen valgte denne eleven. Spør hvordan det går"
        : "Ingen valgte disse. Spør hvordan det går",
  },
  closerLine: "{reason} valgte {name} {where}.",
  closerAgain: "{reason} valgte {name} {where}, og heller ingen i «{wave}».",
  or: "eller",
  noneOf: (of) => `Ingen av ${of}`,
  next: "Rundt {names} kan det være noe å se nærmere på: {why}",
  why: "se hvorfor",
  signs: (count) => (count === 1 ? "ett tegn" : `${count} tegn`),
  skipped: "{count}, men hoppet over minst ett spørsmål om klassekamerater.",
  skippedCount: (count) => (count === 1 ? "Én elev svarte" : `${count} elever svarte`),
  skippedOn: (question, count) =>
    count === 1 ? `«${question}»: én hoppet over` : `«${question}»: ${count} hoppet over`,
  oneChoice: "Ett valg til eller fra ville ha endret {count}.",
  firmness: (total, loose) =>
    loose === 0
      ? `Tegnene fra klassekameratenes valg: ${total} i alt, {count}.`
      : `Tegnene fra klassekameratenes valg: ${total} i alt, {count}. Ta det usikre som spørsmål.`,
  firmnessCount: {
    firm: (count) => (count === 1 ? "1 sikkert" : `${count} sikre`),
    likely: (count) => (count === 1 ? "1 trolig" : `${count} trolige`),
    loose: (count) => (count === 1 ? "1 usikkert" : `${count} usikre`),
    unknown: (count) =>
      count === 1 ? "1 vi ikke vet hvor sikkert er" : `${count} vi ikke vet hvor sikre er`,
  },
  firmnessLevels: {
    firm: "Sikre:",
    likely: "Trolige:",
    loose: "Usikre:",
    unknown: "Vi vet ikke hvor sikre:",
  },
  firmnessBehind:
    "Regnet slik: Hvis de samme elevene svarte igjen, hvor ofte ville tegnet vært der igjen? «Sikkert» står bare der slike tegn har holdt seg til neste runde i andre klasser. De fleste tegn er usikre, og likevel verdt å se på. For noen tegn finnes det ikke noe slikt regnestykke.",

  alsoIn: (round) => `også i «${round}»`,
  stepLead: "Neste steg:",
  steps: {
    today: "Snakk snart med {names}, på tomannshånd, og si fra til rektor i dag.",
    collect: (more) =>
      more === 1
        ? "Be dem som mangler, om å svare. Ett svar til, så kan klassekameratenes valg leses."
        : `Be dem som mangler, om å svare. ${more} svar til, så kan klassekameratenes valg leses.`,
    closed:
      "For få rakk å svare denne gangen. Sett av tid til en ny runde, og snakk med dem som mangler.",
    small:
      "Klassen er for liten til at valgene kan leses. Bygg på det elevene sier om seg selv, og snakk med hver av dem.",
    talk: "Snakk med {names} denne uka. Spør hvordan det går, før du gjør noe annet.",
    quiet: "Ingen skiller seg ut først. Legg merke til {names} denne uka: Ingen nevnte dem.",
    look: "Begynn med {names}: Følg med i et friminutt eller to før du bestemmer hva du gjør.",
    calm: "Svarene ber deg ikke om noe nå. Ta vare på det som er bra.",
    cases: "Gå gjennom sakene én om gangen, og hør hver elev før noe blir bestemt.",
  },
  round: {
    later: (day) => `En ny runde rundt ${day} viser om det hjalp.`,
    due: "Det er tid for en ny runde, for å se om det hjalp.",
  },
};
