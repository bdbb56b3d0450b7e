import type { LeaderTrendsTexts } from "../en/leader-trends.ts";

export const leaderTrends: LeaderTrendsTexts = {
  title: "Utvikling over tid",
  lead: {
    school: "Tala til skulen, halvår for halvår. Dei er avrunda, og gjeld fleire klassar saman.",
    municipality: "Tala til kommunen, halvår for halvår, frå skulane som var med. Dei er avrunda.",
  },
  tookPart: {
    school: (count, term) => `${count} klassar var med ${term}.`,
    municipality: (count, term) => `${count} skular var med ${term}.`,
  },
  noise:
    "Det er lagt til tilfeldige tal, slik at tala ville sett omtrent like ut anten éin elev var rekna med eller ikkje.",
  term: {
    autumn: (year) => `hausten ${year}`,
    spring: (year) => `våren ${year}`,
  },
  termShort: {
    autumn: (year) => `haust ${year}`,
    spring: (year) => `vår ${year}`,
  },

  figure: {
    near: (share) => `nær ${share}`,
    under10: (share) => `under ${share}`,
    over90: (share) => `over ${share}`,
    pairs: (count) => `nær ${count}`,
    of: (pupils) => `av om lag ${pupils} elevar`,
    withheld: "Blir ikkje vist: for få klassar eller elevar til at det er trygt.",
    withheldShort: "blir ikkje vist",
  },

  groups: {
    well: "Slik har elevane det",
    together: "Kven dei har rundt seg",
    answered: "Kven som svara",
  },
  indicators: {
    participation: {
      name: "Svara på kartlegginga",
      means:
        "Kor mange av elevane som svara, i klassane som var med. Det seier ikkje kvifor nokon lét vere.",
      limits:
        "Ein klasse er berre med når minst sju av ti har svara, så talet er aldri lågt. Det er frivillig å svare.",
    },
    "mutual-choice": {
      name: "Har eit gjensidig val",
      means:
        "Kor mange som både valde og blei valde av minst éin i klassen. Det seier ikkje kven som har vener: Mange har dei i andre klassar eller utanfor skulen.",
      limits:
        "Av dei som svara på spørsmålet. Kven som går i klassen, og kven som var sjuk den dagen, spelar inn.",
    },
    unchosen: {
      name: "Ikkje vald av nokon",
      means:
        "Kor mange ingen i klassen nemnde. Det tyder ikkje at ingen liker dei: Dei som ikkje svara, nemnde ingen, og vener kan vere andre stader.",
      limits:
        "Av alle elevane i klassane, også dei som ikkje svara. Det blir berre vist når alle klassane er spurde.",
    },
    thriving: {
      name: "Trivst på skulen",
      means:
        "Kor mange som svara at dei trivst godt eller svært godt. Det seier ikkje at dei andre mistrivst: Nokre svara «litt».",
      limits: "Av dei som svara på spørsmålet.",
    },
    company: {
      name: "Har nokon å vere saman med",
      means:
        "Kor mange som svara «ja, alltid» eller «ja, som regel». Det seier ikkje korleis dei har det saman.",
      limits:
        "Av dei som svara på spørsmålet. Dei andre svara «nokre gonger», «sjeldan» eller «nei, aldri».",
    },
    safety: {
      name: "Er trygge på skulen",
      means:
        "Kor mange som svara «ja, alltid» eller «ja, som regel». Det seier ikkje kor eller når dei andre er utrygge.",
      limits:
        "Av dei som svara på spørsmålet. Dei andre svara «nokre gonger», «sjeldan» eller «nei, aldri».",
    },
    bullied: {
      name: "Blir mobba",
      means:
        "Kor mange som svara «2 eller 3 gonger i månaden» eller oftare. Det seier ikkje kven, kor eller av kven, og nokon som blir mobba, seier det ikkje.",
      limits:
        "Av dei som svara på spørsmålet. Kvar elev som blir mobba, er éin for mykje, også når talet er lågt.",
    },
    cohesion: {
      name: "Gjensidige val for kvar elev",
      means:
        "Kor mange gjensidige val det er for kvar elev. Det seier ikkje at fleire er betre, så det får ikkje noko ord for endring.",
      limits: "Av dei som svara på spørsmålet. Store og små klassar er ulike i dette.",
    },
  },
  questions: {
    "mutual-choice": "Kven liker du å vere saman med i friminutta?",
    unchosen: "Kven liker du å vere saman med i friminutta?",
    thriving: "Trivst du på skulen?",
    company: "Har du nokon å vere saman med i friminutta?",
    safety: "Kjenner du deg trygg på skulen?",
    bullied: "Har du blitt mobba på skulen dei siste månadene?",
    cohesion: "Kven liker du å vere saman med i friminutta?",
  },

  trend: {
    up: (term, figure) => `fleire enn ${term} (${figure})`,
    down: (term, figure) => `færre enn ${term} (${figure})`,
    same: (term, figure) => `omtrent som ${term} (${figure})`,
    "too-small": (term, figure) => `${figure} ${term}: for liten skilnad til å seie noko`,
    beside: (term, figure) => `${figure} ${term}`,
  },
  nothingBefore: "Tidlegare tal blir ikkje viste, så det er ikkje noko å samanlikne med.",
  unlike: {
    school: "Mange andre klassar var med då, så noko av skilnaden kan handle om kven som var med.",
    municipality:
      "Mange andre skular og klassar var med då, så noko av skilnaden kan handle om kven som var med.",
  },

  limits: {
    title: "Kva talet byggjer på",
    question: (question) => `Elevane blei spurde: «${question}»`,
    share:
      "Avrunda til næraste 5 %, og talet på elevar til næraste 10. Under 10 % og over 90 % blir berre sagt slik.",
    pairs: "Avrunda til næraste halve, og talet på elevar til næraste 10.",
    source:
      "Tala frå kvar klasse blei avrunda før dei forlét maskina til læraren. Der nesten alle i ein klasse svara likt, er talet flytta litt mot midten.",
    change:
      "Ei endring blir berre nemnd når ho er større enn det avrunding og rein slump pleier å gi.",
  },

  chart: {
    label: (indicator, figures) => `${indicator}. ${figures}.`,
    point: (term, figure) => `${term}: ${figure}`,
    legend:
      "Punktet er talet slik det blir vist. Feltet rundt er det talet kan stå for etter avrundinga. Der det er eit hol, blir talet ikkje vist.",
    scroll: (indicator) => `Figuren «${indicator}»`,
  },
  table: {
    title: "Alle tal",
    caption: "Slik dei står over, og ikkje nøyare.",
    indicator: "Tal",
    change: "Sidan sist",
    changes: {
      up: "fleire",
      down: "færre",
      same: "omtrent som før",
      "too-small": "for liten skilnad til å seie noko",
    },
    scroll: "Tabell med alle tal",
  },

  brief: {
    title: "Kort fortalt",
    look: "Verdt å sjå nærare på",
    celebrate: "Verdt å glede seg over",
    nothing:
      "Ingen tal skil seg ut denne gongen: Det er omtrent som før, eller skilnadene er for små til å seie noko.",
    toReport: "Lag rapport og plan",
  },
  findings: {
    claims: {
      "mutual-choice": "har eit gjensidig val",
      unchosen: "ikkje er valde av nokon",
      thriving: "trivst på skulen",
      company: "har nokon å vere saman med i friminutta",
      safety: "er trygge på skulen",
      bullied: "blir mobba",
    },
    level: (figure, claim) => `Svara tyder på at ${figure} ${claim}.`,
    up: (claim, term, now, before) =>
      `Svara tyder på at fleire ${claim} enn ${term}: ${now} no, ${before} då.`,
    down: (claim, term, now, before) =>
      `Svara tyder på at færre ${claim} enn ${term}: ${now} no, ${before} då.`,
    participation: {
      level: (figure) => `${figure} svara.`,
      up: (term, now, before) => `Fleire svara enn ${term}: ${now} no, ${before} då.`,
      down: (term, now, before) => `Færre svara enn ${term}: ${now} no, ${before} då.`,
    },
    why: {
      moved: "Skilnaden er større enn det avrunding og rein slump pleier å gi.",
      fewOfMany: "Om lag éin av fem, eller fleire, er ikkje blant dei.",
      someOfNone: "Det er om lag éin av ti elevar, eller fleire.",
      fewAnswered:
        "Då er det om lag éin av fem elevar, eller fleire, som ikkje svara. Dei kan ha det annleis.",
      nearlyAll: "Det er meir enn ni av ti.",
    },
    harm: "Kvar elev bak talet tel, også når talet går ned.",
    cautions: {
      "few-answered": "Om lag éin av fem elevar, eller fleire, svara ikkje: Les talet med varsemd.",
    },
  },

  nothing: {
    none: {
      title: "Ingen tal enno",
      school: "Når den første runden er ferdig, står tala til skulen her.",
      municipality: "Når den første runden er ferdig, står tala til kommunen her.",
    },
    withheld: {
      title: (term) => `Ingen tal kan visast for ${term}`,
      school: "Tala til kommunen kan seie meir, når fleire skular er med.",
      municipality: "Når fleire skular er med, kan det bli meir å vise.",
    },
    oneTerm: "Dette er den første runden. Etter den neste kan de sjå om noko endrar seg.",
  },

  national: {
    title: "Offentlege tal ved sida av",
    lead: "Du kan skrive inn tal som er offentleggjorde, til dømes frå Elevundersøkinga. Dei står ved sida av dykkar eigne, og ingenting blir rekna ut med dei: Spørsmåla, elevane og tida på året er andre.",
    indicator: "Kva handlar det om?",
    percent: "Prosent",
    percentError: "Skriv eit tal frå 0 til 100, med høgst éin desimal.",
    schoolYear: "Skuleår",
    source: "Kor står det?",
    sourceHint: "Til dømes: Elevundersøkinga, 7. trinn, heile landet",
    sourceError: "Skriv med nokre få ord kor talet er henta frå.",
    add: "Legg til",
    added: "Lagt til.",
    remove: "Fjern",
    removeLabel: (indicator, year) => `Fjern: ${indicator}, ${year}`,
    typed: "Skrive inn av deg",
    beside: (figure, year, source) => `${figure}, ${year}: ${source}`,
    limits: "Ikkje samanlikna: andre spørsmål og andre elevar.",
  },

  export: {
    print: "Skriv ut",
    csv: "Lagre tala (CSV)",
    csvName: "samklang-tal",
    picture: "Lagre ein figur",
    pictureName: "samklang-figur",
    which: "Kva for figur",
    file: {
      kind: "Som",
      png: "Bilete (PNG), til dokument og presentasjonar",
      svg: "Teikning (SVG), like skarp i alle storleikar",
      save: "Lagre",
      cancel: "Avbryt",
      failed: "Nettlesaren kunne ikkje lage biletet. Prøv teikninga (SVG) i staden.",
    },
  },
  csv: {
    columns: {
      place: "Stad",
      level: "Nivå",
      schoolYear: "Skuleår",
      half: "Halvår",
      indicator: "Kva",
      figure: "Tal",
      unit: "Eining",
      pupils: "Av om lag så mange elevar",
      contributions: "Bidrag",
    },
    level: { school: "skule", municipality: "kommune" },
    half: { autumn: "haust", spring: "vår" },
    unit: { share: "prosent", pairs: "gjensidige val for kvar elev" },
    under10: "under 10",
    over90: "over 90",
    withheld: "blir ikkje vist",
  },
};
