import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import type { Answer, Answers } from "../../src/core/answers.ts";
import type { QuestionId, SurveyId } from "../../src/core/ids.ts";
import { err, ok, type Result } from "../../src/core/result.ts";
import type { Language } from "../../src/core/question.ts";
import { refOf } from "../../src/core/question-ref.ts";
import { resolvedQuestions, type Manifest } from "../../src/protocol/manifest.ts";
import type { SlotState } from "../../src/protocol/relay-api.ts";
import { createBrowserPupilStore } from "../../src/storage/browser-pupil-store.ts";
import type { PupilRelay, RelayFailure } from "../../src/transport/relay-port.ts";
import type { PupilPorts } from "../../src/app/pupil/pupil-ports.ts";
import type { Card, Draft, PupilCrypto } from "../../workers/crypto-pupil.protocol.ts";
import { createMemoryStorage } from "./memory-storage.ts";

/** A world around one pupil's page, each part of which can be told to fail. */

export const fakeNames = [
  "Sunniva",
  "Emil",
  "Astrid",
  "Johannes",
  "Yasmin",
  "Sander",
  "Thea",
  "Isak",
  "Maja",
  "Elias",
  "Ronja",
  "Oskar",
  "Hedda",
  "Mathias",
  "Amina",
  "Noah",
  "Nora",
  "Ali",
  "Åse-Marie",
  "Håkon",
  "Bjørnar",
  "Kristoffer",
  "Ingrid L.",
  "Ingrid S.",
  "Ægir",
  "Vilde",
] as const;

const opensAt = 1_795_000_500;
export const closesAt = opensAt + 7 * 86_400;
/** base64url of 16 and 32 bytes, all alike. */
export const surveyId = "AAAAAAAAAAAAAAAAAAAAAA" as SurveyId;
export const slotOfPupil = (index: number) => `${"A".repeat(41)}${"ABCDEFGH"[index % 8]}A`;
const auth = "A".repeat(43);

export function fakeManifest(changes: Partial<Manifest> = {}): Manifest {
  const languages = ["nb", "en"] as const;
  const asked = { kind: "preventive", languages, roster: fakeNames } as const;
  return {
    ...asked,
    protocol: 2,
    surveyId,
    publicKey: "A".repeat(43),
    level: "grades-5-7",
    title: "7B",
    questions: resolvedQuestions(standardSet.map(refOf), asked) ?? [],
    padTo: 256,
    opensAt,
    closesAt,
    deleteAt: closesAt + 14 * 86_400,
    contact: "Kari Nordmann, kontaktlærer, tlf. 22 22 22 22",
    ...changes,
  };
}

export interface FakeCrypto extends PupilCrypto {
  /** Every call made, in order, by name. */
  readonly calls: string[];
  sealedAnswers: Answers | null;
  /** Sealing a draft waits for this; replace it to hold a draft back. */
  draftGate: Promise<void>;
  ended: boolean;
}

interface StoredFakeDraft {
  readonly place: number;
  readonly answers: readonly (readonly [QuestionId, Answer])[];
}

/** Cards are "card-0" to "card-7"; anything else is damaged. What is sealed is JSON and can be looked into. */
export function createFakeCrypto(manifest: Manifest): FakeCrypto {
  let card: Card | null = null;
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const called = (name: string) => {
    if (fake.ended) throw new Error("terminated");
    fake.calls.push(name);
  };
  const fake: FakeCrypto = {
    calls: [],
    sealedAnswers: null,
    draftGate: Promise.resolve(),
    ended: false,
    async selfTest() {
      called("selfTest");
    },
    async readCard(fragment): Promise<Result<Card, "damaged">> {
      called("readCard");
      const index = /^card-([0-7])$/.exec(fragment)?.[1];
      if (index === undefined) return err("damaged");
      const rosterIndex = Number(index);
      card = { surveyId, slot: slotOfPupil(rosterIndex), auth, rosterIndex };
      return ok(card);
    },
    async openManifest(sealed) {
      called("openManifest");
      return sealed.length > 0 ? ok(manifest) : err("damaged");
    },
    async orderOfClassmates(questionId) {
      called("orderOfClassmates");
      const turn = questionId.length;
      const indexes = manifest.roster.map((_, index) => (index + turn) % manifest.roster.length);
      return indexes.filter((index) => index !== card?.rosterIndex);
    },
    async sealBallot(answers) {
      called("sealBallot");
      fake.sealedAnswers = answers;
      return { ballot: bytes([...answers]), receipt: [0, 10, 16, 22] };
    },
    async receipt() {
      called("receipt");
      return [0, 10, 16, 22];
    },
    async sealDraft(draft) {
      called("sealDraft");
      await fake.draftGate;
      return bytes({ place: draft.place, answers: [...draft.answers] });
    },
    async openDraft(sealed): Promise<Draft | null> {
      called("openDraft");
      const { place, answers } = JSON.parse(new TextDecoder().decode(sealed)) as StoredFakeDraft;
      return { place, answers: new Map(answers) };
    },
  };
  return fake;
}

