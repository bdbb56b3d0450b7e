import type { LeaderReportTexts } from "../en/leader-report.ts";

export const leaderReport: LeaderReportTexts = {
  title: "Rapport og plan",
  lead: "Vel kva som skal stå der, og legg til eigne ord. Ved sida av ser du det som kjem på papiret.",
  making: "Legg opp papiret …",
  preview: "Slik blir det på papiret",
  print: "Skriv ut",
  back: "Tilbake til tala",
  sheets: (count) => (count === 1 ? "1 ark" : `${count} ark`),
  schoolYear: "Skuleår",
  paperChoice: {
    legend: "Kva vil du lage?",
    report: "Årsrapporten",
    reportAbout: "Til den årlege kvalitetsrapporten: tal, funn og eigne ord.",
    plan: "Planen",
    planAbout: "Til planen for utviklinga på skulen: mål, tiltak og kven som gjer kva.",
  },
  findings: {
    legend: "Funn som skal vere med",
    none: "Ingen tal skil seg ut dette året.",
    nothing: "Det er ingen tal frå dette skuleåret som kan visast.",
  },
  own: {
    legend: "Eigne ord",
    note: "Dei ligg i kvelven din. Skriv ikkje namn, og ikkje noko om ein enkelt elev eller klasse: Andre skal lese dette.",
    done: "Dette gjorde vi i år",
    reading: "Slik les vi tala",
  },
  goals: {
    legend: "Frå funn til plan",
    goal: "Mål",
    goalHint: "Kva vil de sjå om eit år?",
    measure: "Tiltak",
    responsible: "Ansvarleg",
    evaluated: "Når vi ser på det igjen",
    evaluatedHint: "Til dømes: juni 2027",
    suggestions: "Nokre tiltak å velje mellom",
    youCan: (measure) => `De kan velje å ${measure}.`,
    use: "Bruk dette",
    useLabel: (measure) => `Bruk dette: ${measure}`,
  },
  measures: {
    "ask-where": {
      what: "spørje klassane kor og når elevar er utrygge",
      why: "Elevane veit best kor det skjer.",
    },
    "adults-where": {
      what: "la fleire vaksne vere der elevane seier det er utrygt",
      why: "Det er vanskelegare å plage nokon der ein vaksen ser det.",
    },
    "know-the-duty": {
      what: "gå gjennom saman kva alle på skulen skal gjere når ein elev ikkje har det trygt og godt",
      why: "Plikta til å følgje med, seie frå, undersøkje og setje inn tiltak gjeld kvar enkelt elev, ikkje berre når talet er høgt.",
    },
    "look-at-own-class": {
      what: "gi lærarane tid til å gå tilbake til svara i sin eigen klasse",
      why: "Berre kontaktlæraren ser kven det gjeld. Her blir det aldri vist.",
    },
    "open-activities": {
      what: "setje i gang aktivitetar i friminutta som alle kan gå rett inn i",
      why: "Det er lettare å bli med når ein slepp å spørje om lov.",
    },
    "new-groups": {
      what: "byte plassar og grupper oftare, med ein plan for kven som får jobbe saman",
      why: "Elevar blir kjende med dei dei gjer noko saman med.",
    },
    "time-to-know": {
      what: "setje av tid til å bli kjende ved starten av kvart halvår",
      why: "Grupper blir forma tidleg, og blir lett verande slik.",
    },
    "pupil-council": {
      what: "spørje elevrådet kva som gjer at elevar trivst, og kva som manglar",
      why: "Elevane har rett til å bli høyrde, og kan fortelje det talet ikkje seier.",
    },
    "time-to-answer": {
      what: "setje av ein time der heile klassen svarer, og ein ny sjanse for dei som var borte",
      why: "Den som ikkje svara, er ikkje med i nokon av dei andre tala.",
    },
    "tell-why": {
      what: "fortelje elevane kva som kom ut av svara sist",
      why: "Det er lettare å svare når ein veit at nokon bruker det.",
    },
    "find-what-helped": {
      what: "spørje klassane og lærarane kva dei trur har hjelpt",
      why: "Talet seier ikkje kva som gjorde skilnaden.",
    },
    "keep-it": {
      what: "bli einige om kva de held fast ved neste år",
      why: "Det som verkar, blir lett borte når noko nytt tek til.",
    },
  },

  paper: {
    page: (page, of) => `side ${page} av ${of}`,
    reportTitle: (year) => `Slik har elevane det på skulen, ${year}`,
    planTitle: (year) => `Plan etter skuleåret ${year}`,
    head: (kind, place, year) => `${kind} · ${place} · ${year}`,
    kinds: { report: "Årsrapport", plan: "Plan" },
    made: (place, day) => `Laga av ${place} ${day}.`,
    whose:
      "Avrunda tal for fleire klassar saman. Her står ingen elev og ingen klasse, så det kan gis vidare.",
    how: {
      title: "Kva det er spurt om, og korleis",
      school:
        "Elevane svara på ei kartlegging i sin eigen klasse, og det var frivillig. Berre læraren i klassen kan lese svara. Lærarar som ville det, bidrog med avrunda tal, og dei blei lagde saman før skulen såg dei.",
      municipality:
        "Elevane svara på ei kartlegging i sin eigen klasse, og det var frivillig. Berre læraren i klassen kan lese svara. Avrunda tal blei lagde saman først for kvar skule, så for kommunen.",
      suggests: "Tala viser kva svara tyder på, og ikkje korleis kvar elev har det.",
      asked: "Spørsmåla bak tala",
    },
    tookPart: {
      title: "Kven som var med",
      school: (count) => `${count} klassar`,
      municipality: (count) => `${count} skular`,
    },
    figures: {
      title: "Tala",
      of: (figure, pupils) => `${figure} ${pupils}`,
      otherTerm: (term, figure) => `${term}: ${figure}.`,
      none: "Ingen tal kan visast for dette skuleåret.",
    },
    sure: {
      title: "Kor sikkert er det?",
      rounded:
        "Alle tal er avrunda: til næraste 5 %, og talet på elevar til næraste 10. Under 10 % og over 90 % blir berre sagt slik.",
      change:
        "Ei endring blir berre nemnd når ho er større enn det avrunding og rein slump pleier å gi. Ei lita endring kan vere verkeleg, og likevel for lita til å seie noko om.",
      middle:
        "Der nesten alle i ein klasse svara likt, er talet til klassen flytta litt mot midten.",
      pupils: "Frå eit halvår til eit anna er nokre av elevane andre.",
    },
    withheld: { title: "Dette blir ikkje vist" },
    findings: { title: "Dette tek vi med oss", none: "Ingen funn er valde." },
    own: { done: "Dette gjorde vi i år", reading: "Slik les vi tala" },
    published: {
      title: "Offentlege tal, skrivne inn av oss",
      note: "Ikkje samanlikna: andre spørsmål og andre elevar.",
    },
    next: {
      title: "Tiltak neste år",
      nothing: "Ikkje bestemt enno.",
      responsible: (who) => `Ansvarleg: ${who}.`,
      evaluated: (when) => `Vi ser på det igjen: ${when}.`,
    },
    plan: {
      lead: "Kvart mål byggjer på det elevane har svara. Mål og tiltak er eit val skulen gjer sjølv.",
      behind: "Bakgrunn",
      goal: "Mål",
      measure: "Tiltak",
      responsible: "Ansvarleg",
      evaluated: "Vi ser på det igjen",
      nothing: "Ingen funn er valde: Vel nokre ved sida av, og skriv eit mål til kvart.",
    },
  },
};
