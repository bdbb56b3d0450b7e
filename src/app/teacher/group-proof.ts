import { createEffect, createSignal, onCleanup, untrack, type Accessor } from "solid-js";
import type { GroupProblem } from "../../core/groups/group-problem.ts";
import type { Division } from "../../core/groups/search-groups.ts";
import type { GroupsApi, ProvenDivision } from "../../../workers/groups.protocol.ts";
import type { Connection } from "../../../workers/rpc.ts";

/** What is known of whether anything does better than the division that is shown. */
export type ProofState =
  | { readonly type: "none" }
  | { readonly type: "running" }
  | { readonly type: "stopped" }
  | { readonly type: "failed" }
  /** Not all pairs can be kept apart and together as wished, whatever the rest. */
  | { readonly type: "impossible"; readonly isBetterKnown: boolean }
  | {
      readonly type: "known";
      /** The division shown is as good as any. */
      readonly isBest: boolean;
      /** A better division is at hand. */
      readonly isBetterKnown: boolean;
    };

export interface GroupProof {
  readonly state: Accessor<ProofState>;
  /** Null when it was stopped, overtaken or failed. */
  start(problem: GroupProblem, key: string, from: Division): Promise<ProvenDivision | null>;
  stop(): void;
  /** The best that is known for the problem as it is now; null before it was looked into to the end. */
  proven(): ProvenDivision | null;
  /** What is better than the division shown, for the problem as it is now. */
  better(): ProvenDivision | null;
}

/** As long as a teacher looks at a suggestion before she does something with it. */
const proofSeconds = 20;

type Attempt =
  | { readonly type: "running" | "stopped" | "failed" }
  | { readonly type: "done"; readonly proven: ProvenDivision };

interface Shown {
  /** Equal for equal problems. */
  readonly key: Accessor<string>;
  /** The worth of the division that is shown; null without one. */
  readonly value: Accessor<number | null>;
}

/**
 * Proofs by problem: one that was made counts again when a change is undone. A Worker of its own, which blocks while
 * it proves: to stop it is to end it. A problem that changes meanwhile stops it too.
 */
export function createGroupProof(start: () => Connection<GroupsApi>, shown: Shown): GroupProof {
  const [attempts, setAttempts] = createSignal<ReadonlyMap<string, Attempt>>(new Map());
  let running: { readonly worker: Connection<GroupsApi>; readonly key: string } | null = null;

  const note = (key: string, attempt: Attempt): void =>
    void setAttempts((before) => new Map(before).set(key, attempt));

  function stop(): void {
    if (running === null) return;
    const { worker, key } = running;
    running = null;
    worker.terminate();
    note(key, { type: "stopped" });
  }

  createEffect(() => {
    const key = shown.key();
    if (running !== null && running.key !== key) untrack(stop);
  });
  onCleanup(stop);

  function proven(): ProvenDivision | null {
    const attempt = attempts().get(shown.key());
    return attempt?.type === "done" ? attempt.proven : null;
  }

  function better(): ProvenDivision | null {
    const [known, value] = [proven(), shown.value()];
    return known !== null && value !== null && known.value > value ? known : null;
  }

  return {
    better,
    proven,
    stop,
    start: async (problem, key, from) => {
      stop();
      const worker = start();
      const own = { worker, key };
      running = own;
      note(key, { type: "running" });
      try {
        const found = await worker.api.prove(problem, from, proofSeconds);
        if (running !== own) return null;
        note(key, { type: "done", proven: found });
        return found;
      } catch {
        // The solver could not be loaded, or broke: the suggestion stands without a proof.
        if (running === own) note(key, { type: "failed" });
        return null;
      } finally {
        worker.terminate();
        if (running === own) running = null;
      }
    },
    state: () => {
      const attempt = attempts().get(shown.key());
      const value = shown.value();
      if (attempt === undefined || value === null) return { type: "none" };
      if (attempt.type !== "done") return { type: attempt.type };
      const isBetterKnown = better() !== null;
      if (attempt.proven.wishesImpossible) return { type: "impossible", isBetterKnown };
      const { bound } = attempt.proven;
      return {
        type: "known",
        isBest: bound !== null && value >= bound,
        isBetterKnown,
      };
    },
  };
}
