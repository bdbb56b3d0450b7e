import type { ClassesTexts } from "../en/classes.ts";

export const classes: ClassesTexts = {
  newClass: {
    title: "Ny klasse",
    lead: "Lim inn navnene, eller dra inn klasselisten slik den kommer fra skolens system.",
    dropHere: "Slipp klasselisten her",
    chooseFile: "Velg en fil",
    fileKinds: "Excel (.xlsx), CSV eller tekst, inntil 5 MB",
    paste: "Lim inn navn",
    pasteHint: "Ett navn per linje, eller et utsnitt av et regneark.",
    read: "Les navnene",
    reading: "Leser …",
    failures: {
      empty: "Det er ingenting her.",
      "too-large": (megabytes, lines) =>
        `Filen er større enn ${megabytes} MB eller lengre enn ${lines} linjer. Eksporter bare klasselisten.`,
      spreadsheet:
        "Det går ikke an å lese noe fra denne filen. Åpne den, velg «Lagre som» og Excel (.xlsx) eller CSV, og bruk den filen i stedet.",
      "old-workbook":
        "Dette er et eldre Excel-format. Åpne filen, velg «Lagre som» og Excel-arbeidsbok (.xlsx), og bruk den filen i stedet.",
      "locked-workbook":
        "Regnearket er beskyttet med passord. Åpne det, fjern passordet og lagre det som en ny fil. Slett den filen etterpå. Eller lim inn navnene.",
      "open-document":
        "Dette er et OpenDocument-regneark (.ods). Åpne det, velg «Lagre som» og Excel (.xlsx) eller CSV, og bruk den filen i stedet.",
      pdf: "Dette er en PDF. Eksporter listen som CSV fra skolens system, eller lim inn navnene.",
      "not-text": "Dette er ikke en tekstfil. Eksporter listen som CSV, eller lim inn navnene.",
      "no-name-column":
        "Vi fant ingen kolonne som helt sikkert inneholder navnene. Gi den overskriften «Navn», eller lim inn bare navnene.",
      unreadable: "Filen kunne ikke leses. Velg den en gang til.",
    },
    again: "Velg en annen liste",
  },
  preview: {
    title: "Er dette klassen?",
    whichSheet: "Ark i regnearket",
    sheet: (number) => `Ark ${number}`,
    whichClass: "Klasse",
    chooseClass: "Velg klasse …",
    classCount: (name, count) => `${name} (${count})`,
    withoutClass: "uten klasse",
    className: "Navn på klassen",
    groupColumn: "Ta med en gruppeinndeling fra listen (valgfritt)",
    groupHint: "For eksempel kjønn. Da ser du i kartet om valgene går på tvers av grupper.",
    noGroup: "Ingen",
    gender: "Kjønn",
    column: (position) => `Kolonne ${position}`,
    swap: "Listen har etternavn først",
    unread: "Ikke lest og ikke lagret:",
    unreadKinds: {
      "identity-number": "fødselsnummer",
      "birth-date": "fødselsdato",
      guardian: "foresatt",
      phone: "telefon",
      email: "e-post",
      address: "adresse",
      other: "annen kolonne",
    },
    keptOnly: "Bare navnene og gruppen du velger, blir lagret: kryptert, i denne nettleseren.",
    problemsTitle: (count) => (count === 1 ? "Én linje å se på" : `${count} linjer å se på`),
    line: (line) => `Linje ${line}`,
    problems: {
      "name-missing": "Det står ikke noe navn på denne linjen. Den er utelatt.",
      "name-too-long": (length, longest) =>
        `Navnet har ${length} tegn, men kan ha høyst ${longest}. Linjen er utelatt.`,
      "name-unreadable":
        "Dette ser ikke ut som et navn, eller det har tegn som er blitt ødelagt underveis. Linjen er utelatt.",
      ragged: "Cellene passer ikke til overskriftene. Linjen er utelatt.",
      "broken-quotes": "Et anførselstegn er ikke lukket. Linjen er utelatt.",
      "class-unreadable": "Klassen på denne linjen kan ikke leses. Linjen er utelatt.",
      "above-heading":
        "Dette står over overskriften, men kan være en elev. Linjen er utelatt; du kan legge til eleven etterpå.",
      double: (first) =>
        `Samme navn som på linje ${first}. Er det to elever, eller samme elev to ganger?`,
      "too-few": (count, fewest) =>
        `Det er ${count === 1 ? "1 elev" : `${count} elever`}. En kartlegging trenger minst ${fewest}; du kan legge til flere etterpå.`,
      "too-many": (count, most) =>
        `Det er ${count} elever, men en klasse kan ha høyst ${most}. Utelat noen, eller velg én klasse.`,
    },
    leaveOut: "Utelat",
    leaveOutDoubles: (count) => `Utelat alle ${count} gjentatte linjer`,
    takeIn: "Ta med",
    columns: { line: "Linje", name: "Navn", group: "Gruppe" },
    genders: { girl: "jente", boy: "gutt" },
    submit: (count) => {
      if (count === null) return "Lag klassen";
      return count === 1 ? "Lag klassen med 1 elev" : `Lag klassen med ${count} elever`;
    },
  },
  page: {
    surveys: "Kartlegginger",
    noSurveys: "Ingen kartlegginger ennå. Det tar omtrent fem minutter å gjøre klar den første.",
    newSurvey: "Ny kartlegging",
    newSurveyHint: "Du ser alle spørsmålene før noe blir åpnet.",
    pupils: "Elever",
    classmatesSee: (name) => `klassekameratene ser «${name}»`,
    rename: "Endre navn",
    renameHint:
      "En elev med fortrolig adresse kan føres opp under et annet navn. Det gamle navnet blir ikke lagret.",
    newName: "Navn",
    remove: "Fjern",
    removed: (name) => `${name} er fjernet.`,
    added: (name) => `${name} er lagt til.`,
    renamed: "Navnet er endret.",
    undo: "Angre",
    redo: "Gjør om",
    undone: "Angret.",
    addTitle: "Legg til en elev",
    add: "Legg til",
    renameClass: "Gi klassen nytt navn",
    deleteClass: "Slett klassen",
    deleteTitle: "Slette klassen?",
    deleteText:
      "Klassen, kartleggingene, alle svarene og nøklene til dem blir slettet her og i postkassen. Det kan ikke angres. Alt finnes fortsatt i en eldre sikkerhetskopi til du erstatter den med en ny.",
    deleteConfirm: "Slett klassen",
    problems: {
      "too-few": (count, fewest) =>
        `Det er ${count === 1 ? "1 elev" : `${count} elever`}. En kartlegging trenger minst ${fewest}.`,
      "too-many": (count, most) => `Det er ${count} elever, men en klasse kan ha høyst ${most}.`,
      double: (name) =>
        `To elever heter ${name}. Klassekameratene ser dem med et tall etter navnet og vet ikke hvem som er hvem. Endre et av navnene, for eksempel med et mellomnavn.`,
    },
    failures: {
      "name-missing": "Skriv et navn.",
      "name-too-long": (longest) => `Høyst ${longest} tegn.`,
      "name-unreadable":
        "Dette ser ikke ut som et navn. Bruk bare bokstaver, ikke tall eller adresser.",
      "class-full": (most) => `Klassen er full. Den kan ha høyst ${most} elever.`,
      "pupil-unknown": "Denne eleven er ikke lenger i klassen.",
    },
  },
};
