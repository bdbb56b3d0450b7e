import { render } from "solid-js/web";
import type { JSX } from "solid-js";
import { readScreenPreferences, writeScreenPreferences } from "./storage/screen-preferences.ts";
import { ScreenProvider } from "./ui/screen.tsx";

/** Puts a page with a vault where its document has the place for it, with the look its reader has chosen. */
export function mountPage(Page: () => JSX.Element): void {
  const root = document.getElementById("app");
  if (!root) throw new Error("The page has no place for the app");
  root.replaceChildren();
  render(
    () => (
      <ScreenProvider
        port={{
          initial: readScreenPreferences(localStorage),
          keep: (look) => writeScreenPreferences(localStorage, look),
          browserLanguages: navigator.languages,
          root: document.documentElement,
        }}
      >
        <Page />
      </ScreenProvider>
    ),
    root,
  );
}
