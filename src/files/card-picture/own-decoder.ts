import { decodeQR } from "qr/decode.js";
import type { ReadPixels } from "./pixels.ts";

/** For one of ten pictures a second: what is not seen in this one is seen in the next. */
export const readQuickly: ReadPixels = (pixels) => read(pixels, 1);

/** For a photo, of which there is one. The number of attempts is bounded, and no clock decides how many. */
export const readPatiently: ReadPixels = (pixels) => read(pixels, 24);

function read({ data, width, height }: Parameters<ReadPixels>[0], effort: number): string | null {
  try {
    return decodeQR({ data, width, height }, { format: "RGBA", effort, timeLimit: Infinity });
  } catch {
    // It throws for every picture without a code.
    return null;
  }
}
