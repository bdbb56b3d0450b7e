import type { CasesTexts } from "../en/cases.ts";

export const cases: CasesTexts = {
  title: "Moglege saker",
  lead: "Éi om gongen, og først den eleven som kan vere utsett. Det andre seier, er påstandar: Dei må snakkast om med eleven dei gjeld, før noko blir bestemt.",
  none: "Svara peiker ikkje mot noka sak. Det beviser ikkje at alt er bra: Samtalane går vidare.",
  position: (number, of) => `Sak ${number} av ${of}`,
  previous: "Førre sak",
  next: "Neste sak",
  choose: "Saker",
  heard: (count, of) => `Høyrde: ${count} av ${of}`,
  claim: "Påstand, må snakkast om med eleven det gjeld",
  own: {
    title: (name) => `Det ${name} sjølv seier`,
    said: (option, question) => `«${option}» på «${question}»`,
    named: (name) => `${name} nemner nokon som har vore med på det: Sjå nedanfor.`,
    nothing: (name) => `${name} har svart, og seier ikkje noko slikt sjølv.`,
    notAnswered: (name) => `${name} har ikkje svart.`,
  },
  known: (day) => `Du har visst dette sidan ${day}.`,
  knownOfOthers: (day) => `Svara blei først sett ${day}.`,
  duty: "Etter opplæringslova § 12-4 seier du frå til rektor når du veit eller har mistanke om at ein elev ikkje har det trygt og godt, og skulen undersøkjer saka så snart som mogleg. Du treng ikkje vere sikker først.",
  others: {
    title: "Det andre seier",
    exposed: (name, namers, possible) =>
      `${namers} av dei ${possible} som kunne ha nemnt ${name}, gjer det.`,
    oneExposed: (name) => `Éin påstand gjeld ${name}.`,
    none: (name) => `Ingen andre nemner ${name}.`,
    question: (question, namers, possible) => `«${question}»: ${namers} av ${possible}`,
    oneQuestion: (question) => `«${question}»: éin påstand`,
  },
  oneClaim:
    "Éin påstand åleine kan vere ei mistyding eller ein krangel. Ta han som ein grunn til å sjå etter, og leit ikkje etter kven som har sagt det.",
  named: {
    title: "Kven som blir nemnde for å ha gjort det",
    none: "Svara nemner ingen i denne saka. Begynn med samtalen.",
    order: "I rekkjefølgja til klasselista. Talet seier ikkje noko om skuld.",
    byExposed: (exposed, name) => `${exposed} nemner ${name}.`,
    byOthers: (name, namers, possible) =>
      `${namers} av dei ${possible} andre som kunne ha nemnt ${name}, gjer det.`,
    oneOther: (name) => `Éin påstand frå nokon andre gjeld ${name}.`,
    noOthers: (name) => `Ingen andre nemner ${name}.`,
    also: (count, exposed) =>
      count === 1
        ? `Éin av dei nemner også ${exposed}. Dei andre kan meine ei anna sak.`
        : `${count} av dei nemner også ${exposed}.`,
    alsoNone: (exposed) => `Ingen av dei nemner ${exposed}: Dei kan meine ei anna sak.`,
  },
  talk: {
    tick: (name) => `Eg har snakka med ${name}`,
    day: (name) => `Dagen eg snakka med ${name}`,
    notKept: "Det blei ikkje lagra. Prøv igjen.",
  },
  support: {
    title: "Kven som kan fortelje meir, eller vere til hjelp",
    witness: (name) => `${name} seier sjølv å ha sett at det skjer med nokon.`,
    claim: (name, question, namers, possible) =>
      `${name}, på «${question}»: ${namers} av ${possible}`,
    oneClaim: (name, question) => `${name}, på «${question}»: éin seier det`,
    none: "Ingen blir nemnde for å ha hjelpt, sagt frå eller prøvd å stoppe det.",
    ofAll: "Frå svara som heilskap: Det treng ikkje gjelde denne saka.",
  },
  steps: {
    title: "Kva no",
    talk: (name) =>
      `Snakk med ${name} først, på tomannshand og i ro. Spør ope: Korleis har du det, kva skjer, kvar og når? Fortel ikkje kva andre har sagt, eller kven som er nemnd.`,
    tell: "Sei frå til rektor i dag.",
    oneByOne:
      "Snakk så med kvar av dei som er nemnde, éin om gongen og tett på kvarandre. Sei kva de er bekymra for, og høyr den eigne forteljinga til eleven først. Ingen får vite kven som har svart kva.",
    helpers: "Snakk med dei som har sett det eller hjelpt. Dei treng vaksne bak seg.",
    plan: (name) =>
      `Når ${name} og dei andre er høyrde, skriv skulen ein plan: kva problemet er, kva tiltak, når, kven som har ansvaret, og når det blir evaluert.`,
    adult:
      "Kan det vere ein vaksen på skulen, skal rektor få vite det straks (§ 12-5). Er det ein i leiinga, går du rett til skuleeigaren.",
  },
  untied: (count) =>
    count === 1
      ? "Éin elev nemner nokon som ingenting knyter til ei sak her. Namnet blir ikkje vist: Spør ope i samtalane."
      : `${count} elevar nemner nokon som ingenting knyter til ei sak her. Namna blir ikkje viste: Spør ope i samtalane.`,
};
