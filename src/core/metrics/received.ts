import { receivedCounts } from "../sociomatrix.ts";
import type { PupilMetric } from "./metric.ts";

/** L_j: how many classmates named the pupil. */
export const received = {
  id: "received",
  level: "pupil",
  title: "Choices received",
  what: "How many classmates named the pupil on this question.",
  formula: "L_j = sum over i of x_ij",
  source: "Moreno 1934",
  range: "0 to the number of classmates who answered",
  reading: "Beside its chance band and the number who could have named the pupil.",
  notFor: "A ranking of pupils, or a comparison between questions with different caps.",
  compute: receivedCounts,
} as const satisfies PupilMetric;
