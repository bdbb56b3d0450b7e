import type { SurveyId } from "../../core/ids.ts";
import { bytesToBase64Url } from "../../core/ids.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { ClosedSurvey, FrozenSurvey } from "../../core/survey.ts";
import {
  dayAt,
  lastDayOfAnswers,
  surveyTimes,
  type CalendarDay,
  type LocalOffset,
} from "../../core/survey-dates.ts";
import { draftAgain, freezeDraft } from "../../core/survey-draft.ts";
import { parseSurveyRegistration, type SurveyRegistration } from "../../protocol/relay-api.ts";
import { timesAfterClosing } from "../../protocol/survey-times.ts";
import { preparedAgain } from "./before-desk.ts";
import { eraseStored, finishErasure } from "./erasure.ts";
import { manifestContentOf } from "./manifest-content.ts";
import type { SurveyFile } from "./records/survey-record.ts";
import { withBackupDue } from "./settings-desk.ts";
import {
  frozenRecord,
  knownSurvey,
  newSurveyRecord,
  storeSurvey,
  unwilling,
} from "./survey-files.ts";
import { openProblems } from "./survey-problems.ts";
import type {
  LiveDesk,
  OpenFailure,
  RelayUnwilling,
  SaveFailure,
  SurveyDesk,
  UnknownFailure,
} from "./teacher-app.ts";
import { now, today, withSession, type TeacherContext } from "./teacher-context.ts";
import type { VaultSession } from "./vault-session.ts";

type OpeningFile = Extract<SurveyFile, { type: "opening" }>;

const unknown = { type: "unknown" } as const;

/** The verbs by which a survey goes from draft to open to closed. */
export function createSurveyOpening(
  context: TeacherContext,
  collect: LiveDesk["collect"],
): Pick<SurveyDesk, "open" | "resumeOpening" | "withdrawOpening" | "close"> {
  const { opened, deps } = context;

  /** Keys and registration are stored before anything leaves the device: from here on it can be tried again for ever. */
  async function freeze(
    session: VaultSession,
    id: SurveyId,
    closesOn: CalendarDay,
  ): Promise<Result<void, SaveFailure | OpenFailure>> {
    const record = opened.surveys().get(id);
    if (record?.value.type !== "draft") return err(unknown);
    const draft = record.value.survey;
    const schoolClass = opened.classes().get(draft.classId)?.value;
    if (schoolClass === undefined) return err(unknown);
    const day = { today: today(context), sample: session.sample };
    const problems = openProblems(draft, schoolClass, day);
    if (problems.length > 0) return err({ type: "not-ready", problems });
    const times = surveyTimes(now(context), { ...draft, closesOn }, deps.clock.localOffset);
    if (!times.ok) return times;
    const frozen = freezeDraft(draft, times.value, { schoolClass, today: day.today });
    if (!frozen.ok) return err({ type: "not-ready", problems: frozen.error });
    const survey = frozen.value;
    const content = manifestContentOf(survey, schoolClass.name, survey);
    const prepared = await session.ask((crypto) => crypto.prepareSurvey(draft.classId, content));
    if (!prepared.ok) return prepared;
    if (!prepared.value.ok) return err({ type: "too-large" });
    const { keysRow, manifest, registration } = prepared.value.value;
    const file: SurveyFile = {
      type: "opening",
      survey,
      manifest: bytesToBase64Url(manifest),
      registration: JSON.stringify(registration),
    };
    const stored = await storeSurvey(
      context,
      session,
      { ...record, value: file },
      { keys: [keysRow], settings: (settings) => withBackupDue(settings, "survey-opened") },
    );
    // After a conflict the Worker has been given the keys that another tab has stored for this survey.
    if (!stored.ok && stored.error.type !== "conflict") {
      await session.ask((crypto) => crypto.forgetKeys([keysRow]));
    }
    return stored;
  }

  /** The very bytes made at the beginning: the relay answers a repetition as it answered the first. */
  async function register(id: SurveyId): Promise<Result<void, SaveFailure | OpenFailure>> {
    const session = context.session();
    if (session === null) return err({ type: "locked" });
    const file = opened.surveys().get(id)?.value;
    if (file?.type !== "opening") return file?.type === "frozen" ? ok(undefined) : err(unknown);
    const { invitation } = opened.settings().value;
    const answer = await session.relay.createSurvey(registrationOf(file), invitation);
    if (!answer.ok) return err(unwilling(answer.error));
    return withSession(context, async (later) => {
      const record = opened.surveys().get(id);
      if (record?.value.type !== "opening") return record ? ok(undefined) : err(unknown);
      return storeSurvey(context, later, { ...record, value: openFile(record.value) });
    });
  }

  async function close(
    id: SurveyId,
  ): Promise<Result<void, SaveFailure | UnknownFailure | RelayUnwilling>> {
    const session = context.session();
    if (session === null) return err({ type: "locked" });
    if (knownSurvey(context, id) === null) return err(unknown);
    const owner = await session.ask((crypto) => crypto.ownerSecret(id));
    if (!owner.ok) return owner;
    const answer = await session.relay.close(id, owner.value);
    const alreadyOver =
      !answer.ok && answer.error.type === "told" && answer.error.code === "closed";
    if (!answer.ok && !alreadyOver) return err(unwilling(answer.error));
    // What came in the last moment; were the network gone now, the next unlocking fetches it.
    await collect(id);
    return markClosed(context, id);
  }

  return {
    open: async (id, closesOn) => {
      const frozen = await withSession(context, (session) => freeze(session, id, closesOn));
      return frozen.ok ? register(id) : frozen;
    },
    resumeOpening: register,
    withdrawOpening: async (id) => {
      const withdrawn = await withSession(context, async (session) => {
        const file = opened.surveys().get(id)?.value;
        if (file?.type !== "opening") return err(unknown);
        const draft = draftAgain(file.survey, deps.random);
        // The draft first: were the second step to fail, there would be one survey too many, not one too few.
        const stored = await storeSurvey(
          context,
          session,
          newSurveyRecord({ type: "draft", survey: draft }),
          { preparations: preparedAgain(opened.records(), id, draft) },
        );
        if (!stored.ok) return stored;
        const erased = await eraseStored(context, session, { surveys: [id] });
        return erased.ok ? ok({ plan: erased.value, draftId: draft.id }) : erased;
      });
      if (!withdrawn.ok) return withdrawn;
      await finishErasure(context, withdrawn.value.plan);
      return ok(withdrawn.value.draftId);
    },
    close,
  };
}

