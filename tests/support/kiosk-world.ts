import { createKioskSession, type KioskSession } from "../../src/app/kiosk/kiosk-session.ts";
import type { KioskPorts } from "../../src/app/kiosk/kiosk-ports.ts";
import type { KioskVisit } from "../../src/app/kiosk/kiosk-step.ts";
import type { Walk } from "../../src/app/pupil/walk.ts";
import type { SavedFile } from "../../src/app/teacher/teacher-deps.ts";
import { createKioskCryptoHandlers } from "../../src/crypto/kiosk-crypto.ts";
import { ok } from "../../src/core/result.ts";
import { createBrowserKioskStore } from "../../src/storage/browser-kiosk-store.ts";
import type { KioskCrypto } from "../../workers/crypto-kiosk.protocol.ts";
import { createManualClock, type ManualClock } from "./manual-clock.ts";
import { createMemoryStorage } from "./memory-storage.ts";
import { createFakeRelay, type FakeRelay } from "./pupil-fakes.ts";
import { pupilSodium, setupSurvey, type SurveySetup } from "./survey-crypto.ts";

/** A tablet in a classroom: real cryptography, and a network that can be cut. */
export interface KioskWorld {
  readonly survey: SurveySetup;
  readonly link: string;
  readonly code: string;
  readonly relay: FakeRelay;
  readonly clock: ManualClock;
  readonly storage: Storage;
  readonly files: SavedFile[];
  /** Whether the crypto Worker was ended. */
  readonly ended: () => boolean;
  /** As a page that was loaded anew has one. */
  startWorker(): void;
  readonly ports: KioskPorts;
  comeBack(): void;
}

/** While the survey is open. */
const openAt = 1_795_300_000;

export interface KioskWorldPlan {
  readonly listed?: readonly number[];
  readonly storage?: Storage;
  readonly languages?: readonly ("nb" | "en")[];
}

export async function createKioskWorld(plan: KioskWorldPlan = {}): Promise<KioskWorld> {
  const survey = await setupSurvey(8, { languages: plan.languages ?? ["nb", "en"] });
  const { manifest } = survey.prepared;
  const listed = plan.listed ?? [1, 3, 6];
  const made = await survey.teacher.kioskLink(survey.surveyId, manifest, listed);
  const relay = createFakeRelay();
  relay.manifest = async () =>
    relay.manifestFailure === null
      ? ok(survey.sealedManifest)
      : { ok: false, error: relay.manifestFailure };
  const clock = createManualClock(openAt);
  const storage = plan.storage ?? createMemoryStorage();
  const files: SavedFile[] = [];
  const waiting = new Set<() => void>();
  let worker: KioskCrypto | null = null;
  const ports: KioskPorts = {
    crypto: workerOf(() => worker),
    endCrypto: () => {
      worker = null;
    },
    relay,
    store: createBrowserKioskStore(storage),
    waitForNetwork: (_, signal) =>
      new Promise((resolve) => {
        const goOn = () => {
          waiting.delete(goOn);
          resolve();
        };
        waiting.add(goOn);
        signal.addEventListener("abort", goOn);
      }),
    clock,
    browserLanguages: ["nb-NO"],
    saveFile: async (file) => files.push(file) > 0,
  };
  return {
    survey,
    link: made.fragment.slice(1),
    code: made.code,
    relay,
    clock,
    storage,
    files,
    ended: () => worker === null,
    startWorker: () => {
      worker = createKioskCryptoHandlers(async () => pupilSodium);
    },
    ports,
    comeBack: () => {
      for (const goOn of [...waiting]) goOn();
    },
  };
}

/** A Worker that was terminated answers nothing more. */
function workerOf(current: () => KioskCrypto | null): KioskCrypto {
  return new Proxy({} as KioskCrypto, {
    get:
      (_, name: keyof KioskCrypto) =>
      (...args: unknown[]): unknown => {
        const worker = current();
        if (worker === null) return Promise.reject(new Error("terminated"));
        return Reflect.apply(worker[name], worker, args);
      },
  });
}

export function openKiosk(world: KioskWorld): KioskSession {
  world.startWorker();
  return createKioskSession(world.ports, { type: "link", fragment: world.link });
}

export function namesLeft(kiosk: KioskSession): readonly number[] {
  return kiosk.names().map(({ rosterIndex }) => rosterIndex);
}

export function visitOf(kiosk: KioskSession): KioskVisit {
  const step = kiosk.step();
  if (step.type !== "visit") throw new Error(`Nobody is at the kiosk: ${step.type}`);
  return step.visit;
}

export function walkOf(kiosk: KioskSession): Walk {
  const stage = visitOf(kiosk).stage();
  if (stage.type !== "walking") throw new Error(`Nobody is answering: ${stage.type}`);
  return stage.walk;
}

/** Skips whatever is asked, up to the last look. */
export function walkThrough(walk: Walk): void {
  if (walk.place().type === "language") walk.languageChosen();
  walk.forward();
  for (const { id } of walk.survey.questions) {
    if (walk.answerTo(id) === null) walk.pressInstead(id, "skipped");
    walk.forward();
  }
}
