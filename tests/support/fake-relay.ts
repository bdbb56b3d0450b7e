import { createHash } from "node:crypto";
import { base64UrlToBytes, bytesToBase64Url } from "../../src/core/ids.ts";
import { err, ok, type Result } from "../../src/core/result.ts";
import type { RelayEvent, SurveyRegistration } from "../../src/protocol/relay-api.ts";
import type { RelayErrorCode } from "../../src/protocol/relay-errors.ts";
import type { RelayFailure, TeacherRelay } from "../../src/transport/relay-port.ts";

/** "lost-request": nothing arrived. "lost-answer": done, but the page never hears of it. */
export type NetworkFailure = "lost-request" | "lost-answer";
type Call = Exclude<keyof TeacherRelay, "watch">;
type Listener = (
  event: RelayEvent | { readonly type: "connected" } | { readonly type: "disconnected" },
) => void;

interface HeldSurvey {
  readonly body: string;
  readonly registration: SurveyRegistration;
  readonly slots: Map<string, "open" | "voided">;
  ballots: { n: number; slot: string; ballot: string }[];
  last: number;
  closed: boolean;
}

export interface FakeRelay extends TeacherRelay {
  online: boolean;
  publicUrl: string | null;
  /** The next call of this kind fails so. */
  fail(call: Call, how: NetworkFailure): void;
  /** The invitation each registration came with. */
  readonly invitations: (string | null)[];
  /** Every call that arrived, in order. */
  readonly calls: Call[];
  has(surveyId: string): boolean;
  sealedManifest(surveyId: string): Uint8Array;
  slotCount(surveyId: string): number;
  /** Whether this very ballot lies in the slot. */
  holds(surveyId: string, slot: string, ballot: Uint8Array): boolean;
  /** A pupil's page. */
  put(surveyId: string, slot: string, ballot: Uint8Array): void;
  /** What a malicious relay would do: give out a ballot that was never put. */
  forge(surveyId: string, slot: string, ballot: Uint8Array): void;
  closeByTime(surveyId: string): void;
  disconnect(): void;
  reconnect(): void;
  watchers(surveyId: string): number;
}

