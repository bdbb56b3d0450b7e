import { createSignal } from "solid-js";
import { languages, type Language } from "../../core/question.ts";
import { bestLanguage } from "../pupil/language-choice.ts";
import { createBallotQueue } from "./ballot-queue.ts";
import type { KioskPorts } from "./kiosk-ports.ts";
import { createLeaving, type Leaving } from "./leaving.ts";

/** Sealed ballots that a kiosk has left on this device, of one survey or several. They are sent on meanwhile. */
export interface Leftovers {
  /** One that was emptied is gone from here. */
  surveys(): readonly Leaving[];
  language(): Language;
  chooseLanguage(language: Language): void;
  dispose(): void;
}

/** Null when there are none. */
export function createLeftovers(ports: KioskPorts): Leftovers | null {
  const { store } = ports;
  store.sweep(ports.clock.nowSeconds());
  const ids = [...new Set(store.readBallots().map(({ surveyId }) => surveyId))];
  if (ids.length === 0) return null;
  const [emptied, setEmptied] = createSignal<ReadonlySet<string>>(new Set());
  const [language, chooseLanguage] = createSignal<Language>(
    bestLanguage(ports.browserLanguages, languages),
  );
  const queues = ids.map((surveyId) => createBallotQueue(ports, surveyId));
  const surveys = queues.map((queue, index) => {
    const surveyId = ids[index] ?? "";
    const exit = store.readExit(surveyId)?.exit ?? null;
    const onEmptied = () => void setEmptied((all) => new Set(all).add(surveyId));
    return { surveyId, leaving: createLeaving(ports, { surveyId, queue, exit, onEmptied }) };
  });
  return {
    surveys: () =>
      surveys.filter(({ surveyId }) => !emptied().has(surveyId)).map(({ leaving }) => leaving),
    language,
    chooseLanguage,
    dispose: () => {
      for (const queue of queues) queue.stop();
      ports.endCrypto();
    },
  };
}
