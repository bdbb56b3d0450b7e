import { createSignal } from "solid-js";
import { languages, type Language } from "../../core/question.ts";
import type { Manifest } from "../../protocol/manifest.ts";
import type { RelayFailure } from "../../transport/relay-port.ts";
import type {
  KioskBundle,
  KioskLinkRead,
  KioskPlace,
  OpenedKiosk,
} from "../../../workers/crypto-kiosk.protocol.ts";
import { bestLanguage } from "../pupil/language-choice.ts";
import { createBallotQueue, type BallotQueue, type UnsentBallots } from "./ballot-queue.ts";
import { createIdleReturn } from "./idle-return.ts";
import type { KioskPorts } from "./kiosk-ports.ts";
import type { KioskName, KioskProblem, KioskStep, KioskVisit } from "./kiosk-step.ts";
import { createLeaving, type Leaving } from "./leaving.ts";
import { loadSurveyTexts } from "../pupil/survey-texts.ts";
import { createVisit } from "./visit.ts";

/** Where the kiosk's list comes from. fragment: as it stood after "#". */
export type KioskSource =
  | { readonly type: "link"; readonly fragment: string }
  | { readonly type: "bundle"; readonly bundle: KioskBundle };

/** One tablet from the first name to the last. */
export interface KioskSession {
  /** A step is a new object each time: what was shown before has to go. */
  step(): KioskStep;
  language(): Language;
  chooseLanguage(language: Language): void;
  /** Those who have not answered here, by name. */
  names(): readonly KioskName[];
  unsent(): UnsentBallots;
  /** Null until the survey is known. */
  leaving(): Leaving | null;
  /** Nobody has touched the screen for long: it soon goes back to the names. */
  isWarning(): boolean;
  activity(): void;
  /** A name was tapped. */
  choose(rosterIndex: number): void;
  askAdult(): void;
  /** From whatever is shown; what was being answered is gone. */
  backToNames(): void;
  /** From "unreachable". */
  retry(): void;
  /** The page is left, or the kiosk is given up: nothing can be shown again. What is sealed stays. */
  dispose(): void;
}

const receiptMs = 10_000;

