import type { TabletTexts } from "../en/tablet.ts";

export const tablet: TabletTexts = {
  title: "Eitt felles nettbrett",
  lead: "Elevane svarer éin etter éin på det same nettbrettet. Det verkar utan nett medan dei svarer.",
  here: {
    title: "På denne eininga",
    text: (count) =>
      count === 1
        ? "Éin elev har ikkje svart. Samklang blir låst først, og viser deretter det namnet."
        : `${count} elevar har ikkje svart. Samklang blir låst først, og viser deretter namna deira.`,
    nobody: "Alle har svart.",
    start: "Begynn her",
    dialog: {
      title: "Gi denne eininga til elevane?",
      text: "Samklang blir låst no, også i andre faner. Einaste veg tilbake er passordfrasen din eller gjenopprettingskoden. Svara blir tekne inn når du låser opp.",
      confirm: "Lås og begynn",
    },
    starting: "Gjer klart …",
    unlock: {
      title: "Tilbake til Samklang",
      text: "Lås opp for å avslutte det felles nettbrettet. Då blir svara tekne inn.",
      back: "Tilbake til namna",
    },
  },
  other: {
    title: "På eit anna nettbrett",
    text: "Opne lenka på nettbrettet medan det har nett. Etterpå treng det ikkje nett.",
    thisMachineOnly:
      "Lenka peikar til denne maskina, og ho når ikkje andre einingar. Bruk denne eininga, eller opne Samklang på adressa skulen din bruker, og lag kartlegginga der.",
    make: "Lag ei lenke",
    again: "Lag ei ny lenke",
    hide: "Skjul ho",
    qr: "QR-kode med lenka til nettbrettet",
    pupils: (count) =>
      count === 1
        ? "Eitt namn står i lista: eleven som ikkje har svart."
        : `${count} namn står i lista: elevane som ikkje har svart.`,
    power:
      "Den som har lenka, kan svare for alle i lista og lese namn og spørsmål, men ingen svar. Vis ho berre til nettbrettet, og ikkje til nokon andre.",
    stays:
      "Lenka blir ikkje lagra. Korta til dei som står i lista, verkar framleis, og det gjer også ei lenke på avvegar: Gi i så fall nye kort.",
    copy: "Kopier lenka",
    copied: "Lenka er kopiert. Gi ho ikkje til nokon andre.",
    notCopied: "Nettlesaren lét oss ikkje kopiere. Skann koden i staden.",
    code: "Kode for å avslutte",
    codeText:
      "Med han tømmer du nettbrettet etterpå. Skriv han ned: Han blir vist berre her, og høyrer til denne lenka.",
  },
  file: {
    title: "Svar frå eit nettbrett utan nett",
    text: "På nettbrettet, under «For den vaksne», blir svara lagra som ei fil. Ta ho inn her.",
    drop: "Slepp fila her",
    choose: "Vel fila",
    reading: "Les …",
    late: {
      title: (count) => (count === 1 ? "Ta inn eitt svar?" : `Ta inn ${count} svar?`),
      text: "Kartlegginga er lukka. Ingen svar seier når dei blei gitt: Ta dei berre inn viss du veit at dei blei gitt medan ho var open.",
      confirm: "Ta dei inn",
    },
    added: (count) =>
      count === 0
        ? "Ingen nye svar."
        : count === 1
          ? "Eitt nytt svar er teke inn."
          : `${count} nye svar er tekne inn.`,
    known: (count) => (count === 1 ? "Eitt var her frå før." : `${count} var her frå før.`),
    invalid: (count) => (count === 1 ? "Eitt svar tel ikkje:" : `${count} svar tel ikkje:`),
    empty: "No kan du tømme nettbrettet.",
    failures: {
      "not-ballots": "Dette er ikkje ei fil med svar frå eit nettbrett. Ingenting blei teke inn.",
      damaged:
        "Fila er skadd eller avkutta. Ingenting blei teke inn. Lagre ho éin gong til på nettbrettet.",
      "newer-version":
        "Fila kjem frå ein nyare Samklang. Ingenting blei teke inn. Last sida på nytt, og prøv igjen.",
      "other-survey":
        "Fila høyrer til ei anna kartlegging. Ingenting blei teke inn. Opne den kartlegginga.",
    },
  },
  failures: {
    "nobody-left": "Alle har svart, så det er ingen å spørje.",
    "cannot-run":
      "Det som trengst til det felles nettbrettet, kunne ikkje hentast. Sjekk nettet, og prøv igjen. Ingenting er låst.",
  },
};
