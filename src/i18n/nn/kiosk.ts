import type { KioskTexts } from "../en/kiosk.ts";

export const kiosk: KioskTexts = {
  names: {
    title: "Finn namnet ditt",
    lead: "Trykk på det når det er din tur.",
    done: {
      title: "Alle på lista har svart",
      text: "Gi nettbrettet til den vaksne som passar på det.",
    },
    adult: "For den vaksne",
  },
  keepsNothing: {
    title: "Dette nettbrettet kan ikkje ta vare på svar",
    text: "Nettlesaren her lagrar ingenting. Nettbrettet må ha nett heile tida, og kvar elev må vente til svara er sende. Gå ut av privat modus, eller bruk ei anna eining.",
    goOn: "Hald fram likevel",
  },
  identity: {
    title: (name) => `Er du ${name}?`,
    lead: "Svar berre under ditt eige namn.",
    yes: "Ja, det er meg",
    no: "Nei",
  },
  turnedAway: {
    used: {
      title: "Det finst allereie eit svar under dette namnet",
      text: "Viss det er ditt, er du ferdig. Viss det ikkje var deg, seier du frå til den vaksne i rommet.",
    },
    voided: {
      title: "Du har fått ditt eige kort",
      text: "Bruk det nye kortet, eller spør den vaksne i rommet.",
    },
    "not-open": {
      title: "Kartlegginga er ikkje opna enno",
      text: "Kom tilbake seinare.",
    },
  },
  back: "Tilbake til namna",
  receipt: {
    title: "Takk. Svara dine er låste inn",
    locked: "Svara er låste no. Berre læraren din kan opne dei.",
    samePictures: "Når læraren har henta svara, står dei same fire bileta ved namnet ditt.",
  },
  idle: {
    title: "Er du der framleis?",
    text: "Sida går snart tilbake til namna. Då blir det du har svart, ikkje teke vare på.",
    stay: "Ja, eg er her",
  },
  problems: {
    damaged: {
      title: "Lenka kunne ikkje lesast",
      text: "Skann koden på skjermen til læraren éin gong til, eller kopier heile lenka.",
    },
    mismatch: {
      title: "Lenka og spørsmåla høyrer ikkje saman",
      text: "Derfor viser vi ingenting her. Læraren kan lage ei ny lenke.",
    },
    unknown: {
      title: "Kartlegginga finst ikkje lenger",
      text: "Ho kan vere sletta. Spør læraren.",
    },
    closed: {
      title: "Kartlegginga er avslutta",
      text: "Det går ikkje an å svare lenger. Viss det er noko du vil fortelje, kan du alltid snakke med læraren din eller helsesjukepleiaren.",
    },
    unreachable: {
      title: "Sida får ikkje kontakt akkurat no",
      text: "Ho treng nett for å begynne, men ikkje etterpå. Vent litt, og prøv igjen.",
    },
    broken: {
      title: "Noko stoppa opp her",
      text: "Det som er levert, er i behald. Læraren kan lage ei ny lenke for å halde fram.",
    },
  },
  tryAgain: "Prøv igjen",
  adult: {
    title: "For den vaksne",
    allSent: "Alle svar herifrå er sende.",
    waiting: (count) =>
      count === 1
        ? "Eitt svar ventar her, låst. Det blir sendt av seg sjølv så snart det er nett."
        : `${count} svar ventar her, låste. Dei blir sende av seg sjølve så snart det er nett.`,
    refused: (count) =>
      count === 1
        ? "Postkassa tok ikkje imot eitt av svara. Det kan framleis leverast som fil."
        : `Postkassa tok ikkje imot ${count} av svara. Dei kan framleis leverast som fil.`,
    file: {
      title: "Utan nett",
      text: "Lagre svara som ei fil, og flytt ho til maskina til læraren. Fila er låst: Berre læraren kan opne svara.",
      save: "Lagre som fil",
      saved: "Fila er laga. Ta ho inn på maskina til læraren før du tømmer nettbrettet.",
    },
    code: {
      title: "Avslutt og tøm nettbrettet",
      text: "Skriv koden frå skjermen til læraren.",
      fileFirst: "Lagre svara som fil først, eller vent til dei er sende.",
      typed: (count, of) => `${count} av ${of} siffer`,
      erase: "Slett siste siffer",
      wrong: "Det er ikkje koden. Prøv igjen.",
    },
  },
  over: {
    emptied: {
      title: "Nettbrettet er tomt",
      text: "Ingenting frå kartlegginga ligg att her. Du kan lukke sida.",
    },
    left: {
      title: "Sida blei forlaten",
      text: "Det som er levert, er i behald. Opne lenka frå læraren éin gong til for å halde fram.",
    },
  },
  leftovers: {
    title: "Det ligg svar på dette nettbrettet",
    survey: (number) => `Kartlegging ${number}`,
    noCode:
      "Dei blir tekne inn når læraren låser opp Samklang i denne nettlesaren, eller sletta av seg sjølve.",
  },
};
