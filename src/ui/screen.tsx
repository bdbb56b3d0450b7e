import {
  createContext,
  createEffect,
  createSignal,
  untrack,
  useContext,
  type Accessor,
  type JSX,
} from "solid-js";
import { bestLanguage } from "../app/pupil/language-choice.ts";
import { uiLanguages, type UiLanguage } from "../core/ui-language.ts";

/** How the screen looks: language, palette of signs, theme. */
export interface ScreenLook {
  readonly language: UiLanguage | null;
  readonly palette: "standard" | "blue-orange";
  readonly theme: "system" | "light" | "dark";
}

export interface Screen {
  readonly look: Accessor<ScreenLook>;
  readonly language: Accessor<UiLanguage>;
  change(change: Partial<ScreenLook>): void;
}

const ScreenContext = createContext<Screen>();

export interface ScreenPort {
  readonly initial: ScreenLook;
  readonly keep: (look: ScreenLook) => void;
  /** What the browser asks for, best first: "nb-NO". */
  readonly browserLanguages: readonly string[];
  readonly root: HTMLElement;
}

export function ScreenProvider(props: {
  readonly port: ScreenPort;
  readonly children: JSX.Element;
}): JSX.Element {
  const port = untrack(() => props.port);
  const [look, setLook] = createSignal<ScreenLook>(port.initial);
  const language = (): UiLanguage =>
    look().language ?? bestLanguage(port.browserLanguages, uiLanguages);
  createEffect(() => {
    port.root.lang = language();
    port.root.dataset["palette"] = look().palette;
    port.root.dataset["theme"] = look().theme;
  });
  const change = (wanted: Partial<ScreenLook>): void => {
    const next = { ...look(), ...wanted };
    setLook(next);
    port.keep(next);
  };
  return (
    <ScreenContext.Provider value={{ look, language, change }}>
      {props.children}
    </ScreenContext.Provider>
  );
}

export function useScreen(): Screen {
  const screen = useContext(ScreenContext);
  if (!screen) throw new Error("useScreen outside of ScreenProvider");
  return screen;
}
