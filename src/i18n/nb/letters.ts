import type { LetterFill, LetterWords } from "../letter-writing.ts";
import { pupilsLetters } from "./letters-pupils.ts";

export const letters: LetterWords = {
  and: "og",
  parents: {
    title: (fill) =>
      fill.kind === "investigation"
        ? `En undersøkelse i ${fill.className}`
        : `Hvordan har ${children(fill)} i ${fill.className} det sammen?`,
    headings: {
      greeting: null,
      why: "Hvorfor",
      decision: "Hvem som har bestemt det",
      concerns: "Hvem det gjelder",
      what: "Hva vi spør om",
      "who-sees": "Hvem som ser svarene",
      duty: "Det vi får vite, må vi gjøre noe med",
      "how-kept": "Hvordan svarene oppbevares",
      "how-long": "Hvor lenge",
      voluntary: "Det er frivillig",
      afterwards: "Etterpå",
      rights: "Det dere har rett til",
      "legal-basis": "Lov og ansvar",
      contact: "Spør oss",
      closing: null,
    },
    names: { greeting: "Innledning", closing: "Hilsen" },
    topics: {
      "being-with": "hvem de liker å være sammen med",
      deciding: "hvem som bestemmer mye",
      helping: "hvem som hjelper andre",
      thriving: "hvordan de trives",
      company: "om de har noen å være sammen med",
      safety: "om de føler seg trygge",
      bullying: "om de er blitt mobbet",
      work: "hvordan det er å lære og få arbeidsro",
      digital: "hvordan det er på nett og mobil",
      adults: "hvordan de voksne er mot dem",
      "having-a-say": "om de får være med å bestemme",
      transition: "hvordan det blir å begynne på noe nytt",
      harm: "hvem som gjør at noen ikke har det bra",
      rating: "hvordan de har det med hver av de andre",
    },
    texts: {
      greeting,
      why: (fill) =>
        fill.kind === "investigation"
          ? `Vi har fått vite noe som gjør at vi må finne ut om alle har det trygt ${at(fill)}. Vi har prøvd andre måter først, og de ga ikke klart nok svar. Derfor spør vi ${children(fill)} selv.`
          : "Alle skal ha noen å være sammen med. Den som er stille, eller som går mye alene, er ikke alltid lett å få øye på. Svarene kan vise oss hvor vi bør se nærmere, så vi kan hjelpe tidlig.",
      decision: (fill) =>
        `${capital(fill.decidedBy)} har bestemt at vi gjør dette. ${capital(teacher(fill))} har ikke bestemt det alene.`,
      concerns: (fill) =>
        `Vi spør bare dem vi må. At noen blir spurt, betyr ikke at de har gjort noe galt. Av hensyn til ${children(fill)} sier vi ikke hvem eller hva saken gjelder.`,
      what: (fill) =>
        `Vi spør ${children(fill)} ${fill.topics}. ${
          fill.aboutHarm
            ? "Noen av spørsmålene handler altså om det som er vanskelig."
            : "Ingen blir bedt om å si noe negativt om noen."
        } Dere kan få se alle spørsmålene hos ${teacher(fill)}.`,
      "who-sees": (fill) =>
        `${fill.teacher} ser hva hver enkelt har svart, med navn. Andre ${isKindergarten(fill) ? "barn" : "elever"} og foresatte får ikke se det. Trenger noen hjelp, får ${head(fill)} og de som skal hjelpe, vite det de må vite.`,
      duty: (fill) =>
        `Sier noen at de blir mobbet eller ikke har det trygt og godt, kan vi ikke la det ligge. De som jobber ${at(fill)}, har plikt til å si fra til ${head(fill)}, undersøke det og hjelpe. Det gjelder også om det bare er sagt én gang.`,
      "how-kept": (fill) =>
        `Svarene krypteres på enheten der de blir gitt. De går gjennom en postkasse på nettet som ikke kan lese dem. Bare ${teacher(fill)} kan åpne dem.`,
      "how-long": (fill) =>
        `Det går an å svare til og med ${fill.closesOn}. Postkassens kopi slettes senest ${fill.relayDeletesOn}. Hos ${teacher(fill)} slettes svarene etter ${fill.answersDeletedOn}. ${
          fill.kind === "investigation"
            ? `Fra en undersøkelse tar vi vare på svarene i høyst ${fill.investigationDays} dager. `
            : ""
        }Må vi lage en plan for å hjelpe noen, tar vi vare på planen etter reglene for det.`,
      voluntary: (fill) =>
        `Alle kan si nei, og alle kan hoppe over hvert eneste spørsmål. Det får ingen følger. ${
          fill.place === "upper-secondary"
            ? "Den som ikke vil være med, kan si fra til læreren."
            : `Vil dere ikke at barnet skal være med, holder det å si fra til ${teacher(fill)}.`
        }`,
      afterwards: (fill) =>
        `${
          fill.aboutHarm
            ? "Det noen sier om en annen, er én side av saken: Den det gjelder, blir hørt."
            : "Svarene er tegn, ikke fasit."
        } Vi snakker med ${isKindergarten(fill) ? "barnet" : "eleven"} før vi bestemmer noe, og med dere når ${isKindergarten(fill) ? "barnet" : "eleven"} trenger hjelp.`,
      rights: ({ place }) =>
        `Dere kan få se det som er lagret om ${place === "upper-secondary" ? "eleven" : "barnet deres"}, men ikke hvem som har sagt hva. Dere kan be om at noe rettes eller slettes, og dere kan klage til Datatilsynet (datatilsynet.no).`,
      "legal-basis": (fill) =>
        isKindergarten(fill)
          ? "Barnehagen skal følge med på hvordan barna har det. Det står i barnehageloven kapittel VIII, og er grunnlaget sammen med personvernforordningen artikkel 6 nr. 1 bokstav c. Barnehagens eier har ansvaret for opplysningene."
          : "Skolen skal følge med på hvordan elevene har det. Det står i opplæringslova kapittel 12, og er grunnlaget sammen med personvernforordningen artikkel 6 nr. 1 bokstav c. Skolens eier har ansvaret for opplysningene.",
      contact: ({ teacher, school, contact, officer }) =>
        `Spør gjerne ${teacher} ved ${school}.${contact === null ? "" : ` Dere kan også snakke med ${contact}.`} Personvernombudet: ${officer}.`,
      closing: ({ teacher, school }) => `Vennlig hilsen\n${teacher}, ${school}`,
    },
  },
  pupils: pupilsLetters,
};

