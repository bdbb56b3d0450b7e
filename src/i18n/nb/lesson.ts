import type { LessonTexts } from "../en/lesson.ts";

const check = (label: string, detail: string) => ({ label, detail });

export const lesson: LessonTexts = {
  phases: { before: "Før timen", lesson: "I rommet", after: "Etterpå" },
  school: {
    "letter-sent": check("Foresatte har fått brevet", "En uke før, så de rekker å spørre."),
    "right-day": check(
      "Dagen passer",
      "Tidlig i uken, ikke rett før en ferie, og 4 til 6 uker ut i skoleåret.",
    ),
    "follow-up-known": check(
      "Jeg vet hvem som følger opp",
      "Rektor vet om timen. Du vet hvem du går til samme dag hvis noen sier at de ikke er trygge.",
    ),
    "cards-ready": check("Kortene er skrevet ut", "Ett til hver elev, med navn på."),
    "adult-present": check(
      "En voksen er i rommet hele tiden",
      "Gå rundt, men ikke så nær at du ser skjermene.",
    ),
    "seats-apart": check(
      "Plassene står fra hverandre",
      "Som på en prøve, så alle får være i fred.",
    ),
    "screens-hidden": check(
      "Ingen ser skjermen til den ved siden av",
      "Skru ned lyset på skjermen, og vis knappen som skjuler den.",
    ),
    "cards-by-name": check(
      "Kortene deles ut på navn",
      "Gi hvert kort i riktig hånd. Et kort i feil hender er et svar i feil navn.",
    ),
    "opening-words": check(
      "Si dette først",
      "«Dere skal svare hver for dere. Jeg ser hva dere svarer, og ingen andre i klassen ser det. Dere kan hoppe over spørsmål, og dere kan si nei. Sier noen at de ikke har det bra, gjør jeg noe med det.»",
    ),
    "not-read-aloud": check(
      "Spørsmålene leses ikke høyt for klassen",
      "Den som trenger det, hører dem i hodetelefoner eller sitter med en voksen for seg selv.",
    ),
    "child-in-distress": check(
      "Jeg vet hva jeg gjør hvis noen gråter eller forteller noe",
      "Sett deg ved siden av, takk for at det ble sagt, og lov ikke å holde det hemmelig. Gå ut sammen hvis det trengs. Si fra til rektor samme dag, og skriv ned det som ble sagt.",
    ),
    "cards-collected": check("Kortene er samlet inn", "Makuler dem når alle har svart."),
    "something-pleasant": check(
      "Noe hyggelig rett etterpå",
      "En lek eller litt høytlesning, så ingen går rett ut i friminuttet med det de har svart.",
    ),
    "read-the-same-day": check(
      "Svarene er lest samme dag",
      "Det elevene sier om seg selv, står først. Fra da av vet du det, og må gjøre noe.",
    ),
  },
  kindergarten: {
    "letter-sent": check("Foresatte har fått brevet", "En uke før, så de rekker å spørre."),
    "right-day": check(
      "Dagen passer",
      "Tidlig i uken, ikke rett før en ferie, og når barna kjenner hverandre.",
    ),
    "follow-up-known": check(
      "Jeg vet hvem som følger opp",
      "Styreren vet om det. Du vet hvem du går til samme dag hvis et barn sier at noe er galt.",
    ),
    "cards-ready": check("Nettbrettet er ladet og prøvd", "Prøv selv hele veien først."),
    "adult-present": check(
      "En voksen sitter sammen med barnet hele tiden",
      "En barnet er trygg på, ved siden av og ikke rett overfor.",
    ),
    "seats-apart": check("Ett barn om gangen", "På et rolig sted, med døren på gløtt."),
    "screens-hidden": check("De andre barna ser ikke skjermen", "Sitt med ryggen mot en vegg."),
    "cards-by-name": check(
      "Riktig barn har riktig kort",
      "Si navnet høyt før dere begynner. Et kort i feil hender er et svar i feil navn.",
    ),
    "opening-words": check(
      "Si dette først",
      "«Jeg vil gjerne vite hvordan du har det her. Du kan peke på bildene. Du kan si nei, og du kan slutte når du vil. Hvis noe er vondt, hjelper vi deg.»",
    ),
    "not-read-aloud": check(
      "Spørsmålene leses for ett barn om gangen",
      "Lavt, aldri for hele gruppen, og uten å vise hva du håper å høre.",
    ),
    "child-in-distress": check(
      "Jeg vet hva jeg gjør hvis et barn gråter eller forteller noe",
      "Trøst, takk for at det ble sagt, og lov ikke å holde det hemmelig. Stopp der. Si fra til styreren samme dag, og skriv ned det som ble sagt.",
    ),
    "cards-collected": check("Kortene er ryddet vekk", "Makuler dem når alle har svart."),
    "something-pleasant": check(
      "Noe hyggelig rett etterpå",
      "Lek eller les sammen en stund, så barnet ikke går rett fra det.",
    ),
    "read-the-same-day": check(
      "Svarene er lest samme dag",
      "Det barna sier om seg selv, står først. Fra da av vet du det, og må gjøre noe.",
    ),
  },
  remarks: {
    "early-in-week": "Tidlig i uken: Da er det tid til å følge opp før helgen.",
    "late-in-week": "En torsdag går bra, om du holder fredagen fri til å følge opp.",
    friday: "På en fredag må det noen forteller, vente over helgen. Mandag til onsdag er snillere.",
    weekend: "Den dagen er i en helg.",
    "public-holiday": "Den dagen er en fridag for alle.",
    "before-public-holiday":
      "Dagen etter er fri, og det noen forteller, må vente. En tidligere dag er snillere.",
    "early-in-term":
      "Skoleåret har så vidt begynt. Fire til seks uker ut i det kjenner elevene hverandre bedre.",
    "good-time-of-term": (weeks) => `Omtrent ${weeks} uker ut i skoleåret: et godt tidspunkt.`,
  },
  holidays: {
    autumn: (first, last) =>
      `Mange skoler har høstferie i uke ${first} til ${last}. Se når dere har den: Rett før må den som sier fra, vente lenge.`,
    christmas: (first, last) =>
      `Uke ${first} og ${last} er for mange de siste før jul. Da må den som sier fra, vente lenge.`,
    winter: (first, last) =>
      `Mange skoler har vinterferie i uke ${first} til ${last}. Se når dere har den: Rett før må den som sier fra, vente lenge.`,
    easter: "Det er påske, eller rett før. Da må den som sier fra, vente lenge.",
    summer: "Det er sommer, eller rett før. Da må den som sier fra, vente lenge.",
  },
};
