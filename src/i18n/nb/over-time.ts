import type { OverTimeTexts } from "../en/over-time.ts";

export const overTime: OverTimeTexts = {
  title: "Over tid",
  lead: "Klassens runder ved siden av hverandre. Et tall som er litt annerledes, er ofte bare tilfeldig: Bare det som sjelden skjer av seg selv, kalles en endring.",
  only: "Det er ingen tidligere runde å sammenligne med. Når du gjentar kartleggingen, viser denne siden hva som har endret seg, og hva som er som før.",
  noEarlier:
    "Det er ingen tidligere runde å sammenligne med. Velg en annen runde over, så står de ved siden av hverandre.",
  deleted:
    "Runden som denne gjentar, er slettet, med alle svarene. Det er ikke noe igjen av den her å sammenligne med.",
  day: { closed: (day) => `lukket ${day}`, opened: (day) => `åpnet ${day}` },
  kept: (name, day) => `Svarene på «${name}» beholdes til ${day}.`,
  keptWhy:
    "Å sammenligne krever svarene fra begge rundene. Når svarene fra en runde slettes, forsvinner den fra denne siden.",
  choose: {
    title: "Vis også",
    lead: "Andre runder i klassen med noen av de samme spørsmålene:",
  },

  words: { same: "som før", more: "flere", fewer: "færre" },
  harm: (now, before) => `${now} nå, ${before} da, av dem som svarte begge gangene`,
  tooLittle: "for lite til å si",
  incomparable: "sammenlignes ikke",
  why: {
    before: "For få svarte forrige gang.",
    now: "For få svarte denne gangen.",
    twice: "For få av de samme elevene svarte begge gangene.",
    "different-cap": "En annen grense for hvor mange man kan velge: Tallene kan ikke sammenlignes.",
    "different-kind": "Spørsmålet var av et annet slag: Tallene kan ikke sammenlignes.",
    "different-scale": "Det var andre svar å velge mellom: Tallene kan ikke sammenlignes.",
  },
  notAsked: "ikke spurt",
  tooFew: "for få svar",

  class: {
    title: "Klassen",
    caption:
      "Hver runde slik den står i sine egne resultater. Under tallet: sammenlignet med forrige gang det samme ble spurt.",
    figure: "Tall",
    answered: "Har svart",
    ofCount: (count, of) => `${count} av ${of}`,
    choices: "Hvem elevene velger",
    ownTitle: "Det elevene sier om seg selv",
    figures: {
      density: "Valg, av alle som var mulige",
      mutual: "Valg som er gjensidige",
      unchosen: "Ikke valgt av noen",
      withoutMutual: "Uten gjensidig valg",
    },
    own: {
      thriving: "Trives",
      company: "Har noen å være sammen med",
      safety: "Er trygge",
      bullied: "Sier at de blir mobbet",
      other: (question) => `Ingen grunn til uro: «${question}»`,
    },
    behind: "Slik er ordene funnet",
    method:
      "Bare de som var i klassen og svarte begge gangene, er sammenlignet: Nye elever og elever som har sluttet, er ingen endring. Hvis hver av dem hadde byttet om de to svarene ved loddtrekning, ville en større forskjell kommet i høyst én av tjue klasser. Da, og bare da, står det flere eller færre. For gjensidige valg er det parene som er sammenlignet, med en test som tåler små tall (Fishers eksakte test). Med mange tall på en side vil ett eller to skille seg ut bare ved en tilfeldighet.",
    line: (question, figure, sentence) => `${question}, ${figure}: ${sentence}`,
    seen: {
      density: ({ before, now, of }) =>
        `de ${of} som svarte begge gangene, gjorde ${before} valg da og ${now} nå.`,
      mutual: ({ before, now, of }) =>
        `av de ${of} parene vi kan sammenligne, valgte ${before} hverandre da og ${now} nå.`,
      pupils: ({ before, now, of }) =>
        `blant de ${of} elevene vi kan sammenligne, gjaldt det ${before} da og ${now} nå.`,
    },
    byChance: (difference) =>
      difference === 0
        ? "Ingen var annerledes."
        : `En forskjell på opptil ${difference} kan være bare tilfeldig.`,
  },

  people: {
    newcomers: (names, wave) => `Nye siden «${wave}»: ${names}.`,
    leavers: (names, wave) => `Ikke lenger i klassen siden «${wave}»: ${names}.`,
    noChange: "De er regnet med i sine egne runder, og aldri som en endring.",
  },

  pupils: {
    title: "Hver elev",
    lead: "Valg mottatt i hver runde. Det grå feltet er det man kan vente ut fra runden før: Innenfor det er eleven som før.",
    many: "I enhver klasse havner noen få elever utenfor det grå feltet bare ved en tilfeldighet, høyst rundt én av ti. Snakk med eleven før du legger vekt på det.",
    question: "Spørsmål",
    none: "Ingen spørsmål har nok svar.",
    columns: { pupil: "Elev", picture: "Linje", change: "Siden sist" },
    received: (count, low, high) =>
      low === high ? `${count} (ventet ${low})` : `${count} (ventet ${low} til ${high})`,
    mutual: (count) => (count === 1 ? "1 gjensidig" : `${count} gjensidige`),
    away: "ikke i klassen",
    newcomer: "ny",
    scroll: "Valg mottatt i hver runde",
  },

  ties: {
    title: "Bånd som kom og gikk",
    from: "Fra",
    to: "Til",
    mutual: (kept, gained, lost) =>
      `Gjensidige bånd: ${kept} fortsatt, ${gained} nye, ${lost} borte.`,
    choosers: (kept, gained, lost) => `Valg: ${kept} fortsatt, ${gained} nye, ${lost} borte.`,
    limits: "Bare par der begge var i klassen, og svarene fantes begge gangene, er regnet med.",
    notAsked: "Spørsmålet ble ikke stilt i begge rundene.",
    sameWave: "Velg to ulike runder.",
    columns: { pupil: "Elev", kept: "Fortsatt", gained: "Nye", lost: "Borte" },
    none: "ingen",
    unseen: "svarte ikke begge gangene",
  },

  letter: {
    company: {
      more: "Svarene tyder på at flere har noen å være sammen med enn i «{wave}»: {count}.",
      fewer: "Svarene tyder på at færre har noen å være sammen med enn i «{wave}»: {count}.",
      same: "Omtrent like mange har noen å være sammen med som i «{wave}»: {count}.",
    },
    mutual: {
      more: "Svarene tyder på at flere er uten gjensidig valg {where} enn i «{wave}»: {count}.",
      fewer: "Svarene tyder på at færre er uten gjensidig valg {where} enn i «{wave}»: {count}.",
      same: "Omtrent like mange er uten gjensidig valg {where} som i «{wave}»: {count}.",
    },
    count: (before, now) => `${before} da, ${now} nå`,
    behind: (of) =>
      `Talt blant de ${of} som svarte begge gangene. Kalles en endring bare når tilfeldigheter sjelden ville gjort en så stor. Mer står under «Over tid».`,
    falls: (pupils, wave) =>
      pupils === 1
        ? `Én elev har klart færre valg enn i «${wave}»:`
        : `${pupils} elever har klart færre valg enn i «${wave}»:`,
    fall: ({ where, before, now, lost }) =>
      `valgt av ${before} ${where} da, av ${now === 0 ? "ingen" : now} nå.${lost === 0 ? "" : lost === 1 ? " Ett gjensidig valg er borte." : ` ${lost} gjensidige valg er borte.`}`,
    tooLittle: (wave) =>
      `Om noe har endret seg siden «${wave}», kan ikke sies: Det er for lite som kan sammenlignes.`,
    deleted: "Runden før denne er slettet. Hva som har endret seg, kan ikke lenger sies.",
  },

  again: {
    title: "Sier det to runder på rad",
    lead: (wave) => `Det de samme elevene svarte i «${wave}», måtte også undersøkes.`,
  },

  sheet: {
    title: "Siden forrige runde",
    step: (where, before, now, word) =>
      `Valg ${where}: ${before} i forrige runde, ${now} nå: ${word}.`,
    newcomer: "Var ikke i klassen i forrige runde.",
    tooLittle: "For lite til å si: Rundene kan ikke sammenlignes for denne eleven.",
  },
};
