import type { QuestionWords, ResultsSignsTexts } from "../en/results-signs.ts";

const words = [
  "Ingen",
  "Éin",
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

/** "To", til å begynne ei setning med; siffer frå tretten. */
export function countWord(count: number): string {
  return words[count] ?? String(count);
}

const chose = (count: number, name: string, end: string) =>
  `${countWord(count)} valde ${name} ${end}`;
const named = (count: number, name: string, end: string) =>
  `${countWord(count)} nemnde ${name} ${end}`;

const otherQuestion = (title: string): QuestionWords => ({
  where: `på «${title}»`,
  received: (name, count) => named(count, name, `på «${title}»`),
});

export const resultsSigns: ResultsSignsTexts = {
  questions: {
    breaks: {
      where: "i friminutta",
      received: (name, count) => chose(count, name, "i friminutta"),
    },
    work: {
      where: "i timane",
      received: (name, count) => chose(count, name, "til samarbeid i timane"),
    },
    decides: {
      where: "på spørsmålet om kven som bestemmer",
      received: (name, count) => named(count, name, "mellom dei som bestemmer mest"),
    },
    "helps-others": {
      where: "på spørsmålet om kven som hjelper andre",
      received: (name, count) => named(count, name, "mellom dei som er flinke til å hjelpe andre"),
    },
    "helps-teacher": {
      where: "på spørsmålet om kven som hjelper læraren",
      received: (name, count) =>
        named(count, name, "mellom dei som hjelper til når læraren treng hjelp"),
    },
  },
  otherQuestion,

  signs: {
    "own-bullied": "Eige svar om mobbing",
    "own-unsafe": "Eige svar om tryggleik",
    "own-alone": "Eige svar om nokon å vere saman med",
    "own-not-thriving": "Eige svar om trivsel",
    "own-concern": "Svarer sjølv noko de må undersøkje",
    "unchosen-everywhere": "Ikkje vald av nokon",
    unchosen: "Ikkje vald av nokon",
    "no-mutual": "Ingen gjensidige val",
    unseen: "Ikkje nemnd av nokon på noko spørsmål",
    "chosen-by-unconnected": "Berre vald av elevar utan gjensidige val",
    "never-returned": "Val som ikkje blei gjengjelda",
    "outside-main": "Utanfor den største delen av klassen",
    "thrives-but-unchosen": "Trivst, men ikkje vald av nokon",
    "chosen-but-not-thriving": "Vald av mange, men trivst lite",
    "dominating-positive": "Ofte nemnd som ein som bestemmer, og som hjelpsam",
    "dominating-negative": "Ofte nemnd som ein som bestemmer, og negativt",
    "dominating-unclear": "Ofte nemnd som ein som bestemmer",
    "power-position": "Få gjensidige val, men vald av ein som mange vel",
    "lost-ties": "Færre val enn i førre runde",
  },

  titles: {
    own: (said) => `Seier sjølv: ${said}`,
    unchosen: (places) => `Ikkje vald av nokon ${places.join(" eller ")}`,
    thrives: (answer) => `Svarte «${answer}» om å trivast, men ikkje vald av nokon`,
    chosen: (answer) => `Vald av mange, men svarte «${answer}» om å trivast`,
  },

  evidence: {
    chance: (count, of, low, high) =>
      low === high
        ? `(${count} av ${of}; rein slump ville gitt ${low})`
        : `(${count} av ${of}; rein slump ville gitt ${low} til ${high})`,
    mayBeChance: "Det kan vere tilfeldig. Sjå det som ein grunn til å følgje med, ikkje meir.",
    oneWouldChangeIt: "Eitt val ville ha endra det.",
    mutual: (name, where, given, received) => {
      const chosen = countWord(given).toLowerCase();
      if (given === 0) {
        return `${name} valde ingen ${where}, og ${countWord(received).toLowerCase()} valde ${name}.`;
      }
      if (received > 0) {
        return `Ingen val var gjensidige ${where}: ${name} valde ${chosen}, og ${countWord(received).toLowerCase()} ${received === 1 ? "annan" : "andre"} valde ${name}.`;
      }
      return given === 1
        ? `${name} valde éin ${where}, som ikkje valde ${name}.`
        : `${name} valde ${chosen} ${where}, og ingen av dei valde ${name}.`;
    },
    ownReport: (name, option, question) => `${name} svarte «${option}» på «${question}»`,
    unseen: (name, questions) => `Ingen nemnde ${name} på nokon av dei ${questions} spørsmåla.`,
    byUnconnected: (name, where, others) =>
      `Berre ${others} valde ${name} ${where}, og hadde sjølv ingen gjensidige val der.`,
    byConnected: (name, where, others) =>
      `${name} hadde høgst eitt gjensidig val ${where}, men vart vald av ${others}, som mange valde.`,
    unreturned: (name, where, given, answered) =>
      `${name} valde ${countWord(given).toLowerCase()} ${where}. ${countWord(answered)} av dei svarte, og ingen av dei valde ${name}.`,
    direction: (statement, expected) => `${statement} (rein slump: rundt ${expected}).`,
    directionUnclear: "Svara seier ikkje om andre opplever dette som bra eller vanskeleg.",
    outside: (name, where, part, main) =>
      `${name} var éin av ${part} elevar som ikkje hadde val til eller frå dei ${main} i den største delen av klassen ${where}.`,
    lost: (name, where, before, kept, was, now) => {
      const choices = `Val frå andre gjekk frå ${was === 0 ? "ingen" : was} til ${now === 0 ? "ingen" : now}.`;
      if (before === 0) return `Sidan førre runde, ${where}: ${choices}`;
      return before === 1
        ? `${name} hadde eitt gjensidig val ${where} i førre runde og hadde det ${kept === 0 ? "ikkje" : "framleis"} i denne. ${choices}`
        : `${name} hadde ${before} gjensidige val ${where} i førre runde og hadde ${kept === 0 ? "ingen" : kept} av dei i denne. ${choices}`;
    },
  },

  firmness: {
    firm: (share) =>
      `Sikkert: Viss elevane svarte på nytt, ville teiknet etter utrekninga vere der igjen i ${share} av tilfella.`,
    likely: (share) =>
      `Truleg: Viss elevane svarte på nytt, ville teiknet etter utrekninga vere der igjen i ${share} av tilfella.`,
    loose: (share) =>
      `Usikkert: Viss elevane svarte på nytt, ville teiknet etter utrekninga vere der igjen i ${share} av tilfella.`,
  },
  oftenGone: "I andre klassar har slike teikn ofte vore borte i neste runde.",
  soBefore: (round, share) =>
    `Slik var det også i «${round}». At to rundar viser det same, tel meir enn reknestykket: Det kjenner berre denne runden, og ut frå runden aleine ville teiknet vore der igjen i ${share} av tilfella.`,
  choicesAgain: (share) =>
    `Viss elevane svarte på nytt, ville vala etter utrekninga vise det same i ${share} av tilfella.`,
  caution: "Færre enn 80 % svarte på dette: Les det med varsemd.",

  measures: {
    "talk-with-pupil": (name) =>
      `Snakk med ${name} først. Spør korleis det går, og høyr korleis ${name} sjølv forklarer det.`,
    "tell-head-teacher": () => "Sei frå til rektor. Du treng ikkje vere sikker først.",
    "watch-breaks": (name) =>
      `Følg med i nokre friminutt: Kven er ${name} saman med, og kven tek kontakt?`,
    "ask-other-adults": (name) => `Spør andre vaksne korleis dei opplever at ${name} har det.`,
    "talk-with-parents": (name) => `Snakk med dei føresette til ${name}.`,
    "shared-task-with-bridge": (name) => `Gi ${name} ei oppgåve saman med nokon ${name} har valt.`,
    "seat-near-bridge": (name) => `La ${name} sitje nær nokon ${name} har valt.`,
    "adult-led-activity": (name) => `Set i gang ein vaksenleidd aktivitet der ${name} møter andre.`,
    "notice-daily": (name) => `Sjå ${name} kvar dag: ei helsing, eit spørsmål, ei oppgåve.`,
    "positive-responsibility": (name) => `Gi ${name} eit ansvar som andre har nytte av.`,
    "talk-about-including": (name) =>
      `Snakk med ${name} om å ta andre med: Det betyr noko når ${name} gjer det.`,
    "look-again-next-wave": () => "Sjå på det igjen i neste runde.",
  },

  goodNews: {
    thriving: "{count} svarer at dei trivst.",
    company: "{count} svarer at dei har nokon å vere saman med i friminutta.",
    safety: "{count} svarer at dei kjenner seg trygge.",
  },
  goodNewsThen: {
    thriving: "{count} svarte at dei treivst.",
    company: "{count} svarte at dei hadde nokon å vere saman med i friminutta.",
    safety: "{count} svarte at dei kjende seg trygge.",
  },
};
