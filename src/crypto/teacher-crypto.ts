import type { Answers } from "../core/answers.ts";
import { bytesToBase64Url, type ClassId, type SurveyId } from "../core/ids.ts";
import type { TrueCounts } from "../core/leader/fields.ts";
import { ok, type Result } from "../core/result.ts";
import type { SurveyKeys } from "../protocol/key-rows.ts";
import type { KioskPupil } from "../protocol/kiosk-link.ts";
import type { ManifestContent } from "../protocol/manifest.ts";
import type { SlotReissue, SurveyRegistration } from "../protocol/relay-api.ts";
import type { SealedRow } from "../protocol/sealed-row.ts";
import {
  ballotBoxOf,
  openBallots,
  sealForPupil,
  type BallotToOpen,
  type OpenedBallot,
} from "./ballot-box.ts";
import { cardFragment } from "./card-fragment.ts";
import type { KioskBundle } from "./kiosk-crypto.ts";
import { exitOf, kioskFragment, newExitCode } from "./kiosk-fragment.ts";
import { productCosts } from "./key-wrap.ts";
import { addClassKey, heldSurvey, putSurveyKeys } from "./keyring.ts";
import { createRoundContributor } from "./round-contributor.ts";
import type { Argon2Cost, TeacherSodium } from "./sodium.ts";
import { pupilSecrets, watchSecret, withNewToken } from "./survey-keys.ts";
import { openingOf } from "./survey-opening.ts";
import { unitNumbers, type UnitNumbers } from "./unit-numbers.ts";
import { teacherVault } from "./vault-kind.ts";
import { createVaultWork } from "./vault-work.ts";

export interface PreparedSurvey {
  /** The survey's keys, sealed under its class: store it before registering. */
  readonly keysRow: SealedRow;
  /** The exact bytes of M, for the survey's row. */
  readonly manifest: Uint8Array;
  readonly registration: SurveyRegistration;
}

export interface KioskLink {
  /** "#" included. */
  readonly fragment: string;
  /** Eight digits, drawn for this link. */
  readonly code: string;
}

/**
 * Everything the teacher's Worker does. It holds one open vault at a time; its end is what locking
 * means. load gives libsodium, started and self-tested. costs are for tests alone: whatever they are,
 * a wrap outside the bounds of src/protocol/vault-header.ts does not open.
 */
export function createTeacherCryptoHandlers(
  load: () => Promise<TeacherSodium>,
  costs: readonly Argon2Cost[] = productCosts,
) {
  const { sodium, held, calls } = createVaultWork(load, teacherVault, costs);

  function survey(surveyId: SurveyId) {
    return { id: surveyId, ...heldSurvey(held(), surveyId) };
  }

  return {
    ...calls,
    ...createRoundContributor(sodium, "school"),

    async createClassKey(classId: ClassId): Promise<SealedRow> {
      return addClassKey(await sodium(), held(), classId);
    },

    async unitNumbers(surveyIds: readonly SurveyId[], counts: TrueCounts): Promise<UnitNumbers> {
      return unitNumbers(await sodium(), held(), { surveyIds, counts });
    },

    async prepareSurvey(
      classId: ClassId,
      content: ManifestContent,
    ): Promise<Result<PreparedSurvey, "too-large">> {
      const library = await sodium();
      const opening = openingOf(library, content);
      if (!opening.ok) return opening;
      const { keys, manifest, registration } = opening.value;
      const keysRow = putSurveyKeys(library, held(), { id: content.surveyId, classId, keys });
      return ok({ keysRow, manifest, registration });
    },

    async cardFragments(surveyId: SurveyId, manifest: Uint8Array): Promise<readonly string[]> {
      const library = await sodium();
      const { keys } = ballotBoxOf(library, survey(surveyId), manifest);
      return keys.tokens.map((token, rosterIndex) =>
        cardFragment(library, { ...keys, surveyId, token, rosterIndex }),
      );
    },

    async kioskBundle(
      surveyId: SurveyId,
      manifest: Uint8Array,
      rosterIndexes: readonly number[],
    ): Promise<KioskBundle> {
      const { keys } = ballotBoxOf(await sodium(), survey(surveyId), manifest);
      const { manifestHash } = keys;
      return { surveyId, manifest, manifestHash, pupils: kioskList(keys, rosterIndexes) };
    },

    async kioskLink(
      surveyId: SurveyId,
      manifest: Uint8Array,
      rosterIndexes: readonly number[],
    ): Promise<KioskLink> {
      const library = await sodium();
      const { keys } = ballotBoxOf(library, survey(surveyId), manifest);
      const code = newExitCode(library);
      const pupils = kioskList(keys, rosterIndexes);
      const exit = exitOf(library, surveyId, code);
      return { fragment: kioskFragment(library, { ...keys, surveyId, pupils, exit }), code };
    },

    async slots(surveyId: SurveyId): Promise<readonly string[]> {
      const secrets = pupilSecrets(await sodium(), surveyId, survey(surveyId).keys);
      return secrets.map(({ slot }) => bytesToBase64Url(slot));
    },

    async ownerSecret(surveyId: SurveyId): Promise<string> {
      return bytesToBase64Url(survey(surveyId).keys.ownerSecret);
    },

    async watchSecret(surveyId: SurveyId): Promise<string> {
      return bytesToBase64Url(watchSecret(await sodium(), surveyId, survey(surveyId).keys));
    },

    async openBallots(
      surveyId: SurveyId,
      manifest: Uint8Array,
      ballots: readonly BallotToOpen[],
    ): Promise<readonly OpenedBallot[]> {
      const library = await sodium();
      return openBallots(library, ballotBoxOf(library, survey(surveyId), manifest), ballots);
    },

    /** The new token is held at once: when the row could not be stored, the stored one must be loaded again. */
    async reissueCard(
      surveyId: SurveyId,
      rosterIndex: number,
    ): Promise<{ keysRow: SealedRow; reissue: SlotReissue }> {
      const library = await sodium();
      const current = survey(surveyId);
      const { keys, reissue } = withNewToken(library, current, rosterIndex);
      return { keysRow: putSurveyKeys(library, held(), { ...current, keys }), reissue };
    },

    async sealSampleBallots(
      surveyId: SurveyId,
      manifest: Uint8Array,
      answers: ReadonlyMap<number, Answers>,
    ): Promise<readonly BallotToOpen[]> {
      const library = await sodium();
      const box = ballotBoxOf(library, survey(surveyId), manifest);
      return [...answers].map(([rosterIndex, given]) =>
        sealForPupil(library, box, { rosterIndex, answers: given }),
      );
    },
  };
}

/** Of these names, in the order of the roster. Throws for one that is not in the survey. */
function kioskList(keys: SurveyKeys, rosterIndexes: readonly number[]): readonly KioskPupil[] {
  return [...new Set(rosterIndexes)]
    .sort((one, other) => one - other)
    .map((rosterIndex) => {
      const token = keys.tokens[rosterIndex];
      if (token === undefined) throw new RangeError("No such pupil in the survey");
      return { rosterIndex, token };
    });
}
