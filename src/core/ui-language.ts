import type { Language } from "./question.ts";

/** Languages the screens are written in; a survey can be asked in more (`question.ts`). */
export const uiLanguages = ["nb", "nn", "en"] as const satisfies readonly Language[];
export type UiLanguage = (typeof uiLanguages)[number];
