import type { Language } from "../../core/question.ts";

/**
 * The first of the browser's languages ("nb-NO") that is offered. Who asks for one form of Norwegian and cannot get it
 * gets the other. Otherwise the first that is offered, and bokmål where nothing is.
 */
export function bestLanguage<Offered extends Language>(
  browserLanguages: readonly string[],
  offered: readonly Offered[],
): Offered | "nb" {
  for (const tag of browserLanguages) {
    for (const wanted of languagesOfTag(tag)) {
      const found = offered.find((language) => language === wanted);
      if (found !== undefined) return found;
    }
  }
  return offered[0] ?? "nb";
}

/** In the order they suit whoever asks for this tag. */
function languagesOfTag(tag: string): readonly Language[] {
  switch (tag.toLowerCase().split("-")[0]) {
    case "nb":
    case "no":
      return ["nb", "nn"];
    case "nn":
      return ["nn", "nb"];
    case "en":
      return ["en"];
    default:
      return [];
  }
}
