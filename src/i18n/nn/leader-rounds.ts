import type { LeaderRoundsTexts } from "../en/leader-rounds.ts";

export const leaderRounds: LeaderRoundsTexts = {
  home: {
    thisTerm: "Dette halvåret",
    earlier: "Tidlegare halvår",
    development: "Sjå utviklinga",
    none: {
      school:
        "Ingen runde enno. Når klassane har svart på kartleggingane sine, opnar du ein runde og sender éi lenke til kontaktlærarane. Med 3 klassar eller fleire kan du få tala til skulen, ei side til kvalitetsrapporten og ein plan.",
      municipality:
        "Ingen runde enno. Når skulane har sine eigne tal klare, opnar du ein runde og sender ei lenke til skuleleiarane.",
    },
    open: "Opne ein runde",
    openUntil: (day) => `Open til og med ${day}`,
    pastClosing: (day) => `Fristen var ${day}`,
    next: {
      invite: "Inviter",
      see: "Sjå runden",
      go: "Gå vidare",
      look: "Sjå tala",
      again: "Kva du kan gjere",
    },
    upwards: "Runden i kommunen",
    upwardsText:
      "Har kommunen invitert skulen? Då kan du bidra med summen av ein runde som er ferdig.",
    upwardsOpen: "Eg har ein invitasjon",
    upwardsWaiting: "Du har opna ein invitasjon som det ikkje er svart på enno.",
    upwardsAnswer: "Sjå invitasjonen",
  },
  state: {
    registering: "Ikkje opna enno: Postkassa har ikkje svart",
    counting: "Spør postkassa kor mange …",
    freezing: "Summen blir laga no",
    frozen: "Summen er laga. Tala er ikkje viste enno",
    released: "Tala er klare",
    withheld: "Summen er laga, utan tal som kan visast",
    unfit: "Tala stemmer ikkje overeins",
    gone: "Summen blei ikkje laga i tide",
  },
  contributed: {
    school: (count) =>
      count === 0
        ? "Ingen klassar har bidrege enno"
        : count === 1
          ? "1 klasse har bidrege"
          : `${count} klassar har bidrege`,
    municipality: (count) =>
      count === 0
        ? "Ingen skular har bidrege enno"
        : count === 1
          ? "1 skule har bidrege"
          : `${count} skular har bidrege`,
  },
  announced: {
    school: (count) =>
      count === 0
        ? "Ingen lærarar har meldt seg på enno"
        : count === 1
          ? "1 lærar har meldt seg på"
          : `${count} lærarar har meldt seg på`,
    municipality: (count) =>
      count === 0
        ? "Ingen skular har meldt seg på enno"
        : count === 1
          ? "1 skule har meldt seg på"
          : `${count} skular har meldt seg på`,
  },
  fresh: {
    title: "Opne ein runde",
    lead: {
      school: "Éin runde kvart halvår samlar tala frå alle klassar som vil bidra.",
      municipality: "Éin runde kvart halvår samlar summane frå alle skular som vil bidra.",
    },
    small: {
      school: {
        title: "Er skulen liten?",
        text: "Med færre enn 3 klassar kan ingen tal visast, og med 3 til 5 blir ofte nokre haldne tilbake. Ein lærar med fleire små klassar kan slå dei saman før ho bidreg. Held ikkje det, kan skulen bidra til runden i kommunen og der bli éin av mange.",
      },
      municipality: {
        title: "Er kommunen liten?",
        text: "Det må vere minst 3 skular, og minst 32 klassar i tillegg til dei på den største skulen. Med færre blir ingen tal viste, og det er betre å vite før skulane blir spurde.",
      },
    },
    term: "Halvår",
    termHint: {
      school: "Kartleggingar som blei lukka i det halvåret, tel.",
      municipality: "Rundane som skulane har ferdige frå det halvåret, tel.",
    },
    closesOn: "Siste dag for å bidra",
    closesOnHint: "Du kan lage summen før, og seinast nokre veker etter denne dagen.",
    mode: "Kva slags runde",
    recommended: "tilrådd",
    modes: {
      school: {
        plain: {
          name: "Vanleg",
          text: "Kvar lærar ser tala for klassen sin og seier ja eller nei, i eitt besøk. Tala blir runda av og lagde saman, så ingen ser éin klasse for seg.",
        },
        strict: {
          name: "Med namneliste",
          text: "Lærarane melder seg på med namn, ser namna til kvarandre og stadfestar før noko tal blir sendt. Det vernar også mot ein leiar som diktar opp klassar, og tek kvar lærar to besøk.",
        },
      },
      municipality: {
        plain: {
          name: "Vanleg",
          text: "Kvar skuleleiar seier ja eller nei, i eitt besøk. Summane får tilfeldige tal lagde til og blir lagde saman, så ingen ser éin skule for seg.",
        },
        strict: {
          name: "Med namneliste",
          text: "Skuleleiarane melder seg på med namn, ser namna til kvarandre og stadfestar før noko tal blir sendt. Det vernar også mot ein kommune som diktar opp skular, og tek kvar leiar to besøk.",
        },
      },
    },
    unitMost: {
      school: {
        name: "Største klasse",
        value: (count) => `høgst ${count} elevar`,
        label: "Den største klassen har høgst så mange elevar",
        text: "Ingen klasse får utgjere meir enn halvparten av eit tal, så eit tal treng om lag dobbelt så mange elevar som dette. Er alle klassane små, kan du setje talet ned. Ein større klasse kan då ikkje bidra.",
      },
      municipality: {
        name: "Største skule",
        value: (count) => `høgst ${count} klassar`,
        label: "Den største skulen bidreg med høgst så mange klassar",
        text: "Ingen skule får utgjere meir enn halvparten av eit tal, så eit tal treng om lag dobbelt så mange klassar som dette. Er alle skulane små, kan du setje talet ned. Ein større skule kan då ikkje bidra.",
      },
    },
    submit: "Opne runden",
    afterwards: "Deretter får du ei lenke å sende. Ingen får melding før du sender ho.",
    problems: {
      term: "Det kan ikkje opnast ein runde for dette halvåret i dag. Vel ein annan.",
      unitMost: (least, most) => `Vel eit tal frå ${least} til ${most}.`,
      closesOn: (first, last) => `Vel ein dag frå ${first} til ${last}.`,
      exists: "Det er alt ein runde for dette halvåret.",
      seeIt: "Sjå den runden",
      strictOnce:
        "Tala i runden med namneliste dette halvåret stemte ikkje overeins. Ein runde med namneliste blir ikkje gjenteken: Vent til neste halvår.",
      releasedAlready: "Tala for dette halvåret er klare. Det er éin runde kvart halvår.",
      yearUsed:
        "Kommunen har hatt sine to rundar dette skuleåret. Fleire ville seie meir enn det som er lova.",
    },
  },
  invitation: {
    title: { school: "Inviter kontaktlærarane", municipality: "Inviter skulane" },
    lead: {
      school:
        "Éi lenke for alle. Send ho til kontaktlærarane slik du elles sender dei meldingar, og ikkje til andre.",
      municipality:
        "Éi lenke for alle. Send ho til skuleleiarane slik du elles sender dei meldingar, og ikkje til andre.",
    },
    message: "Ei melding klar til å sendast",
    messageLanguage: "Språk i meldinga",
    copyMessage: "Kopier meldinga",
    copyLink: "Kopier berre lenka",
    messageCopied: "Meldinga er kopiert. Lim ho inn der du sender meldingar.",
    linkCopied: "Lenka er kopiert.",
    notCopied: "Nettlesaren lèt oss ikkje kopiere. Merk teksten og kopier han sjølv.",
    print: "Skriv ut",
    code: "Som ein kode, til personalmøtet",
    codeHint:
      "Han blir opna på eininga som skannar han. Dei som bruker Samklang på ei anna maskin, må få lenka.",
    codeLabel: "QR-kode med lenka til runden",
    toRound: "Sjå runden",
    thisMachineOnly:
      "Denne lenka peikar til denne maskina, som andre ikkje når. Opne Samklang på adressa skulen din bruker, og opne runden der.",
    unavailable: "Det er ingen invitasjon: Runden tek ikkje imot bidrag no.",
    texts: {
      school: {
        hello: (place, term) =>
          `Hei. ${place} samlar tal for ${term} for å sjå om skulemiljøet går rett veg. Du er invitert til å bidra med klassen din.`,
        how: (day) =>
          `Opne lenka i nettlesaren der du har Samklang, og lås opp. Du ser tala før du seier ja eller nei. Siste dag: ${day}.`,
        leaves:
          "Dette blir sendt: nokre få avrunda tal frå ei lukka kartlegging, som kor mange som svarte, og kor mange som trivst. Dei blir delte i to og lagde saman med tala frå dei andre klassane, så verken eg eller postkassa til Samklang ser klassen din for seg.",
        stays:
          "Dette blir ikkje sendt: namn, svar, kartet, dine eigne spørsmål eller kva klasse det er.",
        strict:
          "Runden har namneliste: Først melder du deg på med namn. Når lista er lukka, ser du kven dei andre er, og stadfestar før noko tal blir sendt.",
        free: "Det er frivillig, og du kan trekkje bidraget tilbake heilt til summen blir laga.",
      },
      municipality: {
        hello: (place, term) =>
          `Hei. ${place} samlar tal for ${term} for å sjå om skulemiljøet går rett veg. Skulen din er invitert til å bidra.`,
        how: (day) =>
          `Runden på skulen må vere ferdig først. Opne lenka i nettlesaren der du har Samklang for skuleleiarar, og lås opp. Siste dag: ${day}.`,
        leaves:
          "Dette blir sendt: summane frå runden på skulen, med tilfeldige tal lagde til. Dei blir delte i to og lagde saman med summane frå dei andre skulane, så verken eg eller postkassa til Samklang ser skulen din for seg.",
        stays:
          "Dette blir ikkje sendt: noko om ein enkelt klasse, ein elev eller ein lærar, eller namnet på skulen.",
        strict:
          "Runden har namneliste: Først melder du deg på med namn. Når lista er lukka, ser du kven dei andre er, og stadfestar før noko tal blir sendt.",
        free: "Det er frivillig, og du kan trekkje bidraget tilbake heilt til summen blir laga.",
      },
    },
  },
  page: {
    title: (term) => `Runden for ${term}`,
    modes: { plain: "Vanleg runde", strict: "Runde med namneliste" },
    notWhich: {
      school: "Kva klassar det er, får ingen vite, heller ikkje du.",
      municipality: "Kva skular det er, får ingen vite, heller ikkje du.",
    },
    notWho: "Kven det er, ser dei som har meldt seg på, når lista er lukka. Ikkje du.",
    askAgain: "Sjå etter nye bidrag",
    tooFewYet: {
      school:
        "Med så få klassar kan ingen tal visast, uansett kva dei har svart. Det må vere minst 3, og helst fleire.",
      municipality:
        "Med så få skular kan ingen tal visast, uansett kva dei har svart. Det må vere minst 3, med godt over 32 klassar til saman.",
    },
    noBullyingYet: "Talet for mobbing krev minst 4 klassar.",
    mayBeWithheld:
      "Nokre tal kan bli haldne tilbake, også med fleire. Kvifor blir ikkje sagt, for det kunne røpe noko.",
    invite: "Sjå invitasjonen",
    list: {
      title: "Neste steg: Lukk lista",
      later: "Seinare: Lukk lista",
      text: "Når alle som vil vere med, har meldt seg på, lukkar du lista. Då kan dei sjå namna til kvarandre, stadfeste og bidra.",
      few: "Lista kan lukkast når minst 3 har meldt seg på.",
      button: "Lukk lista",
      question: "Lukke lista?",
      explained: "Etterpå kan ingen fleire melde seg på i denne runden.",
    },
    confirming: {
      title: "Ventar på stadfestingar",
      text: "Sei frå til dei at lista er lukka: Kvar av dei må opne Samklang igjen, sjå namna og stadfeste. Først då blir tala deira sende.",
    },
    freeze: {
      title: "Neste steg: Lag summen",
      later: "Seinare: Lag summen",
      text: "Når du ikkje ventar fleire, lagar du summen. Tala blir lagde saman, éin gong for alle.",
      few: "Summen kan lagast når minst 3 har bidrege.",
      button: "Lag summen",
      question: "Lage summen no?",
      counted: {
        school: (count) => (count === 1 ? "1 klasse er med." : `${count} klassar er med.`),
        municipality: (count) => (count === 1 ? "1 skule er med." : `${count} skular er med.`),
      },
      explained: {
        school:
          "Etterpå kan ingen bli med eller trekkje tala sine tilbake. Klassar som kjem seint, må vente til neste halvår.",
        municipality:
          "Etterpå kan ingen bli med eller trekkje tala sine tilbake. Skular som kjem seint, må vente til neste halvår.",
      },
      failures: {
        "too-few": "Færre enn 3 har bidrege. Runden er som han var.",
        "not-listed": "Lukk lista først.",
        "not-now": "Summen kan ikkje lagast no.",
      },
    },
    freezing:
      "Summen er i ferd med å bli laga. Postkassa har ikkje svart enno; det blir prøvd igjen av seg sjølv.",
    registering:
      "Runden ligg her, men postkassa har ikkje svart. Det blir prøvd igjen av seg sjølv.",
    frozen: {
      title: "Tala er komne, og dei stemmer overeins",
      text: "No blir det rekna ut kva tal som trygt kan visast. Det som blir vist første gongen, blir ståande.",
      button: "Sjå kva som kan visast",
    },
    released: {
      title: "Tala er klare",
      button: "Sjå tala",
      withheld: "Ikkje vist: for få klassar eller elevar til at det kan visast trygt.",
      withheldNext: {
        school:
          "Runden er ikkje bortkasta: Skulen kan bidra med han til runden i kommunen og der bli éin av mange.",
        municipality: "Med fleire skular neste halvår kan det bli tal å vise.",
      },
    },
    refusals: {
      "released-already": "Tala for dette halvåret er alt klare. Det er éin runde kvart halvår.",
      "year-used":
        "Kommunen har hatt sine to rundar dette skuleåret. Fleire ville seie meir enn det som er lova.",
      "not-now": "Det er ikkje noko å vise av denne runden no.",
    },
    unfit: {
      title: "Tala stemmer ikkje overeins",
      text: "Ingen tal blir viste, og ingenting kan lesast ut av denne runden. Det som blei sendt, er gløymt.",
      why: "Kva som gjekk gale",
      faults: {
        contribution:
          "Eit bidrag manglar, kom to gonger eller høyrer til ein annan runde. Det kan skje når noko går tapt på vegen.",
        version: "Eit bidrag blei laga med ein annan versjon av Samklang.",
        sum: "Summen frå postkassa er ikkje summen av bidraga. Sei frå til den som driftar postkassa.",
        bounds: "Eit tal er større eller mindre enn så mange bidrag kan ha.",
        few: "Postkassa la saman færre enn 3 bidrag.",
      },
      next: {
        "new-round": "Du kan opne runden på nytt. Han får ei ny lenke, og alle blir spurde igjen.",
        "next-term":
          "Ein runde med namneliste blir ikkje gjenteken. Den neste kan opnast neste halvår.",
      },
      again: "Opne runden på nytt",
      againQuestion: "Opne runden på nytt?",
    },
    gone: "Postkassa har ikkje lenger denne runden: Summen blei ikkje laga i tide. Du kan slette han her og opne ein ny.",
    trouble: "Postkassa svarte ikkje akkurat no. Talet kan vere gammalt.",
    remove: {
      button: "Slett runden",
      question: "Slette runden?",
      text: "Invitasjonen sluttar å verke, og det som er gitt, blir sletta frå postkassa. Det kan ikkje angrast.",
      kept: "Denne runden blir teken vare på: Han tel med i kva som kan visast seinare.",
      done: {
        "nothing-there": "Runden er sletta.",
        erased: "Runden er sletta, her og i postkassa.",
        pending: "Runden er sletta her. Postkassa får melding så snart ho svarer.",
      },
    },
  },
  relay: {
    offline: "Postkassa svarer ikkje. Sjekk nettet, og prøv igjen. Ingenting er tapt.",
    invitation:
      "Denne postkassa krev ein invitasjon. Be den som driftar ho, om ei lenke, og lim ho inn under Innstillingar.",
    told: "Postkassa tok ikkje imot dette. Prøv igjen seinare. Ingenting er tapt.",
    unreadable:
      "Det som svarte på denne adressa, er ikkje ei Samklang-postkasse. Spør den som driftar postkassa.",
  },
};
