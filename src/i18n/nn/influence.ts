import type { InfluenceTexts } from "../en/influence.ts";

export const influence: InfluenceTexts = {
  title: "Innverknad",
  lead: "Kven som bestemmer, slik klassekameratane nemnde det: eit bilete av éin dag, ikkje av kva nokon er.",
  notAsked: "Denne kartlegginga har ikkje noko spørsmål om kven som bestemmer.",
  tooFew: (raters, size) =>
    `${raters} av ${size} svarte på spørsmålet om kven som bestemmer. Det er for få til at det kan lesast: Det trengst svar frå 60 % av klassen, og minst 10.`,
  caution: "Færre enn 80 % har svart: Les dette med varsemd.",
  glance: {
    title: "Kort sagt",
    tied: (names, tied, of) =>
      of === 1
        ? `Det er val til eller frå ${names}, som manglar val.`
        : `Det er val til eller frå ${names}: ${tied} av dei ${of} som manglar val.`,
    untied: (of) =>
      of === 1
        ? "Det er ingen val til eller frå den som manglar val."
        : `Det er ingen val til eller frå nokon av dei ${of} som manglar val.`,
  },
  standOut: "Nemnd oftare enn ved slump",
  nobody:
    "Ingen er nemnd klart oftare enn rein slump ville gitt. Svara tyder ikkje på at nokon bestemmer meir enn andre.",
  directions: {
    positive: "Bestemmer, og blir nemnd som hjelpsam",
    negative: "Bestemmer, og blir også nemnd for noko vanskeleg",
    unclear: "Bestemmer; om det er bra for andre, seier ikkje svara",
  },
  says: {
    positive: (name) =>
      `Svara tyder på at ${name} har innverknad, og at klassekameratane også opplever ${name} som hjelpsam.`,
    negative: (name) =>
      `Svara tyder på at ${name} har innverknad, og at nokon opplever det som vanskeleg. Høyr ${name} først.`,
    unclear: (name) => `Svara tyder på at ${name} har innverknad.`,
  },
  goodOrHard:
    "Innverknad kan vere til hjelp for andre, eller det motsette. Er ein elev også nemnd ofte blant dei som hjelper, står det her. Elles seier ikkje svara korleis dei andre opplever det. Spørsmål om noko vanskeleg blir stilte berre ved konkret mistanke.",
  learnMore: (name) =>
    `Slik kan du få vite meir: Sjå kven som får vere med når ${name} bestemmer, og snakk med ${name} og nokre av dei andre kvar for seg.`,
  waiting: "Reknar ut kor sikkert dette er …",
  failed:
    "Det kunne ikkje reknast ut kor sikkert dette er. Eitt eller to andre svar kunne ha endra det.",
  reach: {
    title: "Kven innverknaden når",
    summary: (question, name, received, of) =>
      received === 0
        ? `«${question}»: Ingen av dei ${of} andre som svarte på spørsmålet, valde ${name}.`
        : `«${question}»: ${received} av dei ${of} andre som svarte på spørsmålet, valde ${name}.`,
    together: "Namna er frå desse spørsmåla samla.",
    mutual: "Gjensidige val",
    chosenBy: "Vald av",
    alsoChosenBy: "Også vald av",
    subgroup: (question) => `I same undergruppe på «${question}»`,
  },
  alone: {
    title: "Til elevar som manglar val",
    who: "Det er elevar som ingen valde på eit av spørsmåla, eller som ikkje har noko gjensidig val.",
    nobody: "Ingen andre er utan val på noko spørsmål eller utan gjensidige val.",
    why: {
      unchosen: (alone) => `Ingen valde ${alone}.`,
      "unchosen-on": (alone, questions) => `Ingen valde ${alone} på ${quoted(questions)}.`,
      "no-mutual": (alone) => `${alone} har ingen gjensidige val.`,
    },
    links: {
      mutual: (name, alone, questions) =>
        `${name} og ${alone} valde kvarandre på ${quoted(questions)}.`,
      chose: (name, alone, questions) => `${name} valde ${alone} på ${quoted(questions)}.`,
      "chosen-by": (name, alone, questions) => `${alone} valde ${name} på ${quoted(questions)}.`,
      both: (name, alone) =>
        `${name} valde ${alone} på eitt spørsmål, og ${alone} valde ${name} på eit anna.`,
    },
    opening: "Det kan vere ein inngang: Snakk med begge først.",
    untied: (name) => `Svara viser ingen val mellom ${name} og:`,
  },
  power: {
    title: "Særskild maktposisjon",
    lead: "Få gjensidige val, men vald av ein som mange vel. Ein slik posisjon er lett å oversjå.",
  },
  all: {
    title: "Alle som blei nemnde",
    pupil: "Elev",
  },
  limits:
    "Elevar vel oftast innanfor sitt eige kjønn, og det tek ikkje reknestykket omsyn til. Sjå sjølv etter, og spør andre vaksne.",
};

function quoted(questions: readonly string[]): string {
  return questions.map((question) => `«${question}»`).join(" og ");
}
