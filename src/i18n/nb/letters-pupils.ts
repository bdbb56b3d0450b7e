import type { FilledText, LetterFill, LetterWords, PupilsTexts } from "../letter-writing.ts";

const kindergarten: PupilsTexts = {
  hello: ({ kind }) =>
    kind === "investigation"
      ? "Vi lurer på om alle har det trygt i barnehagen. Derfor vil vi spørre deg."
      : "Vi lurer på hvordan dere har det i barnehagen. Derfor vil vi spørre dere.",
  decision: ({ decidedBy }) =>
    `Det er ${decidedBy} som har bestemt at vi skal spørre. Du har ikke gjort noe galt.`,
  what: (fill) =>
    `Vi spør ${fill.topics}. Du svarer ved å peke på bilder.${fill.aboutHarm ? " Noen av spørsmålene handler om ting som kan være vonde." : ""}`,
  "who-sees": ({ teacher }) =>
    `${teacher} får vite hva du svarer. De andre barna får ikke vite det.`,
  duty: () =>
    "Sier du at noe er vondt eller skummelt, hjelper vi deg. Da må vi voksne snakke med hverandre om det.",
  voluntary: () =>
    "Du kan si nei. Du kan også la være å svare på akkurat det spørsmålet. Begge deler er helt i orden.",
  "how-kept": () => "Svarene dine blir låst inne. Bare den samme voksne kan låse opp.",
  "how-long": ({ answersDeletedOn }) => `Etter ${answersDeletedOn} blir svarene slettet.`,
  afterwards: () => "Etterpå gjør vi noe hyggelig sammen.",
  rights: () => "De hjemme kan få vite hva som er lagret om deg.",
  contact: (fill) =>
    `Vil du snakke om noe, kan du si det til meg, til en annen voksen${orTo(fill)} eller til noen hjemme.`,
};

const young: PupilsTexts = {
  ...kindergarten,
  hello: ({ kind }) =>
    kind === "investigation"
      ? "Vi må finne ut om alle har det trygt på skolen. Derfor spør vi deg."
      : "Dere skal svare på noen spørsmål om hvordan dere har det på skolen. Det finnes ingen gale svar.",
  what: (fill) =>
    `Vi spør ${fill.topics}.${fill.aboutHarm ? " Noen av spørsmålene handler om ting som kan være vonde." : ""}`,
  "who-sees": ({ teacher }) =>
    `${teacher} kan se hva du svarer. De andre i klassen får ikke se det.`,
  duty: () =>
    "Svarer du at noen er slemme mot deg, eller at du ikke er trygg, må de voksne på skolen hjelpe deg. Da må de også snakke med hverandre om det.",
  voluntary: () =>
    "Du bestemmer om du vil svare. Du kan hoppe over spørsmål, og du kan si nei til alt sammen.",
  "how-kept": () => "Svarene dine blir låst når du sender dem. Bare læreren kan låse opp.",
  afterwards: () =>
    "Etterpå gjør vi noe hyggelig sammen. Læreren leser svarene, og snakker med deg hvis du trenger hjelp.",
  contact: (fill) =>
    `Vil du snakke med noen? Si det til læreren, til en annen voksen${orTo(fill)} eller til noen hjemme.`,
};

const middle: PupilsTexts = {
  hello: ({ kind }) =>
    kind === "investigation"
      ? "Vi må finne ut om alle har det trygt på skolen. Vi har prøvd andre måter først. Derfor spør vi deg nå."
      : "Du skal svare på noen spørsmål om hvordan du har det på skolen og sammen med de andre i klassen. Det tar omtrent ti minutter, og ingen svar er gale.",
  decision: ({ decidedBy }) =>
    `Det er ${decidedBy} som har bestemt dette. Vi spør bare dem vi må. At du blir spurt, betyr ikke at du har gjort noe galt.`,
  what: (fill) =>
    `Vi spør ${fill.topics}. ${fill.aboutHarm ? "Svar ut fra det du selv har sett eller opplevd." : "Du blir ikke bedt om å si noe negativt om noen."}`,
  "who-sees": ({ teacher }) =>
    `${teacher} ser hva du svarer, med navnet ditt. De andre i klassen ser det ikke. Ingen skal se på skjermen din eller spørre hva du svarte.`,
  duty: () =>
    "Sier du at du blir mobbet eller ikke er trygg, må læreren si fra til rektor og hjelpe deg. Det står i loven.",
  voluntary: () =>
    "Du bestemmer selv. Du kan hoppe over spørsmål, og du kan si nei til alt sammen. Ingen blir sure for det.",
  "how-kept": () =>
    "Svarene blir låst på enheten din før de sendes. Postkassen de går gjennom, kan ikke lese dem. Bare læreren kan åpne dem.",
  "how-long": ({ answersDeletedOn }) => `Etter ${answersDeletedOn} slettes svarene hos læreren.`,
  afterwards: () =>
    "Læreren leser svarene for å se hvordan dere har det. Før læreren bestemmer noe om deg, skal dere to ha snakket sammen.",
  rights: () =>
    "Du kan få se det som er lagret om deg, men ikke hva andre har svart. Er noe feil, kan du be om at det blir rettet eller slettet.",
  contact: (fill) =>
    `Vil du snakke med noen, kan du gå til læreren, til en annen voksen på skolen${orTo(fill)} eller til noen hjemme. Du kan også ringe Alarmtelefonen for barn og unge: 116 111.`,
};

