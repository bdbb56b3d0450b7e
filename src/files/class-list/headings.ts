import type { UnreadKind } from "./preview.ts";
import { withoutListMark } from "./list-mark.ts";
import { looksPersonal } from "./personal-data.ts";

/** What a heading says its column holds. "class" columns are ranked: the lowest rank names the class. */
export type HeadingMeaning =
  | { readonly type: "given" | "middle" | "family" | "full" | "gender" | "group" }
  | { readonly type: "class"; readonly rank: number }
  | { readonly type: "year" }
  | { readonly type: "unread"; readonly kind: UnreadKind };

/**
 * The meaning of a heading in bokmål, nynorsk or English, as school systems write them ("Fornavn",
 * "Elevens fornavn", "ELEV_FORNAVN", "firstName"). Null for a heading it does not know.
 */
export function headingMeaning(heading: string): HeadingMeaning | null {
  const meaning = meaningOfWords(heading);
  return isNameHeading(meaning) && isListed(heading) ? null : meaning;
}

/** A pupil under a cover name ("Elev 3", "6. Elev", "- Elev") is not the heading of a column. */
function isListed(cell: string): boolean {
  return /\d/u.test(cell) || withoutListMark(cell) !== cell;
}

function meaningOfWords(heading: string): HeadingMeaning | null {
  const words = headingWords(heading);
  const withoutPupil = words.filter((word) => !pupilWords.has(word)).join("");
  if (withoutPupil === "" && words.length > 0) return { type: "full" };
  // Known headings are known whole: "Foresatt 1 fornavn" is not "Fornavn".
  return known.get(withoutPupil) ?? unreadMeaning(words);
}

export function isNameHeading(meaning: HeadingMeaning | null): boolean {
  return meaning !== null && nameMeanings.has(meaning.type);
}

/** A heading as it may be shown; null when it is blank or looks like a person's data rather than a heading. */
export function shownHeading(heading: string): string | null {
  const text = heading.replace(/\s+/g, " ").trim();
  if (text === "" || text.length > 40 || looksPersonal(text)) return null;
  return /^[\p{L}\p{M}\p{N} ().,:/&_\-–#*'’]+$/u.test(text) ? text : null;
}

const nameMeanings: ReadonlySet<string> = new Set(["given", "middle", "family", "full"]);

/** "firstName", "ELEV_FORNAVN" and "Fornavn (elev)" in lower-case words without figures. */
function headingWords(heading: string): readonly string[] {
  return heading
    .normalize("NFC")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== "");
}

const pupilWords = new Set([
  ...[
    "elev",
    "eleven",
    "elevens",
    "eleva",
    "elevs",
    "elevar",
    "elever",
    "barn",
    "barnet",
    "barnets",
  ],
  ...["pupil", "pupils", "student", "students", "child", "learner"],
]);

const guardianWords = new Set([
  ...["mor", "mors", "far", "fars", "mamma", "pappa", "verge", "søsken", "sysken", "pårørende"],
  ...["mother", "father", "carer", "sibling", "pårørande", "kontakt", "kontaktperson", "contact"],
]);

const guardianStems = /^(?:foresat|føresett|føresatt|foreldr|forelder|guardian|parent)/u;

const known = new Map<string, HeadingMeaning>([
  ...meaningFor({ type: "given" }, [
    ...["fornavn", "førenamn", "fornamn", "elevfornavn", "elevfornamn", "fornavnelev"],
    ...["firstname", "givenname", "forename", "first", "given"],
  ]),
  ...meaningFor({ type: "middle" }, ["mellomnavn", "mellomnamn", "middlename", "middle"]),
  ...meaningFor({ type: "family" }, [
    ...["etternavn", "etternamn", "elevetternavn", "elevetternamn", "slektsnavn", "slektsnamn"],
    ...["lastname", "surname", "familyname", "last"],
  ]),
  ...meaningFor({ type: "full" }, [
    ...["navn", "namn", "elevnavn", "elevnamn", "fulltnavn", "fulltnamn", "heltnavn", "heiltnamn"],
    ...["navnpå", "namnpå", "navntil", "elevenavn", "visningsnavn", "visningsnamn"],
    ...["name", "fullname", "displayname", "pupilname", "studentname", "firstnamelastname"],
    ...["fornavnetternavn", "fornavnogetternavn", "fornamnetternamn", "fornamnogetternamn"],
    ...["etternavnfornavn", "etternamnfornamn", "lastnamefirstname", "surnamefirstname"],
  ]),
  ...meaningFor({ type: "gender" }, ["kjønn", "kjøn", "kjonn", "gender", "sex", "elevkjønn"]),
  ...meaningFor({ type: "class", rank: 1 }, [
    ...["klasse", "klassenavn", "klassenamn", "klassekode", "elevklasse", "class", "classname"],
  ]),
  ...meaningFor({ type: "class", rank: 2 }, [
    ...["basisgruppe", "basisgruppenavn", "basisgruppenamn", "basisgrupper", "hovedgruppe"],
    ...["klassegruppe", "form", "formgroup", "homeroom", "baseclass"],
  ]),
  ...meaningFor({ type: "class", rank: 3 }, [
    ...["kontaktlærergruppe", "kontaktlærargruppe", "kontaktlærergrupper", "kontaktgruppe"],
    ...["tutorgroup", "registrationgroup"],
  ]),
  ...meaningFor({ type: "year" }, [
    ...["trinn", "klassetrinn", "årstrinn", "trinnavn", "steg", "årssteg", "klassesteg"],
    ...["årskull", "grade", "year", "yeargroup", "gradelevel", "yearlevel"],
  ]),
  ...meaningFor({ type: "group" }, [
    ...["gruppe", "grupper", "elevgruppe", "gruppenavn", "gruppenamn", "group", "groupname"],
  ]),
]);

function meaningFor(
  meaning: HeadingMeaning,
  headings: readonly string[],
): readonly (readonly [string, HeadingMeaning])[] {
  return headings.map((heading) => [heading, meaning]);
}

const unreadPatterns: readonly (readonly [UnreadKind, RegExp])[] = [
  [
    "identity-number",
    /f[øo]dsels?n(?:umme)?r|personn(?:umme)?r|fnr|pnr|d nummer|dnummer|national id|identity|ssn|person id/u,
  ],
  ["birth-date", /f[øo]dselsdato|f[øo]dt|f[øo]dd|fødselsår|birth|dob|alder|age\b/u],
  ["email", /e ?post|epost|e ?mail|feide|brukernavn|brukarnamn|username/u],
  ["phone", /telefon|tlf|mobil|phone|mobile/u],
  [
    "address",
    /adresse|gate|veg|vei|post ?n(?:umme)?r|poststed|poststad|bosted|address|postcode|postal|zip|city|street/u,
  ],
];

function unreadMeaning(words: readonly string[]): HeadingMeaning | null {
  if (words.some((word) => guardianWords.has(word) || guardianStems.test(word))) {
    return { type: "unread", kind: "guardian" };
  }
  const text = words.join(" ");
  const found = unreadPatterns.find(([, pattern]) => pattern.test(text));
  return found === undefined ? null : { type: "unread", kind: found[0] };
}
