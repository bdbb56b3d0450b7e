import { displayNamesOf } from "./display-name.ts";
import { groupBy } from "./grouping.ts";
import { newClassId, newPupilId, type ClassId, type PupilId, type RandomBytes } from "./ids.ts";
import { nameKey, parseClassName, parsePupilName, type NameFailure } from "./pupil-name.ts";
import { err, ok, type Result } from "./result.ts";

/** A class of fewer pupils cannot be surveyed: its answers could be traced by elimination. */
export const fewestPupils = 5;
export const mostPupils = 60;

export interface Pupil {
  readonly id: PupilId;
  /** The full name as the list has it, or the other name the pupil is entered under. Only the teacher sees it. */
  readonly name: string;
  /** The pupil's value in the one group column the teacher kept; null when none was kept or it is blank. */
  readonly group: string | null;
}

/** Pupils stand in the order of the list. An edit gives a new class; the old one is untouched. */
export interface SchoolClass {
  readonly id: ClassId;
  readonly name: string;
  /**
   * What the groups are, as the list's heading says it; null without groups. `genderGroupLabel` is
   * reserved: under it the groups are the codes `girl` and `boy`, worded by the screen's language.
   */
  readonly groupLabel: string | null;
  readonly pupils: readonly Pupil[];
}

export const genderGroupLabel = "gender";
export const genderGroups = ["girl", "boy"] as const;
export type GenderGroup = (typeof genderGroups)[number];

export interface NewPupil {
  readonly name: string;
  readonly group: string | null;
}

export interface NewSchoolClass {
  readonly name: string;
  readonly groupLabel: string | null;
  readonly pupils: readonly NewPupil[];
}

export type ClassEditFailure =
  | NameFailure
  | { readonly type: "class-full"; readonly most: number }
  | { readonly type: "pupil-unknown" };

export type NewClassFailure =
  | { readonly type: "class-name-refused"; readonly reason: NameFailure }
  /** position: 0-based in the list given. */
  | { readonly type: "pupil-refused"; readonly position: number; readonly reason: NameFailure }
  | { readonly type: "class-full"; readonly most: number };

/**
 * What stands between a class and its survey. `blocking` ones must be put right before a survey is
 * opened; the others are for the teacher to look at.
 */
export type ClassProblem =
  | {
      readonly type: "too-few";
      readonly blocking: true;
      readonly count: number;
      readonly fewest: number;
    }
  | {
      readonly type: "too-many";
      readonly blocking: true;
      readonly count: number;
      readonly most: number;
    }
  | { readonly type: "class-name-refused"; readonly blocking: true; readonly reason: NameFailure }
  | {
      readonly type: "name-refused";
      readonly blocking: true;
      readonly pupil: PupilId;
      readonly reason: NameFailure;
    }
  /** The same full name twice or more: two pupils, or one entered twice. */
  | { readonly type: "double"; readonly blocking: false; readonly pupils: readonly PupilId[] };

/**
 * A class of any size up to the most, also none: a teacher who types the names begins with an
 * empty one. Too few is told by `classProblems`, not refused here.
 */
export function createSchoolClass(
  wanted: NewSchoolClass,
  random: RandomBytes,
): Result<SchoolClass, NewClassFailure> {
  const name = parseClassName(wanted.name);
  if (!name.ok) return err({ type: "class-name-refused", reason: name.error });
  if (wanted.pupils.length > mostPupils) return err({ type: "class-full", most: mostPupils });
  const pupils: Pupil[] = [];
  for (const [position, { name: written, group }] of wanted.pupils.entries()) {
    const pupilName = parsePupilName(written);
    if (!pupilName.ok) return err({ type: "pupil-refused", position, reason: pupilName.error });
    pupils.push({ id: newPupilId(random), name: pupilName.value, group });
  }
  return ok({ id: newClassId(random), name: name.value, groupLabel: wanted.groupLabel, pupils });
}

