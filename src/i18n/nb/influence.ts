import type { InfluenceTexts } from "../en/influence.ts";

export const influence: InfluenceTexts = {
  title: "Innflytelse",
  lead: "Hvem som bestemmer, slik klassekameratene nevnte det: et bilde av én dag, ikke av hva noen er.",
  notAsked: "Denne kartleggingen har ikke noe spørsmål om hvem som bestemmer.",
  tooFew: (raters, size) =>
    `${raters} av ${size} svarte på spørsmålet om hvem som bestemmer. Det er for få til at det kan leses: Det trengs svar fra 60 % av klassen, og minst 10.`,
  caution: "Færre enn 80 % har svart: Les dette med forsiktighet.",
  standOut: "Nevnt oftere enn ved tilfeldighet",
  nobody:
    "Ingen er nevnt klart oftere enn ren tilfeldighet ville gitt. Svarene tyder ikke på at noen bestemmer mer enn andre.",
  directions: {
    positive: "Bestemmer, og nevnes som hjelpsom",
    negative: "Bestemmer, og nevnes også for noe vanskelig",
    unclear: "Bestemmer; retningen er uklar",
  },
  says: {
    positive: (name) =>
      `Svarene tyder på at ${name} har innflytelse, og at klassekameratene også opplever ${name} som hjelpsom.`,
    negative: (name) =>
      `Svarene tyder på at ${name} har innflytelse, og at noen opplever det som vanskelig. Hør ${name} først.`,
    unclear: (name) => `Svarene tyder på at ${name} har innflytelse.`,
  },
  waiting: "Regner ut hvor sikkert dette er …",
  failed:
    "Det kunne ikke regnes ut hvor sikkert dette er. Ett eller to andre svar kunne ha endret det.",
  reach: {
    title: "Hvem innflytelsen når",
    summary: (question, name, received, of) =>
      received === 0
        ? `«${question}»: Ingen av de ${of} andre som svarte på spørsmålet, valgte ${name}.`
        : `«${question}»: ${received} av de ${of} andre som svarte på spørsmålet, valgte ${name}.`,
    together: "Navnene er fra disse spørsmålene samlet.",
    mutual: "Gjensidige valg",
    chosenBy: "Valgt av",
    alsoChosenBy: "Også valgt av",
    subgroup: "I undergruppe med",
  },
  alone: {
    title: "Til dem som mangler valg",
    nobody: "Ingen andre er uten valg på noe spørsmål eller uten gjensidige valg.",
    why: {
      unchosen: "som ingen valgte",
      "unchosen-on": (questions) => `som ingen valgte på ${quoted(questions)}`,
      "no-mutual": "som ikke har gjensidige valg",
    },
    links: {
      mutual: (name, alone, why) => `${name} og ${alone}, ${why}, har valgt hverandre`,
      chose: (name, alone, why) => `${name} har valgt ${alone}, ${why}`,
      "chosen-by": (name, alone, why) => `${alone}, ${why}, har valgt ${name}`,
      both: (name, alone, why) =>
        `${name} og ${alone}, ${why}, har valgt hverandre på ulike spørsmål`,
    },
    plain: (link) => `${link}.`,
    opening: (link) => `${link}: en mulig inngang. Snakk med begge først.`,
    untied: (name) => `Ingen valg mellom ${name} og:`,
  },
  power: {
    title: "Særskilt maktposisjon",
    lead: "Få gjensidige valg, men valgt av en som mange velger. En slik posisjon er lett å overse.",
  },
  all: {
    title: "Alle som ble nevnt",
    pupil: "Elev",
  },
  limits:
    "Elever velger oftest innenfor sitt eget kjønn, og det tar ikke regnestykket hensyn til. Se selv etter, og spør andre voksne.",
};

function quoted(questions: readonly string[]): string {
  return questions.map((question) => `«${question}»`).join(" og ");
}
