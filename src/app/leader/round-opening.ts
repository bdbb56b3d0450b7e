import { bytesToBase64Url, type RoundId } from "../../core/ids.ts";
import { releaseRefusal } from "../../core/leader/release.ts";
import { compareTerms, termBefore, termOf } from "../../core/leader/term.ts";
import { err, ok, type Result } from "../../core/result.ts";
import { addDays, endOfDay } from "../../core/survey-dates.ts";
import { parseRoundRegistration, type RoundRegistration } from "../../protocol/round-api.ts";
import { roundDescriptionLimits, type RoundLevel } from "../../protocol/round-description.ts";
import { roundLimits } from "../../protocol/round-limits.ts";
import { descriptionOf } from "../rounds/contributed-round.ts";
import type { RelayUnwilling, SaveFailure, UnknownFailure } from "../vault/vault-app.ts";
import type { NewRound, NewRoundProblem, RoundDesk } from "./leader-app.ts";
import {
  inTurn,
  now,
  today,
  unwilling,
  type LeaderContext,
  type LeaderSession,
} from "./leader-context.ts";
import { releasedRounds, type RoundRecord } from "./leader-records.ts";
import { withLeaderBackupDue } from "./leader-settings-desk.ts";
import type { RoundCounts } from "./round-counts.ts";
import { knownRound, storeRound, withState } from "./round-files.ts";

type RoundOpening = Pick<
  RoundDesk,
  "terms" | "closingDays" | "unitMost" | "problem" | "open" | "resumeOpening" | "openAgain"
>;

/** Whole classes, and schools of a usual size. */
const usualUnitMost: Readonly<Record<RoundLevel, number>> = { school: 30, municipality: 20 };
/** Three weeks: every class finds a lesson. */
const usualDays = 21;
const daySeconds = 86_400;

/** The verbs by which a round begins. */
export function createRoundOpening(context: LeaderContext, counts: RoundCounts): RoundOpening {
  const { opened, deps } = context;

  const terms: RoundDesk["terms"] = () => {
    const current = termOf(today(context));
    return [current, termBefore(current)];
  };

  const closingDays: RoundDesk["closingDays"] = () => {
    const day = today(context);
    const soonest = endOfDay(day, deps.clock.localOffset) > now(context) ? day : addDays(day, 1);
    // A day less than the relay allows, which counts from this moment.
    const last = addDays(day, Math.floor(roundLimits.closesWithinSeconds / daySeconds) - 1);
    return { first: soonest, usual: addDays(day, usualDays), last };
  };

  const unitMost: RoundDesk["unitMost"] = (level) => ({
    ...roundDescriptionLimits.unitMost[level],
    usual: usualUnitMost[level],
  });

  function problem(wanted: NewRound): NewRoundProblem | null {
    const records = opened.records();
    const place = records.places.get(wanted.placeId)?.value;
    if (place === undefined) return { type: "unknown" };
    if (!terms().some((term) => compareTerms(term, wanted.term) === 0)) return { type: "term" };
    const { least, most } = unitMost(place.level);
    const isAllowed = Number.isInteger(wanted.unitMost);
    if (!isAllowed || wanted.unitMost < least || wanted.unitMost > most) {
      return { type: "unit-most", least, most };
    }
    const { first, last } = closingDays();
    if (wanted.closesOn < first || wanted.closesOn > last)
      return { type: "closes-on", first, last };
    const others = [...records.rounds.values()].filter(({ value }) => {
      const isSame = compareTerms(descriptionOf(value).term, wanted.term) === 0;
      return isSame && value.placeId === wanted.placeId;
    });
    return (
      releaseRefusal({ ...wanted, level: place.level }, releasedRounds(records)) ??
      others.map(({ value }) => standsInTheWay(value)).find((found) => found !== null) ??
      null
    );
  }

  /** Keys and registration are stored before anything leaves the device: from here on it can be tried again for ever. */
  async function make(
    session: LeaderSession,
    wanted: NewRound,
  ): Promise<Result<RoundId, SaveFailure | NewRoundProblem>> {
    const found = problem(wanted);
    if (found !== null) return err(found);
    const place = opened.records().places.get(wanted.placeId)?.value;
    if (place === undefined) return err({ type: "unknown" });
    const closesAt = endOfDay(wanted.closesOn, deps.clock.localOffset);
    const { term, mode } = wanted;
    const prepared = await session.ask((crypto) =>
      crypto.prepareRound({
        level: place.level,
        mode,
        place: place.name,
        term,
        unitMost: wanted.unitMost,
        closesAt,
        deleteAt: closesAt + roundLimits.deletesAfterCloseWithinSeconds,
      }),
    );
    if (!prepared.ok) return prepared;
    const { roundId: id, keysRow, description, invitation, registration } = prepared.value;
    const record: RoundRecord = {
      id,
      scope: "vault",
      revision: 0,
      value: {
        id,
        placeId: place.id,
        description: bytesToBase64Url(description),
        state: { type: "registering", invitation, registration: JSON.stringify(registration) },
        upwards: [],
      },
    };
    const stored = await storeRound(context, session, record, {
      keys: keysRow,
      settings: (settings) => withLeaderBackupDue(settings, "round-opened"),
    });
    if (stored.ok) return ok(id);
    await session.ask((crypto) => crypto.forgetKeys([keysRow]));
    return stored;
  }

  /** The very bytes made at the beginning: the relay answers a repetition as it answered the first. */
  async function register(
    id: RoundId,
  ): Promise<Result<void, SaveFailure | UnknownFailure | RelayUnwilling>> {
    const record = knownRound(context, id);
    if (!record.ok) return record;
    const { state } = record.value.value;
    if (state.type !== "registering") return ok(undefined);
    const { invitation } = opened.records().settings.value;
    const answer = await deps.relay.createRound(registrationOf(state.registration), invitation);
    counts.note(id, { trouble: answer.ok ? null : answer.error });
    if (!answer.ok) return err(unwilling(answer.error));
    return inTurn(context, async (session) => {
      const later = knownRound(context, id);
      if (!later.ok || later.value.value.state.type !== "registering") return ok(undefined);
      return storeRound(
        context,
        session,
        withState(later.value, { type: "open", invitation: state.invitation }),
      );
    });
  }

  const open: RoundDesk["open"] = async (wanted) => {
    const made = await inTurn(context, (session) => make(session, wanted));
    // What the relay has not confirmed shows as "registering", and goes out again by itself.
    if (made.ok) await register(made.value);
    return made;
  };

  return {
    terms,
    closingDays,
    unitMost,
    problem,
    open,
    resumeOpening: register,
    openAgain: async (id, closesOn) => {
      const record = knownRound(context, id);
      if (!record.ok) return record;
      const { placeId } = record.value.value;
      const { term, mode, unitMost: most } = descriptionOf(record.value.value);
      return open({ placeId, term, mode, unitMost: most, closesOn });
    },
  };
}

/** Why a round of the place and term does not let another begin; null when nothing can come of it any more. */
function standsInTheWay(file: RoundRecord["value"]): NewRoundProblem | null {
  const { mode } = descriptionOf(file);
  switch (file.state.type) {
    case "gone":
      return null;
    case "unfit":
      return mode === "strict" ? { type: "strict-once", roundId: file.id } : null;
    default:
      return { type: "exists", roundId: file.id };
  }
}

/** What was stored once as text; a row that is none of ours is refused when it is read. */
function registrationOf(text: string): RoundRegistration {
  const parsed = parseRoundRegistration(JSON.parse(text));
  if (!parsed.ok) throw new TypeError("Not a registration that was made");
  return parsed.value;
}
