import type { OverviewTexts } from "../en/overview.ts";

export const overview: OverviewTexts = {
  awaited: "Vi ser nærare på kor sikkert dette er …",
  awaitedLabel: "Så langt er det kome",
  unknown:
    "Kor sikkert kvart teikn er, kunne ikkje reknast ut. Det som står her, gjeld likevel; ta det som eit spørsmål.",
  again: "Prøv igjen",

  first: (count) =>
    count === 1
      ? "Éin seier noko om seg sjølv som du må undersøkje no:"
      : "Desse seier noko om seg sjølve som du må undersøkje no:",
  milder: "{sign} står ved eit mildare svar. Det må du også undersøkje.",
  ownLine: "{name} svarer {reason}",
  ownAgain: "{name} svarer {reason}. {before}",
  closer: {
    awaited: (count) =>
      count === 1
        ? "Ingen valde denne eleven. Vi ser nærare på kor sikkert det er …"
        : "Ingen valde desse. Vi ser nærare på kor sikkert det er …",
    known: (count) =>
      count === 1
        ? "Ingen valde denne eleven: Svara tyder på at eleven kan trenge deg"
        : "Ingen valde desse: Svara tyder på at dei kan trenge deg",
    unknown: (count) =>
      count === 1
        ? "Ingen valde denne eleven. Kor sikkert det er, er ikkje rekna ut"
        : "Ingen valde desse. Kor sikkert det er, er ikkje rekna ut",
    perhaps: (count) =>
      count === 1
        ? "Ingen valde denne eleven. Spør korleis det går"
        : "Ingen valde desse. Spør korleis det går",
  },
  closerLine: "{reason} valde {name} {where}.",
  closerAgain: "{reason} valde {name} {where}, og heller ingen i «{wave}».",
  or: "eller",
  noneOf: (of) => `Ingen av ${of}`,
  next: "Rundt {names} kan det vere noko å sjå nærare på: {why}",
  why: "sjå kvifor",
  signs: (count) => (count === 1 ? "eitt teikn" : `${count} teikn`),
  skipped: "{count}, men hoppa over minst eitt spørsmål om klassekameratar.",
  skippedCount: (count) => (count === 1 ? "Éin elev svarte" : `${count} elevar svarte`),
  skippedOn: (question, count) =>
    count === 1 ? `«${question}»: éin hoppa over` : `«${question}»: ${count} hoppa over`,
  oneChoice: "Eitt val til eller frå ville ha endra {count}.",
  firmness: (total, loose) =>
    loose === 0
      ? `Teikna frå vala til klassekameratane: ${total} i alt, {count}.`
      : `Teikna frå vala til klassekameratane: ${total} i alt, {count}. Ta det usikre som spørsmål.`,
  firmnessCount: {
    firm: (count) => (count === 1 ? "1 sikkert" : `${count} sikre`),
    likely: (count) => (count === 1 ? "1 truleg" : `${count} trulege`),
    loose: (count) => (count === 1 ? "1 usikkert" : `${count} usikre`),
    unknown: (count) =>
      count === 1 ? "1 vi ikkje veit kor sikkert er" : `${count} vi ikkje veit kor sikre er`,
  },
  firmnessLevels: {
    firm: "Sikre:",
    likely: "Trulege:",
    loose: "Usikre:",
    unknown: "Vi veit ikkje kor sikre:",
  },
  firmnessBehind:
    "Rekna slik: Om dei same elevane svarte igjen, kor ofte ville teiknet vore der igjen? «Sikkert» står berre der slike teikn har halde seg til neste runde i andre klassar. Dei fleste teikn er usikre, og likevel verde å sjå på. For nokre teikn finst det ikkje noko slikt reknestykke.",

  alsoIn: (round) => `også i «${round}»`,
  stepLead: "Neste steg:",
  steps: {
    today: "Snakk snart med {names}, på tomannshand, og sei frå til rektor i dag.",
    collect: (more) =>
      more === 1
        ? "Be dei som manglar, om å svare. Eitt svar til, så kan vala til klassekameratane lesast."
        : `Be dei som manglar, om å svare. ${more} svar til, så kan vala til klassekameratane lesast.`,
    closed:
      "For få rakk å svare denne gongen. Set av tid til ein ny runde, og snakk med dei som manglar.",
    small:
      "Klassen er for liten til at vala kan lesast. Bygg på det elevane seier om seg sjølve, og snakk med kvar av dei.",
    talk: "Snakk med {names} denne veka. Spør korleis det går, før du gjer noko anna.",
    quiet: "Ingen skil seg ut først. Legg merke til {names} denne veka: Ingen nemnde dei.",
    look: "Byrj med {names}: Følg med i eit friminutt eller to før du bestemmer kva du gjer.",
    calm: "Svara ber deg ikkje om noko no. Ta vare på det som er bra.",
    cases: "Gå gjennom sakene éi om gongen, og høyr kvar elev før noko blir bestemt.",
  },
  round: {
    later: (day) => `Ein ny runde rundt ${day} viser om det hjelpte.`,
    due: "Det er tid for ein ny runde, for å sjå om det hjelpte.",
  },
};
