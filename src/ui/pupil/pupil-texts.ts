import { createSignal } from "solid-js";
import type { Language } from "../../core/question.ts";
import type { PupilTexts } from "../../i18n/en/pupil.ts";
import type { ReceiptTexts } from "../../i18n/en/receipt.ts";

/** All that the page says in one language. */
export interface PupilWords {
  readonly language: Language;
  readonly page: PupilTexts;
  readonly receipt: ReceiptTexts;
}

/** The page's words by language. Those of another language are fetched when they are asked for. */
export interface PupilDictionary {
  /** The words of the language; until they are there, those that are. */
  in(language: Language): PupilWords;
}

/** One language on the way to the first question: every other costs whoever does not read it. Rejects where it cannot be fetched. */
export async function loadPupilDictionary(first: Language): Promise<PupilDictionary> {
  const beginning = await loadWords(first);
  const [known, setKnown] = createSignal<Partial<Record<Language, PupilWords>>>({
    [first]: beginning,
  });
  const asked = new Set<Language>([first]);
  const fetchOnce = (language: Language): void => {
    if (asked.has(language)) return;
    asked.add(language);
    loadWords(language).then(
      (words) => setKnown((before) => ({ ...before, [language]: words })),
      // Without a network the page goes on in the language it has, and asks again the next time.
      () => asked.delete(language),
    );
  };
  return {
    in: (language) => {
      const words = known()[language];
      if (words !== undefined) return words;
      fetchOnce(language);
      return beginning;
    },
  };
}

async function loadWords(language: Language): Promise<PupilWords> {
  const [page, receipt] = await Promise.all([loadPage(language), loadReceipt(language)]);
  return { language, page, receipt };
}

/** Written out: the bundler follows whole names alone. */
async function loadPage(language: Language): Promise<PupilTexts> {
  if (language === "nb") return (await import("../../i18n/nb/pupil.ts")).pupil;
  if (language === "nn") return (await import("../../i18n/nn/pupil.ts")).pupil;
  return (await import("../../i18n/en/pupil.ts")).pupil;
}

async function loadReceipt(language: Language): Promise<ReceiptTexts> {
  if (language === "nb") return (await import("../../i18n/nb/receipt.ts")).receipt;
  if (language === "nn") return (await import("../../i18n/nn/receipt.ts")).receipt;
  return (await import("../../i18n/en/receipt.ts")).receipt;
}
