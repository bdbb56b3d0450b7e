import type { LeaderUpwardsTexts } from "../en/leader-upwards.ts";

export const leaderUpwards: LeaderUpwardsTexts = {
  read: {
    title: "Runden i kommunen",
    lead: "Kommunen kan be skulane om summane deira og sjå dei lagde saman. Du ser nøyaktig kva som ville blitt sendt før du svarer. Ingenting blir sendt før du har sagt ja.",
    label: "Lenka i invitasjonen",
    hint: "Lim inn heile lenka du fekk.",
    submit: "Les invitasjonen",
    reading: "Les invitasjonen …",
    failures: {
      damaged: "Dette er ikkje ein heil invitasjon. Lim inn lenka på nytt, eller be om ho igjen.",
      gone: "Runden finst ikkje lenger. Spør den som inviterte deg.",
      description: {
        damaged: "Invitasjonen passar ikkje med runden i postkassa. Be om ein ny.",
        "other-level":
          "Denne invitasjonen er til kontaktlærarar. Dei opnar han i Samklang hos seg.",
        "newer-version": "Runden er laga med ein nyare Samklang. Last sida på nytt, og prøv igjen.",
      },
    },
  },
  offer: {
    from: (place, term) => `${place} inviterer skulen, for ${term}`,
    until: (day) => `Open til og med ${day}.`,
    closed: (day) => `Fristen var ${day}. Runden tek ikkje imot meir.`,
    modes: {
      plain:
        "Ein vanleg runde er eitt besøk. Han vernar ikkje mot ein kommune som finn på skular: Då kunne han sjå summane for skulen din, med tilfeldige tal lagde til.",
      strict:
        "Du melder deg først på med namn. Når lista er lukka, ser du kven dei andre er, og tala blir berre sende når du har stadfesta.",
    },
    none: "Skulen har ingen ferdig runde for dette halvåret. Gjer han ferdig først, og kom tilbake med den same invitasjonen.",
    school: "Kva skule",
    classes: (count) => (count === 1 ? "1 klasse" : `${count} klassar`),
    problems: {
      tooManyClasses: (most) =>
        `Runden på skulen har fleire klassar enn denne runden tek imot frå éin skule: høgst ${most}.`,
      elsewhere: (municipality) =>
        `Tala til skulen er gitt til ein annan runde, ved ${municipality}. Trekk dei tilbake der først.`,
      already: "Skulen har alt bidrege til denne runden.",
      counted: "Skulen har bidrege dette halvåret, og det blir ikkje gjenteke.",
    },
    leavesTitle: "Dette ville blitt sendt",
    one: "At dette er éin skule.",
    asIs: "Slik dei er i runden på skulen",
    noised: "Med tilfeldige tal lagde til av kvar klasse, så ingen kan rekne seg tilbake",
    fields: {
      one: "Klassar",
      roll: "Elevar i klassane",
      hasBreaks: "Klassar som blei spurde om kven dei liker å vere saman med",
      hasThriving: "Klassar som blei spurde om dei trivst",
      hasCompany: "Klassar som blei spurde om dei har nokon å vere saman med",
      hasSafety: "Klassar som blei spurde om dei er trygge",
      hasBullied: "Klassar som blei spurde om mobbing",
      ballots: "Elevar som svarte",
      breaksAnswered: "Svarte på kven dei liker å vere saman med",
      mutual: "Av dei: har eit gjensidig val",
      unchosen: "Elevar som ingen valde",
      thrivingAnswered: "Svarte på om dei trivst",
      notThriving: "Av dei: svarte ikkje at dei trivst",
      companyAnswered: "Svarte på om dei har nokon å vere saman med",
      notCompany: "Av dei: ikkje alltid eller som oftast",
      safetyAnswered: "Svarte på om dei er trygge",
      notSafe: "Av dei: ikkje alltid eller som oftast",
      bulliedAnswered: "Svarte på om dei blir mobba",
      bullied: "Av dei: to eller tre gonger i månaden eller oftare",
    },
    neverTitle: "Dette blir ikkje sendt",
    never:
      "Noko om ein enkelt klasse, lærar eller elev, eller namnet på skulen. Tala blir delte i to og låste: Verken kommunen eller postkassa kan lese dei åleine.",
    name: "Namnet andre skuleleiarar kjenner deg ved",
    nameHint: "Dei andre som melder seg på, ser det. Høgst 60 teikn.",
    nameMissing: "Skriv eit namn på høgst 60 teikn.",
    question: "Vil du bidra?",
    second:
      "Det er alt laga ein sum med skulen din dette halvåret. Er det andre skular som er med denne gongen, kan summane for skulen din reknast ut, med tilfeldige tal lagde til. Sei ja berre viss tala ikkje stemte overeins i den første runden.",
    secondYes: "Eg forstår, og vil vere med likevel",
    yes: "Ja, bidra",
    yesStrict: "Ja, meld meg på",
    no: "Nei",
    declined: "Du sa nei. Ingenting er sendt.",
  },
  home: {
    steps: {
      sending: "Ventar på å bli sendt",
      announced: "Påmeld. Lista er ikkje lukka enno",
      "to-confirm": "Lista er lukka: Sjå namna",
      contributed: "Skulen har bidrege",
      withdrawing: "Blir trekt tilbake",
      withdrawn: "Trekt tilbake",
      frozen: "Summen er laga",
      refused: "Blei ikkje teke imot",
      gone: "Runden er over",
    },
  },
  page: {
    title: "Bidraget frå skulen",
    to: (municipality, term) => `Til ${municipality}, for ${term}`,
    texts: {
      sending:
        "Det er lagra her, og blir sendt av seg sjølv når postkassa kan nåast. Du kan framleis trekkje det tilbake.",
      announced: "Ingen tal er sende. Når kommunen har lukka lista, ser du her kven som er med.",
      "to-confirm": "Ingen tal er sende enno. Sjå over namna og stadfest, eller trekk deg.",
      contributed:
        "Tala ligg delte og låste i postkassa. Du kan trekkje dei tilbake heilt til kommunen lagar summen.",
      withdrawing:
        "Det er lagra her at dei skal slettast. Postkassa får melding så snart ho kan nåast.",
      withdrawn: "Postkassa har sletta det som låg der. Skulen er ikkje med i summen.",
      gone: "Postkassa har ikkje lenger runden, og det som låg der, er sletta.",
    },
    among: (count) => `${count} bidrag er med i summen, og det frå skulen er eitt av dei.`,
    notAmong: (count) => `${count} bidrag er med i summen. Det frå skulen er ikkje med.`,
    refused: {
      late: "Runden tek ikkje imot meir. Skulen kan vere med neste halvår.",
      full: "Det er ikkje plass i runden. Sei frå til kommunen.",
      unlisted: "Namnet ditt står ikkje i lista. Sei frå til kommunen.",
    },
    refresh: "Spør postkassa",
    withdraw: "Trekk tilbake",
    withdrawQuestion: "Trekkje bidraget tilbake?",
    withdrawText: "Postkassa slettar det, og skulen blir ikkje med i summen.",
    frozen: "Summen er laga, og bidraget kan ikkje lenger trekkjast tilbake.",
  },
  names: {
    title: "Kven som er med",
    loading: "Hentar lista …",
    own: "deg",
    question: "Er dette skuleleiarar som er med? Spør ein av dei.",
    yes: "Ja, send tala",
    refused: {
      unopened: "Eitt av namna i lista lèt seg ikkje lese.",
      alike: "To av namna i lista er like.",
      "own-missing": "Namnet ditt står ikkje i lista slik du skreiv det.",
      "too-few": "Det er færre enn tre namn i lista.",
      changed: "Lista er ei anna enn den du såg før.",
    },
    refusedText: "Då blir ingenting sendt. Trekk deg, og snakk med kommunen.",
  },
};
