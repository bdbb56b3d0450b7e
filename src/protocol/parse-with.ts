import * as v from "valibot";
import { err, ok, type Result } from "../core/result.ts";

/** What the schema makes of the data; "malformed" says no more than that it is something else. */
export function parseWith<Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
): Result<v.InferOutput<Schema>, "malformed"> {
  const parsed = v.safeParse(schema, data, { abortEarly: true });
  return parsed.success ? ok(parsed.output) : err("malformed");
}

/** As parseWith, for what says nothing but that it is there. */
export function parseNothingMore(
  schema: v.GenericSchema,
  data: unknown,
): Result<void, "malformed"> {
  return v.safeParse(schema, data).success ? ok(undefined) : err("malformed");
}
