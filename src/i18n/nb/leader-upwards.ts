import type { LeaderUpwardsTexts } from "../en/leader-upwards.ts";

export const leaderUpwards: LeaderUpwardsTexts = {
  read: {
    title: "Kommunens runde",
    lead: "Kommunen kan be skolene om summene deres og se dem lagt sammen. Du ser nøyaktig hva som ville blitt sendt før du svarer. Ingenting sendes før du har sagt ja.",
    label: "Lenken i invitasjonen",
    hint: "Lim inn hele lenken du fikk.",
    submit: "Les invitasjonen",
    reading: "Leser invitasjonen …",
    failures: {
      damaged: "Dette er ikke en hel invitasjon. Lim inn lenken på nytt, eller be om den igjen.",
      gone: "Runden finnes ikke lenger. Spør den som inviterte deg.",
      description: {
        damaged: "Invitasjonen passer ikke med runden i postkassen. Be om en ny.",
        "other-level": "Denne invitasjonen er til kontaktlærere. De åpner den i Samklang hos seg.",
        "newer-version":
          "Runden er laget med en nyere Samklang. Last siden på nytt, og prøv igjen.",
      },
    },
  },
  offer: {
    from: (place, term) => `${place} inviterer skolen, for ${term}`,
    until: (day) => `Åpen til og med ${day}.`,
    closed: (day) => `Fristen var ${day}. Runden tar ikke imot mer.`,
    modes: {
      plain:
        "En vanlig runde er ett besøk. Den verner ikke mot en kommune som finner på skoler: Da kunne den se summene for skolen din, med tilfeldige tall lagt til.",
      strict:
        "Du melder deg først på med navn. Når listen er lukket, ser du hvem de andre er, og tallene sendes bare når du har bekreftet.",
    },
    none: "Skolen har ingen ferdig runde for dette halvåret. Gjør den ferdig først, og kom tilbake med den samme invitasjonen.",
    school: "Hvilken skole",
    classes: (count) => (count === 1 ? "1 klasse" : `${count} klasser`),
    problems: {
      tooManyClasses: (most) =>
        `Skolens runde har flere klasser enn denne runden tar imot fra én skole: høyst ${most}.`,
      elsewhere: (municipality) =>
        `Skolens tall er gitt til en annen runde, ved ${municipality}. Trekk dem tilbake der først.`,
      already: "Skolen har alt bidratt til denne runden.",
      counted: "Skolen har bidratt dette halvåret, og det gjentas ikke.",
    },
    leavesTitle: "Dette ville blitt sendt",
    one: "At dette er én skole.",
    asIs: "Slik de er i skolens runde",
    noised: "Med tilfeldige tall lagt til av hver klasse, så ingen kan regne seg tilbake",
    fields: {
      one: "Klasser",
      roll: "Elever i klassene",
      hasBreaks: "Klasser som ble spurt om hvem de liker å være sammen med",
      hasThriving: "Klasser som ble spurt om de trives",
      hasCompany: "Klasser som ble spurt om de har noen å være sammen med",
      hasSafety: "Klasser som ble spurt om de er trygge",
      hasBullied: "Klasser som ble spurt om mobbing",
      ballots: "Elever som svarte",
      breaksAnswered: "Svarte på hvem de liker å være sammen med",
      mutual: "Av dem: har et gjensidig valg",
      unchosen: "Elever som ingen valgte",
      thrivingAnswered: "Svarte på om de trives",
      notThriving: "Av dem: svarte ikke at de trives",
      companyAnswered: "Svarte på om de har noen å være sammen med",
      notCompany: "Av dem: ikke alltid eller som oftest",
      safetyAnswered: "Svarte på om de er trygge",
      notSafe: "Av dem: ikke alltid eller som oftest",
      bulliedAnswered: "Svarte på om de blir mobbet",
      bullied: "Av dem: to eller tre ganger i måneden eller oftere",
    },
    neverTitle: "Dette sendes ikke",
    never:
      "Noe om en enkelt klasse, lærer eller elev, eller navnet på skolen. Tallene deles i to og låses: Verken kommunen eller postkassen kan lese dem alene.",
    name: "Navnet andre skoleledere kjenner deg ved",
    nameHint: "De andre som melder seg på, ser det. Høyst 60 tegn.",
    nameMissing: "Skriv et navn på høyst 60 tegn.",
    question: "Vil du bidra?",
    second:
      "Det er alt laget en sum med skolen din dette halvåret. Er det andre skoler som er med denne gangen, kan summene for skolen din regnes ut, med tilfeldige tall lagt til. Si ja bare hvis tallene ikke stemte overens i den første runden.",
    secondYes: "Jeg forstår, og vil være med likevel",
    yes: "Ja, bidra",
    yesStrict: "Ja, meld meg på",
    no: "Nei",
    declined: "Du sa nei. Ingenting er sendt.",
  },
  home: {
    steps: {
      sending: "Venter på å bli sendt",
      announced: "Påmeldt. Listen er ikke lukket ennå",
      "to-confirm": "Listen er lukket: Se navnene",
      contributed: "Skolen har bidratt",
      withdrawing: "Trekkes tilbake",
      withdrawn: "Trukket tilbake",
      frozen: "Summen er laget",
      refused: "Ble ikke tatt imot",
      gone: "Runden er over",
    },
  },
  page: {
    title: "Skolens bidrag",
    to: (municipality, term) => `Til ${municipality}, for ${term}`,
    texts: {
      sending:
        "Det er lagret her, og sendes av seg selv når postkassen kan nås. Du kan fortsatt trekke det tilbake.",
      announced: "Ingen tall er sendt. Når kommunen har lukket listen, ser du her hvem som er med.",
      "to-confirm": "Ingen tall er sendt ennå. Se over navnene og bekreft, eller trekk deg.",
      contributed:
        "Tallene ligger delt og låst i postkassen. Du kan trekke dem tilbake helt til kommunen lager summen.",
      withdrawing:
        "Det er lagret her at de skal slettes. Postkassen får beskjed så snart den kan nås.",
      withdrawn: "Postkassen har slettet det som lå der. Skolen er ikke med i summen.",
      gone: "Postkassen har ikke lenger runden, og det som lå der, er slettet.",
    },
    among: (count) => `${count} bidrag er med i summen, og skolens er ett av dem.`,
    notAmong: (count) => `${count} bidrag er med i summen. Skolens er ikke med.`,
    refused: {
      late: "Runden tar ikke imot mer. Skolen kan være med neste halvår.",
      full: "Det er ikke plass i runden. Si fra til kommunen.",
      unlisted: "Navnet ditt står ikke i listen. Si fra til kommunen.",
    },
    refresh: "Spør postkassen",
    withdraw: "Trekk tilbake",
    withdrawQuestion: "Trekke bidraget tilbake?",
    withdrawText: "Postkassen sletter det, og skolen blir ikke med i summen.",
    frozen: "Summen er laget, og bidraget kan ikke lenger trekkes tilbake.",
  },
  names: {
    title: "Hvem som er med",
    loading: "Henter listen …",
    own: "deg",
    question: "Er dette skoleledere som er med? Spør en av dem.",
    yes: "Ja, send tallene",
    refused: {
      unopened: "Ett av navnene i listen lar seg ikke lese.",
      alike: "To av navnene i listen er like.",
      "own-missing": "Navnet ditt står ikke i listen slik du skrev det.",
      "too-few": "Det er færre enn tre navn i listen.",
      changed: "Listen er en annen enn den du så før.",
    },
    refusedText: "Da sendes ingenting. Trekk deg, og snakk med kommunen.",
  },
};