/** Writes down that no more answers come, when that is not written yet. */
export function markClosed(
  context: TeacherContext,
  id: SurveyId,
): Promise<Result<void, SaveFailure | UnknownFailure>> {
  return withSession(context, async (session) => {
    const frozen = frozenRecord(context, id);
    if (frozen === null) return err(unknown);
    const survey = closedSurvey(frozen.file.survey, now(context), context.deps.clock.localOffset);
    if (survey === frozen.file.survey) return ok(undefined);
    const value: SurveyFile = { ...frozen.file, survey };
    return storeSurvey(
      context,
      session,
      { ...frozen.record, value },
      { settings: (settings) => withBackupDue(settings, "survey-closed") },
    );
  });
}

/** The same survey when it is closed already. A survey whose time ran out closed at that time. */
export function closedSurvey(
  survey: FrozenSurvey,
  nowSeconds: number,
  offset: LocalOffset,
): ClosedSurvey {
  if (survey.state === "closed") return survey;
  const times = timesAfterClosing(survey, nowSeconds);
  const closedAt = Math.min(nowSeconds, survey.closesAt);
  // An investigation closed early is deleted earlier; never later than was said when its cards were made.
  const counted = lastDayOfAnswers(survey.kind, dayAt(closedAt, offset));
  const answersDeletedOn = counted < survey.answersDeletedOn ? counted : survey.answersDeletedOn;
  return { ...survey, ...times, answersDeletedOn, state: "closed", closedAt };
}

function openFile({ survey, manifest }: OpeningFile): SurveyFile {
  const opened = { ...survey, state: "open" } as const;
  return { type: "frozen", survey: opened, manifest, reissues: [], seen: [], talks: [] };
}

function registrationOf({ registration }: OpeningFile): SurveyRegistration {
  const stored: unknown = JSON.parse(registration);
  if (!parseSurveyRegistration(stored).ok) throw new TypeError("A registration that is none");
  // Parsing anew could change the order of fields, and with it the bytes the relay compares.
  return stored as SurveyRegistration;
}
