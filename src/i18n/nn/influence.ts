import type { InfluenceTexts } from "../en/influence.ts";

export const influence: InfluenceTexts = {
  title: "Innverknad",
  lead: "Kven som bestemmer, slik klassekameratane nemnde det: eit bilete av éin dag, ikkje av kva nokon er.",
  notAsked: "Denne kartlegginga har ikkje noko spørsmål om kven som bestemmer.",
  tooFew: (raters, size) =>
    `${raters} av ${size} svarte på spørsmålet om kven som bestemmer. Det er for få til at det kan lesast: Det trengst svar frå 60 % av klassen, og minst 10.`,
  caution: "Færre enn 80 % har svart: Les dette med varsemd.",
  standOut: "Nemnd oftare enn ved slump",
  nobody:
    "Ingen er nemnd klart oftare enn rein slump ville gitt. Svara tyder ikkje på at nokon bestemmer meir enn andre.",
  directions: {
    positive: "Bestemmer, og blir nemnd som hjelpsam",
    negative: "Bestemmer, og blir også nemnd for noko vanskeleg",
    unclear: "Bestemmer; retninga er uklar",
  },
  says: {
    positive: (name) =>
      `Svara tyder på at ${name} har innverknad, og at klassekameratane også opplever ${name} som hjelpsam.`,
    negative: (name) =>
      `Svara tyder på at ${name} har innverknad, og at nokon opplever det som vanskeleg. Høyr ${name} først.`,
    unclear: (name) => `Svara tyder på at ${name} har innverknad.`,
  },
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
    subgroup: "I undergruppe med",
  },
  alone: {
    title: "Til dei som manglar val",
    nobody: "Ingen andre er utan val på noko spørsmål eller utan gjensidige val.",
    why: {
      unchosen: "som ingen valde",
      "unchosen-on": (questions) => `som ingen valde på ${quoted(questions)}`,
      "no-mutual": "som ikkje har gjensidige val",
    },
    links: {
      mutual: (name, alone, why) => `${name} og ${alone}, ${why}, har valt kvarandre`,
      chose: (name, alone, why) => `${name} har valt ${alone}, ${why}`,
      "chosen-by": (name, alone, why) => `${alone}, ${why}, har valt ${name}`,
      both: (name, alone, why) =>
        `${name} og ${alone}, ${why}, har valt kvarandre på ulike spørsmål`,
    },
    plain: (link) => `${link}.`,
    opening: (link) => `${link}: ein mogleg inngang. Snakk med begge først.`,
    untied: (name) => `Ingen val mellom ${name} og:`,
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
