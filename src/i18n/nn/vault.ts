import type { VaultTexts } from "../en/vault.ts";

export const vault: VaultTexts = {
  welcome: {
    title: "Sjå klassen, og dei klassen ikkje ser",
    lead: "Elevane fortel kven dei liker å vere saman med, kven som bestemmer, kven som hjelper, og korleis dei sjølve har det. Du ser heile klassen samla, og kven som kan trenge deg først.",
    promises: [
      "Svara blir krypterte på eininga til eleven. Berre du kan opne dei.",
      "Ingenting forlèt denne nettlesaren ukryptert: ingen konto, ingen leverandør som kan lese med.",
      "Eit funn er eit teikn med tal bak, aldri ein dom.",
    ],
    begin: "Kom i gang",
    beginHint: "Du vel ein passordfrase. Det tek eitt minutt.",
    sample: "Prøv med ein dømeklasse",
    sampleHint: "Ein oppdikta klasse på 26 elevar, med ferdige svar.",
    samplePreparing: "Gjer klar dømeklassen …",
    restore: "Eg har ein tryggingskopi",
    leader: "Leier du skulen eller kommunen?",
    leaderLink: "Gå til sidene for skuleleiarar",
  },
  invited: {
    begin:
      "Du har opna ein invitasjon til å bidra. Har du klassen din i Samklang på ei anna maskin eller i ein annan nettlesar, opnar du lenka der. Elles byrjar du her, så blir han teken vare på.",
    locked: "Du har opna ein invitasjon til å bidra. Du ser han når du har låst opp.",
    sample:
      "Du har opna ein invitasjon til å bidra. Den oppdikta klassen kan ikkje bidra. Gå ut av dømet for å bruke han.",
  },
  unusable: {
    title: "Samklang kan ikkje ta trygt vare på noko her",
    storage:
      "Nettlesaren tillèt ikkje at krypterte data blir lagra. Det kan kome av privat modus eller ei innstilling på skulen. Opne Samklang i eit vanleg vindauge, eller i ei nyare utgåve av Edge, Chrome, Firefox eller Safari.",
    crypto:
      "Krypteringa greidde ikkje sjølvtesten i denne nettlesaren. Oppdater nettlesaren, eller bruk ei nyare utgåve av Edge, Chrome, Firefox eller Safari.",
  },
  create: {
    title: "Vel ein passordfrase",
    why: "Han låser alt du gjer her. Ingen kan nullstille han for deg, verken skulen eller vi som lagar Samklang.",
    suggestion: "Eit forslag",
    suggestionHint:
      "Seks tilfeldige ord er lette å hugse og vanskelege å gjette. Skriv dei ned, og ta vare på lappen til du kan dei.",
    useSuggestion: "Bruk desse orda",
    another: "Føreslå andre",
    passphrase: "Passordfrase",
    passphraseHint: "Minst 15 teikn. Du kan lime inn.",
    repeat: "Skriv han ein gong til",
    mismatch: "Dei to er ikkje like.",
    show: "Vis",
    hide: "Gøym",
    submit: "Lag kvelvet mitt",
    making: "Lagar nøklar …",
    failures: {
      "too-short": "Han må ha minst 15 teikn.",
      "too-common":
        "Denne er mellom dei første nokon ville gjette på. Bruk forslaget, eller legg til eigne ord.",
      "too-simple": "Han gjentek seg eller tel oppover. Bruk forslaget, eller bruk fleire ord.",
      "out-of-memory":
        "Maskina har for lite ledig minne til å lage eit kvelv. Lukk andre faner og prøv igjen.",
    },
  },
  kit: {
    title: "Gjenopprettingsarket ditt",
    why: "Viss du gløymer passordfrasen, er denne koden den einaste vegen inn. Skriv han ut eller skriv han av, og legg han der du har nøklane dine. Han blir berre vist no.",
    code: "Gjenopprettingskode",
    print: "Skriv ut",
    copy: "Kopier",
    copied: "Kopiert. Slett han frå utklippstavla når han ligg på ein trygg stad.",
    confirm: "Eg har lagt han på ein trygg stad",
    submit: "Ferdig",
    discard: "Avbryt, ikkje lag noko kvelv",
    keepOld: "Avbryt, behald den gamle koden",
    printedTitle: "Gjenopprettingsark for Samklang",
    printedNote:
      "Den som har denne koden og maskina eller ein tryggingskopi, kan lese alt som ligg der. Hald arket innelåst, men ikkje i klasserommet.",
  },
  unlock: {
    title: "Lås opp",
    why: {
      start: "Alt er låst og kryptert på denne maskina.",
      asked: "Du låste Samklang. Alt er kryptert på denne maskina.",
      idle: "Samklang låste seg fordi ingenting skjedde på ei stund.",
      hidden: "Samklang låste seg fordi sida ikkje var synleg på ei stund.",
      kiosk:
        "Denne maskina blei brukt som felles nettbrett. Svara ligg her, låste. Dei blir tekne inn når du låser opp.",
      broken:
        "Samklang låste seg fordi nettlesaren stoppa dekrypteringa. Det som var lagra, er trygt. Lås opp for å halde fram.",
    },
    passphrase: "Passordfrase",
    submit: "Lås opp",
    working: "Låser opp …",
    useKit: "Bruk gjenopprettingsarket",
    usePassphrase: "Bruk passordfrasen",
    kit: "Gjenopprettingskode",
    kitHint:
      "32 bokstavar og tal med kontrollteikn, som på arket. Mellomrom og store bokstavar har ingenting å seie.",
    failures: {
      "wrong-passphrase": "Passordfrasen stemmer ikkje.",
      "wrong-kit": "Denne koden høyrer ikkje til kvelvet på denne maskina.",
      "mistyped-kit": (groups) =>
        groups.length === 0
          ? "Koden er ikkje fullstendig. Han har 8 grupper med 5 teikn."
          : groups.length === 1
            ? `Det er ein feil i gruppe ${groups[0]}.`
            : `Det er feil i gruppe ${groups.join(", ")}.`,
      "refused-header":
        "Kvelvet på denne maskina er skadd eller laga av ein nyare versjon av Samklang. Hent tilbake ein tryggingskopi, eller oppdater Samklang.",
      "out-of-memory":
        "Maskina har for lite ledig minne til å låse opp. Lukk andre faner og prøv igjen.",
    },
    live: (answered, expected) => `${answered} av ${expected} har svart`,
    forgotten: "Gløymt begge delar?",
    forgottenText:
      "Då kan ingen opne kvelvet, og slik skal det vere. Du kan slette kvelvet frå denne maskina og begynne på nytt. Postkassa slettar kopiane sine av seg sjølv.",
    remove: "Slett kvelvet på denne maskina",
    removeTitle: "Slette kvelvet?",
    removeText:
      "Alle klassar, kartleggingar og svar på denne maskina blir sletta, og det blir ikkje laga nokon tryggingskopi. Det kan ikkje angrast.",
    removeConfirm: "Slett alt",
    removeFailed: "Ingenting blei sletta. Lukk andre faner med Samklang, og prøv igjen.",
  },
  restore: {
    title: "Hent tilbake ein tryggingskopi",
    lead: "Vel fila, og skriv passordfrasen eller gjenopprettingskoden frå då ho blei laga.",
    file: "Tryggingskopi",
    chosen: (name) => `Vald: ${name}`,
    submit: "Hent tilbake",
    working: "Opnar tryggingskopien …",
    failures: {
      "no-file": "Vel fila først.",
      "not-a-backup": "Dette er ikkje ein tryggingskopi frå Samklang.",
      "other-app":
        "Denne tryggingskopien høyrer til ei anna side i Samklang: ein lærar sin blir opna på lærarsida, ein leiar sin på leiarsida.",
      damaged: "Fila er skadd eller ufullstendig. Ingenting blei endra. Prøv ein annan kopi.",
      "newer-version":
        "Tryggingskopien er laga av ein nyare versjon av Samklang. Oppdater, og prøv igjen.",
      "wrong-passphrase": "Passordfrasen stemmer ikkje for denne tryggingskopien.",
      "wrong-kit": "Denne koden høyrer ikkje til denne tryggingskopien.",
    },
  },
  settings: {
    title: "Innstillingar",
    autoLock: "Automatisk låsing",
    idle: "Etter så mange minutt utan bruk",
    hidden: "Etter så mange minutt ute av syne",
    colours: "Fargar på teikn",
    palettes: { standard: "Raudt, gult, grønt", "blue-orange": "Oransje, gult, blått" },
    theme: "Lyst eller mørkt",
    themes: { system: "Som maskina", light: "Lyst", dark: "Mørkt" },
    backup: "Tryggingskopi",
    backupText:
      "Ein tryggingskopi er éi kryptert fil. Ho blir opna med passordfrasen eller gjenopprettingskoden. Legg ho der skulen tek vare på fortrulege filer, ikkje i e-posten.",
    backupNever: "Det er ikkje laga nokon tryggingskopi enno.",
    backupMade: (day) => `Sist laga ${day}.`,
    backupMake: "Lagre ein tryggingskopi",
    backupSaved: "Tryggingskopien er lagra.",
    backupDeclined: "Ingen tryggingskopi blei lagra.",
    storageNotKept:
      "Denne nettlesaren kan slette det som er lagra, viss du ikkje er innom på ei stund (Safari: etter 7 dagar). Ha alltid ein fersk tryggingskopi.",
    passphrase: "Byt passordfrase",
    passphraseCurrent: "Den du har no",
    passphraseNew: "Den nye",
    passphraseNote:
      "Eldre tryggingskopiar blir framleis opna med passordfrasen frå si tid. Viss nokon andre kan kjenne den gamle, må du slette dei eldre kopiane.",
    passphraseSubmit: "Byt",
    passphraseChanged: "Passordfrasen er bytt. Lagre ein ny tryggingskopi no.",
    kit: "Nytt gjenopprettingsark",
    kitText: "Er arket borte? Den gamle koden sluttar å verke når den nye er stadfesta.",
    kitSubmit: "Lag eit nytt",
    invitation: "Invitasjon til postkassa",
    invitationYes: "Ein invitasjon er lagra. Du kan opne kartleggingar.",
    invitationNo:
      "Ingen invitasjon er lagra. Viss skulen har eiga postkasse, får du ei lenke av den som driftar ho.",
    invitationCode: "Invitasjonskode eller lenke",
    invitationSave: "Lagre",
    invitationKept: "Invitasjonen er lagra.",
  },
  backupDue: {
    text: {
      "never-made": "Du har ingen tryggingskopi. Det som er her, finst ingen annan stad.",
      "survey-opened": "Ei kartlegging er opna. Nøklane finst berre her: Lagre ein tryggingskopi.",
      "survey-closed": "Ei kartlegging er lukka. Lagre ein tryggingskopi medan du hugsar det.",
      "something-deleted":
        "Noko er sletta, men finst framleis i ein eldre tryggingskopi. Erstatt han med ein ny.",
      "passphrase-changed":
        "Passordfrasen er bytt. Lagre ein tryggingskopi som blir opna med den nye.",
      "kit-renewed":
        "Gjenopprettingsarket er fornya. Lagre ein tryggingskopi som blir opna med det nye.",
    },
    make: "Lagre ein tryggingskopi",
    later: "Seinare",
  },
};
