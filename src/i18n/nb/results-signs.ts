import type { QuestionWords, ResultsSignsTexts } from "../en/results-signs.ts";

const words = [
  "Ingen",
  "Én",
  "To",
  "Tre",
  "Fire",
  "Fem",
  "Seks",
  "Sju",
  "Åtte",
  "Ni",
  "Ti",
  "Elleve",
  "Tolv",
];

/** "To", til å begynne en setning med; sifre fra tretten. */
export function countWord(count: number): string {
  return words[count] ?? String(count);
}

const chose = (count: number, name: string, end: string) =>
  `${countWord(count)} valgte ${name} ${end}`;
const named = (count: number, name: string, end: string) =>
  `${countWord(count)} nevnte ${name} ${end}`;

const otherQuestion = (title: string): QuestionWords => ({
  where: `på «${title}»`,
  received: (name, count) => named(count, name, `på «${title}»`),
});

export const resultsSigns: ResultsSignsTexts = {
  questions: {
    breaks: {
      where: "i friminuttene",
      received: (name, count) => chose(count, name, "i friminuttene"),
    },
    work: {
      where: "i timene",
      received: (name, count) => chose(count, name, "til samarbeid i timene"),
    },
    decides: {
      where: "på spørsmålet om hvem som bestemmer",
      received: (name, count) => named(count, name, "blant dem som bestemmer mest"),
    },
    "helps-others": {
      where: "på spørsmålet om hvem som hjelper andre",
      received: (name, count) => named(count, name, "blant dem som er flinke til å hjelpe andre"),
    },
    "helps-teacher": {
      where: "på spørsmålet om hvem som hjelper læreren",
      received: (name, count) =>
        named(count, name, "blant dem som hjelper til når læreren trenger hjelp"),
    },
  },
  otherQuestion,

  signs: {
    "own-bullied": "Eget svar om mobbing",
    "own-unsafe": "Eget svar om trygghet",
    "own-alone": "Eget svar om noen å være sammen med",
    "own-not-thriving": "Eget svar om trivsel",
    "own-concern": "Svarer selv noe dere må undersøke",
    "unchosen-everywhere": "Ikke valgt av noen",
    unchosen: "Ikke valgt av noen",
    "no-mutual": "Ingen gjensidige valg",
    unseen: "Ikke nevnt av noen på noe spørsmål",
    "chosen-by-unconnected": "Bare valgt av elever uten gjensidige valg",
    "never-returned": "Valg som ikke ble gjengjeldt",
    "outside-main": "Utenfor den største delen av klassen",
    "thrives-but-unchosen": "Trives, men ikke valgt av noen",
    "chosen-but-not-thriving": "Valgt av mange, men trives lite",
    "dominating-positive": "Nevnes ofte som en som bestemmer, og som hjelpsom",
    "dominating-negative": "Nevnes ofte som en som bestemmer, og negativt",
    "dominating-unclear": "Nevnes ofte som en som bestemmer",
    "power-position": "Få gjensidige valg, men valgt av en som mange velger",
    "lost-ties": "Færre valg enn i forrige runde",
  },

  titles: {
    own: (said) => `Sier selv: ${said}`,
    unchosen: (places) => `Ikke valgt av noen ${places.join(" eller ")}`,
    thrives: (answer) => `Svarte «${answer}» om å trives, men ikke valgt av noen`,
    chosen: (answer) => `Valgt av mange, men svarte «${answer}» om å trives`,
  },

  evidence: {
    chance: (count, of, low, high) =>
      low === high
        ? `(${count} av ${of}; ren tilfeldighet ville gitt ${low})`
        : `(${count} av ${of}; ren tilfeldighet ville gitt ${low} til ${high})`,
    mayBeChance: "Det kan være tilfeldig. Se det som en grunn til å følge med, ikke mer.",
    oneWouldChangeIt: "Ett valg ville ha endret det.",
    mutual: (name, where, given, received) => {
      const chosen = countWord(given).toLowerCase();
      if (given === 0) {
        return `${name} valgte ingen ${where}, og ${countWord(received).toLowerCase()} valgte ${name}.`;
      }
      if (received > 0) {
        return `Ingen valg var gjensidige ${where}: ${name} valgte ${chosen}, og ${countWord(received).toLowerCase()} ${received === 1 ? "annen" : "andre"} valgte ${name}.`;
      }
      return given === 1
        ? `${name} valgte én ${where}, som ikke valgte ${name}.`
        : `${name} valgte ${chosen} ${where}, og ingen av dem valgte ${name}.`;
    },
    ownReport: (name, option, question) => `${name} svarte «${option}» på «${question}»`,
    unseen: (name, questions) => `Ingen nevnte ${name} på noen av de ${questions} spørsmålene.`,
    byUnconnected: (name, where, others) =>
      `Bare ${others} valgte ${name} ${where}, og hadde selv ingen gjensidige valg der.`,
    byConnected: (name, where, others) =>
      `${name} hadde høyst ett gjensidig valg ${where}, men ble valgt av ${others}, som mange valgte.`,
    unreturned: (name, where, given, answered) =>
      `${name} valgte ${countWord(given).toLowerCase()} ${where}. ${countWord(answered)} av dem svarte, og ingen av dem valgte ${name}.`,
    direction: (statement, expected) => `${statement} (ren tilfeldighet: rundt ${expected}).`,
    directionUnclear: "Svarene sier ikke om andre opplever dette som bra eller vanskelig.",
    outside: (name, where, part, main) =>
      `${name} var én av ${part} elever som ikke hadde valg til eller fra de ${main} i den største delen av klassen ${where}.`,
    lost: (name, where, before, kept, was, now) => {
      const choices = `Valg fra andre gikk fra ${was === 0 ? "ingen" : was} til ${now === 0 ? "ingen" : now}.`;
      if (before === 0) return `Siden forrige runde, ${where}: ${choices}`;
      return before === 1
        ? `${name} hadde ett gjensidig valg ${where} i forrige runde og hadde det ${kept === 0 ? "ikke" : "fortsatt"} i denne. ${choices}`
        : `${name} hadde ${before} gjensidige valg ${where} i forrige runde og hadde ${kept === 0 ? "ingen" : kept} av dem i denne. ${choices}`;
    },
  },

  firmness: {
    firm: (share) =>
      `Sikkert: Hvis elevene svarte på nytt, ville tegnet etter beregningen være der igjen i ${share} av tilfellene.`,
    likely: (share) =>
      `Trolig: Hvis elevene svarte på nytt, ville tegnet etter beregningen være der igjen i ${share} av tilfellene.`,
    loose: (share) =>
      `Usikkert: Hvis elevene svarte på nytt, ville tegnet etter beregningen være der igjen i ${share} av tilfellene.`,
  },
  oftenGone: "I andre klasser har slike tegn ofte vært borte i neste runde.",
  soBefore: (round, share) =>
    `Slik var det også i «${round}». At to runder viser det samme, teller mer enn beregningen: Den kjenner bare denne runden, og ut fra den alene ville tegnet vært der igjen i ${share} av tilfellene.`,
  choicesAgain: (share) =>
    `Hvis elevene svarte på nytt, ville valgene etter beregningen vise det samme i ${share} av tilfellene.`,
  caution: "Færre enn 80 % svarte på dette: Les det med forsiktighet.",

  measures: {
    "talk-with-pupil": (name) =>
      `Snakk med ${name} først. Spør hvordan det går, og hør hvordan ${name} selv forklarer det.`,
    "tell-head-teacher": () => "Si fra til rektor. Du trenger ikke være sikker først.",
    "watch-breaks": (name) =>
      `Følg med i noen friminutt: Hvem er ${name} sammen med, og hvem tar kontakt?`,
    "ask-other-adults": (name) => `Spør andre voksne hvordan de opplever at ${name} har det.`,
    "talk-with-parents": (name) => `Snakk med de foresatte til ${name}.`,
    "shared-task-with-bridge": (name) => `Gi ${name} en oppgave sammen med noen ${name} har valgt.`,
    "seat-near-bridge": (name) => `La ${name} sitte nær noen ${name} har valgt.`,
    "adult-led-activity": (name) => `Sett i gang en voksenledet aktivitet der ${name} møter andre.`,
    "notice-daily": (name) => `Se ${name} hver dag: en hilsen, et spørsmål, en oppgave.`,
    "positive-responsibility": (name) => `Gi ${name} et ansvar som andre har nytte av.`,
    "talk-about-including": (name) =>
      `Snakk med ${name} om å ta andre med: Det betyr noe når ${name} gjør det.`,
    "look-again-next-wave": () => "Se på det igjen i neste runde.",
  },

  goodNews: {
    thriving: "{count} svarer at de trives.",
    company: "{count} svarer at de har noen å være sammen med i friminuttene.",
    safety: "{count} svarer at de føler seg trygge.",
  },
  goodNewsThen: {
    thriving: "{count} svarte at de trivdes.",
    company: "{count} svarte at de hadde noen å være sammen med i friminuttene.",
    safety: "{count} svarte at de følte seg trygge.",
  },
};
