import type { FilledText, LetterFill, LetterWords, PupilsTexts } from "../letter-writing.ts";

const kindergarten: PupilsTexts = {
  hello: ({ kind }) =>
    kind === "investigation"
      ? "Vi lurer på om alle har det trygt i barnehagen. Derfor vil vi spørje deg."
      : "Vi lurer på korleis de har det i barnehagen. Derfor vil vi spørje dykk.",
  decision: ({ decidedBy }) =>
    `Det er ${decidedBy} som har bestemt at vi skal spørje. Du har ikkje gjort noko gale.`,
  what: (fill) =>
    `Vi spør ${fill.topics}. Du svarer ved å peike på bilete.${fill.aboutHarm ? " Nokre av spørsmåla handlar om ting som kan vere vonde." : ""}`,
  "who-sees": ({ teacher }) =>
    `${teacher} får vite kva du svarer. Dei andre barna får ikkje vite det.`,
  duty: () =>
    "Seier du at noko er vondt eller skummelt, hjelper vi deg. Då må vi vaksne snakke med kvarandre om det.",
  voluntary: () =>
    "Du kan seie nei. Du kan også la vere å svare på akkurat det spørsmålet. Begge delar er heilt i orden.",
  "how-kept": () => "Svara dine blir låste inne. Berre den same vaksne kan låse opp.",
  "how-long": ({ answersDeletedOn }) => `Etter ${answersDeletedOn} blir svara sletta.`,
  afterwards: () => "Etterpå gjer vi noko hyggeleg saman.",
  rights: () => "Dei heime kan få vite kva som er lagra om deg.",
  contact: (fill) =>
    `Vil du snakke om noko, kan du seie det til meg, til ein annan vaksen${orTo(fill)} eller til nokon heime.`,
};

const young: PupilsTexts = {
  ...kindergarten,
  hello: ({ kind }) =>
    kind === "investigation"
      ? "Vi må finne ut om alle har det trygt på skulen. Derfor spør vi deg."
      : "De skal svare på nokre spørsmål om korleis de har det på skulen. Det finst ingen gale svar.",
  what: (fill) =>
    `Vi spør ${fill.topics}.${fill.aboutHarm ? " Nokre av spørsmåla handlar om ting som kan vere vonde." : ""}`,
  "who-sees": ({ teacher }) =>
    `${teacher} kan sjå kva du svarer. Dei andre i klassen får ikkje sjå det.`,
  duty: () =>
    "Svarer du at nokon er slemme mot deg, eller at du ikkje er trygg, må dei vaksne på skulen hjelpe deg. Då må dei også snakke med kvarandre om det.",
  voluntary: () =>
    "Du bestemmer om du vil svare. Du kan hoppe over spørsmål, og du kan seie nei til alt saman.",
  "how-kept": () => "Svara dine blir låste når du sender dei. Berre læraren kan låse opp.",
  afterwards: () =>
    "Etterpå gjer vi noko hyggeleg saman. Læraren les svara, og snakkar med deg om du treng hjelp.",
  contact: (fill) =>
    `Vil du snakke med nokon? Sei det til læraren, til ein annan vaksen${orTo(fill)} eller til nokon heime.`,
};

const middle: PupilsTexts = {
  hello: ({ kind }) =>
    kind === "investigation"
      ? "Vi må finne ut om alle har det trygt på skulen. Vi har prøvd andre måtar først. Derfor spør vi deg no."
      : "Du skal svare på nokre spørsmål om korleis du har det på skulen og saman med dei andre i klassen. Det tek omtrent ti minutt, og ingen svar er gale.",
  decision: ({ decidedBy }) =>
    `Det er ${decidedBy} som har bestemt dette. Vi spør berre dei vi må. At du blir spurd, betyr ikkje at du har gjort noko gale.`,
  what: (fill) =>
    `Vi spør ${fill.topics}. ${fill.aboutHarm ? "Svar ut frå det du sjølv har sett eller opplevd." : "Du blir ikkje beden om å seie noko negativt om nokon."}`,
  "who-sees": ({ teacher }) =>
    `${teacher} ser kva du svarer, med namnet ditt. Dei andre i klassen ser det ikkje. Ingen skal sjå på skjermen din eller spørje kva du svarte.`,
  duty: () =>
    "Seier du at du blir mobba eller ikkje er trygg, må læraren seie frå til rektor og hjelpe deg. Det står i lova.",
  voluntary: () =>
    "Du bestemmer sjølv. Du kan hoppe over spørsmål, og du kan seie nei til alt saman. Ingen blir sure for det.",
  "how-kept": () =>
    "Svara blir låste på eininga di før dei blir sende. Postkassa dei går gjennom, kan ikkje lese dei. Berre læraren kan opne dei.",
  "how-long": ({ answersDeletedOn }) => `Etter ${answersDeletedOn} blir svara sletta hos læraren.`,
  afterwards: () =>
    "Læraren les svara for å sjå korleis de har det. Før læraren bestemmer noko om deg, skal de to ha snakka saman.",
  rights: () =>
    "Du kan få sjå det som er lagra om deg, men ikkje kva andre har svart. Er noko feil, kan du be om at det blir retta eller sletta.",
  contact: (fill) =>
    `Vil du snakke med nokon, kan du gå til læraren, til ein annan vaksen på skulen${orTo(fill)} eller til nokon heime. Du kan også ringje Alarmtelefonen for barn og unge: 116 111.`,
};

