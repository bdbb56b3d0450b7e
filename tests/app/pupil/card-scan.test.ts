import { describe, expect, test } from "vitest";
import {
  createCardScan,
  type CameraProblem,
  type CardScan,
  type OpenCamera,
} from "../../../src/app/pupil/card-scan.ts";
import { err, ok, type Result } from "../../../src/core/result.ts";
import type { PhotoReading } from "../../../src/files/card-picture/picture-reader.ts";

const card = "1.AAECAwQFBgcICQoLDA0ODw.AAAA";
const address = `https://samklang.example/svar#${card}`;
const shop = "https://example.com/";

/** A camera that shows what it is given, and a reader that says what was shown. */
function setupScan() {
  const cameras: ReturnType<typeof fakeCamera>[] = [];
  const readers: { ended: boolean }[] = [];
  const fragments: string[] = [];
  const turns: number[] = [];
  const world = {
    problem: null as CameraProblem | null,
    /** Lets the permission wait until it is called. */
    holdPermission: null as (() => void) | null,
    hold: false,
    photo: { type: "none" } as PhotoReading | "lost",
    readerLost: false,
    shown: [] as (string | null)[],
  };

  async function openCamera(turn: number): Promise<Result<OpenCamera, CameraProblem>> {
    turns.push(turn);
    if (world.hold) await new Promise<void>((resolve) => (world.holdPermission = resolve));
    if (world.problem !== null) return err(world.problem);
    const camera = fakeCamera(world.shown);
    cameras.push(camera);
    return ok(camera.port);
  }

  function startReader() {
    const reader = { ended: false };
    readers.push(reader);
    return {
      readFrame: (frame: ImageBitmap) => {
        if (world.readerLost) return Promise.reject(new Error("lost"));
        frame.close();
        return Promise.resolve(textOf(frame));
      },
      readPhoto: () =>
        world.photo === "lost" ? Promise.reject(new Error("lost")) : Promise.resolve(world.photo),
      terminate: () => void (reader.ended = true),
    };
  }

  const scan = createCardScan({ openCamera, startReader }, (read) => {
    // By then nobody may still be looked at.
    expect(cameras.every(({ off }) => off())).toBe(true);
    fragments.push(read);
  });
  return { scan, world, cameras, readers, fragments, turns };
}

const texts = new WeakMap<ImageBitmap, string | null>();
const textOf = (frame: ImageBitmap): string | null => texts.get(frame) ?? null;

