import type { AskedTexts } from "../question-structure.ts";

const several = ["Ja, fleire", "Ja, éin", "Nei"];
const often = ["Aldri", "Sjeldan", "Nokre gonger", "Ofte", "Heile tida"];
const always = ["Ja, alltid", "Ja, som regel", "Nokre gonger", "Sjeldan", "Nei, aldri"];
const yes = ["Ja", "Nokre gonger", "Nei"];
const well = ["Veldig bra", "Bra", "Midt imellom", "Ikkje så bra", "Ikkje bra i det heile"];
const thriving = [
  "Trivst svært godt",
  "Trivst godt",
  "Trivst litt",
  "Trivst ikkje noko særleg",
  "Trivst ikkje i det heile",
];
const nice = ["Fint", "Midt imellom", "Ikkje så fint"];
const monthly = [
  "Ikkje i det heile",
  "Ein sjeldan gong",
  "2 eller 3 gonger i månaden",
  "Omtrent 1 gong i veka",
  "Fleire gonger i veka",
];
const chats = [
  "Ja, i dei fleste",
  "I nokre av dei",
  "Nei, og det er greitt for meg",
  "Nei, men eg vil gjerne vere med",
  "Vi har ingen slike grupper",
];
const certain = ["Ja", "Eg er ikkje sikker", "Nei"];
const adults = ["Ja, fleire", "Ja, éin", "Eg er ikkje sikker", "Nei"];
const times = ["Nei", "Ja, éin gong", "Ja, fleire gonger"];
const howMany = ["Alle", "Dei fleste", "Nokre", "Nesten ingen"];
const ease = ["Veldig lett", "Ganske lett", "Litt vanskeleg", "Veldig vanskeleg"];
const anticipation = [
  "Eg gler meg mykje",
  "Eg gler meg litt",
  "Eg veit ikkje heilt",
  "Eg gruer meg litt",
  "Eg gruer meg mykje",
];
const duration = [
  "Eg har ikkje blitt mobba",
  "Kortare enn ein månad",
  "1 til 6 månader",
  "Eit halvt til eitt år",
  "Lengre enn eit år",
];
const told = [
  "Eg har ikkje blitt mobba",
  "Ja, og det blei betre",
  "Ja, men det blei ikkje betre",
  "Nei",
];
const liking3 = ["Ikkje så godt", "Midt imellom", "Godt"];
const liking5 = ["Ikkje i det heile", "Ikkje så godt", "Midt imellom", "Godt", "Veldig godt"];
const liking7 = [
  "Ikkje i det heile",
  "Nesten ikkje",
  "Ikkje så godt",
  "Midt imellom",
  "Ganske godt",
  "Godt",
  "Veldig godt",
];

