import type { PupilId } from "./ids.ts";
import { nameKey } from "./pupil-name.ts";
import type { CalendarDay } from "./survey-dates.ts";

/**
 * What has to be written down before an investigation may be opened. It stays with the survey, on the teacher's device,
 * and is never part of a manifest. Texts are the teacher's own words; "" and null are what is not written yet.
 */
export interface InvestigationRecord {
  /** Who carries out the survey and writes this. */
  readonly teacher: string;
  readonly suspicion: string;
  readonly grounds: Grounds;
  /** What was tried before. */
  readonly otherMethods: readonly TriedMethod[];
  readonly decision: Decision;
  /** The pupils who are asked: only those who must be. */
  readonly pupils: readonly PupilId[];
  readonly whyThese: string;
  /** The day the survey's cards were made; null while the record can be changed. */
  readonly sealedOn: CalendarDay | null;
}

/** Why other ways are not enough: at least one of the three. */
export interface Grounds {
  readonly longLasting: string;
  readonly unclear: string;
  readonly complicated: string;
}

export interface TriedMethod {
  readonly what: string;
  readonly on: CalendarDay | null;
  readonly result: string;
}

export interface Decision {
  /** Another person than the teacher. */
  readonly by: string;
  readonly role: string;
  readonly on: CalendarDay | null;
}

export const emptyRecord: InvestigationRecord = {
  teacher: "",
  suspicion: "",
  grounds: { longLasting: "", unclear: "", complicated: "" },
  otherMethods: [],
  decision: { by: "", role: "", on: null },
  pupils: [],
  whyThese: "",
  sealedOn: null,
};

/** Bounds in code points and in numbers. A name is a few letters; what is said is said in a few words. */
export const recordLimits = {
  textMost: 4000,
  lineMost: 120,
  methodsMost: 20,
  wordsLeast: 10,
  nameLeast: 2,
} as const;

/** What a record lacks, or has and may not have. `method` is the place in `otherMethods`. */
export type RecordGap =
  | { readonly type: "teacher-missing" }
  | { readonly type: "suspicion-missing" }
  | { readonly type: "grounds-missing" }
  | { readonly type: "methods-missing" }
  | { readonly type: "method-what-missing"; readonly method: number }
  | { readonly type: "method-day-missing"; readonly method: number }
  | { readonly type: "method-in-future"; readonly method: number }
  | { readonly type: "method-result-missing"; readonly method: number }
  | { readonly type: "decider-missing" }
  | { readonly type: "decider-is-teacher" }
  | { readonly type: "decider-role-missing" }
  | { readonly type: "decision-day-missing" }
  | { readonly type: "decision-in-future" }
  /** No method was tried by then. */
  | { readonly type: "decision-before-methods" }
  | { readonly type: "pupils-missing" }
  | { readonly type: "reason-for-pupils-missing" };

export type RecordFailure =
  /** Longer than `recordLimits`, or with characters no text holds. */
  | { readonly type: "record-text-refused" }
  | { readonly type: "record-too-many-methods"; readonly most: number };

/** Everything that is missing, in the order of the page; empty when the record is complete on that day. */
export function checkRecord(record: InvestigationRecord, today: CalendarDay): readonly RecordGap[] {
  const gaps: (RecordGap | false)[] = [
    !isName(record.teacher) && { type: "teacher-missing" },
    !isSaid(record.suspicion) && { type: "suspicion-missing" },
    !saidGrounds(record).some(isSaid) && { type: "grounds-missing" },
    record.otherMethods.length === 0 && { type: "methods-missing" },
    ...record.otherMethods.flatMap((method, place) => methodGaps(method, place, today)),
    ...decisionGaps(record, today),
    record.pupils.length === 0 && { type: "pupils-missing" },
    !isSaid(record.whyThese) && { type: "reason-for-pupils-missing" },
  ];
  return gaps.filter((gap) => gap !== false);
}

/** Null when it may be kept, complete or not: a record is written over days. */
export function recordFailure(record: InvestigationRecord): RecordFailure | null {
  const { methodsMost, textMost, lineMost } = recordLimits;
  if (record.otherMethods.length > methodsMost) {
    return { type: "record-too-many-methods", most: methodsMost };
  }
  const texts = [
    record.suspicion,
    record.whyThese,
    ...saidGrounds(record),
    ...record.otherMethods.flatMap(({ what, result }) => [what, result]),
  ];
  const lines = [record.teacher, record.decision.by, record.decision.role];
  const allowed =
    texts.every((text) => isAllowed(text, textMost)) &&
    lines.every((line) => isAllowed(line, lineMost) && !/[\n\t]/.test(line));
  return allowed ? null : { type: "record-text-refused" };
}

function saidGrounds({ grounds }: InvestigationRecord): readonly string[] {
  return [grounds.longLasting, grounds.unclear, grounds.complicated];
}

function methodGaps(
  { what, on, result }: TriedMethod,
  method: number,
  today: CalendarDay,
): readonly (RecordGap | false)[] {
  return [
    !isName(what) && { type: "method-what-missing", method },
    on === null && { type: "method-day-missing", method },
    on !== null && on > today && { type: "method-in-future", method },
    !isName(result) && { type: "method-result-missing", method },
  ];
}

function decisionGaps(
  { teacher, decision, otherMethods }: InvestigationRecord,
  today: CalendarDay,
): readonly (RecordGap | false)[] {
  const { by, role, on } = decision;
  const firstTried = otherMethods.flatMap((method) => method.on ?? []).sort()[0];
  return [
    !isName(by) && { type: "decider-missing" },
    isName(by) && isSamePerson(by, teacher) && { type: "decider-is-teacher" },
    !isName(role) && { type: "decider-role-missing" },
    on === null && { type: "decision-day-missing" },
    on !== null && on > today && { type: "decision-in-future" },
    on !== null &&
      firstTried !== undefined &&
      on < firstTried && { type: "decision-before-methods" },
  ];
}

/** "Larsen, Kari" and "kari  larsen" are one person. */
function isSamePerson(one: string, other: string): boolean {
  const words = (name: string) =>
    nameKey(name)
      .split(/[^\p{L}\p{M}]+/u)
      .filter((word) => word !== "")
      .sort()
      .join(" ");
  return words(one) === words(other);
}

function isSaid(text: string): boolean {
  return [...text.trim()].length >= recordLimits.wordsLeast && /\p{L}/u.test(text);
}

function isName(text: string): boolean {
  return [...text.trim()].length >= recordLimits.nameLeast && /\p{L}/u.test(text);
}

/** Control characters but for line breaks, overrides of direction, halves of surrogate pairs. */
function isAllowed(text: string, most: number): boolean {
  const characters = text.replace(/[\n\t]/g, " ");
  return [...text].length <= most && !/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u.test(characters);
}
