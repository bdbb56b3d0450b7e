import type { PupilTexts } from "../en/pupil.ts";

export const pupil: PupilTexts = {
  toolbar: {
    label: "Hjelp til å lese",
    readAloud: "Les opp",
    stopReading: "Stopp",
    easierReading: "Lettere å lese",
    hide: "Skjul",
  },
  hidden: {
    title: "Skjermen er skjult",
    show: "Vis igjen",
  },
  back: "Tilbake",
  tryAgain: "Prøv igjen",
  scanCard: "Skann kortet",
  opening: "Et øyeblikk …",
  noCard: {
    title: "Bruk kortet ditt",
    scan: "Skann koden på kortet du har fått av læreren. Hvis du har fått en lenke i stedet, åpner du den.",
    returning: "Hadde du begynt å svare på denne enheten? Da kommer svarene tilbake med kortet.",
  },
  reloaded: {
    title: "Skann kortet ditt én gang til",
    why: "Siden ble lastet på nytt, og nå trenger den kortet ditt igjen.",
    returning: "Svarene du har gitt, kommer tilbake der du var.",
  },
  problems: {
    damaged: {
      title: "Kortet kunne ikke leses",
      text: "Prøv å skanne det én gang til. Hvis det fortsatt ikke virker, kan læreren lage et nytt kort til deg.",
    },
    mismatch: {
      title: "Kortet og spørsmålene hører ikke sammen",
      text: "Derfor viser vi ingenting her. Ta vare på kortet, og si fra til læreren din.",
    },
    unknown: {
      title: "Dette kortet er ukjent",
      text: "Kartleggingen kan være slettet, eller kortet kan høre til et annet sted. Si fra til læreren din.",
    },
    used: {
      title: "Dette kortet er brukt",
      text: "Det har allerede kommet et svar med kortet. Hvis det var du som svarte, er du ferdig. Hvis det ikke var deg, sier du fra til læreren din.",
    },
    closed: {
      title: "Kartleggingen er avsluttet",
      text: "Det går ikke an å svare lenger. Hvis det er noe du vil fortelle, kan du alltid snakke med læreren din eller helsesykepleieren.",
    },
    voided: {
      title: "Dette kortet gjelder ikke lenger",
      text: "Læreren har laget et nytt kort til deg. Bruk det nye kortet, eller spør læreren om det.",
    },
    notOpen: {
      title: "Kartleggingen er ikke åpnet ennå",
      opens: (dayAndTime: string) => `Den åpner ${dayAndTime}. Ta vare på kortet til da.`,
      later: "Ta vare på kortet, og prøv igjen senere.",
    },
    unreachable: {
      title: "Siden får ikke kontakt akkurat nå",
      text: "Det kan være noe med nettet. Vent litt, og prøv igjen. Kortet er ikke brukt, og ingenting er borte.",
    },
  },
  cannotRun: {
    title: "Siden kom ikke i gang",
    text: "Skann kortet én gang til, eller bruk en annen enhet. Ingenting er sendt, og kortet kan fortsatt brukes.",
  },
  broken: {
    title: "Noe stoppet opp her",
    text: "Ingenting er sendt. Skann kortet ditt én gang til.",
    returning: "Da kommer svarene du har gitt, tilbake.",
  },
  language: {
    names: { nb: "Bokmål", nn: "Nynorsk", en: "English" },
  },
  identity: {
    title: (name: string) => `Er du ${name}?`,
    lead: "Da har du fått riktig kort.",
    yes: "Ja, det er meg",
    no: "Nei",
  },
  wrongHands: {
    title: "Gi kortet tilbake til læreren",
    text: "Da får du det riktige kortet. Ingenting er sendt, og ingenting er borte.",
  },
  about: {
    title: "Før du begynner",
    whoSees: {
      title: "Læreren din ser hva du svarer",
      text: "Andre elever ser det ikke. Hvis noen trenger hjelp, kan læreren fortelle det til voksne på skolen som kan hjelpe.",
    },
    voluntary: {
      title: "Du bestemmer selv om du vil svare",
      text: "Du kan hoppe over alle spørsmål du vil.",
    },
    kept: {
      title: (lastDay: string) => `Svarene blir slettet etter ${lastDay}`,
      text: "Skolen må ha en god grunn for å ha dem lenger.",
    },
    talk: {
      title: "Du kan snakke med noen",
      text: "Snakk med læreren din eller helsesykepleieren hvis noe er vanskelig.",
    },
    more: {
      title: "Mer om svarene dine",
      locked: "Svarene blir låst på denne enheten før de sendes. Læreren din har nøkkelen.",
      access: "Du og de hjemme kan spørre læreren om hva som er lagret om deg.",
      contact: (contact: string) => `Spørsmål? Spør ${contact}`,
    },
    begin: "Begynn",
  },
  question: {
    position: (number: number, of: number) => `Spørsmål ${number} av ${of}`,
    chooseAny: "Velg så mange du vil.",
    chooseUpTo: (cap: number) => (cap === 1 ? "Velg én." : `Velg opptil ${cap}.`),
    chooseOne: "Velg ett svar.",
    rateEach: "Velg det som passer for hver medelev. Du kan hoppe over hvem du vil.",
    rateFirst: "Velg for noen først. Eller velg «Hopp over».",
    takeRatingBack: (name) => `Ta tilbake valget for ${name}`,
    shelfCount: (count: number, cap: number | null) =>
      cap === null ? `${count} valgt` : `${count} av ${cap} valgt`,
    arrowKeys: "Piltastene flytter mellom navnene.",
    nobody: "Ingen",
    skip: "Hopp over",
    next: "Videre",
    toOverview: "Til oversikten",
    nameFirst: "Velg noen først. Eller velg «Ingen» eller «Hopp over».",
    valueFirst: "Velg et svar først. Eller velg «Hopp over».",
    capReached: (cap: number) =>
      cap === 1
        ? "Du kan velge én. Ta bort den du har valgt, hvis du vil bytte."
        : `Du kan velge ${cap}. Ta bort én hvis du vil bytte.`,
    notKept:
      "Denne enheten kan ikke ta vare på svarene underveis. Hvis siden lastes på nytt, må du begynne forfra.",
  },
  overview: {
    title: "Se over svarene dine",
    lead: "Du kan endre alt før du sender.",
    nobody: "Ingen",
    skipped: "Hoppet over",
    change: "Endre",
    changeQuestion: (number: number) => `Endre svaret på spørsmål ${number}`,
    send: "Send svarene",
  },
  sending: {
    title: "Sender svarene …",
    waitingTitle: "Svarene er ikke sendt ennå",
    waiting: "Siden får ikke kontakt akkurat nå. Den prøver igjen av seg selv.",
    keptOpen: "La siden stå åpen hvis du kan.",
    mayClose:
      "Hvis du må lukke den, ligger svarene låst på denne enheten. De blir sendt neste gang siden åpnes her.",
    mustStay: "La siden stå åpen til svarene er sendt.",
  },
  notDelivered: {
    used: {
      title: "Et annet svar kom først",
      text: "Det hadde allerede kommet et svar med kortet ditt. Svarene herfra ble ikke sendt. Hvis det ikke var du som svarte først, sier du fra til læreren din.",
    },
    closed: {
      title: "Kartleggingen ble avsluttet før svarene kom frem",
      text: "Du har ikke gjort noe galt. Svarene ble ikke sendt, og de er slettet her. Det du ville si, kan du fortelle læreren din.",
    },
    voided: {
      title: "Kortet ditt gjelder ikke lenger",
      text: "Læreren har laget et nytt kort til deg. Svarene herfra ble ikke sendt, og de er slettet her. Spør læreren om det nye kortet.",
    },
    unknown: {
      title: "Kartleggingen finnes ikke lenger",
      text: "Du har ikke gjort noe galt. Svarene ble ikke sendt, og de er slettet her. Snakk med læreren din.",
    },
    malformed: {
      title: "Svarene ble ikke tatt imot",
      text: "Du har ikke gjort noe galt. Ta vare på kortet, og si fra til læreren din.",
    },
  },
  receipt: {
    title: "Takk. Svarene dine er sendt",
    pictures: "Kvitteringen din",
    samePictures: "De samme fire bildene står ved navnet ditt hos læreren.",
    next: {
      title: "Hva skjer nå?",
      text: "Læreren leser svarene for at klassen skal bli god å være i for alle. Kanskje vil læreren snakke med deg.",
    },
    talk: {
      title: "Vil du snakke med noen?",
      atSchool: "Snakk med læreren din eller helsesykepleieren på skolen.",
      phone: "Alarmtelefonen for barn og unge:",
      phoneNumber: "116 111",
      phoneHours: "Den er gratis og åpen hele døgnet.",
    },
    erased: "Svarene er slettet fra denne enheten.",
    done: "Ferdig",
  },
  sentOn: {
    title: (sent: number, of: number) =>
      sent === of ? `${sent} svar er sendt` : `${sent} av ${of} svar er sendt`,
    all: "De ventet på denne enheten og er nå slettet her.",
    some: "Resten kom for sent eller ble ikke tatt imot. Si fra til læreren din.",
  },
  preview: {
    banner: "Forhåndsvisning. Navnene er oppdiktede, og ingenting blir lagret eller sendt.",
    names: [
      "Sunniva",
      "Emil",
      "Astrid",
      "Johannes",
      "Yasmin",
      "Sander",
      "Thea",
      "Isak",
      "Maja",
      "Elias",
      "Ronja",
      "Oskar",
      "Hedda",
      "Mathias",
      "Amina",
      "Noah",
      "Nora",
      "Ali",
      "Åse",
      "Håkon",
    ],
  },
};
