import type { LeaderTexts } from "../en/leader.ts";

export const leader: LeaderTexts = {
  product: "Samklang for skuleleiarar",
  navigation: "Hovudmeny",
  nav: { home: "Rundar", trends: "Utvikling" },
  welcome: {
    title: "Sjå om skulemiljøet blir betre, utan å sjå nokon",
    what: "Kontaktlærarane bidreg med avrunda tal frå klassane sine, og du ser summen for heile skulen eller kommunen, halvår for halvår.",
    never: [
      "Du ser aldri noko om ein enkelt elev eller ein enkelt klasse, og heller ikkje kva klassar som har bidrege.",
      "Er tala for få til å visast trygt, blir ingenting vist, og det står det på sida.",
    ],
    teacher: "Er du kontaktlærar?",
    teacherLink: "Gå til klassane dine",
  },
  invited: {
    begin:
      "Du har opna ein invitasjon frå kommunen. Har skulen Samklang på ei anna maskin eller i ein annan nettlesar, opnar du lenka der. Elles byrjar du her, så blir han teken vare på.",
    locked: "Du har opna ein invitasjon frå kommunen. Du ser han når du har låst opp.",
  },
  vault: {
    kit: {
      printedNote:
        "Den som har denne koden og maskina eller ein tryggingskopi, kan opne alt som ligg der. Hald arket innelåst.",
    },
    unlock: {
      forgottenText:
        "Då kan ingen opne kvelvet, og slik skal det vere. Du kan slette det frå denne maskina og begynne på nytt. Tal som er viste før, er då borte.",
      removeText:
        "Alle rundar og alle tal på denne maskina blir sletta, og det blir ikkje laga nokon tryggingskopi. Det kan då ikkje lagast nokon sum av opne rundar. Det kan ikkje angrast.",
    },
    settings: {
      invitationYes: "Ein invitasjon er lagra. Du kan opne rundar.",
    },
  },
  backupDue: {
    "never-made": "Du har ingen tryggingskopi. Det som er her, finst ikkje nokon annan stad.",
    "round-opened": "Ein runde er opna. Nøklane finst berre her: Lagre ein tryggingskopi.",
    "round-released": "Nye tal er klare. Lagre ein tryggingskopi medan du hugsar det.",
    "something-deleted":
      "Noko er sletta, men finst framleis i ein eldre tryggingskopi. Byt han ut med ein ny.",
    "passphrase-changed":
      "Passordfrasen er bytt. Lagre ein tryggingskopi som blir opna med den nye.",
    "kit-renewed":
      "Gjenopprettingsarket er fornya. Lagre ein tryggingskopi som blir opna med det nye.",
  },
  removeAll: {
    title: "Slett alt",
    text: "Sluttar du på skulen, eller skal du ikkje bruke denne maskina meir? Lagre ein tryggingskopi først viss nokon skal ta over etter deg.",
    button: "Slett alt på denne maskina",
  },
  notices: {
    conflict: {
      place: "Dette blei endra i ei anna fane. No ser du det som blei lagra der.",
      round: "Runden blei endra i ei anna fane. No ser du det som blei lagra der.",
      settings: "Innstillingane blei endra i ei anna fane. No ser du det som blei lagra der.",
    },
    roundGone: (place, term) =>
      `Postkassa har ikkje lenger runden for ${term} ved ${place}. Tala var ikkje henta.`,
    erasurePending: (count) =>
      count === 1
        ? "Ein runde er sletta her. Postkassa svarte ikkje; ho får melding så snart ho svarer."
        : `${count} rundar er sletta her. Postkassa svarte ikkje; ho får melding så snart ho svarer.`,
    erasureDone: "Postkassa har no også sletta sin kopi.",
  },
  term: (half, year) => (half === "spring" ? `våren ${year}` : `hausten ${year}`),
  termTitle: (half, year) => (half === "spring" ? `Våren ${year}` : `Hausten ${year}`),
  notKept: "Dette er for langt eller har teikn som ikkje kan lagrast. Det blei ikkje lagra.",
  levels: { school: "Skule", municipality: "Kommune" },
  place: {
    firstTitle: "Kven er rundane for?",
    newTitle: "Ein skule eller kommune til",
    lead: "Ein skule samlar tal frå klassane sine. Ein kommune samlar frå skulane sine.",
    legend: "Du leier",
    kinds: {
      school: { name: "Ein skule", hint: "Kontaktlærarane bidreg, kvar med sin klasse." },
      municipality: {
        name: "Ein kommune",
        hint: "Skuleleiarane bidreg, kvar med summen av klassane sine. Det må vere minst 3 skular og godt over 32 klassar.",
      },
    },
    name: "Namn",
    nameHint:
      "Slik dei du inviterer, kjenner det. Det ligg berre i kvelvet ditt og i invitasjonar.",
    submit: "Lagre og gå vidare",
    failures: {
      name: "Skriv eit namn på høgst 80 teikn.",
      "name-taken": "Du har alt noko med dette namnet.",
    },
    rename: "Endre namnet",
    renameHint: "Ein invitasjon som alt er send, beheld det gamle namnet.",
    renamed: "Namnet er endra.",
    remove: "Fjern frå lista",
    removeTitle: (name) => `Fjerne ${name}?`,
    removeText: "Det er ingen rundar her, så ingenting går tapt.",
    removed: "Det er fjerna.",
    hasRounds:
      "Det er rundar her, og det som er vist av dei, tel med i kva som kan visast seinare.",
    add: "Legg til ein skule eller kommune",
    settings: "Skule og kommune",
  },
};
