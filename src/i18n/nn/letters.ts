import type { LetterFill, LetterWords } from "../letter-writing.ts";
import { pupilsLetters } from "./letters-pupils.ts";

export const letters: LetterWords = {
  and: "og",
  parents: {
    title: (fill) =>
      fill.kind === "investigation"
        ? `Ei undersøking i ${fill.className}`
        : `Korleis har ${children(fill)} i ${fill.className} det saman?`,
    headings: {
      greeting: null,
      why: "Kvifor",
      decision: "Kven som har bestemt det",
      concerns: "Kven det gjeld",
      what: "Kva vi spør om",
      "who-sees": "Kven som ser svara",
      duty: "Det vi får vite, må vi gjere noko med",
      "how-kept": "Korleis svara blir tekne vare på",
      "how-long": "Kor lenge",
      voluntary: "Det er frivillig",
      afterwards: "Etterpå",
      rights: "Det de har rett til",
      "legal-basis": "Lov og ansvar",
      contact: "Spør oss",
      closing: null,
    },
    names: { greeting: "Innleiing", closing: "Helsing" },
    topics: {
      "being-with": "kven dei liker å vere saman med",
      deciding: "kven som bestemmer mykje",
      helping: "kven som hjelper andre",
      thriving: "korleis dei trivst",
      company: "om dei har nokon å vere saman med",
      safety: "om dei kjenner seg trygge",
      bullying: "om dei er blitt mobba",
      work: "korleis det er å lære og få arbeidsro",
      digital: "korleis det er på nett og mobil",
      adults: "korleis dei vaksne er mot dei",
      "having-a-say": "om dei får vere med og bestemme",
      transition: "korleis det blir å begynne på noko nytt",
      harm: "kven som gjer at nokon ikkje har det bra",
      rating: "korleis dei har det med kvar av dei andre",
    },
    texts: {
      greeting,
      why: (fill) =>
        fill.kind === "investigation"
          ? `Vi har fått vite noko som gjer at vi må finne ut om alle har det trygt ${at(fill)}. Vi har prøvd andre måtar først, og dei gav ikkje klart nok svar. Derfor spør vi ${children(fill)} sjølve.`
          : "Alle skal ha nokon å vere saman med. Den som er stille, eller som går mykje åleine, er ikkje alltid lett å få auge på. Svara kan vise oss kvar vi bør sjå nærare, så vi kan hjelpe tidleg.",
      decision: (fill) =>
        `${capital(fill.decidedBy)} har bestemt at vi gjer dette. ${capital(teacher(fill))} har ikkje bestemt det åleine.`,
      concerns: (fill) =>
        `Vi spør berre dei vi må. At nokon blir spurde, betyr ikkje at dei har gjort noko gale. Av omsyn til ${children(fill)} seier vi ikkje kven eller kva saka gjeld.`,
      what: (fill) =>
        `Vi spør ${children(fill)} ${fill.topics}. ${
          fill.aboutHarm
            ? "Nokre av spørsmåla handlar altså om det som er vanskeleg."
            : "Ingen blir bedne om å seie noko negativt om nokon."
        } De kan få sjå alle spørsmåla hos ${teacher(fill)}.`,
      "who-sees": (fill) =>
        `${fill.teacher} ser kva kvar enkelt har svart, med namn. Andre ${isKindergarten(fill) ? "barn" : "elevar"} og føresette får ikkje sjå det. Treng nokon hjelp, får ${head(fill)} og dei som skal hjelpe, vite det dei må vite.`,
      duty: (fill) =>
        `Seier nokon at dei blir mobba eller ikkje har det trygt og godt, kan vi ikkje la det liggje. Dei som jobbar ${at(fill)}, har plikt til å seie frå til ${head(fill)}, undersøkje det og hjelpe. Det gjeld også om det berre er sagt éin gong.`,
      "how-kept": (fill) =>
        `Svara blir krypterte på eininga der dei blir gitte. Dei går gjennom ei postkasse på nettet som ikkje kan lese dei. Berre ${teacher(fill)} kan opne dei.`,
      "how-long": (fill) =>
        `Det går an å svare til og med ${fill.closesOn}. Kopien i postkassa blir sletta seinast ${fill.relayDeletesOn}. Hos ${teacher(fill)} blir svara sletta etter ${fill.answersDeletedOn}. ${
          fill.kind === "investigation"
            ? `Frå ei undersøking tek vi vare på svara i høgst ${fill.investigationDays} dagar. `
            : ""
        }Må vi lage ein plan for å hjelpe nokon, tek vi vare på planen etter reglane for det.`,
      voluntary: (fill) =>
        `Alle kan seie nei, og alle kan hoppe over kvart einaste spørsmål. Det får ingen følgjer. ${
          fill.place === "upper-secondary"
            ? "Den som ikkje vil vere med, kan seie frå til læraren."
            : `Vil de ikkje at barnet skal vere med, held det å seie frå til ${teacher(fill)}.`
        }`,
      afterwards: (fill) =>
        `${
          fill.aboutHarm
            ? "Det nokon seier om ein annan, er éi side av saka: Den det gjeld, blir høyrd."
            : "Svara er teikn, ikkje fasit."
        } Vi snakkar med ${isKindergarten(fill) ? "barnet" : "eleven"} før vi bestemmer noko, og med dykk når ${isKindergarten(fill) ? "barnet" : "eleven"} treng hjelp.`,
      rights: ({ place }) =>
        `De kan få sjå det som er lagra om ${place === "upper-secondary" ? "eleven" : "barnet dykkar"}, men ikkje kven som har sagt kva. De kan be om at noko blir retta eller sletta, og de kan klage til Datatilsynet (datatilsynet.no).`,
      "legal-basis": (fill) =>
        isKindergarten(fill)
          ? "Barnehagen skal følgje med på korleis barna har det. Det står i barnehagelova kapittel VIII, og er grunnlaget saman med personvernforordninga artikkel 6 nr. 1 bokstav c. Eigaren av barnehagen har ansvaret for opplysningane."
          : "Skulen skal følgje med på korleis elevane har det. Det står i opplæringslova kapittel 12, og er grunnlaget saman med personvernforordninga artikkel 6 nr. 1 bokstav c. Eigaren av skulen har ansvaret for opplysningane.",
      contact: ({ teacher, school, contact, officer }) =>
        `Spør gjerne ${teacher} ved ${school}.${contact === null ? "" : ` De kan også snakke med ${contact}.`} Personvernombodet: ${officer}.`,
      closing: ({ teacher, school }) => `Venleg helsing\n${teacher}, ${school}`,
    },
  },
  pupils: pupilsLetters,
};

