import { createSignal } from "solid-js";
import type { Answers } from "../../core/answers.ts";
import type { QuestionId } from "../../core/ids.ts";
import { dayAt, lastDayOfAnswers } from "../../core/survey-dates.ts";
import type { Manifest } from "../../protocol/manifest.ts";
import type { KioskPlace } from "../../../workers/crypto-kiosk.protocol.ts";
import type { PupilSession, PupilStep } from "../pupil/pupil-step.ts";
import type { PupilSurvey } from "../pupil/pupil-survey.ts";
import { loadSurveyTexts, type SurveyTexts } from "../pupil/survey-texts.ts";
import { createWalk } from "../pupil/walk.ts";
import type { BallotQueue } from "./ballot-queue.ts";
import type { KioskPorts } from "./kiosk-ports.ts";
import type { KioskVisit, VisitStage } from "./kiosk-step.ts";
import { askSlot } from "./slot-question.ts";

/** What a visit tells the kiosk it happens in. */
export interface VisitHost {
  readonly manifest: Manifest;
  readonly queue: BallotQueue;
  readonly language: Pick<PupilSession, "language" | "chooseLanguage">;
  /** The name is done, here or elsewhere: it goes from the list, and its token from the Worker. */
  readonly answered: () => Promise<void>;
  /** The visit is over: back to the names. */
  readonly left: () => void;
  /** Nobody can answer any more. */
  readonly ended: (why: "closed" | "unknown") => void;
  /** The receipt is shown: a tap is enough from here on, or ten seconds. */
  readonly receiptShown: () => void;
  /** The crypto Worker was lost. */
  readonly broken: () => void;
}

/** One pupil's turn. Whatever is under way when it ends comes too late to be shown. */
export function createVisit(ports: KioskPorts, place: KioskPlace, host: VisitHost): KioskVisit {
  const { crypto, clock } = ports;
  const { manifest, queue } = host;
  const { rosterIndex, slot } = place;
  const [stage, setStage] = createSignal<VisitStage>({ type: "identity" });
  let over = false;

  function show(next: VisitStage): void {
    if (!over) setStage(next);
  }

  /** The walk and its answers go with the stage. */
  function close(): void {
    over = true;
    setStage({ type: "identity" });
  }

  function leave(): void {
    if (over) return;
    close();
    host.left();
  }

  async function begin(): Promise<void> {
    show({ type: "asking" });
    const state = await askSlot(ports, manifest, place);
    if (over) return;
    switch (state) {
      case "closed":
      case "unknown":
        close();
        return host.ended(state);
      case "used":
      case "voided":
        await host.answered();
        return show({ type: "turned-away", why: state });
      case "not-open":
        return show({ type: "turned-away", why: state });
      case "open":
        return walk();
    }
  }

  async function walk(): Promise<void> {
    const asked = manifest.questions.filter(({ type }) => type !== "scale").map(({ id }) => id);
    // Loaded when the kiosk began: here they only have to be at hand.
    const [classmates, texts] = await Promise.all([
      crypto.beginVisit(rosterIndex, asked),
      loadSurveyTexts(manifest.languages),
    ]);
    if (over) return;
    const survey = surveyFor(manifest, { rosterIndex, classmates, texts, clock });
    // Nothing is kept unfinished: there is nowhere to report progress to.
    const started = createWalk({ survey, draft: null, onProgress: () => undefined, leave });
    show({ type: "walking", walk: started });
  }

  async function seal(answers: Answers): Promise<void> {
    show({ type: "sealing" });
    const { ballot, receipt } = await crypto.sealVisit(answers);
    const { closesAt, deleteAt, surveyId } = manifest;
    const { auth } = place;
    let isKept = true;
    const delivered = queue.ended(slot, () => {
      if (!isKept) show({ type: "sending", waiting: true });
    });
    isKept = queue.add({ surveyId, slot, auth, ballot, closesAt, deleteAt });
    if (!isKept) show({ type: "sending", waiting: false });
    // Sealed is answered: it counts also when the pupil has gone.
    await host.answered();
    if (!isKept) {
      const end = await delivered;
      if (end.type === "not-delivered") return show({ type: "not-delivered", reason: end.reason });
      if (end.type === "stopped") return;
    }
    show({ type: "receipt", pictures: receipt });
    if (!over) host.receiptShown();
  }

  /** Only the crypto Worker rejects: relay and store answer with values. */
  function guarded(work: Promise<void>): void {
    work.catch(() => {
      if (!over) host.broken();
    });
  }

  return {
    name: manifest.roster[rosterIndex] ?? "",
    stage,
    session: {
      ...host.language,
      step: () => pupilStep(stage()),
      // Here drafts are never kept, which is not a fault to be told.
      keepsDraft: () => true,
      retry: () => undefined,
      send: () => {
        const at = stage();
        if (at.type === "walking" && at.walk.place().type === "overview") {
          guarded(seal(at.walk.answers()));
        }
      },
      finish: leave,
      restored: leave,
    },
    identityAnswered: (isMe) => {
      if (stage().type !== "identity" || over) return;
      if (isMe) guarded(begin());
      else leave();
    },
    leave,
    close,
  };
}

/** As the pupil's own screens tell stages apart: what may be hidden, and whether the language is still open. */
function pupilStep(stage: VisitStage): PupilStep {
  switch (stage.type) {
    case "walking":
      return { type: "walking", walk: stage.walk };
    case "sealing":
    case "sending":
      return { type: "sending", waiting: false, kept: false };
    case "receipt":
      return { type: "receipt", pictures: stage.pictures };
    default:
      return { type: "no-card", reloaded: false };
  }
}

function surveyFor(
  manifest: Manifest,
  pupil: {
    readonly rosterIndex: number;
    readonly classmates: ReadonlyMap<QuestionId, readonly number[]>;
    readonly texts: SurveyTexts;
    readonly clock: KioskPorts["clock"];
  },
): PupilSurvey {
  return {
    level: manifest.level,
    languages: manifest.languages,
    questions: manifest.questions,
    texts: pupil.texts,
    names: manifest.roster,
    ownIndex: pupil.rosterIndex,
    classmates: pupil.classmates,
    answersDeletedOn: lastDayOfAnswers(
      manifest.kind,
      dayAt(manifest.closesAt, pupil.clock.localOffset),
    ),
    contact: manifest.contact,
  };
}
