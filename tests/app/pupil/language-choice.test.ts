import { expect, test } from "vitest";
import { bestLanguage } from "../../../src/app/pupil/language-choice.ts";

test.each([
  [["nb-NO", "en"], ["nb", "en"], "nb"],
  [["en-GB", "nb"], ["nb", "en"], "en"],
  [["no"], ["en", "nb"], "nb"],
  [["nn-NO"], ["en", "nb"], "nb"],
  [["nn-NO", "nb-NO", "en"], ["nb", "nn", "en"], "nn"],
  [["nb-NO", "nn-NO", "en"], ["nb", "nn", "en"], "nb"],
  [["no"], ["nb", "nn", "en"], "nb"],
  [["nb-NO", "en"], ["nn", "en"], "nn"],
  [["EN-us"], ["nb", "en"], "en"],
  [["uk", "pl"], ["nb", "en"], "nb"],
  [["uk", "en"], ["nb", "en"], "en"],
  [["en"], ["nb"], "nb"],
  [[], ["en"], "en"],
  [[], [], "nb"],
] as const)("of %j a survey in %j is asked in %s", (browser, offered, expected) => {
  expect(bestLanguage(browser, offered)).toBe(expected);
});
