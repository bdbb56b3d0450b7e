import type { ReportTexts } from "../en/report.ts";

export const report: ReportTexts = {
  title: "Rapport til møte",
  lead: "Velg hvem papiret er for, og hva som skal stå der. Det du ser under, er det som kommer på papiret.",
  variant: {
    legend: "Hvem skal det stå noe om?",
    options: {
      nobody: "Ingen elever: til foreldremøtet",
      initials: "Elever med initialer: til møter på skolen",
      names: "Elever med navn: til dem som følger opp",
    },
    about: {
      nobody:
        "Kan vises til foreldre og ansatte. Bare klassen som helhet, med ord og omtrentlige prosenter i stedet for antall elever, og ingenting om mobbing: Ingen kan pekes ut eller regnes ut.",
      initials:
        "Bare for ansatte som arbeider med klassen. Den som kjenner klassen, skjønner ofte hvem det er: Ta vare på papiret som om det hadde navn.",
      names: "Bare for ansatte som trenger det for å følge opp disse elevene.",
    },
  },
  parts: {
    legend: "Hva skal stå der?",
    options: {
      how: "Hva dette er, og hvordan det leses",
      participation: "Deltakelse",
      good: "Det som er bra",
      figures: "Klassen i tall",
      own: "Det elevene sier om seg selv",
      roster: "Elevene, med det svarene tyder på",
      map: "Sosiogrammet",
      agreed: "Det vi er blitt enige om, med tomme linjer",
    },
  },
  map: {
    legend: "I sosiogrammet står",
    options: { names: "navn", initials: "initialer", numbers: "tall" },
  },
  pupils: {
    legend: "En hel side om",
    lead: "Velg elever én for én. Ingen er valgt på forhånd.",
  },
  print: "Skriv ut rapporten",
  pages: (count) => (count === 1 ? "Én side" : `${count} sider`),
  making: "Gjør klar papiret …",
  preview: "Rapporten slik den kommer på papir",

  paper: {
    title: (className, survey) => `Klassemiljøet i ${className}, ${survey}`,
    kind: {
      names: "Rapport fra en kartlegging av klassen, med navn",
      initials: "Rapport fra en kartlegging av klassen, med initialer",
      nobody: "Rapport fra en kartlegging av klassen, uten elever",
    },
    head: (kind, className, survey) => `${kind} · ${className} · ${survey}`,
    page: (page, of) => `side ${page} av ${of}`,
    mayHave: {
      names:
        "Fortrolig. Bare de på skolen som trenger det for å følge opp disse elevene, skal ha rapporten. En forelder får bare det som gjelder eget barn, og aldri denne rapporten.",
      initials:
        "Fortrolig. Initialer skjuler ikke hvem det er for dem som kjenner klassen: Bare de på skolen som trenger det for å følge opp disse elevene, skal ha rapporten. En forelder får bare det som gjelder eget barn.",
      nobody:
        "Kan vises på et foreldremøte og deles med de ansatte som arbeider med klassen. Her står ingen elever, men det handler om én klasse: ikke til å sammenligne klasser, og ikke til å offentliggjøre eller legge på nett.",
    },
    shred: (printed, day) => `Skrevet ut ${printed}. Makuleres innen ${day}, når svarene slettes.`,
    how: {
      title: "Hva dette er",
      what: (className, until) =>
        `Elevene i ${className} svarte på spørsmål om hvem de liker å være sammen med, og hvordan de har det selv. Svarene kom frem til ${until}. Det var frivillig, og alle spørsmål kunne hoppes over.`,
      suggests:
        "Et funn er det svarene tyder på en bestemt dag. Det er en grunn til å se, spørre og lytte, og aldri en dom over en elev eller en klasse.",
      chance:
        "Noe av det som er ulikt, er tilfeldig. Derfor leses tallene ved siden av det ren tilfeldighet ville gitt, og en forskjell kalles en endring bare når tilfeldigheter sjelden ville gjort en så stor.",
      publicChance:
        "Noe av det som er ulikt, er tilfeldig. Derfor kalles en forskjell fra en kartlegging til en annen en endring bare når tilfeldigheter sjelden ville gjort en så stor.",
      talk: "Snakk med eleven før noe bestemmes. Eleven vet det svarene ikke viser.",
      initials:
        "Initialene er laget av navnet slik det vises i resultatene: den første bokstaven og én til, eller et tall der det trengs. De er de samme i rapporten, i listen, i sosiogrammet og i matrisen.",
      small:
        "Her står aldri nøyaktig hvor mange elever noe gjelder, så ingen kan regne seg frem til noen. Det står med ord: «alle eller nesten alle» (alle unntatt færre enn fem), «de fleste» (minst tre av fire), «minst halvparten», «under halvparten» og «færre enn fem, kanskje ingen». De som ikke svarte på spørsmålet, er ikke regnet med. Prosent står bare om klassen som helhet og om valgene samlet, og bare omtrentlig.",
      leftOut:
        "Svar som nevner klassekamerater negativt, og det elevene sier om voksne som krenker dem, står aldri i denne rapporten.",
      leftOutOfPublic:
        "Det elevene sier om mobbing, om andre som plager dem og om voksne som krenker dem, står ikke i denne rapporten, og heller ikke svar som nevner klassekamerater negativt. Det følger skolen opp med dem det gjelder.",
    },
    participation: {
      title: "Deltakelse",
      exact: (answered, pupils, share) => `${answered} av ${pupils} elever svarte (${share}).`,
      coarse: {
        enough: (pupils) => `Minst 80 % av klassen på ${pupils} svarte.`,
        caution: (pupils) => `Mellom 60 og 80 % av klassen på ${pupils} svarte.`,
        readable: (pupils) => `Minst 60 % av klassen på ${pupils}, og minst 10 elever, svarte.`,
        "too-few": (pupils) =>
          `Færre enn 60 % av klassen på ${pupils}, eller færre enn 10 elever, svarte.`,
      },
      reading: {
        enough: "Det er nok til at valgene kan leses, med omtanke.",
        caution: "Valgene kan leses med forsiktighet: De som mangler, kunne ha endret bildet.",
        readable: "Valgene kan leses med forsiktighet: De som mangler, kunne ha endret bildet.",
        "too-few":
          "Det er for få til at det kan leses hvem elevene velger: Det trengs svar fra 60 % av klassen, og minst 10 svar. Her står bare det elevene sier om seg selv.",
      },
      small: (pupils) =>
        `Klassen på ${pupils} er liten. Ord om så få kunne ha vist hvem som svarte hva, så her står det ikke hvor mange.`,
      why: "Hvorfor noen mangler, sier svarene ikke.",
    },
    good: { title: "Det som er bra", nothing: "Om dette sier svarene for lite." },
    figures: {
      title: "Klassen i tall",
      tooFew: "For få har svart til at det kan leses hvem elevene velger.",
      mutual: "Minst ett gjensidig valg",
      returned: "Valg som er gjensidige",
      unchosen: "Ikke valgt av noen",
      withoutMutual: "Uten gjensidig valg",
      density: "Valg, av alle som var mulige",
      since: (word, wave) => `siden «${wave}»: ${word}`,
      sinceCounts: (word, wave, before, now, of) =>
        `siden «${wave}»: ${word} (${before} da, ${now} nå, av ${of} sett begge gangene)`,
      notCompared: (wave) => `Ikke sammenlignet med «${wave}»`,
      limits:
        "Tallene sier ikke noe om hvorfor. Å ikke bli valgt av noen betyr ikke at ingen liker eleven: Ett valg ville ha endret det, og noen har vennene sine andre steder.",
      publicLimits:
        "Ordene sier ikke noe om hvorfor. Et valg som ikke er gjensidig, betyr ikke at noen ikke er likt: Ett valg til ville ha endret det, og noen har vennene sine andre steder.",
    },
    own: {
      title: "Det elevene sier om seg selv",
      lead: "Hvor mange som ga hvert svar. De som hoppet over et spørsmål, er ikke regnet med der.",
      publicLead:
        "Hvor stor del av dem som svarte på spørsmålet, som ga et svar uten grunn til uro.",
      well: (count) => `uten grunn til uro: ${count}`,
      nothing: "Ikke noe av dette ble spurt om, eller ingen har svart.",
      publicNothing: "Ikke noe av dette ble spurt om, eller færre enn ti har svart.",
    },
    untold: {
      "still-open":
        "Kartleggingen er ikke avsluttet ennå. I en rapport uten elever kommer dette når den er det: Ellers kunne to rapporter skille seg med svaret til én enkelt elev.",
      "small-class":
        "Klassen er liten, og ord om så få kunne ha vist hvem det gjelder. I en rapport uten elever står det derfor ikke her.",
    },
    ofThoseWhoAnswered: {
      few: "færre enn fem, kanskje ingen",
      less: "under halvparten",
      half: "minst halvparten",
      mostly: "de fleste",
      most: "alle eller nesten alle",
    },
    about: (share) => `rundt ${share}`,
    underQuarter: "under 25 %",
    overNineTenths: "over 90 %",
    roster: {
      title: "Elevene",
      lead: "De som kan trenge deg først, står øverst. Hvert tegn står med tallene sine og det ren tilfeldighet ville gitt.",
    },
    map: {
      title: "Sosiogram",
      lead: (question) =>
        `Hvem som valgte hvem på «${question}». Hvor elevene er plassert, betyr ikke noe: Bare strekene gjør det.`,
      legend:
        "Tykk strek: Begge valgte hverandre. Tynn pil: Den ene valgte den andre. Prikket pil: Den andre har ikke svart. Større ring: valgt av flere. Stiplet ring utenfor: ikke valgt av noen. Trekant: kan trenge deg først. Halv rute: se nærmere.",
      legendTooFew:
        "Tykk strek: Begge valgte hverandre. Tynn pil: Den ene valgte den andre. Prikket pil: Den andre har ikke svart. For få har svart til at dette kan leses som et bilde av klassen.",
      notReady: "Sosiogrammet blir tegnet.",
    },
    pupil: {
      duty: (day) =>
        `Læreren fikk vite dette ${day}. Rektor skal ha beskjed, og skolen undersøker det (opplæringslova § 12-4).`,
      title: (name) => `Om ${name}`,
      first: (name) =>
        `Snakk med ${name} først, og skriv ned det ${name} sier. Det kan ha en forklaring som svarene ikke viser.`,
      says: (name) => `Det ${name} sier`,
      choices: "Valg",
      chosenBy: (received, possible, low, high) =>
        low === high
          ? `valgt av ${received} av ${possible}; ren tilfeldighet: ${low}`
          : `valgt av ${received} av ${possible}; ren tilfeldighet: ${low} til ${high}`,
      mutualWith: (names) => `gjensidig med ${names}`,
      todo: "Dette kan gjøres",
    },
    agreed: {
      title: "Det vi er blitt enige om",
      what: "Hva vi gjør",
      who: "Hvem som gjør det",
      when: "Når vi ser på det igjen",
    },
  },
};
