import type { AskingTexts } from "../en/asking.ts";

export const asking: AskingTexts = {
  levels: {
    kindergarten: "Barnehage",
    "grades-1-4": "1. til 4. trinn",
    "grades-5-7": "5. til 7. trinn",
    "grades-8-10": "8. til 10. trinn",
    "upper-secondary": "Vidaregåande",
  },
  begin: {
    title: "Kva vil du finne ut?",
    lead: "Vel eit ferdig sett. Du kan endre alt før kartlegginga blir opna.",
    level: "Trinn",
    facts: (questions, minutes) =>
      [
        `${questions} spørsmål`,
        minutes === 1 ? "omtrent 1 minutt" : `omtrent ${minutes} minutt`,
      ].join(" · "),
    usual: "Passar for dei fleste klassar",
    sets: {
      short: {
        name: "Fem minutt",
        goodFor: "Eit raskt blikk på kven som har nokon å vere saman med, og korleis dei har det.",
      },
      standard: {
        name: "Standard",
        goodFor:
          "Heile biletet: friminutt, samarbeid, kven som bestemmer, kven som hjelper, og korleis kvar elev har det.",
      },
      "start-of-term": {
        name: "Skulestart",
        goodFor:
          "Ei ny gruppe fell på plass: kven som finn kvarandre, og kven dei vil bli betre kjende med.",
      },
      "after-a-measure": {
        name: "Etter eit tiltak",
        goodFor: "Hjelpte det? Spørsmål frå standardsettet, uendra, så du kan samanlikne.",
      },
      "kindergarten-conversation": {
        name: "Samtale i barnehagen",
        goodFor: "Ein vaksen spør eitt barn om gongen, med bilete og få ord.",
      },
      investigation: {
        name: "Undersøking",
        goodFor:
          "Ved ein konkret mistanke som andre metodar ikkje har avklart. Ho kan spørje kven som gjer andre vondt.",
      },
    },
    caseTitle: "Berre ved konkret mistanke",
    caseText:
      "Ei undersøking kan ikkje opnast før du har skrive ned mistanken, kva andre metodar som er prøvde, og kven som har bestemt ho. Ho gjeld berre dei elevane ho må gjelde.",
    again: (name) => `Vil du sjå om noko har endra seg? Gjenta «${name}».`,
    repeat: "Gjenta som neste runde",
    otherClasses: "Fleire klassar same dag",
    otherClassesHint: "Kvar klasse får si eiga kartlegging med dei same spørsmåla.",
  },
  draft: {
    class: (name, pupils) => (pupils === 1 ? `${name}, 1 elev` : `${name}, ${pupils} elevar`),
    smallClass: (fewest) =>
      `Færre enn ${fewest} elevar svarar. Du ser kva kvar elev seier om seg sjølv, og kven som valde kven, men ingen teikn frå vala til klassekameratane: Med så få betyr slumpen for mykje.`,
    edit: "Endre spørsmåla",
    editDone: "Ferdig",
    editHint: "Bruk knappane, dra ei linje, eller hald Alt og trykk pil opp eller ned.",
    noQuestions: "Ingen spørsmål enno. Legg til nokre frå spørsmålsbanken, eller skriv eit eige.",
    add: "Legg til frå spørsmålsbanken",
    addOwn: "Skriv eit eige spørsmål",
    moveUp: (question) => `Flytt opp: ${question}`,
    moveDown: (question) => `Flytt ned: ${question}`,
    take: (question) => `Ta ut: ${question}`,
    change: (question) => `Endre: ${question}`,
    moved: (place, of) => `No nummer ${place} av ${of}.`,
    taken: (question) => `«${question}» er teke ut.`,
    takeShort: "Ta ut",
    changeShort: "Endre",
    own: "Ditt eige",
    limited: (most) => (most === 1 ? "høgst éin klassekamerat" : `høgst ${most} klassekameratar`),
    finish: "Skriv det ferdig",
    unfinished: (question) =>
      `«${question}» er ikkje klart på alle språka, eller inneheld namnet på ein elev.`,
  },
  settings: {
    title: "Innstillingar",
    participants: "Kven er med",
    everybody: (count) =>
      count === 1 ? "heile klassen, 1 elev" : `heile klassen, ${count} elevar`,
    some: (count, of) => `${count} av ${of} elevar`,
    participantsHint:
      "Den som ikkje er kryssa av, får ikkje noko kort. Du kan også la ein elev bli med seinare.",
    all: "Kryss av alle",
    nominees: "Kan dei andre velje dei som ikkje er med?",
    nomineesWhy:
      "Vanlegvis ja: Ein elev som er sjuk, høyrer framleis til i klassen og blir sakna på lista. Nei, viss eleven eller dei føresette ikkje vil.",
    mayBeChosen: "Ja, dei står på lista",
    mayNotBeChosen: "Nei, dei står ikkje på lista",
    fewest: (count) => `Minst ${count} namn må stå på lista.`,
    languages: "Språk",
    contact: "Kven ein kan spørje",
    noContact: "ikkje oppgjeve",
    level: "Trinn",
    levelHint: "Bestemmer korleis sida til elevane snakkar, og kva du får forslag om.",
    cap: "Kor mange ein elev kan velje",
    noCap: "så mange dei vil",
    capOf: (most) => `høgst ${most}`,
    capMixed: "ulikt frå spørsmål til spørsmål",
    capWhy:
      "Utan grense må ingen la vere å nemne ein ven, og då veit vi kven som ikkje blir vald av nokon. Resultat med ulike grenser blir ikkje samanlikna.",
    dates: "Vel andre dagar",
    opensOn: (day) => `opnar ${day}`,
    closesOn: (day) => `lukkar av seg sjølv ${day}`,
    now: "No, når eg trykkjer på knappen",
    later: "Ein dag eg vel",
    laterHint: "Korta kan skrivast ut no. Dei verkar frå morgonen den dagen.",
    openingDay: "Opnar",
    kind: "Type kartlegging",
    preventive: "førebyggjande",
    investigation: "undersøking",
    kindWhy:
      "Ei førebyggjande kartlegging har berre positive og nøytrale spørsmål. Ei undersøking kan også spørje kven som gjer andre vondt, og må vere bestemt og skriven ned først.",
    toInvestigation: "Gjer ho om til ei undersøking",
    toPreventive: "Gjer ho om til førebyggjande",
    toPreventiveHint: (questions) => `Ta først ut det som høyrer til ei undersøking: ${questions}.`,
  },
  bank: {
    title: "Spørsmålsbanken",
    lead: "Ordlyden i alle spørsmåla er gjennomtenkt. Det du legg til, kjem sist i lista.",
    back: "Tilbake til kartlegginga",
    search: "Søk",
    subject: "Tema",
    allSubjects: "Alle tema",
    level: "Passar for",
    allLevels: "Alle trinn",
    found: (count) => `${count} spørsmål`,
    inGroup: (count, chosen) =>
      [`${count} spørsmål`, chosen === 0 ? "" : chosen === 1 ? "1 vald" : `${chosen} valde`]
        .filter((part) => part !== "")
        .join(" · "),
    none: "Ingen spørsmål har alle desse orda. Prøv færre ord, eit anna tema eller alle trinn.",
    showAll: "Vis alle",
    add: "Legg til",
    addNamed: (question) => `Legg til: ${question}`,
    added: (question) => `«${question}» er lagt til.`,
    chosen: "Allereie vald",
    notHere: "Berre i ei undersøking",
    more: "Meir om spørsmålet",
    options: "Svar",
    classmates: "Elevane peikar ut klassekameratar.",
    rating: "Kvar klassekamerat får eit tal.",
    source: "Kvifor det blir spurt om",
    signs: "Teikn det kan føre til",
    noSigns: "Ingen teikn. Det blir vist saman med det elevane sjølve seier.",
    noSignsChoices: "Ingen teikn åleine. Svara er påstandar å snakke om.",
    subjects: {
      friendship: "Vennskap",
      breaks: "Friminutt og leik",
      work: "Samarbeid",
      influence: "Innverknad",
      helping: "Hjelp og omsorg",
      belonging: "Å høyre til",
      safety: "Tryggleik",
      noise: "Støy og ro",
      digital: "Digitalt",
      adults: "Vaksne",
      transition: "Ny klasse, ny skule",
      case: "Konkret mistanke",
    },
    sources: {
      friendsElsewhere:
        "Ein elev som ikkje er vald av nokon i klassen, kan ha gode venner andre stader.",
      choosing: "Å velje nokon til noko konkret er den klassiske måten å sjå band i ein klasse på.",
      deciding:
        "Lærarar bed om oversikt over kven som bestemmer, og om det er til hjelp for andre.",
      helping: "Lærarar vil sjå kven som hjelper og inkluderer, og byggje på dei.",
      goodSchool: "Opplæringslova § 12-2: retten til eit trygt og godt skulemiljø.",
      prevention: "Opplæringslova § 12-3: nulltoleranse og førebygging.",
      dutyToAct: "Opplæringslova § 12-4: plikta til å følgje med, undersøkje og setje inn tiltak.",
      harmByAdult: "Opplæringslova § 12-5: når ein vaksen på skulen kan ha krenkt ein elev.",
      bothLaws: "Opplæringslova § 12-2 og barnehagelova § 41: Å bli halden utanfor er ei krenking.",
      childrensSay: "Barnehagelova § 3: retten barn har til å bli høyrde og til å medverke.",
      goodKindergarten: "Barnehagelova § 41: nulltoleranse og førebygging.",
      kindergartenDuty:
        "Barnehagelova § 42: eit trygt og godt barnehagemiljø, og plikta til å handle.",
      kindergartenAdult: "Barnehagelova § 43: når ein vaksen kan ha krenkt eit barn.",
      nationalWellbeing: "Trivsel er eit tema i Elevundersøkinga. Orda er våre eigne.",
      nationalBullying:
        "Spurt med dei fem svara og perioden i Elevundersøkinga. Orda er våre eigne.",
      nationalPeace: "Arbeidsro er eit tema i Elevundersøkinga. Orda er våre eigne.",
      nationalLearning: "Rom for å gjere feil er eit tema i Elevundersøkinga. Orda er våre eigne.",
      nationalAdults: "Støtte frå lærarane er eit tema i Elevundersøkinga. Orda er våre eigne.",
      heard: "Opplæringslova § 10-2: retten til å medverke og til å bli høyrd.",
      newGroup: "Ei ny gruppe finn forma i løpet av dei første vekene. Då er det lettast å hjelpe.",
      concreteCase:
        "Opplæringslova § 12-4: å undersøkje ei konkret sak når andre metodar ikkje var nok.",
      ratings:
        "Å gi klassekameratar eit tal er ein kjend forskingsmetode, berre for konkrete saker.",
    },
  },
  own: {
    title: "Eit eige spørsmål",
    lead: "Vel ein start og fyll ut resten. Alle er positive, så ingen blir såra av å bli vald.",
    beginning: "Start",
    completion: { nb: "Resten, på bokmål", nn: "Resten, på nynorsk", en: "Resten, på engelsk" },
    completionHint: "Til dømes: spele fotball",
    reads: (question) => `Elevane les: «${question}»`,
    cap: "Kor mange ein elev kan velje",
    save: "Legg til spørsmålet",
    saveAgain: "Lagre spørsmålet",
    added: "Spørsmålet er lagt til.",
    changed: "Spørsmålet er endra. Det blir rekna som nytt, også når rundar blir samanlikna.",
    refused: {
      missing: "Skriv resten av spørsmålet.",
      "too-long": (longest) => `Høgst ${longest} teikn.`,
      character: (character) => `«${character}» kan ikkje brukast her. Bruk vanlege bokstavar.`,
      digit: (word) => `Skriv «${word}» med bokstavar, eller set mellomrom.`,
      negation: (word) => `«${word}» snur spørsmålet. Spør heller etter det som er bra.`,
      dislike: (word) => `Med «${word}» spør du kven elevane ikkje liker. Det ville såre nokon.`,
      harm: (word) =>
        `«${word}» handlar om å gjere andre vondt. Har du ein mistanke, kan du begynne ei undersøking.`,
      subject: (word) =>
        `«${word}»: Samklang spør ikkje om helse, tru, opphav, kjærastar eller lovbrot.`,
      name: (word) => `«${word}» er namnet på ein elev. Eit spørsmål kan ikkje handle om éin elev.`,
    },
  },
  wave: {
    title: (name) => `Tek «${name}» opp att`,
    newcomers: (names, count) =>
      count === 1
        ? `Ny i klassen: ${names}. Er med frå no av.`
        : `Nye i klassen: ${names}. Dei er med frå no av.`,
    leavers: (names, count) =>
      count === 1
        ? `Ikkje lenger i klassen: ${names}. Står framleis i dei tidlegare resultata.`
        : `Ikkje lenger i klassen: ${names}. Dei står framleis i dei tidlegare resultata.`,
    sameClass: "Klassen er den same som sist.",
    sameQuestions: "Spørsmåla er dei same, så dei to rundane kan samanliknast.",
    otherQuestions: (names) =>
      `Berre spørsmål som er stilte begge gongene, kan samanliknast. Ikkje dei same: ${names}.`,
    otherCap: (names) =>
      `Grensa for kor mange ein kan velje, er ei anna, så desse kan ikkje samanliknast: ${names}.`,
    putBack: "Spør som sist",
    isBack: "Spørsmåla er som sist.",
    repeat: "Gjenta som ny runde",
    repeatHint: "Dei same spørsmåla til klassen slik han er i dag. Du ser alt før noko blir opna.",
    newcomer: "ny",
  },
  several: {
    title: "Fleire klassar same dag",
    lead: "Sjå over kvar klasse, opne alle og skriv ut alle korta på éin gong.",
    ready: "klar",
    notReady: "ikkje klar enno",
    lookOver: (name) => `Sjå over: ${name}`,
    lookOverShort: "Sjå over",
    open: (count) => (count === 1 ? "Opne 1 kartlegging" : `Opne ${count} kartleggingar`),
    opening: "Opnar …",
    opened: (count) => (count === 1 ? "1 kartlegging er open." : `${count} kartleggingar er opne.`),
    print: (count) => (count === 1 ? "Skriv ut 1 kort" : `Skriv ut alle ${count} korta`),
    sorted: "Kvar klasse begynner på eit nytt ark.",
    cards: (name) => `Kort: ${name}`,
    nothing: "Ingen kartleggingar ventar på å bli opna her.",
    together: (count) => `Opne ${count} kartleggingar samla`,
  },
  live: {
    opensAt: (when) => `Opnar ${when}. Korta verkar ikkje før då.`,
    missing: (count) => (count === 1 ? "1 elev manglar" : `${count} elevar manglar`),
    didNotAnswer: (count) => (count === 1 ? "1 elev svarte ikkje" : `${count} elevar svarte ikkje`),
    absent: "Er nokon sjuke i dag, verkar kortet til kartlegginga lukkar.",
    do: "Dette kan du gjere",
    newCard: (name) => `Nytt kort: ${name}`,
    newCardShort: "Nytt kort",
    answerAgain: (name) => `Svare på nytt: ${name}`,
    answerAgainShort: "Svare på nytt",
    takePart: (name) => `La bli med: ${name}`,
    takePartShort: "La bli med",
    takesPart: (name) => `${name} er med no, og har eit kort.`,
    renewed: "har fått nytt kort; det gamle verkar ikkje lenger",
    showCards: "Til korta",
  },
};
