import type { PupilTexts } from "../en/pupil.ts";

export const pupil: PupilTexts = {
  toolbar: {
    label: "Hjelp til å lese",
    readAloud: "Les opp",
    stopReading: "Stopp",
    easierReading: "Lettare å lese",
    hide: "Gøym",
  },
  hidden: {
    title: "Skjermen er gøymd",
    show: "Vis igjen",
  },
  back: "Tilbake",
  tryAgain: "Prøv igjen",
  scanCard: "Skann kortet",
  opening: "Vent litt …",
  noCard: {
    title: "Bruk kortet ditt",
    scan: "Skann koden på kortet du har fått av læraren. Har du fått ei lenke i staden, opnar du ho.",
    returning: "Hadde du begynt å svare på denne eininga? Då kjem svara tilbake med kortet.",
  },
  reloaded: {
    title: "Skann kortet ditt éin gong til",
    why: "Sida blei lasta på nytt, og no treng ho kortet ditt igjen.",
    returning: "Svara du har gitt, kjem tilbake der du var.",
  },
  problems: {
    damaged: {
      title: "Kortet kunne ikkje lesast",
      text: "Prøv å skanne det éin gong til. Går det framleis ikkje, kan læraren lage eit nytt kort til deg.",
    },
    mismatch: {
      title: "Kortet og spørsmåla høyrer ikkje saman",
      text: "Derfor viser vi ingenting her. Ta vare på kortet, og sei frå til læraren din.",
    },
    unknown: {
      title: "Dette kortet er ukjent",
      text: "Kartlegginga kan vere sletta, eller så høyrer kortet til ein annan stad. Sei frå til læraren din.",
    },
    used: {
      title: "Dette kortet er brukt",
      text: "Det har alt kome eit svar med kortet. Var det du som svarte, er du ferdig. Var det ikkje deg, seier du frå til læraren din.",
    },
    closed: {
      title: "Kartlegginga er avslutta",
      text: "Det går ikkje an å svare lenger. Er det noko du vil fortelje, kan du alltid snakke med læraren din eller helsesjukepleiaren.",
    },
    voided: {
      title: "Dette kortet gjeld ikkje lenger",
      text: "Læraren har laga eit nytt kort til deg. Bruk det nye kortet, eller spør læraren om det.",
    },
    notOpen: {
      title: "Kartlegginga er ikkje opna enno",
      opens: (dayAndTime: string) => `Ho opnar ${dayAndTime}. Ta vare på kortet til då.`,
      later: "Ta vare på kortet, og prøv igjen seinare.",
    },
    unreachable: {
      title: "Sida får ikkje kontakt akkurat no",
      text: "Det kan vere noko med nettet. Vent litt, og prøv igjen. Kortet er ikkje brukt, og ingenting er borte.",
    },
  },
  cannotRun: {
    title: "Sida kom ikkje i gang",
    text: "Skann kortet éin gong til, eller bruk ei anna eining. Ingenting er sendt, og kortet kan framleis brukast.",
  },
  broken: {
    title: "Noko stoppa opp her",
    text: "Ingenting er sendt. Skann kortet ditt éin gong til.",
    returning: "Då kjem svara du har gitt, tilbake.",
  },
  language: {
    names: { nb: "Bokmål", nn: "Nynorsk", en: "English" },
  },
  identity: {
    title: (name: string) => `Er du ${name}?`,
    lead: "Då har du fått rett kort.",
    yes: "Ja, det er meg",
    no: "Nei",
  },
  wrongHands: {
    title: "Gi kortet tilbake til læraren",
    text: "Då får du det rette kortet. Ingenting er sendt, og ingenting er borte.",
  },
  about: {
    title: "Før du begynner",
    whoSees: {
      title: "Læraren din ser kva du svarer",
      text: "Andre elevar ser det ikkje. Viss nokon treng hjelp, kan læraren fortelje det til vaksne på skulen som kan hjelpe.",
    },
    voluntary: {
      title: "Du bestemmer sjølv om du vil svare",
      text: "Du kan hoppe over alle spørsmål du vil.",
    },
    kept: {
      title: (lastDay: string) => `Svara blir sletta etter ${lastDay}`,
      text: "Skulen må ha ein god grunn for å ta vare på dei lenger.",
    },
    talk: {
      title: "Du kan snakke med nokon",
      text: "Snakk med læraren din eller helsesjukepleiaren viss noko er vanskeleg.",
    },
    more: {
      title: "Meir om svara dine",
      locked: "Svara blir låste på denne eininga før dei blir sende. Læraren din har nøkkelen.",
      access: "Du og dei heime kan spørje læraren kva som er lagra om deg.",
      contact: (contact: string) => `Spørsmål? Spør ${contact}`,
    },
    begin: "Begynn",
  },
  question: {
    position: (number: number, of: number) => `Spørsmål ${number} av ${of}`,
    chooseAny: "Vel så mange du vil.",
    chooseUpTo: (cap: number) => (cap === 1 ? "Vel éin." : `Vel opptil ${cap}.`),
    chooseOne: "Vel eitt svar.",
    rateEach: "Vel det som passar for kvar medelev. Du kan hoppe over kven du vil.",
    rateFirst: "Vel for nokon først. Eller vel «Hopp over».",
    takeRatingBack: (name) => `Ta tilbake valet for ${name}`,
    shelfCount: (count: number, cap: number | null) => {
      const chosen = count === 1 ? "vald" : "valde";
      return cap === null ? `${count} ${chosen}` : `${count} av ${cap} ${chosen}`;
    },
    arrowKeys: "Piltastane flyttar mellom namna.",
    nobody: "Ingen",
    skip: "Hopp over",
    next: "Vidare",
    toOverview: "Til oversikta",
    nameFirst: "Vel nokon først. Eller vel «Ingen» eller «Hopp over».",
    valueFirst: "Vel eit svar først. Eller vel «Hopp over».",
    capReached: (cap: number) =>
      cap === 1
        ? "Du kan velje éin. Ta bort den du har valt, viss du vil byte."
        : `Du kan velje ${cap}. Ta bort éin viss du vil byte.`,
    notKept:
      "Denne eininga kan ikkje ta vare på svara undervegs. Viss sida blir lasta på nytt, må du begynne frå starten.",
  },
  overview: {
    title: "Sjå over svara dine",
    lead: "Du kan endre alt før du sender.",
    nobody: "Ingen",
    skipped: "Hoppa over",
    change: "Endre",
    changeQuestion: (number: number) => `Endre svaret på spørsmål ${number}`,
    send: "Send svara",
  },
  sending: {
    title: "Sender svara …",
    waitingTitle: "Svara er ikkje sende enno",
    waiting: "Sida får ikkje kontakt akkurat no. Ho prøver igjen av seg sjølv.",
    keptOpen: "La sida stå open viss du kan.",
    mayClose:
      "Må du lukke ho, ligg svara låste på denne eininga. Dei blir sende neste gong sida blir opna her.",
    mustStay: "La sida stå open til svara er sende.",
  },
  notDelivered: {
    used: {
      title: "Eit anna svar kom først",
      text: "Det hadde alt kome eit svar med kortet ditt. Svara herifrå blei ikkje sende. Var det ikkje du som svarte først, seier du frå til læraren din.",
    },
    closed: {
      title: "Kartlegginga blei avslutta før svara kom fram",
      text: "Du har ikkje gjort noko gale. Svara blei ikkje sende, og dei er sletta her. Det du ville seie, kan du fortelje læraren din.",
    },
    voided: {
      title: "Kortet ditt gjeld ikkje lenger",
      text: "Læraren har laga eit nytt kort til deg. Svara herifrå blei ikkje sende, og dei er sletta her. Spør læraren om det nye kortet.",
    },
    unknown: {
      title: "Kartlegginga finst ikkje lenger",
      text: "Du har ikkje gjort noko gale. Svara blei ikkje sende, og dei er sletta her. Snakk med læraren din.",
    },
    malformed: {
      title: "Svara blei ikkje tekne imot",
      text: "Du har ikkje gjort noko gale. Ta vare på kortet, og sei frå til læraren din.",
    },
  },
  receipt: {
    title: "Takk. Svara dine er sende",
    pictures: "Kvitteringa di",
    samePictures: "Dei same fire bileta står ved namnet ditt hos læraren.",
    next: {
      title: "Kva skjer no?",
      text: "Læraren les svara for at klassen skal bli god å vere i for alle. Kanskje vil læraren snakke med deg.",
    },
    talk: {
      title: "Vil du snakke med nokon?",
      atSchool: "Snakk med læraren din eller helsesjukepleiaren på skulen.",
      phone: "Alarmtelefonen for barn og unge:",
      phoneNumber: "116 111",
      phoneHours: "Han er gratis og open heile døgnet.",
    },
    erased: "Svara er sletta frå denne eininga.",
    done: "Ferdig",
  },
  sentOn: {
    title: (sent: number, of: number) =>
      sent === of ? `${sent} svar er sende` : `${sent} av ${of} svar er sende`,
    all: "Dei venta på denne eininga og er no sletta her.",
    some: "Resten kom for seint eller blei ikkje tekne imot. Sei frå til læraren din.",
  },
  preview: {
    banner: "Førehandsvising. Namna er oppdikta, og ingenting blir lagra eller sendt.",
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
