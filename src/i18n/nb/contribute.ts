import type { ContributeTexts } from "../en/contribute.ts";

export const contribute: ContributeTexts = {
  title: "Bidra til skolens utvikling",
  lead: "Skolens leder kan be klassene om noen få tall og se summen av dem. Du ser først nøyaktig hvilke tall det er. Ingenting forlater klassen før du har sagt ja, og et nei trenger ingen grunn.",
  never:
    "Bare en forebyggende kartlegging som er lukket, kan bidra. En undersøkelse etter § 12-4 bidrar aldri med tall til noen.",
  term: { autumn: (year) => `høsten ${year}`, spring: (year) => `våren ${year}` },

  link: {
    title: "Har du fått en invitasjon?",
    text: "Den som leder skolen, sender en lenke eller viser en QR-kode. Åpne den i denne nettleseren, eller lim den inn her.",
    label: "Lenken i invitasjonen",
    read: "Les invitasjonen",
    kept: "Du har åpnet en invitasjon.",
    useKept: "Bruk invitasjonen",
    again: "Har du fått en annen invitasjon?",
    failures: {
      "not-invitation": "Dette er ikke en invitasjon. Lim inn hele lenken du fikk.",
      damaged:
        "Lenken er skadet, eller noe av den mangler. Lim inn hele lenken, eller be om den på nytt.",
      "other-level":
        "Denne invitasjonen er til en skoleleder fra kommunen. Klasser bidrar ikke der.",
      "newer-version":
        "Invitasjonen er laget med en nyere Samklang. Last siden på nytt og prøv igjen.",
      gone: "Runden finnes ikke lenger. Spør den som inviterte deg.",
      closed: "Runden tar ikke lenger imot tall. Neste kartlegging kan bli med i neste runde.",
      second: "Svar på spørsmålet om den andre runden først.",
      name: "Skriv navnet kollegene kjenner deg ved, høyst 60 tegn.",
      offline: "Postkassen kunne ikke nås. Sjekk nettet og prøv igjen. Ingenting er sendt.",
      relay: "Postkassen svarte på en måte vi ikke forstår. Ingenting er sendt. Prøv igjen senere.",
    },
  },
  refused: {
    inOtherRound: (place) =>
      `Klassens tall er gitt til en annen runde, ved ${place}. Trekk dem tilbake der først.`,
    classContributed:
      "Klassen har allerede bidratt dette halvåret, med en annen kartlegging. En klasse bidrar én gang hvert halvår.",
    strictAgain:
      "Klassen har bidratt dette halvåret, og en runde med navneliste gjentas ikke. Neste mulighet er neste halvår.",
    joined: "Denne klassen er slått sammen med en annen, og bidrar sammen med den.",
    spent:
      "Klassen bidro sammen med en annen, og kartleggingen til den andre er slettet. Svarene her brukes ikke alene. Neste kartlegging kan bidra igjen.",
    openOther: "Åpne den andre kartleggingen",
  },

  pick: {
    title: "Du er invitert til å bidra",
    from: (place, term) => `Invitasjonen er fra ${place}, for ${term}.`,
    text: "Velg en lukket kartlegging for å se hvilke tall det gjelder. Ingenting sendes ennå.",
    none: "Du har ingen lukket kartlegging. Invitasjonen er tatt vare på, og du finner den under klassene dine. Kom tilbake når klassen har svart og kartleggingen er lukket.",
    reading: "Leser invitasjonen …",
    empty: "Det er ingen invitasjon her. Åpne lenken du fikk, i denne nettleseren.",
    again: "Prøv igjen",
    forget: "Glem invitasjonen",
  },

  steps: {
    of: (step, all) => `Steg ${step} av ${all}`,
    back: "Tilbake",
    toNumbers: "Se tallene",
    toQuestion: "Videre til spørsmålet",
    no: "Nei, ikke bidra",
  },
  round: {
    title: "Hvem spør?",
    place: "Hvem",
    term: "Halvår",
    open: "Åpen til",
    mode: "Slags runde",
    modes: { plain: "Vanlig runde", strict: "Runde med navneliste" },
    plain:
      "En vanlig runde er ett besøk. Den verner ikke mot en leder som finner på klasser: Da kan lederen se de avrundede tallene for klassen din, men aldri nøyaktige tall eller en elev.",
    strict:
      "I en runde med navneliste sier du først hvem du er. Når listen er laget, ser du hvem de andre er, og sender tallene bare hvis de er kolleger som er med.",
    check: "Stemmer det ikke at skolen har bedt om dette? Si nei, og spør lederen.",
  },
  numbers: {
    title: "Tallene som ville forlate klassen",
    working: "Regner ut …",
    text: "Bare disse tallene, og ingen andre. De fleste er rundet av til et tall i tregangen, slik at ingen kan regne seg tilbake til én elev.",
    kept: "Dette er tallene som ble regnet ut første gang du sa ja. De endrer seg ikke.",
    what: "Hva",
    real: "Hos dere",
    leaves: "Sendes",
    fields: {
      roll: "Elever i klassen",
      ballots: "Elever som svarte",
      breaksAnswered: "Svarte på hvem de liker å være sammen med i friminuttene",
      mutual: "Av dem: har minst ett gjensidig valg",
      mutualPairs: "Par som har valgt hverandre",
      unchosen: "Elever som ingen valgte",
      thrivingAnswered: "Svarte på om de trives",
      notThriving: "Av dem: svarte ikke at de trives godt eller svært godt",
      companyAnswered: "Svarte på om de har noen å være sammen med",
      notCompany: "Av dem: svarte ikke alltid eller som oftest",
      safetyAnswered: "Svarte på om de er trygge",
      notSafe: "Av dem: svarte ikke alltid eller som oftest",
      bulliedAnswered: "Svarte på om de blir mobbet",
      bullied: "Av dem: to eller tre ganger i måneden eller oftere",
    },
    groups: {
      all: "Klassen",
      breaks: "Friminuttene",
      thriving: "Trivsel",
      company: "Noen å være sammen med",
      safety: "Trygghet",
      bullied: "Mobbing",
    },
    leftOut: {
      "not-asked": (question) => `${question}: ikke med, fordi alle ikke ble spurt om det.`,
      capped: (question) =>
        `${question}: ikke med, fordi elevene fikk vite hvor mange de kunne velge.`,
    },
    all: "Alle 32 tallene, slik de sendes",
    allText:
      "Ett tall sier at dette er én klasse, fem sier hvilke spørsmål som ble stilt, og de tolv siste er tilfeldige tall som bare brukes i en kommunes sum.",
    split: {
      title: "Slik sendes de",
      text: "Hvert tall deles i to deler. Hver del er et tilfeldig tall som ikke sier noe alene. Den ene delen går til postkassen, den andre er låst slik at bare lederen kan åpne den. Delene blir først til noe når de legges sammen for alle klassene.",
    },
    who: {
      title: "Hvem kan få vite hva",
      leader: "Lederen: bare summer over minst tre klasser.",
      relay: "Postkassen: ingenting.",
      both: "Lederen og den som driver postkassen, sammen: de avrundede tallene for denne klassen. Ingen elev og ingen svar.",
      others: "Andre lærere: hvor mange klasser som er med, når summen er laget.",
    },
    rules: {
      title: "Reglene",
      once: "En klasse bidrar én gang hvert halvår.",
      three: "Er det færre enn tre klasser, får ingen vite noe.",
      back: "Du kan trekke tallene tilbake helt til summen lages. Etterpå går det ikke.",
    },
  },
  few: {
    title: "Denne klassen kan ikke bidra nå",
    reasons: {
      investigation: "En undersøkelse etter § 12-4 bidrar aldri med tall.",
      notClosed: "Kartleggingen er ikke lukket.",
      otherTerm: (term) => `Kartleggingen ble lukket i et annet halvår: ${term}.`,
      classTooSmall: (least) => `En klasse som slås sammen med andre, må ha minst ${least} elever.`,
      unitTooSmall: (roll, least) =>
        `Det står ${roll} på klasselisten. Det må være minst ${least}, for at tallene ikke skal si noe om én av dem.`,
      unitTooLarge: (roll, most) =>
        `Det står ${roll} på klasselisten, og i denne runden kan det være høyst ${most}.`,
      tooFewBallots: (ballots, least) =>
        `${ballots} har svart. Det må være minst ${least}, for at tallene skal si noe om klassen.`,
    },
    join: "Slå sammen med en annen av klassene dine",
    joinText:
      "Tallene legges sammen her på enheten før noe rundes av eller sendes. Det gjelder for godt for disse kartleggingene.",
    joinClass: (className, surveyName, pupils) =>
      pupils === 1
        ? `${className}: ${surveyName}, én elev`
        : `${className}: ${surveyName}, ${pupils} elever`,
    joined: (classes) => `Slått sammen med ${classes}.`,
    without: "Vis klassen alene",
    noOther:
      "Har du en annen liten klasse med en lukket kartlegging fra samme halvår, kan de to bidra sammen.",
  },
  question: {
    title: "Vil du bidra med disse tallene?",
    text: "Begge svar er like gode. Ingen får vite at du har sett på dette.",
    yes: "Ja, bidra med tallene",
    yesStrict: "Ja, meld meg på med navn",
    name: "Navnet kollegene kjenner deg ved",
    nameHint: "De andre som melder seg på, ser det. Skriv ikke navnet på klassen.",
    second:
      "Den første runden dette halvåret ble talt. Er det andre klasser som er med denne gangen, kan lederen regne ut de avrundede tallene for klassen din. Si ja bare hvis den første runden ikke gikk opp og du vil være med likevel.",
    secondYes: "Jeg forstår, og vil være med likevel",
  },

  state: {
    announcing: {
      title: "Navnet venter på å bli sendt",
      text: "Det er lagret her, og sendes av seg selv når postkassen kan nås. Ingen tall er sendt.",
    },
    announced: {
      title: "Du er meldt på",
      text: "Ingen tall er sendt. Når lederen har laget listen, ser du her hvem som er med.",
    },
    sending: {
      title: "Tallene venter på å bli sendt",
      text: "De er lagret her, og sendes av seg selv når postkassen kan nås.",
    },
    sent: {
      title: "Klassen har bidratt",
      text: "Tallene ligger delt og låst i postkassen. Du kan trekke dem tilbake helt til lederen lager summen.",
    },
    withdrawing: {
      title: "Tallene er på vei tilbake",
      text: "Det er lagret her at de skal slettes. Postkassen får beskjed så snart den kan nås.",
    },
    withdrawn: {
      title: "Tallene er trukket tilbake",
      text: "Postkassen har slettet det som lå der. Klassen er ikke med i summen.",
    },
    counted: {
      title: "Summen er laget",
      text: (classes) => `${classes} bidrag er med i summen, og ditt er ett av dem.`,
    },
    notCounted: {
      title: "Summen er laget",
      text: (classes) => `${classes} bidrag er med i summen. Ditt er ikke med.`,
    },
    late: {
      title: "Runden tar ikke imot mer",
      text: "Tallene kom for sent og ble ikke tatt imot. Neste kartlegging kan bli med i neste halvårs runde.",
    },
    full: {
      title: "Det er ikke plass i runden",
      text: "Tallene ble ikke tatt imot. Si fra til lederen.",
    },
    unlisted: {
      title: "Du står ikke i listen",
      text: "Tallene ble ikke tatt imot, fordi navnet ditt ikke er blant dem som ble meldt på. Si fra til lederen.",
    },
    gone: {
      title: "Runden finnes ikke lenger",
      text: "Postkassen kjenner ikke runden. Det som lå der, er slettet.",
    },
    ended: {
      title: "Runden er over",
      text: "Postkassen har slettet alt som hørte til den. Vi fikk aldri vite om summen ble laget.",
    },
    joined: { title: "Bidrar sammen med en annen klasse" },
  },
  actions: {
    withdraw: "Trekk tallene tilbake",
    withdrawName: "Trekk påmeldingen tilbake",
    replace: "Send tallene en gang til",
    replaced: "Tallene er sendt på nytt, og tar plassen til de forrige.",
    object: "Dette stemmer ikke",
    again: "Bidra likevel",
    numbers: "Tallene som er sendt",
    offline: "Postkassen kan ikke nås nå. Det prøves igjen av seg selv.",
    missing:
      "Postkassen sier at den ikke har tallene. Send dem en gang til, eller trekk dem tilbake.",
  },
  names: {
    title: "Hvem som er med",
    waiting: "Listen er ikke laget ennå. Kom tilbake hit når lederen sier at den er klar.",
    reading: "Henter listen …",
    look: "Se etter listen",
    own: "deg",
    question: "Er dette kolleger som er med? Spør en av dem.",
    yes: "Ja, send tallene",
    no: "Nei, trekk meg",
    refused: {
      unopened: "Ett av navnene i listen lar seg ikke lese.",
      alike: "To av navnene i listen er like.",
      "own-missing": "Navnet ditt står ikke i listen slik du skrev det.",
      "too-few": "Det er færre enn tre navn i listen.",
      changed: "Listen er en annen enn den du så før.",
    },
    refusedText: "Da sendes ingenting. Trekk deg, og snakk med lederen.",
  },
  objection: {
    title: "Stemmer det ikke hvem som er med?",
    text: "Tallene trekkes tilbake. Spør så lederen hvilke klasser som er med, og spør gjerne kollegene. Personvernombudet kan hjelpe.",
    tooLate:
      "Summen er laget, og tallene kan ikke trekkes tilbake. Uansett hvem som er med, kan lederen ikke regne seg nærmere enn de avrundede tallene for klassen. Spør lederen og kollegene hvilke klasser som var med, og si fra til personvernombudet.",
    confirm: "Trekk tallene tilbake",
    afterwards:
      "Du sa at det ikke stemte hvem som er med. Spør lederen hvilke klasser det er, og snakk med kollegene og personvernombudet.",
  },
};
