import type { TabletTexts } from "../en/tablet.ts";

export const tablet: TabletTexts = {
  title: "Ett felles nettbrett",
  lead: "Elevene svarer én etter én på det samme nettbrettet. Det virker uten nett mens de svarer.",
  here: {
    title: "På denne enheten",
    text: (count) =>
      count === 1
        ? "Én elev har ikke svart. Samklang låses først, og viser deretter det navnet."
        : `${count} elever har ikke svart. Samklang låses først, og viser deretter navnene deres.`,
    nobody: "Alle har svart.",
    start: "Begynn her",
    dialog: {
      title: "Gi denne enheten til elevene?",
      text: "Samklang låses nå, også i andre faner. Eneste vei tilbake er passordfrasen din eller gjenopprettingskoden. Svarene tas inn når du låser opp.",
      confirm: "Lås og begynn",
    },
    starting: "Gjør klart …",
    unlock: {
      title: "Tilbake til Samklang",
      text: "Lås opp for å avslutte det felles nettbrettet. Da tas svarene inn.",
      back: "Tilbake til navnene",
    },
  },
  other: {
    title: "På et annet nettbrett",
    text: "Åpne lenken på nettbrettet mens det har nett. Etterpå trenger det ikke nett.",
    thisMachineOnly:
      "Lenken peker til denne maskinen, og den når ikke andre enheter. Bruk denne enheten, eller åpne Samklang på adressen skolen din bruker, og lag kartleggingen der.",
    make: "Lag en lenke",
    again: "Lag en ny lenke",
    hide: "Skjul den",
    qr: "QR-kode med lenken til nettbrettet",
    pupils: (count) =>
      count === 1
        ? "Ett navn står i listen: eleven som ikke har svart."
        : `${count} navn står i listen: elevene som ikke har svart.`,
    power:
      "Den som har lenken, kan svare for alle i listen og lese navn og spørsmål, men ingen svar. Vis den bare til nettbrettet, og ikke til noen andre.",
    stays:
      "Lenken blir ikke lagret. Kortene til dem som står i listen, virker fortsatt, og det gjør også en lenke på avveie: Gi i så fall nye kort.",
    copy: "Kopier lenken",
    copied: "Lenken er kopiert. Gi den ikke til noen andre.",
    notCopied: "Nettleseren lot oss ikke kopiere. Skann koden i stedet.",
    code: "Kode for å avslutte",
    codeText:
      "Med den tømmer du nettbrettet etterpå. Skriv den ned: Den vises bare her, og hører til denne lenken.",
  },
  file: {
    title: "Svar fra et nettbrett uten nett",
    text: "På nettbrettet, under «For den voksne», lagres svarene som en fil. Ta den inn her.",
    drop: "Slipp filen her",
    choose: "Velg filen",
    reading: "Leser …",
    late: {
      title: (count) => (count === 1 ? "Ta inn ett svar?" : `Ta inn ${count} svar?`),
      text: "Kartleggingen er lukket. Ingen svar sier når de ble gitt: Ta dem bare inn hvis du vet at de ble gitt mens den var åpen.",
      confirm: "Ta dem inn",
    },
    added: (count) =>
      count === 0
        ? "Ingen nye svar."
        : count === 1
          ? "Ett nytt svar er tatt inn."
          : `${count} nye svar er tatt inn.`,
    known: (count) => (count === 1 ? "Ett var her fra før." : `${count} var her fra før.`),
    invalid: (count) => (count === 1 ? "Ett svar teller ikke:" : `${count} svar teller ikke:`),
    empty: "Nå kan du tømme nettbrettet.",
    failures: {
      "not-ballots": "Dette er ikke en fil med svar fra et nettbrett. Ingenting ble tatt inn.",
      damaged:
        "Filen er skadet eller avkuttet. Ingenting ble tatt inn. Lagre den én gang til på nettbrettet.",
      "newer-version":
        "Filen kommer fra en nyere Samklang. Ingenting ble tatt inn. Last siden på nytt, og prøv igjen.",
      "other-survey":
        "Filen hører til en annen kartlegging. Ingenting ble tatt inn. Åpne den kartleggingen.",
    },
  },
  failures: {
    "nobody-left": "Alle har svart, så det er ingen å spørre.",
    "cannot-run":
      "Det som trengs til det felles nettbrettet, kunne ikke hentes. Sjekk nettet, og prøv igjen. Ingenting er låst.",
  },
};
