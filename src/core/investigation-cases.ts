import type { InvestigationInput, NominationRecord, ScaleRecord } from "./analysis-input.ts";
import { isCaseSupport, isDoneToMe, isWitnessScale } from "./catalogue/case-questions.ts";
import type { QuestionId } from "./ids.ts";
import type { NominationKind, ScaleTheme } from "./question.ts";

/**
 * An investigation read as the field reads it: one possible case at a time, beginning with the pupil who may be
 * exposed. Pupils are indexes into the input's `pupils`. Nothing here says who named somebody: claims of others are
 * counts, and only what pupils say about themselves stands under their own index.
 */
export interface CaseOverview {
  /** Own reports first, in the order of the roster; then those whom others name as exposed, by how many. */
  readonly cases: readonly InvestigationCase[];
  /** Who says to have seen bullying, in the order of the roster. */
  readonly witnesses: readonly number[];
  /** Who is named for having helped, spoken up or stepped in, in the order of the roster. */
  readonly support: readonly SupportClaim[];
  /** Pupils who name somebody as doing it whom nothing ties to a case. A number, so that no list of names comes of it. */
  readonly untied: number;
}

export interface InvestigationCase {
  readonly exposed: number;
  /** False: nothing is known from this pupil. */
  readonly answered: boolean;
  /** Own answers that say so, in the survey's order. */
  readonly own: readonly OwnStatement[];
  /** True when the pupil named somebody as having done it to the pupil. */
  readonly ownNaming: boolean;
  /** Others who name the pupil as exposed on any question: each once. */
  readonly namedExposed: ClaimCount;
  /** The same for each question with at least one, in the survey's order. */
  readonly exposedOn: readonly QuestionClaim[];
  /**
   * Whom the exposed pupil, or somebody who names that pupil as exposed, names as doing it. First those named by the
   * exposed pupil, and within that the order of the roster: never by how many.
   */
  readonly named: readonly NamedPupil[];
}

export interface NamedPupil {
  readonly pupil: number;
  /** The questions on which the exposed pupil names this one. */
  readonly byExposed: readonly QuestionId[];
  /** Others than the exposed pupil who name this one as doing it to others, on any question: each once. */
  readonly byOthers: ClaimCount;
  /** How many of those also name the exposed pupil as exposed. The rest may mean another case. */
  readonly alsoOfThisCase: number;
  readonly othersOn: readonly QuestionClaim[];
}

/** `namers` of the `possible` pupils who answered and could have named the one it is about. */
export interface ClaimCount {
  readonly namers: number;
  readonly possible: number;
}

export interface QuestionClaim extends ClaimCount {
  readonly questionId: QuestionId;
}

/** An answer of the pupil's own: value v (1-based) of the scale. */
export interface OwnStatement {
  readonly questionId: QuestionId;
  readonly value: number;
}

export interface SupportClaim extends QuestionClaim {
  readonly pupil: number;
}

/** Never of a preventive survey: its type of input has none of this. */
export function investigationCases(input: InvestigationInput): CaseOverview {
  const answers = readAnswers(input);
  const cases = input.pupils
    .map((_, pupil) => caseOf(input, answers, pupil))
    .filter((found) => found !== null)
    .sort(byKnowledge);
  return {
    cases,
    witnesses: witnessesOf(input),
    support: supportOf(input, answers),
    untied: untiedNamers(input, { answers, cases }),
  };
}

/** Fewer claims than this could be one pupil's quarrel, and say who made them: they are told as one claim, with care. */
export const fewestForCount = 2;

/* ---- what the answers hold ---- */

/** One question as asked: whom each pupil named; null where nothing was answered. */
interface Naming {
  readonly id: QuestionId;
  readonly named: readonly (ReadonlySet<number> | null)[];
}

interface CaseAnswers {
  readonly exposed: readonly Naming[];
  readonly doneToMe: readonly Naming[];
  readonly doneToOthers: readonly Naming[];
  readonly support: readonly Naming[];
}

function readAnswers({ nominations }: InvestigationInput): CaseAnswers {
  const of = (kind: NominationKind) => nominations.filter((question) => question.kind === kind);
  const bullying = of("bullying");
  return {
    exposed: of("victimisation").map(namingOf),
    doneToMe: bullying.filter(({ id }) => isDoneToMe(id)).map(namingOf),
    doneToOthers: bullying.filter(({ id }) => !isDoneToMe(id)).map(namingOf),
    support: of("prosocial")
      .filter(({ id }) => isCaseSupport(id))
      .map(namingOf),
  };
}

function namingOf({ id, answers }: NominationRecord): Naming {
  const named = answers.map((answer, pupil) => {
    if (answer.type === "skipped") return null;
    const choices = answer.type === "named" ? answer.pupils : [];
    // Nobody is a witness against themselves.
    return new Set(choices.filter((choice) => choice !== pupil));
  });
  return { id, named };
}

/* ---- a case ---- */

