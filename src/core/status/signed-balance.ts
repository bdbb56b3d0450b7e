import { cohesion } from "../metrics/cohesion.ts";
import type { MetricRecord } from "../metrics/metric.ts";
import { row, type Sociomatrix } from "../sociomatrix.ts";
import type { SignedFigures } from "./status.ts";

export const signedBalance = {
  id: "signed-balance",
  level: "status",
  title: "Balance and dissociation",
  what: "Whether friends of friends are friends and foes of foes are friends; and how many pairs reject each other.",
  formula:
    "pairs take the sign both directions agree on; balance = triangles with an even number of dislikes / all triangles; " +
    "dissociation = mutual dislikes / pairs who both answered",
  source: "Heider 1946; Cartwright and Harary 1956",
  range: "0 to 1; balance null without a triangle",
  reading: "Low balance: loyalties cross each other.",
  notFor: "Any statement about one pupil.",
  compute: signedFigures,
} as const satisfies MetricRecord & { readonly compute: unknown };

function signedFigures(liked: Sociomatrix, disliked: Sociomatrix): SignedFigures {
  const signs = pairSigns(liked, disliked);
  const triangles: [number, number, number, number] = [0, 0, 0, 0];
  signs.forEach((own, a) => {
    for (const [b, first] of own) {
      if (b <= a) continue;
      for (const [c, second] of signs[b] ?? []) {
        const third = c > b ? own.get(c) : undefined;
        if (third === undefined) continue;
        const dislikes = [first, second, third].filter((sign) => sign < 0).length;
        triangles[dislikes] = (triangles[dislikes] ?? 0) + 1;
      }
    }
  });
  const all = triangles.reduce((sum, count) => sum + count, 0);
  return {
    balance: all === 0 ? null : (triangles[0] + triangles[2]) / all,
    triangles,
    dissociation: cohesion.compute(disliked),
  };
}

/** 1 or -1 for every pair with a choice; pairs where one likes and the other dislikes have no sign. */
function pairSigns(liked: Sociomatrix, disliked: Sociomatrix): Map<number, number>[] {
  return Array.from({ length: liked.size }, (_, pupil) => {
    const signs = new Map<number, number>();
    const friends = new Set([...row(liked.chosen, pupil), ...row(liked.choosers, pupil)]);
    const foes = new Set([...row(disliked.chosen, pupil), ...row(disliked.choosers, pupil)]);
    for (const other of friends) if (!foes.has(other)) signs.set(other, 1);
    for (const other of foes) if (!friends.has(other)) signs.set(other, -1);
    return signs;
  });
}
