import * as v from "valibot";
import { base64UrlToBytes, isId } from "../../core/ids.ts";
import { parseCalendarDay, type CalendarDay } from "../../core/survey-dates.ts";

/** Pieces of stored JSON that several kinds of rows share. */
export const seconds = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const someText = v.pipe(v.string(), v.minLength(1));

/** Checks an id for its form; which kind of id it is, its place in the row says. */
export function idOf<Id extends string>() {
  return v.custom<Id>((id) => typeof id === "string" && isId(id));
}

/** base64url of at least one byte; stays text. */
export const someBase64Url = v.pipe(
  v.string(),
  v.minLength(1),
  v.check((text) => base64UrlToBytes(text) !== null),
);

export const calendarDay = v.custom<CalendarDay>(
  (day) => typeof day === "string" && parseCalendarDay(day) !== null,
);

/** A reader for a record kind. */
export function strictReader<Value>(
  schema: v.GenericSchema<unknown, Value>,
): (stored: unknown) => Value | null {
  return (stored) => {
    const parsed = v.safeParse(schema, stored, { abortEarly: true });
    return parsed.success ? parsed.output : null;
  };
}
