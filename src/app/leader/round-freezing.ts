import type { RoundId } from "../../core/ids.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { RoundResult, RoundStatus } from "../../protocol/round-api.ts";
import { roundLimits } from "../../protocol/round-limits.ts";
import type { RelayErrorCode } from "../../protocol/relay-errors.ts";
import type { RelayFailure } from "../../transport/relay-port.ts";
import { isGone } from "../rounds/contribution-telling.ts";
import type { RelayUnwilling, SaveFailure, UnknownFailure } from "../vault/vault-app.ts";
import type { FreezeFailure, RoundDesk } from "./leader-app.ts";
import { inTurn, unwilling, type LeaderContext, type LeaderSession } from "./leader-context.ts";
import type { RoundRecord } from "./leader-records.ts";
import type { RoundCounts } from "./round-counts.ts";
import {
  descriptionBytes,
  knownRound,
  ownerSecretOf,
  storeRound,
  withState,
} from "./round-files.ts";
import type { RoundFileState } from "./records/round-record.ts";

type RoundProgress = Pick<RoundDesk, "refresh" | "listNames" | "freeze">;

const { contributionsLeast: least } = roundLimits;
const unknown = { type: "unknown" } as const;
const tooFew = { type: "too-few", least } as const;

/** The verbs by which a round goes from open to frozen. */
export function createRoundProgress(context: LeaderContext, counts: RoundCounts): RoundProgress {
  const { deps } = context;

  /** A call for a round whose keys are still here. */
  async function call<Value>(
    id: RoundId,
    ask: (owner: string) => Promise<Result<Value, RelayFailure>>,
  ): Promise<Result<Value, SaveFailure | UnknownFailure | RelayUnwilling>> {
    const session = context.session();
    if (session === null) return err({ type: "locked" });
    const record = knownRound(context, id);
    if (!record.ok) return record;
    const owner = await ownerSecretOf(context, session, record.value.value);
    if (!owner.ok) return owner;
    if (owner.value === null) return err(unknown);
    const answer = await ask(owner.value);
    if (answer.ok) {
      counts.note(id, { trouble: null, isGone: false });
      return answer;
    }
    // Kept until its own date all the same: what says so may be another relay than the one it was told to.
    if (isGone(answer.error)) counts.note(id, { isGone: true });
    counts.note(id, { trouble: answer.error });
    return err(unwilling(answer.error));
  }

  /** Another state of a round that is still in the one given; a round that went on meanwhile is left as it is. */
  function move(
    id: RoundId,
    from: RoundFileState["type"],
    to: (state: RoundFileState) => RoundFileState,
  ): Promise<Result<void, SaveFailure | UnknownFailure>> {
    return inTurn(context, async (session) => {
      const record = knownRound(context, id);
      if (!record.ok) return record;
      const { state } = record.value.value;
      if (state.type !== from) return ok(undefined);
      return storeRound(context, session, withState(record.value, to(state)));
    });
  }

  function listed(id: RoundId) {
    return move(id, "open", (state) =>
      state.type === "open" ? { ...state, type: "listed" } : state,
    );
  }

  /** Kept before the relay hears of it: a page that is closed in between goes on with it at its next visit. */
  async function wantFrozen(id: RoundId): Promise<Result<void, SaveFailure | FreezeFailure>> {
    const record = knownRound(context, id);
    if (!record.ok) return record;
    const { state } = record.value.value;
    if (state.type === "freezing") return ok(undefined);
    if (state.type !== "open" && state.type !== "listed") return err({ type: "not-now" });
    return move(id, state.type, (kept) =>
      kept.type === "open" || kept.type === "listed"
        ? { type: "freezing", from: kept.type, invitation: kept.invitation }
        : kept,
    );
  }

  function asBefore(id: RoundId) {
    return move(id, "freezing", (state) =>
      state.type === "freezing" ? { type: state.from, invitation: state.invitation } : state,
    );
  }

  /** Goes on from "freezing" until the sums are checked. */
  async function finish(id: RoundId): Promise<Result<void, SaveFailure | FreezeFailure>> {
    const frozen = await call(id, (owner) => deps.relay.freeze(id, owner));
    if (!frozen.ok) {
      const code = codeOf(frozen.error);
      if (code !== "too-few" && code !== "not-listed") return frozen;
      const back = await asBefore(id);
      counts.note(id, { trouble: null });
      return back.ok ? err(code === "too-few" ? tooFew : { type: "not-listed" }) : back;
    }
    const result = await call(id, (owner) => deps.relay.result(id, owner));
    if (!result.ok) return result;
    return inTurn(context, async (session) => {
      const record = knownRound(context, id);
      if (!record.ok) return record;
      if (record.value.value.state.type !== "freezing") return ok(undefined);
      return storeChecked(context, session, { record: record.value, result: result.value });
    });
  }

  async function noteStatus(
    id: RoundId,
    status: RoundStatus,
  ): Promise<Result<void, SaveFailure | UnknownFailure>> {
    counts.note(id, { contributions: status.contributions });
    if (status.state === "listed") return listed(id);
    if (status.state !== "frozen") return ok(undefined);
    // Another copy of this vault has asked for it: there is one sum, and it is for this copy too.
    const wanted = await wantFrozen(id);
    if (!wanted.ok) return isStorage(wanted.error) ? err(wanted.error) : ok(undefined);
    const finished = await finish(id);
    return finished.ok || !isStorage(finished.error) ? ok(undefined) : err(finished.error);
  }

  return {
    refresh: async (id) => {
      const record = knownRound(context, id);
      if (!record.ok) return record;
      const { type } = record.value.value.state;
      if (type !== "open" && type !== "listed") return ok(undefined);
      const status = await call(id, (owner) => deps.relay.status(id, owner));
      return status.ok ? noteStatus(id, status.value) : status;
    },
    listNames: async (id) => {
      const answer = await call(id, (owner) => deps.relay.list(id, owner));
      if (!answer.ok) {
        const isTooFew = codeOf(answer.error) === "too-few";
        if (isTooFew) counts.note(id, { trouble: null });
        return isTooFew ? err(tooFew) : answer;
      }
      // What it counts from now on are contributions, and there are none yet.
      counts.note(id, { contributions: 0 });
      return listed(id);
    },
    freeze: async (id) => {
      const wanted = await wantFrozen(id);
      return wanted.ok ? finish(id) : wanted;
    },
  };
}

