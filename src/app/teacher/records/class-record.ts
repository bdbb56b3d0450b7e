import * as v from "valibot";
import type { ClassId, PupilId } from "../../../core/ids.ts";
import { mostPupils, type SchoolClass } from "../../../core/school-class.ts";
import type { RecordKind } from "../../vault/record.ts";
import { idOf, someText, strictReader } from "../../vault/stored-values.ts";

const classSchema1 = v.strictObject({
  id: idOf<ClassId>(),
  name: someText,
  groupLabel: v.nullable(v.string()),
  pupils: v.pipe(
    v.array(v.strictObject({ id: idOf<PupilId>(), name: someText, group: v.nullable(v.string()) })),
    v.maxLength(mostPupils),
    v.check((pupils) => new Set(pupils.map((pupil) => pupil.id)).size === pupils.length),
  ),
});

export const classRecord: RecordKind<SchoolClass> = {
  table: "classes",
  schema: 1,
  readers: { 1: strictReader(classSchema1) },
  encode: ({ id, name, groupLabel, pupils }) => ({
    id,
    name,
    groupLabel,
    pupils: pupils.map((pupil) => ({ id: pupil.id, name: pupil.name, group: pupil.group })),
  }),
};
