import { practiceCode, practiceText } from "./practice-code.ts";

/** The part of the Shape Detection API used here (W3C Community Group Draft, 2024). */
export interface PlatformDetector {
  detect(picture: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}

export interface PlatformDetectors {
  new (options: { readonly formats: readonly string[] }): PlatformDetector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** Reads a QR code in a picture. Null where it sees none. Rejects when the platform gives up. */
export type ReadPicture = (picture: ImageBitmapSource) => Promise<string | null>;

/**
 * The reader of QR codes the browser brings with it, where it really reads: some name the format and then find
 * nothing, or reject, for want of a part of the system. So it is given a code whose text is known first.
 * Null where there is none that passes.
 */
export async function findPlatformDecoder(
  detectors: PlatformDetectors | undefined,
): Promise<ReadPicture | null> {
  if (detectors === undefined) return null;
  try {
    const formats = await detectors.getSupportedFormats();
    if (!formats.includes("qr_code")) return null;
    const detector = new detectors({ formats: ["qr_code"] });
    const read: ReadPicture = async (picture) =>
      (await detector.detect(picture))[0]?.rawValue ?? null;
    return (await read(practiceCode())) === practiceText ? read : null;
  } catch {
    return null;
  }
}
