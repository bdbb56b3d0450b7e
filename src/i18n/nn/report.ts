import type { ReportTexts } from "../en/report.ts";

export const report: ReportTexts = {
  title: "Rapport til møte",
  lead: "Vel kven papiret er for, og kva som skal stå der. Det du ser under, er det som kjem på papiret.",
  variant: {
    legend: "Kven skal det stå noko om?",
    options: {
      nobody: "Ingen elevar: til foreldremøtet",
      initials: "Elevar med initialar: til møte på skulen",
      names: "Elevar med namn: til dei som følgjer opp",
    },
    about: {
      nobody:
        "Kan visast til foreldre og tilsette. Berre klassen som heilskap, med ord og omtrentlege prosentar i staden for tal på elevar, og ingenting om mobbing: Ingen kan peikast ut eller reknast ut.",
      initials:
        "Berre for tilsette som arbeider med klassen. Den som kjenner klassen, skjønner ofte kven det er: Ta vare på papiret som om det hadde namn.",
      names: "Berre for tilsette som treng det for å følgje opp desse elevane.",
    },
  },
  parts: {
    legend: "Kva skal stå der?",
    options: {
      how: "Kva dette er, og korleis det blir lese",
      participation: "Deltaking",
      good: "Det som er bra",
      figures: "Klassen i tal",
      own: "Det elevane seier om seg sjølve",
      roster: "Elevane, med det svara tyder på",
      map: "Sosiogrammet",
      agreed: "Det vi er blitt samde om, med tomme linjer",
    },
  },
  map: {
    legend: "I sosiogrammet står",
    options: { names: "namn", initials: "initialar", numbers: "tal" },
  },
  pupils: {
    legend: "Ei heil side om",
    lead: "Vel elevar éin for éin. Ingen er valde på førehand.",
  },
  print: "Skriv ut rapporten",
  pages: (count) => (count === 1 ? "Éi side" : `${count} sider`),
  making: "Gjer klar papiret …",
  preview: "Rapporten slik han kjem på papir",

  paper: {
    title: (className, survey) => `Klassemiljøet i ${className}, ${survey}`,
    kind: {
      names: "Rapport frå ei kartlegging av klassen, med namn",
      initials: "Rapport frå ei kartlegging av klassen, med initialar",
      nobody: "Rapport frå ei kartlegging av klassen, utan elevar",
    },
    head: (kind, className, survey) => `${kind} · ${className} · ${survey}`,
    page: (page, of) => `side ${page} av ${of}`,
    mayHave: {
      names:
        "Fortruleg. Berre dei på skulen som treng det for å følgje opp desse elevane, skal ha rapporten. Ein forelder får berre det som gjeld eige barn, og aldri denne rapporten.",
      initials:
        "Fortruleg. Initialar skjuler ikkje kven det er for dei som kjenner klassen: Berre dei på skulen som treng det for å følgje opp desse elevane, skal ha rapporten. Ein forelder får berre det som gjeld eige barn.",
      nobody:
        "Kan visast på eit foreldremøte og delast med dei tilsette som arbeider med klassen. Her står ingen elevar, men det handlar om éin klasse: ikkje til å samanlikne klassar, og ikkje til å offentleggjere eller leggje på nett.",
    },
    shred: (printed, day) =>
      `Skrive ut ${printed}. Skal makulerast innan ${day}, når svara blir sletta.`,
    how: {
      title: "Kva dette er",
      what: (className, until) =>
        `Elevane i ${className} svarte på spørsmål om kven dei liker å vere saman med, og korleis dei har det sjølve. Svara kom fram til ${until}. Det var frivillig, og alle spørsmål kunne hoppast over.`,
      suggests:
        "Eit funn er det svara tyder på ein bestemt dag. Det er ein grunn til å sjå, spørje og lytte, og aldri ein dom over ein elev eller ein klasse.",
      chance:
        "Noko av det som er ulikt, er tilfeldig. Derfor blir tala lesne ved sida av det rein slump ville gitt, og ein skilnad blir kalla ei endring berre når slump sjeldan ville gjort ein så stor.",
      publicChance:
        "Noko av det som er ulikt, er tilfeldig. Derfor blir ein skilnad frå ei kartlegging til ei anna kalla ei endring berre når slump sjeldan ville gjort ein så stor.",
      talk: "Snakk med eleven før noko blir bestemt. Eleven veit det svara ikkje viser.",
      initials:
        "Initialane er laga av namnet slik det blir vist i resultata: den første bokstaven og éin til, eller eit tal der det trengst. Dei er dei same i rapporten, i lista, i sosiogrammet og i matrisa.",
      small:
        "Her står aldri nøyaktig kor mange elevar noko gjeld, så ingen kan rekne seg fram til nokon. Det står med ord: «alle eller nesten alle» (alle så nær som færre enn fem), «dei fleste» (minst tre av fire), «minst halvparten», «under halvparten» og «færre enn fem, kanskje ingen». Dei som ikkje svarte på spørsmålet, er ikkje rekna med. Prosent står berre om klassen som heilskap og om vala samla, og berre omtrentleg.",
      leftOut:
        "Svar som nemner klassekameratar negativt, og det elevane seier om vaksne som krenkjer dei, står aldri i denne rapporten.",
      leftOutOfPublic:
        "Det elevane seier om mobbing, om andre som plagar dei og om vaksne som krenkjer dei, står ikkje i denne rapporten, og heller ikkje svar som nemner klassekameratar negativt. Det følgjer skulen opp med dei det gjeld.",
    },
    participation: {
      title: "Deltaking",
      exact: (answered, pupils, share) => `${answered} av ${pupils} elevar svarte (${share}).`,
      coarse: {
        enough: (pupils) => `Minst 80 % av klassen på ${pupils} svarte.`,
        caution: (pupils) => `Mellom 60 og 80 % av klassen på ${pupils} svarte.`,
        readable: (pupils) => `Minst 60 % av klassen på ${pupils}, og minst 10 elevar, svarte.`,
        "too-few": (pupils) =>
          `Færre enn 60 % av klassen på ${pupils}, eller færre enn 10 elevar, svarte.`,
      },
      reading: {
        enough: "Det er nok til at vala kan lesast, med omtanke.",
        caution: "Vala kan lesast med varsemd: Dei som manglar, kunne ha endra biletet.",
        readable: "Vala kan lesast med varsemd: Dei som manglar, kunne ha endra biletet.",
        "too-few":
          "Det er for få til at det kan lesast kven elevane vel: Det trengst svar frå 60 % av klassen, og minst 10 svar. Her står berre det elevane seier om seg sjølve.",
      },
      small: (pupils) =>
        `Klassen på ${pupils} er liten. Ord om så få kunne ha vist kven som svarte kva, så her står det ikkje kor mange.`,
      why: "Kvifor nokon manglar, seier svara ikkje.",
    },
    good: { title: "Det som er bra", nothing: "Om dette seier svara for lite." },
    figures: {
      title: "Klassen i tal",
      tooFew: "For få har svart til at det kan lesast kven elevane vel.",
      mutual: "Minst eitt gjensidig val",
      returned: "Val som er gjensidige",
      unchosen: "Ikkje vald av nokon",
      withoutMutual: "Utan gjensidig val",
      density: "Val, av alle som var moglege",
      since: (word, wave) => `sidan «${wave}»: ${word}`,
      sinceCounts: (word, wave, before, now, of) =>
        `sidan «${wave}»: ${word} (${before} då, ${now} no, av ${of} sett begge gongene)`,
      notCompared: (wave) => `Ikkje samanlikna med «${wave}»`,
      limits:
        "Tala seier ikkje noko om kvifor. Å ikkje bli vald av nokon betyr ikkje at ingen liker eleven: Eitt val ville ha endra det, og nokon har vennene sine andre stader.",
      publicLimits:
        "Orda seier ikkje noko om kvifor. Eit val som ikkje er gjensidig, betyr ikkje at nokon ikkje er likt: Eitt val til ville ha endra det, og nokon har vennene sine andre stader.",
    },
    own: {
      title: "Det elevane seier om seg sjølve",
      lead: "Kor mange som gav kvart svar. Dei som hoppa over eit spørsmål, er ikkje rekna med der.",
      publicLead:
        "Kor stor del av dei som svarte på spørsmålet, som gav eit svar utan grunn til uro.",
      well: (count) => `utan grunn til uro: ${count}`,
      nothing: "Ikkje noko av dette blei spurt om, eller ingen har svart.",
      publicNothing: "Ikkje noko av dette blei spurt om, eller færre enn ti har svart.",
    },
    untold: {
      "still-open":
        "Kartlegginga er ikkje avslutta enno. I ein rapport utan elevar kjem dette når ho er det: Elles kunne to rapportar skilje seg med svaret til éin einskild elev.",
      "small-class":
        "Klassen er liten, og ord om så få kunne ha vist kven det gjeld. I ein rapport utan elevar står det derfor ikkje her.",
    },
    ofThoseWhoAnswered: {
      few: "færre enn fem, kanskje ingen",
      less: "under halvparten",
      half: "minst halvparten",
      mostly: "dei fleste",
      most: "alle eller nesten alle",
    },
    about: (share) => `rundt ${share}`,
    underQuarter: "under 25 %",
    overNineTenths: "over 90 %",
    roster: {
      title: "Elevane",
      lead: "Dei som kan trenge deg først, står øvst. Kvart teikn står med tala sine og det rein slump ville gitt.",
    },
    map: {
      title: "Sosiogram",
      lead: (question) =>
        `Kven som valde kven på «${question}». Kvar elevane er plasserte, betyr ikkje noko: Berre strekane gjer det.`,
      legend:
        "Tjukk strek: Begge valde kvarandre. Tynn pil: Den eine valde den andre. Prikkete pil: Den andre har ikkje svart. Større ring: vald av fleire. Stipla ring utanfor: ikkje vald av nokon. Trekant: kan trenge deg først. Halv rute: sjå nærare.",
      legendTooFew:
        "Tjukk strek: Begge valde kvarandre. Tynn pil: Den eine valde den andre. Prikkete pil: Den andre har ikkje svart. For få har svart til at dette kan lesast som eit bilete av klassen.",
      notReady: "Sosiogrammet blir teikna.",
    },
    pupil: {
      duty: (day) =>
        `Læraren fekk vite dette ${day}. Rektor skal ha beskjed, og skulen undersøkjer det (opplæringslova § 12-4).`,
      title: (name) => `Om ${name}`,
      first: (name) =>
        `Snakk med ${name} først, og skriv ned det ${name} seier. Det kan ha ei forklaring som svara ikkje viser.`,
      says: (name) => `Det ${name} seier`,
      choices: "Val",
      chosenBy: (received, possible, low, high) =>
        low === high
          ? `vald av ${received} av ${possible}; rein slump: ${low}`
          : `vald av ${received} av ${possible}; rein slump: ${low} til ${high}`,
      mutualWith: (names) => `gjensidig med ${names}`,
      todo: "Dette kan gjerast",
    },
    agreed: {
      title: "Det vi er blitt samde om",
      what: "Kva vi gjer",
      who: "Kven som gjer det",
      when: "Når vi ser på det igjen",
    },
  },
};
