import type { Language } from "../../core/question.ts";
import type { NotDelivered } from "./delivery.ts";
import type { LinkProblem } from "./opening.ts";
import type { Walk } from "./walk.ts";

export type PupilStep =
  | { readonly type: "opening" }
  | { readonly type: "no-card"; readonly reloaded: boolean }
  | { readonly type: "link-problem"; readonly problem: LinkProblem }
  /** The crypto Worker could not start: nothing can be opened here. */
  | { readonly type: "cannot-run" }
  /** The crypto Worker was lost on the way. */
  | { readonly type: "broken" }
  | { readonly type: "walking"; readonly walk: Walk }
  | SendingStep
  | { readonly type: "not-delivered"; readonly reason: NotDelivered }
  /** pictures: four numbers from 0 to 31; null when they could not be worked out again after a reload. */
  | { readonly type: "receipt"; readonly pictures: readonly number[] | null }
  /** Several answers had been waiting on this device. */
  | { readonly type: "sent-on"; readonly sent: number; readonly of: number };

export interface SendingStep {
  readonly type: "sending";
  /** The network did not carry it yet; it is tried again. */
  readonly waiting: boolean;
  /** The sealed answer is kept on the device, so the page may be closed. */
  readonly kept: boolean;
}

/** What the pupil's screens show and do. The teacher's preview is one of these without a relay behind it. */
export interface PupilSession {
  step(): PupilStep;
  language(): Language;
  chooseLanguage(language: Language): void;
  /** False once the browser has refused to keep the answers under way: a reload would start over. */
  keepsDraft(): boolean;
  /** Asks the relay once more about the card. */
  retry(): void;
  /** Seals and sends; from the last look only, and once. */
  send(): void;
  /** Forgets everything and waits for the next card. */
  finish(): void;
  /** The browser brought back a page that had been left: whoever sits there now is asked first, or sees nothing. */
  restored(): void;
}