/** Checks the sums; whatever comes of it, they are checked once, and the round's keys are gone with that. */
async function storeChecked(
  context: LeaderContext,
  session: LeaderSession,
  { record, result }: { readonly record: RoundRecord; readonly result: RoundResult },
): Promise<Result<void, SaveFailure | UnknownFailure>> {
  const { value: file } = record;
  // Before the keys are forgotten: the relay knows the leader by it until it has erased the round.
  const owner = await ownerSecretOf(context, session, file);
  if (!owner.ok) return owner;
  if (owner.value === null) return err(unknown);
  const bytes = descriptionBytes(file);
  const opened = await session.ask((crypto) => crypto.openRoundSum(file.id, bytes, result));
  if (!opened.ok) return opened;
  const ownerSecret = owner.value;
  const state: RoundFileState = opened.value.ok
    ? { type: "frozen", sums: opened.value.value, contributions: result.contributions, ownerSecret }
    : { type: "unfit", fault: opened.value.error, ownerSecret };
  return storeRound(context, session, withState(record, state), { withoutKeys: true });
}

function codeOf(failure: {
  readonly type: string;
  readonly failure?: RelayFailure;
}): RelayErrorCode | null {
  return failure.failure?.type === "told" ? failure.failure.code : null;
}

function isStorage(failure: SaveFailure | FreezeFailure): failure is SaveFailure {
  return ["locked", "conflict", "full", "unavailable"].includes(failure.type);
}