/** What pupils read. Under an id no word is ever changed: a better wording is a new id. */
export const asked: AskedTexts["asked"] = {
  "friends-elsewhere": {
    text: "Har du venner i andre klassar eller utanfor skulen?",
    options: several,
  },
  "tell-secret": { text: "Kven i klassen kan du fortelje ei hemmelegheit til?" },
  confide: { text: "Kven i klassen kan du snakke med når noko er vanskeleg?" },
  "fun-with": { text: "Kven har du det gøy saman med?" },
  "know-better": { text: "Kven i klassen vil du gjerne bli betre kjend med?" },
  "free-time": { text: "Kven i klassen er du saman med på fritida?" },
  "good-friend": { text: "Har du ein god ven i klassen?", options: several },
  lonely: { text: "Kjenner du deg einsam på skulen?", options: often },

  breaks: { text: "Kven liker du å vere saman med i friminutta?" },
  play: { text: "Kven liker du å leike med?" },
  "play-outside": { text: "Kven liker du å leike med ute?" },
  "play-inside": { text: "Kven liker du å leike med inne?" },
  company: { text: "Har du nokon å vere saman med i friminutta?", options: always },
  "play-company": { text: "Har du nokon å leike med?", options: yes },
  "join-in": { text: "Får du vere med når andre leikar?", options: yes },
  "breaks-feel": { text: "Korleis har du det i friminutta?", options: well },

  work: { text: "Kven liker du å arbeide saman med i timane?" },
  "sit-beside": { text: "Kven liker du å sitje ved sida av i klassen?" },
  "group-work": { text: "Kven samarbeider du godt med i grupper?" },
  "learn-with": { text: "Kven i klassen lærer du mykje saman med?" },
  "ask-when-stuck": { text: "Kven i klassen spør du når du står fast på ei oppgåve?" },
  "work-company": {
    text: "Har du nokon å arbeide med når de skal vere to og to?",
    options: always,
  },
  "dare-ask": { text: "Tør du å spørje når det er noko du ikkje forstår?", options: always },

  decides: { text: "Kven i klassen bestemmer mest?" },
  "decides-play": { text: "Kven bestemmer mest når de leikar?" },
  "play-ideas": { text: "Kven finn på fine leikar?" },
  ideas: { text: "Kven kjem med idear som andre blir med på?" },
  "listened-to": { text: "Kven i klassen høyrer dei andre på?" },
  "speak-for-class": { text: "Kven vil du skal snakke for klassen?" },
  "listened-self": {
    text: "Høyrer dei andre i klassen på deg når du seier noko?",
    options: always,
  },
  "decide-play-self": { text: "Får du vere med og bestemme når de leikar?", options: yes },

  "helps-others": { text: "Kven er flink til å hjelpe andre?" },
  "helps-teacher": { text: "Kven hjelper til når læraren treng hjelp?" },
  includes: { text: "Kven er flink til å la andre få vere med?" },
  "asks-others": { text: "Kven spør andre om dei vil vere med?" },
  "helps-you": { text: "Kven hjelper deg når du treng det?" },
  comforts: { text: "Kven trøystar når nokon er lei seg?" },
  "kind-to-you": { text: "Kven er snill mot deg?" },
  "kind-words": { text: "Kven seier fine ting til andre?" },
  "speaks-up": { text: "Kven seier frå når noko er urettferdig?" },
  "get-help": { text: "Får du hjelp av andre i klassen når du treng det?", options: always },

  thriving: { text: "Trivst du på skulen?", options: thriving },
  "kindergarten-feel": { text: "Korleis har du det i barnehagen?", options: nice },
  "class-thriving": { text: "Trivst du saman med dei andre i klassen?", options: thriving },
  "look-forward": { text: "Gler du deg til å gå på skulen?", options: always },
  belong: { text: "Kjenner du at du høyrer til i klassen?", options: always },
  "be-yourself": { text: "Kan du vere deg sjølv i klassen?", options: always },
  "class-together": { text: "Har de det fint saman i klassen?", options: always },
  "left-out": { text: "Blir du halden utanfor av andre elevar?", options: often },
  "good-mood": { text: "Kven er flink til å lage god stemning i klassen?" },

  safety: { text: "Kjenner du deg trygg på skulen?", options: always },
  bullied: { text: "Har du blitt mobba på skulen dei siste månadene?", options: monthly },
  "kindergarten-safe": { text: "Kjenner du deg trygg i barnehagen?", options: yes },
  "children-kind": { text: "Er dei andre barna snille mot deg?", options: yes },
  "pupils-kind": { text: "Er dei andre elevane greie mot deg?", options: always },
  "safe-breaks": { text: "Kjenner du deg trygg i friminutta?", options: always },
  "safe-changing-room": { text: "Kjenner du deg trygg i garderoben?", options: always },
  "safe-way": { text: "Kjenner du deg trygg på skulevegen?", options: always },
  "hurt-by-words": {
    text: "Har andre elevar sagt sårande ting til deg dei siste månadene?",
    options: monthly,
  },
  "seen-bullying": {
    text: "Har du sett at nokon har blitt mobba på skulen dei siste månadene?",
    options: monthly,
  },

  "work-peace": { text: "Får du ro til å arbeide i timane?", options: always },
  "noise-often": { text: "Kor ofte er det bråk i timane?", options: often },
  "calm-beside": { text: "Kven får du ro til å arbeide ved sida av?" },
  "makes-calm": { text: "Kven hjelper til så det blir ro i timane?" },
  "indoors-feel": { text: "Korleis er det å vere inne når alle barna er der?", options: nice },

  "online-with": { text: "Kven i klassen har du det hyggeleg med på nett?" },
  "kind-online": { text: "Kven er hyggeleg mot andre på nett?" },
  "game-with": { text: "Kven i klassen liker du å spele spel med?" },
  "nice-online": { text: "Er andre elevar greie mot deg på nett?", options: always },
  "bullied-online": {
    text: "Har du blitt mobba på nett eller mobil dei siste månadene?",
    options: monthly,
  },
  "chat-groups": {
    text: "Er du med i chattegruppene som dei andre i klassen har?",
    options: chats,
  },
  "tell-online": {
    text: "Veit du kva for ein vaksen du kan snakke med dersom noko blir vondt på nett?",
    options: certain,
  },

  "adults-care": { text: "Er det vaksne på skulen som bryr seg om deg?", options: adults },
  "adult-talk": {
    text: "Har du ein vaksen på skulen du kan snakke med når noko er vanskeleg?",
    options: adults,
  },
  "kindergarten-adult": {
    text: "Har du ein vaksen her som du går til når du er lei deg?",
    options: certain,
  },
  "adults-act": { text: "Hjelper dei vaksne på skulen når nokon seier frå?", options: always },
  "adults-notice": {
    text: "Legg dei vaksne merke til det når nokon ikkje har det bra?",
    options: always,
  },
  "adult-listens": { text: "Høyrer dei vaksne på skulen på det du seier?", options: always },
  "adults-kind": { text: "Er dei vaksne på skulen greie mot deg?", options: always },
  "adult-hurt": {
    text: "Har ein vaksen på skulen sagt eller gjort noko mot deg som gjorde vondt?",
    options: times,
  },
  "kindergarten-adults-kind": { text: "Er dei vaksne i barnehagen snille mot deg?", options: yes },

  "new-class-feel": { text: "Korleis har du det i den nye klassen?", options: well },
  "know-names": { text: "Kor mange i klassen kan du namnet på?", options: howMany },
  "getting-known": { text: "Kor lett er det å bli kjend med dei andre i klassen?", options: ease },
  "welcomed-you": { text: "Kven har fått deg til å kjenne deg velkomen i klassen?" },
  "next-class": { text: "Kven vil du gjerne gå i klasse saman med neste år?" },
  "school-with": { text: "Kven vil du gjerne begynne på skulen saman med?" },
  "new-school": {
    text: "Korleis er det for deg å tenkje på den nye skulen?",
    options: anticipation,
  },
  "start-school": { text: "Korleis blir det å begynne på skulen?", options: nice },
  "know-someone": {
    text: "Kjenner du nokon som skal begynne på same skule som deg?",
    options: several,
  },

  "case-alone": { text: "Kven i klassen er ofte åleine?" },
  "case-bullied": { text: "Kven i klassen meiner du blir mobba?" },
  "case-left-out": { text: "Kven i klassen meiner du blir halden utanfor?" },
  "case-bullied-online": { text: "Kven i klassen meiner du blir mobba på nett eller mobil?" },
  "case-bullies": { text: "Kven meiner du mobbar andre i klassen?" },
  "case-bullied-you": { text: "Kven har vore med på å mobbe deg?" },
  "case-joins-in": { text: "Kven meiner du blir med når nokon mobbar?" },
  "case-leaves-out": { text: "Kven meiner du held andre utanfor?" },
  "case-bullies-online": { text: "Kven meiner du mobbar andre på nett eller mobil?" },
  "case-noise": { text: "Kven meiner du lagar mest uro i timane?" },
  "case-not-breaks": { text: "Kven vil du helst ikkje vere saman med i friminutta?" },
  "case-not-work": { text: "Kven vil du helst ikkje arbeide saman med?" },
  "case-helps": { text: "Kven hjelper når nokon blir plaga?" },
  "case-spoke-up": { text: "Kven har sagt frå til ein vaksen om mobbing?" },
  "case-stopped": { text: "Kven prøver å stoppe det når nokon blir mobba?" },
  "case-how-long": { text: "Kor lenge har du blitt mobba?", options: duration },
  "case-told": { text: "Har du fortalt ein vaksen at du har blitt mobba?", options: told },
  "rate-breaks-3": {
    text: "Kor godt liker du å vere saman med kvar av dei i friminutta?",
    options: liking3,
  },
  "rate-breaks-5": {
    text: "Kor godt liker du å vere saman med kvar av dei i friminutta?",
    options: liking5,
  },
  "rate-work-7": { text: "Kor godt liker du å arbeide saman med kvar av dei?", options: liking7 },
};

export const stems: AskedTexts["stems"] = {
  "like-to": { before: "Kven liker du å ", after: " saman med?" },
  "would-like-to": { before: "Kven vil du gjerne ", after: " saman med?" },
  "helps-when": { before: "Kven hjelper deg når du skal ", after: "?" },
};
