/** A picture as rows of red, green, blue and opacity, one byte each. ImageData is one. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** Reads a QR code in a picture. Null where it sees none. */
export type ReadPixels = (pixels: Pixels) => string | null;
