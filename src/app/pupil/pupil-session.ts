import { createSignal } from "solid-js";
import { languages, type Language } from "../../core/question.ts";
import type { PendingBallot } from "../../storage/pupil-store.ts";
import type { Card } from "../../../workers/crypto-pupil.protocol.ts";
import { deliverBallot, type DeliveryEnd } from "./delivery.ts";
import { createDraftKeeper, type DraftKeeper } from "./draft-keeper.ts";
import { bestLanguage } from "./language-choice.ts";
import { openCard, type OpenedCard } from "./opening.ts";
import type { PupilPorts } from "./pupil-ports.ts";
import type { PupilSession, PupilStep, SendingStep } from "./pupil-step.ts";
import { createWalk } from "./walk.ts";

export interface LivePupilSession extends PupilSession {
  /** For when another card takes its place: stops trying and ends the crypto Worker. What is sealed stays stored. */
  dispose(): void;
}

interface SealedAnswers {
  readonly pending: PendingBallot;
  readonly receipt: readonly number[];
}

/** fragment: the card, as it stood after "#"; null when the page was opened without one. */
export function createPupilSession(ports: PupilPorts, fragment: string | null): LivePupilSession {
  const { crypto, store } = ports;
  const [step, setStep] = createSignal<PupilStep>({ type: "opening" });
  const [language, setLanguage] = createSignal<Language>(
    bestLanguage(ports.browserLanguages, languages),
  );
  const [keepsDraft, setKeepsDraft] = createSignal(true);
  const disposing = new AbortController();
  let over = false;
  let card: Card | null = null;
  let opened: OpenedCard | null = null;
  let keeper: DraftKeeper | null = null;

  /** What was under way when the session ended comes too late to be shown. */
  function show(next: PupilStep): void {
    if (!over) setStep(next);
  }

  /** Forgets the card and what it opened. Ballots of others that wait for the network are still sent on. */
  function end(): void {
    over = true;
    forgetCard();
  }

  function forgetCard(): void {
    keeper?.stop();
    opened = null;
    card = null;
    ports.endCrypto();
  }

  async function start(): Promise<void> {
    const waiting = store.readPending();
    store.sweep(ports.nowSeconds());
    if (fragment === null) {
      if (waiting.length > 0) return sendOn(waiting);
      return show({ type: "no-card", reloaded: ports.reloaded });
    }
    try {
      await crypto.selfTest();
    } catch {
      return show({ type: "cannot-run" });
    }
    const read = await crypto.readCard(fragment);
    const own = read.ok ? waiting.find(({ slot }) => slot === read.value.slot) : undefined;
    for (const others of waiting) if (others !== own) void deliver(others, () => undefined);
    if (!read.ok) return show({ type: "link-problem", problem: { type: "damaged" } });
    if (own !== undefined) return sendOn([own]);
    card = read.value;
    return look(card);
  }

  async function look(at: Card): Promise<void> {
    show({ type: "opening" });
    const opening = await openCard(at, ports);
    if (opening.type === "problem") {
      return show({ type: "link-problem", problem: opening.problem });
    }
    if (over) return;
    opened = opening.opened;
    keeper = createDraftKeeper(ports, { slot: at.slot, closesAt: opened.closesAt }, () =>
      setKeepsDraft(false),
    );
    const { survey, draft } = opened;
    setLanguage(bestLanguage([language(), ...ports.browserLanguages], survey.languages));
    const { keep } = keeper;
    show({ type: "walking", walk: createWalk({ survey, draft, onProgress: keep }) });
  }

  async function seal(): Promise<void> {
    const sealed = await sealAnswers();
    if (sealed === null) return;
    const { pending, receipt } = sealed;
    const kept = store.writePending(pending);
    // The network may take hours: no answer and no key waits for it beside the sealed bytes.
    forgetCard();
    showDeliveryEnd(await deliver(pending, showSending(kept)), receipt);
  }

  async function sealAnswers(): Promise<SealedAnswers | null> {
    const at = step();
    if (at.type !== "walking" || card === null || opened === null) return null;
    const { surveyId, slot, auth } = card;
    const { closesAt } = opened;
    keeper?.stop();
    show({ type: "sending", waiting: false, kept: false });
    const { ballot, receipt } = await crypto.sealBallot(at.walk.answers());
    return { pending: { surveyId, slot, auth, ballot, closesAt }, receipt };
  }

  /** What had been sealed before and not arrived. */
  async function sendOn(waiting: readonly PendingBallot[]): Promise<void> {
    const onWaiting = showSending(true);
    const ends = await Promise.all(waiting.map((pending) => deliver(pending, onWaiting)));
    const [only, ...others] = waiting;
    const [onlyEnd] = ends;
    if (only === undefined || onlyEnd === undefined) return;
    if (others.length === 0) {
      const receipt = onlyEnd.type === "stored" ? await receiptOf(only) : null;
      return showDeliveryEnd(onlyEnd, receipt);
    }
    const sent = ends.filter(({ type }) => type === "stored").length;
    finishWith({ type: "sent-on", sent, of: ends.length });
  }

  async function receiptOf({ ballot }: PendingBallot): Promise<readonly number[] | null> {
    try {
      return await crypto.receipt(ballot);
    } catch {
      return null;
    }
  }

  function showSending(kept: boolean): () => void {
    const sending: SendingStep = { type: "sending", waiting: false, kept };
    show(sending);
    return () => show({ ...sending, waiting: true });
  }

  async function deliver(pending: PendingBallot, onWaiting: () => void): Promise<DeliveryEnd> {
    const { relay, waitForNetwork } = ports;
    const { signal } = disposing;
    const end = await deliverBallot(pending, { relay, waitForNetwork, signal, onWaiting });
    if (end.type === "stopped") return end;
    store.erasePending(pending.slot);
    // Bytes the relay will never take can be sealed anew from the draft, by the same card.
    const sealAnew = end.type === "not-delivered" && end.reason === "malformed";
    if (!sealAnew) store.eraseDraft(pending.slot);
    return end;
  }

  function showDeliveryEnd(end: DeliveryEnd, receipt: readonly number[] | null): void {
    if (end.type === "stored") finishWith({ type: "receipt", pictures: receipt });
    if (end.type === "not-delivered") finishWith({ type: "not-delivered", reason: end.reason });
  }

  /** The last step of a card: what it opened is forgotten at once, not when somebody presses a button. */
  function finishWith(last: PupilStep): void {
    show(last);
    end();
  }

  /** Only the crypto Worker rejects: relay and store answer with values. */
  function guarded(work: Promise<void>): void {
    work.catch(() => finishWith({ type: "broken" }));
  }

  function finish(): void {
    end();
    setStep({ type: "no-card", reloaded: false });
  }

  guarded(start());

  return {
    step,
    language,
    chooseLanguage: setLanguage,
    keepsDraft,
    retry() {
      if (step().type === "link-problem" && card !== null) guarded(look(card));
    },
    send() {
      const at = step();
      if (at.type === "walking" && at.walk.place().type === "overview") guarded(seal());
    },
    finish,
    restored() {
      const at = step();
      if (at.type === "walking") at.walk.askAgain();
      else if (at.type !== "opening" && at.type !== "sending") finish();
    },
    dispose() {
      disposing.abort();
      end();
    },
  };
}
