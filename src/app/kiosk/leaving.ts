import { createSignal } from "solid-js";
import { dayAt } from "../../core/survey-dates.ts";
import { encodeBallotFile } from "../../protocol/ballot-file.ts";
import { limits } from "../../protocol/limits.ts";
import type { KioskBallot } from "../../storage/kiosk-store.ts";
import type { BallotQueue, UnsentBallots } from "./ballot-queue.ts";
import type { KioskPorts } from "./kiosk-ports.ts";

export type LeavingEnd =
  | "emptied"
  | "wrong-code"
  /** Something here has neither arrived nor been handed over as a file. */
  | "file-first";

/** What the adult does with the sealed answers of one survey on this device. */
export interface Leaving {
  unsent(): UnsentBallots;
  /** Everything that has not arrived stands in a file that was made. */
  isHandedOver(): boolean;
  /** Makes the file of all that has not arrived. False when there was nothing, or it was declined. */
  saveFile(): Promise<boolean>;
  /** Null on the teacher's own device: there is no code, and what is here is taken in when the vault is opened. */
  readonly enterCode: ((code: string) => Promise<LeavingEnd>) | null;
}

export interface LeavingPlan {
  readonly surveyId: string;
  readonly queue: BallotQueue;
  /** base64url of 16 bytes; null without one. */
  readonly exit: string | null;
  /** The right code was given: nothing of the survey is left here. */
  readonly onEmptied: () => void;
}

export function createLeaving(
  ports: Pick<KioskPorts, "crypto" | "store" | "clock" | "saveFile">,
  { surveyId, queue, exit, onEmptied }: LeavingPlan,
): Leaving {
  const [filed, setFiled] = createSignal<ReadonlySet<string>>(new Set());
  const isHandedOver = () => queue.ballots().every(({ slot }) => filed().has(slot));

  async function saveFile(): Promise<boolean> {
    const ballots = ballotsForFile(queue.ballots());
    if (ballots.length === 0) return false;
    const bytes = encodeBallotFile({ surveyId, ballots });
    const day = dayAt(ports.clock.nowSeconds(), ports.clock.localOffset);
    const saved = await ports.saveFile({ name: `samklang-svar-${day}.samklangsvar`, bytes });
    if (saved) setFiled(new Set(ballots.map(({ slot }) => slot)));
    return saved;
  }

  async function enterCode(known: string, code: string): Promise<LeavingEnd> {
    if (!isHandedOver()) return "file-first";
    if (!(await ports.crypto.isExitCode(surveyId, known, code))) return "wrong-code";
    // Somebody may have answered while the code was looked at.
    if (!isHandedOver()) return "file-first";
    queue.stop();
    queue.forget();
    ports.store.eraseExit(surveyId);
    onEmptied();
    return "emptied";
  }

  return {
    unsent: queue.unsent,
    isHandedOver,
    saveFile,
    enterCode: exit === null ? null : (code) => enterCode(exit, code),
  };
}

/** A file holds ballots of one size; whatever else lies in the storage is not of this survey. */
function ballotsForFile(ballots: readonly KioskBallot[]): readonly KioskBallot[] {
  const sizes = [...new Set(ballots.map(({ ballot }) => ballot.length))];
  const groups = sizes.map((size) => ballots.filter(({ ballot }) => ballot.length === size));
  const [largest = []] = groups.sort((one, other) => other.length - one.length);
  return largest.slice(0, limits.slotsMost);
}
