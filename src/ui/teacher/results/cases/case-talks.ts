import { isSameTalk, type CaseTalk, type TalkOf } from "../../../../app/teacher/case-desk.ts";
import type { InvestigationCase } from "../../../../core/investigation-cases.ts";
import type { CalendarDay } from "../../../../core/survey-dates.ts";

/** Who has been heard, and how it is kept. */
export interface CaseTalks {
  readonly talks: readonly CaseTalk[];
  readonly today: CalendarDay;
  /** With null there was no talk. False when it could not be kept. */
  readonly keep: (talk: TalkOf, on: CalendarDay | null) => Promise<boolean>;
}

export function dayOfTalk({ talks }: CaseTalks, talk: TalkOf): CalendarDay | null {
  return talks.find((kept) => isSameTalk(kept, talk))?.on ?? null;
}

/** The exposed pupil first, then all who are named: each is to be heard. */
export function pupilsOfCase({ exposed, named }: InvestigationCase): readonly number[] {
  return [exposed, ...named.map(({ pupil }) => pupil)];
}
