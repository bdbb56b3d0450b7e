import { createSignal } from "solid-js";
import type { RosterIndex } from "../../core/answers.ts";
import { base64UrlToBytes, type SurveyId } from "../../core/ids.ts";
import { err, ok, type Result } from "../../core/result.ts";
import { askedIndexes } from "../../core/survey.ts";
import { isThisMachine } from "../vault/page-origin.ts";
import { emptyBook, openBook } from "./ballot-book.ts";
import { withEntry } from "../vault/map-entries.ts";
import { ballotRecord } from "./records/ballot-record.ts";
import { afterWriting, rowOf } from "../vault/record.ts";
import { surveyRecord, type PendingReissue } from "./records/survey-record.ts";
import { frozenRecord, knownSurvey, storeSurvey, unwilling } from "./survey-files.ts";
import type { Card, CardFailure, SaveFailure, SurveyDesk } from "./teacher-app.ts";
import { save, withSession, type TeacherContext } from "./teacher-context.ts";
import type { VaultSession } from "./vault-session.ts";

export interface CardDesk extends Pick<
  SurveyDesk,
  "cards" | "newCard" | "renewedCards" | "thisMachineOnly"
> {
  /** Tells the relay of new cards it has not confirmed, of all open surveys. */
  resumeReissues(): Promise<void>;
  /** The vault was locked. */
  forget(): void;
}

const unknown = { type: "unknown" } as const;

export function createCardDesk(context: TeacherContext): CardDesk {
  const { deps } = context;
  const thisMachineOnly = isThisMachine(deps.pageOrigin);
  const [renewed, setRenewed] = createSignal<ReadonlyMap<SurveyId, ReadonlySet<RosterIndex>>>(
    new Map(),
  );
  const noneRenewed: ReadonlySet<RosterIndex> = new Set();
  return {
    thisMachineOnly,
    cards: async (id) => {
      const cards = await withSession(context, (session) => cardsOf(context, session, id));
      if (!cards.ok) return cards;
      const info = await context.session()?.relay.info();
      return ok({
        cards: cards.value,
        origin: deps.pageOrigin,
        thisMachineOnly,
        publicUrl: info?.ok === true ? info.value.publicUrl : null,
      });
    },
    newCard: async (id, pupil) => {
      const made = await withSession(context, (session) =>
        storeNewCard(context, session, id, pupil),
      );
      if (!made.ok) return made;
      setRenewed((all) => withEntry(all, id, new Set([...(all.get(id) ?? []), pupil])));
      const sent = await sendReissues(context, id);
      if (!sent.ok) return sent;
      const cards = await withSession(context, (session) => cardsOf(context, session, id));
      if (!cards.ok) return cards;
      const card = cards.value.find(({ rosterIndex }) => rosterIndex === pupil);
      return card === undefined ? err(unknown) : ok(card);
    },
    renewedCards: (id) => renewed().get(id) ?? noneRenewed,
    forget: () => setRenewed(new Map()),
    resumeReissues: async () => {
      for (const { value } of context.opened.surveys().values()) {
        const isWaiting = value.type === "frozen" && value.reissues.length > 0;
        if (isWaiting && value.survey.state === "open") {
          await sendReissues(context, value.survey.id);
        }
      }
    },
  };
}

async function cardsOf(
  context: TeacherContext,
  session: VaultSession,
  id: SurveyId,
): Promise<Result<readonly Card[], CardFailure>> {
  const frozen = knownSurvey(context, id);
  if (frozen === null) return err(unknown);
  // Another tab may have made a new card: its token counts, not the one this Worker holds.
  await reloadKeys(session);
  const { survey, reissues, manifest } = frozen.file;
  const bytes = base64UrlToBytes(manifest) ?? new Uint8Array();
  const fragments = await session.ask((crypto) => crypto.cardFragments(id, bytes));
  if (!fragments.ok) return fragments;
  const unconfirmed = new Set(reissues.map(({ rosterIndex }) => rosterIndex));
  const asked = askedIndexes(survey);
  return ok(
    fragments.value
      .map((fragment, rosterIndex) => ({
        rosterIndex,
        name: survey.roster[rosterIndex]?.name ?? "",
        link: unconfirmed.has(rosterIndex) ? null : `${context.deps.pageOrigin}/svar${fragment}`,
      }))
      .filter(({ rosterIndex }) => asked.has(rosterIndex)),
  );
}

