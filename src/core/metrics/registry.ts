import { highAgain } from "../firmness/high-again.ts";
import { noMutualAgain } from "../firmness/no-mutual-again.ts";
import { statusAgain } from "../firmness/status-again.ts";
import { zeroAgain } from "../firmness/zero-again.ts";
import { coieDodge } from "../status/coie-dodge.ts";
import { probabilityStatus } from "../status/probability-status.ts";
import { ratingsStatus } from "../status/ratings-status.ts";
import { signedBalance } from "../status/signed-balance.ts";
import { betweenShare } from "./between-share.ts";
import { betweenness } from "./betweenness.ts";
import { bridge } from "./bridge.ts";
import { centralisation } from "./centralisation.ts";
import { chains } from "./chains.ts";
import { chance } from "./chance.ts";
import { cohesion } from "./cohesion.ts";
import { classChange } from "./class-change.ts";
import { coleman } from "./coleman.ts";
import { communities } from "./communities.ts";
import { components } from "./components.ts";
import { cutPoints } from "./cut-points.ts";
import { density } from "./density.ts";
import { dyadicReciprocity } from "./dyadic-reciprocity.ts";
import { gini } from "./gini.ts";
import { given } from "./given.ts";
import { indegreeSd } from "./indegree-sd.ts";
import { jaccard } from "./jaccard.ts";
import { katz } from "./katz.ts";
import { katzPowell } from "./katz-powell.ts";
import type { MetricRecord } from "./metric.ts";
import { mutual } from "./mutual.ts";
import { oddsRatio } from "./odds-ratio.ts";
import { pagerank } from "./pagerank.ts";
import { participation } from "./participation.ts";
import { pn } from "./pn.ts";
import { powerPosition } from "./power-position.ts";
import { reading } from "./reading.ts";
import { realChange } from "./real-change.ts";
import { received } from "./received.ts";
import { reciprocity } from "./reciprocity.ts";
import { scaleClimate } from "./scale-climate.ts";
import { shareChange } from "./share-change.ts";
import { share } from "./share.ts";
import { star } from "./star.ts";
import { subgroups } from "./subgroups.ts";
import { transitivity } from "./transitivity.ts";
import { unchosen } from "./unchosen.ts";
import { withoutMutual } from "./without-mutual.ts";

/** Everything that is computed, in the order of docs/metrics.md, which is made of it. */
export const metricRegistry: readonly MetricRecord[] = [
  received,
  given,
  share,
  mutual,
  chance,
  reading,
  star,
  powerPosition,
  pagerank,
  katz,
  betweenness,
  bridge,
  zeroAgain,
  noMutualAgain,
  highAgain,
  participation,
  density,
  reciprocity,
  dyadicReciprocity,
  cohesion,
  unchosen,
  withoutMutual,
  indegreeSd,
  gini,
  centralisation,
  transitivity,
  katzPowell,
  subgroups,
  chains,
  cutPoints,
  components,
  communities,
  betweenShare,
  coleman,
  oddsRatio,
  probabilityStatus,
  coieDodge,
  ratingsStatus,
  pn,
  signedBalance,
  statusAgain,
  jaccard,
  realChange,
  classChange,
  shareChange,
  scaleClimate,
];
