import type { VaultTexts } from "../en/vault.ts";

export const vault: VaultTexts = {
  welcome: {
    title: "Se klassen, og dem klassen ikke ser",
    lead: "Elevene forteller hvem de liker å være sammen med, hvem som bestemmer, hvem som hjelper, og hvordan de selv har det. Du ser hele klassen samlet, og hvem som kan trenge deg først.",
    promises: [
      "Svarene krypteres på elevens egen enhet. Bare du kan åpne dem.",
      "Ingenting forlater denne nettleseren ukryptert: ingen konto, ingen leverandør som kan lese med.",
      "Et funn er et tegn med tall bak, aldri en dom.",
    ],
    begin: "Kom i gang",
    beginHint: "Du velger en passordfrase. Det tar ett minutt.",
    sample: "Prøv med en eksempelklasse",
    sampleHint: "En oppdiktet klasse på 26 elever, med ferdige svar.",
    samplePreparing: "Gjør klar eksempelklassen …",
    restore: "Jeg har en sikkerhetskopi",
    leader: "Leder du skolen eller kommunen?",
    leaderLink: "Gå til sidene for skoleledere",
  },
  invited: {
    begin:
      "Du har åpnet en invitasjon til å bidra. Har du klassen din i Samklang på en annen maskin eller i en annen nettleser, åpner du lenken der. Ellers begynner du her, så blir den tatt vare på.",
    locked: "Du har åpnet en invitasjon til å bidra. Du ser den når du har låst opp.",
    sample:
      "Du har åpnet en invitasjon til å bidra. Den oppdiktede klassen kan ikke bidra. Gå ut av eksempelet for å bruke den.",
  },
  unusable: {
    title: "Samklang kan ikke oppbevare noe trygt her",
    storage:
      "Nettleseren tillater ikke at krypterte data lagres. Det kan skyldes privat modus eller en innstilling på skolen. Åpne Samklang i et vanlig vindu, eller i en nyere utgave av Edge, Chrome, Firefox eller Safari.",
    crypto:
      "Krypteringen besto ikke selvtesten i denne nettleseren. Oppdater nettleseren, eller bruk en nyere utgave av Edge, Chrome, Firefox eller Safari.",
  },
  create: {
    title: "Velg en passordfrase",
    why: "Den låser alt du gjør her. Ingen kan tilbakestille den for deg, verken skolen eller vi som lager Samklang.",
    suggestion: "Et forslag",
    suggestionHint:
      "Seks tilfeldige ord er lette å huske og vanskelige å gjette. Skriv dem ned, og ta vare på lappen til du kan dem.",
    useSuggestion: "Bruk disse ordene",
    another: "Foreslå andre",
    passphrase: "Passordfrase",
    passphraseHint: "Minst 15 tegn. Du kan lime inn.",
    repeat: "Gjenta den",
    mismatch: "De to er ikke like.",
    show: "Vis",
    hide: "Skjul",
    submit: "Lag hvelvet mitt",
    making: "Lager nøkler …",
    failures: {
      "too-short": "Den må ha minst 15 tegn.",
      "too-common":
        "Denne er blant de første noen ville gjette på. Bruk forslaget, eller legg til egne ord.",
      "too-simple": "Den gjentar seg eller teller oppover. Bruk forslaget, eller bruk flere ord.",
      "out-of-memory":
        "Maskinen har for lite ledig minne til å lage et hvelv. Lukk andre faner og prøv igjen.",
    },
  },
  kit: {
    title: "Gjenopprettingsarket ditt",
    why: "Hvis du glemmer passordfrasen, er denne koden den eneste veien inn. Skriv den ut eller skriv den av, og legg den der du har nøklene dine. Den vises bare nå.",
    code: "Gjenopprettingskode",
    print: "Skriv ut",
    copy: "Kopier",
    copied: "Kopiert. Slett den fra utklippstavlen når den ligger på et trygt sted.",
    confirm: "Jeg har lagt den på et trygt sted",
    submit: "Ferdig",
    discard: "Avbryt, ikke lag noe hvelv",
    keepOld: "Avbryt, behold den gamle koden",
    printedTitle: "Gjenopprettingsark for Samklang",
    printedNote:
      "Den som har denne koden og maskinen eller en sikkerhetskopi, kan lese alt som ligger der. Hold arket innelåst, men ikke i klasserommet.",
  },
  unlock: {
    title: "Lås opp",
    why: {
      start: "Alt er låst og kryptert på denne maskinen.",
      asked: "Du låste Samklang. Alt er kryptert på denne maskinen.",
      idle: "Samklang låste seg fordi ingenting skjedde på en stund.",
      hidden: "Samklang låste seg fordi siden ikke var synlig på en stund.",
      kiosk:
        "Denne maskinen ble brukt som felles nettbrett. Svarene ligger her, låst. De tas inn når du låser opp.",
      broken:
        "Samklang låste seg fordi nettleseren stoppet dekrypteringen. Det som var lagret, er trygt. Lås opp for å fortsette.",
    },
    passphrase: "Passordfrase",
    submit: "Lås opp",
    working: "Låser opp …",
    useKit: "Bruk gjenopprettingsarket",
    usePassphrase: "Bruk passordfrasen",
    kit: "Gjenopprettingskode",
    kitHint:
      "32 bokstaver og tall med kontrolltegn, som på arket. Mellomrom og store bokstaver spiller ingen rolle.",
    failures: {
      "wrong-passphrase": "Passordfrasen stemmer ikke.",
      "wrong-kit": "Denne koden hører ikke til hvelvet på denne maskinen.",
      "mistyped-kit": (groups) =>
        groups.length === 0
          ? "Koden er ikke fullstendig. Den har 8 grupper med 5 tegn."
          : groups.length === 1
            ? `Det er en feil i gruppe ${groups[0]}.`
            : `Det er feil i gruppe ${groups.join(", ")}.`,
      "refused-header":
        "Hvelvet på denne maskinen er skadet eller laget av en nyere versjon av Samklang. Gjenopprett en sikkerhetskopi, eller oppdater Samklang.",
      "out-of-memory":
        "Maskinen har for lite ledig minne til å låse opp. Lukk andre faner og prøv igjen.",
    },
    live: (answered, expected) => `${answered} av ${expected} har svart`,
    forgotten: "Glemt begge deler?",
    forgottenText:
      "Da kan ingen åpne hvelvet, og slik skal det være. Du kan slette hvelvet fra denne maskinen og begynne på nytt. Postkassen sletter sine kopier av seg selv.",
    remove: "Slett hvelvet på denne maskinen",
    removeTitle: "Slette hvelvet?",
    removeText:
      "Alle klasser, kartlegginger og svar på denne maskinen blir slettet, og det blir ikke laget noen sikkerhetskopi. Det kan ikke angres.",
    removeConfirm: "Slett alt",
    removeFailed: "Ingenting ble slettet. Lukk andre faner med Samklang, og prøv igjen.",
  },
  restore: {
    title: "Gjenopprett en sikkerhetskopi",
    lead: "Velg filen, og skriv passordfrasen eller gjenopprettingskoden fra da den ble laget.",
    file: "Sikkerhetskopi",
    chosen: (name) => `Valgt: ${name}`,
    submit: "Gjenopprett",
    working: "Åpner sikkerhetskopien …",
    failures: {
      "no-file": "Velg filen først.",
      "not-a-backup": "Dette er ikke en sikkerhetskopi fra Samklang.",
      "other-app":
        "Denne sikkerhetskopien hører til en annen side i Samklang: en lærers åpnes på lærersiden, en leders på ledersiden.",
      damaged: "Filen er skadet eller ufullstendig. Ingenting ble endret. Prøv en annen kopi.",
      "newer-version":
        "Sikkerhetskopien er laget av en nyere versjon av Samklang. Oppdater, og prøv igjen.",
      "wrong-passphrase": "Passordfrasen stemmer ikke for denne sikkerhetskopien.",
      "wrong-kit": "Denne koden hører ikke til denne sikkerhetskopien.",
    },
  },
  settings: {
    title: "Innstillinger",
    autoLock: "Automatisk låsing",
    idle: "Etter så mange minutter uten bruk",
    hidden: "Etter så mange minutter ute av syne",
    colours: "Farger på tegn",
    palettes: { standard: "Rødt, gult, grønt", "blue-orange": "Oransje, gult, blått" },
    theme: "Lyst eller mørkt",
    themes: { system: "Som maskinen", light: "Lyst", dark: "Mørkt" },
    backup: "Sikkerhetskopi",
    backupText:
      "En sikkerhetskopi er én kryptert fil. Den åpnes med passordfrasen eller gjenopprettingskoden. Legg den der skolen oppbevarer fortrolige filer, ikke i e-posten.",
    backupNever: "Det er ikke laget noen sikkerhetskopi ennå.",
    backupMade: (day) => `Sist laget ${day}.`,
    backupMake: "Lagre en sikkerhetskopi",
    backupSaved: "Sikkerhetskopien er lagret.",
    backupDeclined: "Ingen sikkerhetskopi ble lagret.",
    storageNotKept:
      "Denne nettleseren kan slette det som er lagret, hvis du ikke er innom på en stund (Safari: etter 7 dager). Ha alltid en fersk sikkerhetskopi.",
    passphrase: "Bytt passordfrase",
    passphraseCurrent: "Den du har nå",
    passphraseNew: "Den nye",
    passphraseNote:
      "Eldre sikkerhetskopier åpnes fortsatt med passordfrasen fra sin tid. Hvis noen andre kan kjenne den gamle, må du slette de eldre kopiene.",
    passphraseSubmit: "Bytt",
    passphraseChanged: "Passordfrasen er byttet. Lagre en ny sikkerhetskopi nå.",
    kit: "Nytt gjenopprettingsark",
    kitText: "Er arket borte? Den gamle koden slutter å virke når den nye er bekreftet.",
    kitSubmit: "Lag et nytt",
    invitation: "Invitasjon til postkassen",
    invitationYes: "En invitasjon er lagret. Du kan åpne kartlegginger.",
    invitationNo:
      "Ingen invitasjon er lagret. Hvis skolen har egen postkasse, får du en lenke av den som drifter den.",
    invitationCode: "Invitasjonskode eller lenke",
    invitationSave: "Lagre",
    invitationKept: "Invitasjonen er lagret.",
  },
  backupDue: {
    text: {
      "never-made": "Du har ingen sikkerhetskopi. Det som er her, finnes ikke noe annet sted.",
      "survey-opened": "En kartlegging er åpnet. Nøklene finnes bare her: Lagre en sikkerhetskopi.",
      "survey-closed": "En kartlegging er lukket. Lagre en sikkerhetskopi mens du husker det.",
      "something-deleted":
        "Noe er slettet, men finnes fortsatt i en eldre sikkerhetskopi. Erstatt den med en ny.",
      "passphrase-changed":
        "Passordfrasen er byttet. Lagre en sikkerhetskopi som åpnes med den nye.",
      "kit-renewed":
        "Gjenopprettingsarket er fornyet. Lagre en sikkerhetskopi som åpnes med det nye.",
    },
    make: "Lagre en sikkerhetskopi",
    later: "Senere",
  },
};
