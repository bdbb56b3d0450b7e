import { createSignal } from "solid-js";
import type { Result } from "../../core/result.ts";
import { scannedFragment } from "../../protocol/scanned-code.ts";
import type { ScanApi } from "../../../workers/scan.protocol.ts";

/** Why the camera shows nothing. */
export type CameraProblem =
  /** The browser, or whoever sits there, said no. */
  | "refused"
  | "none"
  /** Another program has it, or it went away. */
  | "busy"
  /** Browsers give the camera to pages reached safely alone. */
  | "insecure"
  /** The Worker that looks at the pictures could not start, or was lost. */
  | "cannot-read";

/** A camera that is on. Its pictures go to the reader and nowhere else. */
export interface OpenCamera {
  /** To be put on the page. */
  readonly picture: HTMLVideoElement;
  /** It looks at who sits there, and is shown as a mirror would. */
  readonly mirrored: boolean;
  /** How many cameras the device has. */
  readonly count: number;
  /** The next picture; null once the camera has gone off, by itself or stopped. */
  nextFrame(): Promise<ImageBitmap | null>;
  /** Off at once, with its light. */
  stop(): void;
}

export interface ScanPorts {
  /** turn: 0 for the camera that looks away from who sits there, where there is one; the next for the next. */
  readonly openCamera: (turn: number) => Promise<Result<OpenCamera, CameraProblem>>;
  /** Starts a reader of its own for each scan. */
  readonly startReader: () => ScanApi & { terminate(): void };
}

export type ScanStep =
  | { readonly type: "starting" }
  | { readonly type: "looking"; readonly camera: OpenCamera }
  /** The page was hidden: the camera went off, and goes on when somebody asks for it. */
  | { readonly type: "paused" }
  | { readonly type: "problem"; readonly problem: CameraProblem }
  | { readonly type: "read" };

/** What was seen that is no card, or what is being done with a photo. */
export type ScanRemark = "other-code" | "reading-photo" | "no-code-in-photo" | "photo-unreadable";

export interface CardScan {
  step(): ScanStep;
  remark(): ScanRemark | null;
  /** Puts the camera on, the first time and after a pause or a problem. */
  start(): void;
  nextCamera(): void;
  readPhoto(photo: Blob): void;
  /** For a page that is hidden or left. */
  pause(): void;
  /** Ends everything; nothing is shown or read afterwards. */
  end(): void;
}

/** onFragment: called once, with the camera off, for the first code that is a card's or a kiosk's. */
export function createCardScan(ports: ScanPorts, onFragment: (fragment: string) => void): CardScan {
  const [step, setStep] = createSignal<ScanStep>({ type: "starting" });
  const [remark, setRemark] = createSignal<ScanRemark | null>(null);
  let reader: ReturnType<ScanPorts["startReader"]> | null = null;
  let camera: OpenCamera | null = null;
  let turn = 0;
  /** Said once: a code that goes on lying there must not take away what was said since. */
  let otherCode: string | null = null;
  /** What began before the latest start or stop is over, even if it has not noticed. */
  let round = 0;
  let over = false;

  function cameraOff(): void {
    round += 1;
    camera?.stop();
    camera = null;
  }

  async function look(): Promise<void> {
    cameraOff();
    const mine = round;
    otherCode = null;
    setRemark(null);
    setStep({ type: "starting" });
    // It loads while the browser asks for the camera.
    readerNow();
    const opened = await ports.openCamera(turn);
    if (mine !== round) {
      if (opened.ok) opened.value.stop();
      return;
    }
    if (!opened.ok) return void setStep({ type: "problem", problem: opened.error });
    camera = opened.value;
    setStep({ type: "looking", camera });
    await readFrames(camera, mine);
  }

  async function readFrames(from: OpenCamera, mine: number): Promise<void> {
    while (mine === round) {
      const frame = await from.nextFrame();
      if (mine !== round) return frame?.close();
      if (frame === null) return fail("busy");
      const text = await readerNow().readFrame(frame);
      if (mine !== round || text === null || text === otherCode) continue;
      take(text);
    }
  }

  function take(text: string): void {
    if (over) return;
    const fragment = scannedFragment(text);
    if (fragment === null) {
      otherCode = text;
      return void setRemark("other-code");
    }
    end();
    setStep({ type: "read" });
    onFragment(fragment);
  }

  async function lookAtPhoto(photo: Blob): Promise<void> {
    setRemark("reading-photo");
    const read = await readerNow().readPhoto(photo);
    if (over) return;
    if (read.type === "code") return take(read.text);
    setRemark(read.type === "none" ? "no-code-in-photo" : "photo-unreadable");
  }

  function readerNow(): ScanApi {
    reader ??= ports.startReader();
    return reader;
  }

  function fail(problem: CameraProblem): void {
    cameraOff();
    setStep({ type: "problem", problem });
  }

  /** Only the reader's Worker rejects, and starting it throws where there are none. */
  function guarded(work: () => Promise<void>): void {
    if (over) return;
    work().catch(() => {
      if (over) return;
      reader?.terminate();
      reader = null;
      setRemark(null);
      fail("cannot-read");
    });
  }

  function end(): void {
    over = true;
    cameraOff();
    reader?.terminate();
    reader = null;
  }

  return {
    step,
    remark,
    start: () => guarded(look),
    nextCamera() {
      turn += 1;
      guarded(look);
    },
    readPhoto: (photo) => guarded(() => lookAtPhoto(photo)),
    pause() {
      const { type } = step();
      if (over || (type !== "starting" && type !== "looking")) return;
      cameraOff();
      setRemark(null);
      setStep({ type: "paused" });
    },
    end,
  };
}
