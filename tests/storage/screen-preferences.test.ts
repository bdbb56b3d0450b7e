import { describe, expect, test } from "vitest";
import {
  readScreenPreferences,
  writeScreenPreferences,
  type ScreenPreferences,
} from "../../src/storage/screen-preferences.ts";
import { createMemoryStorage } from "../support/memory-storage.ts";

const untouched: ScreenPreferences = { language: null, palette: "standard", theme: "system" };

describe("how the screen looks", () => {
  test("is kept on the machine and read back", () => {
    const storage = createMemoryStorage();
    const chosen: ScreenPreferences = { language: "en", palette: "blue-orange", theme: "dark" };
    expect(readScreenPreferences(storage)).toEqual(untouched);
    writeScreenPreferences(storage, chosen);
    expect(readScreenPreferences(storage)).toEqual(chosen);
  });

  test.each(["", "no JSON", "null", "[]", '{"language":"xx","palette":3,"theme":"neon"}'])(
    "counts as never chosen where %j is stored",
    (stored) => {
      const storage = createMemoryStorage();
      storage.setItem("samklang.screen.1", stored);
      expect(readScreenPreferences(storage)).toEqual(untouched);
    },
  );

  test("lasts as long as the page where the browser refuses to store", () => {
    const refusing = {
      ...createMemoryStorage(),
      setItem: () => {
        throw new DOMException("", "QuotaExceededError");
      },
    };
    expect(() => writeScreenPreferences(refusing, untouched)).not.toThrow();
  });
});
