import type { GuideTexts } from "../en/guide.ts";

export const guide: GuideTexts = {
  open: "Slik leser du dette",
  close: "Lukk veiledningen",
  shows: "Dette viser det",
  read: "Slik leser du det",
  not: "Dette sier det ikke",
  more: "Om de andre sidene",
  go: (page) => `Vis «${page}»`,
  chance: {
    title: "Tilfeldighet, og hvor sikkert det er",
    paragraphs: [
      "Selv om alle valgte i blinde, ville noen blitt valgt ofte og noen sjelden. Derfor står hvert tall ved siden av det ren tilfeldighet ville gitt, fra og til. Et tall utenfor det ville kommet tilfeldig hos høyst én av tjue elever på den siden. Med fem spørsmål havner rundt én av fem elever utenfor på et av dem, bare ved en tilfeldighet.",
      "Regnestykket lar alle bli valgt like ofte. Virkelige elever velger mest venner og sitt eget kjønn, så både det å ikke bli valgt og det å bli valgt av mange kommer noe oftere enn det sier, uten at noe er galt.",
      "Sikkert, trolig og usikkert sier om et tegn ville vært der igjen hvis de samme elevene svarte på nytt. Ordene er prøvd på virkelige klasser: Sikkert sies bare der minst 70 % av slike tegn var der igjen i neste runde, trolig der det var 50 til 70 %. Å ikke bli valgt av noen er alltid usikkert: Av 22 slike elever var det samme tilfellet for 10 neste gang.",
      "Det som bygger på klassekameratenes valg, vises ikke under 60 % eller under 10 svar, og under 80 % står det med et forbehold. Det en elev sier om seg selv, teller alltid.",
    ],
  },
  talk: {
    title: "Før du gjør noe",
    paragraphs: [
      "Snakk med eleven, på tomannshånd og i ro. Spør hvordan det går, og lytt, før du viser eller bestemmer noe. Si aldri hvem som valgte eller ikke valgte: Elevene svarte til deg.",
      "Spør andre voksne, og se selv. Ett valg fra eller til kan endre et tegn, og mange har venner andre steder.",
      "Det er annerledes når elever selv sier at de blir mobbet, er utrygge eller alene: Da vet du det, og sier fra til rektor med en gang. Du trenger ikke være sikker.",
    ],
  },
  hide: "Escape to ganger raskt etter hverandre skjuler alt på skjermen med en gang. Ett trykk lukker det som er åpent.",
  pieces: {
    cases: {
      shows: "Elevene en undersøkelse gjelder, én om gangen, med det som er svart om hver.",
      read: "Som en grunn til å se nærmere, sammen med den som bestemte undersøkelsen. Hør eleven først, og noter at du har gjort det.",
      not: "Hvem som sa det, og hva som virkelig skjedde.",
    },
    overview: {
      shows:
        "Svarene som et brev: hvem som har svart, hvem som kan trenge deg først, hva som er bra, og hvor sikkert det er.",
      read: "Ovenfra. Hvert tall kan trykkes på: Da ser du hva som ligger bak. Det elevene sier om seg selv, kommer før det klassekameratene valgte.",
      not: "At alle har det bra der det ikke står noe tegn. De som ikke har svart, kan være de som har det vanskeligst.",
    },
    roster: {
      shows: "Hver elev med et tegn, som farge, form og ord.",
      read: "Trekant: kan trenge deg først. Halv rute: se nærmere. Ring: Svarene gir ingen tegn. Strek: for lite å si. Trykk på et navn for å se alt som ligger bak.",
      not: "Hvordan en elev er. Fargen handler om svarene fra én dag.",
    },
    map: {
      shows: "Hvem som valgte hvem på ett spørsmål. Hver ring er en elev, hver strek et valg.",
      read: "Tykke streker går begge veier. Jo større ring, jo flere har valgt eleven. Trykk på en elev for å se bare valgene til og fra den eleven. En stiplet ring utenfor betyr ikke valgt av noen.",
      not: "Hvor elevene sitter eller står: De som velger hverandre, er bare tegnet nær hverandre. Et ensidig valg er ikke en avvisning. Det samme står som tabell under.",
    },
    matrix: {
      shows:
        "Alle valg på ett spørsmål i et rutenett: Hver rad er valgene til én elev, hver kolonne viser hvem som valgte eleven.",
      read: "Langs raden for hvem en elev velger, ned kolonnen for hvem som velger eleven. Sorter etter undergruppe for å se hvem som velger hverandre.",
      not: "At en tom rute betyr at noen misliker noen. Og den som hoppet over spørsmålet, er ukjent, ikke tom.",
    },
    influence: {
      shows:
        "Hvem klassekameratene nevner blant dem som bestemmer, og om de også nevnes som hjelpsomme.",
      read: "Som innflytelse du kan arbeide med: hvem som når hvem, og hvem som kunne tatt noen med. Sammenlign med det du selv ser.",
      not: "At en elev dominerer eller vil noe vondt. Er eleven ikke også nevnt som hjelpsom, sier svarene ikke om andre opplever det som bra eller vanskelig.",
    },
    figures: {
      shows: "Klassen som helhet i tall, hvert med hva det betyr og ikke betyr.",
      read: "Følg dem for din egen klasse over tid, på det samme spørsmålet.",
      not: "Hvor bra en klasse eller en lærer er. Klasser av ulik størrelse eller med ulike spørsmål kan ikke sammenlignes.",
    },
    time: {
      shows:
        "Rundene til klassen ved siden av hverandre: hva som har endret seg, og hva som er som før.",
      read: "Flere og færre sies bare der tilfeldigheter sjelden ville gjort en så stor forskjell, talt på dem som svarte begge gangene. En elev innenfor det grå feltet er som før.",
      not: "Hvorfor noe har endret seg, eller at et tiltak virket. Det som ikke kan sammenlignes, sier hvorfor.",
    },
    groups: {
      shows:
        "Forslag til grupper, plasser eller nye klasser, laget av valgene og av det du ønsker.",
      read: "Som et første forslag: Flytt, lås og be om et nytt. Det sier hva det fikk til, og hva det ikke fikk til.",
      not: "At det passer. Du vet mer enn valgene, og elevene får aldri se hva det bygger på.",
    },
    report: {
      shows:
        "Papir til et møte, med navn, med initialer eller uten elever. Det uten elever kan vises på et foreldremøte.",
      read: "Velg det som sier minst og likevel er nok. Hvert ark sier hvem som skal ha det, og når det makuleres.",
      not: "Noe en forelder kan få om andre barn. Initialer skjuler lite for dem som kjenner klassen.",
    },
  },
};