const older: PupilsTexts = {
  hello: ({ kind, className }) =>
    kind === "investigation"
      ? "Skolen har fått vite noe som gjør at vi må finne ut om alle har det trygt. Andre måter er prøvd først. Derfor spør vi deg."
      : `Dere i ${className} skal svare på noen spørsmål om hvordan dere har det på skolen og sammen med hverandre. Det tar omtrent ti minutter.`,
  decision: ({ decidedBy }) =>
    `Det er ${decidedBy} som har bestemt dette. Vi spør bare dem vi må, og sier ikke hvem saken gjelder. At du blir spurt, betyr ikke at du har gjort noe galt.`,
  what: (fill) =>
    `Vi spør ${fill.topics}. ${fill.aboutHarm ? "Svar ut fra det du selv har sett eller opplevd. Det du sier om en annen, er én side av saken: Den det gjelder, blir hørt." : "Du blir ikke bedt om å si noe negativt om noen."}`,
  "who-sees": ({ teacher }) =>
    `${teacher} ser hva du svarer, med navnet ditt. Andre elever og foresatte ser det ikke. Trenger du hjelp, får rektor og de som skal hjelpe, vite det de må vite.`,
  duty: () =>
    "Sier du at du blir mobbet, eller at du ikke har det trygt og godt, har læreren plikt til å si fra til rektor, undersøke det og hjelpe. Læreren kan altså ikke love å holde det for seg selv.",
  voluntary: () =>
    "Du bestemmer selv. Du kan hoppe over hvert eneste spørsmål, eller si nei til alt. Det får ingen følger.",
  "how-kept": () =>
    "Svarene krypteres på enheten din før de sendes. Postkassen de går gjennom, kan ikke lese dem. Bare læreren kan åpne dem.",
  "how-long": ({ answersDeletedOn }) =>
    `Postkassens kopi slettes senest to uker etter at kartleggingen er lukket. Hos læreren slettes svarene etter ${answersDeletedOn}.`,
  afterwards: () =>
    "Svarene er tegn, ikke fasit. Læreren snakker med deg før noe blir bestemt om deg.",
  rights: () =>
    "Du kan få se det som er lagret om deg, men ikke hva andre har svart. Du kan be om at noe rettes eller slettes, og du kan klage til Datatilsynet. Skolen spør fordi opplæringslova kapittel 12 gir deg rett til å ha det trygt og godt.",
  contact: (fill) =>
    `Vil du snakke med noen, kan du gå til læreren, til en annen voksen på skolen${orTo(fill)} eller til noen hjemme. Du kan også ringe Alarmtelefonen for barn og unge: 116 111.`,
};

const upperSecondary: PupilsTexts = {
  ...older,
  contact: (fill) =>
    `Vil du snakke med noen, kan du gå til læreren, til en annen voksen på skolen${orTo(fill)} eller til noen du stoler på. Du kan også ringe hjelpetelefonen til Mental Helse: 116 123.`,
};

const toReaders: FilledText = ({ className }) => `Til deg i ${className}`;

export const pupilsLetters: LetterWords["pupils"] = {
  title: {
    kindergarten: () => "Til barna: les høyt, gjerne med egne ord",
    "grades-1-4": () => "Til elevene: les høyt, gjerne med egne ord",
    "grades-5-7": toReaders,
    "grades-8-10": toReaders,
    "upper-secondary": toReaders,
  },
  headings: {
    hello: "Hva dette er",
    decision: "Hvem som har bestemt det",
    what: "Hva vi spør om",
    "who-sees": "Hvem som ser svarene",
    duty: "Når du sier fra",
    voluntary: "Det er frivillig",
    "how-kept": "Hvordan svarene oppbevares",
    "how-long": "Hvor lenge",
    afterwards: "Etterpå",
    rights: "Det du har rett til",
    contact: "Snakk med noen",
  },
  topics: {
    "being-with": "hvem du liker å være sammen med",
    deciding: "hvem som bestemmer mye",
    helping: "hvem som hjelper andre",
    thriving: "hvordan du trives",
    company: "om du har noen å være sammen med",
    safety: "om du føler deg trygg",
    bullying: "om noen har mobbet deg",
    work: "hvordan det er å lære og få arbeidsro",
    digital: "hvordan det er på nett og mobil",
    adults: "hvordan de voksne er mot deg",
    "having-a-say": "om du får være med å bestemme",
    transition: "hvordan det blir å begynne på noe nytt",
    harm: "hvem som gjør at noen ikke har det bra",
    rating: "hvordan du har det med hver av de andre",
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
