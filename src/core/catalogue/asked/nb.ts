import type { AskedTexts } from "../question-structure.ts";

const several = ["Ja, flere", "Ja, én", "Nei"];
const often = ["Aldri", "Sjelden", "Noen ganger", "Ofte", "Hele tiden"];
const always = ["Ja, alltid", "Ja, som regel", "Noen ganger", "Sjelden", "Nei, aldri"];
const yes = ["Ja", "Noen ganger", "Nei"];
const well = ["Veldig bra", "Bra", "Midt imellom", "Ikke så bra", "Ikke bra i det hele tatt"];
const thriving = [
  "Trives svært godt",
  "Trives godt",
  "Trives litt",
  "Trives ikke noe særlig",
  "Trives ikke i det hele tatt",
];
const nice = ["Fint", "Midt imellom", "Ikke så fint"];
const monthly = [
  "Ikke i det hele tatt",
  "En sjelden gang",
  "2 eller 3 ganger i måneden",
  "Omtrent 1 gang i uken",
  "Flere ganger i uken",
];
const chats = [
  "Ja, i de fleste",
  "I noen av dem",
  "Nei, og det er greit for meg",
  "Nei, men jeg vil gjerne være med",
  "Vi har ingen slike grupper",
];
const certain = ["Ja", "Jeg er ikke sikker", "Nei"];
const adults = ["Ja, flere", "Ja, én", "Jeg er ikke sikker", "Nei"];
const times = ["Nei", "Ja, én gang", "Ja, flere ganger"];
const howMany = ["Alle", "De fleste", "Noen", "Nesten ingen"];
const ease = ["Veldig lett", "Ganske lett", "Litt vanskelig", "Veldig vanskelig"];
const anticipation = [
  "Jeg gleder meg mye",
  "Jeg gleder meg litt",
  "Jeg vet ikke helt",
  "Jeg gruer meg litt",
  "Jeg gruer meg mye",
];
const duration = [
  "Jeg er ikke blitt mobbet",
  "Kortere enn en måned",
  "1 til 6 måneder",
  "Et halvt til ett år",
  "Lengre enn et år",
];
const told = [
  "Jeg er ikke blitt mobbet",
  "Ja, og det ble bedre",
  "Ja, men det ble ikke bedre",
  "Nei",
];
const liking3 = ["Ikke så godt", "Midt imellom", "Godt"];
const liking5 = ["Ikke i det hele tatt", "Ikke så godt", "Midt imellom", "Godt", "Veldig godt"];
const liking7 = [
  "Ikke i det hele tatt",
  "Nesten ikke",
  "Ikke så godt",
  "Midt imellom",
  "Ganske godt",
  "Godt",
  "Veldig godt",
];

