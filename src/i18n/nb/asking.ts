import type { AskingTexts } from "../en/asking.ts";

export const asking: AskingTexts = {
  levels: {
    kindergarten: "Barnehage",
    "grades-1-4": "1. til 4. trinn",
    "grades-5-7": "5. til 7. trinn",
    "grades-8-10": "8. til 10. trinn",
    "upper-secondary": "Videregående",
  },
  begin: {
    title: "Hva vil du finne ut?",
    lead: "Velg et ferdig sett. Du kan endre alt før kartleggingen åpnes.",
    level: "Trinn",
    facts: (questions, minutes) =>
      [
        `${questions} spørsmål`,
        minutes === 1 ? "omtrent 1 minutt" : `omtrent ${minutes} minutter`,
      ].join(" · "),
    usual: "Passer for de fleste klasser",
    sets: {
      short: {
        name: "Fem minutter",
        goodFor: "Et raskt blikk på hvem som har noen å være sammen med, og hvordan de har det.",
      },
      standard: {
        name: "Standard",
        goodFor:
          "Hele bildet: friminutt, samarbeid, hvem som bestemmer, hvem som hjelper, og hvordan hver elev har det.",
      },
      "start-of-term": {
        name: "Skolestart",
        goodFor:
          "En ny gruppe faller på plass: hvem som finner hverandre, og hvem de vil bli bedre kjent med.",
      },
      "after-a-measure": {
        name: "Etter et tiltak",
        goodFor: "Hjalp det? Spørsmål fra standardsettet, uendret, så du kan sammenligne.",
      },
      "kindergarten-conversation": {
        name: "Samtale i barnehagen",
        goodFor: "En voksen spør ett barn om gangen, med bilder og få ord.",
      },
      investigation: {
        name: "Undersøkelse",
        goodFor:
          "Ved en konkret mistanke som andre metoder ikke har avklart. Den kan spørre hvem som gjør andre vondt.",
      },
    },
    caseTitle: "Bare ved konkret mistanke",
    caseText:
      "En undersøkelse kan ikke åpnes før du har skrevet ned mistanken, hvilke andre metoder som er prøvd, og hvem som har bestemt den. Den gjelder bare de elevene den må gjelde.",
    again: (name) => `Vil du se om noe har endret seg? Gjenta «${name}».`,
    repeat: "Gjenta som neste runde",
    otherClasses: "Flere klasser samme dag",
    otherClassesHint: "Hver klasse får sin egen kartlegging med de samme spørsmålene.",
  },
  draft: {
    class: (name, pupils) => (pupils === 1 ? `${name}, 1 elev` : `${name}, ${pupils} elever`),
    smallClass: (fewest) =>
      `Færre enn ${fewest} elever svarer. Du ser hva hver elev sier om seg selv, og hvem som valgte hvem, men ingen tegn fra klassekameratenes valg: Med så få betyr tilfeldigheter for mye.`,
    edit: "Endre spørsmålene",
    editDone: "Ferdig",
    editHint: "Bruk knappene, dra en linje, eller hold Alt og trykk pil opp eller ned.",
    noQuestions: "Ingen spørsmål ennå. Legg til noen fra spørsmålsbanken, eller skriv et eget.",
    add: "Legg til fra spørsmålsbanken",
    addOwn: "Skriv et eget spørsmål",
    moveUp: (question) => `Flytt opp: ${question}`,
    moveDown: (question) => `Flytt ned: ${question}`,
    take: (question) => `Ta ut: ${question}`,
    change: (question) => `Endre: ${question}`,
    moved: (place, of) => `Nå nummer ${place} av ${of}.`,
    taken: (question) => `«${question}» er tatt ut.`,
    takeShort: "Ta ut",
    changeShort: "Endre",
    own: "Ditt eget",
    limited: (most) => (most === 1 ? "høyst én klassekamerat" : `høyst ${most} klassekamerater`),
    finish: "Skriv det ferdig",
    unfinished: (question) =>
      `«${question}» er ikke klart på alle språkene, eller inneholder navnet på en elev.`,
  },
  settings: {
    title: "Innstillinger",
    participants: "Hvem er med",
    everybody: (count) => (count === 1 ? "hele klassen, 1 elev" : `hele klassen, ${count} elever`),
    some: (count, of) => `${count} av ${of} elever`,
    participantsHint:
      "Den som ikke er krysset av, får ikke noe kort. Du kan også la en elev bli med senere.",
    all: "Kryss av alle",
    nominees: "Kan de andre velge dem som ikke er med?",
    nomineesWhy:
      "Vanligvis ja: En elev som er syk, hører fortsatt til i klassen og blir savnet på listen. Nei, hvis eleven eller de foresatte ikke vil.",
    mayBeChosen: "Ja, de står på listen",
    mayNotBeChosen: "Nei, de står ikke på listen",
    fewest: (count) => `Minst ${count} navn må stå på listen.`,
    languages: "Språk",
    contact: "Hvem man kan spørre",
    noContact: "ikke oppgitt",
    level: "Trinn",
    levelHint: "Bestemmer hvordan elevenes side snakker, og hva du får forslag om.",
    cap: "Hvor mange en elev kan velge",
    noCap: "så mange de vil",
    capOf: (most) => `høyst ${most}`,
    capMixed: "ulikt fra spørsmål til spørsmål",
    capWhy:
      "Uten grense må ingen la være å nevne en venn, og da vet vi hvem som ikke blir valgt av noen. Resultater med ulike grenser blir ikke sammenlignet.",
    dates: "Velg andre dager",
    opensOn: (day) => `åpnes ${day}`,
    closesOn: (day) => `lukkes av seg selv ${day}`,
    now: "Nå, når jeg trykker på knappen",
    later: "En dag jeg velger",
    laterHint: "Kortene kan skrives ut nå. De virker fra morgenen den dagen.",
    openingDay: "Åpnes",
    kind: "Type kartlegging",
    preventive: "forebyggende",
    investigation: "undersøkelse",
    kindWhy:
      "En forebyggende kartlegging har bare positive og nøytrale spørsmål. En undersøkelse kan også spørre hvem som gjør andre vondt, og må være bestemt og skrevet ned først.",
    toInvestigation: "Gjør den om til en undersøkelse",
    toPreventive: "Gjør den om til forebyggende",
    toPreventiveHint: (questions) => `Ta først ut det som hører til en undersøkelse: ${questions}.`,
  },
  bank: {
    title: "Spørsmålsbanken",
    lead: "Ordlyden i alle spørsmålene er gjennomtenkt. Det du legger til, kommer sist i listen.",
    back: "Tilbake til kartleggingen",
    search: "Søk",
    subject: "Tema",
    allSubjects: "Alle temaer",
    level: "Passer for",
    allLevels: "Alle trinn",
    found: (count) => `${count} spørsmål`,
    inGroup: (count, chosen) =>
      [`${count} spørsmål`, chosen === 0 ? "" : `${chosen} valgt`]
        .filter((part) => part !== "")
        .join(" · "),
    none: "Ingen spørsmål har alle disse ordene. Prøv færre ord, et annet tema eller alle trinn.",
    showAll: "Vis alle",
    add: "Legg til",
    addNamed: (question) => `Legg til: ${question}`,
    added: (question) => `«${question}» er lagt til.`,
    chosen: "Allerede valgt",
    notHere: "Bare i en undersøkelse",
    more: "Mer om spørsmålet",
    options: "Svar",
    classmates: "Elevene peker ut klassekamerater.",
    rating: "Hver klassekamerat får et tall.",
    source: "Hvorfor det spørres om",
    signs: "Tegn det kan føre til",
    noSigns: "Ingen tegn. Det vises sammen med det elevene selv sier.",
    noSignsChoices: "Ingen tegn alene. Svarene er påstander å snakke om.",
    subjects: {
      friendship: "Vennskap",
      breaks: "Friminutt og lek",
      work: "Samarbeid",
      influence: "Innflytelse",
      helping: "Hjelp og omsorg",
      belonging: "Tilhørighet",
      safety: "Trygghet",
      noise: "Støy og ro",
      digital: "Digitalt",
      adults: "Voksne",
      transition: "Ny klasse, ny skole",
      case: "Konkret mistanke",
    },
    sources: {
      friendsElsewhere:
        "En elev som ikke er valgt av noen i klassen, kan ha gode venner andre steder.",
      choosing: "Å velge noen til noe konkret er den klassiske måten å se bånd i en klasse på.",
      deciding: "Lærere ber om oversikt over hvem som bestemmer, og om det er til hjelp for andre.",
      helping: "Lærere vil se hvem som hjelper og inkluderer, og bygge på dem.",
      goodSchool: "Opplæringsloven § 12-2: retten til et trygt og godt skolemiljø.",
      prevention: "Opplæringsloven § 12-3: nulltoleranse og forebygging.",
      dutyToAct: "Opplæringsloven § 12-4: plikten til å følge med, undersøke og sette inn tiltak.",
      harmByAdult: "Opplæringsloven § 12-5: når en voksen på skolen kan ha krenket en elev.",
      bothLaws:
        "Opplæringsloven § 12-2 og barnehageloven § 41: Å bli holdt utenfor er en krenkelse.",
      childrensSay: "Barnehageloven § 3: barns rett til å bli hørt og til å medvirke.",
      goodKindergarten: "Barnehageloven § 41: nulltoleranse og forebygging.",
      kindergartenDuty:
        "Barnehageloven § 42: et trygt og godt barnehagemiljø, og plikten til å handle.",
      kindergartenAdult: "Barnehageloven § 43: når en voksen kan ha krenket et barn.",
      nationalWellbeing: "Trivsel er et tema i Elevundersøkelsen. Ordene er våre egne.",
      nationalBullying:
        "Spurt med de fem svarene og perioden i Elevundersøkelsen. Ordene er våre egne.",
      nationalPeace: "Arbeidsro er et tema i Elevundersøkelsen. Ordene er våre egne.",
      nationalLearning: "Rom for å gjøre feil er et tema i Elevundersøkelsen. Ordene er våre egne.",
      nationalAdults: "Støtte fra lærerne er et tema i Elevundersøkelsen. Ordene er våre egne.",
      heard: "Opplæringsloven § 10-2: retten til å medvirke og til å bli hørt.",
      newGroup:
        "En ny gruppe finner formen i løpet av de første ukene. Da er det lettest å hjelpe.",
      concreteCase:
        "Opplæringsloven § 12-4: å undersøke en konkret sak når andre metoder ikke var nok.",
      ratings:
        "Å gi klassekamerater et tall er en kjent forskningsmetode, bare for konkrete saker.",
    },
  },
  own: {
    title: "Et eget spørsmål",
    lead: "Velg en begynnelse og fyll ut resten. Begynnelsene er positive, så ingen blir såret av å bli valgt.",
    beginning: "Begynnelse",
    completion: { nb: "Resten, på bokmål", nn: "Resten, på nynorsk", en: "Resten, på engelsk" },
    completionHint: "For eksempel: spille fotball",
    reads: (question) => `Elevene leser: «${question}»`,
    cap: "Hvor mange en elev kan velge",
    save: "Legg til spørsmålet",
    saveAgain: "Lagre spørsmålet",
    added: "Spørsmålet er lagt til.",
    changed: "Spørsmålet er endret. Det regnes som nytt, også når runder sammenlignes.",
    refused: {
      missing: "Skriv resten av spørsmålet.",
      "too-long": (longest) => `Høyst ${longest} tegn.`,
      character: (character) => `«${character}» kan ikke brukes her. Bruk vanlige bokstaver.`,
      digit: (word) => `Skriv «${word}» med bokstaver, eller sett mellomrom.`,
      negation: (word) => `«${word}» snur spørsmålet. Spør heller etter det som er bra.`,
      dislike: (word) => `Med «${word}» spør du hvem elevene ikke liker. Det ville såre noen.`,
      harm: (word) =>
        `«${word}» handler om å gjøre andre vondt. Har du en mistanke, kan du begynne en undersøkelse.`,
      subject: (word) =>
        `«${word}»: Samklang spør ikke om helse, tro, opprinnelse, kjærester eller lovbrudd.`,
      name: (word) => `«${word}» er navnet på en elev. Et spørsmål kan ikke handle om én elev.`,
    },
  },
  wave: {
    title: (name) => `Gjentar «${name}»`,
    newcomers: (names, count) =>
      count === 1
        ? `Ny i klassen: ${names}. Er med fra nå av.`
        : `Nye i klassen: ${names}. De er med fra nå av.`,
    leavers: (names, count) =>
      count === 1
        ? `Ikke lenger i klassen: ${names}. Står fortsatt i de tidligere resultatene.`
        : `Ikke lenger i klassen: ${names}. De står fortsatt i de tidligere resultatene.`,
    sameClass: "Klassen er den samme som sist.",
    sameQuestions: "Spørsmålene er de samme, så de to rundene kan sammenlignes.",
    otherQuestions: (names) =>
      `Bare spørsmål som er stilt begge gangene, kan sammenlignes. Ikke de samme: ${names}.`,
    otherCap: (names) =>
      `Grensen for hvor mange man kan velge, er en annen, så disse kan ikke sammenlignes: ${names}.`,
    putBack: "Spør som sist",
    isBack: "Spørsmålene er som sist.",
    repeat: "Gjenta som ny runde",
    repeatHint: "De samme spørsmålene til klassen slik den er i dag. Du ser alt før noe åpnes.",
    newcomer: "ny",
  },
  several: {
    title: "Flere klasser samme dag",
    lead: "Se over hver klasse, åpne alle og skriv ut alle kortene på én gang.",
    ready: "klar",
    notReady: "ikke klar ennå",
    lookOver: (name) => `Se over: ${name}`,
    lookOverShort: "Se over",
    open: (count) => (count === 1 ? "Åpne 1 kartlegging" : `Åpne ${count} kartlegginger`),
    opening: "Åpner …",
    opened: (count) => (count === 1 ? "1 kartlegging er åpen." : `${count} kartlegginger er åpne.`),
    print: (count) => (count === 1 ? "Skriv ut 1 kort" : `Skriv ut alle ${count} kortene`),
    sorted: "Hver klasse begynner på et nytt ark.",
    cards: (name) => `Kort: ${name}`,
    nothing: "Ingen kartlegginger venter på å bli åpnet her.",
    together: (count) => `Åpne ${count} kartlegginger samlet`,
  },
  live: {
    opensAt: (when) => `Åpnes ${when}. Kortene virker ikke før da.`,
    missing: (count) => (count === 1 ? "1 elev mangler" : `${count} elever mangler`),
    didNotAnswer: (count) => (count === 1 ? "1 elev svarte ikke" : `${count} elever svarte ikke`),
    absent: "Er noen syke i dag, virker kortet til kartleggingen lukkes.",
    do: "Dette kan du gjøre",
    newCard: (name) => `Nytt kort: ${name}`,
    newCardShort: "Nytt kort",
    answerAgain: (name) => `Svare på nytt: ${name}`,
    answerAgainShort: "Svare på nytt",
    takePart: (name) => `La bli med: ${name}`,
    takePartShort: "La bli med",
    takesPart: (name) => `${name} er med nå, og har et kort.`,
    renewed: "har fått nytt kort; det gamle virker ikke lenger",
    showCards: "Til kortene",
  },
};
