import type { Sociomatrix } from "../sociomatrix.ts";
import { shortestPathShares } from "./betweenness.ts";
import type { PupilMetric } from "./metric.ts";

export const bridge = {
  id: "bridge",
  level: "pupil",
  title: "Possible bridge",
  what: "Betweenness on mutual choices: lying between classmates who are not tied to each other.",
  formula: "sum over pairs s, t of sigma_st(v) / sigma_st, on mutual choices, each pair once",
  source: "Freeman 1977",
  range: "0 to (n - 1)(n - 2) / 2",
  reading: "Shown only as “possible bridge”, never as a number.",
  notFor: "A sign about a pupil, or a task given to a child.",
  compute: (matrix: Sociomatrix) => {
    // Every pair is met from both ends.
    const shares = shortestPathShares(matrix.mutual);
    return shares === null ? null : shares.map((value) => value / 2);
  },
} as const satisfies PupilMetric;
