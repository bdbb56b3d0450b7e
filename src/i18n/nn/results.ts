import type { ResultsTexts } from "../en/results.ts";
import { countWord } from "./results-signs.ts";

export const results: ResultsTexts = {
  gate: {
    title: "Ser nokon andre skjermen din no?",
    text: "Resultata viser kva elevane har svart, med namn. Sjekk at projektoren er av, og at du ikkje deler skjermen i eit møte.",
    open: "Berre eg ser han: vis resultata",
    shared: "Andre ser han",
    wait: "Vent med å opne. Slå av projektoren eller stopp delinga først, og kom så tilbake hit.",
    tip: "Trykk Escape to gonger for å gøyme alt med ein gong.",
  },
  cover: { title: "Gøymt", show: "Vis igjen" },

  tabsLabel: "Resultat",
  tabs: {
    cases: "Saker",
    overview: "Oversikt",
    map: "Sosiogram",
    matrix: "Matrise",
    influence: "Innverknad",
    figures: "Klassen i tal",
    time: "Over tid",
    groups: "Grupper og plassar",
    report: "Rapport til møte",
  },
  working: "Les svara …",
  drawing: "Teiknar kartet …",
  failed: "Resultata kunne ikkje reknast ut. Svara er trygge.",
  backToClass: "Tilbake til klassen",
  closeSheet: "Lukk",
  openGuide: "Slik les du dette",
  until: (day) => `Svar fram til ${day}`,
  deletedOn: (day) => `blir sletta ${day}`,

  ofCount: (count, of) => `${count} av ${of}`,
  moreNames: (count) => `${count} til`,
  openNumber: "sjå kva som ligg bak talet",

  severity: {
    red: "Kan trenge deg først",
    amber: "Sjå nærare på",
    green: "Ingen teikn i svara",
    grey: "For lite å seie",
  },

  letter: {
    answered: "{count} har svart.",
    nothing:
      "Svara tyder ikkje på at nokon treng deg først. Det beviser ikkje at alle har det bra.",
    goodLead: "Det som er bra:",
    calmAnswers: (answers) => `Rekna med: ${answers}.`,
    quoted: (answer) => `«${answer}»`,
    mutual: "{count} har minst eitt gjensidig val {where}.",
    returned: "{share} av vala {where} er gjensidige.",
    sure: {
      enough:
        "Kor sikkert er dette? Nok elevar har svart til at vala frå klassekameratane kan lesast. Kvart teikn frå vala byggjer likevel på få svar: Ta det som eit spørsmål, ikkje som ein fasit.",
      caution:
        "Kor sikkert er dette? Færre enn 80 % har svart. Vala frå klassekameratane kan lesast, men med varsemd: Dei som manglar, kunne ha endra biletet.",
      "too-few":
        "Kor sikkert er dette? For få har svart til at vala frå klassekameratane kan lesast: Det trengst svar frå 60 % av klassen, og minst 10 svar. Derfor gir vala ingen fargar. Det elevane seier om seg sjølve, står nedanfor, og det tel.",
    },
    silent: (many) =>
      many
        ? "{names} har ikkje svart. Korleis dei har det, veit vi ikkje."
        : "{names} har ikkje svart. Korleis eleven har det, veit vi ikkje.",
    details: {
      answered: (answered, pupils, share) =>
        `${answered} av dei ${pupils} elevane sende svar: ${share}. Når mindre enn 60 % eller færre enn 10 har svart, blir det ikkje vist teikn frå vala til klassekameratane. Når mindre enn 80 % har svart, blir teikna viste med eit atterhald.`,
      own: (question, count, of) =>
        `${of} svarte på «${question}». ${count} av dei gav eit svar som ikkje gir grunn til uro. Dei som hoppa over spørsmålet, er ikkje rekna med.`,
      mutual: (question, count, of) =>
        `Frå «${question}»: Av dei ${of} som svarte, valde ${count} nokon som også valde dei.`,
      returned: (question) =>
        `Frå «${question}»: Delen av vala mellom elevar som begge har svart, som går begge vegar. Eit val som ikkje går begge vegar, er ikkje ei avvising.`,
    },
  },

  own: {
    title: "Det elevane seier om seg sjølve",
    lead: "Dette har elevane sjølve svart. Det tel uansett kor få som har svart.",
    dutyTitle: "No veit du det",
    knownSince: (day) => `kjent for deg sidan ${day}`,
    duty: "Du kjenner no til svara nedanfor. Etter opplæringslova § 12-4 skal du seie frå til rektor når du veit eller har mistanke om at ein elev ikkje har det trygt og godt på skulen, og skulen skal undersøkje saka så snart som mogleg. Du treng ikkje vere sikker først.",
    dutySteps: [
      "Snakk snart med eleven, på tomannshand og i ro. Eleven har rett til å bli høyrd.",
      "Sei frå til rektor i dag.",
      "Kan det vere ein vaksen på skulen som krenkjer eleven, seier du straks frå til rektor (§ 12-5). Gjeld det nokon i leiinga, seier du frå direkte til skuleeigaren.",
    ],
    nobody:
      "Ingen elevar har svart at dei blir mobba, er utrygge eller manglar nokon å vere saman med. Nokre kan ha late vere å seie det her.",
    unanswered: "Ingen har svart på desse spørsmåla enno.",
    said: (option, question) => `«${option}» på «${question}»`,
    quoted: (question) => `«${question}»`,
    before: {
      same: (round) => `I «${round}»: det same`,
      other: (round, option) => `I «${round}»: «${option}»`,
    },
    again: (name, round) => `Det same svarte ${name} i «${round}».`,
    againOn: (name, round, questions) => `I «${round}» svarte ${name} det same på ${questions}.`,
    sameOn: (name, round, questions) => `På ${questions} svarte ${name} det same som i «${round}».`,
    turned: (name, round, { question, earlier, now }) =>
      `På ${question} svarte ${name} «${earlier}» i «${round}», og «${now}» i denne runden.`,
    saidThen: (name, round, said) => `I «${round}» svarte ${name} ${said}.`,
    allTitle: "Alle svar om eigen situasjon",
    answeredBy: (count) => (count === 1 ? "1 svarte" : `${count} svarte`),
    skipped: "svarte ikkje",
    columns: { question: "Spørsmål", answer: "Svar", count: "Elevar" },
  },

  roster: {
    title: "Elevane",
    groups: {
      red: "Svara tyder på at desse kan trenge deg først",
      amber: "Svara tyder på at det er noko å sjå nærare på",
      green: "Svara gir ingen teikn",
      grey: "For lite å seie",
    },
    tooFew:
      "For få har svart til at vala frå klassekameratane kan lesast. Fargane her kjem berre frå det elevane seier om seg sjølve.",
    caution: "Færre enn 80 % har svart: Les vala frå klassekameratane med varsemd.",
    columns: {
      sign: "Teikn",
      pupil: "Elev",
      reasons: "Det svara seier",
      chance: "Samanlikna med slump",
    },
    calm: (received, mutual, where) =>
      mutual === null
        ? `Vald av ${received === 0 ? "ingen" : received} ${where}.`
        : `Vald av ${received === 0 ? "ingen" : received} ${where}, ${mutual === 0 ? "ingen" : mutual} gjensidig${mutual === 1 ? "" : "e"}.`,
    didNotAnswer: "Har ikkje svart.",
    tooFewShort: "For få svar til å seie noko.",
    more: (count) => (count === 1 ? "og eitt teikn til" : `og ${count} teikn til`),
    behind: "Tala bak",
    print: "Skriv ut lista",
    friends: {
      notAnswered: (name) => `${name} har ikkje svart på kartlegginga.`,
      yes: (name, option) =>
        `Om venner i andre klassar eller utanfor skulen svarte ${name} «${option}».`,
      unknown: (name) =>
        `${name} har ikkje svart på spørsmålet om venner i andre klassar eller utanfor skulen.`,
    },
  },

  number: {
    question: (question) => `Spørsmål: «${question}»`,
    counted: (received, possible) =>
      `Talt: ${received} av dei ${possible} klassekameratane som svarte og kunne ha nemnt eleven.`,
    chance: (expected, low, high) =>
      `Slump: Viss alle hadde nemnt like mange som dei gjorde, men i blinde, ville eleven fått rundt ${expected} val. ${low === 0 ? `Fleire enn ${high} ville skjedd` : `Færre enn ${low} val, og fleire enn ${high}, ville kvar for seg skjedd`} i høgst 1 av 20 slike klassar.`,
    probabilityLow: (received, share) =>
      received === 0
        ? `Sjansen for ingen i det heile er då ${share}.`
        : `Sjansen for ${received} eller færre er då ${share}.`,
    probabilityHigh: (received, share) => `Sjansen for ${received} eller fleire er då ${share}.`,
    limits:
      "Reknestykket tek ikkje omsyn til at elevar oftast vel innanfor sitt eige kjønn. Det er ei hjelp, ikkje ein fasit.",
    own: "Elevens eige svar, ord for ord. Det treng ikkje noko reknestykke.",
    mutualFormula:
      "Gjensidig: Begge nemnde kvarandre. Klassekameratar som ikkje svarte, er ikkje rekna med.",
    factFormula: "Talt rett frå svara.",
    firmnessUnknown:
      "Det er ikkje rekna ut kor sikkert teiknet er. Eitt eller to andre svar kunne ha endra det.",
  },

  band: {
    label: (received, low, high) =>
      low === high
        ? `${received} mottekne; slumpen ville gitt ${low}`
        : `${received} mottekne; slumpen ville gitt ${low} til ${high}`,
    reading: {
      many: "fleire enn ved slump",
      some: "som ved slump",
      few: "færre enn ved slump",
      none: "ingen",
    },
  },

  map: {
    title: "Sosiogram",
    question: "Spørsmål",
    mutualOnly: "Berre gjensidige",
    zoomIn: "Nærare",
    zoomOut: "Lenger unna",
    fit: "Heile klassen",
    label: (question, pupils, mutual) =>
      `Sosiogram for «${question}»: ${pupils} elevar, ${mutual} gjensidige val. Tabellen under seier det same.`,
    help: "Trykk eller peik på ein elev for å sjå vala. Med tastatur: Piltastane følgjer vala (eller går til neste elev der det ikkje er nokon), Enter vel, Escape går tilbake. Med Ctrl og hjulet, med to fingrar eller med tastane +, − og 0 kjem kartet nærare og lenger unna. Dra ein elev for å flytte på eleven, på rørsleskjerm etter å ha halde fingeren der litt, med tastatur med Shift og piltastane; Ctrl+Z angrar.",
    tooFew:
      "For få har svart til at kartet kan lesast. Det viser kven som valde kven mellom dei som svarte, og ikkje meir enn det: ingen fargar, ingen teikn.",
    caution: "Færre enn 80 % har svart: Det manglar strekar.",
    scroll: "Kartet kan rullast i alle retningar.",
    legend: {
      title: "Slik les du kartet",
      mutual: "gjensidig val",
      oneWay: "einsidig val",
      unknown: "den andre har ikkje svart",
      size: "større ring: vald av fleire",
      silent: "tynn ring: har ikkje svart",
      halo: "stipla ring: ikkje vald av nokon",
      initials:
        "to bokstavar: initialar, der namna ikkje får plass. Peik på ein elev, eller gå nærare, for å sjå namnet",
      red: "kan trenge deg først",
      amber: "sjå nærare på",
    },
    pupil: {
      received: (name, received) =>
        `${name}. ${received === 0 ? "Ikkje vald av nokon" : `Vald av ${received}`}.`,
      mutual: (names) => `Gjensidig med ${names}.`,
      chose: (names) => `Valde ${names}, ikkje gjengjelda.`,
      choseUnknown: (names) => `Valde ${names}, som ikkje har svart.`,
      chosenBy: (names) => `Vald av ${names}, ikkje gjengjelda.`,
      chosenByUnknown: (names) => `Vald av ${names}.`,
      nobody: "Svarte «ingen».",
      silent: "Har ikkje svart på spørsmålet.",
    },
    named: {
      received: (name, received) =>
        `${name}. ${received === 0 ? "Ikkje nemnd av nokon" : `Nemnd av ${received}`}.`,
      mutual: (names) => `Nemnde kvarandre: ${names}.`,
      chose: (names) => `Nemnde ${names}.`,
      choseUnknown: (names) => `Nemnde ${names}, som ikkje har svart.`,
      chosenBy: (names) => `Nemnd av ${names}.`,
      chosenByUnknown: (names) => `Nemnd av ${names}.`,
      nobody: "Svarte «ingen».",
      silent: "Har ikkje svart på spørsmålet.",
    },
    table: {
      title: "Det same som tabell",
      caption: (question) => `Kven valde kven: «${question}»`,
      columns: {
        pupil: "Elev",
        received: "Vald av",
        mutual: "Gjensidig med",
        chose: "Valde, einsidig",
        chosenBy: "Vald av, einsidig",
      },
      none: "–",
      notAnswered: "(ikkje svart)",
      nobody: "svarte «ingen»",
      silent: "har ikkje svart",
      unknown: "ukjent",
    },
  },

  sheet: {
    label: (name) => `Om ${name}`,
    empty: "Vel ein elev, så står det om eleven her.",
    own: (name) => `Det ${name} sjølv seier`,
    notAnswered: (name) => `${name} har ikkje svart. Ein samtale kan seie meir enn ei kartlegging.`,
    skipped: "hoppa over",
    dutyShort: (day) =>
      `Du har visst dette sidan ${day}: Sei frå til rektor, og undersøk (opplæringslova § 12-4).`,
    signs: "Det svara tyder på",
    noSigns: "Svara gir ingen teikn. Det er ikkje eit bevis på at alt er bra.",
    noSignsGrey: "Det er for lite til å seie noko.",
    todo: "Dette kan du gjere",
    heard: (name) =>
      `${name} skal bli høyrd før noko blir skrive i ein plan. Det kan ha ei forklaring som svara ikkje viser.`,
    counts: "Val på kvart spørsmål",
    columns: {
      question: "Spørsmål",
      received: "Vald av",
      band: "Rein slump",
      given: "Valde",
      mutual: "Gjensidige",
    },
    nobody: "ingen",
    unknown: "ikkje svart",
    bandText: (low, high) => (low === high ? `${low}` : `${low} til ${high}`),
    ties: "Val til og frå",
    tieGroups: {
      mutual: "Gjensidig med",
      oneWayFrom: "Vald av, utan å ha valt tilbake",
      oneWayTo: "Valde, utan å bli vald tilbake",
      unknown: "Ukjent, fordi ein av dei ikkje har svart",
    },
    noTies: "Ingen val til eller frå.",
    roles: "Slik klassen ser det",
  },

  figures: {
    title: "Klassen i tal",
    lead: "Tala gjeld klassen som heilskap. Dei seier ikkje noko om kvifor.",
    question: "Spørsmål",
    means: "Betyr",
    not: "Betyr ikkje",
    tooFew:
      "For få har svart på dette til at tala kan lesast: Det trengst svar frå 60 % av klassen, og minst 10 svar.",
    notDefined: "kan ikkje reknast ut",
    tableTitle: "Alle spørsmåla",
    columns: {
      question: "Spørsmål",
      raters: "Svarte",
      density: "Tettleik",
      reciprocity: "Gjensidigheit",
      unchosen: "Ikkje valde av nokon",
      withoutMutual: "Utan gjensidige val",
    },
    participation: {
      name: "Deltaking",
      value: (answered, pupils, share) => `${answered} av ${pupils} elevar svarte (${share}).`,
      means: "Kor mykje av klassen som er med i biletet.",
      not: "Det seier ikkje kvifor nokre manglar. Dei som har det vanskelegast, kan vere dei som ikkje svarer.",
      formula: "Elevar som sende eit svar, delt på elevar i kartlegginga.",
    },
    density: {
      name: "Tettleik",
      value: (share, where) => `${share} av alle moglege val blei gjorde ${where}.`,
      means: "Kor stor del av klassekameratane elevane nemner i snitt.",
      not: "Eit lågt tal er ikkje eit dårleg teikn i seg sjølv: Når alle kan velje så mange dei vil, varierer det kor mange dei nemner.",
      formula:
        "Talet på val som blei gjorde, delt på talet på val dei som svarte, kunne ha gjort til saman.",
    },
    reciprocity: {
      name: "Gjensidigheit",
      value: (share, where) => `${share} av vala ${where} går begge vegar.`,
      means: "Kor ofte elevane vel nokon som vel dei.",
      not: "Eit einsidig val er ikkje ei avvising. Den andre kan ha hatt fleire å velje mellom.",
      formula:
        "To gonger talet på gjensidige par, delt på talet på val, talt mellom elevar som begge har svart.",
    },
    unchosen: {
      name: "Ikkje valde av nokon",
      value: (count, of, where) =>
        count === 0
          ? `Alle blei valde av minst éin ${where}.`
          : `${countWord(count)} av ${of} blei ikkje ${count === 1 ? "vald" : "valde"} av nokon ${where}.`,
      means:
        "Kor mange som ikkje blei nemnde av nokon, sjølv om alle kunne nemne så mange dei ville.",
      not: "Det betyr ikkje at ingen liker dei. Nokre har vennene sine andre stader, og eitt val ville ha endra talet.",
      formula: "Elevar som ingen valde på spørsmålet.",
    },
    withoutMutual: {
      name: "Utan gjensidige val",
      value: (count, of, where) =>
        count === 0
          ? `Alle som svarte, har minst eitt gjensidig val ${where}.`
          : `${countWord(count)} av dei ${of} som svarte, har ingen gjensidige val ${where}.`,
      means:
        "Kor mange som ikkje har noko gjensidig val: fordi ingen av dei dei valde, valde dei tilbake, eller fordi dei ikkje valde nokon.",
      not: "Det betyr ikkje at dei er åleine. Val frå klassekameratar som ikkje svarte, er ukjende.",
      formula: "Elevar som svarte, men som ikkje blei valde tilbake av nokon dei sjølve valde.",
    },
  },

  print: {
    footer: (className, survey, printed, shred) =>
      `${className} · ${survey} · skrive ut ${printed} · fortruleg: skal makulerast innan ${shred}`,
    severity: "Teikn",
  },
};