export function renameClass(
  schoolClass: SchoolClass,
  name: string,
): Result<SchoolClass, ClassEditFailure> {
  const parsed = parseClassName(name);
  return parsed.ok ? ok({ ...schoolClass, name: parsed.value }) : parsed;
}

/** The new pupil comes last. A name already in the class is accepted: see `displayNames`. */
export function addPupil(
  schoolClass: SchoolClass,
  pupil: NewPupil,
  random: RandomBytes,
): Result<SchoolClass, ClassEditFailure> {
  if (schoolClass.pupils.length >= mostPupils) return err({ type: "class-full", most: mostPupils });
  const name = parsePupilName(pupil.name);
  if (!name.ok) return name;
  const added: Pupil = { id: newPupilId(random), name: name.value, group: pupil.group };
  return ok({ ...schoolClass, pupils: [...schoolClass.pupils, added] });
}

/**
 * Also for entering a pupil under another name, as for a protected address: the id stays, and
 * nothing of the former name is kept in the class.
 */
export function renamePupil(
  schoolClass: SchoolClass,
  id: PupilId,
  name: string,
): Result<SchoolClass, ClassEditFailure> {
  if (!hasPupil(schoolClass, id)) return err({ type: "pupil-unknown" });
  const parsed = parsePupilName(name);
  if (!parsed.ok) return parsed;
  const pupils = schoolClass.pupils.map((pupil) =>
    pupil.id === id ? { ...pupil, name: parsed.value } : pupil,
  );
  return ok({ ...schoolClass, pupils });
}

export function removePupil(
  schoolClass: SchoolClass,
  id: PupilId,
): Result<SchoolClass, ClassEditFailure> {
  if (!hasPupil(schoolClass, id)) return err({ type: "pupil-unknown" });
  return ok({ ...schoolClass, pupils: schoolClass.pupils.filter((pupil) => pupil.id !== id) });
}

/**
 * The names pupils see: first names, with only as much more as tells two apart, never the same
 * twice. Computed from the whole class, so it changes with it; a survey freezes its own copy.
 */
export function displayNames(schoolClass: SchoolClass): ReadonlyMap<PupilId, string> {
  const names = displayNamesOf(schoolClass.pupils.map((pupil) => pupil.name));
  return new Map(schoolClass.pupils.map((pupil, index) => [pupil.id, names[index] ?? pupil.name]));
}

/** Everything to put right or to look at, the blocking ones first; empty when all is well. */
export function classProblems(schoolClass: SchoolClass): readonly ClassProblem[] {
  return [
    ...sizeProblems(schoolClass.pupils.length),
    ...nameProblems(schoolClass),
    ...doubleProblems(schoolClass.pupils),
  ];
}

export function isReadyForSurvey(schoolClass: SchoolClass): boolean {
  return !classProblems(schoolClass).some((problem) => problem.blocking);
}

function hasPupil(schoolClass: SchoolClass, id: PupilId): boolean {
  return schoolClass.pupils.some((pupil) => pupil.id === id);
}

function sizeProblems(count: number): ClassProblem[] {
  if (count < fewestPupils)
    return [{ type: "too-few", blocking: true, count, fewest: fewestPupils }];
  if (count > mostPupils) return [{ type: "too-many", blocking: true, count, most: mostPupils }];
  return [];
}

function nameProblems(schoolClass: SchoolClass): ClassProblem[] {
  const problems: ClassProblem[] = [];
  const className = parseClassName(schoolClass.name);
  if (!className.ok) {
    problems.push({ type: "class-name-refused", blocking: true, reason: className.error });
  }
  for (const { id, name } of schoolClass.pupils) {
    const parsed = parsePupilName(name);
    if (!parsed.ok) {
      problems.push({ type: "name-refused", blocking: true, pupil: id, reason: parsed.error });
    }
  }
  return problems;
}

function doubleProblems(pupils: readonly Pupil[]): ClassProblem[] {
  const byName = groupBy(pupils, (pupil) => nameKey(pupil.name));
  return [...byName.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({ type: "double", blocking: false, pupils: same.map((pupil) => pupil.id) }));
}
