import { indicatorIds, indicators, type IndicatorId } from "../../core/leader/indicators.ts";
import { possibleIndicators } from "../../core/leader/release-rules.ts";
import { dayAt } from "../../core/survey-dates.ts";
import type { RoundDescription, RoundLevel } from "../../protocol/round-description.ts";
import { roundLimits } from "../../protocol/round-limits.ts";
import { descriptionOf } from "../rounds/contributed-round.ts";
import type { Counted, MunicipalityRound, RoundStep, RoundView } from "./leader-app.ts";
import { now, type LeaderContext } from "./leader-context.ts";
import type { RoundFile } from "./records/round-record.ts";
import type { RoundCount } from "./round-counts.ts";

export function roundViewOf(context: LeaderContext, file: RoundFile, count: RoundCount): RoundView {
  const description = descriptionOf(file);
  const { level, mode, unitMost } = description;
  return {
    ...readOf(context, description),
    placeId: file.placeId,
    level,
    mode,
    unitMost,
    step: stepOf(context, file, { count, description }),
  };
}

/** What everybody invited to a round reads. */
export function readOf(
  context: LeaderContext,
  { roundId, place, term, mode, unitMost, closesAt }: RoundDescription,
): MunicipalityRound {
  return {
    id: roundId,
    place,
    term,
    mode,
    unitMost,
    closesOn: dayAt(closesAt, context.deps.clock.localOffset),
    isPastClosing: now(context) >= closesAt,
  };
}

function stepOf(
  context: LeaderContext,
  { id, state }: RoundFile,
  of: { readonly count: RoundCount; readonly description: RoundDescription },
): RoundStep {
  const { count, description } = of;
  const isWaiting =
    state.type === "registering" ||
    state.type === "open" ||
    state.type === "listed" ||
    state.type === "freezing";
  const isOver = now(context) >= description.deleteAt;
  const hasKeys = context.opened.records().withKeys.has(id);
  if (isWaiting && (isOver || count.isGone || !hasKeys)) return { type: "gone" };
  switch (state.type) {
    case "gone":
      return { type: "gone" };
    case "registering":
    case "freezing":
      return { type: state.type, trouble: count.trouble };
    case "open":
    case "listed":
      return { type: state.type, ...countedOf(count, description.level) };
    case "frozen":
    case "released":
      return { type: state.type, contributions: state.contributions };
    case "unfit": {
      const next = description.mode === "strict" ? "next-term" : "new-round";
      return { type: "unfit", fault: state.fault, next };
    }
  }
}

function countedOf({ contributions, trouble }: RoundCount, level: RoundLevel): Counted {
  return { contributions, trouble, possible: possibleOf(contributions ?? 0, level) };
}

/** By the number of contributions alone (docs/protocol.md, 8.8, rule 6). A school has three classes or more. */
function possibleOf(contributions: number, level: RoundLevel): readonly IndicatorId[] {
  if (level === "school") return possibleIndicators(indicatorIds, contributions);
  const shares = indicatorIds.filter((id) => indicators[id].type === "share");
  return contributions < roundLimits.contributionsLeast ? [] : shares;
}
