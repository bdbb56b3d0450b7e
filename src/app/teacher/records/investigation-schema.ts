import * as v from "valibot";
import type { PupilId } from "../../../core/ids.ts";
import { calendarDay, idOf } from "../../vault/stored-values.ts";

const words = v.string();
const day = v.nullable(calendarDay);

/** The record as it stands in its survey; whether it is complete, `checkRecord` says. */
export const investigationRecordSchema = v.strictObject({
  teacher: words,
  suspicion: words,
  grounds: v.strictObject({ longLasting: words, unclear: words, complicated: words }),
  otherMethods: v.array(v.strictObject({ what: words, on: day, result: words })),
  decision: v.strictObject({ by: words, role: words, on: day }),
  pupils: v.pipe(
    v.array(idOf<PupilId>()),
    v.check((ids) => new Set(ids).size === ids.length),
  ),
  whyThese: words,
  sealedOn: day,
});
