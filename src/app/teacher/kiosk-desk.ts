import { createSignal, type Accessor } from "solid-js";
import { base64UrlToBytes, type SurveyId } from "../../core/ids.ts";
import { err, ok, type Result } from "../../core/result.ts";
import { parseBallotFile, type BallotFileFailure } from "../../protocol/ballot-file.ts";
import { limits } from "../../protocol/limits.ts";
import { parseManifest } from "../../protocol/manifest.ts";
import type { StorageFailure } from "../../storage/vault-store.ts";
import type { KioskSession } from "../kiosk/kiosk-session.ts";
import { takeInBallots, type TakenIn } from "./ballot-intake.ts";
import { reloadKeys } from "./card-desk.ts";
import { createKioskHandover } from "./kiosk-handover.ts";
import { frozenRecord, knownSurvey, type FrozenRecord } from "./survey-files.ts";
import type { LockedFailure, SurveyProgress, UnknownFailure } from "./teacher-app.ts";
import { withSession, type TeacherContext } from "./teacher-context.ts";

/** One shared tablet: this one, or another. */
export interface KioskDesk {
  /** The kiosk on this device while it runs; the vault is locked then. */
  readonly running: Accessor<KioskSession | null>;
  /** Those who would be in its list: who is asked and has not answered, as far as is known here. Reactive. */
  expected(id: SurveyId): number;
  /** Begins a kiosk on this device and locks the vault. The way back is to unlock it. */
  start(id: SurveyId): Promise<Result<void, KioskFailure>>;
  /** Another link and another code each time; neither is stored. */
  link(id: SurveyId): Promise<Result<KioskAddress, KioskFailure>>;
  /** The page is left: what a kiosk here had open must not come back with it. */
  pageLeft(): void;
  /** Looks into a file of a tablet; nothing is taken in yet. */
  checkFile(id: SurveyId, file: Uint8Array): Result<CheckedFile, FileFailure>;
  takeInFile(
    id: SurveyId,
    file: Uint8Array,
  ): Promise<Result<TakenIn, FileFailure | StorageFailure>>;
}

export type KioskFailure =
  | UnknownFailure
  | LockedFailure
  /** Everybody has answered. */
  | { readonly type: "nobody-left" }
  /** What the kiosk needs could not be fetched or started. */
  | { readonly type: "cannot-run" };

export type FileFailure =
  UnknownFailure | LockedFailure | { readonly type: "file"; readonly reason: BallotFileFailure };

export interface KioskAddress {
  /** The whole address, with the pupils' secrets in its fragment. */
  readonly link: string;
  /** Eight digits. */
  readonly code: string;
  /** How many pupils can answer with it. */
  readonly pupils: number;
}

export interface CheckedFile {
  readonly ballots: number;
  /** The survey is closed: no ballot says when it was made, so the teacher decides. */
  readonly afterClosing: boolean;
}

export interface KioskDeskParts {
  readonly progress: (id: SurveyId) => SurveyProgress | null;
  /** Ends the following of open surveys. */
  readonly stopLive: () => void;
  readonly lock: () => Promise<void>;
}

const unknown = { type: "unknown" } as const;

export function createKioskDesk(
  context: TeacherContext,
  parts: KioskDeskParts,
): KioskDesk & {
  /** The vault was opened: a kiosk here is over. */
  entered(): void;
  /** Takes in what a kiosk has left here, and tells the relay. */
  handOver(): Promise<void>;
} {
  const { deps } = context;
  const [running, setRunning] = createSignal<KioskSession | null>(null);
  const handover = createKioskHandover(context);

  function end(): void {
    running()?.dispose();
    setRunning(null);
  }

  /** A ballot that waits here has not been taken in yet, and is one all the same. */
  function expected(id: SurveyId): readonly number[] {
    const { pupils = [] } = parts.progress(id) ?? {};
    return pupils.flatMap(({ type }, index) =>
      type === "waiting" || type === "invalid" ? [index] : [],
    );
  }

  function openSurvey(id: SurveyId): FrozenRecord | null {
    const frozen = knownSurvey(context, id);
    return frozen?.file.survey.state === "open" ? frozen : null;
  }

  async function start(id: SurveyId): Promise<Result<void, KioskFailure>> {
    const prepared = await deps.prepareKiosk().catch(() => null);
    if (prepared === null) return err({ type: "cannot-run" });
    const bundle = await withSession(context, async (session) => {
      const frozen = session.sample ? null : openSurvey(id);
      const indexes = expected(id);
      if (frozen === null) return err(unknown);
      if (indexes.length === 0) return err({ type: "nobody-left" } as const);
      await reloadKeys(session);
      const manifest = base64UrlToBytes(frozen.file.manifest) ?? new Uint8Array();
      return session.ask((crypto) => crypto.kioskBundle(id, manifest, indexes));
    });
    if (!bundle.ok) {
      prepared.discard();
      return bundle;
    }
    const kiosk = prepared.open(bundle.value);
    parts.stopLive();
    await parts.lock();
    deps.tabs.askToLock();
    setRunning(kiosk);
    return ok(undefined);
  }

  function link(id: SurveyId): Promise<Result<KioskAddress, KioskFailure>> {
    return withSession(context, async (session) => {
      const frozen = session.sample ? null : openSurvey(id);
      if (frozen === null) return err(unknown);
      // The relay does not know these cards yet, and would refuse what they send.
      const unconfirmed = new Set(frozen.file.reissues.map(({ rosterIndex }) => rosterIndex));
      const indexes = expected(id).filter((index) => !unconfirmed.has(index));
      if (indexes.length === 0) return err({ type: "nobody-left" } as const);
      await reloadKeys(session);
      const manifest = base64UrlToBytes(frozen.file.manifest) ?? new Uint8Array();
      const made = await session.ask((crypto) => crypto.kioskLink(id, manifest, indexes));
      if (!made.ok) return made;
      const { fragment, code } = made.value;
      return ok({ link: `${deps.pageOrigin}/svar${fragment}`, code, pupils: indexes.length });
    });
  }

  function readFile(id: SurveyId, file: Uint8Array) {
    if (context.session() === null) return err({ type: "locked" } as const);
    const frozen = knownSurvey(context, id);
    const bytes = base64UrlToBytes(frozen?.file.manifest ?? "") ?? new Uint8Array();
    const manifest = parseManifest(bytes);
    if (frozen === null || !manifest.ok) return err(unknown);
    const ballotBytes = manifest.value.padTo + limits.ballotOverheadBytes;
    const read = parseBallotFile(file, { surveyId: id, ballotBytes });
    return read.ok ? ok(read.value.ballots) : err({ type: "file", reason: read.error } as const);
  }

  return {
    running,
    expected: (id) => expected(id).length,
    start,
    link,
    pageLeft: end,
    checkFile: (id, file) => {
      const ballots = readFile(id, file);
      if (!ballots.ok) return ballots;
      const afterClosing = frozenRecord(context, id)?.file.survey.state === "closed";
      return ok({ ballots: ballots.value.length, afterClosing });
    },
    takeInFile: async (id, file) => {
      const ballots = readFile(id, file);
      return ballots.ok ? takeInBallots(context, id, ballots.value) : ballots;
    },
    entered: end,
    handOver: handover,
  };
}
