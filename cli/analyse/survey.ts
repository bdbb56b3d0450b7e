import type { NominationAnswer } from "../../src/core/answers.ts";
import type { InvestigationInput, NominationRecord } from "../../src/core/analysis-input.ts";
import type { NominationKind } from "../../src/core/question.ts";
import type { QuestionId } from "../../src/core/ids.ts";
import type { Ratings } from "../../src/core/status/ratings-status.ts";
import type { AnalyseOptions } from "./options.ts";
import type { EdgeList } from "./read-edges.ts";
import { hasAnswered, type NodeLine, type Roster } from "./read-nodes.ts";

/** One wave as the engine takes it, and the ratings beside it. */
export interface Wave {
  readonly input: InvestigationInput;
  readonly ratings: ReadonlyMap<string, Ratings>;
}

/** Questions in order of appearance: edges, options, answered column. */
export function waveOf(
  roster: Roster,
  edges: ReadonlyMap<string, EdgeList>,
  options: AnalyseOptions,
): Wave {
  const names = new Set([
    ...edges.keys(),
    ...options.kinds.keys(),
    ...[options.liked, options.disliked].filter((name) => name !== null),
    ...options.ratings,
    ...roster.questions,
  ]);
  const nominations: NominationRecord[] = [];
  const ratings = new Map<string, Ratings>();
  for (const name of names) {
    const list = edges.get(name) ?? { from: [], to: [], values: [] };
    if (options.ratings.includes(name)) ratings.set(name, ratingsOf(roster, list));
    else nominations.push(recordOf(roster, name, { list, kind: kindOf(name, options) }));
  }
  const input: InvestigationInput = {
    type: "investigation",
    pupils: roster.pupils.map(({ id, group, answered }) => ({
      id,
      group,
      answered: answered !== "none",
    })),
    nominations,
    scales: [],
    // What this command prints of ratings is worked out from the edges themselves.
    ratings: [],
    statusPair: statusPairOf(edges, options),
  };
  return { input, ratings };
}

function kindOf(name: string, options: AnalyseOptions): NominationKind {
  return options.kinds.get(name) ?? "affiliation";
}

/** No pair where one of the two questions has no choice at all. */
function statusPairOf(
  edges: ReadonlyMap<string, EdgeList>,
  { liked, disliked }: AnalyseOptions,
): InvestigationInput["statusPair"] {
  if (liked === null || disliked === null) return null;
  if (!edges.has(liked) || !edges.has(disliked)) return null;
  // Question names are ids here; both were found among the edges.
  return { liked: liked as QuestionId, disliked: disliked as QuestionId };
}

function recordOf(
  roster: Roster,
  name: string,
  { list, kind }: { readonly list: EdgeList; readonly kind: NominationKind },
): NominationRecord {
  const chosen = roster.pupils.map((): number[] => []);
  list.from.forEach((from, k) => chosen[from]?.push(list.to[k] ?? 0));
  return {
    id: name as QuestionId, // a question of the command line is known by its name
    kind,
    cap: null,
    answers: roster.pupils.map((pupil, index) => answerOf(pupil, name, chosen[index] ?? [])),
  };
}

function answerOf(pupil: NodeLine, question: string, chosen: number[]): NominationAnswer {
  if (!hasAnswered(pupil, question)) return { type: "skipped" };
  if (chosen.length === 0) return { type: "nobody" };
  return { type: "named", pupils: chosen.sort((a, b) => a - b) };
}

function ratingsOf(roster: Roster, list: EdgeList): Ratings {
  const size = roster.pupils.length;
  const ratings = roster.pupils.map(() => Array.from({ length: size }, (): number | null => null));
  list.from.forEach((from, k) => {
    const line = ratings[from];
    if (line !== undefined) line[list.to[k] ?? 0] = list.values[k] ?? null;
  });
  return ratings;
}
