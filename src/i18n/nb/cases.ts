import type { CasesTexts } from "../en/cases.ts";

export const cases: CasesTexts = {
  title: "Mulige saker",
  lead: "Én om gangen, og først den eleven som kan være utsatt. Det andre sier, er påstander: De må snakkes om med eleven de gjelder, før noe blir bestemt.",
  none: "Svarene peker ikke mot noen sak. Det beviser ikke at alt er bra: Samtalene går videre.",
  position: (number, of) => `Sak ${number} av ${of}`,
  previous: "Forrige sak",
  next: "Neste sak",
  choose: "Saker",
  heard: (count, of) => `Hørt: ${count} av ${of}`,
  claim: "Påstand, må snakkes om med eleven det gjelder",
  own: {
    title: (name) => `Det ${name} selv sier`,
    said: (option, question) => `«${option}» på «${question}»`,
    named: (name) => `${name} nevner noen som har vært med på det: Se nedenfor.`,
    nothing: (name) => `${name} har svart, og sier ikke noe slikt selv.`,
    notAnswered: (name) => `${name} har ikke svart.`,
  },
  known: (day) => `Du har visst dette siden ${day}.`,
  knownOfOthers: (day) => `Svarene ble først sett ${day}.`,
  duty: "Etter opplæringslova § 12-4 sier du fra til rektor når du vet eller har mistanke om at en elev ikke har det trygt og godt, og skolen undersøker saken så snart som mulig. Du trenger ikke være sikker først.",
  others: {
    title: "Det andre sier",
    exposed: (name, namers, possible) =>
      `${namers} av de ${possible} som kunne ha nevnt ${name}, gjør det.`,
    oneExposed: (name) => `Én påstand gjelder ${name}.`,
    none: (name) => `Ingen andre nevner ${name}.`,
    question: (question, namers, possible) => `«${question}»: ${namers} av ${possible}`,
    oneQuestion: (question) => `«${question}»: én påstand`,
  },
  oneClaim:
    "Én påstand alene kan være en misforståelse eller en krangel. Ta den som en grunn til å se etter, og let ikke etter hvem som har sagt det.",
  named: {
    title: "Hvem som nevnes for å ha gjort det",
    none: "Svarene nevner ingen i denne saken. Begynn med samtalen.",
    order: "I klasselistens rekkefølge. Tallet sier ikke noe om skyld.",
    byExposed: (exposed, name) => `${exposed} nevner ${name}.`,
    byOthers: (name, namers, possible) =>
      `${namers} av de ${possible} andre som kunne ha nevnt ${name}, gjør det.`,
    oneOther: (name) => `Én påstand fra noen andre gjelder ${name}.`,
    noOthers: (name) => `Ingen andre nevner ${name}.`,
    also: (count, exposed) =>
      count === 1
        ? `Én av dem nevner også ${exposed}. De andre kan mene en annen sak.`
        : `${count} av dem nevner også ${exposed}.`,
    alsoNone: (exposed) => `Ingen av dem nevner ${exposed}: De kan mene en annen sak.`,
  },
  talk: {
    tick: (name) => `Jeg har snakket med ${name}`,
    day: (name) => `Dagen jeg snakket med ${name}`,
    notKept: "Det ble ikke lagret. Prøv igjen.",
  },
  support: {
    title: "Hvem som kan fortelle mer, eller være til hjelp",
    witness: (name) => `${name} sier selv å ha sett at det skjer med noen.`,
    claim: (name, question, namers, possible) =>
      `${name}, på «${question}»: ${namers} av ${possible}`,
    oneClaim: (name, question) => `${name}, på «${question}»: én sier det`,
    none: "Ingen nevnes for å ha hjulpet, sagt fra eller prøvd å stoppe det.",
    ofAll: "Fra svarene som helhet: Det trenger ikke gjelde denne saken.",
  },
  steps: {
    title: "Hva nå",
    talk: (name) =>
      `Snakk med ${name} først, på tomannshånd og i ro. Spør åpent: Hvordan har du det, hva skjer, hvor og når? Fortell ikke hva andre har sagt, eller hvem som er nevnt.`,
    tell: "Si fra til rektor i dag.",
    oneByOne:
      "Snakk så med hver av dem som er nevnt, én om gangen og tett på hverandre. Si hva dere er bekymret for, og hør elevens egen fortelling først. Ingen får vite hvem som har svart hva.",
    helpers: "Snakk med dem som har sett det eller hjulpet. De trenger voksne bak seg.",
    plan: (name) =>
      `Når ${name} og de andre er hørt, skriver skolen en plan: hva problemet er, hvilke tiltak, når, hvem som har ansvaret, og når det evalueres.`,
    adult:
      "Kan det være en voksen på skolen, skal rektor få vite det straks (§ 12-5). Er det en i ledelsen, går du rett til skoleeieren.",
  },
  untied: (count) =>
    count === 1
      ? "Én elev nevner noen som ingenting knytter til en sak her. Navnet vises ikke: Spør åpent i samtalene."
      : `${count} elever nevner noen som ingenting knytter til en sak her. Navnene vises ikke: Spør åpent i samtalene.`,
};