function fakeCamera(shown: (string | null)[]) {
  let stopped = false;
  let wake = (): void => undefined;
  const frames: { closed: boolean }[] = [];
  const port: OpenCamera = {
    // The scan hands it on to the page and looks at nothing of it.
    picture: {} as HTMLVideoElement,
    mirrored: true,
    count: 2,
    async nextFrame() {
      while (!stopped && shown.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      if (stopped) return null;
      const state = { closed: false };
      frames.push(state);
      const frame = { width: 1, height: 1, close: () => void (state.closed = true) };
      texts.set(frame, shown.shift() ?? null);
      return frame;
    },
    stop() {
      stopped = true;
      wake();
    },
  };
  return {
    port,
    frames,
    off: () => stopped,
    show: (text: string | null) => {
      shown.push(text);
      wake();
    },
    goAway: () => {
      stopped = true;
      wake();
    },
  };
}

/** Everything in the fakes is settled within some turns of the event loop. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

async function looking(setup: ReturnType<typeof setupScan>) {
  setup.scan.start();
  await settled();
  expect(setup.scan.step().type).toBe("looking");
  const camera = setup.cameras.at(-1);
  if (camera === undefined) throw new Error("no camera");
  return camera;
}

describe("a card before the camera", () => {
  test("is read once, and the camera is off before anybody is told", async () => {
    const setup = setupScan();
    const camera = await looking(setup);
    camera.show(null);
    camera.show(address);
    camera.show(address);
    await settled();
    expect(setup.fragments).toEqual([card]);
    expect(setup.scan.step()).toEqual({ type: "read" });
    expect(setup.readers).toEqual([{ ended: true }]);
    expect(camera.frames).toEqual([{ closed: true }, { closed: true }]);
  });

  test("is found after another code, which is said to be one", async () => {
    const setup = setupScan();
    const camera = await looking(setup);
    camera.show(shop);
    await settled();
    expect(setup.scan.remark()).toBe("other-code");
    expect(setup.scan.step().type).toBe("looking");
    camera.show(address);
    await settled();
    expect(setup.fragments).toEqual([card]);
  });

  test("by the next camera, with the one before off", async () => {
    const setup = setupScan();
    const first = await looking(setup);
    setup.scan.nextCamera();
    await settled();
    expect(first.off()).toBe(true);
    expect(setup.turns).toEqual([0, 1]);
    setup.cameras[1]?.show(address);
    await settled();
    expect(setup.fragments).toEqual([card]);
  });
});

describe("the camera goes off at once", () => {
  test("when the page is hidden, and on again when asked", async () => {
    const setup = setupScan();
    const camera = await looking(setup);
    setup.scan.pause();
    expect(camera.off()).toBe(true);
    expect(setup.scan.step()).toEqual({ type: "paused" });
    setup.scan.start();
    await settled();
    expect(setup.scan.step().type).toBe("looking");
  });

  test("when it is left, and nothing is read afterwards", async () => {
    const setup = setupScan();
    const camera = await looking(setup);
    setup.scan.end();
    expect(camera.off()).toBe(true);
    expect(setup.readers).toEqual([{ ended: true }]);
    setup.world.photo = { type: "code", text: address };
    setup.scan.readPhoto(new Blob());
    setup.scan.start();
    await settled();
    expect(setup.fragments).toEqual([]);
    expect(setup.cameras).toHaveLength(1);
  });

  test.each(["pause", "end"] as const)(
    "when permission comes after a %s",
    async (leave: Exclude<keyof CardScan, "step" | "remark" | "readPhoto">) => {
      const setup = setupScan();
      setup.world.hold = true;
      setup.scan.start();
      await settled();
      setup.scan[leave]();
      setup.world.holdPermission?.();
      await settled();
      expect(setup.cameras.map(({ off }) => off())).toEqual([true]);
      expect(setup.scan.step().type).not.toBe("looking");
    },
  );

  test("a picture taken before a pause is not read", async () => {
    const setup = setupScan();
    const camera = await looking(setup);
    camera.show(address);
    setup.scan.pause();
    await settled();
    expect(setup.fragments).toEqual([]);
    expect(camera.frames.every(({ closed }) => closed)).toBe(true);
  });
});

describe("without a camera", () => {
  test.each(["refused", "none", "busy", "insecure"] as const)(
    "%s is told, and it can be tried again",
    async (problem) => {
      const setup = setupScan();
      setup.world.problem = problem;
      setup.scan.start();
      await settled();
      expect(setup.scan.step()).toEqual({ type: "problem", problem });
      setup.scan.pause();
      expect(setup.scan.step()).toEqual({ type: "problem", problem });
      setup.world.problem = null;
      setup.scan.start();
      await settled();
      expect(setup.scan.step().type).toBe("looking");
    },
  );

  test("one that goes away is said to be in use elsewhere", async () => {
    const setup = setupScan();
    (await looking(setup)).goAway();
    await settled();
    expect(setup.scan.step()).toEqual({ type: "problem", problem: "busy" });
  });

  test("a reader that is lost is told, and started anew", async () => {
    const setup = setupScan();
    const camera = await looking(setup);
    setup.world.readerLost = true;
    camera.show(address);
    await settled();
    expect(setup.scan.step()).toEqual({ type: "problem", problem: "cannot-read" });
    expect(camera.off()).toBe(true);
    setup.world.readerLost = false;
    (await looking(setup)).show(address);
    await settled();
    expect(setup.fragments).toEqual([card]);
    expect(setup.readers).toEqual([{ ended: true }, { ended: true }]);
  });
});

describe("a photo of the card", () => {
  test("is as good, and needs no camera", async () => {
    const setup = setupScan();
    setup.world.problem = "refused";
    setup.scan.start();
    await settled();
    setup.world.photo = { type: "code", text: address };
    setup.scan.readPhoto(new Blob());
    expect(setup.scan.remark()).toBe("reading-photo");
    await settled();
    expect(setup.fragments).toEqual([card]);
  });

  test.each([
    [{ type: "none" } as const, "no-code-in-photo"],
    [{ type: "unreadable" } as const, "photo-unreadable"],
    [{ type: "code", text: shop } as const, "other-code"],
  ])("%o is answered with %s", async (photo, remark) => {
    const setup = setupScan();
    setup.world.photo = photo;
    setup.scan.readPhoto(new Blob());
    await settled();
    expect(setup.scan.remark()).toBe(remark);
    expect(setup.fragments).toEqual([]);
  });

  test("is answered although another code goes on lying before the camera", async () => {
    const setup = setupScan();
    const camera = await looking(setup);
    camera.show(shop);
    await settled();
    setup.world.photo = { type: "unreadable" };
    setup.scan.readPhoto(new Blob());
    await settled();
    camera.show(shop);
    await settled();
    expect(setup.scan.remark()).toBe("photo-unreadable");
    camera.show(`${shop}another`);
    await settled();
    expect(setup.scan.remark()).toBe("other-code");
  });

  test("that costs the reader is told", async () => {
    const setup = setupScan();
    setup.world.photo = "lost";
    setup.scan.readPhoto(new Blob());
    await settled();
    expect(setup.scan.step()).toEqual({ type: "problem", problem: "cannot-read" });
    expect(setup.scan.remark()).toBeNull();
  });
});
