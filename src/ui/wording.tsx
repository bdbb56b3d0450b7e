import { createContext, useContext, type Accessor, type JSX } from "solid-js";
import type { UiLanguage } from "../core/ui-language.ts";

interface Wording {
  readonly language: Accessor<UiLanguage>;
}

const WordingContext = createContext<Wording>();

export function WordingProvider(props: {
  readonly language: UiLanguage;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <WordingContext.Provider value={{ language: () => props.language }}>
      {props.children}
    </WordingContext.Provider>
  );
}

export function useLanguage(): Accessor<UiLanguage> {
  const wording = useContext(WordingContext);
  if (!wording) throw new Error("useLanguage outside of WordingProvider");
  return wording.language;
}