/**
 * The new token, what the relay has to be told, and that the old slot's ballot is gone: stored in one transaction
 * before the relay hears of it, so that it can be told again until it answers.
 */
async function storeNewCard(
  context: TeacherContext,
  session: VaultSession,
  id: SurveyId,
  rosterIndex: RosterIndex,
): Promise<Result<void, SaveFailure | CardFailure>> {
  const frozen = knownSurvey(context, id);
  if (frozen === null || !askedIndexes(frozen.file.survey).has(rosterIndex)) return err(unknown);
  const made = await session.ask((crypto) => crypto.reissueCard(id, rosterIndex));
  if (!made.ok) return made;
  const { keysRow, reissue } = made.value;
  const { opened } = context;
  const book = opened.books().get(id) ?? emptyBook;
  const old = book.rows.get(reissue.void);
  const emptied = old === undefined ? null : { ...old, value: [] };
  const rows = emptied ? withEntry(book.rows, emptied.id, afterWriting(emptied)) : book.rows;
  const reissues: readonly PendingReissue[] = [...frozen.file.reissues, { rosterIndex, reissue }];
  // What comes with the new card has not been seen by anybody.
  const seen = frozen.file.seen.filter((entry) => entry.rosterIndex !== rosterIndex);
  const record = { ...frozen.record, value: { ...frozen.file, reissues, seen } };
  const survey = rowOf(surveyRecord, record);
  const saved = await save(context, {
    session,
    what: "survey",
    changes: { keys: [keysRow], put: emptied ? [survey, rowOf(ballotRecord, emptied)] : [survey] },
    afterwards: () => ({
      surveys: withEntry(opened.surveys(), id, afterWriting(record)),
      books: withEntry(opened.books(), id, { rows, opened: [] }),
    }),
  });
  if (!saved.ok) {
    // The Worker holds a token that was not stored: what is stored counts.
    await reloadKeys(session);
    return saved;
  }
  const reopened = await openBook(session, record, rows);
  if (!reopened.ok) return reopened;
  opened.show({ books: withEntry(opened.books(), id, reopened.value) });
  return saved;
}

/** In the order in which they were made: the second new card of a pupil voids the first. */
async function sendReissues(
  context: TeacherContext,
  id: SurveyId,
): Promise<Result<void, SaveFailure | CardFailure>> {
  const session = context.session();
  const waiting = knownSurvey(context, id)?.file.reissues;
  if (session === null) return err({ type: "locked" });
  if (waiting === undefined) return err(unknown);
  const owner = await session.ask((crypto) => crypto.ownerSecret(id));
  if (!owner.ok) return owner;
  for (const { reissue } of waiting) {
    const answer = await session.relay.reissueSlot(id, owner.value, reissue);
    if (!answer.ok) return err(unwilling(answer.error));
    const noted = await withSession(context, (later) =>
      forgetReissue(context, later, id, reissue.add.slot),
    );
    if (!noted.ok) return noted;
  }
  return ok(undefined);
}

async function forgetReissue(
  context: TeacherContext,
  session: VaultSession,
  id: SurveyId,
  slot: string,
): Promise<Result<void, SaveFailure | CardFailure>> {
  const frozen = frozenRecord(context, id);
  if (frozen === null) return err(unknown);
  const reissues = frozen.file.reissues.filter(({ reissue }) => reissue.add.slot !== slot);
  if (reissues.length === frozen.file.reissues.length) return ok(undefined);
  const value = { ...frozen.file, reissues };
  return storeSurvey(context, session, { ...frozen.record, value });
}

/** Brings the Worker back to the keys that are stored. */
export async function reloadKeys(session: VaultSession): Promise<void> {
  const stored = await session.store.readRows("keys");
  if (stored.ok) await session.ask((crypto) => crypto.loadKeys(stored.value));
}
