import type { BeforeTexts } from "../en/before.ts";

export const before: BeforeTexts = {
  title: "Før timen",
  lead: "Et brev hjem, noen ord til elevene og en huskeliste. Alt er fylt ut fra kartleggingen, og du kan endre det.",
  backToSurvey: "Tilbake til kartleggingen",
  parts: {
    label: "Hva du vil gjøre klart",
    parents: "Brev til foresatte",
    pupils: "Til elevene",
    checklist: "Huskeliste",
  },
  toChildren: "Til barna",
  language: "Språk i teksten",
  level: "Alder",
  levels: {
    kindergarten: "Barnehage",
    "grades-1-4": "1. til 4. trinn",
    "grades-5-7": "5. til 7. trinn",
    "grades-8-10": "8. til 10. trinn",
    "upper-secondary": "Videregående",
  },
  lessonDay: "Når skal elevene svare?",
  lessonDayHint: "De andre dagene i brevet følger av den.",
  plannedDays:
    "Slik blir dagene hvis kartleggingen åpnes da. De er sikre når kartleggingen er åpnet.",
  outsideSurvey: "Den dagen er kartleggingen ikke åpen.",
  fillIn: {
    title: "Fyll ut én gang",
    hint: "Ligger låst her, og blir fylt ut neste gang også.",
    school: "Skole",
    kindergarten: "Barnehage",
    teacher: "Navnet ditt",
    teacherHint: "Slik foresatte kjenner deg. Det er du som ser svarene.",
    officer: "Personvernombud",
    officerHint: "E-post eller telefon. Ledelsen på skolen vet det.",
  },
  blanks: {
    title: "Dette er tomt ennå",
    hint: "I teksten står det en strek å skrive på.",
    school: "navnet på skolen",
    teacher: "navnet ditt",
    officer: "personvernombudet",
    decidedBy: "hvem som har bestemt undersøkelsen: Det står i protokollen",
    answerDay: "når elevene skal svare",
    kept: "en strek i dine egne ord",
  },
  edit: "Velg et avsnitt for å endre det. Et tomt avsnitt kommer ikke med. Alt lagres av seg selv.",
  paragraph: (name) => `Avsnitt: ${name}`,
  yours: "Dine ord",
  useTemplate: (name) => `Bruk ordene i malen: ${name}`,
  useTemplateShort: "Bruk ordene i malen",
  outdated: "Kartleggingen er endret siden du skrev dette. Nå sier malen:",
  keepMine: (name) => `Behold mine ord: ${name}`,
  keepMineShort: "Behold mine ord",
  outdatedSome: (count) =>
    count === 1
      ? "Kartleggingen er endret siden du endret et avsnitt. Se på det som er merket."
      : `Kartleggingen er endret siden du endret ${count} avsnitt. Se på dem som er merket.`,
  otherDays:
    "Brevet du skrev ut eller kopierte, har andre dager enn kartleggingen har nå. Del ut et nytt.",
  startAgain: "Start på nytt fra malen",
  startedAgain: "Teksten er slik malen har den.",
  print: "Skriv ut",
  printedOn: (school, day) => `${school}, ${day}`,
  copy: "Kopier som tekst",
  copied: "Teksten er kopiert.",
  notCopied: "Nettleseren lot oss ikke kopiere. Skriv ut teksten i stedet.",
  checklist: {
    title: "Huskeliste for timen",
    lead: "Kryss av etter hvert. Listen ligger sammen med kartleggingen.",
    done: (ticked, of) => `${ticked} av ${of} er krysset av`,
  },
};