function greeting(fill: LetterFill): string {
  if (isKindergarten(fill)) {
    return `Kjære foresatte. Den ${fill.answerDay} spør vi ${asked(fill)} i ${fill.className} hvordan de har det i barnehagen. De svarer ved å peke på bilder, sammen med en voksen.`;
  }
  const readers = fill.place === "upper-secondary" ? "elever og foresatte" : "foresatte";
  return `Kjære ${readers}. Den ${fill.answerDay} skal ${asked(fill)} i ${fill.className} svare på noen spørsmål om hvordan de har det på skolen og sammen med hverandre. Det tar omtrent ti minutter.`;
}

/** An investigation asks only those it must. */
function asked(fill: LetterFill): string {
  return fill.kind === "investigation" ? `noen av ${children(fill)}` : children(fill);
}

function isKindergarten({ place }: LetterFill): boolean {
  return place === "kindergarten";
}

function at(fill: LetterFill): string {
  return isKindergarten(fill) ? "i barnehagen" : "på skolen";
}

function head(fill: LetterFill): string {
  return isKindergarten(fill) ? "styreren" : "rektor";
}

function teacher(fill: LetterFill): string {
  return isKindergarten(fill) ? "barnehagelæreren" : "læreren";
}

function children(fill: LetterFill): string {
  return isKindergarten(fill) ? "barna" : "elevene";
}

/** What the teacher filled in may begin with a small letter: "rektor". */
function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("nb") + text.slice(1);
}
