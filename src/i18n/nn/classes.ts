import type { ClassesTexts } from "../en/classes.ts";

export const classes: ClassesTexts = {
  newClass: {
    title: "Ny klasse",
    lead: "Lim inn namna, eller dra inn klasselista slik ho kjem frå systemet til skulen.",
    dropHere: "Slepp klasselista her",
    chooseFile: "Vel ei fil",
    fileKinds: "Excel (.xlsx), CSV eller tekst, inntil 5 MB",
    paste: "Lim inn namn",
    pasteHint: "Eitt namn per linje, eller eit utsnitt av eit rekneark.",
    read: "Les namna",
    reading: "Les …",
    failures: {
      empty: "Det er ingenting her.",
      "too-large": (megabytes, lines) =>
        `Fila er større enn ${megabytes} MB eller lengre enn ${lines} linjer. Eksporter berre klasselista.`,
      spreadsheet:
        "Det går ikkje an å lese noko frå denne fila. Opne ho, vel «Lagre som» og Excel (.xlsx) eller CSV, og bruk den fila i staden.",
      "old-workbook":
        "Dette er eit eldre Excel-format. Opne fila, vel «Lagre som» og Excel-arbeidsbok (.xlsx), og bruk den fila i staden.",
      "locked-workbook":
        "Reknearket er verna med passord. Opne det, fjern passordet og lagre det som ei ny fil. Slett den fila etterpå. Eller lim inn namna.",
      "open-document":
        "Dette er eit OpenDocument-rekneark (.ods). Opne det, vel «Lagre som» og Excel (.xlsx) eller CSV, og bruk den fila i staden.",
      pdf: "Dette er ein PDF. Eksporter lista som CSV frå systemet til skulen, eller lim inn namna.",
      "not-text": "Dette er ikkje ei tekstfil. Eksporter lista som CSV, eller lim inn namna.",
      "no-name-column":
        "Vi fann inga kolonne som heilt sikkert inneheld namna. Gi ho overskrifta «Namn», eller lim inn berre namna.",
      unreadable: "Fila kunne ikkje lesast. Vel ho ein gong til.",
    },
    again: "Vel ei anna liste",
  },
  preview: {
    title: "Er dette klassen?",
    whichSheet: "Ark i reknearket",
    sheet: (number) => `Ark ${number}`,
    whichClass: "Klasse",
    chooseClass: "Vel klasse …",
    classCount: (name, count) => `${name} (${count})`,
    withoutClass: "utan klasse",
    className: "Namn på klassen",
    groupColumn: "Ta med ei gruppeinndeling frå lista (valfritt)",
    groupHint: "Til dømes kjønn. Då ser du i kartet om vala går på tvers av grupper.",
    noGroup: "Inga",
    gender: "Kjønn",
    column: (position) => `Kolonne ${position}`,
    swap: "Lista har etternamn først",
    unread: "Ikkje lese og ikkje lagra:",
    unreadKinds: {
      "identity-number": "fødselsnummer",
      "birth-date": "fødselsdato",
      guardian: "føresett",
      phone: "telefon",
      email: "e-post",
      address: "adresse",
      other: "anna kolonne",
    },
    keptOnly: "Berre namna og gruppa du vel, blir lagra: krypterte, i denne nettlesaren.",
    problemsTitle: (count) => (count === 1 ? "Éi linje å sjå på" : `${count} linjer å sjå på`),
    line: (line) => `Linje ${line}`,
    problems: {
      "name-missing": "Det står ikkje noko namn på denne linja. Ho er utelaten.",
      "name-too-long": (length, longest) =>
        `Namnet har ${length} teikn, men kan ha høgst ${longest}. Linja er utelaten.`,
      "name-unreadable":
        "Dette ser ikkje ut som eit namn, eller det har teikn som er blitt øydelagde undervegs. Linja er utelaten.",
      ragged: "Cellene passar ikkje til overskriftene. Linja er utelaten.",
      "broken-quotes": "Eit hermeteikn er ikkje lukka. Linja er utelaten.",
      "class-unreadable": "Klassen på denne linja kan ikkje lesast. Linja er utelaten.",
      "above-heading":
        "Dette står over overskrifta, men kan vere ein elev. Linja er utelaten; du kan leggje til eleven etterpå.",
      double: (first) =>
        `Same namn som på linje ${first}. Er det to elevar, eller same elev to gonger?`,
      "too-few": (count, fewest) =>
        `Det er ${count === 1 ? "1 elev" : `${count} elevar`}. Ei kartlegging treng minst ${fewest}; du kan leggje til fleire etterpå.`,
      "too-many": (count, most) =>
        `Det er ${count} elevar, men ein klasse kan ha høgst ${most}. Utelat nokre, eller vel éin klasse.`,
    },
    leaveOut: "Utelat",
    leaveOutDoubles: (count) => `Utelat alle ${count} linjene som er tekne opp att`,
    takeIn: "Ta med",
    columns: { line: "Linje", name: "Namn", group: "Gruppe" },
    genders: { girl: "jente", boy: "gut" },
    submit: (count) => {
      if (count === null) return "Lag klassen";
      return count === 1 ? "Lag klassen med 1 elev" : `Lag klassen med ${count} elevar`;
    },
  },
  page: {
    surveys: "Kartleggingar",
    noSurveys: "Ingen kartleggingar enno. Det tek omtrent fem minutt å gjere klar den første.",
    newSurvey: "Ny kartlegging",
    newSurveyHint: "Du ser alle spørsmåla før noko blir opna.",
    pupils: "Elevar",
    classmatesSee: (name) => `klassekameratane ser «${name}»`,
    rename: "Endre namn",
    renameHint:
      "Ein elev med fortruleg adresse kan førast opp under eit anna namn. Det gamle namnet blir ikkje lagra.",
    newName: "Namn",
    remove: "Fjern",
    removed: (name) => `${name} er fjerna.`,
    added: (name) => `${name} er lagd til.`,
    renamed: "Namnet er endra.",
    undo: "Angre",
    redo: "Gjer om",
    undone: "Angra.",
    addTitle: "Legg til ein elev",
    add: "Legg til",
    renameClass: "Gi klassen nytt namn",
    deleteClass: "Slett klassen",
    deleteTitle: "Slette klassen?",
    deleteText:
      "Klassen, kartleggingane, alle svara og nøklane til dei blir sletta her og i postkassa. Det kan ikkje angrast. Alt finst framleis i ein eldre tryggingskopi til du erstattar han med ein ny.",
    deleteConfirm: "Slett klassen",
    problems: {
      "too-few": (count, fewest) =>
        `Det er ${count === 1 ? "1 elev" : `${count} elevar`}. Ei kartlegging treng minst ${fewest}.`,
      "too-many": (count, most) => `Det er ${count} elevar, men ein klasse kan ha høgst ${most}.`,
      double: (name) =>
        `To elevar heiter ${name}. Klassekameratane ser dei med eit tal etter namnet og veit ikkje kven som er kven. Endre eitt av namna, til dømes med eit mellomnamn.`,
    },
    failures: {
      "name-missing": "Skriv eit namn.",
      "name-too-long": (longest) => `Høgst ${longest} teikn.`,
      "name-unreadable":
        "Dette ser ikkje ut som eit namn. Bruk berre bokstavar, ikkje tal eller adresser.",
      "class-full": (most) => `Klassen er full. Han kan ha høgst ${most} elevar.`,
      "pupil-unknown": "Denne eleven er ikkje lenger i klassen.",
    },
  },
};
