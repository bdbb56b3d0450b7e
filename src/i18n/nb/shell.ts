import type { ShellTexts } from "../en/shell.ts";

export const shell: ShellTexts = {
  product: "Samklang",
  loading: "Et øyeblikk …",
  skipToContent: "Hopp til innholdet",
  navigation: "Klasser og kartlegginger",
  classes: "Klasser",
  newClass: "Ny klasse",
  settings: "Innstillinger",
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
    text: "Dette er en oppdiktet klasse. Ingenting her blir lagret når du går ut eller laster siden på nytt.",
    leave: "Gå ut av eksempelet",
  },
  hidden: {
    title: "Skjermen er dekket",
    show: "Vis igjen",
  },
  homePage: {
    title: "Klassene dine",
    emptyTitle: "Begynn med en klasse",
    invitation: "Se invitasjonen til å bidra",
    empty:
      "Lim inn navnene, eller bruk klasselisten fra skolens system. Det tar omtrent to minutter.",
    pupils: (count) => (count === 1 ? "1 elev" : `${count} elever`),
    surveys: (count) =>
      count === 0
        ? "ingen kartlegginger ennå"
        : count === 1
          ? "1 kartlegging"
          : `${count} kartlegginger`,
    liveNow: (answered, expected) => `${answered} av ${expected} har svart`,
    states: {
      draft: "Under forberedelse",
      opening: "Ikke åpnet ennå",
      open: "Åpen",
      closed: "Lukket",
    },
  },
  unknownPlace: "Dette finnes ikke lenger. Det kan være slettet.",
  notices: {
    dismiss: "OK",
    conflict: {
      class: "Klassen ble endret i en annen fane. Nå ser du det som ble lagret der.",
      survey: "Kartleggingen ble endret i en annen fane. Nå ser du det som ble lagret der.",
      settings: "Innstillingene ble endret i en annen fane. Nå ser du det som ble lagret der.",
    },
    rowsRefused: (count) =>
      count === 1
        ? "Én lagret oppføring kunne ikke åpnes eller inneholder noe som ikke er tillatt. Den blir ikke vist og ikke brukt. Gjenopprett en sikkerhetskopi hvis noe mangler."
        : `${count} lagrede oppføringer kunne ikke åpnes eller inneholder noe som ikke er tillatt. De blir ikke vist og ikke brukt. Gjenopprett en sikkerhetskopi hvis noe mangler.`,
    answersDeleted: (names) =>
      `Siste lagringsdag er passert, og svarene er slettet: ${names.join(", ")}.`,
    surveyClosed: (name) => `Tiden er ute, og «${name}» er lukket.`,
    kioskTakenIn: (name, added, invalid) =>
      [
        added === 1
          ? `Ett svar fra det felles nettbrettet er tatt inn i «${name}».`
          : `${added} svar fra det felles nettbrettet er tatt inn i «${name}».`,
        invalid === 0
          ? ""
          : invalid === 1
            ? "Ett svar teller ikke."
            : `${invalid} svar teller ikke.`,
      ]
        .filter((part) => part !== "")
        .join(" "),
    relayCopyGone: (name) =>
      `Postkassen har ikke lenger «${name}». Svar som ikke var hentet, er tapt, men det du har her, er i behold.`,
    erasurePending: (count) =>
      count === 1
        ? "En kartlegging er slettet her. Postkassen svarte ikke; den får beskjed så snart den svarer."
        : `${count} kartlegginger er slettet her. Postkassen svarte ikke; den får beskjed så snart den svarer.`,
    erasureDone: "Postkassen har nå også slettet sin kopi.",
  },
  storage: {
    conflict: "En annen fane endret det samme først. Se over det, og prøv igjen.",
    full: "Det er ikke mer plass i nettleseren. Ingenting ble lagret. Frigjør plass på maskinen og prøv igjen.",
    unavailable:
      "Nettleseren tillater ikke lagring, og ingenting ble lagret. Gå ut av privat modus, eller prøv en annen nettleser.",
    locked: "Samklang ble låst før dette ble lagret. Lås opp og prøv igjen.",
    unknown: "Dette finnes ikke lenger. Det kan være slettet i en annen fane.",
  },
};