/** What pupils read. Under an id no word is ever changed: a better wording is a new id. */
export const asked: AskedTexts["asked"] = {
  "friends-elsewhere": {
    text: "Har du venner i andre klasser eller utenfor skolen?",
    options: several,
  },
  "tell-secret": { text: "Hvem i klassen kan du fortelle en hemmelighet til?" },
  confide: { text: "Hvem i klassen kan du snakke med når noe er vanskelig?" },
  "fun-with": { text: "Hvem har du det gøy sammen med?" },
  "know-better": { text: "Hvem i klassen vil du gjerne bli bedre kjent med?" },
  "free-time": { text: "Hvem i klassen er du sammen med på fritiden?" },
  "good-friend": { text: "Har du en god venn i klassen?", options: several },
  lonely: { text: "Føler du deg ensom på skolen?", options: often },

  breaks: { text: "Hvem liker du å være sammen med i friminuttene?" },
  play: { text: "Hvem liker du å leke med?" },
  "play-outside": { text: "Hvem liker du å leke med ute?" },
  "play-inside": { text: "Hvem liker du å leke med inne?" },
  company: { text: "Har du noen å være sammen med i friminuttene?", options: always },
  "play-company": { text: "Har du noen å leke med?", options: yes },
  "join-in": { text: "Får du være med når andre leker?", options: yes },
  "breaks-feel": { text: "Hvordan har du det i friminuttene?", options: well },

  work: { text: "Hvem liker du å jobbe sammen med i timene?" },
  "sit-beside": { text: "Hvem liker du å sitte ved siden av i klassen?" },
  "group-work": { text: "Hvem samarbeider du godt med i grupper?" },
  "learn-with": { text: "Hvem i klassen lærer du mye sammen med?" },
  "ask-when-stuck": { text: "Hvem i klassen spør du når du står fast på en oppgave?" },
  "work-company": { text: "Har du noen å jobbe med når dere skal være to og to?", options: always },
  "dare-ask": { text: "Tør du å spørre når det er noe du ikke forstår?", options: always },

  decides: { text: "Hvem i klassen bestemmer mest?" },
  "decides-play": { text: "Hvem bestemmer mest når dere leker?" },
  "play-ideas": { text: "Hvem finner på fine leker?" },
  ideas: { text: "Hvem kommer med ideer som andre blir med på?" },
  "listened-to": { text: "Hvem i klassen hører de andre på?" },
  "speak-for-class": { text: "Hvem vil du skal snakke for klassen?" },
  "listened-self": { text: "Hører de andre i klassen på deg når du sier noe?", options: always },
  "decide-play-self": { text: "Får du være med og bestemme når dere leker?", options: yes },

  "helps-others": { text: "Hvem er flink til å hjelpe andre?" },
  "helps-teacher": { text: "Hvem hjelper til når læreren trenger hjelp?" },
  includes: { text: "Hvem er flink til å la andre få være med?" },
  "asks-others": { text: "Hvem spør andre om de vil være med?" },
  "helps-you": { text: "Hvem hjelper deg når du trenger det?" },
  comforts: { text: "Hvem trøster når noen er lei seg?" },
  "kind-to-you": { text: "Hvem er snill mot deg?" },
  "kind-words": { text: "Hvem sier fine ting til andre?" },
  "speaks-up": { text: "Hvem sier fra når noe er urettferdig?" },
  "get-help": { text: "Får du hjelp av andre i klassen når du trenger det?", options: always },

  thriving: { text: "Trives du på skolen?", options: thriving },
  "kindergarten-feel": { text: "Hvordan har du det i barnehagen?", options: nice },
  "class-thriving": { text: "Trives du sammen med de andre i klassen?", options: thriving },
  "look-forward": { text: "Gleder du deg til å gå på skolen?", options: always },
  belong: { text: "Føler du at du hører til i klassen?", options: always },
  "be-yourself": { text: "Kan du være deg selv i klassen?", options: always },
  "class-together": { text: "Har dere det fint sammen i klassen?", options: always },
  "left-out": { text: "Blir du holdt utenfor av andre elever?", options: often },
  "good-mood": { text: "Hvem er flink til å lage god stemning i klassen?" },

  safety: { text: "Føler du deg trygg på skolen?", options: always },
  bullied: { text: "Er du blitt mobbet på skolen de siste månedene?", options: monthly },
  "kindergarten-safe": { text: "Føler du deg trygg i barnehagen?", options: yes },
  "children-kind": { text: "Er de andre barna snille mot deg?", options: yes },
  "pupils-kind": { text: "Er de andre elevene greie mot deg?", options: always },
  "safe-breaks": { text: "Føler du deg trygg i friminuttene?", options: always },
  "safe-changing-room": { text: "Føler du deg trygg i garderoben?", options: always },
  "safe-way": { text: "Føler du deg trygg på skoleveien?", options: always },
  "hurt-by-words": {
    text: "Har andre elever sagt sårende ting til deg de siste månedene?",
    options: monthly,
  },
  "seen-bullying": {
    text: "Har du sett at noen er blitt mobbet på skolen de siste månedene?",
    options: monthly,
  },

  "work-peace": { text: "Får du ro til å jobbe i timene?", options: always },
  "noise-often": { text: "Hvor ofte er det bråk i timene?", options: often },
  "calm-beside": { text: "Hvem får du ro til å jobbe ved siden av?" },
  "makes-calm": { text: "Hvem hjelper til så det blir ro i timene?" },
  "indoors-feel": { text: "Hvordan er det å være inne når alle barna er der?", options: nice },

  "online-with": { text: "Hvem i klassen har du det hyggelig med på nett?" },
  "kind-online": { text: "Hvem er hyggelig mot andre på nett?" },
  "game-with": { text: "Hvem i klassen liker du å spille spill med?" },
  "nice-online": { text: "Er andre elever greie mot deg på nett?", options: always },
  "bullied-online": {
    text: "Er du blitt mobbet på nett eller mobil de siste månedene?",
    options: monthly,
  },
  "chat-groups": { text: "Er du med i chattegruppene som de andre i klassen har?", options: chats },
  "tell-online": {
    text: "Vet du hvilken voksen du kan snakke med hvis noe blir vondt på nett?",
    options: certain,
  },

  "adults-care": { text: "Er det voksne på skolen som bryr seg om deg?", options: adults },
  "adult-talk": {
    text: "Har du en voksen på skolen du kan snakke med når noe er vanskelig?",
    options: adults,
  },
  "kindergarten-adult": {
    text: "Har du en voksen her som du går til når du er lei deg?",
    options: certain,
  },
  "adults-act": { text: "Hjelper de voksne på skolen når noen sier fra?", options: always },
  "adults-notice": {
    text: "Legger de voksne merke til det når noen ikke har det bra?",
    options: always,
  },
  "adult-listens": { text: "Hører de voksne på skolen på det du sier?", options: always },
  "adults-kind": { text: "Er de voksne på skolen greie mot deg?", options: always },
  "adult-hurt": {
    text: "Har en voksen på skolen sagt eller gjort noe mot deg som gjorde vondt?",
    options: times,
  },
  "kindergarten-adults-kind": { text: "Er de voksne i barnehagen snille mot deg?", options: yes },

  "new-class-feel": { text: "Hvordan har du det i den nye klassen?", options: well },
  "know-names": { text: "Hvor mange i klassen kan du navnet på?", options: howMany },
  "getting-known": { text: "Hvor lett er det å bli kjent med de andre i klassen?", options: ease },
  "welcomed-you": { text: "Hvem har fått deg til å føle deg velkommen i klassen?" },
  "next-class": { text: "Hvem vil du gjerne gå i klasse sammen med neste år?" },
  "school-with": { text: "Hvem vil du gjerne begynne på skolen sammen med?" },
  "new-school": {
    text: "Hvordan er det for deg å tenke på den nye skolen?",
    options: anticipation,
  },
  "start-school": { text: "Hvordan blir det å begynne på skolen?", options: nice },
  "know-someone": {
    text: "Kjenner du noen som skal begynne på samme skole som deg?",
    options: several,
  },

  "case-alone": { text: "Hvem i klassen er ofte alene?" },
  "case-bullied": { text: "Hvem i klassen mener du blir mobbet?" },
  "case-left-out": { text: "Hvem i klassen mener du blir holdt utenfor?" },
  "case-bullied-online": { text: "Hvem i klassen mener du blir mobbet på nett eller mobil?" },
  "case-bullies": { text: "Hvem mener du mobber andre i klassen?" },
  "case-bullied-you": { text: "Hvem har vært med på å mobbe deg?" },
  "case-joins-in": { text: "Hvem mener du blir med når noen mobber?" },
  "case-leaves-out": { text: "Hvem mener du holder andre utenfor?" },
  "case-bullies-online": { text: "Hvem mener du mobber andre på nett eller mobil?" },
  "case-noise": { text: "Hvem mener du lager mest uro i timene?" },
  "case-not-breaks": { text: "Hvem vil du helst ikke være sammen med i friminuttene?" },
  "case-not-work": { text: "Hvem vil du helst ikke jobbe sammen med?" },
  "case-helps": { text: "Hvem hjelper når noen blir plaget?" },
  "case-spoke-up": { text: "Hvem har sagt fra til en voksen om mobbing?" },
  "case-stopped": { text: "Hvem prøver å stoppe det når noen blir mobbet?" },
  "case-how-long": { text: "Hvor lenge har du blitt mobbet?", options: duration },
  "case-told": { text: "Har du fortalt en voksen at du er blitt mobbet?", options: told },
  "rate-breaks-3": {
    text: "Hvor godt liker du å være sammen med hver av dem i friminuttene?",
    options: liking3,
  },
  "rate-breaks-5": {
    text: "Hvor godt liker du å være sammen med hver av dem i friminuttene?",
    options: liking5,
  },
  "rate-work-7": { text: "Hvor godt liker du å jobbe sammen med hver av dem?", options: liking7 },
};

export const stems: AskedTexts["stems"] = {
  "like-to": { before: "Hvem liker du å ", after: " sammen med?" },
  "would-like-to": { before: "Hvem vil du gjerne ", after: " sammen med?" },
  "helps-when": { before: "Hvem hjelper deg når du skal ", after: "?" },
};
