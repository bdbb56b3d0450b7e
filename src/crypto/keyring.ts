import { isId, type RoundId } from "../core/ids.ts";
import {
  classKeyToJson,
  keyRowSchemaVersion,
  parseClassKey,
  parseSurveyKeys,
  surveyKeysToJson,
  type SurveyKeys,
} from "../protocol/key-rows.ts";
import { parseRoundKeys, roundKeysToJson, type RoundKeys } from "../protocol/round-keys.ts";
import { vaultScope, type RowRef, type SealedRow } from "../protocol/sealed-row.ts";
import type { VaultKey } from "./key-wrap.ts";
import { openRow, sealRow, type RowKey } from "./sealed-row.ts";
import type { TeacherSodium } from "./sodium.ts";

/** The keys of an open vault: its own, and those of its classes and their surveys, or of a leader's rounds. */
export interface Keyring {
  readonly vault: VaultKey;
  readonly classes: Map<string, Uint8Array>;
  readonly surveys: Map<string, HeldSurvey>;
  readonly rounds: Map<string, RoundKeys>;
}

export interface HeldSurvey {
  readonly classId: string;
  /** Of the row the keys were read from or sealed into last. */
  readonly revision: number;
  readonly keys: SurveyKeys;
}

const classContext = "smklcls1";
const surveyContext = "smklsvy1";

export function createKeyring(vault: VaultKey): Keyring {
  return { vault, classes: new Map(), surveys: new Map(), rounds: new Map() };
}

export function exportKey(sodium: TeacherSodium, { vault }: Keyring): Uint8Array {
  return sodium.deriveKey(vault.masterKey, 2, vault.kind.context);
}

/** What rows of the scope are sealed under; null when its keys are not held. */
export function rowKeyOf(sodium: TeacherSodium, keyring: Keyring, scope: string): RowKey | null {
  const { kind, vaultId, masterKey } = keyring.vault;
  if (scope === vaultScope) return { vaultId, key: sodium.deriveKey(masterKey, 1, kind.context) };
  const classKey = keyring.classes.get(scope);
  if (classKey !== undefined) return { vaultId, key: sodium.deriveKey(classKey, 1, classContext) };
  const survey = keyring.surveys.get(scope);
  if (survey === undefined) return null;
  return { vaultId, key: sodium.deriveKey(survey.keys.rowSecret, 1, surveyContext) };
}

/** Takes in rows of table "keys", in any order. Gives back the refs of those that do not open. */
export function loadKeyRows(
  sodium: TeacherSodium,
  keyring: Keyring,
  rows: readonly SealedRow[],
): readonly RowRef[] {
  const classesFirst = [...rows].sort((a, b) => Number(isOfClass(b)) - Number(isOfClass(a)));
  return classesFirst
    .filter((row) => !loadKeyRow(sodium, keyring, row))
    .map(({ table, id }) => ({ table, id }));
}

/** A key for a new class, held from now on, and its row to store. */
export function addClassKey(sodium: TeacherSodium, keyring: Keyring, classId: string): SealedRow {
  if (!isId(classId)) throw new RangeError("Not an id");
  const key = sodium.randomBytes(32);
  const row = sealKeyRow(sodium, keyring, {
    id: classId,
    scope: vaultScope,
    revision: 1,
    value: classKeyToJson(key),
  });
  keyring.classes.set(classId, key);
  return row;
}

/** Holds the keys of a survey from now on; gives their row, one revision after the last. */
export function putSurveyKeys(
  sodium: TeacherSodium,
  keyring: Keyring,
  survey: { readonly id: string; readonly classId: string; readonly keys: SurveyKeys },
): SealedRow {
  const { id, classId, keys } = survey;
  const revision = (keyring.surveys.get(id)?.revision ?? 0) + 1;
  const value = surveyKeysToJson(keys);
  const row = sealKeyRow(sodium, keyring, { id, scope: classId, revision, value });
  keyring.surveys.set(id, { classId, revision, keys });
  return row;
}

/** Holds the keys of a leader's round from now on; gives their row to store. */
export function addRoundKeys(
  sodium: TeacherSodium,
  keyring: Keyring,
  round: { readonly roundId: RoundId; readonly keys: RoundKeys },
): SealedRow {
  const { roundId, keys } = round;
  const value = roundKeysToJson(keys);
  const row = sealKeyRow(sodium, keyring, { id: roundId, scope: vaultScope, revision: 1, value });
  keyring.rounds.set(roundId, keys);
  return row;
}

/** Throws when the round's keys were not loaded, or were forgotten once its result was read. */
export function heldRound(keyring: Keyring, roundId: RoundId): RoundKeys {
  const keys = keyring.rounds.get(roundId);
  if (keys === undefined) throw new MissingKeyError();
  return keys;
}

/** Throws when the survey's keys were not loaded: whoever asks has read its row before. */
export function heldSurvey(keyring: Keyring, surveyId: string): HeldSurvey {
  const survey = keyring.surveys.get(surveyId);
  if (survey === undefined) throw new MissingKeyError();
  return survey;
}

/** A call needs keys that are not held: they were never loaded, or forgotten. */
export class MissingKeyError extends Error {
  override readonly name = "MissingKeyError";

  constructor() {
    super("The keys for this are not held");
  }
}

function loadKeyRow(sodium: TeacherSodium, keyring: Keyring, row: SealedRow): boolean {
  const isClass = isOfClass(row);
  const key =
    isClass || keyring.classes.has(row.scope) ? rowKeyOf(sodium, keyring, row.scope) : null;
  if (row.table !== "keys" || row.schema !== keyRowSchemaVersion || key === null) return false;
  const opened = openRow(sodium, key, row);
  if (opened === null || !isId(row.id)) return false;
  if (isClass && keyring.vault.kind.format === "samklang.leader-vault") {
    const keys = parseRoundKeys(opened.value);
    if (keys !== null) keyring.rounds.set(row.id, keys);
    return keys !== null;
  }
  if (isClass) {
    const classKey = parseClassKey(opened.value);
    if (classKey !== null) keyring.classes.set(row.id, classKey);
    return classKey !== null;
  }
  const keys = parseSurveyKeys(opened.value);
  if (keys === null) return false;
  keyring.surveys.set(row.id, { classId: row.scope, revision: row.revision, keys });
  return true;
}

function isOfClass(row: SealedRow): boolean {
  return row.scope === vaultScope;
}

function sealKeyRow(
  sodium: TeacherSodium,
  keyring: Keyring,
  row: Pick<SealedRow, "id" | "scope" | "revision"> & { readonly value: unknown },
): SealedRow {
  const key = rowKeyOf(sodium, keyring, row.scope);
  if (key === null) throw new MissingKeyError();
  return sealRow(sodium, key, { ...row, table: "keys", schema: keyRowSchemaVersion });
}
