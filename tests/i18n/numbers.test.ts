import { describe, expect, test } from "vitest";
import { writeDecimal, writeList, writePercent } from "../../src/i18n/numbers.ts";

describe("numbers as teachers write them", () => {
  test("per cent with a space that does not break in bokmål, without in English", () => {
    expect(writePercent(0.526, "nb")).toBe("53\u00a0%");
    expect(writePercent(0.526, "en")).toBe("53%");
    expect(writePercent(0.0049, "nb", 1)).toBe("0,5\u00a0%");
    expect(writePercent(1, "nb")).toBe("100\u00a0%");
    expect(writePercent(0.526, "nn")).toBe("53\u00a0%");
  });

  test("decimals with comma or point, and none where there is nothing to say", () => {
    expect(writeDecimal(3.44, "nb")).toBe("3,4");
    expect(writeDecimal(3.44, "en")).toBe("3.4");
    expect(writeDecimal(4, "nb")).toBe("4");
  });

  test("the same as the platform writes", () => {
    for (const share of [0, 0.004, 0.013, 0.2, 0.487, 0.999]) {
      for (const [language, locale] of [
        ["nb", "nb-NO"],
        ["nn", "nn-NO"],
        ["en", "en-GB"],
      ] as const) {
        const percent = { style: "percent", maximumFractionDigits: 1 } as const;
        expect(writePercent(share, language, 1)).toBe(
          new Intl.NumberFormat(locale, percent).format(share),
        );
      }
    }
  });

  test("lists with the last item named", () => {
    expect(writeList([], "nb")).toBe("");
    expect(writeList(["Ada"], "nb")).toBe("Ada");
    expect(writeList(["Ada", "Bo"], "nb")).toBe("Ada og Bo");
    expect(writeList(["Ada", "Bo"], "nn")).toBe("Ada og Bo");
    expect(writeList(["Ada", "Bo", "Liv"], "nb")).toBe("Ada, Bo og Liv");
    expect(writeList(["Ada", "Bo", "Liv"], "en")).toBe("Ada, Bo and Liv");
  });
});
