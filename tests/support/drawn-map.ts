import { expect, type Locator, type Page } from "@playwright/test";
import type { QuestionAnalysis } from "../../src/core/analysis.ts";

interface DrawnTie {
  readonly from: number;
  readonly to: number;
  readonly type: string | null;
}

/** A tie as a word: the same for whoever is named first where it goes both ways. */
export function tieKey({ from, to, type }: DrawnTie): string {
  return type === "mutual"
    ? `${Math.min(from, to)}=${Math.max(from, to)}`
    : `${from}>${to} ${type ?? ""}`;
}

const allTies = "g:not([data-lit-ties]) >";

/** The ties that the map's lines say they are: of the map itself, or of what is lit in it. */
export async function drawnTies(map: Locator, within = allTies): Promise<readonly string[]> {
  const ties = await map.locator(`${within} g[data-type] [data-ties]`).evaluateAll((lines) =>
    lines.flatMap((line) =>
      (line.getAttribute("data-ties") ?? "")
        .split(" ")
        .filter((name) => name !== "")
        .map((name) => ({
          from: Number(name.split("-")[0]),
          to: Number(name.split("-")[1]),
          type: line.closest("[data-type]")?.getAttribute("data-type") ?? null,
        })),
    ),
  );
  return ties.map(tieKey).sort();
}

/** How many curves those lines are drawn with. */
export async function drawnLines(map: Locator, within = allTies): Promise<number> {
  return map
    .locator(`${within} g[data-type] [data-ties]`)
    .evaluateAll((lines) =>
      lines.reduce((sum, line) => sum + (line.getAttribute("d") ?? "").split("M").length - 1, 0),
    );
}

/** The ties as the table tells them, in the same words as the drawn ones. */
export async function tiesInTable(
  page: Page,
  names: readonly string[],
): Promise<readonly string[]> {
  const rows = page.locator("tr[data-row]");
  await expect(rows).toHaveCount(names.length);
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => ({
      pupil: Number(row.getAttribute("data-row")),
      cells: [...row.querySelectorAll("td")].map((cell) => cell.textContent ?? ""),
    })),
  );
  const ties = new Set<string>();
  for (const { pupil, cells: texts } of cells) {
    const [, mutual = "", chose = ""] = texts;
    for (const { index } of namesIn(mutual, names)) {
      ties.add(`${Math.min(pupil, index)}=${Math.max(pupil, index)}`);
    }
    for (const { index, unanswered } of namesIn(chose, names)) {
      ties.add(`${pupil}>${index} ${unanswered ? "unknown" : "one-way"}`);
    }
  }
  return [...ties].sort();
}

function namesIn(
  text: string,
  names: readonly string[],
): readonly { readonly index: number; readonly unanswered: boolean }[] {
  return text.split(", ").flatMap((entry) => {
    const unanswered = entry.endsWith(" (ikke svart)");
    const index = names.indexOf(unanswered ? entry.slice(0, -" (ikke svart)".length) : entry);
    return index === -1 ? [] : [{ index, unanswered }];
  });
}

/** The ties of the analysis, in the same words. */
export function tiesOf({ ties }: QuestionAnalysis): readonly string[] {
  return ties.map(({ a, b, type }) => tieKey({ from: a, to: b, type })).sort();
}
