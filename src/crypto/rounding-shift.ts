import { shiftOf, type UnitShifts } from "../core/leader/rounding.ts";
import type { ClassId } from "../core/ids.ts";
import { compareBytes } from "../protocol/bytes.ts";
import { idToBytes } from "./id-bytes.ts";
import { labelledHash } from "./labelled-hash.ts";
import type { Sodium } from "./sodium.ts";

/** A class of a unit with its class key. */
export interface UnitClassKey {
  readonly classId: ClassId;
  /** CK. */
  readonly key: Uint8Array;
}

/**
 * The key of a unit's shifts (docs/protocol.md, 8.3): the same for the same classes in whatever order they are given,
 * for as long as their keys live. Throws for no class, and for one given twice.
 */
export function unitKey(sodium: Sodium, classes: readonly UnitClassKey[]): Uint8Array {
  if (
    classes.length === 0 ||
    new Set(classes.map(({ classId }) => classId)).size < classes.length
  ) {
    throw new RangeError("Not the classes of a unit");
  }
  const ascending = classes
    .map(({ classId, key }) => ({ id: idToBytes(classId), key }))
    .sort((one, other) => compareBytes(one.id, other.id));
  return labelledHash(sodium, "samklang.rounding-key.1", ...ascending.map(({ key }) => key));
}

/** Derived, not drawn: nothing a person can do again gives another shift. */
export function unitShifts(sodium: Sodium, key: Uint8Array): UnitShifts {
  return (field, count) =>
    shiftOf(labelledHash(sodium, "samklang.rounding.1", key, field, Uint8Array.of(count)));
}
