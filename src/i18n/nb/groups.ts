import type { GroupsTexts } from "../en/groups.ts";

export const groups: GroupsTexts = {
  title: "Grupper og plasser",
  intro:
    "Forslag laget av hvem elevene har valgt, og av det du ønsker. Du bestemmer: flytt, lås og be om et nytt forslag.",
  loading: "Gjør klar grupper og plasser …",
  failed: "Svarene kunne ikke regnes ut. De er trygge. Last siden på nytt og prøv igjen.",
  purpose: "Hva vil du lage?",
  purposes: { groups: "Grupper", seats: "Klassekart", classes: "Nye klasser" },

  basis: {
    title: "Hva forslaget bygger på",
    tooFew:
      "For få har svart til at valgene kan brukes: det trengs 60 % av klassen og minst 10 svar. Da følger forslaget bare ønskene dine.",
    tooFewIn: (classes) => `For få har svart i ${classes}: valgene der blir ikke brukt.`,
    caution: "Under 80 % har svart: de som mangler, kan ha andre bånd.",
    silent: (names, many) =>
      many
        ? `${names} har ikke svart: vi vet bare hvem som har valgt dem.`
        : `${names} har ikke svart: vi vet bare hvem som har valgt eleven.`,
    newcomers: (names, many) =>
      many
        ? `${names} kom etter kartleggingen: vi vet ingenting om båndene deres.`
        : `${names} kom etter kartleggingen: vi vet ingenting om båndene til eleven.`,
    left: (count) =>
      count === 1
        ? "Én elev har sluttet siden kartleggingen og er ikke med."
        : `${count} elever har sluttet siden kartleggingen og er ikke med.`,
    across:
      "Hver klasse valgte blant sine egne. Hvilke bånd som finnes mellom klassene, vet vi ikke, og de teller ikke.",
    survey: (className, surveyName) => `${className}: ${surveyName}`,
  },

  size: {
    legend: "Hvor store?",
    size: "Elever i hver gruppe",
    count: "Antall grupper",
    classes: "Antall nye klasser",
    becomes: (sizes) => `Det blir ${sizes}.`,
    groupsOf: {
      groups: (count, size) =>
        `${count === 1 ? "én gruppe" : `${count} grupper`} med ${size === 1 ? "én elev" : `${size} elever`}`,
      seats: (count, size) =>
        `${count === 1 ? "ett bord" : `${count} bord`} med ${size === 1 ? "én elev" : `${size} elever`}`,
      classes: (count, size) =>
        `${count === 1 ? "én klasse" : `${count} klasser`} med ${size === 1 ? "én elev" : `${size} elever`}`,
    },
  },
  room: {
    layout: "Slik står bordene",
    layouts: {
      pairs: "To og to",
      threes: "Tre og tre",
      fours: "Fire ved hvert bord",
      singles: "En og en",
    },
    across: "Bord ved siden av hverandre",
    singles: "Ved enkeltbord er det bare ønskene om plass som teller.",
  },
  classes: {
    legend: "Klasser som skal deles",
    own: (className) => `${className} (denne klassen)`,
    none: "Ingen annen klasse har en kartlegging med svar. Kartlegg de andre klassene på trinnet først.",
  },

  wishes: {
    title: "Ønsker",
    count: (count) => (count === 1 ? "Ett ønske." : `${count} ønsker.`),
    edit: "Endre",
    editLabel: "Endre ønskene",
    first: "Første elev",
    second: "Andre elev",
    pick: "Velg en elev",
    add: "Legg til",
    remove: (what) => `Fjern ${what}`,
    pair: (one, other) => `${one} og ${other}`,
    none: "Ingen ennå.",
    apart: {
      title: "Ikke sammen",
      hint: "De kommer ikke i samme gruppe. I et klassekart sitter de heller ikke nær hverandre.",
    },
    together: { title: "Sammen", hint: "De kommer i samme gruppe." },
    front: { title: "Nær tavla", hint: "De sitter på første rad hvis det er plass." },
    least: {
      title: "Tenk først på",
      hint: "De som færre har valgt enn tilfeldigheter skulle gi på spørsmålene gruppene lages av, og de som selv sier fra om noe vondt. Forslaget tar vare på dem før de andre. Du kan endre listen.",
    },
    spread: {
      title: "Spre dem som bestemmer mye",
      hint: "De som blir nevnt som en som bestemmer, oftere enn tilfeldigheter skulle tilsi. Du kan endre listen.",
    },
    balance: {
      title: "Fordel jevnt",
      by: {
        none: "Ingenting",
        group: "Gruppene i klasselisten",
        class: "Klassen de går i nå",
      },
      gender: "Kjønn",
    },
    questions: {
      title: "Valg som teller",
      hint: "Hvem elevene nevnte på disse spørsmålene. Svar som nevner noen negativt, blir aldri brukt.",
      none: "Uten noen spørsmål er det bare ønskene dine som teller.",
    },
    same: "Velg to forskjellige elever.",
  },

  contradictions: {
    title: "Dette går ikke sammen",
    "apart-and-together": (names) =>
      `${names} skal være sammen, men to av dem skal ikke være sammen. Ta bort ett av ønskene.`,
    "together-too-many": (names) =>
      `${names} skal være sammen, men det er ikke plass til alle. Lag større grupper eller ta bort et ønske.`,
    "apart-too-many": (names) =>
      `Ingen av ${names} skal være sammen med noen av de andre, men det er færre grupper enn elever her. Lag flere grupper eller ta bort et ønske.`,
    "locked-too-many": (group) => `Flere er låst i ${group} enn det er plass til. Lås opp noen.`,
    "locked-apart": (names) =>
      `${names} er låst i samme gruppe, men skal ikke være sammen. Lås opp en av dem, eller ta bort ønsket.`,
    "locked-not-together": (names) =>
      `${names} er låst i hver sin gruppe, men skal være sammen. Lås opp en av dem, eller ta bort ønsket.`,
    "sizes-do-not-fit": "Størrelsene går ikke opp med klassen. Velg en annen størrelse.",
  },

  suggest: "Lag forslag",
  again: "Foreslå på nytt",
  searching: "Leter etter en god inndeling …",
  searchFailed: "Forslaget kunne ikke lages. Ingenting er endret. Prøv igjen.",
  stop: "Stopp",
  undo: "Angre",
  redo: "Gjør om igjen",
  empty: "Ingen forslag ennå. Sett opp ønskene som er viktige for deg, og trykk på «Lag forslag».",

  news: {
    suggested: "Forslaget er klart.",
    same: "Det samme som før: ingenting bedre ble funnet. Trykk én gang til for å få en annen inndeling.",
    another: (kept, before, all) =>
      all === 0
        ? "Her er en annen inndeling. Angre henter den forrige."
        : kept === before
          ? `Her er en annen inndeling som tar vare på like mange valg: ${kept} av ${all}. Angre henter den forrige.`
          : `Her er en annen inndeling. Den tar vare på ${kept} av ${all} valg, den forrige på ${before}. Angre henter den forrige.`,
    moreAlone: "Flere enn før er uten noen de har valgt, eller som har valgt dem.",
    "no-other":
      "Ingen annen inndeling ble funnet som følger ønskene og det du har låst. Endre et ønske eller lås opp noen for å få en annen.",
    putAside: {
      groups: "Gruppene ligger under «Grupper» så lenge du er her. Lagre dem for å beholde dem.",
      seats:
        "Klassekartet ligger under «Klassekart» så lenge du er her. Lagre det for å beholde det.",
      classes:
        "De nye klassene ligger under «Nye klasser» så lenge du er her. Lagre dem for å beholde dem.",
    },
    replaced:
      "En bedre inndeling ble funnet og har tatt plassen til den første med det samme. Angre henter den første tilbake.",
    "better-used": "Den bedre inndelingen vises. Angre henter din tilbake.",
    exchanged: (one, other) => `${one} og ${other} har byttet plass.`,
    lockMoved: "Låsen fulgte med.",
    locked: (name) =>
      `${name} blir her når du ber om et nytt forslag. De som ikke er låst, kan skiftes ut.`,
    unlocked: (name) => `${name} kan flyttes av neste forslag.`,
    "group-locked": (group) => `Alle i ${group} blir sammen når du ber om et nytt forslag.`,
    "group-unlocked": (group) => `Alle i ${group} kan flyttes av neste forslag.`,
    opened: (name) => `«${name}» vises.`,
    "plan-gone": "Det forrige forslaget passer ikke lenger. Lag et nytt, eller angre.",
    undone: "Angret.",
    redone: "Gjort om igjen.",
    picked: (name) => `${name} er valgt. Velg den som skal bytte plass.`,
    dropped: "Ingen er valgt.",
  },
  outdated:
    "Elever har kommet eller sluttet siden dette ble laget. Ønskene er her fremdeles: lag et nytt forslag.",
  stale: "Du har endret ønsker siden dette ble foreslått. Be om et nytt forslag for å følge dem.",

  proof: {
    running:
      "Undersøker om noe er bedre. Det tar opptil 20 sekunder, og du kan arbeide videre imens.",
    stop: "Stopp undersøkelsen",
    stopped: "Undersøkelsen ble stoppet: om noe er bedre, vet vi ikke.",
    failed: "Undersøkelsen kunne ikke gjøres. Forslaget står.",
    best: "Det er bevist at ingen inndeling er bedre etter disse reglene.",
    notProven:
      "Det er ikke bevist at dette er best: en annen inndeling kan ta vare på flere valg. «Foreslå på nytt» gir deg en annen å velge mellom.",
    impossible:
      "Det er bevist at ikke alle disse ønskene kan oppfylles samtidig. Forslaget bryter så få som vi fant.",
    better: "Det finnes en bedre inndeling enn den som vises.",
    betterKeeps: (kept, now, all) =>
      `Det finnes en bedre inndeling: Den tar vare på ${kept} av ${all} valg. Den du ser nå, tar vare på ${now}.`,
    use: "Vis den bedre",
  },

  outcome: {
    title: "Hva dette gir",
    where: { groups: "i gruppen", seats: "ved bordet", classes: "i den nye klassen" },
    everybody: (where) => `Alle har noen ${where} som de har valgt, eller som har valgt dem.`,
    nobody: (names, where, many) =>
      many
        ? `${names} har ingen ${where} som de har valgt, eller som har valgt dem.`
        : `${names} har ingen ${where} som eleven har valgt, eller som har valgt eleven.`,
    own: "Alle som har valgt noen, fikk minst én av dem.",
    withoutOwn: (names, many) =>
      many
        ? `${names} fikk ingen av dem de selv valgte.`
        : `${names} fikk ingen av dem eleven selv valgte.`,
    kept: (kept, all) => `${kept} av ${all} valg er tatt vare på.`,
    mutual: (kept, all) => `${kept} av ${all} gjensidige valg er tatt vare på.`,
    met: (count) =>
      count === 1
        ? "Det ene ønsket om et par er oppfylt."
        : count === 2
          ? "Begge ønskene om par er oppfylt."
          : `Alle ${count} ønskene om par er oppfylt.`,
    near: (names) => `${names} skulle ikke være sammen, men er det.`,
    torn: (names) => `${names} skulle være sammen, men er det ikke.`,
    why: {
      exchange: "Du har flyttet dem.",
      impossible: "Ikke alle ønskene kan oppfylles samtidig.",
      search: "Forslaget klarte det ikke.",
    },
    spreadEven: "De som bestemmer mye, er jevnt fordelt.",
    spreadUneven: (groups) => `De som bestemmer mye, er ikke jevnt fordelt: se på ${groups}.`,
    balanceEven: "Fordelingen er så jevn som den kan bli.",
    balanceUneven: (groups) => `Ikke jevnt fordelt: se på ${groups}.`,
    front: (count, of) => `${count} av ${of} som bør det, sitter på første rad.`,
    notInFront: (names) => `Det var ikke plass på første rad til ${names}.`,
    tooNear: (names) => `${names} skulle ikke være sammen, og sitter nær hverandre.`,
    rules: "Hvordan veies dette?",
    rulesText: [
      "Først holdes par fra hverandre og sammen slik du ønsker.",
      "Så skal ingen være uten noen de har valgt, eller som har valgt dem. De du tenker først på, går foran.",
      "Så spres de som bestemmer mye, og det du vil ha jevnt fordelt.",
      "Til slutt tas det vare på så mange valg som mulig: det første for hver elev teller mest, gjensidige mer enn ensidige.",
    ],
    sign: "Dette bygger på hva elevene svarte én dag. Du kjenner klassen.",
  },

  plan: {
    title: { groups: "Gruppene", seats: "Plassene", classes: "De nye klassene" },
    group: {
      groups: (number) => `Gruppe ${number}`,
      seats: (number) => `Bord ${number}`,
      classes: (number) => `Ny klasse ${number}`,
    },
    count: (count) => (count === 1 ? "1 elev" : `${count} elever`),
    help: "Velg en elev og så en annen: de bytter plass. Escape slipper taket. Du kan også dra.",
    line: (number) => `rad ${number} fra tavla`,
    withOthers: (names) => `Sammen med ${names}.`,
    alone: "Alene.",
    near: (names) => `Nær ${names}.`,
    noTie: "Ingen bånd her.",
    locked: "Låst.",
    lock: (name) => `Lås ${name} her`,
    lockHelp: {
      groups:
        "Låsen holder én elev i gruppen når du ber om et nytt forslag, men de andre kan skiftes ut. Lås hele gruppen for å holde alle i den sammen.",
      seats:
        "Låsen holder én elev på plassen når du ber om et nytt forslag, men de som sitter rundt, kan skiftes ut.",
      classes:
        "Låsen holder én elev i klassen når du ber om et nytt forslag, men de andre kan skiftes ut. Lås hele klassen for å holde alle i den sammen.",
    },
    lostCompany: (one, others) =>
      `${one} hadde gjensidige valg med ${others} forrige gang, men ikke nå. Du vet best om det passer.`,
    lockGroup: { groups: "Lås hele gruppen", classes: "Lås hele klassen" },
    unlockGroup: { groups: "Lås opp hele gruppen", classes: "Lås opp hele klassen" },
    board: "Tavle",
    view: "Tavla i tegningen",
    views: { door: "Øverst", board: "Nederst, slik du ser klassen fra tavla" },
  },

  paper: {
    print: "Skriv ut",
    show: "Vis for klassen",
    showHint: "Bare navn og plasser: ingen valg og ingen ønsker.",
    close: "Lukk",
    of: (className, day) => `${className}, ${day}`,
  },

  saved: {
    title: "Lagret",
    save: "Lagre …",
    dialog: "Lagre under et navn",
    name: "Navn",
    nameHint: "For eksempel «Uke 48» eller «Lesegrupper». Samme navn erstatter det forrige.",
    submit: "Lagre",
    cancel: "Avbryt",
    done: (name) => `Lagret som «${name}».`,
    until: (day) => `Slettes sammen med svarene, ${day}.`,
    none: "Ingenting er lagret ennå.",
    open: "Vis",
    openLabel: (name) => `Vis «${name}»`,
    remove: (name) => `Slett «${name}»`,
    removed: (name) => `«${name}» er slettet.`,
    row: (purpose, day) => `${purpose}, ${day}`,
    unnamed: "Skriv et navn.",
    full: (most) => `Det kan ikke lagres flere enn ${most}. Slett en først.`,
    failed: "Det kunne ikke lagres. Det du ser, er her fremdeles. Prøv igjen.",
  },
};