const older: PupilsTexts = {
  hello: ({ kind, className }) =>
    kind === "investigation"
      ? "Skulen har fått vite noko som gjer at vi må finne ut om alle har det trygt. Andre måtar er prøvde først. Derfor spør vi deg."
      : `De i ${className} skal svare på nokre spørsmål om korleis de har det på skulen og saman med kvarandre. Det tek omtrent ti minutt.`,
  decision: ({ decidedBy }) =>
    `Det er ${decidedBy} som har bestemt dette. Vi spør berre dei vi må, og seier ikkje kven saka gjeld. At du blir spurd, betyr ikkje at du har gjort noko gale.`,
  what: (fill) =>
    `Vi spør ${fill.topics}. ${fill.aboutHarm ? "Svar ut frå det du sjølv har sett eller opplevd. Det du seier om ein annan, er éi side av saka: Den det gjeld, blir høyrd." : "Du blir ikkje beden om å seie noko negativt om nokon."}`,
  "who-sees": ({ teacher }) =>
    `${teacher} ser kva du svarer, med namnet ditt. Andre elevar og føresette ser det ikkje. Treng du hjelp, får rektor og dei som skal hjelpe, vite det dei må vite.`,
  duty: () =>
    "Seier du at du blir mobba, eller at du ikkje har det trygt og godt, har læraren plikt til å seie frå til rektor, undersøkje det og hjelpe. Læraren kan altså ikkje love å halde det for seg sjølv.",
  voluntary: () =>
    "Du bestemmer sjølv. Du kan hoppe over kvart einaste spørsmål, eller seie nei til alt. Det får ingen følgjer.",
  "how-kept": () =>
    "Svara blir krypterte på eininga di før dei blir sende. Postkassa dei går gjennom, kan ikkje lese dei. Berre læraren kan opne dei.",
  "how-long": ({ answersDeletedOn }) =>
    `Kopien i postkassa blir sletta seinast to veker etter at kartlegginga er lukka. Hos læraren blir svara sletta etter ${answersDeletedOn}.`,
  afterwards: () =>
    "Svara er teikn, ikkje fasit. Læraren snakkar med deg før noko blir bestemt om deg.",
  rights: () =>
    "Du kan få sjå det som er lagra om deg, men ikkje kva andre har svart. Du kan be om at noko blir retta eller sletta, og du kan klage til Datatilsynet. Skulen spør fordi opplæringslova kapittel 12 gir deg rett til å ha det trygt og godt.",
  contact: (fill) =>
    `Vil du snakke med nokon, kan du gå til læraren, til ein annan vaksen på skulen${orTo(fill)} eller til nokon heime. Du kan også ringje Alarmtelefonen for barn og unge: 116 111.`,
};

const upperSecondary: PupilsTexts = {
  ...older,
  contact: (fill) =>
    `Vil du snakke med nokon, kan du gå til læraren, til ein annan vaksen på skulen${orTo(fill)} eller til nokon du stoler på. Du kan også ringje hjelpetelefonen til Mental Helse: 116 123.`,
};

const toReaders: FilledText = ({ className }) => `Til deg i ${className}`;

export const pupilsLetters: LetterWords["pupils"] = {
  title: {
    kindergarten: () => "Til barna: les høgt, gjerne med eigne ord",
    "grades-1-4": () => "Til elevane: les høgt, gjerne med eigne ord",
    "grades-5-7": toReaders,
    "grades-8-10": toReaders,
    "upper-secondary": toReaders,
  },
  headings: {
    hello: "Kva dette er",
    decision: "Kven som har bestemt det",
    what: "Kva vi spør om",
    "who-sees": "Kven som ser svara",
    duty: "Når du seier frå",
    voluntary: "Det er frivillig",
    "how-kept": "Korleis svara blir tekne vare på",
    "how-long": "Kor lenge",
    afterwards: "Etterpå",
    rights: "Det du har rett til",
    contact: "Snakk med nokon",
  },
  topics: {
    "being-with": "kven du liker å vere saman med",
    deciding: "kven som bestemmer mykje",
    helping: "kven som hjelper andre",
    thriving: "korleis du trivst",
    company: "om du har nokon å vere saman med",
    safety: "om du kjenner deg trygg",
    bullying: "om nokon har mobba deg",
    work: "korleis det er å lære og få arbeidsro",
    digital: "korleis det er på nett og mobil",
    adults: "korleis dei vaksne er mot deg",
    "having-a-say": "om du får vere med og bestemme",
    transition: "korleis det blir å begynne på noko nytt",
    harm: "kven som gjer at nokon ikkje har det bra",
    rating: "korleis du har det med kvar av dei andre",
  },
  texts: {
    kindergarten,
    "grades-1-4": young,
    "grades-5-7": middle,
    "grades-8-10": older,
    "upper-secondary": upperSecondary,
  },
};

function orTo({ contact }: LetterFill): string {
  return contact === null ? "" : `, til ${contact}`;
}
