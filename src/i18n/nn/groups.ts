import type { GroupsTexts } from "../en/groups.ts";

export const groups: GroupsTexts = {
  title: "Grupper og plassar",
  intro:
    "Framlegg laga av kven elevane har valt, og av det du ønskjer. Du bestemmer: flytt, lås og be om eit nytt framlegg.",
  loading: "Gjer klar grupper og plassar …",
  failed: "Svara kunne ikkje reknast ut. Dei er trygge. Last sida på nytt og prøv igjen.",
  purpose: "Kva vil du lage?",
  purposes: { groups: "Grupper", seats: "Klassekart", classes: "Nye klassar" },

  basis: {
    title: "Kva framlegget byggjer på",
    tooFew:
      "For få har svart til at vala kan brukast: det trengst 60 % av klassen og minst 10 svar. Då følgjer framlegget berre ønska dine.",
    tooFewIn: (classes) => `For få har svart i ${classes}: vala der blir ikkje brukte.`,
    caution: "Under 80 % har svart: dei som manglar, kan ha andre band.",
    silent: (names, many) =>
      many
        ? `${names} har ikkje svart: vi veit berre kven som har valt dei.`
        : `${names} har ikkje svart: vi veit berre kven som har valt eleven.`,
    newcomers: (names, many) =>
      many
        ? `${names} kom etter kartlegginga: vi veit ingenting om banda deira.`
        : `${names} kom etter kartlegginga: vi veit ingenting om banda til eleven.`,
    left: (count) =>
      count === 1
        ? "Éin elev har slutta sidan kartlegginga og er ikkje med."
        : `${count} elevar har slutta sidan kartlegginga og er ikkje med.`,
    across:
      "Kvar klasse valde blant sine eigne. Kva band som finst mellom klassane, veit vi ikkje, og dei tel ikkje.",
    survey: (className, surveyName) => `${className}: ${surveyName}`,
  },

  size: {
    legend: "Kor store?",
    size: "Elevar i kvar gruppe",
    count: "Talet på grupper",
    classes: "Talet på nye klassar",
    becomes: (sizes) => `Det blir ${sizes}.`,
    groupsOf: {
      groups: (count, size) =>
        `${count === 1 ? "éi gruppe" : `${count} grupper`} med ${size === 1 ? "éin elev" : `${size} elevar`}`,
      seats: (count, size) =>
        `${count === 1 ? "eitt bord" : `${count} bord`} med ${size === 1 ? "éin elev" : `${size} elevar`}`,
      classes: (count, size) =>
        `${count === 1 ? "éin klasse" : `${count} klassar`} med ${size === 1 ? "éin elev" : `${size} elevar`}`,
    },
  },
  room: {
    layout: "Slik står borda",
    layouts: {
      pairs: "To og to",
      threes: "Tre og tre",
      fours: "Fire ved kvart bord",
      singles: "Ein og ein",
    },
    across: "Bord ved sida av kvarandre",
    singles: "Ved enkeltbord er det berre ønska om plass som tel.",
  },
  classes: {
    legend: "Klassar som skal delast",
    own: (className) => `${className} (denne klassen)`,
    none: "Ingen annan klasse har ei kartlegging med svar. Kartlegg dei andre klassane på trinnet først.",
  },

  wishes: {
    title: "Ønske",
    count: (count) => (count === 1 ? "Eitt ønske." : `${count} ønske.`),
    edit: "Endre",
    editLabel: "Endre ønska",
    first: "Første elev",
    second: "Andre elev",
    pick: "Vel ein elev",
    add: "Legg til",
    remove: (what) => `Fjern ${what}`,
    pair: (one, other) => `${one} og ${other}`,
    none: "Ingen enno.",
    apart: {
      title: "Ikkje saman",
      hint: "Dei kjem ikkje i same gruppe. I eit klassekart sit dei heller ikkje nær kvarandre.",
    },
    together: { title: "Saman", hint: "Dei kjem i same gruppe." },
    front: { title: "Nær tavla", hint: "Dei sit på første rad viss det er plass." },
    least: {
      title: "Tenk først på",
      hint: "Dei som færre har valt enn tilfeldigheiter skulle gi på spørsmåla gruppene blir laga av, og dei som sjølve seier frå om noko vondt. Framlegget tek vare på dei før dei andre. Du kan endre lista.",
    },
    spread: {
      title: "Spre dei som bestemmer mykje",
      hint: "Dei som blir nemnde som ein som bestemmer, oftare enn rein slump skulle tilseie. Du kan endre lista.",
    },
    balance: {
      title: "Fordel jamt",
      by: {
        none: "Ingenting",
        group: "Gruppene i klasselista",
        class: "Klassen dei går i no",
      },
      gender: "Kjønn",
    },
    questions: {
      title: "Val som tel",
      hint: "Kven elevane nemnde på desse spørsmåla. Svar som nemner nokon negativt, blir aldri brukte.",
      none: "Utan nokon spørsmål er det berre ønska dine som tel.",
    },
    same: "Vel to ulike elevar.",
  },

  contradictions: {
    title: "Dette går ikkje i hop",
    "apart-and-together": (names) =>
      `${names} skal vere saman, men to av dei skal ikkje vere saman. Ta bort eitt av ønska.`,
    "together-too-many": (names) =>
      `${names} skal vere saman, men det er ikkje plass til alle. Lag større grupper eller ta bort eit ønske.`,
    "apart-too-many": (names) =>
      `Ingen av ${names} skal vere saman med nokon av dei andre, men det er færre grupper enn elevar her. Lag fleire grupper eller ta bort eit ønske.`,
    "locked-too-many": (group) => `Fleire er låste i ${group} enn det er plass til. Lås opp nokon.`,
    "locked-apart": (names) =>
      `${names} er låste i same gruppe, men skal ikkje vere saman. Lås opp ein av dei, eller ta bort ønsket.`,
    "locked-not-together": (names) =>
      `${names} er låste i kvar si gruppe, men skal vere saman. Lås opp ein av dei, eller ta bort ønsket.`,
    "sizes-do-not-fit": "Storleikane går ikkje opp med klassen. Vel ein annan storleik.",
  },

  suggest: "Lag framlegg",
  again: "Lag nytt framlegg",
  searching: "Leitar etter ei god inndeling …",
  searchFailed: "Framlegget kunne ikkje lagast. Ingenting er endra. Prøv igjen.",
  stop: "Stopp",
  undo: "Angre",
  redo: "Gjer om igjen",
  empty: "Ingen framlegg enno. Set opp ønska som er viktige for deg, og trykk på «Lag framlegg».",

  news: {
    suggested: "Framlegget er klart.",
    same: "Det same som før: ingenting betre blei funne. Trykk éin gong til for å få ei anna inndeling.",
    another: (kept, before, all) =>
      all === 0
        ? "Her er ei anna inndeling. Angre hentar den førre."
        : kept === before
          ? `Her er ei anna inndeling som tek vare på like mange val: ${kept} av ${all}. Angre hentar den førre.`
          : `Her er ei anna inndeling. Ho tek vare på ${kept} av ${all} val, den førre på ${before}. Angre hentar den førre.`,
    moreAlone: "Fleire enn før er utan nokon dei har valt, eller som har valt dei.",
    "no-other":
      "Inga anna inndeling blei funnen som følgjer ønska og det du har låst. Endre eit ønske eller lås opp nokon for å få ei anna.",
    putAside: {
      groups: "Gruppene ligg under «Grupper» så lenge du er her. Lagre dei for å behalde dei.",
      seats:
        "Klassekartet ligg under «Klassekart» så lenge du er her. Lagre det for å behalde det.",
      classes:
        "Dei nye klassane ligg under «Nye klassar» så lenge du er her. Lagre dei for å behalde dei.",
    },
    replaced:
      "Ei betre inndeling blei funnen og har teke plassen til den første med det same. Angre hentar den første tilbake.",
    "better-used": "Den betre inndelinga er vist. Angre hentar di tilbake.",
    exchanged: (one, other) => `${one} og ${other} har bytt plass.`,
    lockMoved: "Låsen følgde med.",
    locked: (name) =>
      `${name} blir her når du ber om eit nytt framlegg. Dei som ikkje er låste, kan skiftast ut.`,
    unlocked: (name) => `${name} kan flyttast av neste framlegg.`,
    "group-locked": (group) => `Alle i ${group} blir saman når du ber om eit nytt framlegg.`,
    "group-unlocked": (group) => `Alle i ${group} kan flyttast av neste framlegg.`,
    opened: (name) => `«${name}» er vist.`,
    "plan-gone": "Det førre framlegget passar ikkje lenger. Lag eit nytt, eller angre.",
    undone: "Angra.",
    redone: "Gjort om igjen.",
    picked: (name) => `${name} er vald. Vel den som skal byte plass.`,
    dropped: "Ingen er valde.",
  },
  outdated:
    "Elevar har komme eller slutta sidan dette blei laga. Ønska er her framleis: lag eit nytt framlegg.",
  stale: "Du har endra ønske sidan dette blei laga. Be om eit nytt framlegg for å følgje dei.",

  proof: {
    running:
      "Undersøkjer om noko er betre. Det tek opptil 20 sekund, og du kan arbeide vidare så lenge.",
    stop: "Stopp undersøkinga",
    stopped: "Undersøkinga blei stoppa: om noko er betre, veit vi ikkje.",
    failed: "Undersøkinga kunne ikkje gjerast. Framlegget står.",
    best: "Det er bevist at inga inndeling er betre etter desse reglane.",
    notProven:
      "Det er ikkje bevist at dette er best: ei anna inndeling kan ta vare på fleire val. «Lag nytt framlegg» gir deg ei anna å velje mellom.",
    impossible:
      "Det er bevist at ikkje alle desse ønska kan oppfyllast samtidig. Framlegget bryt så få som vi fann.",
    better: "Det finst ei betre inndeling enn den som er vist.",
    betterKeeps: (kept, now, all) =>
      `Det finst ei betre inndeling: Ho tek vare på ${kept} av ${all} val. Den du ser no, tek vare på ${now}.`,
    use: "Vis den betre",
  },

  outcome: {
    title: "Kva dette gir",
    where: { groups: "i gruppa", seats: "ved bordet", classes: "i den nye klassen" },
    everybody: (where) => `Alle har nokon ${where} som dei har valt, eller som har valt dei.`,
    nobody: (names, where, many) =>
      many
        ? `${names} har ingen ${where} som dei har valt, eller som har valt dei.`
        : `${names} har ingen ${where} som eleven har valt, eller som har valt eleven.`,
    own: "Alle som har valt nokon, fekk minst éin av dei.",
    withoutOwn: (names, many) =>
      many
        ? `${names} fekk ingen av dei dei sjølve valde.`
        : `${names} fekk ingen av dei eleven sjølv valde.`,
    kept: (kept, all) => `${kept} av ${all} val er tekne vare på.`,
    mutual: (kept, all) => `${kept} av ${all} gjensidige val er tekne vare på.`,
    met: (count) =>
      count === 1
        ? "Det eine ønsket om eit par er oppfylt."
        : count === 2
          ? "Begge ønska om par er oppfylte."
          : `Alle ${count} ønska om par er oppfylte.`,
    near: (names) => `${names} skulle ikkje vere saman, men er det.`,
    torn: (names) => `${names} skulle vere saman, men er det ikkje.`,
    why: {
      exchange: "Du har flytta dei.",
      impossible: "Ikkje alle ønska kan oppfyllast samtidig.",
      search: "Framlegget klarte det ikkje.",
    },
    spreadEven: "Dei som bestemmer mykje, er jamt fordelte.",
    spreadUneven: (groups) => `Dei som bestemmer mykje, er ikkje jamt fordelte: sjå på ${groups}.`,
    balanceEven: "Fordelinga er så jamn som ho kan bli.",
    balanceUneven: (groups) => `Ikkje jamt fordelt: sjå på ${groups}.`,
    front: (count, of) => `${count} av ${of} som bør det, sit på første rad.`,
    notInFront: (names) => `Det var ikkje plass på første rad til ${names}.`,
    tooNear: (names) => `${names} skulle ikkje vere saman, og sit nær kvarandre.`,
    rules: "Korleis blir dette vege?",
    rulesText: [
      "Først blir par haldne frå kvarandre og saman slik du ønskjer.",
      "Så skal ingen vere utan nokon dei har valt, eller som har valt dei. Dei du tenkjer først på, går føre.",
      "Så blir dei som bestemmer mykje, spreidde, og det du vil ha jamt fordelt.",
      "Til slutt blir så mange val som mogleg tekne vare på: det første for kvar elev tel mest, gjensidige meir enn einsidige.",
    ],
    sign: "Dette byggjer på kva elevane svarte éin dag. Du kjenner klassen.",
  },

  plan: {
    title: { groups: "Gruppene", seats: "Plassane", classes: "Dei nye klassane" },
    group: {
      groups: (number) => `Gruppe ${number}`,
      seats: (number) => `Bord ${number}`,
      classes: (number) => `Ny klasse ${number}`,
    },
    count: (count) => (count === 1 ? "1 elev" : `${count} elevar`),
    help: "Vel ein elev og så ein annan: dei byter plass. Escape slepper taket. Du kan også dra.",
    line: (number) => `rad ${number} frå tavla`,
    withOthers: (names) => `Saman med ${names}.`,
    alone: "Åleine.",
    near: (names) => `Nær ${names}.`,
    noTie: "Ingen band her.",
    locked: "Låst.",
    lock: (name) => `Lås ${name} her`,
    lockHelp: {
      groups:
        "Låsen held éin elev i gruppa når du ber om eit nytt framlegg, men dei andre kan skiftast ut. Lås heile gruppa for å halde alle i henne saman.",
      seats:
        "Låsen held éin elev på plassen når du ber om eit nytt framlegg, men dei som sit rundt, kan skiftast ut.",
      classes:
        "Låsen held éin elev i klassen når du ber om eit nytt framlegg, men dei andre kan skiftast ut. Lås heile klassen for å halde alle i han saman.",
    },
    lostCompany: (one, others) =>
      `${one} hadde gjensidige val med ${others} førre gong, men ikkje no. Du veit best om det passar.`,
    lockGroup: { groups: "Lås heile gruppa", classes: "Lås heile klassen" },
    unlockGroup: { groups: "Lås opp heile gruppa", classes: "Lås opp heile klassen" },
    board: "Tavle",
    view: "Tavla i teikninga",
    views: { door: "Øvst", board: "Nedst, slik du ser klassen frå tavla" },
  },

  paper: {
    print: "Skriv ut",
    show: "Vis for klassen",
    showHint: "Berre namn og plassar: ingen val og ingen ønske.",
    close: "Lukk",
    of: (className, day) => `${className}, ${day}`,
  },

  saved: {
    title: "Lagra",
    save: "Lagre …",
    dialog: "Lagre under eit namn",
    name: "Namn",
    nameHint: "Til dømes «Veke 48» eller «Lesegrupper». Same namn erstattar det førre.",
    submit: "Lagre",
    cancel: "Avbryt",
    done: (name) => `Lagra som «${name}».`,
    until: (day) => `Blir sletta saman med svara, ${day}.`,
    none: "Ingenting er lagra enno.",
    open: "Vis",
    openLabel: (name) => `Vis «${name}»`,
    remove: (name) => `Slett «${name}»`,
    removed: (name) => `«${name}» er sletta.`,
    row: (purpose, day) => `${purpose}, ${day}`,
    unnamed: "Skriv eit namn.",
    full: (most) => `Det kan ikkje lagrast fleire enn ${most}. Slett éin først.`,
    failed: "Det kunne ikkje lagrast. Det du ser, er her framleis. Prøv igjen.",
  },
};
