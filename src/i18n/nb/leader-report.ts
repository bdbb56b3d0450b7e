import type { LeaderReportTexts } from "../en/leader-report.ts";

export const leaderReport: LeaderReportTexts = {
  title: "Rapport og plan",
  lead: "Velg hva som skal stå der, og legg til egne ord. Ved siden av ser du det som kommer på papiret.",
  making: "Legger opp papiret …",
  preview: "Slik blir det på papiret",
  print: "Skriv ut",
  back: "Tilbake til tallene",
  sheets: (count) => (count === 1 ? "1 ark" : `${count} ark`),
  schoolYear: "Skoleår",
  paperChoice: {
    legend: "Hva vil du lage?",
    report: "Årsrapporten",
    reportAbout: "Til den årlige kvalitetsrapporten: tall, funn og egne ord.",
    plan: "Planen",
    planAbout: "Til planen for skolens utvikling: mål, tiltak og hvem som gjør hva.",
  },
  findings: {
    legend: "Funn som skal være med",
    none: "Ingen tall skiller seg ut dette året.",
    nothing: "Det er ingen tall fra dette skoleåret som kan vises.",
  },
  own: {
    legend: "Egne ord",
    note: "De ligger i hvelvet ditt. Skriv ikke navn, og ikke noe om en enkelt elev eller klasse: Andre skal lese dette.",
    done: "Dette gjorde vi i år",
    reading: "Slik leser vi tallene",
  },
  goals: {
    legend: "Fra funn til plan",
    goal: "Mål",
    goalHint: "Hva vil dere se om et år?",
    measure: "Tiltak",
    responsible: "Ansvarlig",
    evaluated: "Når vi ser på det igjen",
    evaluatedHint: "For eksempel: juni 2027",
    suggestions: "Noen tiltak å velge mellom",
    youCan: (measure) => `Dere kan velge å ${measure}.`,
    use: "Bruk dette",
    useLabel: (measure) => `Bruk dette: ${measure}`,
  },
  measures: {
    "ask-where": {
      what: "spørre klassene hvor og når elever er utrygge",
      why: "Elevene vet best hvor det skjer.",
    },
    "adults-where": {
      what: "la flere voksne være der elevene sier det er utrygt",
      why: "Det er vanskeligere å plage noen der en voksen ser det.",
    },
    "know-the-duty": {
      what: "gå gjennom sammen hva alle på skolen skal gjøre når en elev ikke har det trygt og godt",
      why: "Plikten til å følge med, si fra, undersøke og sette inn tiltak gjelder hver enkelt elev, ikke bare når tallet er høyt.",
    },
    "look-at-own-class": {
      what: "gi lærerne tid til å gå tilbake til svarene i sin egen klasse",
      why: "Bare kontaktlæreren ser hvem det gjelder. Her vises det aldri.",
    },
    "open-activities": {
      what: "sette i gang aktiviteter i friminuttene som alle kan gå rett inn i",
      why: "Det er lettere å bli med når man slipper å spørre om lov.",
    },
    "new-groups": {
      what: "bytte plasser og grupper oftere, med en plan for hvem som får jobbe sammen",
      why: "Elever blir kjent med dem de gjør noe sammen med.",
    },
    "time-to-know": {
      what: "sette av tid til å bli kjent ved starten av hvert halvår",
      why: "Grupper formes tidlig, og blir lett som de ble.",
    },
    "pupil-council": {
      what: "spørre elevrådet hva som gjør at elever trives, og hva som mangler",
      why: "Elevene har rett til å bli hørt, og kan fortelle det tallet ikke sier.",
    },
    "time-to-answer": {
      what: "sette av en time der hele klassen svarer, og en ny sjanse for dem som var borte",
      why: "Den som ikke svarte, er ikke med i noen av de andre tallene.",
    },
    "tell-why": {
      what: "fortelle elevene hva som kom ut av svarene sist",
      why: "Det er lettere å svare når man vet at noen bruker det.",
    },
    "find-what-helped": {
      what: "spørre klassene og lærerne hva de tror har hjulpet",
      why: "Tallet sier ikke hva som gjorde forskjellen.",
    },
    "keep-it": {
      what: "bli enige om hva dere holder fast ved neste år",
      why: "Det som virker, blir lett borte når noe nytt begynner.",
    },
  },

  paper: {
    page: (page, of) => `side ${page} av ${of}`,
    reportTitle: (year) => `Slik har elevene det på skolen, ${year}`,
    planTitle: (year) => `Plan etter skoleåret ${year}`,
    head: (kind, place, year) => `${kind} · ${place} · ${year}`,
    kinds: { report: "Årsrapport", plan: "Plan" },
    made: (place, day) => `Laget av ${place} ${day}.`,
    whose:
      "Avrundede tall for flere klasser sammen. Her står ingen elev og ingen klasse, så det kan gis videre.",
    how: {
      title: "Hva det er spurt om, og hvordan",
      school:
        "Elevene svarte på en kartlegging i sin egen klasse, og det var frivillig. Bare klassens lærer kan lese svarene. Lærere som ville det, bidro med avrundede tall, og de ble lagt sammen før skolen så dem.",
      municipality:
        "Elevene svarte på en kartlegging i sin egen klasse, og det var frivillig. Bare klassens lærer kan lese svarene. Avrundede tall ble lagt sammen først for hver skole, så for kommunen.",
      suggests: "Tallene viser hva svarene tyder på, og ikke hvordan hver elev har det.",
      asked: "Spørsmålene bak tallene",
    },
    tookPart: {
      title: "Hvem som var med",
      school: (count) => `${count} klasser`,
      municipality: (count) => `${count} skoler`,
    },
    figures: {
      title: "Tallene",
      of: (figure, pupils) => `${figure} ${pupils}`,
      otherTerm: (term, figure) => `${term}: ${figure}.`,
      none: "Ingen tall kan vises for dette skoleåret.",
    },
    sure: {
      title: "Hvor sikkert er det?",
      rounded:
        "Alle tall er avrundet: til nærmeste 5 %, og antall elever til nærmeste 10. Under 10 % og over 90 % sies bare slik.",
      change:
        "En endring nevnes bare når den er større enn det avrunding og tilfeldigheter pleier å gi. En liten endring kan være virkelig, og likevel for liten til å si noe om.",
      middle: "Der nesten alle i en klasse svarte likt, er klassens tall flyttet litt mot midten.",
      pupils: "Fra et halvår til et annet er noen av elevene andre.",
    },
    withheld: { title: "Dette vises ikke" },
    findings: { title: "Dette tar vi med oss", none: "Ingen funn er valgt." },
    own: { done: "Dette gjorde vi i år", reading: "Slik leser vi tallene" },
    published: {
      title: "Offentlige tall, skrevet inn av oss",
      note: "Ikke sammenlignet: andre spørsmål og andre elever.",
    },
    next: {
      title: "Tiltak neste år",
      nothing: "Ikke bestemt ennå.",
      responsible: (who) => `Ansvarlig: ${who}.`,
      evaluated: (when) => `Vi ser på det igjen: ${when}.`,
    },
    plan: {
      lead: "Hvert mål bygger på det elevene har svart. Mål og tiltak er skolens eget valg.",
      behind: "Bakgrunn",
      goal: "Mål",
      measure: "Tiltak",
      responsible: "Ansvarlig",
      evaluated: "Vi ser på det igjen",
      nothing: "Ingen funn er valgt: Velg noen ved siden av, og skriv et mål til hvert.",
    },
  },
};
