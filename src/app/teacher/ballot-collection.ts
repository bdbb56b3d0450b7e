import { createSignal, type Accessor } from "solid-js";
import { base64UrlToBytes, type SurveyId } from "../../core/ids.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { BallotPage } from "../../protocol/relay-api.ts";
import type { StorageFailure } from "../../storage/vault-store.ts";
import type { RelayFailure } from "../../transport/relay-port.ts";
import { emptyBook, lastNumber, type Arrival } from "./ballot-book.ts";
import { storeArrivals } from "./ballot-intake.ts";
import { withEntry, withoutEntries } from "../vault/map-entries.ts";
import { frozenRecord, unwilling } from "./survey-files.ts";
import type { LiveDesk, LockedFailure, RelayUnwilling } from "./teacher-app.ts";
import { now, type TeacherContext } from "./teacher-context.ts";

export type CollectionTrouble = RelayFailure | StorageFailure;
type Collected = Result<void, LockedFailure | StorageFailure | RelayUnwilling>;

export interface BallotCollection extends Pick<LiveDesk, "collect"> {
  /** By survey: why the last attempt failed. */
  readonly troubles: Accessor<ReadonlyMap<SurveyId, CollectionTrouble>>;
  clear(): void;
}

/** Full pages of one survey; a relay that always has more is not of this protocol. */
const pagesMost = 32;

/** Fetches sealed ballots, stores them as they came, and opens them. */
export function createBallotCollection(context: TeacherContext): BallotCollection {
  const [troubles, setTroubles] = createSignal<ReadonlyMap<SurveyId, CollectionTrouble>>(new Map());
  const running = new Map<SurveyId, Promise<Collected>>();
  const wantedAgain = new Set<SurveyId>();

  function note(id: SurveyId, outcome: Collected): Collected {
    if (outcome.ok) setTroubles((all) => withoutEntries(all, [id]));
    else if (outcome.error.type === "relay") noteTrouble(id, outcome.error.failure);
    else if (outcome.error.type !== "locked") noteTrouble(id, outcome.error);
    return outcome;
  }

  function noteTrouble(id: SurveyId, trouble: CollectionTrouble): void {
    setTroubles((all) => withEntry(all, id, trouble));
  }

  /** An event that comes while ballots are fetched may be about one that was not in the page any more. */
  async function untilQuiet(id: SurveyId): Promise<Collected> {
    for (;;) {
      wantedAgain.delete(id);
      const outcome = note(id, await collectPages(context, id));
      if (outcome.ok && wantedAgain.has(id)) continue;
      // In the same breath as the look above: who comes a moment later begins anew, and is not lost with this one.
      running.delete(id);
      return outcome;
    }
  }

  return {
    troubles,
    clear: () => setTroubles(new Map()),
    collect: (id) => {
      const current = running.get(id);
      if (current !== undefined) {
        wantedAgain.add(id);
        return current;
      }
      const started = untilQuiet(id).catch((bug: unknown) => {
        running.delete(id);
        throw bug;
      });
      running.set(id, started);
      return started;
    },
  };
}

async function collectPages(context: TeacherContext, id: SurveyId): Promise<Collected> {
  const session = context.session();
  if (session === null) return err({ type: "locked" });
  const frozen = frozenRecord(context, id);
  const { withKeys, books } = context.opened.records();
  if (frozen === null || session.sample || !withKeys.has(id)) return ok(undefined);
  if (frozen.file.survey.deleteAt <= now(context)) return ok(undefined);
  const owner = await session.ask((crypto) => crypto.ownerSecret(id));
  if (!owner.ok) return owner;
  let after = lastNumber((books.get(id) ?? emptyBook).rows);
  for (let page = 0; page < pagesMost; page += 1) {
    const answer = await session.relay.ballotsAfter(id, owner.value, after);
    if (!answer.ok) {
      return isGone(answer.error) ? gone(context, id, answer.error) : err(unwilling(answer.error));
    }
    const taken = await storeArrivals(context, id, arrivalsOf(answer.value));
    if (!taken.ok) return taken;
    const newest = answer.value.ballots.at(-1)?.n ?? after;
    if (newest <= after || newest >= answer.value.last) return ok(undefined);
    after = newest;
  }
  return err(unwilling({ type: "unreadable" }));
}

function arrivalsOf(page: BallotPage): readonly Arrival[] {
  return page.ballots.map(({ n, slot, ballot }) => ({
    n,
    slot,
    ballot: base64UrlToBytes(ballot) ?? new Uint8Array(),
  }));
}

function isGone(failure: RelayFailure): boolean {
  return failure.type === "told" && failure.code === "refused";
}

/** The relay may have erased a closed survey before we thought it would; an open one it should have. */
function gone(context: TeacherContext, id: SurveyId, failure: RelayFailure): Collected {
  const survey = frozenRecord(context, id)?.file.survey;
  if (survey?.state !== "open") return ok(undefined);
  context.notices.tell({ type: "relay-copy-gone", name: survey.name });
  return err(unwilling(failure));
}
