import { createSignal } from "solid-js";
import type { KioskBallot } from "../../storage/kiosk-store.ts";
import { deliverBallot, type DeliveryEnd } from "../pupil/delivery.ts";
import type { KioskPorts } from "./kiosk-ports.ts";

export interface UnsentBallots {
  /** The relay has not been reached with these; it is tried again by itself. */
  readonly waiting: number;
  /** The relay will never take these: they can still be handed over as a file. */
  readonly refused: number;
}

/** The sealed ballots of one survey on this device, until each has arrived or was handed over. */
export interface BallotQueue {
  unsent(): UnsentBallots;
  /** All that has not arrived. */
  ballots(): readonly KioskBallot[];
  /** Keeps and sends. False where the browser stores nothing: the ballot lives as long as the page. */
  add(ballot: KioskBallot): boolean;
  /** How sending a ballot ends; asked for before it is added. `onWaiting` is told each time it has to be tried again. */
  ended(slot: string, onWaiting: () => void): Promise<DeliveryEnd>;
  /** Erases what has not arrived. */
  forget(): void;
  /** Sends no more; what is kept stays. */
  stop(): void;
}

type QueuePorts = Pick<KioskPorts, "relay" | "store" | "waitForNetwork">;

interface Listener {
  readonly onEnd: (end: DeliveryEnd) => void;
  readonly onWaiting: () => void;
}

/** Begins at once with what an earlier visit has left. One at a time, each with the same bytes until the relay says something final. */
export function createBallotQueue(ports: QueuePorts, surveyId: string): BallotQueue {
  const { store, relay, waitForNetwork } = ports;
  const kept = store.readBallots().filter((ballot) => ballot.surveyId === surveyId);
  const [ballots, setBallots] = createSignal<readonly KioskBallot[]>(kept);
  const [refused, setRefused] = createSignal<ReadonlySet<string>>(new Set());
  const listeners = new Map<string, Listener>();
  const stopping = new AbortController();
  let sending = false;

  function drop(slot: string): void {
    store.eraseBallot(slot);
    setBallots((all) => all.filter((ballot) => ballot.slot !== slot));
  }

  function next(): KioskBallot | undefined {
    return ballots().find(({ slot }) => !refused().has(slot));
  }

  async function send(): Promise<void> {
    if (sending) return;
    sending = true;
    const { signal } = stopping;
    for (let ballot = next(); ballot !== undefined && !signal.aborted; ballot = next()) {
      const { slot } = ballot;
      const onWaiting = () => listeners.get(slot)?.onWaiting();
      const end = await deliverBallot(ballot, { relay, waitForNetwork, signal, onWaiting });
      if (end.type === "stored") drop(slot);
      if (end.type === "not-delivered") setRefused((all) => new Set(all).add(slot));
      listeners.get(slot)?.onEnd(end);
      listeners.delete(slot);
      if (end.type === "stopped") break;
    }
    sending = false;
  }

  void send();

  return {
    unsent: () => {
      const last = ballots().filter(({ slot }) => refused().has(slot)).length;
      return { waiting: ballots().length - last, refused: last };
    },
    ballots,
    add: (ballot) => {
      const isKept = store.writeBallot(ballot);
      setBallots((all) => [...all, ballot]);
      void send();
      return isKept;
    },
    ended: (slot, onWaiting) =>
      new Promise((onEnd) => {
        listeners.set(slot, { onEnd, onWaiting });
      }),
    forget: () => {
      for (const { slot } of ballots()) drop(slot);
    },
    stop: () => stopping.abort(),
  };
}
