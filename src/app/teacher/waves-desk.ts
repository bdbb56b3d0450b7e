import type { AnalysisInput } from "../../core/analysis-input.ts";
import type { SurveyId } from "../../core/ids.ts";
import { participationOf } from "../../core/metrics/participation.ts";
import type { FrozenSurvey } from "../../core/survey.ts";
import { frozenRecord } from "./survey-files.ts";
import { inputOf } from "./survey-input.ts";
import type { TeacherContext } from "./teacher-context.ts";

/** One wave of a class: a survey with its answers. */
export interface Wave {
  readonly survey: FrozenSurvey;
  readonly input: AnalysisInput;
}

export interface Waves {
  /** The survey itself and those it repeats, as far back as they are still here; oldest first, the survey last. */
  readonly chain: readonly Wave[];
  /** Other closed surveys of the class that share a question with it; oldest first. */
  readonly others: readonly Wave[];
  /** The oldest of the chain repeats one that has been deleted, with its answers. */
  readonly earlierDeleted: boolean;
}

/** The waves a survey may be seen beside. */
export interface WavesDesk {
  /** Null before the survey is open, and for investigations: they are not followed over time. Reactive. */
  of(id: SurveyId): Waves | null;
  /**
   * The newest round of the class that was opened after this one, and whose answers say how things are now: it is
   * closed, or enough have answered for choices to be read. Null for an investigation. Reactive.
   */
  newer(id: SurveyId): FrozenSurvey | null;
}

export function createWavesDesk(context: TeacherContext): WavesDesk {
  const waveOf = (survey: FrozenSurvey): Wave => ({ survey, input: inputOf(context, survey) });

  function chainOf(last: FrozenSurvey): Pick<Waves, "earlierDeleted"> & {
    readonly surveys: readonly FrozenSurvey[];
  } {
    const surveys = [last];
    for (let first = last; ;) {
      if (first.previous === null) return { surveys, earlierDeleted: false };
      const before = frozenRecord(context, first.previous)?.file.survey;
      if (before === undefined) return { surveys, earlierDeleted: true };
      // A survey that names itself or a later one can only be a file somebody changed: it ends there.
      if (surveys.some(({ id }) => id === before.id) || before.kind !== "preventive") {
        return { surveys, earlierDeleted: false };
      }
      surveys.unshift(before);
      first = before;
    }
  }

  return {
    of: (id) => {
      const survey = frozenRecord(context, id)?.file.survey;
      if (survey === undefined || survey.kind !== "preventive") return null;
      const { surveys, earlierDeleted } = chainOf(survey);
      const inChain = new Set(surveys.map((one) => one.id));
      const asked = new Set(survey.questions.map((question) => question.id));
      const others = [...context.opened.surveys().values()]
        .flatMap(({ value }) => (value.type === "frozen" ? [value.survey] : []))
        .filter(
          (one) =>
            one.classId === survey.classId &&
            one.kind === "preventive" &&
            one.state === "closed" &&
            !inChain.has(one.id) &&
            one.questions.some((question) => asked.has(question.id)),
        )
        .sort(byOpening);
      return { chain: surveys.map(waveOf), others: others.map(waveOf), earlierDeleted };
    },
    newer: (id) => {
      const survey = frozenRecord(context, id)?.file.survey;
      if (survey === undefined || survey.kind !== "preventive") return null;
      const later = [...context.opened.surveys().values()]
        .flatMap(({ value }) => (value.type === "frozen" ? [value.survey] : []))
        .filter(
          (one) =>
            one.classId === survey.classId &&
            one.kind === "preventive" &&
            one.opensAt > survey.opensAt,
        )
        .toSorted(byOpening);
      return later.findLast((one) => saysHowItIs(waveOf(one))) ?? null;
    },
  };
}

function saysHowItIs({ survey, input }: Wave): boolean {
  const answered = input.pupils.filter((pupil) => pupil.answered).length;
  if (survey.state === "closed") return answered > 0;
  return participationOf(answered, input.pupils.length).state !== "too-few";
}

/** In the order in which the class was asked. */
export function byOpening(one: FrozenSurvey, other: FrozenSurvey): number {
  return one.opensAt - other.opensAt || (one.id < other.id ? -1 : 1);
}
