import type { Language } from "../../core/question.ts";

/** The browser's first language that the survey has; Norwegian of any kind reads bokmål. Otherwise the survey's own first. */
export function bestLanguage(
  browserLanguages: readonly string[],
  offered: readonly Language[],
): Language {
  for (const tag of browserLanguages) {
    const language = languageOfTag(tag);
    if (language !== null && offered.includes(language)) return language;
  }
  return offered[0] ?? "nb";
}

function languageOfTag(tag: string): Language | null {
  const primary = tag.toLowerCase().split("-")[0];
  if (primary === "nb" || primary === "no" || primary === "nn") return "nb";
  return primary === "en" ? "en" : null;
}
