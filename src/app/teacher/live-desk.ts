import { createEffect, createSignal } from "solid-js";
import type { SurveyId } from "../../core/ids.ts";
import { askedIndexes } from "../../core/survey.ts";
import type { RelayEvent } from "../../protocol/relay-api.ts";
import { emptyBook, filledSlots, invalidBallots, pupilProgress } from "./ballot-book.ts";
import type { BallotCollection } from "./ballot-collection.ts";
import { withEntry, withoutEntries } from "../vault/map-entries.ts";
import { frozenRecord } from "./survey-files.ts";
import { markClosed } from "./survey-opening.ts";
import type { Connection, LiveCount, LiveDesk } from "./teacher-app.ts";
import type { TeacherContext } from "./teacher-context.ts";

/** What is kept of an open survey while the vault is locked: nothing that can open anything, and no name. */
interface Line {
  readonly surveyId: SurveyId;
  readonly watchSecret: string;
  readonly filled: ReadonlySet<string>;
  readonly expected: number;
  readonly connection: Connection;
}

/** Browsers allow few connections to one host; the answers themselves need some too. */
const watchedAtOnce = 2;

type LineEvent = RelayEvent | { readonly type: "connected" } | { readonly type: "disconnected" };

/** Must be made inside a reactive root. */
export function createLiveDesk(
  context: TeacherContext,
  collection: BallotCollection,
): LiveDesk & { stop(): void } {
  const { opened } = context;
  const [lines, setLines] = createSignal<ReadonlyMap<SurveyId, Line>>(new Map());
  const [attended, setAttended] = createSignal<SurveyId | null>(null);
  const watching = new Map<SurveyId, AbortController>();

  let following: Promise<void> = Promise.resolve();

  // While unlocked the lines follow the open surveys. Locking leaves them as they are.
  createEffect(() => {
    const session = context.session();
    if (session === null || session.sample) return;
    const first = attended();
    const open = [...opened.surveys().values()]
      .map(({ value }) => value.survey)
      .filter((survey) => survey.state === "open")
      .sort((one, other) => other.opensAt - one.opensAt)
      .map(({ id }) => id);
    const order = [...open.filter((id) => id === first), ...open.filter((id) => id !== first)];
    following = following.then(() => follow(order));
  });

  async function follow(order: readonly SurveyId[]): Promise<void> {
    const gone = [...lines().keys()].filter((id) => !order.includes(id));
    for (const id of gone) unwatch(id);
    setLines((all) => withoutEntries(all, gone));
    for (const id of order) await addLine(id);
    const chosen = order.slice(0, watchedAtOnce);
    for (const id of [...watching.keys()]) if (!chosen.includes(id)) unwatch(id);
    for (const id of chosen) watch(id);
  }

  async function addLine(surveyId: SurveyId): Promise<void> {
    const frozen = frozenRecord(context, surveyId);
    const known = opened.records().withKeys.has(surveyId);
    if (lines().has(surveyId) || frozen === null || !known) return;
    const secret = await context.session()?.ask((crypto) => crypto.watchSecret(surveyId));
    if (secret?.ok !== true || lines().has(surveyId)) return;
    const filled = new Set(filledSlots((opened.books().get(surveyId) ?? emptyBook).rows));
    const expected = askedIndexes(frozen.file.survey).size;
    const watchSecret = secret.value;
    setLines((all) =>
      withEntry(all, surveyId, { surveyId, watchSecret, filled, expected, connection: "off" }),
    );
  }

  function watch(id: SurveyId): void {
    const line = lines().get(id);
    if (line === undefined || watching.has(id)) return;
    const controller = new AbortController();
    watching.set(id, controller);
    change(id, { connection: "connecting" });
    const listen = (event: LineEvent): void => {
      if (!controller.signal.aborted) hear(id, event);
    };
    // From the first ballot on: the count of a locked vault has nothing else to begin from.
    context.deps.relay.watch(id, line.watchSecret, 0, listen, controller.signal);
  }

  function unwatch(id: SurveyId): void {
    watching.get(id)?.abort();
    watching.delete(id);
    change(id, { connection: "off" });
  }

  function change(id: SurveyId, changed: Partial<Line>): void {
    setLines((all) => {
      const line = all.get(id);
      return line === undefined ? all : withEntry(all, id, { ...line, ...changed });
    });
  }

  function hear(id: SurveyId, event: LineEvent): void {
    const filled = lines().get(id)?.filled ?? new Set();
    if (event.type === "connected") change(id, { connection: "connected" });
    if (event.type === "disconnected") return change(id, { connection: "disconnected" });
    if (event.type === "filled") change(id, { filled: new Set([...filled, event.slot]) });
    if (event.type === "voided") {
      return change(id, { filled: new Set([...filled].filter((slot) => slot !== event.slot)) });
    }
    if (context.session() === null) return;
    void collection
      .collect(id)
      .then(() => (event.type === "closed" ? markClosed(context, id) : null));
  }

  function connectionOf(id: SurveyId): Connection {
    return lines().get(id)?.connection ?? "off";
  }

  return {
    counts: () =>
      [...lines().values()].map(({ surveyId, filled, expected, connection }): LiveCount => ({
        surveyId,
        answered: filled.size,
        expected,
        connection,
      })),
    progress: (id) => {
      const survey = frozenRecord(context, id)?.file.survey;
      if (survey === undefined) return null;
      const book = opened.books().get(id) ?? emptyBook;
      const names = survey.roster.map(({ name }) => name);
      const asked = askedIndexes(survey);
      const pupils = pupilProgress(book, names).map((pupil, index) =>
        pupil.type === "waiting" && !asked.has(index)
          ? ({ type: "not-asked", name: pupil.name } as const)
          : pupil,
      );
      return {
        pupils,
        answered: pupils.filter((pupil) => pupil.type === "answered").length,
        expected: pupils.filter((pupil) => pupil.type !== "not-asked").length,
        invalid: invalidBallots(book),
        connection: connectionOf(id),
        trouble: collection.troubles().get(id) ?? null,
      };
    },
    attend: (id) => void setAttended(id),
    collect: (id) => collection.collect(id),
    stop: () => {
      for (const id of [...watching.keys()]) unwatch(id);
      setLines(new Map());
      setAttended(null);
    },
  };
}
