import type { ShellTexts } from "../en/shell.ts";

export const shell: ShellTexts = {
  product: "Samklang",
  loading: "Vent litt …",
  skipToContent: "Hopp til innhaldet",
  navigation: "Klassar og kartleggingar",
  classes: "Klassar",
  newClass: "Ny klasse",
  settings: "Innstillingar",
  lock: "Lås",
  back: "Tilbake",
  close: "Lukk",
  cancel: "Avbryt",
  undo: "Angre",
  save: "Lagre",
  tryAgain: "Prøv igjen",
  language: "Språk",
  languageNames: { nb: "Bokmål", nn: "Nynorsk", en: "English" },
  sampleBanner: {
    text: "Dette er ein oppdikta klasse. Ingenting her blir lagra når du går ut eller lastar sida på nytt.",
    leave: "Gå ut av dømet",
  },
  hidden: {
    title: "Skjermen er dekt til",
    show: "Vis igjen",
  },
  homePage: {
    title: "Klassane dine",
    emptyTitle: "Begynn med ein klasse",
    invitation: "Sjå invitasjonen til å bidra",
    empty:
      "Lim inn namna, eller bruk klasselista frå systemet til skulen. Det tek omtrent to minutt.",
    pupils: (count) => (count === 1 ? "1 elev" : `${count} elevar`),
    surveys: (count) =>
      count === 0
        ? "ingen kartleggingar enno"
        : count === 1
          ? "1 kartlegging"
          : `${count} kartleggingar`,
    liveNow: (answered, expected) => `${answered} av ${expected} har svart`,
    states: {
      draft: "Under førebuing",
      opening: "Ikkje opna enno",
      open: "Open",
      closed: "Lukka",
    },
  },
  unknownPlace: "Dette finst ikkje lenger. Det kan vere sletta.",
  notices: {
    dismiss: "OK",
    conflict: {
      class: "Klassen blei endra i ei anna fane. No ser du det som blei lagra der.",
      survey: "Kartlegginga blei endra i ei anna fane. No ser du det som blei lagra der.",
      settings: "Innstillingane blei endra i ei anna fane. No ser du det som blei lagra der.",
    },
    rowsRefused: (count) =>
      count === 1
        ? "Éi lagra oppføring kunne ikkje opnast eller inneheld noko som ikkje er tillate. Ho blir ikkje vist og ikkje brukt. Hent tilbake ein tryggingskopi viss noko manglar."
        : `${count} lagra oppføringar kunne ikkje opnast eller inneheld noko som ikkje er tillate. Dei blir ikkje viste og ikkje brukte. Hent tilbake ein tryggingskopi viss noko manglar.`,
    answersDeleted: (names) =>
      `Siste lagringsdag er passert, og svara er sletta: ${names.join(", ")}.`,
    surveyClosed: (name) => `Tida er ute, og «${name}» er lukka.`,
    kioskTakenIn: (name, added, invalid) =>
      [
        added === 1
          ? `Eitt svar frå det felles nettbrettet er teke inn i «${name}».`
          : `${added} svar frå det felles nettbrettet er tekne inn i «${name}».`,
        invalid === 0 ? "" : invalid === 1 ? "Eitt svar tel ikkje." : `${invalid} svar tel ikkje.`,
      ]
        .filter((part) => part !== "")
        .join(" "),
    relayCopyGone: (name) =>
      `Postkassa har ikkje «${name}» lenger. Svar som ikkje var henta, er tapte, men det du har her, er i behald.`,
    erasurePending: (count) =>
      count === 1
        ? "Ei kartlegging er sletta her. Postkassa svarte ikkje; ho får melding så snart ho svarer."
        : `${count} kartleggingar er sletta her. Postkassa svarte ikkje; ho får melding så snart ho svarer.`,
    erasureDone: "No har postkassa også sletta kopien sin.",
  },
  storage: {
    conflict: "Ei anna fane endra det same først. Sjå over det, og prøv igjen.",
    full: "Det er ikkje meir plass i nettlesaren. Ingenting blei lagra. Frigjer plass på maskina og prøv igjen.",
    unavailable:
      "Nettlesaren tillèt ikkje lagring, og ingenting blei lagra. Gå ut av privat modus, eller prøv ein annan nettlesar.",
    locked: "Samklang blei låst før dette var lagra. Lås opp og prøv igjen.",
    unknown: "Dette finst ikkje lenger. Det kan vere sletta i ei anna fane.",
  },
};
