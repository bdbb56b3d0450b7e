import type { SurveyId } from "../../core/ids.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { RefusedNames, RoundNames } from "../../../workers/round-contributor.protocol.ts";
import { latestRound } from "./contribution-rounds.ts";
import { contributionRecordOf } from "./contribution-unit.ts";
import { contributionTo } from "../rounds/contribution-address.ts";
import { unwilling } from "./survey-files.ts";
import type { RelayUnwilling, SaveFailure, UnknownFailure } from "./teacher-app.ts";
import type { TeacherContext } from "./teacher-context.ts";

export type NamesFailure =
  | SaveFailure
  | RelayUnwilling
  | UnknownFailure
  /** The list is not made. */
  | { readonly type: "waiting" }
  | { readonly type: "names"; readonly reason: RefusedNames | "changed" };

export interface OpenedNames {
  readonly list: RoundNames;
  /** The tag of the own name in the list. */
  readonly own: string;
}

/** Asks the relay for the list of a strict round and opens it; refuses any list upon which nothing may be sent. */
export async function openNames(
  context: TeacherContext,
  id: SurveyId,
): Promise<Result<OpenedNames, NamesFailure>> {
  const session = context.session();
  if (session === null) return err({ type: "locked" });
  const record = contributionRecordOf(context, id);
  const round = record ? latestRound(record.value) : null;
  if (round === null || round.name === null) return err({ type: "unknown" });
  const to = await contributionTo(session, round);
  if (!to.ok) return to;
  if (to.value === null) return err({ type: "unknown" });
  const { tag } = to.value;
  const given = await context.deps.roundRelay.names(to.value);
  if (!given.ok) {
    const { error } = given;
    if (error.type === "told" && error.code === "not-listed") return err({ type: "waiting" });
    return err(unwilling(error));
  }
  const own = { tag, name: round.name };
  const read = await session.ask((crypto) =>
    crypto.openRoundNames(round.invitation, given.value, own),
  );
  if (!read.ok) return read;
  if (!read.value.ok) return err({ type: "names", reason: read.value.error });
  const { hash } = read.value.value;
  if (round.listHash !== null && round.listHash !== hash) {
    return err({ type: "names", reason: "changed" });
  }
  return ok({ list: read.value.value, own: tag });
}