export function createKioskSession(ports: KioskPorts, source: KioskSource): KioskSession {
  const { crypto, relay, store, clock } = ports;
  const [step, setStep] = createSignal<KioskStep>({ type: "opening" });
  const [language, chooseLanguage] = createSignal<Language>(
    bestLanguage(ports.browserLanguages, languages),
  );
  const [names, setNames] = createSignal<readonly KioskName[]>([]);
  const [leaving, setLeaving] = createSignal<Leaving | null>(null);
  const [isWarning, setIsWarning] = createSignal(false);
  let over = false;
  let link: KioskLinkRead | null = null;
  let manifest: Manifest | null = null;
  let queue: BallotQueue | null = null;
  let places: ReadonlyMap<number, KioskPlace> = new Map();
  let visit: KioskVisit | null = null;
  let problem: KioskProblem | null = null;
  let cancelReceipt = (): void => {};

  const idle = createIdleReturn(clock, { warn: setIsWarning, leave: backToNames });

  function show(next: KioskStep): void {
    if (over) return;
    const isWatched = next.type === "visit" || next.type === "adult";
    if (isWatched) idle.start();
    else idle.stop();
    cancelReceipt();
    setStep(next);
  }

  /** Nobody can answer here any more: what could be asked with goes, what is sealed stays. */
  function fail(why: KioskProblem): void {
    visit?.close();
    visit = null;
    // The Worker that still lives is what knows the exit code again.
    if (why === "broken") ports.endCrypto();
    else guarded(crypto.forgetAll());
    stopAt(why);
  }

  function stopAt(why: KioskProblem): void {
    problem = why;
    show({ type: "problem", problem: why });
  }

  /** Only the crypto Worker rejects: relay and store answer with values. */
  function guarded(work: Promise<void>): void {
    work.catch(() => {
      if (!over) fail("broken");
    });
  }

  async function start(): Promise<void> {
    store.sweep(clock.nowSeconds());
    await crypto.testKiosk();
    if (source.type === "link") {
      const read = await crypto.readKioskLink(source.fragment);
      if (!read.ok) return fail("damaged");
      link = read.value;
      prepareLeaving(read.value.surveyId, read.value.exit);
      return fetchManifest();
    }
    prepareLeaving(source.bundle.surveyId, null);
    const opened = await crypto.openKioskBundle(source.bundle);
    return opened.ok ? begin(opened.value) : fail("mismatch");
  }

  async function fetchManifest(): Promise<void> {
    if (link === null) return;
    problem = null;
    show({ type: "opening" });
    const sealed = await relay.manifest(link.surveyId);
    // The list stays in the Worker: it can be tried again.
    if (!sealed.ok && !isGone(sealed.error)) return stopAt("unreachable");
    if (!sealed.ok) return fail("unknown");
    const opened = await crypto.openKioskManifest(sealed.value);
    return opened.ok ? begin(opened.value) : fail("mismatch");
  }

  function prepareLeaving(surveyId: string, exit: string | null): void {
    if (over) return;
    queue = createBallotQueue(ports, surveyId);
    const onEmptied = () => end("emptied");
    setLeaving(createLeaving(ports, { surveyId, queue, exit, onEmptied }));
  }

  async function begin(opened: OpenedKiosk): Promise<void> {
    // From here on no network is needed: the words of the questions are at hand as well.
    const texts = await loadSurveyTexts(opened.manifest.languages).catch(() => null);
    if (over) return;
    if (texts === null) return stopAt("unreachable");
    manifest = opened.manifest;
    chooseFirstLanguage();
    const waiting = new Set(queue?.ballots().map(({ slot }) => slot));
    places = new Map(opened.places.map((place) => [place.rosterIndex, place]));
    const left = opened.places.filter(({ slot }) => !waiting.has(slot));
    setNames(namesOf(left, opened.manifest));
    show(store.keeps() ? { type: "names" } : { type: "keeps-nothing" });
  }

  /** A language that a pupil has chosen says something about that pupil. */
  function chooseFirstLanguage(): void {
    if (manifest === null) return;
    chooseLanguage(bestLanguage(ports.browserLanguages, manifest.languages));
  }

  function choose(rosterIndex: number): void {
    const place = places.get(rosterIndex);
    const isLeft = names().some((name) => name.rosterIndex === rosterIndex);
    const sender = queue;
    if (over || manifest === null || sender === null || place === undefined || !isLeft) return;
    if (step().type !== "names") return;
    const begun = createVisit(ports, place, {
      manifest,
      queue: sender,
      language: { language, chooseLanguage },
      answered: () => forget(rosterIndex),
      left: backToNames,
      ended: fail,
      broken: () => fail("broken"),
      receiptShown: () => {
        idle.stop();
        cancelReceipt = clock.after(receiptMs, backToNames);
      },
    });
    visit = begun;
    show({ type: "visit", visit: begun });
  }

  async function forget(rosterIndex: number): Promise<void> {
    setNames((all) => all.filter((name) => name.rosterIndex !== rosterIndex));
    keepExit();
    await crypto.forget(rosterIndex);
  }

  /** Kept anew with each ballot: another visit to these pages may have found it without any. */
  function keepExit(): void {
    if (link !== null) store.writeExit(link);
  }

  function backToNames(): void {
    const { type } = step();
    if (over || type === "names" || type === "problem" || type === "opening") return;
    endVisit();
    if (problem !== null) return stopAt(problem);
    chooseFirstLanguage();
    show({ type: "names" });
  }

  function endVisit(): void {
    const ended = visit;
    visit = null;
    ended?.close();
    if (ended !== null) guarded(crypto.endVisit());
  }

  function end(why: "emptied" | "left"): void {
    if (over) return;
    endVisit();
    queue?.stop();
    ports.endCrypto();
    show({ type: "over", why });
    over = true;
    idle.stop();
    setNames([]);
    setLeaving(null);
    manifest = null;
    places = new Map();
  }

  guarded(start());

  return {
    step,
    language,
    chooseLanguage,
    names,
    unsent: () => leaving()?.unsent() ?? { waiting: 0, refused: 0 },
    leaving,
    isWarning,
    activity: idle.activity,
    choose,
    askAdult: () => {
      const { type } = step();
      if (type === "names" || type === "problem") show({ type: "adult" });
    },
    backToNames,
    retry: () => {
      if (problem === "unreachable") guarded(fetchManifest());
    },
    dispose: () => end("left"),
  };
}

function isGone(failure: RelayFailure): boolean {
  return failure.type === "told" && (failure.code === "refused" || failure.code === "not-found");
}

/** In the order a class list has: who comes first says nothing here, unlike among classmates to choose from. */
function namesOf(places: readonly KioskPlace[], { roster }: Manifest): readonly KioskName[] {
  const { compare } = new Intl.Collator("nb");
  return places
    .map(({ rosterIndex }) => ({ rosterIndex, name: roster[rosterIndex] ?? "" }))
    .sort((one, other) => compare(one.name, other.name));
}
