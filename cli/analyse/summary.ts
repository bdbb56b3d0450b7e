import type { QuestionAnalysis } from "../../src/core/analysis.ts";
import type { Outcome } from "./output.ts";

/** A few lines a question, for reading in a terminal. */
export function summaryOf({ analysis }: Outcome): string {
  const lines = analysis.questions.flatMap(questionLines);
  if (analysis.status !== null) {
    const { liked, disliked, pupils } = analysis.status;
    lines.push(`status (${liked} / ${disliked})`);
    for (const method of ["probability", "coieDodge"] as const) {
      const counts = new Map<string, number>();
      for (const pupil of pupils) counts.set(pupil[method], (counts.get(pupil[method]) ?? 0) + 1);
      const text = [...counts].map(([label, count]) => `${label} ${count}`).join(", ");
      lines.push(`  ${method === "coieDodge" ? "Coie-Dodge" : "probability"}: ${text}`);
    }
  }
  lines.push("The whole result: --json or --pretty");
  return lines.join("\n");
}

function questionLines({ id, kind, raters, figures, structure }: QuestionAnalysis): string[] {
  return [
    `${id} (${kind}): ${figures.choices} choices by ${raters} who answered`,
    `  density ${shown(figures.density)}, reciprocity ${shown(figures.reciprocity)}, ` +
      `mutual pairs ${figures.mutualPairs}, unchosen ${figures.unchosen}, ` +
      `without mutual choice ${figures.withoutMutual}`,
    `  subgroups ${structure.subgroups?.length ?? "too many to mean anything"}, ` +
      `modularity ${shown(structure.communities?.modularity ?? null)}`,
  ];
}

function shown(value: number | null): string {
  return value === null ? "-" : value.toFixed(3);
}
