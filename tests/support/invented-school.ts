import { fillWithClass } from "../../src/app/teacher/sample-vault.ts";
import type { Answer, Answers, RosterIndex } from "../../src/core/answers.ts";
import type { QuestionId } from "../../src/core/ids.ts";
import { fullName, inventedNames } from "./invented-names.ts";
import { makeVaultFile } from "./vault-file.ts";

/** A class of a school where nobody exists. All its names are found again in bytes: none is a word of anything else. */
export interface InventedSchoolClass {
  readonly className: string;
  readonly teacher: string;
  readonly surveyName: string;
  readonly pupils: readonly string[];
  /** How many of them answered. */
  readonly answered: number;
  readonly file: Buffer;
  readonly kit: string;
}

/** Seven classes, each of which may contribute; no two have the same numbers. */
const plans = [
  { className: "Klasse Bjørneskøyen", teacher: "Ragnfrøy Skåltveiten", pupils: 14, answered: 13 },
  { className: "Klasse Fjørevåken", teacher: "Torgæir Mjødalsbråten", pupils: 17, answered: 15 },
  { className: "Klasse Gråmåltrosten", teacher: "Sølvbrånd Nykkjehaug", pupils: 19, answered: 16 },
  { className: "Klasse Havørnbakken", teacher: "Ingebrøta Flåthylleno", pupils: 22, answered: 20 },
  { className: "Klasse Jærspøvelien", teacher: "Hallgjærd Rønvikstulo", pupils: 16, answered: 14 },
  { className: "Klasse Lappspurvåsen", teacher: "Øystånd Vierkjølberg", pupils: 24, answered: 21 },
  { className: "Klasse Myrsnipehøgda", teacher: "Kjellfrød Åsgjeltvang", pupils: 18, answered: 15 },
] as const;

/** One teacher's vault each, with one class and its closed survey in it. */
export async function makeInventedSchool(): Promise<readonly InventedSchoolClass[]> {
  const classes: InventedSchoolClass[] = [];
  for (const [at, { className, teacher, pupils: roll, answered }] of plans.entries()) {
    const pupils = Array.from({ length: roll }, (_, index) => nameOf(at, index));
    const surveyName = `Kartlegging ved ${teacher}`;
    const all = Array.from({ length: answered }, (_, index) => index);
    const answers = new Map(all.map((index) => [index, answersOf(index, at, roll)]));
    const { file, kit } = await makeVaultFile((session, deps) =>
      fillWithClass(session, deps, {
        newClass: {
          name: className,
          groupLabel: null,
          pupils: pupils.map((name) => ({ name, group: null })),
        },
        rounds: [{ name: surveyName, closedDaysAgo: 1, answers }],
      }),
    );
    classes.push({ className, teacher, surveyName, pupils, answered, file, kit });
  }
  return classes;
}

/** Nobody has the name of anybody of another class. */
function nameOf(ofClass: number, index: number): string {
  const { given } = nameAt(index + 3 * ofClass);
  const { family } = nameAt(index + 7 * ofClass);
  return fullName({ given, family });
}

function nameAt(place: number) {
  const name = inventedNames[place % inventedNames.length];
  if (name === undefined) throw new RangeError("There should be such a name");
  return name;
}

/** Neighbours choose each other, some a third one or nobody; who does not thrive or is bullied differs by class. */
function answersOf(index: RosterIndex, ofClass: number, roll: number): Answers {
  const neighbour = index % 2 === 0 ? index + 1 : index - 1;
  const third = (index + 3 + ofClass) % roll;
  const both = [neighbour, ...((index + ofClass) % 3 === 0 ? [third] : [])];
  const named = [...new Set(both)].filter((other) => other !== index && other < roll);
  const isAlone = (index + ofClass) % 7 === 0;
  const breaks: Answer =
    isAlone || named.length === 0
      ? { type: "nobody" }
      : { type: "named", pupils: named.toSorted((one, other) => one - other) };
  const chosen = (value: number): Answer => ({ type: "chosen", value });
  const everyOther = (every: number): boolean => (index + ofClass) % every === 0;
  return new Map<string, Answer>([
    ["breaks", breaks],
    ["thriving", chosen(everyOther(5) ? 4 : 1)],
    ["company", everyOther(11) ? { type: "skipped" } : chosen(isAlone ? 5 : 2)],
    ["safety", chosen(everyOther(4) ? 3 : 1)],
    ["bullied", chosen(everyOther(8) ? 3 : 1)],
  ]) as ReadonlyMap<string, Answer> as Answers & ReadonlyMap<QuestionId, Answer>;
}
