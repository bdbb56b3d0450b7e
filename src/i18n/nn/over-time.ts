import type { OverTimeTexts } from "../en/over-time.ts";

export const overTime: OverTimeTexts = {
  title: "Over tid",
  lead: "Rundane til klassen ved sida av kvarandre. Eit tal som er litt annleis, er ofte berre tilfeldig: Berre det som sjeldan skjer av seg sjølv, blir kalla ei endring.",
  only: "Det er ingen tidlegare runde å samanlikne med. Når du gjentek kartlegginga, viser denne sida kva som har endra seg, og kva som er som før.",
  noEarlier:
    "Det er ingen tidlegare runde å samanlikne med. Vel ein annan runde over, så står dei ved sida av kvarandre.",
  deleted:
    "Runden som denne gjentek, er sletta, med alle svara. Det er ikkje noko att av han her å samanlikne med.",
  day: { closed: (day) => `lukka ${day}`, opened: (day) => `opna ${day}` },
  kept: (name, day) => `Svara på «${name}» blir tekne vare på til ${day}.`,
  keptWhy:
    "Å samanlikne krev svara frå begge rundane. Når svara frå ein runde blir sletta, forsvinn han frå denne sida.",
  choose: {
    title: "Vis også",
    lead: "Andre rundar i klassen med nokre av dei same spørsmåla:",
  },

  words: { same: "som før", more: "fleire", fewer: "færre" },
  harm: (now, before) => `${now} no, ${before} då, av dei som svarte begge gongene`,
  tooLittle: "for lite til å seie",
  incomparable: "blir ikkje samanlikna",
  why: {
    before: "For få svara førre gong.",
    now: "For få svara denne gongen.",
    twice: "For få av dei same elevane svara begge gongene.",
    "different-cap": "Ei anna grense for kor mange ein kan velje: Tala kan ikkje samanliknast.",
    "different-kind": "Spørsmålet var av eit anna slag: Tala kan ikkje samanliknast.",
    "different-scale": "Det var andre svar å velje mellom: Tala kan ikkje samanliknast.",
  },
  notAsked: "ikkje spurt",
  tooFew: "for få svar",

  class: {
    title: "Klassen",
    caption:
      "Kvar runde slik han står i sine eigne resultat. Under talet: samanlikna med førre gong det same blei spurt.",
    figure: "Tal",
    answered: "Har svara",
    ofCount: (count, of) => `${count} av ${of}`,
    choices: "Kven elevane vel",
    ownTitle: "Det elevane seier om seg sjølve",
    figures: {
      density: "Val, av alle som var moglege",
      mutual: "Val som er gjensidige",
      unchosen: "Ikkje vald av nokon",
      withoutMutual: "Utan gjensidig val",
    },
    own: {
      thriving: "Trivst",
      company: "Har nokon å vere saman med",
      safety: "Er trygge",
      bullied: "Seier at dei blir mobba",
      other: (question) => `Ingen grunn til uro: «${question}»`,
    },
    behind: "Slik er orda funne",
    method:
      "Berre dei som var i klassen og svara begge gongene, er samanlikna: Nye elevar og elevar som har slutta, er inga endring. Dersom kvar av dei hadde bytt om dei to svara ved loddtrekning, ville ein større skilnad kome i høgst éin av tjue klassar. Då, og berre då, står det fleire eller færre. For gjensidige val er det para som er samanlikna, med ein test som toler små tal (Fishers eksakte test). Med mange tal på ei side vil eitt eller to skilje seg ut berre ved rein slump.",
    line: (question, figure, sentence) => `${question}, ${figure}: ${sentence}`,
    seen: {
      density: ({ before, now, of }) =>
        `dei ${of} som svara begge gongene, gjorde ${before} val då og ${now} no.`,
      mutual: ({ before, now, of }) =>
        `av dei ${of} para vi kan samanlikne, valde ${before} kvarandre då og ${now} no.`,
      pupils: ({ before, now, of }) =>
        `blant dei ${of} elevane vi kan samanlikne, gjaldt det ${before} då og ${now} no.`,
    },
    byChance: (difference) =>
      difference === 0
        ? "Ingen var annleis."
        : `Ein skilnad på opptil ${difference} kan vere rein slump.`,
  },

  people: {
    newcomers: (names, wave) => `Nye sidan «${wave}»: ${names}.`,
    leavers: (names, wave) => `Ikkje lenger i klassen sidan «${wave}»: ${names}.`,
    noChange: "Dei er rekna med i sine eigne rundar, og aldri som ei endring.",
  },

  pupils: {
    title: "Kvar elev",
    lead: "Val mottekne i kvar runde. Det grå feltet er det ein kan vente ut frå runden før: Innanfor det er eleven som før.",
    many: "I kvar klasse hamnar nokre få elevar utanfor det grå feltet berre ved rein slump, høgst rundt éin av ti. Snakk med eleven før du legg vekt på det.",
    question: "Spørsmål",
    none: "Ingen spørsmål har nok svar.",
    columns: { pupil: "Elev", picture: "Linje", change: "Sidan sist" },
    received: (count, low, high) =>
      low === high ? `${count} (venta ${low})` : `${count} (venta ${low} til ${high})`,
    mutual: (count) => (count === 1 ? "1 gjensidig" : `${count} gjensidige`),
    away: "ikkje i klassen",
    newcomer: "ny",
    scroll: "Val mottekne i kvar runde",
  },

  ties: {
    title: "Band som kom og gjekk",
    from: "Frå",
    to: "Til",
    mutual: (kept, gained, lost) =>
      `Gjensidige band: ${kept} framleis, ${gained} nye, ${lost} borte.`,
    choosers: (kept, gained, lost) => `Val: ${kept} framleis, ${gained} nye, ${lost} borte.`,
    limits: "Berre par der begge var i klassen, og svara fanst begge gongene, er rekna med.",
    notAsked: "Spørsmålet blei ikkje stilt i begge rundane.",
    sameWave: "Vel to ulike rundar.",
    columns: { pupil: "Elev", kept: "Framleis", gained: "Nye", lost: "Borte" },
    none: "ingen",
    unseen: "svara ikkje begge gongene",
  },

  letter: {
    company: {
      more: "Svara tyder på at fleire har nokon å vere saman med enn i «{wave}»: {count}.",
      fewer: "Svara tyder på at færre har nokon å vere saman med enn i «{wave}»: {count}.",
      same: "Omtrent like mange har nokon å vere saman med som i «{wave}»: {count}.",
    },
    mutual: {
      more: "Svara tyder på at fleire er utan gjensidig val {where} enn i «{wave}»: {count}.",
      fewer: "Svara tyder på at færre er utan gjensidig val {where} enn i «{wave}»: {count}.",
      same: "Omtrent like mange er utan gjensidig val {where} som i «{wave}»: {count}.",
    },
    count: (before, now) => `${before} då, ${now} no`,
    behind: (of) =>
      `Talt blant dei ${of} som svara begge gongene. Blir kalla ei endring berre når rein slump sjeldan ville gjort ei så stor. Meir står under «Over tid».`,
    falls: (pupils, wave) =>
      pupils === 1
        ? `Éin elev har klart færre val enn i «${wave}»:`
        : `${pupils} elevar har klart færre val enn i «${wave}»:`,
    fall: ({ where, before, now, lost }) =>
      `vald av ${before} ${where} då, av ${now === 0 ? "ingen" : now} no.${lost === 0 ? "" : lost === 1 ? " Eitt gjensidig val er borte." : ` ${lost} gjensidige val er borte.`}`,
    tooLittle: (wave) =>
      `Om noko har endra seg sidan «${wave}», kan ikkje seiast: Det er for lite som kan samanliknast.`,
    deleted: "Runden før denne er sletta. Kva som har endra seg, kan ikkje lenger seiast.",
  },

  again: {
    title: "Seier det to rundar på rad",
    lead: (wave) => `Det dei same elevane svarte i «${wave}», måtte også undersøkjast.`,
  },

  sheet: {
    title: "Sidan førre runde",
    step: (where, before, now, word) =>
      `Val ${where}: ${before} i førre runde, ${now} no: ${word}.`,
    newcomer: "Var ikkje i klassen i førre runde.",
    tooLittle: "For lite til å seie: Rundane kan ikkje samanliknast for denne eleven.",
  },
};
