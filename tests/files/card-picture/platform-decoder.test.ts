import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readQuickly } from "../../../src/files/card-picture/own-decoder.ts";
import {
  findPlatformDecoder,
  type PlatformDetectors,
} from "../../../src/files/card-picture/platform-decoder.ts";
import { practiceCode, practiceText } from "../../../src/files/card-picture/practice-code.ts";

/** Node has no pictures; this one has what is asked of it. */
class PixelsAlone {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  constructor(data: Uint8ClampedArray, width: number, height: number) {
    [this.data, this.width, this.height] = [data, width, height];
  }
}

beforeEach(() => void vi.stubGlobal("ImageData", PixelsAlone));
afterEach(() => void vi.unstubAllGlobals());

type Detect = () => Promise<readonly { readonly rawValue: string }[]>;

function detectors(detect: Detect, formats: readonly string[] = ["qr_code"]): PlatformDetectors {
  return class {
    static readonly getSupportedFormats = () => Promise.resolve(formats);
    readonly detect = detect;
  };
}

const seen =
  (...texts: readonly string[]): Detect =>
  () =>
    Promise.resolve(texts.map((rawValue) => ({ rawValue })));

test("the practice code is a code, and of the text that is expected", () => {
  expect(readQuickly(practiceCode())).toBe(practiceText);
});

describe("the platform's reader is taken", () => {
  test("where it reads the practice code", async () => {
    const read = await findPlatformDecoder(detectors(seen(practiceText)));
    expect(await read?.(practiceCode())).toBe(practiceText);
  });

  test("and says null for a picture without a code", async () => {
    let call = 0;
    const once: Detect = () => Promise.resolve(call++ === 0 ? [{ rawValue: practiceText }] : []);
    const read = await findPlatformDecoder(detectors(once));
    expect(await read?.(practiceCode())).toBeNull();
  });
});

test.each([
  ["is not there", undefined],
  ["knows other codes alone", detectors(seen(practiceText), ["ean_13"])],
  ["names the format and sees nothing", detectors(seen())],
  ["sees something else", detectors(seen("samklan"))],
  ["gives up", detectors(() => Promise.reject(new Error("no service")))],
])("a reader that %s is not taken", async (_, found) => {
  expect(await findPlatformDecoder(found)).toBeNull();
});
