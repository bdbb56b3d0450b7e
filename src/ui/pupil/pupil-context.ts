import { createContext, useContext } from "solid-js";
import type { PupilSession } from "../../app/pupil/pupil-step.ts";
import type { PupilTexts } from "../../i18n/en/pupil.ts";
import type { ReceiptTexts } from "../../i18n/en/receipt.ts";
import type { ReadAloud } from "./read-aloud.ts";

/** What every screen of the pupil's page shares. */
export interface PupilView {
  readonly session: PupilSession;
  readonly readAloud: ReadAloud;
  texts(): PupilTexts;
  receiptTexts(): ReceiptTexts;
  easierReading(): boolean;
  toggleEasierReading(): void;
  hide(): void;
  /** Puts the card's scanning in the place of the screen; null where the page cannot scan. */
  readonly scan: (() => void) | null;
  /** Inside the teacher's page: its headings come below hers. */
  readonly embedded: boolean;
}

export const PupilContext = createContext<PupilView>();

export function usePupil(): PupilView {
  const view = useContext(PupilContext);
  if (!view) throw new Error("usePupil outside of the pupil's page");
  return view;
}
