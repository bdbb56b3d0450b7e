import type { BeforeTexts } from "../en/before.ts";

export const before: BeforeTexts = {
  title: "Før timen",
  lead: "Eit brev heim, nokre ord til elevane og ei hugseliste. Alt er fylt ut frå kartlegginga, og du kan endre det.",
  backToSurvey: "Tilbake til kartlegginga",
  parts: {
    label: "Kva du vil gjere klart",
    parents: "Brev til føresette",
    pupils: "Til elevane",
    checklist: "Hugseliste",
  },
  toChildren: "Til barna",
  language: "Språk i teksten",
  level: "Alder",
  levels: {
    kindergarten: "Barnehage",
    "grades-1-4": "1. til 4. trinn",
    "grades-5-7": "5. til 7. trinn",
    "grades-8-10": "8. til 10. trinn",
    "upper-secondary": "Vidaregåande",
  },
  lessonDay: "Når skal elevane svare?",
  lessonDayHint: "Dei andre dagane i brevet følgjer av han.",
  plannedDays:
    "Slik blir dagane om kartlegginga blir opna då. Dei er sikre når kartlegginga er opna.",
  outsideSurvey: "Den dagen er kartlegginga ikkje open.",
  fillIn: {
    title: "Fyll ut éin gong",
    hint: "Ligg låst her, og blir fylt ut neste gong også.",
    school: "Skule",
    kindergarten: "Barnehage",
    teacher: "Namnet ditt",
    teacherHint: "Slik føresette kjenner deg. Det er du som ser svara.",
    officer: "Personvernombod",
    officerHint: "E-post eller telefon. Leiinga på skulen veit det.",
  },
  blanks: {
    title: "Dette er tomt enno",
    hint: "I teksten står det ein strek å skrive på.",
    school: "namnet på skulen",
    teacher: "namnet ditt",
    officer: "personvernombodet",
    decidedBy: "kven som har bestemt undersøkinga: Det står i protokollen",
    answerDay: "når elevane skal svare",
    kept: "ein strek i dine eigne ord",
  },
  edit: "Vel eit avsnitt for å endre det. Eit tomt avsnitt kjem ikkje med. Alt blir lagra av seg sjølv.",
  paragraph: (name) => `Avsnitt: ${name}`,
  yours: "Dine ord",
  useTemplate: (name) => `Bruk orda i malen: ${name}`,
  useTemplateShort: "Bruk orda i malen",
  outdated: "Kartlegginga er endra sidan du skreiv dette. No seier malen:",
  keepMine: (name) => `Behald mine ord: ${name}`,
  keepMineShort: "Behald mine ord",
  outdatedSome: (count) =>
    count === 1
      ? "Kartlegginga er endra sidan du endra eit avsnitt. Sjå på det som er merkt."
      : `Kartlegginga er endra sidan du endra ${count} avsnitt. Sjå på dei som er merkte.`,
  otherDays:
    "Brevet du skreiv ut eller kopierte, har andre dagar enn kartlegginga har no. Del ut eit nytt.",
  startAgain: "Start på nytt frå malen",
  startedAgain: "Teksten er slik malen har han.",
  print: "Skriv ut",
  printedOn: (school, day) => `${school}, ${day}`,
  copy: "Kopier som tekst",
  copied: "Teksten er kopiert.",
  notCopied: "Nettlesaren lét oss ikkje kopiere. Skriv ut teksten i staden.",
  checklist: {
    title: "Hugseliste for timen",
    lead: "Kryss av etter kvart. Lista ligg saman med kartlegginga.",
    done: (ticked, of) => `${ticked} av ${of} er kryssa av`,
  },
};
