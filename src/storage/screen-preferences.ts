import { uiLanguages, type UiLanguage } from "../core/ui-language.ts";

/** How the screen looks on this machine. Says nothing about anybody, so it is kept in the clear and known before unlocking. */
export interface ScreenPreferences {
  /** Null when never chosen: the browser's language decides. */
  readonly language: UiLanguage | null;
  readonly palette: "standard" | "blue-orange";
  readonly theme: "system" | "light" | "dark";
}

const themes = ["system", "light", "dark"] as const;
const key = "samklang.screen.1";
const untouched: ScreenPreferences = { language: null, palette: "standard", theme: "system" };

/** What cannot be read, or was written by another version, counts as never chosen. */
export function readScreenPreferences(storage: Storage): ScreenPreferences {
  try {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? "{}");
    if (typeof stored !== "object" || stored === null) return untouched;
    const language = "language" in stored ? stored.language : null;
    return {
      language: uiLanguages.find((known) => known === language) ?? null,
      palette: "palette" in stored && stored.palette === "blue-orange" ? "blue-orange" : "standard",
      theme: themes.find((known) => "theme" in stored && known === stored.theme) ?? "system",
    };
  } catch {
    return untouched;
  }
}

/** Where the browser refuses, the choice lasts as long as the page. */
export function writeScreenPreferences(storage: Storage, preferences: ScreenPreferences): void {
  try {
    storage.setItem(key, JSON.stringify(preferences));
  } catch {
    // Nothing is lost but a colour or a language.
  }
}
