import type { KioskTexts } from "../en/kiosk.ts";

export const kiosk: KioskTexts = {
  names: {
    title: "Finn navnet ditt",
    lead: "Trykk på det når det er din tur.",
    done: {
      title: "Alle på listen har svart",
      text: "Gi nettbrettet til den voksne som passer på det.",
    },
    adult: "For den voksne",
  },
  keepsNothing: {
    title: "Dette nettbrettet kan ikke ta vare på svar",
    text: "Nettleseren her lagrer ingenting. Nettbrettet må ha nett hele tiden, og hver elev må vente til svarene er sendt. Gå ut av privat modus, eller bruk en annen enhet.",
    goOn: "Fortsett likevel",
  },
  identity: {
    title: (name) => `Er du ${name}?`,
    lead: "Svar bare under ditt eget navn.",
    yes: "Ja, det er meg",
    no: "Nei",
  },
  turnedAway: {
    used: {
      title: "Det finnes allerede et svar under dette navnet",
      text: "Hvis det er ditt, er du ferdig. Hvis det ikke var deg, sier du fra til den voksne i rommet.",
    },
    voided: {
      title: "Du har fått ditt eget kort",
      text: "Bruk det nye kortet, eller spør den voksne i rommet.",
    },
    "not-open": {
      title: "Kartleggingen er ikke åpnet ennå",
      text: "Kom tilbake senere.",
    },
  },
  back: "Tilbake til navnene",
  receipt: {
    title: "Takk. Svarene dine er låst inn",
    locked: "Svarene er låst nå. Bare læreren din kan åpne dem.",
    samePictures: "Når læreren har hentet svarene, står de samme fire bildene ved navnet ditt.",
  },
  idle: {
    title: "Er du der fortsatt?",
    text: "Siden går snart tilbake til navnene. Da blir det du har svart, ikke tatt vare på.",
    stay: "Ja, jeg er her",
  },
  problems: {
    damaged: {
      title: "Lenken kunne ikke leses",
      text: "Skann koden på lærerens skjerm én gang til, eller kopier hele lenken.",
    },
    mismatch: {
      title: "Lenken og spørsmålene hører ikke sammen",
      text: "Derfor viser vi ingenting her. Læreren kan lage en ny lenke.",
    },
    unknown: {
      title: "Kartleggingen finnes ikke lenger",
      text: "Den kan være slettet. Spør læreren.",
    },
    closed: {
      title: "Kartleggingen er avsluttet",
      text: "Det går ikke an å svare lenger. Hvis det er noe du vil fortelle, kan du alltid snakke med læreren din eller helsesykepleieren.",
    },
    unreachable: {
      title: "Siden får ikke kontakt akkurat nå",
      text: "Den trenger nett for å begynne, men ikke etterpå. Vent litt, og prøv igjen.",
    },
    broken: {
      title: "Noe stoppet opp her",
      text: "Det som er levert, er i behold. Læreren kan lage en ny lenke for å fortsette.",
    },
  },
  tryAgain: "Prøv igjen",
  adult: {
    title: "For den voksne",
    allSent: "Alle svar herfra er sendt.",
    waiting: (count) =>
      count === 1
        ? "Ett svar venter her, låst. Det blir sendt av seg selv så snart det er nett."
        : `${count} svar venter her, låst. De blir sendt av seg selv så snart det er nett.`,
    refused: (count) =>
      count === 1
        ? "Postkassen tok ikke imot ett av svarene. Det kan fortsatt leveres som fil."
        : `Postkassen tok ikke imot ${count} av svarene. De kan fortsatt leveres som fil.`,
    file: {
      title: "Uten nett",
      text: "Lagre svarene som en fil, og flytt den til lærerens maskin. Filen er låst: Bare læreren kan åpne svarene.",
      save: "Lagre som fil",
      saved: "Filen er laget. Ta den inn på lærerens maskin før du tømmer nettbrettet.",
    },
    code: {
      title: "Avslutt og tøm nettbrettet",
      text: "Skriv koden fra lærerens skjerm.",
      fileFirst: "Lagre svarene som fil først, eller vent til de er sendt.",
      typed: (count, of) => `${count} av ${of} sifre`,
      erase: "Slett siste siffer",
      wrong: "Det er ikke koden. Prøv igjen.",
    },
  },
  over: {
    emptied: {
      title: "Nettbrettet er tomt",
      text: "Ingenting fra kartleggingen ligger igjen her. Du kan lukke siden.",
    },
    left: {
      title: "Siden ble forlatt",
      text: "Det som er levert, er i behold. Åpne lenken fra læreren én gang til for å fortsette.",
    },
  },
  leftovers: {
    title: "Det ligger svar på dette nettbrettet",
    survey: (number) => `Kartlegging ${number}`,
    noCode:
      "De tas inn når læreren låser opp Samklang i denne nettleseren, eller slettes av seg selv.",
  },
};
