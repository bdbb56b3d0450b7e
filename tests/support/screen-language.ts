import type { Page } from "@playwright/test";
import type { Language } from "../../src/core/question.ts";
import { wordsNotIn } from "./word-lists.ts";

/** Words on the screen that are not of its language. What says of itself that it is in another one may be. */
export async function strayWordsOn(page: Page, language: Language): Promise<readonly string[]> {
  // A map holds names and initials alone; a suggested passphrase is six Norwegian words in every language, and in a
  // recovery kit chance may spell "the".
  const apart = `svg, :is(p, [role="group"])[translate="no"], [lang]:not([lang=${language}])`;
  const texts = await page.evaluate((selector) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const around = walker.currentNode.parentElement;
      if (around?.checkVisibility() !== true || around.closest(selector) !== null) continue;
      found.push(walker.currentNode.textContent ?? "");
    }
    return found;
  }, apart);
  // The address on a card is the same in every language.
  const addresses = /\S+\/svar\b/gu;
  return wordsNotIn(language, texts.join("\n").replaceAll(addresses, ""));
}
