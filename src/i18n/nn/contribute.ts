import type { ContributeTexts } from "../en/contribute.ts";

export const contribute: ContributeTexts = {
  title: "Bidra til utviklinga på skulen",
  lead: "Leiaren ved skulen kan be klassane om nokre få tal og sjå summen av dei. Du ser først nøyaktig kva tal det er. Ingenting forlèt klassen før du har sagt ja, og eit nei treng ingen grunn.",
  never:
    "Berre ei førebyggjande kartlegging som er lukka, kan bidra. Ei undersøking etter § 12-4 bidreg aldri med tal til nokon.",
  term: { autumn: (year) => `hausten ${year}`, spring: (year) => `våren ${year}` },

  link: {
    title: "Har du fått ein invitasjon?",
    text: "Den som leier skulen, sender ei lenke eller viser ein QR-kode. Opne ho i denne nettlesaren, eller lim ho inn her.",
    label: "Lenka i invitasjonen",
    read: "Les invitasjonen",
    kept: "Du har opna ein invitasjon.",
    useKept: "Bruk invitasjonen",
    again: "Har du fått ein annan invitasjon?",
    failures: {
      "not-invitation": "Dette er ikkje ein invitasjon. Lim inn heile lenka du fekk.",
      damaged:
        "Lenka er skadd, eller noko av ho manglar. Lim inn heile lenka, eller be om ho på nytt.",
      "other-level":
        "Denne invitasjonen er til ein skuleleiar frå kommunen. Klassar bidreg ikkje der.",
      "newer-version":
        "Invitasjonen er laga med ein nyare Samklang. Last sida på nytt og prøv igjen.",
      gone: "Runden finst ikkje lenger. Spør den som inviterte deg.",
      closed: "Runden tek ikkje lenger imot tal. Neste kartlegging kan bli med i neste runde.",
      second: "Svar på spørsmålet om den andre runden først.",
      name: "Skriv namnet kollegaene kjenner deg ved, høgst 60 teikn.",
      offline: "Postkassa kunne ikkje nåast. Sjekk nettet og prøv igjen. Ingenting er sendt.",
      relay:
        "Postkassa svarte på ein måte vi ikkje forstår. Ingenting er sendt. Prøv igjen seinare.",
    },
  },
  refused: {
    inOtherRound: (place) =>
      `Tala til klassen er gitt til ein annan runde, ved ${place}. Trekk dei tilbake der først.`,
    classContributed:
      "Klassen har alt bidrege dette halvåret, med ei anna kartlegging. Ein klasse bidreg éin gong kvart halvår.",
    strictAgain:
      "Klassen har bidrege dette halvåret, og ein runde med namneliste blir ikkje gjenteken. Neste høve er neste halvår.",
    joined: "Denne klassen er slått saman med ein annan, og bidreg saman med han.",
    spent:
      "Klassen bidrog saman med ein annan, og kartlegginga til den andre er sletta. Svara her blir ikkje brukte åleine. Neste kartlegging kan bidra igjen.",
    openOther: "Opne den andre kartlegginga",
  },

  pick: {
    title: "Du er invitert til å bidra",
    from: (place, term) => `Invitasjonen er frå ${place}, for ${term}.`,
    text: "Vel ei lukka kartlegging for å sjå kva tal det gjeld. Ingenting blir sendt enno.",
    none: "Du har inga lukka kartlegging. Invitasjonen er teken vare på, og du finn han under klassane dine. Kom tilbake når klassen har svart og kartlegginga er lukka.",
    reading: "Les invitasjonen …",
    empty: "Det er ingen invitasjon her. Opne lenka du fekk, i denne nettlesaren.",
    again: "Prøv igjen",
    forget: "Gløym invitasjonen",
  },

  steps: {
    of: (step, all) => `Steg ${step} av ${all}`,
    back: "Tilbake",
    toNumbers: "Sjå tala",
    toQuestion: "Vidare til spørsmålet",
    no: "Nei, ikkje bidra",
  },
  round: {
    title: "Kven spør?",
    place: "Kven",
    term: "Halvår",
    open: "Open til",
    mode: "Slags runde",
    modes: { plain: "Vanleg runde", strict: "Runde med namneliste" },
    plain:
      "Ein vanleg runde er eitt besøk. Han vernar ikkje mot ein leiar som finn på klassar: Då kan leiaren sjå dei avrunda tala for klassen din, men aldri nøyaktige tal eller ein elev.",
    strict:
      "I ein runde med namneliste seier du først kven du er. Når lista er laga, ser du kven dei andre er, og sender tala berre viss dei er kollegaer som er med.",
    check: "Stemmer det ikkje at skulen har bede om dette? Sei nei, og spør leiaren.",
  },
  numbers: {
    title: "Tala som ville forlate klassen",
    working: "Reknar ut …",
    text: "Berre desse tala, og ingen andre. Dei fleste er runda av til eit tal i tregongen, slik at ingen kan rekne seg tilbake til éin elev.",
    kept: "Dette er tala som blei rekna ut første gongen du sa ja. Dei endrar seg ikkje.",
    what: "Kva",
    real: "Hos dykk",
    leaves: "Blir sendt",
    fields: {
      roll: "Elevar i klassen",
      ballots: "Elevar som svarte",
      breaksAnswered: "Svarte på kven dei liker å vere saman med i friminutta",
      mutual: "Av dei: har minst eitt gjensidig val",
      mutualPairs: "Par som har valt kvarandre",
      unchosen: "Elevar som ingen valde",
      thrivingAnswered: "Svarte på om dei trivst",
      notThriving: "Av dei: svarte ikkje at dei trivst godt eller svært godt",
      companyAnswered: "Svarte på om dei har nokon å vere saman med",
      notCompany: "Av dei: svarte ikkje alltid eller som oftast",
      safetyAnswered: "Svarte på om dei er trygge",
      notSafe: "Av dei: svarte ikkje alltid eller som oftast",
      bulliedAnswered: "Svarte på om dei blir mobba",
      bullied: "Av dei: to eller tre gonger i månaden eller oftare",
    },
    groups: {
      all: "Klassen",
      breaks: "Friminutta",
      thriving: "Trivsel",
      company: "Nokon å vere saman med",
      safety: "Tryggleik",
      bullied: "Mobbing",
    },
    leftOut: {
      "not-asked": (question) => `${question}: ikkje med, fordi alle ikkje blei spurde om det.`,
      capped: (question) =>
        `${question}: ikkje med, fordi elevane fekk vite kor mange dei kunne velje.`,
    },
    all: "Alle 32 tala, slik dei blir sende",
    allText:
      "Eitt tal seier at dette er éin klasse, fem seier kva spørsmål som blei stilte, og dei tolv siste er tilfeldige tal som berre blir brukte i summen til ein kommune.",
    split: {
      title: "Slik blir dei sende",
      text: "Kvart tal blir delt i to delar. Kvar del er eit tilfeldig tal som ikkje seier noko åleine. Den eine delen går til postkassa, den andre er låst slik at berre leiaren kan opne han. Delane blir først til noko når dei blir lagde saman for alle klassane.",
    },
    who: {
      title: "Kven kan få vite kva",
      leader: "Leiaren: berre summar over minst tre klassar.",
      relay: "Postkassa: ingenting.",
      both: "Leiaren og den som driv postkassa, saman: dei avrunda tala for denne klassen. Ingen elev og ingen svar.",
      others: "Andre lærarar: kor mange klassar som er med, når summen er laga.",
    },
    rules: {
      title: "Reglane",
      once: "Ein klasse bidreg éin gong kvart halvår.",
      three: "Er det færre enn tre klassar, får ingen vite noko.",
      back: "Du kan trekkje tala tilbake heilt til summen blir laga. Etterpå går det ikkje.",
    },
  },
  few: {
    title: "Denne klassen kan ikkje bidra no",
    reasons: {
      investigation: "Ei undersøking etter § 12-4 bidreg aldri med tal.",
      notClosed: "Kartlegginga er ikkje lukka.",
      otherTerm: (term) => `Kartlegginga blei lukka i eit anna halvår: ${term}.`,
      classTooSmall: (least) =>
        `Ein klasse som blir slått saman med andre, må ha minst ${least} elevar.`,
      unitTooSmall: (roll, least) =>
        `Det står ${roll} på klasselista. Det må vere minst ${least}, for at tala ikkje skal seie noko om éin av dei.`,
      unitTooLarge: (roll, most) =>
        `Det står ${roll} på klasselista, og i denne runden kan det vere høgst ${most}.`,
      tooFewBallots: (ballots, least) =>
        `${ballots} har svart. Det må vere minst ${least}, for at tala skal seie noko om klassen.`,
    },
    join: "Slå saman med ein annan av klassane dine",
    joinText:
      "Tala blir lagde saman her på eininga før noko blir runda av eller sendt. Det gjeld for godt for desse kartleggingane.",
    joinClass: (className, surveyName, pupils) =>
      pupils === 1
        ? `${className}: ${surveyName}, éin elev`
        : `${className}: ${surveyName}, ${pupils} elevar`,
    joined: (classes) => `Slått saman med ${classes}.`,
    without: "Vis klassen åleine",
    noOther:
      "Har du ein annan liten klasse med ei lukka kartlegging frå same halvår, kan dei to bidra saman.",
  },
  question: {
    title: "Vil du bidra med desse tala?",
    text: "Begge svara er like gode. Ingen får vite at du har sett på dette.",
    yes: "Ja, bidra med tala",
    yesStrict: "Ja, meld meg på med namn",
    name: "Namnet kollegaene kjenner deg ved",
    nameHint: "Dei andre som melder seg på, ser det. Skriv ikkje namnet på klassen.",
    second:
      "Den første runden dette halvåret blei talt. Er det andre klassar som er med denne gongen, kan leiaren rekne ut dei avrunda tala for klassen din. Sei ja berre viss den første runden ikkje gjekk opp og du vil vere med likevel.",
    secondYes: "Eg forstår, og vil vere med likevel",
  },

  state: {
    announcing: {
      title: "Namnet ventar på å bli sendt",
      text: "Det er lagra her, og blir sendt av seg sjølv når postkassa kan nåast. Ingen tal er sende.",
    },
    announced: {
      title: "Du er meld på",
      text: "Ingen tal er sende. Når leiaren har laga lista, ser du her kven som er med.",
    },
    sending: {
      title: "Tala ventar på å bli sende",
      text: "Dei er lagra her, og blir sende av seg sjølve når postkassa kan nåast.",
    },
    sent: {
      title: "Klassen har bidrege",
      text: "Tala ligg delte og låste i postkassa. Du kan trekkje dei tilbake heilt til leiaren lagar summen.",
    },
    withdrawing: {
      title: "Tala er på veg tilbake",
      text: "Det er lagra her at dei skal slettast. Postkassa får beskjed så snart ho kan nåast.",
    },
    withdrawn: {
      title: "Tala er trekte tilbake",
      text: "Postkassa har sletta det som låg der. Klassen er ikkje med i summen.",
    },
    counted: {
      title: "Summen er laga",
      text: (classes) => `${classes} bidrag er med i summen, og ditt er eitt av dei.`,
    },
    notCounted: {
      title: "Summen er laga",
      text: (classes) => `${classes} bidrag er med i summen. Ditt er ikkje med.`,
    },
    late: {
      title: "Runden tek ikkje imot meir",
      text: "Tala kom for seint og blei ikkje tekne imot. Neste kartlegging kan bli med i runden neste halvår.",
    },
    full: {
      title: "Det er ikkje plass i runden",
      text: "Tala blei ikkje tekne imot. Sei frå til leiaren.",
    },
    unlisted: {
      title: "Du står ikkje i lista",
      text: "Tala blei ikkje tekne imot, fordi namnet ditt ikkje er blant dei som blei melde på. Sei frå til leiaren.",
    },
    gone: {
      title: "Runden finst ikkje lenger",
      text: "Postkassa kjenner ikkje runden. Det som låg der, er sletta.",
    },
    ended: {
      title: "Runden er over",
      text: "Postkassa har sletta alt som høyrde til han. Vi fekk aldri vite om summen blei laga.",
    },
    joined: { title: "Bidreg saman med ein annan klasse" },
  },
  actions: {
    withdraw: "Trekk tala tilbake",
    withdrawName: "Trekk påmeldinga tilbake",
    replace: "Send tala ein gong til",
    replaced: "Tala er sende på nytt, og tek plassen til dei førre.",
    object: "Dette stemmer ikkje",
    again: "Bidra likevel",
    numbers: "Tala som er sende",
    offline: "Postkassa kan ikkje nåast no. Det blir prøvd igjen av seg sjølv.",
    missing:
      "Postkassa seier at ho ikkje har tala. Send dei ein gong til, eller trekk dei tilbake.",
  },
  names: {
    title: "Kven som er med",
    waiting: "Lista er ikkje laga enno. Kom tilbake hit når leiaren seier at ho er klar.",
    reading: "Hentar lista …",
    look: "Sjå etter lista",
    own: "deg",
    question: "Er dette kollegaer som er med? Spør ein av dei.",
    yes: "Ja, send tala",
    no: "Nei, trekk meg",
    refused: {
      unopened: "Eitt av namna i lista lèt seg ikkje lese.",
      alike: "To av namna i lista er like.",
      "own-missing": "Namnet ditt står ikkje i lista slik du skreiv det.",
      "too-few": "Det er færre enn tre namn i lista.",
      changed: "Lista er ei anna enn den du såg før.",
    },
    refusedText: "Då blir ingenting sendt. Trekk deg, og snakk med leiaren.",
  },
  objection: {
    title: "Stemmer det ikkje kven som er med?",
    text: "Tala blir trekte tilbake. Spør så leiaren kva klassar som er med, og spør gjerne kollegaene. Personvernombodet kan hjelpe.",
    tooLate:
      "Summen er laga, og tala kan ikkje trekkjast tilbake. Same kven som er med, kan leiaren ikkje kome nærare enn dei avrunda tala for klassen. Spør leiaren og kollegaene kva klassar som var med, og sei frå til personvernombodet.",
    confirm: "Trekk tala tilbake",
    afterwards:
      "Du sa at det ikkje stemte kven som er med. Spør leiaren kva klassar det er, og snakk med kollegaene og personvernombodet.",
  },
};
