import type { LeaderRoundsTexts } from "../en/leader-rounds.ts";

export const leaderRounds: LeaderRoundsTexts = {
  home: {
    thisTerm: "Dette halvåret",
    earlier: "Tidligere halvår",
    development: "Se utviklingen",
    none: {
      school:
        "Ingen runde ennå. Når klassene har svart på kartleggingene sine, åpner du en runde og sender én lenke til kontaktlærerne. Med 3 klasser eller flere kan du få skolens tall, en side til kvalitetsrapporten og en plan.",
      municipality:
        "Ingen runde ennå. Når skolene har sine egne tall klare, åpner du en runde og sender en lenke til skolelederne.",
    },
    open: "Åpne en runde",
    openUntil: (day) => `Åpen til og med ${day}`,
    pastClosing: (day) => `Fristen var ${day}`,
    next: {
      invite: "Inviter",
      see: "Se runden",
      go: "Gå videre",
      look: "Se tallene",
      again: "Hva du kan gjøre",
    },
    upwards: "Kommunens runde",
    upwardsText:
      "Har kommunen invitert skolen? Da kan du bidra med summen av en runde som er ferdig.",
    upwardsOpen: "Jeg har en invitasjon",
    upwardsWaiting: "Du har åpnet en invitasjon som ikke er besvart ennå.",
    upwardsAnswer: "Se invitasjonen",
  },
  state: {
    registering: "Ikke åpnet ennå: Postkassen har ikke svart",
    counting: "Spør postkassen hvor mange …",
    freezing: "Summen lages nå",
    frozen: "Summen er laget. Tallene er ikke vist ennå",
    released: "Tallene er klare",
    withheld: "Summen er laget, uten tall som kan vises",
    unfit: "Tallene stemmer ikke overens",
    gone: "Summen ble ikke laget i tide",
  },
  contributed: {
    school: (count) =>
      count === 0
        ? "Ingen klasser har bidratt ennå"
        : count === 1
          ? "1 klasse har bidratt"
          : `${count} klasser har bidratt`,
    municipality: (count) =>
      count === 0
        ? "Ingen skoler har bidratt ennå"
        : count === 1
          ? "1 skole har bidratt"
          : `${count} skoler har bidratt`,
  },
  announced: {
    school: (count) =>
      count === 0
        ? "Ingen lærere har meldt seg på ennå"
        : count === 1
          ? "1 lærer har meldt seg på"
          : `${count} lærere har meldt seg på`,
    municipality: (count) =>
      count === 0
        ? "Ingen skoler har meldt seg på ennå"
        : count === 1
          ? "1 skole har meldt seg på"
          : `${count} skoler har meldt seg på`,
  },
  fresh: {
    title: "Åpne en runde",
    lead: {
      school: "Én runde hvert halvår samler tallene fra alle klasser som vil bidra.",
      municipality: "Én runde hvert halvår samler summene fra alle skoler som vil bidra.",
    },
    small: {
      school: {
        title: "Er skolen liten?",
        text: "Med færre enn 3 klasser kan ingen tall vises, og med 3 til 5 blir ofte noen holdt tilbake. En lærer med flere små klasser kan slå dem sammen før hun bidrar. Holder ikke det, kan skolen bidra til kommunens runde og der bli én av mange.",
      },
      municipality: {
        title: "Er kommunen liten?",
        text: "Det må være minst 3 skoler, og minst 32 klasser i tillegg til dem på den største skolen. Med færre vises ingen tall, og det er bedre å vite før skolene blir spurt.",
      },
    },
    term: "Halvår",
    termHint: {
      school: "Kartlegginger som ble lukket i det halvåret, teller.",
      municipality: "Skolenes ferdige runder fra det halvåret teller.",
    },
    closesOn: "Siste dag for å bidra",
    closesOnHint: "Du kan lage summen før, og senest noen uker etter denne dagen.",
    mode: "Hva slags runde",
    recommended: "anbefales",
    modes: {
      school: {
        plain: {
          name: "Vanlig",
          text: "Hver lærer ser tallene for klassen sin og sier ja eller nei, i ett besøk. Tallene rundes av og legges sammen, så ingen ser én klasse for seg.",
        },
        strict: {
          name: "Med navneliste",
          text: "Lærerne melder seg på med navn, ser hverandres navn og bekrefter før noe tall sendes. Det beskytter også mot en leder som dikter opp klasser, og tar hver lærer to besøk.",
        },
      },
      municipality: {
        plain: {
          name: "Vanlig",
          text: "Hver skoleleder sier ja eller nei, i ett besøk. Summene får tilfeldige tall lagt til og legges sammen, så ingen ser én skole for seg.",
        },
        strict: {
          name: "Med navneliste",
          text: "Skolelederne melder seg på med navn, ser hverandres navn og bekrefter før noe tall sendes. Det beskytter også mot en kommune som dikter opp skoler, og tar hver leder to besøk.",
        },
      },
    },
    unitMost: {
      school: {
        name: "Største klasse",
        value: (count) => `høyst ${count} elever`,
        label: "Den største klassen har høyst så mange elever",
        text: "Ingen klasse får utgjøre mer enn halvparten av et tall, så et tall trenger omtrent dobbelt så mange elever som dette. Er alle klassene små, kan du sette tallet ned. En større klasse kan da ikke bidra.",
      },
      municipality: {
        name: "Største skole",
        value: (count) => `høyst ${count} klasser`,
        label: "Den største skolen bidrar med høyst så mange klasser",
        text: "Ingen skole får utgjøre mer enn halvparten av et tall, så et tall trenger omtrent dobbelt så mange klasser som dette. Er alle skolene små, kan du sette tallet ned. En større skole kan da ikke bidra.",
      },
    },
    submit: "Åpne runden",
    afterwards: "Deretter får du en lenke å sende. Ingen får beskjed før du sender den.",
    problems: {
      term: "Det kan ikke åpnes en runde for dette halvåret i dag. Velg en annen.",
      unitMost: (least, most) => `Velg et tall fra ${least} til ${most}.`,
      closesOn: (first, last) => `Velg en dag fra ${first} til ${last}.`,
      exists: "Det er alt en runde for dette halvåret.",
      seeIt: "Se den runden",
      strictOnce:
        "Tallene i runden med navneliste dette halvåret stemte ikke overens. En runde med navneliste gjentas ikke: Vent til neste halvår.",
      releasedAlready: "Tallene for dette halvåret er klare. Det er én runde hvert halvår.",
      yearUsed:
        "Kommunen har hatt sine to runder dette skoleåret. Flere ville si mer enn det som er lovet.",
    },
  },
  invitation: {
    title: { school: "Inviter kontaktlærerne", municipality: "Inviter skolene" },
    lead: {
      school:
        "Én lenke for alle. Send den til kontaktlærerne slik du ellers sender dem beskjeder, og ikke til andre.",
      municipality:
        "Én lenke for alle. Send den til skolelederne slik du ellers sender dem beskjeder, og ikke til andre.",
    },
    message: "En melding klar til å sendes",
    messageLanguage: "Språk i meldingen",
    copyMessage: "Kopier meldingen",
    copyLink: "Kopier bare lenken",
    messageCopied: "Meldingen er kopiert. Lim den inn der du sender beskjeder.",
    linkCopied: "Lenken er kopiert.",
    notCopied: "Nettleseren lar oss ikke kopiere. Merk teksten og kopier den selv.",
    print: "Skriv ut",
    code: "Som en kode, til personalmøtet",
    codeHint:
      "Den åpnes på enheten som skanner den. De som bruker Samklang på en annen maskin, må få lenken.",
    codeLabel: "QR-kode med lenken til runden",
    toRound: "Se runden",
    thisMachineOnly:
      "Denne lenken peker til denne maskinen, som andre ikke når. Åpne Samklang på adressen skolen din bruker, og åpne runden der.",
    unavailable: "Det er ingen invitasjon: Runden tar ikke imot bidrag nå.",
    texts: {
      school: {
        hello: (place, term) =>
          `Hei. ${place} samler tall for ${term} for å se om skolemiljøet går riktig vei. Du er invitert til å bidra med klassen din.`,
        how: (day) =>
          `Åpne lenken i nettleseren der du har Samklang, og lås opp. Du ser tallene før du sier ja eller nei. Siste dag: ${day}.`,
        leaves:
          "Dette sendes: noen få avrundede tall fra en lukket kartlegging, som hvor mange som svarte, og hvor mange som trives. De deles i to og legges sammen med tallene fra de andre klassene, så verken jeg eller Samklangs postkasse ser klassen din for seg.",
        stays:
          "Dette sendes ikke: navn, svar, kartet, dine egne spørsmål eller hvilken klasse det er.",
        strict:
          "Runden har navneliste: Først melder du deg på med navn. Når listen er lukket, ser du hvem de andre er, og bekrefter før noe tall sendes.",
        free: "Det er frivillig, og du kan trekke bidraget tilbake helt til summen lages.",
      },
      municipality: {
        hello: (place, term) =>
          `Hei. ${place} samler tall for ${term} for å se om skolemiljøet går riktig vei. Skolen din er invitert til å bidra.`,
        how: (day) =>
          `Skolens egen runde må være ferdig først. Åpne lenken i nettleseren der du har Samklang for skoleledere, og lås opp. Siste dag: ${day}.`,
        leaves:
          "Dette sendes: summene fra skolens runde, med tilfeldige tall lagt til. De deles i to og legges sammen med summene fra de andre skolene, så verken jeg eller Samklangs postkasse ser skolen din for seg.",
        stays:
          "Dette sendes ikke: noe om en enkelt klasse, en elev eller en lærer, eller navnet på skolen.",
        strict:
          "Runden har navneliste: Først melder du deg på med navn. Når listen er lukket, ser du hvem de andre er, og bekrefter før noe tall sendes.",
        free: "Det er frivillig, og du kan trekke bidraget tilbake helt til summen lages.",
      },
    },
  },
  page: {
    title: (term) => `Runden for ${term}`,
    modes: { plain: "Vanlig runde", strict: "Runde med navneliste" },
    notWhich: {
      school: "Hvilke klasser det er, får ingen vite, heller ikke du.",
      municipality: "Hvilke skoler det er, får ingen vite, heller ikke du.",
    },
    notWho: "Hvem det er, ser de som har meldt seg på, når listen er lukket. Ikke du.",
    askAgain: "Se etter nye bidrag",
    tooFewYet: {
      school:
        "Med så få klasser kan ingen tall vises, uansett hva de har svart. Det må være minst 3, og helst flere.",
      municipality:
        "Med så få skoler kan ingen tall vises, uansett hva de har svart. Det må være minst 3, med godt over 32 klasser til sammen.",
    },
    noBullyingYet: "Tallet for mobbing krever minst 4 klasser.",
    mayBeWithheld:
      "Noen tall kan bli holdt tilbake, også med flere. Hvorfor blir ikke sagt, for det kunne røpe noe.",
    invite: "Se invitasjonen",
    list: {
      title: "Neste steg: Lukk listen",
      later: "Senere: Lukk listen",
      text: "Når alle som vil være med, har meldt seg på, lukker du listen. Da kan de se hverandres navn, bekrefte og bidra.",
      few: "Listen kan lukkes når minst 3 har meldt seg på.",
      button: "Lukk listen",
      question: "Lukke listen?",
      explained: "Etterpå kan ingen flere melde seg på i denne runden.",
    },
    confirming: {
      title: "Venter på bekreftelser",
      text: "Si fra til dem at listen er lukket: Hver av dem må åpne Samklang igjen, se navnene og bekrefte. Først da sendes tallene deres.",
    },
    freeze: {
      title: "Neste steg: Lag summen",
      later: "Senere: Lag summen",
      text: "Når du ikke venter flere, lager du summen. Tallene legges sammen, én gang for alle.",
      few: "Summen kan lages når minst 3 har bidratt.",
      button: "Lag summen",
      question: "Lage summen nå?",
      counted: {
        school: (count) => (count === 1 ? "1 klasse er med." : `${count} klasser er med.`),
        municipality: (count) => (count === 1 ? "1 skole er med." : `${count} skoler er med.`),
      },
      explained: {
        school:
          "Etterpå kan ingen bli med eller trekke tallene sine tilbake. Klasser som kommer sent, må vente til neste halvår.",
        municipality:
          "Etterpå kan ingen bli med eller trekke tallene sine tilbake. Skoler som kommer sent, må vente til neste halvår.",
      },
      failures: {
        "too-few": "Færre enn 3 har bidratt. Runden er som den var.",
        "not-listed": "Lukk listen først.",
        "not-now": "Summen kan ikke lages nå.",
      },
    },
    freezing:
      "Summen er i ferd med å lages. Postkassen har ikke svart ennå; det prøves igjen av seg selv.",
    registering: "Runden ligger her, men postkassen har ikke svart. Det prøves igjen av seg selv.",
    frozen: {
      title: "Tallene er kommet, og de stemmer overens",
      text: "Nå regnes det ut hvilke tall som trygt kan vises. Det som vises første gang, blir stående.",
      button: "Se hva som kan vises",
    },
    released: {
      title: "Tallene er klare",
      button: "Se tallene",
      withheld: "Ikke vist: for få klasser eller elever til at det kan vises trygt.",
      withheldNext: {
        school:
          "Runden er ikke bortkastet: Skolen kan bidra med den til kommunens runde og der bli én av mange.",
        municipality: "Med flere skoler neste halvår kan det bli tall å vise.",
      },
    },
    refusals: {
      "released-already": "Tallene for dette halvåret er alt klare. Det er én runde hvert halvår.",
      "year-used":
        "Kommunen har hatt sine to runder dette skoleåret. Flere ville si mer enn det som er lovet.",
      "not-now": "Det er ikke noe å vise av denne runden nå.",
    },
    unfit: {
      title: "Tallene stemmer ikke overens",
      text: "Ingen tall vises, og ingenting kan leses ut av denne runden. Det som ble sendt, er glemt.",
      why: "Hva som gikk galt",
      faults: {
        contribution:
          "Et bidrag mangler, kom to ganger eller hører til en annen runde. Det kan skje når noe går tapt på veien.",
        version: "Et bidrag ble laget med en annen versjon av Samklang.",
        sum: "Summen fra postkassen er ikke summen av bidragene. Si fra til den som drifter postkassen.",
        bounds: "Et tall er større eller mindre enn så mange bidrag kan ha.",
        few: "Postkassen la sammen færre enn 3 bidrag.",
      },
      next: {
        "new-round": "Du kan åpne runden på nytt. Den får en ny lenke, og alle blir spurt igjen.",
        "next-term": "En runde med navneliste gjentas ikke. Den neste kan åpnes neste halvår.",
      },
      again: "Åpne runden på nytt",
      againQuestion: "Åpne runden på nytt?",
    },
    gone: "Postkassen har ikke lenger denne runden: Summen ble ikke laget i tide. Du kan slette den her og åpne en ny.",
    trouble: "Postkassen svarte ikke akkurat nå. Tallet kan være gammelt.",
    remove: {
      button: "Slett runden",
      question: "Slette runden?",
      text: "Invitasjonen slutter å virke, og det som er bidratt, slettes fra postkassen. Det kan ikke angres.",
      kept: "Denne runden beholdes: Den teller med i hva som kan vises senere.",
      done: {
        "nothing-there": "Runden er slettet.",
        erased: "Runden er slettet, her og i postkassen.",
        pending: "Runden er slettet her. Postkassen får beskjed så snart den svarer.",
      },
    },
  },
  relay: {
    offline: "Postkassen svarer ikke. Sjekk nettet, og prøv igjen. Ingenting er tapt.",
    invitation:
      "Denne postkassen krever en invitasjon. Be den som drifter den, om en lenke, og lim den inn under Innstillinger.",
    told: "Postkassen tok ikke imot dette. Prøv igjen senere. Ingenting er tapt.",
    unreadable:
      "Det som svarte på denne adressen, er ikke en Samklang-postkasse. Spør den som drifter postkassen.",
  },
};
