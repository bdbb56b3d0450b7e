import { writeFileSync } from "node:fs";
import { createSeededRandom } from "../../src/core/seeded-random.ts";
import { qrSquares } from "../../src/ui/components/qr-squares.ts";

/** How a card lies before a camera. */
export interface PictureWish {
  readonly width: number;
  readonly height: number;
  /** Pixels of one square of the code. */
  readonly square: number;
  /** Degrees, clockwise. */
  readonly turned?: number;
  /** How many times each pixel becomes the mean of its neighbours. */
  readonly blurred?: number;
  /** The most that chance adds to a pixel or takes from it, of 255. */
  readonly noise?: number;
  readonly seed?: number;
}

/** Brightness of each pixel, 0 to 255, rows from the top. */
export type Brightness = Uint8ClampedArray;

const desk = 150;
const paper = 232;
const ink = 28;

/** The code of a card, drawn as the cards page draws it, lying on a grey desk. */
export function codePicture(text: string, wish: PictureWish): Brightness {
  const lying = lyingCode(qrSquares(text), wish);
  const blurred = Array.from({ length: wish.blurred ?? 0 }).reduce<Brightness>(
    (picture) => blur(picture, wish),
    lying,
  );
  return withNoise(blurred, wish.noise ?? 0, wish.seed ?? 1);
}

/** The same grey in red, green and blue. */
export function toRgba(picture: Brightness): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray(picture.length * 4).fill(255);
  for (let pixel = 0; pixel < picture.length; pixel += 1) {
    const brightness = picture[pixel] ?? 0;
    rgba[pixel * 4] = brightness;
    rgba[pixel * 4 + 1] = brightness;
    rgba[pixel * 4 + 2] = brightness;
  }
  return rgba;
}

/** A film of still pictures for Chromium's fake camera, which shows it over and over (YUV4MPEG2, 4:2:0). */
export function writeFilm(
  path: string,
  pictures: readonly Brightness[],
  { width, height }: Pick<PictureWish, "width" | "height">,
): void {
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  const grey = Buffer.alloc((width * height) / 2, 128);
  const frames = pictures.flatMap((picture) => [
    Buffer.from("FRAME\n"),
    Buffer.from(picture),
    grey,
  ]);
  writeFileSync(path, Buffer.concat([head, ...frames]));
}

function lyingCode(squares: readonly (readonly boolean[])[], wish: PictureWish): Brightness {
  const { width, height, square } = wish;
  const angle = ((wish.turned ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const middle = squares.length / 2;
  const at = (x: number, y: number): number => {
    const [fromX, fromY] = [x - width / 2, y - height / 2];
    const column = Math.floor((cos * fromX + sin * fromY) / square + middle);
    const row = Math.floor((cos * fromY - sin * fromX) / square + middle);
    const dark = squares[row]?.[column];
    if (dark === undefined) return desk;
    return dark ? ink : paper;
  };
  const picture = new Uint8ClampedArray(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      // Four looks at each pixel, as a lens does not see squares of its own.
      const above = at(x + 0.25, y + 0.25) + at(x + 0.75, y + 0.25);
      picture[y * width + x] = (above + at(x + 0.25, y + 0.75) + at(x + 0.75, y + 0.75)) / 4;
    }
  }
  return picture;
}

function blur(picture: Brightness, { width }: PictureWish): Brightness {
  return alongEach(alongEach(picture, 1), width);
}

/** Each pixel as the mean of itself and its two neighbours so many places away. */
function alongEach(picture: Brightness, step: number): Brightness {
  const mean = new Uint8ClampedArray(picture.length);
  for (let pixel = 0; pixel < picture.length; pixel += 1) {
    const own = picture[pixel] ?? 0;
    mean[pixel] = ((picture[pixel - step] ?? own) + own + (picture[pixel + step] ?? own)) / 3;
  }
  return mean;
}

function withNoise(picture: Brightness, most: number, seed: number): Brightness {
  if (most === 0) return picture;
  const random = createSeededRandom(seed);
  return picture.map((brightness) => brightness + (2 * random() - 1) * most);
}

/** The same as a file that any browser opens: BMP, 24 bits, rows from the bottom. */
export function toBitmap(
  picture: Brightness,
  { width, height }: Pick<PictureWish, "width" | "height">,
): Buffer {
  const rowBytes = Math.ceil((width * 3) / 4) * 4;
  const file = Buffer.alloc(54 + rowBytes * height);
  file.write("BM");
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(54, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(height, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  for (const [pixel, brightness] of picture.entries()) {
    const row = height - 1 - Math.floor(pixel / width);
    const at = 54 + row * rowBytes + (pixel % width) * 3;
    file.fill(brightness, at, at + 3);
  }
  return file;
}