function greeting(fill: LetterFill): string {
  if (isKindergarten(fill)) {
    return `Kjære føresette. Den ${fill.answerDay} spør vi ${asked(fill)} i ${fill.className} korleis dei har det i barnehagen. Dei svarer ved å peike på bilete, saman med ein vaksen.`;
  }
  const readers = fill.place === "upper-secondary" ? "elevar og føresette" : "føresette";
  return `Kjære ${readers}. Den ${fill.answerDay} skal ${asked(fill)} i ${fill.className} svare på nokre spørsmål om korleis dei har det på skulen og saman med kvarandre. Det tek omtrent ti minutt.`;
}

/** An investigation asks only those it must. */
function asked(fill: LetterFill): string {
  return fill.kind === "investigation" ? `nokre av ${children(fill)}` : children(fill);
}

function isKindergarten({ place }: LetterFill): boolean {
  return place === "kindergarten";
}

function at(fill: LetterFill): string {
  return isKindergarten(fill) ? "i barnehagen" : "på skulen";
}

function head(fill: LetterFill): string {
  return isKindergarten(fill) ? "styraren" : "rektor";
}

function teacher(fill: LetterFill): string {
  return isKindergarten(fill) ? "barnehagelæraren" : "læraren";
}

function children(fill: LetterFill): string {
  return isKindergarten(fill) ? "barna" : "elevane";
}

/** What the teacher filled in may begin with a small letter: "rektor". */
function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("nn") + text.slice(1);
}
