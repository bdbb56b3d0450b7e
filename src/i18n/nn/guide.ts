import type { GuideTexts } from "../en/guide.ts";

export const guide: GuideTexts = {
  open: "Slik les du dette",
  close: "Lukk rettleiinga",
  shows: "Dette viser det",
  read: "Slik les du det",
  not: "Dette seier det ikkje",
  more: "Om dei andre sidene",
  go: (page) => `Vis «${page}»`,
  chance: {
    title: "Slump, og kor sikkert det er",
    paragraphs: [
      "Sjølv om alle valde i blinde, ville nokon blitt valde ofte og nokon sjeldan. Derfor står kvart tal ved sida av det rein slump ville gitt, frå og til. Eit tal utanfor det ville kome ved slump hos høgst éin av tjue elevar på den sida. Med fem spørsmål hamnar rundt éin av fem elevar utanfor på eit av dei, berre ved slump.",
      "Reknestykket lèt alle bli valde like ofte. Verkelege elevar vel mest venner og sitt eige kjønn, så både det å ikkje bli vald og det å bli vald av mange kjem noko oftare enn det seier, utan at noko er gale.",
      "Sikkert, truleg og usikkert seier om eit teikn ville vore der igjen om dei same elevane svarte på nytt. Orda er prøvde på verkelege klassar: Sikkert blir sagt berre der minst 70 % av slike teikn var der igjen i neste runde, truleg der det var 50 til 70 %. Å ikkje bli vald av nokon er alltid usikkert: Av 22 slike elevar gjaldt det same for 10 neste gong.",
      "Det som byggjer på vala til klassekameratane, blir ikkje vist under 60 % eller under 10 svar, og under 80 % står det med eit atterhald. Det ein elev seier om seg sjølv, tel alltid.",
    ],
  },
  talk: {
    title: "Før du gjer noko",
    paragraphs: [
      "Snakk med eleven, på tomannshand og i ro. Spør korleis det går, og lytt, før du viser eller bestemmer noko. Sei aldri kven som valde eller ikkje valde: Elevane svarte til deg.",
      "Spør andre vaksne, og sjå sjølv. Eitt val frå eller til kan endre eit teikn, og mange har venner andre stader.",
      "Det er annleis når elevar sjølve seier at dei blir mobba, er utrygge eller åleine: Då veit du det, og seier frå til rektor med ein gong. Du treng ikkje vere sikker.",
    ],
  },
  hide: "Escape to gonger raskt etter kvarandre skjuler alt på skjermen med ein gong. Eitt trykk lukkar det som er ope.",
  pieces: {
    cases: {
      shows: "Elevane ei undersøking gjeld, éin om gongen, med det som er svart om kvar.",
      read: "Som ein grunn til å sjå nærare, saman med den som bestemte undersøkinga. Høyr eleven først, og noter at du har gjort det.",
      not: "Kven som sa det, og kva som verkeleg skjedde.",
    },
    overview: {
      shows:
        "Svara som eit brev: kven som har svart, kven som kan trenge deg først, kva som er bra, og kor sikkert det er.",
      read: "Ovanfrå. Kvart tal kan trykkjast på: Då ser du kva som ligg bak. Det elevane seier om seg sjølve, kjem før det klassekameratane valde.",
      not: "At alle har det bra der det ikkje står noko teikn. Dei som ikkje har svart, kan vere dei som har det vanskelegast.",
    },
    roster: {
      shows: "Kvar elev med eit teikn, som farge, form og ord.",
      read: "Trekant: kan trenge deg først. Halv rute: sjå nærare. Ring: Svara gir ingen teikn. Strek: for lite å seie. Trykk på eit namn for å sjå alt som ligg bak.",
      not: "Korleis ein elev er. Fargen handlar om svara frå éin dag.",
    },
    map: {
      shows: "Kven som valde kven på eitt spørsmål. Kvar ring er ein elev, kvar strek eit val.",
      read: "Tjukke strekar går begge vegar. Jo større ring, jo fleire har valt eleven. Trykk på ein elev for å sjå berre vala til og frå den eleven. Ein stipla ring utanfor betyr ikkje vald av nokon.",
      not: "Kvar elevane sit eller står: Dei som vel kvarandre, er berre teikna nær kvarandre. Eit einsidig val er ikkje ei avvising. Det same står som tabell under.",
    },
    matrix: {
      shows:
        "Alle val på eitt spørsmål i eit rutenett: Kvar rad er vala til éin elev, kvar kolonne viser kven som valde eleven.",
      read: "Langs rada for kven ein elev vel, ned kolonnen for kven som vel eleven. Sorter etter undergruppe for å sjå kven som vel kvarandre.",
      not: "At ei tom rute betyr at nokon mislikar nokon. Og den som hoppa over spørsmålet, er ukjend, ikkje tom.",
    },
    influence: {
      shows:
        "Kven klassekameratane nemner blant dei som bestemmer, og om dei også blir nemnde som hjelpsame.",
      read: "Som innverknad du kan arbeide med: kven som når kven, og kven som kunne teke nokon med. Samanlikn med det du sjølv ser.",
      not: "At ein elev dominerer eller vil noko vondt. Er eleven ikkje også nemnd som hjelpsam, seier ikkje svara om andre opplever det som bra eller vanskeleg.",
    },
    figures: {
      shows: "Klassen som heilskap i tal, kvart med kva det betyr og ikkje betyr.",
      read: "Følg dei for din eigen klasse over tid, på det same spørsmålet.",
      not: "Kor bra ein klasse eller ein lærar er. Klassar av ulik storleik eller med ulike spørsmål kan ikkje samanliknast.",
    },
    time: {
      shows:
        "Rundane til klassen ved sida av kvarandre: kva som har endra seg, og kva som er som før.",
      read: "Fleire og færre blir sagt berre der slump sjeldan ville gjort ein så stor skilnad, talt på dei som svarte begge gongene. Ein elev innanfor det grå feltet er som før.",
      not: "Kvifor noko har endra seg, eller at eit tiltak verka. Det som ikkje kan samanliknast, seier kvifor.",
    },
    groups: {
      shows: "Forslag til grupper, plassar eller nye klassar, laga av vala og av det du ønskjer.",
      read: "Som eit første forslag: Flytt, lås og be om eit nytt. Det seier kva det fekk til, og kva det ikkje fekk til.",
      not: "At det passar. Du veit meir enn vala, og elevane får aldri sjå kva det byggjer på.",
    },
    report: {
      shows:
        "Papir til eit møte, med namn, med initialar eller utan elevar. Det utan elevar kan visast på eit foreldremøte.",
      read: "Vel det som seier minst og likevel er nok. Kvart ark seier kven som skal ha det, og når det blir makulert.",
      not: "Noko ein forelder kan få om andre barn. Initialar skjuler lite for dei som kjenner klassen.",
    },
  },
};
