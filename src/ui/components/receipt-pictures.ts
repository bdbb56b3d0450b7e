import type { ReceiptTexts } from "../../i18n/en/receipt.ts";

export type ReceiptPictureName = keyof ReceiptTexts["pictures"];

/** Drawn on a square of 48; `line` is stroked, `solid` is filled by the even-odd rule. */
export interface ReceiptDrawing {
  readonly name: ReceiptPictureName;
  readonly line?: string;
  readonly solid?: string;
}

/**
 * The 32 pictures of receipts, by number. Pupils compare them with their teacher's list, which may be on a page of
 * another version: what number is what picture never changes (docs/protocol.md, 4).
 */
export const receiptDrawings: readonly ReceiptDrawing[] = [
  {
    name: "sun",
    solid: "M24 14a10 10 0 1 1 0 20a10 10 0 1 1 0-20z",
    line: "M24 3v6M24 39v6M3 24h6M39 24h6M9.2 9.2l4.2 4.2M34.6 34.6l4.2 4.2M9.2 38.8l4.2-4.2M34.6 13.4l4.2-4.2",
  },
  { name: "moon", solid: "M28 4a20 20 0 1 0 16 27A16 16 0 0 1 28 4z" },
  { name: "cloud", line: "M14 38a9 9 0 0 1-1-18A12 12 0 0 1 35 18A10 10 0 0 1 35 38z" },
  {
    name: "mountain",
    line: "M3 41L18 11L29 32L34 23L45 41z",
    solid: "M18 11l-6.5 13 4 3.5 2.5-4 3.5 4 3.5-3z",
  },
  {
    name: "spruce",
    solid: "M24 3l10 13h-5l9 11h-6l9 12H7l9-12h-6l9-11h-5z",
    line: "M24 39v6",
  },
  {
    name: "leaf",
    line: "M11 37C3 19 19 5 43 6C44 30 29 45 11 37zM4 44C13 32 22 24 33 17M19 28v-9M25 23h9",
  },
  {
    name: "flower",
    solid: "M11 6l7 7 6-10 6 10 7-7v12c0 7-5 11-13 11s-13-4-13-11z",
    line: "M24 29v16M24 44c-8 0-12-3-13-10c8 0 12 3 13 10zM24 44c8 0 12-3 13-10c-8 0-12 3-13 10z",
  },
  {
    name: "mushroom",
    solid:
      "M4 26C4 13 12 5 24 5s20 8 20 21zM17 12a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7zM31 14a3 3 0 1 0 0 6a3 3 0 1 0 0-6z",
    line: "M18 26c0 7-1 13-3 17h18c-2-4-3-10-3-17",
  },
  {
    name: "apple",
    line: "M24 16c-5-4-17-3-17 9c0 10 7 19 12 19c2 0 3-1 5-1s3 1 5 1c5 0 12-9 12-19c0-12-12-13-17-9zM24 16c0-5 1-8 3-11",
    solid: "M28 11c2-6 8-8 13-7c-1 6-7 9-13 7z",
  },
  {
    name: "carrot",
    line: "M14 18c0-4 4-6 10-6s10 2 10 6c0 10-6 20-10 27c-4-7-10-17-10-27zM24 12V3M24 12c-2-5-5-7-9-7M24 12c2-5 5-7 9-7M15 23h7M33 28h-7M19 34h5",
  },
  {
    name: "fish",
    line: "M3 24c5-9 12-13 20-13c7 0 11 4 14 9l8-8v24l-8-8c-3 5-7 9-14 9c-8 0-15-4-20-13zM21 16c3 5 3 11 0 16",
    solid: "M13 18.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5z",
  },
  {
    name: "snail",
    line: "M3 42h31c6 0 8-4 8-9v-9M42 24l-4-8M42 24l4-8M32 28a13 13 0 1 0-5 10M26 28a7 7 0 1 0-7 7M20 28a1 1 0 1 0-1 1",
  },
  {
    name: "butterfly",
    line: "M24 14v24M24 22C20 7 5 5 5 16c0 7 8 9 19 6M24 22C28 7 43 5 43 16c0 7-8 9-19 6M24 23c-11 1-15 6-13 13c3 7 11 4 13-6M24 23c11 1 15 6 13 13c-3 7-11 4-13-6M24 14c-1-4-3-7-6-9M24 14c1-4 3-7 6-9",
  },
  {
    name: "duck",
    line: "M10 17c0-6 4-10 9-10c6 0 10 5 8 12c-1 5 1 7 5 7c4 0 8-2 12-6c0 14-6 22-18 22c-11 0-17-5-17-12c0-4 3-6 4-9zM10 17l-7 2c1 3 5 5 9 3",
    solid: "M18 12a2.3 2.3 0 1 1 0 4.6a2.3 2.3 0 1 1 0-4.6z",
  },
  {
    name: "boat",
    solid: "M4 33h40l-7 11H11zM20 11v17H8z",
    line: "M24 33V4M24 6L40 28H24",
  },
  {
    name: "anchor",
    line: "M24 4a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9zM24 13v31M15 20h18M6 28c1 10 8 16 18 16s17-6 18-16M6 28l-3 7M6 28l6 5M42 28l3 7M42 28l-6 5",
  },
  {
    name: "house",
    solid: "M24 4L2 24h44zM20 44V31h9v13z",
    line: "M8 24v20h32V24",
  },
  {
    name: "tent",
    line: "M24 8L3 42h42zM24 8l-3-5M24 8l3-5",
    solid: "M24 19l9 23H15z",
  },
  {
    name: "key",
    line: "M13 15a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19zM22.5 24.5H46M37 24.5v9M45 24.5v7",
    solid: "M11 22a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5z",
  },
  {
    name: "bell",
    solid:
      "M24 6c-8 0-12 6-12 13c0 10-3 11-6 16h36c-3-5-6-6-6-16c0-7-4-13-12-13zM19 37h10a5 5 0 0 1-10 0z",
    line: "M24 6V3",
  },
  {
    name: "umbrella",
    solid:
      "M3 26C3 13 12 6 24 6s21 7 21 20c-4-4-8-4-11 0c-3-4-7-4-10 0c-3-4-7-4-10 0c-3-4-7-4-11 0z",
    line: "M24 26v13c0 7-9 7-9 0M24 6V3",
  },
  {
    name: "mitten",
    line: "M13 31V14c0-6 4-10 9-10s9 4 9 10v7c3-5 9-6 11-2c2 4-4 6-9 12z",
    solid: "M12 34h22v10H12z",
  },
  {
    name: "glasses",
    line: "M12 20a9 9 0 1 1 0 18a9 9 0 1 1 0-18zM36 20a9 9 0 1 1 0 18a9 9 0 1 1 0-18zM21 28c1-3 5-3 6 0M3 28L8 11M45 28L40 11",
  },
  {
    name: "ball",
    line: "M24 4a20 20 0 1 1 0 40a20 20 0 1 1 0-40zM24 17V5M30.7 21.8L42 18M28.1 29.7L35 40M19.9 29.7L13 40M17.3 21.8L6 18",
    solid: "M24 16l7.6 5.5-2.9 9h-9.4l-2.9-9z",
  },
  {
    name: "balloon",
    solid: "M24 3c9 0 14 7 14 15c0 8-6 14-12 16l2 4h-8l2-4c-6-2-12-8-12-16C10 10 15 3 24 3z",
    line: "M24 38c-5 3 5 5 0 8",
  },
  {
    name: "kite",
    line: "M28 3L44 16L30 36L12 18zM28 3L30 36M12 18L44 16M30 36c-4 0-4 5-8 5s-4-4-8-3-4 5-8 6",
    solid: "M28 3L44 16L28.9 17z M12 18L28.9 17L30 36z",
  },
  {
    name: "drum",
    line: "M5 17a19 7.5 0 1 0 38 0a19 7.5 0 1 0-38 0M5 17v18a19 7.5 0 0 0 38 0V17M5 35l7-12M12 40l5-16M24 42l-7-18M24 42l7-18M36 40l-5-16M43 35l-7-12M27 16L41 3",
    solid: "M26 13.5a3 3 0 1 1 0 6a3 3 0 1 1 0-6z",
  },
  {
    name: "cup",
    solid: "M6 17h29v16a10 10 0 0 1-10 10h-9A10 10 0 0 1 6 33z",
    line: "M35 21h3a6.5 6.5 0 0 1 0 13h-4M15 4c-3 3 3 5 0 8M26 4c-3 3 3 5 0 8",
  },
  {
    name: "candle",
    solid: "M24 2c6 7 7 9 7 12a7 7 0 0 1-14 0c0-3 1-5 7-12z",
    line: "M17 25h14v18H17zM24 21v4M8 43h32",
  },
  {
    name: "book",
    line: "M24 12c-5-4-12-5-21-4v30c9-1 16 0 21 4c5-4 12-5 21-4V8c-9-1-16 0-21 4zM24 12v30M9 16c4 0 7 .5 9 2M9 23c4 0 7 .5 9 2M9 30c4 0 7 .5 9 2M39 16c-4 0-7 .5-9 2M39 23c-4 0-7 .5-9 2M39 30c-4 0-7 .5-9 2",
  },
  { name: "ladder", line: "M14 3v42M34 3v42M14 11h20M14 20h20M14 29h20M14 38h20" },
  {
    name: "car",
    line: "M8 36H3V26l7-3 6-11h16l8 11 5 2v11h-5M19 36h11M10 23h30M24 12v11",
    solid:
      "M13.5 30a6 6 0 1 1 0 12a6 6 0 1 1 0-12zM13.5 34a2 2 0 1 0 0 4a2 2 0 1 0 0-4zM35.5 30a6 6 0 1 1 0 12a6 6 0 1 1 0-12zM35.5 34a2 2 0 1 0 0 4a2 2 0 1 0 0-4z",
  },
];

/** number: 0 to 31, from a receipt. */
export function receiptDrawing(number: number): ReceiptDrawing {
  const drawing = receiptDrawings[number];
  if (drawing === undefined) throw new RangeError("A receipt has numbers from 0 to 31");
  return drawing;
}
