import { describe, expect, test } from "vitest";
import { goodFor, shortTexts } from "../../src/core/catalogue/about/nb.ts";
import { aboutQuestions } from "../../src/core/catalogue/about.ts";
import { asked } from "../../src/core/catalogue/asked/nb.ts";
import { searchCatalogue, type CatalogueWish } from "../../src/core/catalogue/catalogue-search.ts";

const words = { asked, shortTexts, goodFor };
const all: CatalogueWish = { text: "", subject: null, level: null, kind: "preventive" };
const find = (wish: Partial<CatalogueWish>) =>
  searchCatalogue({ ...all, ...wish }, words).flatMap(({ questions }) => questions);
const ids = (wish: Partial<CatalogueWish>) => find(wish).map(({ id }) => String(id));

describe("the search of the catalogue", () => {
  test("gives everything where nothing is asked for, subject by subject", () => {
    const wish = { ...all, kind: "investigation" } as const;
    expect(find(wish)).toHaveLength(aboutQuestions.size);
    const subjects = searchCatalogue(wish, words).map(({ subject }) => subject);
    expect(subjects.at(0)).toBe("friendship");
    expect(subjects.at(-1)).toBe("case");
  });

  test("finds by any of a question's words, whatever their case, all of them wanted", () => {
    expect(ids({ text: "FRIMINUTT" })).toContain("breaks");
    expect(ids({ text: "  friminutt  alene " }).length).toBeLessThan(
      ids({ text: "friminutt" }).length,
    );
    expect(ids({ text: "garderoben" })).toContain("safe-changing-room");
    expect(ids({ text: "flere ganger i uken" })).toContain("bullied");
    expect(ids({ text: "xyzzy" })).toEqual([]);
    expect(ids({ text: "?" })).toEqual(ids({}));
  });

  test("narrows by subject and level", () => {
    expect(find({ subject: "noise" }).every(({ subject }) => subject === "noise")).toBe(true);
    expect(
      find({ level: "kindergarten" }).every(({ levels }) => levels.includes("kindergarten")),
    ).toBe(true);
    expect(ids({ level: "grades-8-10" })).not.toContain("kindergarten-feel");
  });

  test("shows what the survey may not ask to who looks for it, and says so", () => {
    expect(find({}).every(({ allowed }) => allowed)).toBe(true);
    const refused = find({ subject: "case" }).filter(({ allowed }) => !allowed);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every(({ subject }) => subject === "case")).toBe(true);
    expect(find({ kind: "investigation" }).every(({ allowed }) => allowed)).toBe(true);
  });
});
