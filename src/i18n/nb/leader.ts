import type { LeaderTexts } from "../en/leader.ts";

export const leader: LeaderTexts = {
  product: "Samklang for skoleledere",
  navigation: "Hovedmeny",
  nav: { home: "Runder", trends: "Utvikling" },
  welcome: {
    title: "Se om skolemiljøet blir bedre, uten å se noen",
    what: "Kontaktlærerne bidrar med avrundede tall fra klassene sine, og du ser summen for hele skolen eller kommunen, halvår for halvår.",
    never: [
      "Du ser aldri noe om en enkelt elev eller en enkelt klasse, og heller ikke hvilke klasser som har bidratt.",
      "Er tallene for få til å vises trygt, vises ingenting, og det står det på siden.",
    ],
    teacher: "Er du kontaktlærer?",
    teacherLink: "Gå til klassene dine",
  },
  invited: {
    begin:
      "Du har åpnet en invitasjon fra kommunen. Har skolen Samklang på en annen maskin eller i en annen nettleser, åpner du lenken der. Ellers begynner du her, så blir den tatt vare på.",
    locked: "Du har åpnet en invitasjon fra kommunen. Du ser den når du har låst opp.",
  },
  vault: {
    kit: {
      printedNote:
        "Den som har denne koden og maskinen eller en sikkerhetskopi, kan åpne alt som ligger der. Hold arket innelåst.",
    },
    unlock: {
      forgottenText:
        "Da kan ingen åpne hvelvet, og slik skal det være. Du kan slette det fra denne maskinen og begynne på nytt. Tall som er vist før, er da borte.",
      removeText:
        "Alle runder og alle tall på denne maskinen blir slettet, og det blir ikke laget noen sikkerhetskopi. Det kan da ikke lages noen sum av åpne runder. Det kan ikke angres.",
    },
    settings: {
      invitationYes: "En invitasjon er lagret. Du kan åpne runder.",
    },
  },
  backupDue: {
    "never-made": "Du har ingen sikkerhetskopi. Det som er her, finnes ikke noe annet sted.",
    "round-opened": "En runde er åpnet. Nøklene finnes bare her: Lagre en sikkerhetskopi.",
    "round-released": "Nye tall er klare. Lagre en sikkerhetskopi mens du husker det.",
    "something-deleted":
      "Noe er slettet, men finnes fortsatt i en eldre sikkerhetskopi. Erstatt den med en ny.",
    "passphrase-changed": "Passordfrasen er byttet. Lagre en sikkerhetskopi som åpnes med den nye.",
    "kit-renewed":
      "Gjenopprettingsarket er fornyet. Lagre en sikkerhetskopi som åpnes med det nye.",
  },
  removeAll: {
    title: "Slett alt",
    text: "Slutter du på skolen, eller skal du ikke bruke denne maskinen mer? Lagre en sikkerhetskopi først hvis noen skal ta over etter deg.",
    button: "Slett alt på denne maskinen",
  },
  notices: {
    conflict: {
      place: "Dette ble endret i en annen fane. Nå ser du det som ble lagret der.",
      round: "Runden ble endret i en annen fane. Nå ser du det som ble lagret der.",
      settings: "Innstillingene ble endret i en annen fane. Nå ser du det som ble lagret der.",
    },
    roundGone: (place, term) =>
      `Postkassen har ikke lenger runden for ${term} ved ${place}. Tallene var ikke hentet.`,
    erasurePending: (count) =>
      count === 1
        ? "En runde er slettet her. Postkassen svarte ikke; den får beskjed så snart den svarer."
        : `${count} runder er slettet her. Postkassen svarte ikke; den får beskjed så snart den svarer.`,
    erasureDone: "Postkassen har nå også slettet sin kopi.",
  },
  term: (half, year) => (half === "spring" ? `våren ${year}` : `høsten ${year}`),
  termTitle: (half, year) => (half === "spring" ? `Våren ${year}` : `Høsten ${year}`),
  notKept: "Dette er for langt eller har tegn som ikke kan lagres. Det ble ikke lagret.",
  levels: { school: "Skole", municipality: "Kommune" },
  place: {
    firstTitle: "Hvem er rundene for?",
    newTitle: "En skole eller kommune til",
    lead: "En skole samler tall fra klassene sine. En kommune samler fra skolene sine.",
    legend: "Du leder",
    kinds: {
      school: { name: "En skole", hint: "Kontaktlærerne bidrar, hver med sin klasse." },
      municipality: {
        name: "En kommune",
        hint: "Skolelederne bidrar, hver med summen av klassene sine. Det må være minst 3 skoler og godt over 32 klasser.",
      },
    },
    name: "Navn",
    nameHint:
      "Slik de du inviterer, kjenner det. Det ligger bare i hvelvet ditt og i invitasjoner.",
    submit: "Lagre og gå videre",
    failures: {
      name: "Skriv et navn på høyst 80 tegn.",
      "name-taken": "Du har alt noe med dette navnet.",
    },
    rename: "Endre navnet",
    renameHint: "En invitasjon som alt er sendt, beholder det gamle navnet.",
    renamed: "Navnet er endret.",
    remove: "Fjern fra listen",
    removeTitle: (name) => `Fjerne ${name}?`,
    removeText: "Det er ingen runder her, så ingenting går tapt.",
    removed: "Det er fjernet.",
    hasRounds:
      "Det er runder her, og det som er vist av dem, teller med i hva som kan vises senere.",
    add: "Legg til en skole eller kommune",
    settings: "Skole og kommune",
  },
};
