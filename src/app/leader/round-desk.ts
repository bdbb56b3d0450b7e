import { compareTerms } from "../../core/leader/term.ts";
import { ok } from "../../core/result.ts";
import { isThisMachine } from "../vault/page-origin.ts";
import { descriptionOf } from "../rounds/contributed-round.ts";
import type { ReleaseDesk, ReleaseView, RoundDesk, RoundView } from "./leader-app.ts";
import { inTurn, now, type LeaderContext } from "./leader-context.ts";
import type { RoundFile } from "./records/round-record.ts";
import { createRoundCounts } from "./round-counts.ts";
import { removeRound } from "./round-erasure.ts";
import { knownRound, storeRound, withState } from "./round-files.ts";
import { createRoundProgress } from "./round-freezing.ts";
import { createRoundOpening } from "./round-opening.ts";
import { releaseStored } from "./round-release.ts";
import { roundViewOf } from "./round-view.ts";

export interface RoundKeeper extends RoundDesk {
  /** What the relay was not told, or has not said. */
  catchUp(): Promise<void>;
  /** The vault was locked. */
  forget(): void;
}

export function createRoundDesk(context: LeaderContext): RoundKeeper {
  const { opened, deps } = context;
  const counts = createRoundCounts();
  const opening = createRoundOpening(context, counts);
  const progress = createRoundProgress(context, counts);
  const files = () => [...opened.records().rounds.values()].map(({ value }) => value);
  const viewOf = (file: RoundFile) => roundViewOf(context, file, counts.of(file.id));

  /** Past the day on which the relay erases it nothing can come of it: its keys are of no use to anybody. */
  async function giveUp({ id, state }: RoundFile): Promise<void> {
    await inTurn(context, async (session) => {
      const record = knownRound(context, id);
      if (!record.ok || record.value.value.state.type !== state.type) return ok(undefined);
      const { place, term } = descriptionOf(record.value.value);
      const gone = withState(record.value, { type: "gone" });
      const stored = await storeRound(context, session, gone, { withoutKeys: true });
      if (stored.ok) context.notices.tell({ type: "round-gone", place, term });
      return stored;
    });
  }

  async function goOn(file: RoundFile): Promise<void> {
    const { type } = file.state;
    if (type === "frozen" || type === "released" || type === "unfit" || type === "gone") return;
    if (now(context) >= descriptionOf(file).deleteAt) return giveUp(file);
    if (type === "registering") await opening.resumeOpening(file.id);
    else if (type === "freezing") await progress.freeze(file.id);
    else await progress.refresh(file.id);
  }

  return {
    ...opening,
    ...progress,
    list: () => files().map(viewOf).toSorted(byTermDown),
    ofPlace: (id) =>
      files()
        .filter(({ placeId }) => placeId === id)
        .map(viewOf)
        .toSorted(byTermDown),
    find: (id) => {
      const file = opened.records().rounds.get(id)?.value;
      return file === undefined ? null : viewOf(file);
    },
    invitation: (id) => {
      const file = opened.records().rounds.get(id)?.value;
      if (file?.state.type !== "open") return null;
      const page = descriptionOf(file).level === "school" ? "/" : "/leder";
      return `${deps.pageOrigin}${page}${file.state.invitation}`;
    },
    thisMachineOnly: isThisMachine(deps.pageOrigin),
    release: (id) => releaseStored(context, id),
    remove: (id) => removeRound(context, id),
    catchUp: async () => {
      for (const file of files()) await goOn(file);
    },
    forget: counts.clear,
  };
}

export function createReleaseDesk({ opened }: LeaderContext): ReleaseDesk {
  const list = (): readonly ReleaseView[] =>
    [...opened.records().rounds.values()]
      .flatMap(({ value: { id, state } }) =>
        state.type === "released"
          ? [{ roundId: id, release: state.release, releasedOn: state.releasedOn }]
          : [],
      )
      .toSorted((one, other) => compareTerms(one.release.term, other.release.term));
  return {
    list,
    ofPlace: (id) => list().filter(({ release }) => release.placeId === id),
  };
}

function byTermDown(one: RoundView, other: RoundView): number {
  return compareTerms(other.term, one.term);
}
