import { readPatiently, readQuickly } from "./own-decoder.ts";
import type { ReadPixels } from "./pixels.ts";
import {
  findPlatformDecoder,
  type PlatformDetectors,
  type ReadPicture,
} from "./platform-decoder.ts";

/** Finds the text of a QR code in pictures. Nothing of a picture outlives the call that brought it. */
export interface PictureReader {
  /** A picture of the camera; it is closed. Null where no code is seen in it. */
  readFrame(frame: ImageBitmap): Promise<string | null>;
  /** "unreadable": no picture, or one of a kind the browser does not know. */
  readPhoto(photo: Blob): Promise<PhotoReading>;
}

export type PhotoReading =
  { readonly type: "code"; readonly text: string } | { readonly type: "none" | "unreadable" };

/** In pixels of the longer side: the camera is asked for no more, and a code needs no more. */
const frameSide = 1280;
/** A code may fill a photo or lie small in it; letters and tables around it look less like codes when they are small. */
const photoSides = [1600, 900, 2400, 600];
const mostPhotoBytes = 40_000_000;

/** detectors: the browser's own, undefined where it has none. */
export function createPictureReader(detectors: PlatformDetectors | undefined): PictureReader {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("A picture cannot be looked at here");
  let platform: Promise<ReadPicture | null> = findPlatformDecoder(detectors);

  function readDrawn(picture: ImageBitmap, longestSide: number, read: ReadPixels): string | null {
    if (context === null) return null;
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const text = read(context.getImageData(0, 0, canvas.width, canvas.height));
    canvas.width = 1;
    return text;
  }

  /** Null as well where the platform has no reader; one that gives up once is not asked again. */
  async function readByPlatform(picture: ImageBitmap): Promise<string | null> {
    try {
      return (await (await platform)?.(picture)) ?? null;
    } catch {
      platform = Promise.resolve(null);
      return null;
    }
  }

  return {
    async readFrame(frame) {
      try {
        if ((await platform) !== null) {
          const text = await readByPlatform(frame);
          if (text !== null || (await platform) !== null) return text;
        }
        return readDrawn(frame, frameSide, readQuickly);
      } finally {
        frame.close();
      }
    },
    async readPhoto(photo) {
      const picture = photo.size > mostPhotoBytes ? null : await openPhoto(photo);
      if (picture === null) return { type: "unreadable" };
      try {
        const text = (await readByPlatform(picture)) ?? readAtSomeSize(picture);
        return text === null ? { type: "none" } : { type: "code", text };
      } finally {
        picture.close();
      }
    },
  };

  function readAtSomeSize(picture: ImageBitmap): string | null {
    const longer = Math.max(picture.width, picture.height);
    for (const side of photoSides) {
      if (side > longer && side !== photoSides[0]) continue;
      const text = readDrawn(picture, side, readPatiently);
      if (text !== null) return text;
    }
    return null;
  }
}

async function openPhoto(photo: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(photo);
  } catch {
    return null;
  }
}