function caseOf(
  input: InvestigationInput,
  answers: CaseAnswers,
  exposed: number,
): InvestigationCase | null {
  const own = ownStatements(input.scales, exposed);
  const ownNaming = answers.doneToMe.some(({ named }) => (named[exposed]?.size ?? 0) > 0);
  const namedExposed = countOf(answers.exposed, { about: exposed, without: [] });
  if (own.length === 0 && !ownNaming && namedExposed.namers === 0) return null;
  return {
    exposed,
    answered: input.pupils[exposed]?.answered ?? false,
    own,
    ownNaming,
    namedExposed,
    exposedOn: claimsOn(answers.exposed, { about: exposed, without: [] }),
    named: namedIn(input, answers, exposed),
  };
}

const exposureThemes: readonly ScaleTheme[] = ["bullied", "digital-bullied", "safety", "harm"];

function ownStatements(scales: readonly ScaleRecord[], pupil: number): readonly OwnStatement[] {
  return scales.flatMap(({ id, theme, concern, answers }) => {
    const answer = answers[pupil];
    const isOfCase = exposureThemes.includes(theme) && !isWitnessScale(id);
    const isGrave = answer?.type === "chosen" && concern.duty.includes(answer.value);
    return isOfCase && isGrave ? [{ questionId: id, value: answer.value }] : [];
  });
}

function namedIn(
  { pupils }: InvestigationInput,
  answers: CaseAnswers,
  exposed: number,
): readonly NamedPupil[] {
  const { doneToMe, doneToOthers } = answers;
  const ofThisCase = namersOf(answers.exposed, exposed);
  const found = pupils.flatMap((_, pupil): NamedPupil[] => {
    if (pupil === exposed) return [];
    const byExposed = [...doneToMe, ...doneToOthers].filter(
      ({ named }) => named[exposed]?.has(pupil) === true,
    );
    const others = [...namersOf(doneToOthers, pupil)].filter((namer) => namer !== exposed);
    const alsoOfThisCase = others.filter((namer) => ofThisCase.has(namer)).length;
    if (byExposed.length === 0 && alsoOfThisCase === 0) return [];
    const asked = { about: pupil, without: [exposed] };
    return [
      {
        pupil,
        byExposed: byExposed.map(({ id }) => id),
        byOthers: countOf(doneToOthers, asked),
        alsoOfThisCase,
        othersOn: claimsOn(doneToOthers, asked),
      },
    ];
  });
  const isByExposed = ({ byExposed }: NamedPupil) => byExposed.length > 0;
  return [...found.filter(isByExposed), ...found.filter((one) => !isByExposed(one))];
}

/* ---- beside the cases ---- */

function witnessesOf({ pupils, scales }: InvestigationInput): readonly number[] {
  const seen = scales.filter(({ id }) => isWitnessScale(id));
  return pupils.flatMap((_, pupil) => {
    const says = seen.some(({ answers, concern }) => {
      const answer = answers[pupil];
      return answer?.type === "chosen" && concern.duty.includes(answer.value);
    });
    return says ? [pupil] : [];
  });
}

function supportOf(
  { pupils }: InvestigationInput,
  { support }: CaseAnswers,
): readonly SupportClaim[] {
  return pupils.flatMap((_, pupil) =>
    claimsOn(support, { about: pupil, without: [] }).map((claim) => ({ pupil, ...claim })),
  );
}

function untiedNamers(
  { pupils }: InvestigationInput,
  {
    answers,
    cases,
  }: { readonly answers: CaseAnswers; readonly cases: readonly InvestigationCase[] },
): number {
  const tied = new Set(cases.flatMap(({ named }) => named.map(({ pupil }) => pupil)));
  return pupils.filter((_, namer) =>
    answers.doneToOthers.some(({ named }) =>
      [...(named[namer] ?? [])].some((pupil) => !tied.has(pupil)),
    ),
  ).length;
}

function byKnowledge(one: InvestigationCase, other: InvestigationCase): number {
  const isOwn = ({ own, ownNaming }: InvestigationCase) => own.length > 0 || ownNaming;
  if (isOwn(one) !== isOwn(other)) return isOwn(one) ? -1 : 1;
  if (isOwn(one)) return one.exposed - other.exposed;
  return other.namedExposed.namers - one.namedExposed.namers || one.exposed - other.exposed;
}

/* ---- counting ---- */

interface Counting {
  readonly about: number;
  /** Whose answers are told apart, and not counted here. */
  readonly without: readonly number[];
}

function claimsOn(namings: readonly Naming[], counting: Counting): readonly QuestionClaim[] {
  return namings
    .map((naming) => ({ questionId: naming.id, ...countOf([naming], counting) }))
    .filter(({ namers }) => namers > 0);
}

/** Pupils counted once, however many questions they name the pupil on. */
function countOf(namings: readonly Naming[], { about, without }: Counting): ClaimCount {
  const counts = (pupil: number) => pupil !== about && !without.includes(pupil);
  const answered = new Set(
    namings.flatMap(({ named }) =>
      named.flatMap((choices, pupil) => (choices !== null && counts(pupil) ? [pupil] : [])),
    ),
  );
  const namers = [...namersOf(namings, about)].filter(counts);
  return { namers: namers.length, possible: answered.size };
}

function namersOf(namings: readonly Naming[], about: number): ReadonlySet<number> {
  return new Set(
    namings.flatMap(({ named }) =>
      named.flatMap((choices, pupil) => (choices?.has(about) === true ? [pupil] : [])),
    ),
  );
}
