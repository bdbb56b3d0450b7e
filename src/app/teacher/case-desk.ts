import type { RosterIndex } from "../../core/answers.ts";
import type { SurveyId } from "../../core/ids.ts";
import { err, ok, type Result } from "../../core/result.ts";
import { dayAt, type CalendarDay } from "../../core/survey-dates.ts";
import type { CaseTalk } from "./records/survey-record.ts";
import { frozenRecord, storeSurvey } from "./survey-files.ts";
import type { SaveFailure, UnknownFailure } from "./teacher-app.ts";
import { today, withSession, type TeacherContext } from "./teacher-context.ts";

export type { CaseTalk };

/** Who has been heard in the cases of an investigation: kept with the survey, and gone with it. */
export interface CaseDesk {
  /** Empty for every other survey. Reactive. */
  talks(id: SurveyId): readonly CaseTalk[];
  today(): CalendarDay;
  /** Keeps the day of a talk, or with null that there was none. A day before the survey opened, or to come, is refused. */
  keepTalk(id: SurveyId, talk: TalkOf, on: CalendarDay | null): Promise<KeptTalk>;
}

/** A talk with one pupil about one case; with the exposed pupil where both are the same. */
export interface TalkOf {
  readonly about: RosterIndex;
  readonly with: RosterIndex;
}

export type KeptTalk = Result<
  void,
  SaveFailure | UnknownFailure | { readonly type: "talk-day-refused" }
>;

const unknown = { type: "unknown" } as const;

export function createCaseDesk(context: TeacherContext): CaseDesk {
  const offset = context.deps.clock.localOffset;
  return {
    talks: (id) => {
      const value = context.opened.surveys().get(id)?.value;
      return value?.type === "frozen" ? value.talks : [];
    },
    today: () => today(context),
    keepTalk: (id, talk, on) =>
      withSession(context, async (session) => {
        const frozen = frozenRecord(context, id);
        if (frozen === null) return err(unknown);
        const { survey, talks } = frozen.file;
        const isInRoster = [talk.about, talk.with].every(
          (index) => survey.roster[index] !== undefined,
        );
        if (survey.kind !== "investigation" || !isInRoster) return err(unknown);
        if (on !== null && (on > today(context) || on < dayAt(survey.opensAt, offset))) {
          return err({ type: "talk-day-refused" });
        }
        const others = talks.filter((kept) => !isSameTalk(kept, talk));
        const kept = on === null ? others : [...others, { ...talk, on }];
        if (on === null && others.length === talks.length) return ok(undefined);
        const value = { ...frozen.file, talks: kept };
        return storeSurvey(context, session, { ...frozen.record, value });
      }),
  };
}

export function isSameTalk(one: TalkOf, other: TalkOf): boolean {
  return one.about === other.about && one.with === other.with;
}
