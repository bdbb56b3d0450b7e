import type { ScanTexts } from "../en/scan.ts";

export const scan: ScanTexts = {
  title: "Hold kortet foran kameraet",
  how: "Koden skal være innenfor de hvite hjørnene. Hold kortet rolig.",
  starting: "Starter kameraet … Hvis nettleseren spør, svarer du ja.",
  on: "Kameraet er på. Det leter etter koden.",
  otherCamera: "Bruk et annet kamera",
  photo: "Bruk et bilde av kortet",
  stays:
    "Bildet fra kameraet blir bare sett på av denne enheten. Det blir ikke lagret og ikke sendt til noen.",
  cancel: "Avbryt",
  remarks: {
    "other-code": "Dette er en annen kode. Finn kortet du har fått av læreren.",
    "reading-photo": "Ser på bildet …",
    "no-code-in-photo":
      "Vi fant ikke koden i bildet. Ta et nytt, nærmere og rett forfra, i godt lys.",
    "photo-unreadable": "Bildet kunne ikke åpnes. Ta et nytt.",
  },
  paused: {
    title: "Kameraet er slått av",
    text: "Det ble slått av fordi du forlot siden.",
    goOn: "Slå på kameraet",
  },
  otherWays:
    "Du kan også bruke et bilde av kortet, skanne med kamera-appen på enheten, eller åpne lenken du har fått av læreren.",
  problems: {
    tryAgain: "Prøv igjen",
    refused: {
      title: "Siden får ikke bruke kameraet",
      text: "Kameraet er slått av for denne siden. Du kan tillate det i adressefeltet i nettleseren. Spør læreren hvis du ikke finner det.",
    },
    none: {
      title: "Vi fant ikke noe kamera",
      text: "Kanskje har ikke denne enheten noe kamera, eller det er slått av.",
    },
    busy: {
      title: "Kameraet er i bruk",
      text: "Et annet program eller en annen fane bruker det. Lukk det, og prøv igjen.",
    },
    insecure: {
      title: "Kameraet kan ikke brukes her",
      text: "Nettlesere lar bare sider med sikker adresse (https) bruke kameraet. Si fra til læreren din.",
    },
    "cannot-read": {
      title: "Siden klarte ikke å lese bildet",
      text: "Prøv igjen. Ingenting er sendt, og kortet er ikke brukt.",
    },
  },
};
