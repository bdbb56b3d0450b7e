import * as v from "valibot";
import { uiLanguages } from "../../core/ui-language.ts";
import { calendarDay, someText } from "./stored-values.ts";

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30));

/** What the settings of every vault hold. A form once written is read for ever: fields are never added here. */
export const keptSettings = {
  language: v.nullable(v.picklist(uiLanguages)),
  autoLock: v.strictObject({ idle: minutes, hidden: minutes }),
  invitation: v.nullable(someText),
  backupMadeOn: v.nullable(calendarDay),
} as const;
