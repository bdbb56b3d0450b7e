import type { ScanTexts } from "../en/scan.ts";

export const scan: ScanTexts = {
  title: "Hald kortet framfor kameraet",
  how: "Koden skal vere innanfor dei kvite hjørna. Hald kortet i ro.",
  starting: "Startar kameraet … Viss nettlesaren spør, svarer du ja.",
  on: "Kameraet er på. Det leitar etter koden.",
  otherCamera: "Bruk eit anna kamera",
  photo: "Bruk eit bilete av kortet",
  stays:
    "Berre denne eininga ser biletet frå kameraet. Det blir ikkje lagra og ikkje sendt til nokon.",
  cancel: "Avbryt",
  remarks: {
    "other-code": "Dette er ein annan kode. Finn kortet du har fått av læraren.",
    "reading-photo": "Ser på biletet …",
    "no-code-in-photo":
      "Vi fann ikkje koden i biletet. Ta eit nytt, nærare og rett forfrå, i godt lys.",
    "photo-unreadable": "Biletet kunne ikkje opnast. Ta eit nytt.",
  },
  paused: {
    title: "Kameraet er slått av",
    text: "Det blei slått av fordi du gjekk bort frå sida.",
    goOn: "Slå på kameraet",
  },
  otherWays:
    "Du kan også bruke eit bilete av kortet, skanne med kamera-appen på eininga, eller opne lenka du har fått av læraren.",
  problems: {
    tryAgain: "Prøv igjen",
    refused: {
      title: "Sida får ikkje bruke kameraet",
      text: "Kameraet er slått av for denne sida. Du kan tillate det i adressefeltet i nettlesaren. Spør læraren viss du ikkje finn det.",
    },
    none: {
      title: "Vi fann ikkje noko kamera",
      text: "Kanskje har ikkje denne eininga noko kamera, eller det er slått av.",
    },
    busy: {
      title: "Kameraet er i bruk",
      text: "Eit anna program eller ei anna fane bruker det. Lukk det, og prøv igjen.",
    },
    insecure: {
      title: "Kameraet kan ikkje brukast her",
      text: "Nettlesarar lèt berre sider med trygg adresse (https) bruke kameraet. Sei frå til læraren din.",
    },
    "cannot-read": {
      title: "Sida klarte ikkje å lese biletet",
      text: "Prøv igjen. Ingenting er sendt, og kortet er ikkje brukt.",
    },
  },
};
