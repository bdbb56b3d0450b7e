import type { ResultsTexts } from "../en/results.ts";
import { countWord } from "./results-signs.ts";

export const results: ResultsTexts = {
  gate: {
    title: "Ser noen andre skjermen din nå?",
    text: "Resultatene viser hva elevene har svart, med navn. Sjekk at projektoren er av, og at du ikke deler skjermen i et møte.",
    open: "Bare jeg ser den: vis resultatene",
    shared: "Andre ser den",
    wait: "Vent med å åpne. Slå av projektoren eller stopp delingen først, og kom så tilbake hit.",
    tip: "Trykk Escape to ganger for å skjule alt med en gang.",
  },
  cover: { title: "Skjult", show: "Vis igjen" },

  tabsLabel: "Resultater",
  tabs: {
    cases: "Saker",
    overview: "Oversikt",
    map: "Sosiogram",
    matrix: "Matrise",
    influence: "Innflytelse",
    figures: "Klassen i tall",
    time: "Over tid",
    groups: "Grupper og plasser",
    report: "Rapport til møte",
  },
  working: "Leser svarene …",
  drawing: "Tegner kartet …",
  failed: "Resultatene kunne ikke regnes ut. Svarene er trygge.",
  backToClass: "Tilbake til klassen",
  closeSheet: "Lukk",
  openGuide: "Slik leser du dette",
  until: (day) => `Svar frem til ${day}`,
  deletedOn: (day) => `slettes ${day}`,

  ofCount: (count, of) => `${count} av ${of}`,
  moreNames: (count) => `${count} til`,
  openNumber: "se hva som ligger bak tallet",

  severity: {
    red: "Kan trenge deg først",
    amber: "Se nærmere",
    green: "Ingen tegn i svarene",
    grey: "For lite å si",
  },

  letter: {
    answered: "{count} har svart.",
    nothing:
      "Svarene tyder ikke på at noen trenger deg først. Det beviser ikke at alle har det bra.",
    goodLead: "Det som er bra:",
    calmAnswers: (answers) => `Regnet med: ${answers}.`,
    quoted: (answer) => `«${answer}»`,
    mutual: "{count} har minst ett gjensidig valg {where}.",
    returned: "{share} av valgene {where} er gjensidige.",
    sure: {
      enough:
        "Hvor sikkert er dette? Nok elever har svart til at klassekameratenes valg kan leses. Hvert tegn fra valgene bygger likevel på få svar: Ta det som et spørsmål, ikke som en fasit.",
      caution:
        "Hvor sikkert er dette? Færre enn 80 % har svart. Klassekameratenes valg kan leses, men med forsiktighet: De som mangler, kunne ha endret bildet.",
      "too-few":
        "Hvor sikkert er dette? For få har svart til at klassekameratenes valg kan leses: Det trengs svar fra 60 % av klassen, og minst 10 svar. Derfor gir valgene ingen farger. Det elevene sier om seg selv, står nedenfor, og det teller.",
    },
    silent: (many) =>
      many
        ? "{names} har ikke svart. Hvordan de har det, vet vi ikke."
        : "{names} har ikke svart. Hvordan eleven har det, vet vi ikke.",
    details: {
      answered: (answered, pupils, share) =>
        `${answered} av de ${pupils} elevene sendte svar: ${share}. Når mindre enn 60 % eller færre enn 10 har svart, vises ingen tegn fra klassekameratenes valg. Når mindre enn 80 % har svart, vises de med et forbehold.`,
      own: (question, count, of) =>
        `${of} svarte på «${question}». ${count} av dem ga et svar som ikke gir grunn til uro. De som hoppet over spørsmålet, er ikke regnet med.`,
      mutual: (question, count, of) =>
        `Fra «${question}»: Av de ${of} som svarte, valgte ${count} noen som også valgte dem.`,
      returned: (question) =>
        `Fra «${question}»: Andelen av valgene mellom elever som begge har svart, som går begge veier. Et valg som ikke går begge veier, er ikke en avvisning.`,
    },
  },

  own: {
    title: "Det elevene sier om seg selv",
    lead: "Dette har elevene selv svart. Det teller uansett hvor få som har svart.",
    dutyTitle: "Nå vet du det",
    knownSince: (day) => `kjent for deg siden ${day}`,
    duty: "Du kjenner nå til svarene nedenfor. Etter opplæringslova § 12-4 skal du si fra til rektor når du vet eller har mistanke om at en elev ikke har det trygt og godt på skolen, og skolen skal undersøke saken så snart som mulig. Du trenger ikke være sikker først.",
    dutySteps: [
      "Snakk snart med eleven, på tomannshånd og i ro. Eleven har rett til å bli hørt.",
      "Si fra til rektor i dag.",
      "Kan det være en voksen på skolen som krenker eleven, sier du straks fra til rektor (§ 12-5). Gjelder det noen i ledelsen, sier du fra direkte til skoleeieren.",
    ],
    nobody:
      "Ingen elever har svart at de blir mobbet, er utrygge eller mangler noen å være sammen med. Noen kan ha latt være å si det her.",
    unanswered: "Ingen har svart på disse spørsmålene ennå.",
    said: (option, question) => `«${option}» på «${question}»`,
    quoted: (question) => `«${question}»`,
    before: {
      same: (round) => `I «${round}»: det samme`,
      other: (round, option) => `I «${round}»: «${option}»`,
    },
    again: (name, round) => `Det samme svarte ${name} i «${round}».`,
    againOn: (name, round, questions) => `I «${round}» svarte ${name} det samme på ${questions}.`,
    sameOn: (name, round, questions) =>
      `På ${questions} svarte ${name} det samme som i «${round}».`,
    turned: (name, round, { question, earlier, now }) =>
      `På ${question} svarte ${name} «${earlier}» i «${round}», og «${now}» i denne runden.`,
    saidThen: (name, round, said) => `I «${round}» svarte ${name} ${said}.`,
    allTitle: "Alle svar om egen situasjon",
    answeredBy: (count) => (count === 1 ? "1 svarte" : `${count} svarte`),
    skipped: "svarte ikke",
    columns: { question: "Spørsmål", answer: "Svar", count: "Elever" },
  },

  roster: {
    title: "Elevene",
    groups: {
      red: "Svarene tyder på at disse kan trenge deg først",
      amber: "Svarene tyder på at det er noe å se nærmere på",
      green: "Svarene gir ingen tegn",
      grey: "For lite å si",
    },
    tooFew:
      "For få har svart til at klassekameratenes valg kan leses. Fargene her kommer bare fra det elevene sier om seg selv.",
    caution: "Færre enn 80 % har svart: Les klassekameratenes valg med forsiktighet.",
    columns: {
      sign: "Tegn",
      pupil: "Elev",
      reasons: "Det svarene sier",
      chance: "Sammenlignet med tilfeldighet",
    },
    calm: (received, mutual, where) =>
      mutual === null
        ? `Valgt av ${received === 0 ? "ingen" : received} ${where}.`
        : `Valgt av ${received === 0 ? "ingen" : received} ${where}, ${mutual === 0 ? "ingen" : mutual} gjensidig${mutual === 1 ? "" : "e"}.`,
    didNotAnswer: "Har ikke svart.",
    tooFewShort: "For få svar til å si noe.",
    more: (count) => (count === 1 ? "og ett tegn til" : `og ${count} tegn til`),
    behind: "Tallene bak",
    print: "Skriv ut listen",
    friends: {
      notAnswered: (name) => `${name} har ikke svart på kartleggingen.`,
      yes: (name, option) =>
        `Om venner i andre klasser eller utenfor skolen svarte ${name} «${option}».`,
      unknown: (name) =>
        `${name} har ikke svart på spørsmålet om venner i andre klasser eller utenfor skolen.`,
    },
  },

  number: {
    question: (question) => `Spørsmål: «${question}»`,
    counted: (received, possible) =>
      `Talt: ${received} av de ${possible} klassekameratene som svarte og kunne ha nevnt eleven.`,
    chance: (expected, low, high) =>
      `Tilfeldighet: Hvis alle hadde nevnt like mange som de gjorde, men i blinde, ville eleven fått rundt ${expected} valg. ${low === 0 ? `Flere enn ${high} ville skjedd` : `Færre enn ${low} valg, og flere enn ${high}, ville hver for seg skjedd`} i høyst 1 av 20 slike klasser.`,
    probabilityLow: (received, share) =>
      received === 0
        ? `Sjansen for ingen i det hele tatt er da ${share}.`
        : `Sjansen for ${received} eller færre er da ${share}.`,
    probabilityHigh: (received, share) => `Sjansen for ${received} eller flere er da ${share}.`,
    limits:
      "Regnestykket tar ikke hensyn til at elever oftest velger innenfor sitt eget kjønn. Det er en hjelp, ikke en fasit.",
    own: "Elevens eget svar, ord for ord. Det trenger ikke noe regnestykke.",
    mutualFormula:
      "Gjensidig: Begge nevnte hverandre. Klassekamerater som ikke svarte, er ikke regnet med.",
    factFormula: "Talt rett fra svarene.",
    firmnessUnknown:
      "Det er ikke regnet ut hvor sikkert tegnet er. Ett eller to andre svar kunne ha endret det.",
  },

  band: {
    label: (received, low, high) =>
      low === high
        ? `${received} mottatt; tilfeldighet ville gitt ${low}`
        : `${received} mottatt; tilfeldighet ville gitt ${low} til ${high}`,
    reading: {
      many: "flere enn ved tilfeldighet",
      some: "som ved tilfeldighet",
      few: "færre enn ved tilfeldighet",
      none: "ingen",
    },
  },

  map: {
    title: "Sosiogram",
    question: "Spørsmål",
    mutualOnly: "Bare gjensidige",
    zoomIn: "Nærmere",
    zoomOut: "Lenger unna",
    fit: "Hele klassen",
    label: (question, pupils, mutual) =>
      `Sosiogram for «${question}»: ${pupils} elever, ${mutual} gjensidige valg. Tabellen under sier det samme.`,
    help: "Trykk eller pek på en elev for å se valgene. Med tastatur: Piltastene følger valgene (eller går til neste elev der det ikke er noen), Enter velger, Escape går tilbake. Med Ctrl og hjulet, med to fingre eller med tastene +, − og 0 kommer kartet nærmere og lenger unna. Dra en elev for å flytte på eleven, på berøringsskjerm etter å ha holdt fingeren der litt, med tastatur med Shift og piltastene; Ctrl+Z angrer.",
    tooFew:
      "For få har svart til at kartet kan leses. Det viser hvem som valgte hvem blant dem som svarte, og ikke mer enn det: ingen farger, ingen tegn.",
    caution: "Færre enn 80 % har svart: Det mangler streker.",
    scroll: "Kartet kan rulles i alle retninger.",
    legend: {
      title: "Slik leser du kartet",
      mutual: "gjensidig valg",
      oneWay: "ensidig valg",
      unknown: "den andre har ikke svart",
      size: "større ring: valgt av flere",
      silent: "tynn ring: har ikke svart",
      halo: "stiplet ring: ikke valgt av noen",
      initials:
        "to bokstaver: initialer, der navnene ikke får plass. Pek på en elev, eller gå nærmere, for å se navnet",
      red: "kan trenge deg først",
      amber: "se nærmere",
    },
    pupil: {
      received: (name, received) =>
        `${name}. ${received === 0 ? "Ikke valgt av noen" : `Valgt av ${received}`}.`,
      mutual: (names) => `Gjensidig med ${names}.`,
      chose: (names) => `Valgte ${names}, ikke gjengjeldt.`,
      choseUnknown: (names) => `Valgte ${names}, som ikke har svart.`,
      chosenBy: (names) => `Valgt av ${names}, ikke gjengjeldt.`,
      chosenByUnknown: (names) => `Valgt av ${names}.`,
      nobody: "Svarte «ingen».",
      silent: "Har ikke svart på spørsmålet.",
    },
    named: {
      received: (name, received) =>
        `${name}. ${received === 0 ? "Ikke nevnt av noen" : `Nevnt av ${received}`}.`,
      mutual: (names) => `Nevnte hverandre: ${names}.`,
      chose: (names) => `Nevnte ${names}.`,
      choseUnknown: (names) => `Nevnte ${names}, som ikke har svart.`,
      chosenBy: (names) => `Nevnt av ${names}.`,
      chosenByUnknown: (names) => `Nevnt av ${names}.`,
      nobody: "Svarte «ingen».",
      silent: "Har ikke svart på spørsmålet.",
    },
    table: {
      title: "Det samme som tabell",
      caption: (question) => `Hvem valgte hvem: «${question}»`,
      columns: {
        pupil: "Elev",
        received: "Valgt av",
        mutual: "Gjensidig med",
        chose: "Valgte, ensidig",
        chosenBy: "Valgt av, ensidig",
      },
      none: "–",
      notAnswered: "(ikke svart)",
      nobody: "svarte «ingen»",
      silent: "har ikke svart",
      unknown: "ukjent",
    },
  },

  sheet: {
    label: (name) => `Om ${name}`,
    empty: "Velg en elev, så står det om eleven her.",
    own: (name) => `Det ${name} selv sier`,
    notAnswered: (name) => `${name} har ikke svart. En samtale kan si mer enn en kartlegging.`,
    skipped: "hoppet over",
    dutyShort: (day) =>
      `Du har visst dette siden ${day}: Si fra til rektor, og undersøk (opplæringslova § 12-4).`,
    signs: "Det svarene tyder på",
    noSigns: "Svarene gir ingen tegn. Det er ikke et bevis på at alt er bra.",
    noSignsGrey: "Det er for lite til å si noe.",
    todo: "Dette kan du gjøre",
    heard: (name) =>
      `${name} skal bli hørt før noe skrives i en plan. Det kan ha en forklaring som svarene ikke viser.`,
    counts: "Valg på hvert spørsmål",
    columns: {
      question: "Spørsmål",
      received: "Valgt av",
      band: "Ren tilfeldighet",
      given: "Valgte",
      mutual: "Gjensidige",
    },
    nobody: "ingen",
    unknown: "ikke svart",
    bandText: (low, high) => (low === high ? `${low}` : `${low} til ${high}`),
    ties: "Valg til og fra",
    tieGroups: {
      mutual: "Gjensidig med",
      oneWayFrom: "Valgt av, uten å ha valgt tilbake",
      oneWayTo: "Valgte, uten å bli valgt tilbake",
      unknown: "Ukjent, fordi en av dem ikke har svart",
    },
    noTies: "Ingen valg til eller fra.",
    roles: "Slik klassen ser det",
  },

  figures: {
    title: "Klassen i tall",
    lead: "Tallene gjelder klassen som helhet. De sier ikke noe om hvorfor.",
    question: "Spørsmål",
    means: "Betyr",
    not: "Betyr ikke",
    tooFew:
      "For få har svart på dette til at tallene kan leses: Det trengs svar fra 60 % av klassen, og minst 10 svar.",
    notDefined: "kan ikke regnes ut",
    tableTitle: "Alle spørsmålene",
    columns: {
      question: "Spørsmål",
      raters: "Svarte",
      density: "Tetthet",
      reciprocity: "Gjensidighet",
      unchosen: "Ikke valgt av noen",
      withoutMutual: "Uten gjensidige valg",
    },
    participation: {
      name: "Deltakelse",
      value: (answered, pupils, share) => `${answered} av ${pupils} elever svarte (${share}).`,
      means: "Hvor mye av klassen som er med i bildet.",
      not: "Det sier ikke hvorfor noen mangler. De som har det vanskeligst, kan være de som ikke svarer.",
      formula: "Elever som sendte et svar, delt på elever i kartleggingen.",
    },
    density: {
      name: "Tetthet",
      value: (share, where) => `${share} av alle mulige valg ble gjort ${where}.`,
      means: "Hvor stor del av klassekameratene elevene nevner i snitt.",
      not: "Et lavt tall er ikke et dårlig tegn i seg selv: Når alle kan velge så mange de vil, varierer det hvor mange de nevner.",
      formula:
        "Antall valg som ble gjort, delt på antall valg de som svarte, kunne ha gjort til sammen.",
    },
    reciprocity: {
      name: "Gjensidighet",
      value: (share, where) => `${share} av valgene ${where} går begge veier.`,
      means: "Hvor ofte elevene velger noen som velger dem.",
      not: "Et ensidig valg er ikke en avvisning. Den andre kan ha hatt flere å velge mellom.",
      formula:
        "To ganger antall gjensidige par, delt på antall valg, talt mellom elever som begge har svart.",
    },
    unchosen: {
      name: "Ikke valgt av noen",
      value: (count, of, where) =>
        count === 0
          ? `Alle ble valgt av minst én ${where}.`
          : `${countWord(count)} av ${of} ble ikke valgt av noen ${where}.`,
      means: "Hvor mange som ikke ble nevnt av noen, selv om alle kunne nevne så mange de ville.",
      not: "Det betyr ikke at ingen liker dem. Noen har vennene sine andre steder, og ett valg ville ha endret tallet.",
      formula: "Elever som ingen valgte på spørsmålet.",
    },
    withoutMutual: {
      name: "Uten gjensidige valg",
      value: (count, of, where) =>
        count === 0
          ? `Alle som svarte, har minst ett gjensidig valg ${where}.`
          : `${countWord(count)} av de ${of} som svarte, har ingen gjensidige valg ${where}.`,
      means:
        "Hvor mange som ikke har noe gjensidig valg: fordi ingen av dem de valgte, valgte dem tilbake, eller fordi de ikke valgte noen.",
      not: "Det betyr ikke at de er alene. Valg fra klassekamerater som ikke svarte, er ukjente.",
      formula: "Elever som svarte, men som ikke ble valgt tilbake av noen de selv valgte.",
    },
  },

  print: {
    footer: (className, survey, printed, shred) =>
      `${className} · ${survey} · skrevet ut ${printed} · fortrolig: makuleres innen ${shred}`,
    severity: "Tegn",
  },
};
