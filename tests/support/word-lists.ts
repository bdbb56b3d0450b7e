import type { Language } from "../../src/core/question.ts";

/*
 * Words that one written language has and another has not, though hardly a sentence lacks one: by them a text in the
 * wrong language is known. Words that both have (elev, kort, klassen) cannot stand here.
 */

const bokmalOnly = `
  ikke jeg hva hvem hvor hvorfor hvordan hver hvert hverandre hvilken hvilke hvilket hvis noen noe bare fra
  være vær gjøre gjør gjøres sier sies se mer flere mye navn navnet navnene skole skolen skoler skolene elever
  elevene elevenes læreren lærerens lærere kommer ble uke uken uker ukene måneder nå da spørre fortsatt
  allerede annen dem deres disse eget egen egne selv sammen alene åpne åpner åpen åpent åpnes åpnet lukket lukkes
  slettet slettes sletter lagret lagres lagrer svarene kortene valg valget valgene valgt valgte velge velg velger
  tegn tegnet tegner tegnene tall tallet tallene ganger uten hjemme voksne voksen forebyggende
  foresatte klasser klassene listen siden filen linjen maskinen adressen postkassen enhet enheten enheter mangler
  trenger gjelder skjult vises forrige senere ennå hentet laget lages endret endres fjernet sikkerhetskopi
  sikkerhetskopien hvelv hvelvet nettleser nettleseren spørsmålene bilde bildet bilder bildene mens leser ga sitter
  oppgave oppgaven oppgaver tilfeldighet gjensidighet gutt gutter eksempelet eksempelklassen innstillinger
  kartlegginger kartleggingen kartleggingene steder sted veien veier virker helsesykepleier helsesykepleieren høyst
  vanskelig vanskelige frem øyeblikk ligger finnes trives hørt hører høre føler samtaler skriver krypteres
  krypterer makuleres forberedelse ensidig ensidige deltakelse tetthet lenken hjelpen klassekamerater
  klassekameratene klassekameratenes resultater resultatene datoer nøkler nøklene tillatt tillater oppdiktet
  oppdiktede forhåndsvisning glemt glemmer bokstaver besto beholder undersøkelse
  undersøkelsen opplysninger opplysningene opplysningen
`;

const nynorskOnly = `
  ikkje eg kva kven kvar kvarandre kvifor korleis nokon noko nokre berre frå vere ver gjere gjer seier seie
  sei sjå meir fleire mykje namn namnet namna skule skulen skular elevar elevane læraren lærar lærarar kjem blei
  veke veker månader då spørje framleis annan dei deira desse eigen eige eiga eigne sjølv sjølve saman åleine
  opne opnar opna open lukka sletta slettar lagra svara korta val vala vald valde velje vel teikn teiknet tal talet
  tala gong gonger utan heime vaksne vaksen førebyggjande føresette føresett klassane klassar lista sidan fila
  maskina adressa postkassa eining eininga einingar manglar treng gjeld førre seinare enno tryggingskopi
  tryggingskopien kvelv kvelvet nettlesar nettlesaren spørsmåla bilete biletet bileta medan gav tek teke oppgåve
  oppgåva gut gutar dømeklassen døme dømes innstillingar kartleggingar kartlegginga kartleggingane stader vegar
  verkar helsesjukepleiaren høgst vanskeleg vanskelege finst trivst høyrd høyrer einsidig tettleik truleg teikna
  gløymt gløymer førehandsvising førebuing òg resultata ein eit
`;

/** Not what Norwegian writes alike: and, at, by, for, is, no, not, on, open, skip, to. */
const english = `
  the of you your yours with this these those are was were it its that they them their there can cannot could
  will would should has does did what who whom which when where why how from only also if than then but or yes
  one two three pupil pupils survey surveys answer answers answered class classes card cards teacher teachers
  school name names question questions settings language save close back delete results backup choose chosen show
  try again nobody next
`;

/** Of either form, and nothing in English. */
const norwegian = `
  og av på til som eller men å det du deg er har ikke ikkje noen nokon hvem kven hva kva elev elever elevar klasse
  klassen svar svarene svara kartlegging kartleggingen kartlegginga læreren læraren spørsmål
`;

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

export const wordLists = {
  english: wordsIn(english),
  bokmalOnly: wordsIn(bokmalOnly),
  nynorskOnly: wordsIn(nynorskOnly),
  norwegian: wordsIn(norwegian),
} as const;

/** What gives away that a text is not in this language. */
const straysOf: Readonly<Record<Language, readonly ReadonlySet<string>[]>> = {
  nb: [wordLists.english, wordLists.nynorskOnly],
  nn: [wordLists.english, wordLists.bokmalOnly],
  en: [wordLists.norwegian],
};

export function wordsNotIn(language: Language, text: string): readonly string[] {
  return straysOf[language].flatMap((list) => strayWordsIn(text, list));
}

/** The words of the text that are on the list; {places} to be filled in are no words. */
export function strayWordsIn(text: string, list: ReadonlySet<string>): readonly string[] {
  const words =
    text
      .replaceAll(/\{\w+\}/g, "")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return [...new Set(words.filter((word) => list.has(word)))];
}