export type PutAnswer = "stored" | RelayFailure;

export interface FakeRelay extends PupilRelay {
  state: SlotState | RelayFailure;
  manifestFailure: RelayFailure | null;
  /** Answers to come, one for each put; the last stays. */
  putAnswers: PutAnswer[];
  /** What was put, in order. */
  readonly puts: { readonly slot: string; readonly ballot: Uint8Array }[];
}

export function createFakeRelay(): FakeRelay {
  const relay: FakeRelay = {
    state: "open",
    manifestFailure: null,
    putAnswers: ["stored"],
    puts: [],
    async manifest() {
      return relay.manifestFailure === null ? ok(new Uint8Array([1])) : err(relay.manifestFailure);
    },
    async slotState() {
      return typeof relay.state === "string" ? ok(relay.state) : err(relay.state);
    },
    async putBallot(_surveyId, slot, _auth, ballot) {
      relay.puts.push({ slot, ballot });
      const [answer = "stored", ...later] = relay.putAnswers;
      if (later.length > 0) relay.putAnswers = later;
      return answer === "stored" ? ok(undefined) : err(answer);
    },
  };
  return relay;
}

export const offline: RelayFailure = { type: "offline" };

export interface FakeNetwork {
  /** How long each wait was asked to last at most. */
  readonly waits: number[];
  /** Lets everybody who waits go on, as when the network comes back. */
  comeBack(): void;
}

export interface FakeWorld {
  readonly ports: PupilPorts;
  readonly crypto: FakeCrypto;
  readonly relay: FakeRelay;
  readonly network: FakeNetwork;
  readonly storage: Storage;
}

export interface FakeWorldPlan {
  readonly manifest?: Partial<Manifest>;
  readonly storage?: Storage;
  readonly languages?: readonly Language[];
  readonly reloaded?: boolean;
  readonly nowSeconds?: number;
}

export function createFakeWorld(plan: FakeWorldPlan = {}): FakeWorld {
  const crypto = createFakeCrypto(fakeManifest(plan.manifest));
  const relay = createFakeRelay();
  const storage = plan.storage ?? createMemoryStorage();
  const waiting = new Set<() => void>();
  const network: FakeNetwork = {
    waits: [],
    comeBack() {
      for (const goOn of [...waiting]) goOn();
    },
  };
  const ports: PupilPorts = {
    crypto,
    endCrypto: () => {
      crypto.ended = true;
    },
    relay,
    store: createBrowserPupilStore(storage),
    waitForNetwork: (atMostMs, signal) =>
      new Promise((resolve) => {
        network.waits.push(atMostMs);
        const goOn = () => {
          waiting.delete(goOn);
          resolve();
        };
        waiting.add(goOn);
        signal.addEventListener("abort", goOn);
      }),
    nowSeconds: () => plan.nowSeconds ?? opensAt + 3_600,
    localOffset: () => 3_600,
    browserLanguages: plan.languages ?? ["nb-NO"],
    reloaded: plan.reloaded ?? false,
  };
  return { ports, crypto, relay, network, storage };
}