/** A relay that keeps the promises of docs/protocol.md, 5, in memory, on a network that can be cut. */
export function createFakeRelay(): FakeRelay {
  const surveys = new Map<string, HeldSurvey>();
  const erased = new Set<string>();
  const failures = new Map<Call, NetworkFailure>();
  const listeners = new Map<string, Set<Listener>>();
  const calls: Call[] = [];
  const invitations: (string | null)[] = [];

  async function answer<Value>(
    call: Call,
    work: () => Result<Value, RelayErrorCode>,
  ): Promise<Result<Value, RelayFailure>> {
    const failure = failures.get(call);
    failures.delete(call);
    if (!relay.online || failure === "lost-request") return err({ type: "offline" });
    calls.push(call);
    const outcome = work();
    if (failure === "lost-answer") return err({ type: "offline" });
    return outcome.ok ? outcome : err({ type: "told", code: outcome.error });
  }

  function owned(surveyId: string, owner: string): HeldSurvey | null {
    const survey = surveys.get(surveyId);
    return survey?.registration.ownerVerifier === verifier("samklang.owner.1", owner)
      ? survey
      : null;
  }

  function tell(surveyId: string, event: Parameters<Listener>[0]): void {
    if (relay.online) for (const listen of listeners.get(surveyId) ?? []) listen(event);
  }

  function held(surveyId: string): HeldSurvey {
    const survey = surveys.get(surveyId);
    if (survey === undefined) throw new Error("The relay has no such survey");
    return survey;
  }

  function statusOf({ registration, ballots, closed }: HeldSurvey) {
    const { closesAt, deleteAt } = registration;
    const state = closed ? ("closed" as const) : ("open" as const);
    return { state, closesAt, deleteAt, ballots: ballots.length };
  }

  function add(surveyId: string, slot: string, ballot: Uint8Array): void {
    const survey = held(surveyId);
    survey.last += 1;
    survey.ballots.push({ n: survey.last, slot, ballot: bytesToBase64Url(ballot) });
    tell(surveyId, { type: "filled", n: survey.last, slot });
  }

  const relay: FakeRelay = {
    online: true,
    publicUrl: null,
    invitations,
    calls,
    fail: (call, how) => void failures.set(call, how),
    has: (surveyId) => surveys.has(surveyId),
    sealedManifest: (surveyId) => bytes(held(surveyId).registration.manifest),
    holds: (surveyId, slot, ballot) =>
      held(surveyId).ballots.some(
        (each) => each.slot === slot && each.ballot === bytesToBase64Url(ballot),
      ),
    slotCount: (surveyId) => held(surveyId).slots.size,
    put: (surveyId, slot, ballot) => {
      const { slots, closed, ballots } = held(surveyId);
      const free = slots.get(slot) === "open" && !ballots.some((each) => each.slot === slot);
      if (!free || closed) throw new Error("The relay would refuse this ballot");
      add(surveyId, slot, ballot);
    },
    forge: add,
    closeByTime: (surveyId) => {
      held(surveyId).closed = true;
      tell(surveyId, { type: "closed" });
    },
    disconnect: () => {
      for (const id of surveys.keys()) tell(id, { type: "disconnected" });
      relay.online = false;
    },
    reconnect: () => {
      relay.online = true;
      for (const id of surveys.keys()) tell(id, { type: "connected" });
    },
    watchers: (surveyId) => listeners.get(surveyId)?.size ?? 0,

    info: () =>
      answer("info", () =>
        ok({ protocol: 1, publicUrl: relay.publicUrl, invitationRequired: false }),
      ),
    createSurvey: (registration, invitation) =>
      answer("createSurvey", () => {
        invitations.push(invitation);
        const body = JSON.stringify(registration);
        const { surveyId } = registration;
        if (erased.has(surveyId)) return err("erased");
        const known = surveys.get(surveyId);
        if (known !== undefined) return known.body === body ? ok(undefined) : err("exists");
        const slots = new Map(registration.slots.map(({ slot }) => [slot, "open" as const]));
        surveys.set(surveyId, { body, registration, slots, ballots: [], last: 0, closed: false });
        return ok(undefined);
      }),
    status: (surveyId, owner) =>
      answer("status", () => {
        const survey = owned(surveyId, owner);
        return survey === null ? err("refused") : ok(statusOf(survey));
      }),
    ballotsAfter: (surveyId, owner, after) =>
      answer("ballotsAfter", () => {
        const survey = owned(surveyId, owner);
        if (survey === null) return err("refused");
        const ballots = survey.ballots.filter(({ n }) => n > after).slice(0, 4);
        return ok({ ballots, last: survey.last });
      }),
    watch: (surveyId, watcher, after, listen, signal) => {
      const survey = surveys.get(surveyId);
      const isRight = survey?.registration.watchVerifier === verifier("samklang.watch.1", watcher);
      if (survey === undefined || !isRight) return;
      const own = listeners.get(surveyId) ?? new Set();
      own.add(listen);
      listeners.set(surveyId, own);
      signal.addEventListener("abort", () => own.delete(listen));
      if (!relay.online) return;
      listen({ type: "connected" });
      for (const { n, slot } of survey.ballots) if (n > after) listen({ type: "filled", n, slot });
    },
    reissueSlot: (surveyId, owner, { void: old, add: fresh }) =>
      answer("reissueSlot", () => {
        const survey = owned(surveyId, owner);
        if (survey === null) return err("refused");
        if (survey.closed) return err("closed");
        survey.slots.set(old, "voided");
        survey.slots.set(fresh.slot, "open");
        survey.ballots = survey.ballots.filter(({ slot }) => slot !== old);
        tell(surveyId, { type: "voided", slot: old });
        return ok(undefined);
      }),
    close: (surveyId, owner) =>
      answer("close", () => {
        const survey = owned(surveyId, owner);
        if (survey === null) return err("refused");
        survey.closed = true;
        tell(surveyId, { type: "closed" });
        return ok(statusOf(survey));
      }),
    deleteSurvey: (surveyId, owner) =>
      answer("deleteSurvey", () => {
        if (owned(surveyId, owner) === null) return err("refused");
        tell(surveyId, { type: "erased" });
        surveys.delete(surveyId);
        erased.add(surveyId);
        return ok(undefined);
      }),
  };
  return relay;
}

function verifier(label: string, secret: string): string {
  return createHash("sha256").update(label).update(bytes(secret)).digest("base64url");
}

function bytes(text: string): Uint8Array {
  return base64UrlToBytes(text) ?? new Uint8Array();
}
