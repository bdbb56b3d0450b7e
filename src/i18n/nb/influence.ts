import type { InfluenceTexts } from "../en/influence.ts";

export const influence: InfluenceTexts = {
  title: "Innflytelse",
  lead: "Hvem som bestemmer, slik klassekameratene nevnte det: et bilde av én dag, ikke av hva noen er.",
  notAsked: "Denne kartleggingen har ikke noe spørsmål om hvem som bestemmer.",
  tooFew: (raters, size) =>
    `${raters} av ${size} svarte på spørsmålet om hvem som bestemmer. Det er for få til at det kan leses: Det trengs svar fra 60 % av klassen, og minst 10.`,
  caution: "Færre enn 80 % har svart: Les dette med forsiktighet.",
  glance: {
    title: "Kort sagt",
    tied: (names, tied, of) =>
      of === 1
        ? `Det er valg til eller fra ${names}, som mangler valg.`
        : `Det er valg til eller fra ${names}: ${tied} av de ${of} som mangler valg.`,
    untied: (of) =>
      of === 1
        ? "Det er ingen valg til eller fra den som mangler valg."
        : `Det er ingen valg til eller fra noen av de ${of} som mangler valg.`,
  },
  standOut: "Nevnt oftere enn ved tilfeldighet",
  nobody:
    "Ingen er nevnt klart oftere enn ren tilfeldighet ville gitt. Svarene tyder ikke på at noen bestemmer mer enn andre.",
  directions: {
    positive: "Bestemmer, og nevnes som hjelpsom",
    negative: "Bestemmer, og nevnes også for noe vanskelig",
    unclear: "Bestemmer; om det er bra for andre, sier svarene ikke",
  },
  says: {
    positive: (name) =>
      `Svarene tyder på at ${name} har innflytelse, og at klassekameratene også opplever ${name} som hjelpsom.`,
    negative: (name) =>
      `Svarene tyder på at ${name} har innflytelse, og at noen opplever det som vanskelig. Hør ${name} først.`,
    unclear: (name) => `Svarene tyder på at ${name} har innflytelse.`,
  },
  goodOrHard:
    "Innflytelse kan være til hjelp for andre, eller det motsatte. Er en elev også nevnt ofte blant dem som hjelper, står det her. Ellers sier svarene ikke hvordan de andre opplever det. Spørsmål om noe vanskelig stilles bare ved konkret mistanke.",
  learnMore: (name) =>
    `Slik kan du få vite mer: Se hvem som får være med når ${name} bestemmer, og snakk med ${name} og noen av de andre hver for seg.`,
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
    subgroup: (question) => `I samme undergruppe på «${question}»`,
  },
  alone: {
    title: "Til elever som mangler valg",
    who: "Det er elever som ingen valgte på et av spørsmålene, eller som ikke har noe gjensidig valg.",
    nobody: "Ingen andre er uten valg på noe spørsmål eller uten gjensidige valg.",
    why: {
      unchosen: (alone) => `Ingen valgte ${alone}.`,
      "unchosen-on": (alone, questions) => `Ingen valgte ${alone} på ${quoted(questions)}.`,
      "no-mutual": (alone) => `${alone} har ingen gjensidige valg.`,
    },
    links: {
      mutual: (name, alone, questions) =>
        `${name} og ${alone} valgte hverandre på ${quoted(questions)}.`,
      chose: (name, alone, questions) => `${name} valgte ${alone} på ${quoted(questions)}.`,
      "chosen-by": (name, alone, questions) => `${alone} valgte ${name} på ${quoted(questions)}.`,
      both: (name, alone) =>
        `${name} valgte ${alone} på ett spørsmål, og ${alone} valgte ${name} på et annet.`,
    },
    opening: "Det kan være en inngang: Snakk med begge først.",
    untied: (name) => `Svarene viser ingen valg mellom ${name} og:`,
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
