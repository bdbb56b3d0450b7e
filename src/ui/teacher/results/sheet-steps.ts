import { createEffect, createSignal, onCleanup, type Accessor } from "solid-js";
import { createFollower } from "../../components/frames.ts";
import { noteClosed } from "./hide-all.ts";

/** Who is chosen, and how the sheet comes and goes: beside the class, or as a step of its own. */
export interface SheetSteps {
  readonly chosen: Accessor<number | null>;
  /** Whose sheet is shown: beside the map the map answers first. */
  readonly sheetOf: Accessor<number | null>;
  /** Whether the sheet stands in place of the rest where there is no room beside it. */
  readonly isStep: Accessor<boolean>;
  readonly choose: (pupil: number | null) => void;
  readonly open: (pupil: number) => void;
  /** True where a page was opened that wants the room of the sheet: the pupil stays chosen. */
  readonly layAside: (aside: boolean) => void;
  readonly back: () => void;
  readonly close: () => void;
}

export interface SheetStage {
  /** The class. */
  readonly main: () => HTMLElement | undefined;
  /** All that takes the place of the class, the way back to it first. */
  readonly sheet: () => HTMLElement | undefined;
  /** Of the sheet. */
  readonly heading: () => HTMLElement | undefined;
}

export function createSheetSteps({ main, sheet, heading }: SheetStage): SheetSteps {
  const [chosen, setChosen] = createSignal<number | null>(null);
  const [isStep, setStep] = createSignal(false);
  const [isAside, layAside] = createSignal(false);
  const chosenBefore = createFollower(chosen);
  let leftAt: { readonly scroll: number; readonly focus: Element | null } | null = null;

  createEffect(() => {
    if (chosen() === null || !isStep()) return;
    // Only where the sheet has taken the place of the rest does the reader go with it.
    if (isShown(main()) !== false) return;
    heading()?.focus({ preventScroll: true });
    // From its top: the way back stands above the name.
    sheet()?.scrollIntoView({ block: "start" });
  });

  const leave = (): void => {
    setStep(false);
    if (leftAt === null) return;
    window.scrollTo(0, leftAt.scroll);
    if (leftAt.focus instanceof HTMLElement) leftAt.focus.focus({ preventScroll: true });
    leftAt = null;
  };
  const wentBack = (): void => {
    if (!isStep()) return;
    // Beside the class the sheet goes; where it had taken its place, the pupil stays marked.
    if (isShown(main()) === true && !isAside()) setChosen(null);
    leave();
  };
  window.addEventListener("popstate", wentBack);
  onCleanup(() => window.removeEventListener("popstate", wentBack));
  const back = (): void => {
    if (isStep()) history.back();
  };

  return {
    chosen,
    sheetOf: () => {
      if (isAside()) return null;
      return isStep() ? chosen() : chosenBefore();
    },
    isStep,
    layAside,
    choose: (pupil) => {
      if (pupil === null && chosen() !== null) noteClosed();
      layAside(false);
      setChosen(pupil);
      if (pupil === null) back();
    },
    open: (pupil) => {
      if (!isStep()) {
        leftAt = { scroll: window.scrollY, focus: document.activeElement };
        // The browser's own way back leads from the sheet to the class, not out of the results.
        history.pushState(history.state, "");
      }
      layAside(false);
      setChosen(pupil);
      setStep(true);
    },
    back,
    close: () => {
      setChosen(null);
      back();
    },
  };
}

/** Null before it is there. */
function isShown(element: HTMLElement | undefined): boolean | null {
  return element === undefined ? null : getComputedStyle(element).display !== "none";
}
