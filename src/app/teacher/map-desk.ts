import { createSignal, untrack } from "solid-js";
import type { QuestionId, SurveyId } from "../../core/ids.ts";
import type { KeptPlaces } from "../../core/sociogram/kept-places.ts";
import { ok } from "../../core/result.ts";
import { withEntry } from "../vault/map-entries.ts";
import { onTop } from "../vault/on-top.ts";
import { afterWriting, rowOf } from "../vault/record.ts";
import type { MapRecord } from "./opened-vault.ts";
import { mapRecord, noMapsByHand, type MapsByHand } from "./records/map-record.ts";
import { save, withSession, type TeacherContext } from "./teacher-context.ts";

/** Where a teacher has put pupils by hand on the maps of a survey. */
export interface MapDesk {
  /** As it was left last, stored or not yet; null where everyone stands as drawn. Not reactive. */
  kept(id: SurveyId, question: QuestionId): KeptPlaces | null;
  /** Null puts everyone back. Stored sealed a moment later. */
  keep(id: SurveyId, question: QuestionId, places: KeptPlaces | null): void;
  /** Ends when what was to be kept is stored, or could not be. */
  settle(): Promise<void>;
  /** True when what was left last could not be stored. Reactive. */
  isLost(id: SurveyId): boolean;
}

/** Moves that follow each other, as by a key that is held, are stored as one. */
const restMs = 300;

type Left = ReadonlyMap<QuestionId, KeptPlaces | null>;

export function createMapDesk(context: TeacherContext): MapDesk {
  const { opened } = context;
  const [lost, setLost] = createSignal<SurveyId | null>(null);
  /** What is not stored yet, and what is being stored. */
  let waiting: ReadonlyMap<SurveyId, Left> = new Map();
  let storing: readonly [SurveyId, Left] | null = null;
  let callOff: (() => void) | null = null;
  let running: Promise<void> | null = null;

  async function store(id: SurveyId, left: Left): Promise<void> {
    const stored = await onTop(() =>
      withSession(context, async (session) => {
        const survey = opened.surveys().get(id)?.value.survey;
        if (survey === undefined) return ok(undefined);
        const record: MapRecord = opened.maps().get(id) ?? {
          id,
          scope: survey.classId,
          revision: 0,
          value: noMapsByHand(id),
        };
        const edited = { ...record, value: withPlaces(record.value, left) };
        return save(context, {
          session,
          what: "survey",
          changes: { put: [rowOf(mapRecord, edited)] },
          afterwards: () => ({ maps: withEntry(opened.maps(), id, afterWriting(edited)) }),
        });
      }),
    );
    // What comes after locking is another sitting's.
    setLost(stored.ok || stored.error.type === "locked" ? null : id);
  }

  /** While one survey's are sealed the next ones gather. */
  async function storeWaiting(): Promise<void> {
    for (;;) {
      const [next] = waiting;
      if (next === undefined) break;
      const [id, left] = next;
      waiting = new Map([...waiting].filter(([other]) => other !== id));
      storing = next;
      await store(id, left);
      storing = null;
    }
    running = null;
  }

  function storeNow(): Promise<void> {
    callOff?.();
    callOff = null;
    if (waiting.size > 0) running ??= storeWaiting();
    return running ?? Promise.resolve();
  }

  return {
    kept: (id, question) => {
      const isOwn = storing?.[0] === id;
      for (const left of [waiting.get(id), isOwn ? storing?.[1] : undefined]) {
        const places = left?.get(question);
        if (places !== undefined) return places;
      }
      const stored = untrack(opened.maps).get(id)?.value.maps ?? [];
      return stored.find((map) => map.question === question) ?? null;
    },
    keep: (id, question, places) => {
      waiting = withEntry(waiting, id, withEntry(waiting.get(id) ?? new Map(), question, places));
      callOff?.();
      callOff = context.deps.clock.after(restMs, () => void storeNow());
    },
    settle: storeNow,
    isLost: (id) => lost() === id,
  };
}

function withPlaces({ surveyId, maps }: MapsByHand, left: Left): MapsByHand {
  const made = [...left].flatMap(([question, places]) =>
    places === null ? [] : [{ question, drawn: places.drawn, moved: places.moved }],
  );
  return { surveyId, maps: [...maps.filter(({ question }) => !left.has(question)), ...made] };
}
