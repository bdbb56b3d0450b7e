import { indicatorIds } from "../../core/leader/indicators.ts";
import { newPlaceId, type PlaceId } from "../../core/leader/release.ts";
import { err, ok, type Result } from "../../core/result.ts";
import { isPlainText } from "../../protocol/plain-text.ts";
import { roundDescriptionLimits, type RoundLevel } from "../../protocol/round-description.ts";
import { afterWriting, rowOf } from "../vault/record.ts";
import { withEntry, withoutEntries } from "../vault/map-entries.ts";
import type { SaveFailure, UnknownFailure } from "../vault/vault-app.ts";
import type { NationalFigure, PlaceDesk, PlaceNameFailure, PlaceView } from "./leader-app.ts";
import { inTurn, save, type LeaderContext, type LeaderSession } from "./leader-context.ts";
import type { PlaceRecord } from "./leader-records.ts";
import {
  areYearWords,
  nationalKey,
  nationalProblem,
  placeRecord,
  type Place,
} from "./records/place-record.ts";

const unknown = { type: "unknown" } as const;

export function createPlaceDesk(context: LeaderContext): PlaceDesk {
  const { opened, deps } = context;
  const records = () => opened.records().places;

  function change<Failure>(
    id: PlaceId,
    edit: (place: Place) => Result<Place, Failure>,
  ): Promise<Result<void, SaveFailure | UnknownFailure | Failure>> {
    return inTurn(context, async (session) => {
      const record = records().get(id);
      if (record === undefined) return err(unknown);
      const edited = edit(record.value);
      return edited.ok ? storePlace(context, session, { ...record, value: edited.value }) : edited;
    });
  }

  function nameFailure(
    name: string,
    level: RoundLevel,
    own: PlaceId | null,
  ): PlaceNameFailure | null {
    if (!isPlainText(name, roundDescriptionLimits.placeMost)) return { type: "name" };
    const isTaken = [...records().values()].some(
      ({ value }) => value.level === level && value.id !== own && sameName(value.name, name),
    );
    return isTaken ? { type: "name-taken" } : null;
  }

  return {
    list: () => [...records().values()].map(({ value }) => value).toSorted(byLevelAndName),
    find: (id) => records().get(id)?.value ?? null,
    create: ({ name: typed, level }) =>
      inTurn(context, async (session) => {
        const name = writtenName(typed);
        const failure = nameFailure(name, level, null);
        if (failure !== null) return err(failure);
        const id = newPlaceId(deps.random);
        const value = { id, name, level, national: [], words: [] };
        const stored = await storePlace(context, session, {
          id,
          scope: "vault",
          revision: 0,
          value,
        });
        return stored.ok ? ok(id) : stored;
      }),
    rename: (id, typed) =>
      change(id, (place) => {
        const name = writtenName(typed);
        const failure = nameFailure(name, place.level, id);
        return failure === null ? ok({ ...place, name }) : err(failure);
      }),
    setNational: (id, typed) =>
      change(id, (place) => {
        const figure = { ...typed, source: writtenName(typed.source) };
        const problem = nationalProblem(figure);
        if (problem !== null) return err({ type: problem });
        const others = place.national.filter((each) => nationalKey(each) !== nationalKey(figure));
        return ok({ ...place, national: [...others, figure].toSorted(byIndicatorAndYear) });
      }),
    removeNational: (id, figure) =>
      change(id, (place) => {
        const others = place.national.filter((each) => nationalKey(each) !== nationalKey(figure));
        return ok({ ...place, national: others });
      }),
    setWords: (id, words) =>
      change(id, (place) => {
        if (!areYearWords(words)) return err({ type: "words" } as const);
        const others = place.words.filter(({ schoolYear }) => schoolYear !== words.schoolYear);
        const byYear = [...others, words].toSorted((a, b) => a.schoolYear - b.schoolYear);
        return ok({ ...place, words: byYear });
      }),
    remove: (id) =>
      inTurn(context, async (session) => {
        if (!records().has(id)) return err(unknown);
        const rounds = [...opened.records().rounds.values()];
        if (rounds.some(({ value }) => value.placeId === id)) return err({ type: "has-rounds" });
        return save(context, {
          session,
          what: "place",
          changes: { remove: [{ table: "places", id }] },
          afterwards: () => ({ places: withoutEntries(records(), [id]) }),
        });
      }),
  };
}

function storePlace(
  context: LeaderContext,
  session: LeaderSession,
  record: PlaceRecord,
): Promise<Result<void, SaveFailure>> {
  const { opened } = context;
  return save(context, {
    session,
    what: "place",
    changes: { put: [rowOf(placeRecord, record)] },
    afterwards: () => ({
      places: withEntry(opened.records().places, record.value.id, afterWriting(record)),
    }),
  });
}

function writtenName(typed: string): string {
  return typed.normalize("NFC").replaceAll(/\s+/gu, " ").trim();
}

function sameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase("nb") === other.toLocaleLowerCase("nb");
}

function byLevelAndName(one: PlaceView, other: PlaceView): number {
  const byLevel = Number(one.level === "municipality") - Number(other.level === "municipality");
  return byLevel || one.name.localeCompare(other.name, "nb", { numeric: true });
}

function byIndicatorAndYear(one: NationalFigure, other: NationalFigure): number {
  const place = ({ indicator }: NationalFigure) => indicatorIds.indexOf(indicator);
  return place(one) - place(other) || one.schoolYear - other.schoolYear;
}
