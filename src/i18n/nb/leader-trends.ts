import type { LeaderTrendsTexts } from "../en/leader-trends.ts";

export const leaderTrends: LeaderTrendsTexts = {
  title: "Utvikling over tid",
  lead: {
    school:
      "Skolens egne tall, halvår for halvår. De er avrundet, og gjelder flere klasser sammen.",
    municipality: "Kommunens tall, halvår for halvår, fra skolene som var med. De er avrundet.",
  },
  tookPart: {
    school: (count, term) => `${count} klasser var med ${term}.`,
    municipality: (count, term) => `${count} skoler var med ${term}.`,
  },
  noise:
    "Det er lagt til tilfeldige tall, slik at tallene ville sett omtrent like ut enten en elev var regnet med eller ikke.",
  term: {
    autumn: (year) => `høsten ${year}`,
    spring: (year) => `våren ${year}`,
  },
  termShort: {
    autumn: (year) => `høst ${year}`,
    spring: (year) => `vår ${year}`,
  },

  figure: {
    near: (share) => `nær ${share}`,
    under10: (share) => `under ${share}`,
    over90: (share) => `over ${share}`,
    pairs: (count) => `nær ${count}`,
    of: (pupils) => `av om lag ${pupils} elever`,
    withheld: "Vises ikke: for få klasser eller elever til at det er trygt.",
    withheldShort: "vises ikke",
  },

  groups: {
    well: "Slik har elevene det",
    together: "Hvem de har rundt seg",
    answered: "Hvem som svarte",
  },
  indicators: {
    participation: {
      name: "Svarte på kartleggingen",
      means:
        "Hvor mange av elevene som svarte, i klassene som var med. Det sier ikke hvorfor noen lot være.",
      limits:
        "En klasse er bare med når minst sju av ti har svart, så tallet er aldri lavt. Det er frivillig å svare.",
    },
    "mutual-choice": {
      name: "Har et gjensidig valg",
      means:
        "Hvor mange som både valgte og ble valgt av minst én i klassen. Det sier ikke hvem som har venner: Mange har dem i andre klasser eller utenfor skolen.",
      limits:
        "Av dem som svarte på spørsmålet. Hvem som går i klassen, og hvem som var syk den dagen, spiller inn.",
    },
    unchosen: {
      name: "Ikke valgt av noen",
      means:
        "Hvor mange ingen i klassen nevnte. Det betyr ikke at ingen liker dem: De som ikke svarte, nevnte ingen, og venner kan være andre steder.",
      limits:
        "Av alle elevene i klassene, også dem som ikke svarte. Det vises bare når alle klassene er spurt.",
    },
    thriving: {
      name: "Trives på skolen",
      means:
        "Hvor mange som svarte at de trives godt eller svært godt. Det sier ikke at de andre mistrives: Noen svarte «litt».",
      limits: "Av dem som svarte på spørsmålet.",
    },
    company: {
      name: "Har noen å være sammen med",
      means:
        "Hvor mange som svarte «ja, alltid» eller «ja, som regel». Det sier ikke hvordan de har det sammen.",
      limits:
        "Av dem som svarte på spørsmålet. De andre svarte «noen ganger», «sjelden» eller «nei, aldri».",
    },
    safety: {
      name: "Er trygge på skolen",
      means:
        "Hvor mange som svarte «ja, alltid» eller «ja, som regel». Det sier ikke hvor eller når de andre er utrygge.",
      limits:
        "Av dem som svarte på spørsmålet. De andre svarte «noen ganger», «sjelden» eller «nei, aldri».",
    },
    bullied: {
      name: "Blir mobbet",
      means:
        "Hvor mange som svarte «2 eller 3 ganger i måneden» eller oftere. Det sier ikke hvem, hvor eller av hvem, og noen som blir mobbet, sier det ikke.",
      limits:
        "Av dem som svarte på spørsmålet. Hver elev som blir mobbet, er én for mye, også når tallet er lavt.",
    },
    cohesion: {
      name: "Gjensidige valg for hver elev",
      means:
        "Hvor mange gjensidige valg det er for hver elev. Det sier ikke at flere er bedre, så det får ikke noe ord for endring.",
      limits: "Av dem som svarte på spørsmålet. Store og små klasser er ulike i dette.",
    },
  },
  questions: {
    "mutual-choice": "Hvem liker du å være sammen med i friminuttene?",
    unchosen: "Hvem liker du å være sammen med i friminuttene?",
    thriving: "Trives du på skolen?",
    company: "Har du noen å være sammen med i friminuttene?",
    safety: "Føler du deg trygg på skolen?",
    bullied: "Er du blitt mobbet på skolen de siste månedene?",
    cohesion: "Hvem liker du å være sammen med i friminuttene?",
  },

  trend: {
    up: (term, figure) => `flere enn ${term} (${figure})`,
    down: (term, figure) => `færre enn ${term} (${figure})`,
    same: (term, figure) => `omtrent som ${term} (${figure})`,
    "too-small": (term, figure) => `${figure} ${term}: for liten forskjell til å si noe`,
    beside: (term, figure) => `${figure} ${term}`,
  },
  nothingBefore: "Tidligere tall vises ikke, så det er ikke noe å sammenligne med.",
  unlike: {
    school: "Mange andre klasser var med da, så noe av forskjellen kan handle om hvem som var med.",
    municipality:
      "Mange andre skoler og klasser var med da, så noe av forskjellen kan handle om hvem som var med.",
  },

  limits: {
    title: "Hva tallet bygger på",
    question: (question) => `Elevene ble spurt: «${question}»`,
    share:
      "Avrundet til nærmeste 5 %, og antall elever til nærmeste 10. Under 10 % og over 90 % sies bare slik.",
    pairs: "Avrundet til nærmeste halve, og antall elever til nærmeste 10.",
    source:
      "Tallene fra hver klasse ble avrundet før de forlot lærerens maskin. Der nesten alle i en klasse svarte likt, er tallet flyttet litt mot midten.",
    change:
      "En endring nevnes bare når den er større enn det avrunding og tilfeldigheter pleier å gi.",
  },

  chart: {
    label: (indicator, figures) => `${indicator}. ${figures}.`,
    point: (term, figure) => `${term}: ${figure}`,
    legend:
      "Punktet er tallet slik det vises. Feltet rundt er det tallet kan stå for etter avrundingen. Der det er et hull, vises ikke tallet.",
    scroll: (indicator) => `Figuren «${indicator}»`,
  },
  table: {
    title: "Alle tall",
    caption: "Slik de står over, og ikke nøyere.",
    indicator: "Tall",
    change: "Siden sist",
    changes: {
      up: "flere",
      down: "færre",
      same: "omtrent som før",
      "too-small": "for liten forskjell til å si noe",
    },
    scroll: "Tabell med alle tall",
  },

  brief: {
    title: "Kort fortalt",
    look: "Verdt å se nærmere på",
    celebrate: "Verdt å glede seg over",
    nothing:
      "Ingen tall skiller seg ut denne gangen: Det er omtrent som før, eller forskjellene er for små til å si noe.",
    toReport: "Lag rapport og plan",
  },
  findings: {
    claims: {
      "mutual-choice": "har et gjensidig valg",
      unchosen: "ikke er valgt av noen",
      thriving: "trives på skolen",
      company: "har noen å være sammen med i friminuttene",
      safety: "er trygge på skolen",
      bullied: "blir mobbet",
    },
    level: (figure, claim) => `Svarene tyder på at ${figure} ${claim}.`,
    up: (claim, term, now, before) =>
      `Svarene tyder på at flere ${claim} enn ${term}: ${now} nå, ${before} da.`,
    down: (claim, term, now, before) =>
      `Svarene tyder på at færre ${claim} enn ${term}: ${now} nå, ${before} da.`,
    participation: {
      level: (figure) => `${figure} svarte.`,
      up: (term, now, before) => `Flere svarte enn ${term}: ${now} nå, ${before} da.`,
      down: (term, now, before) => `Færre svarte enn ${term}: ${now} nå, ${before} da.`,
    },
    why: {
      moved: "Forskjellen er større enn det avrunding og tilfeldigheter pleier å gi.",
      fewOfMany: "Om lag én av fem, eller flere, er ikke blant dem.",
      someOfNone: "Det er om lag én av ti elever, eller flere.",
      fewAnswered:
        "Da er det om lag én av fem elever, eller flere, som ikke svarte. De kan ha det annerledes.",
      nearlyAll: "Det er mer enn ni av ti.",
    },
    harm: "Hver elev bak tallet teller, også når tallet går ned.",
    cautions: {
      "few-answered":
        "Om lag én av fem elever, eller flere, svarte ikke: Les tallet med varsomhet.",
    },
  },

  nothing: {
    none: {
      title: "Ingen tall ennå",
      school: "Når den første runden er ferdig, står skolens tall her.",
      municipality: "Når den første runden er ferdig, står kommunens tall her.",
    },
    withheld: {
      title: (term) => `Ingen tall kan vises for ${term}`,
      school: "Kommunens tall kan si mer, når flere skoler er med.",
      municipality: "Når flere skoler er med, kan det bli mer å vise.",
    },
    oneTerm: "Dette er den første runden. Etter den neste kan dere se om noe endrer seg.",
  },

  national: {
    title: "Offentlige tall ved siden av",
    lead: "Du kan skrive inn tall som er offentliggjort, for eksempel fra Elevundersøkelsen. De står ved siden av deres egne, og ingenting regnes ut med dem: Spørsmålene, elevene og tiden på året er andre.",
    indicator: "Hva handler det om?",
    percent: "Prosent",
    percentError: "Skriv et tall fra 0 til 100, med høyst én desimal.",
    schoolYear: "Skoleår",
    source: "Hvor står det?",
    sourceHint: "For eksempel: Elevundersøkelsen, 7. trinn, hele landet",
    sourceError: "Skriv med noen få ord hvor tallet er hentet fra.",
    add: "Legg til",
    added: "Lagt til.",
    remove: "Fjern",
    removeLabel: (indicator, year) => `Fjern: ${indicator}, ${year}`,
    typed: "Skrevet inn av deg",
    beside: (figure, year, source) => `${figure}, ${year}: ${source}`,
    limits: "Ikke sammenlignet: andre spørsmål og andre elever.",
  },

  export: {
    print: "Skriv ut",
    csv: "Lagre tallene (CSV)",
    csvName: "samklang-tall",
    picture: "Lagre en figur",
    pictureName: "samklang-figur",
    which: "Hvilken figur",
    file: {
      kind: "Som",
      png: "Bilde (PNG), til dokumenter og presentasjoner",
      svg: "Tegning (SVG), like skarp i alle størrelser",
      save: "Lagre",
      cancel: "Avbryt",
      failed: "Nettleseren kunne ikke lage bildet. Prøv tegningen (SVG) i stedet.",
    },
  },
  csv: {
    columns: {
      place: "Sted",
      level: "Nivå",
      schoolYear: "Skoleår",
      half: "Halvår",
      indicator: "Hva",
      figure: "Tall",
      unit: "Enhet",
      pupils: "Av om lag så mange elever",
      contributions: "Bidrag",
    },
    level: { school: "skole", municipality: "kommune" },
    half: { autumn: "høst", spring: "vår" },
    unit: { share: "prosent", pairs: "gjensidige valg for hver elev" },
    under10: "under 10",
    over90: "over 90",
    withheld: "vises ikke",
  },
};
