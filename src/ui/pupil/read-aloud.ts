import { createSignal, onCleanup } from "solid-js";
import type { Language } from "../../core/question.ts";

/** Reads a screen aloud with voices of the device itself: a remote voice would send classmates' names abroad. */
export interface ReadAloud {
  /** False where the device has no voice of its own for the language. */
  canRead(language: Language): boolean;
  reading(): boolean;
  read(parts: readonly string[], language: Language): void;
  stop(): void;
}

const tagPatterns: Readonly<Record<Language, RegExp>> = {
  nb: /^(nb|no|nn)\b/i,
  nn: /^(nn|no|nb)\b/i,
  en: /^en\b/i,
};

/** To be called where Solid cleans up: it stops reading with the page. */
export function createReadAloud(): ReadAloud {
  if (!("speechSynthesis" in window)) return silent;
  const synthesis = window.speechSynthesis;
  const localVoices = () => synthesis.getVoices().filter((voice) => voice.localService);
  const [voices, setVoices] = createSignal(localVoices());
  const [reading, setReading] = createSignal(false);
  let lastUtterance: SpeechSynthesisUtterance | null = null;

  const onVoicesChanged = () => setVoices(localVoices());
  synthesis.addEventListener("voiceschanged", onVoicesChanged);
  onCleanup(() => {
    synthesis.removeEventListener("voiceschanged", onVoicesChanged);
    stop();
  });

  function voiceFor(language: Language): SpeechSynthesisVoice | undefined {
    return voices().find((voice) => tagPatterns[language].test(voice.lang.replace("_", "-")));
  }

  function stop(): void {
    lastUtterance = null;
    setReading(false);
    synthesis.cancel();
  }

  function read(parts: readonly string[], language: Language): void {
    stop();
    const voice = voiceFor(language);
    if (voice === undefined) return;
    for (const part of parts) {
      const utterance = new SpeechSynthesisUtterance(part);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = 0.9;
      // What was cancelled also ends: only the end of the newest reading counts.
      utterance.addEventListener("end", () => {
        if (utterance === lastUtterance) setReading(false);
      });
      lastUtterance = utterance;
      setReading(true);
      synthesis.speak(utterance);
    }
  }

  return { canRead: (language) => voiceFor(language) !== undefined, reading, read, stop };
}

const silent: ReadAloud = {
  canRead: () => false,
  reading: () => false,
  read: () => undefined,
  stop: () => undefined,
};
