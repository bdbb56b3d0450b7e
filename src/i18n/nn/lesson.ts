import type { LessonTexts } from "../en/lesson.ts";

const check = (label: string, detail: string) => ({ label, detail });

export const lesson: LessonTexts = {
  phases: { before: "Før timen", lesson: "I rommet", after: "Etterpå" },
  school: {
    "letter-sent": check("Føresette har fått brevet", "Ei veke før, så dei rekk å spørje."),
    "right-day": check(
      "Dagen passar",
      "Tidleg i veka, ikkje rett før ein ferie, og 4 til 6 veker ut i skuleåret.",
    ),
    "follow-up-known": check(
      "Eg veit kven som følgjer opp",
      "Rektor veit om timen. Du veit kven du går til same dagen om nokon seier at dei ikkje er trygge.",
    ),
    "cards-ready": check("Korta er skrivne ut", "Eitt til kvar elev, med namn på."),
    "adult-present": check(
      "Ein vaksen er i rommet heile tida",
      "Gå rundt, men ikkje så nær at du ser skjermane.",
    ),
    "seats-apart": check(
      "Plassane står frå kvarandre",
      "Som på ein prøve, så alle får vere i fred.",
    ),
    "screens-hidden": check(
      "Ingen ser skjermen til den ved sida av",
      "Skru ned lyset på skjermen, og vis knappen som gøymer han.",
    ),
    "cards-by-name": check(
      "Korta blir delte ut på namn",
      "Gi kvart kort i rett hand. Eit kort i feil hender er eit svar i feil namn.",
    ),
    "opening-words": check(
      "Sei dette først",
      "«De skal svare kvar for dykk. Eg ser kva de svarer, og ingen andre i klassen ser det. De kan hoppe over spørsmål, og de kan seie nei. Seier nokon at dei ikkje har det bra, gjer eg noko med det.»",
    ),
    "not-read-aloud": check(
      "Spørsmåla blir ikkje lesne høgt for klassen",
      "Den som treng det, høyrer dei i hovudtelefonar eller sit med ein vaksen for seg sjølv.",
    ),
    "child-in-distress": check(
      "Eg veit kva eg gjer om nokon græt eller fortel noko",
      "Set deg ved sida av, takk for at det blei sagt, og lov ikkje å halde det hemmeleg. Gå ut saman om det trengst. Sei frå til rektor same dagen, og skriv ned det som blei sagt.",
    ),
    "cards-collected": check("Korta er samla inn", "Makuler dei når alle har svart."),
    "something-pleasant": check(
      "Noko hyggeleg rett etterpå",
      "Ein leik eller litt høgtlesing, så ingen går rett ut i friminuttet med det dei har svart.",
    ),
    "read-the-same-day": check(
      "Svara er lesne same dagen",
      "Det elevane seier om seg sjølve, står først. Frå då av veit du det, og må gjere noko.",
    ),
  },
  kindergarten: {
    "letter-sent": check("Føresette har fått brevet", "Ei veke før, så dei rekk å spørje."),
    "right-day": check(
      "Dagen passar",
      "Tidleg i veka, ikkje rett før ein ferie, og når barna kjenner kvarandre.",
    ),
    "follow-up-known": check(
      "Eg veit kven som følgjer opp",
      "Styraren veit om det. Du veit kven du går til same dagen om eit barn seier at noko er gale.",
    ),
    "cards-ready": check("Nettbrettet er lada og prøvd", "Prøv sjølv heile vegen først."),
    "adult-present": check(
      "Ein vaksen sit saman med barnet heile tida",
      "Ein barnet er trygg på, ved sida av og ikkje rett overfor.",
    ),
    "seats-apart": check("Eitt barn om gongen", "På ein roleg stad, med døra på gløtt."),
    "screens-hidden": check("Dei andre barna ser ikkje skjermen", "Sit med ryggen mot ein vegg."),
    "cards-by-name": check(
      "Rett barn har rett kort",
      "Sei namnet høgt før de begynner. Eit kort i feil hender er eit svar i feil namn.",
    ),
    "opening-words": check(
      "Sei dette først",
      "«Eg vil gjerne vite korleis du har det her. Du kan peike på bileta. Du kan seie nei, og du kan slutte når du vil. Om noko er vondt, hjelper vi deg.»",
    ),
    "not-read-aloud": check(
      "Spørsmåla blir lesne for eitt barn om gongen",
      "Lågt, aldri for heile gruppa, og utan å vise kva du håper å høyre.",
    ),
    "child-in-distress": check(
      "Eg veit kva eg gjer om eit barn græt eller fortel noko",
      "Trøyst, takk for at det blei sagt, og lov ikkje å halde det hemmeleg. Stopp der. Sei frå til styraren same dagen, og skriv ned det som blei sagt.",
    ),
    "cards-collected": check("Korta er rydda vekk", "Makuler dei når alle har svart."),
    "something-pleasant": check(
      "Noko hyggeleg rett etterpå",
      "Leik eller les saman ei stund, så barnet ikkje går rett frå det.",
    ),
    "read-the-same-day": check(
      "Svara er lesne same dagen",
      "Det barna seier om seg sjølve, står først. Frå då av veit du det, og må gjere noko.",
    ),
  },
  remarks: {
    "early-in-week": "Tidleg i veka: Då er det tid til å følgje opp før helga.",
    "late-in-week": "Ein torsdag går bra, om du held fredagen fri til å følgje opp.",
    friday: "På ein fredag må det nokon fortel, vente over helga. Måndag til onsdag er snillare.",
    weekend: "Den dagen er i ei helg.",
    "public-holiday": "Den dagen er ein fridag for alle.",
    "before-public-holiday":
      "Dagen etter er fri, og det nokon fortel, må vente. Ein tidlegare dag er snillare.",
    "early-in-term":
      "Skuleåret har så vidt begynt. Fire til seks veker ut i det kjenner elevane kvarandre betre.",
    "good-time-of-term": (weeks) => `Omtrent ${weeks} veker ut i skuleåret: eit godt tidspunkt.`,
  },
  holidays: {
    autumn: (first, last) =>
      `Mange skular har haustferie i veke ${first} til ${last}. Sjå når de har han: Rett før må den som seier frå, vente lenge.`,
    christmas: (first, last) =>
      `Veke ${first} og ${last} er for mange dei siste før jul. Då må den som seier frå, vente lenge.`,
    winter: (first, last) =>
      `Mange skular har vinterferie i veke ${first} til ${last}. Sjå når de har han: Rett før må den som seier frå, vente lenge.`,
    easter: "Det er påske, eller rett før. Då må den som seier frå, vente lenge.",
    summer: "Det er sommar, eller rett før. Då må den som seier frå, vente lenge.",
  },
};
