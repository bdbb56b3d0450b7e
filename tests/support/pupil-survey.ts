import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import { bytesToBase64Url, type SurveyId } from "../../src/core/ids.ts";
import type { Language, SchoolLevel, SurveyKind } from "../../src/core/question.ts";
import { ballotBoxOf, openBallots, type OpenedBallot } from "../../src/crypto/ballot-box.ts";
import { cardFragment } from "../../src/crypto/card-fragment.ts";
import { exitOf, kioskFragment, newExitCode } from "../../src/crypto/kiosk-fragment.ts";
import { loadTeacherSodium } from "../../src/crypto/sodium-teacher.ts";
import { withNewToken } from "../../src/crypto/survey-keys.ts";
import { openingOf } from "../../src/crypto/survey-opening.ts";
import { refOf, type QuestionRef } from "../../src/core/question-ref.ts";
import { createTeacherRelay } from "../../src/transport/teacher-relay.ts";
import { fakeNames } from "./pupil-fakes.ts";

/** A survey at a real relay, and the cards to it. */
export interface PupilSurveyAtRelay {
  readonly names: readonly string[];
  /** The address of a pupil's card, by roster index. */
  readonly linkOf: (rosterIndex: number) => string;
  /** The address for one shared tablet, and the code that empties it. Without indexes it lists everybody. */
  readonly kioskLink: (rosterIndexes?: readonly number[]) => {
    readonly link: string;
    readonly code: string;
  };
  /** How many ballots have arrived, and how many bytes each has. */
  ballotSizes(): Promise<readonly number[]>;
  /** Every ballot that arrived, opened as the teacher would. */
  ballots(): Promise<readonly OpenedBallot[]>;
  replaceCard(rosterIndex: number): Promise<void>;
  close(): Promise<void>;
  erase(): Promise<void>;
}

export interface PupilSurveyPlan {
  readonly kind?: SurveyKind;
  readonly level?: SchoolLevel;
  readonly languages?: readonly Language[];
  readonly questions?: readonly QuestionRef[];
  readonly names?: readonly string[];
  readonly opensInSeconds?: number;
}

const step = 900;
const day = 86_400;

export async function openPupilSurvey(
  origin: string,
  plan: PupilSurveyPlan = {},
): Promise<PupilSurveyAtRelay> {
  const {
    kind = "preventive",
    languages = ["nb", "en"],
    questions = standardSet.map(refOf),
    names = fakeNames,
  } = plan;
  const sodium = await loadTeacherSodium();
  const relay = createTeacherRelay({ fetch: (...request) => fetch(...request), origin });
  const surveyId = bytesToBase64Url(sodium.randomBytes(16)) as SurveyId;
  const opens = Math.floor(Date.now() / 1000) + (plan.opensInSeconds ?? 0);
  const opensAt = Math.floor(opens / step) * step;
  const closesAt = opensAt + 7 * day;
  const opening = openingOf(sodium, {
    surveyId,
    kind,
    level: plan.level ?? "grades-5-7",
    title: "7B",
    languages,
    questions,
    roster: names,
    opensAt,
    closesAt,
    deleteAt: closesAt + (kind === "preventive" ? 14 : 7) * day,
    contact: "Kari Nordmann, kontaktlærer",
  });
  if (!opening.ok) throw new Error("The survey is too large");
  const { registration, keys } = opening.value;
  const owner = bytesToBase64Url(keys.ownerSecret);
  assertOk(await relay.createSurvey(registration, null));

  return {
    names,
    linkOf: (rosterIndex) => {
      const token = keys.tokens[rosterIndex];
      if (token === undefined) throw new RangeError("No such pupil");
      const { manifestSecret, manifestHash } = keys;
      const secrets = { surveyId, manifestSecret, manifestHash, token, rosterIndex };
      return `${origin}/svar${cardFragment(sodium, secrets)}`;
    },
    kioskLink: (rosterIndexes = names.map((_, index) => index)) => {
      const code = newExitCode(sodium);
      const fragment = kioskFragment(sodium, {
        ...keys,
        surveyId,
        pupils: rosterIndexes.map((rosterIndex) => ({
          rosterIndex,
          token: keys.tokens[rosterIndex] ?? new Uint8Array(),
        })),
        exit: exitOf(sodium, surveyId, code),
      });
      return { link: `${origin}/svar${fragment}`, code };
    },
    async ballotSizes() {
      const page = await relay.ballotsAfter(surveyId, owner, 0);
      if (!page.ok) throw new Error("The relay gave no ballots");
      return page.value.ballots.map(({ ballot }) => Buffer.from(ballot, "base64url").length);
    },
    async ballots() {
      const page = await relay.ballotsAfter(surveyId, owner, 0);
      if (!page.ok) throw new Error("The relay gave no ballots");
      const box = ballotBoxOf(sodium, { id: surveyId, keys }, opening.value.manifest);
      const arrived = page.value.ballots.map(({ slot, ballot }) => ({
        slot,
        ballot: new Uint8Array(Buffer.from(ballot, "base64url")),
      }));
      return openBallots(sodium, box, arrived);
    },
    async replaceCard(rosterIndex) {
      const { reissue } = withNewToken(sodium, { id: surveyId, keys }, rosterIndex);
      assertOk(await relay.reissueSlot(surveyId, owner, reissue));
    },
    async close() {
      assertOk(await relay.close(surveyId, owner));
    },
    async erase() {
      assertOk(await relay.deleteSurvey(surveyId, owner));
    },
  };
}

function assertOk(result: { readonly ok: boolean }): void {
  if (!result.ok) throw new Error("The relay did not take a call");
}
