import type { Answer } from "../../../src/core/answers.ts";
import { base64UrlToBytes } from "../../../src/core/ids.ts";
import { createTeacherRelay } from "../../../src/transport/teacher-relay.ts";
import { fakeNames } from "../../support/pupil-fakes.ts";
import { at, setupSurvey, valueOf } from "../../support/survey-crypto.ts";

export interface SurveyAtRelay {
  readonly names: readonly string[];
  /** What every ballot must have, in bytes. */
  readonly ballotBytes: number;
  linkOf(rosterIndex: number): string;
  /** Every ballot as it lies at the relay, opened by the teacher's keys. */
  received(): Promise<readonly ReceivedBallot[]>;
}

export interface ReceivedBallot {
  readonly bytes: number;
  readonly name: string | null;
  /** In the order of the questions. */
  readonly answers: readonly (Answer | undefined)[];
  readonly receipt: readonly number[];
}

const quarter = 900;
const day = 86_400;

/** The standard questions for a class of 26, open now, with the teacher at hand. */
export async function openSurveyAtRelay(origin: string): Promise<SurveyAtRelay> {
  const relay = createTeacherRelay({ fetch: (...request) => fetch(...request), origin });
  const opensAt = Math.floor(Date.now() / 1000 / quarter) * quarter;
  const survey = await setupSurvey(fakeNames.length, {
    roster: fakeNames,
    opensAt,
    closesAt: opensAt + 7 * day,
    deleteAt: opensAt + 21 * day,
  });
  const { teacher, surveyId, content, prepared, fragments } = survey;
  valueOf(await relay.createSurvey(prepared.registration, null));
  const owner = await teacher.ownerSecret(surveyId);
  return {
    names: fakeNames,
    ballotBytes: prepared.registration.ballotBytes,
    linkOf: (rosterIndex) => `${origin}/svar${at(fragments, rosterIndex)}`,
    async received() {
      const page = valueOf(await relay.ballotsAfter(surveyId, owner, 0));
      const ballots = page.ballots.map(({ slot, ballot }) => {
        const bytes = base64UrlToBytes(ballot);
        if (bytes === null) throw new Error("The relay gave a ballot that is not base64url");
        return { slot, ballot: bytes };
      });
      const opened = await teacher.openBallots(surveyId, prepared.manifest, ballots);
      return opened.map((each, index) => {
        const valid = each.type === "valid" ? each : null;
        return {
          bytes: at(ballots, index).ballot.length,
          name: fakeNames[valid?.rosterIndex ?? -1] ?? null,
          answers: content.questions.map(({ id }) => valid?.answers.get(id)),
          receipt: valid?.receipt ?? [],
        };
      });
    },
  };
}
