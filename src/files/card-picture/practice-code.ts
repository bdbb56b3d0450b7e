export const practiceText = "samklang";

/** The QR code of the text above, a row a number, its highest bit at the left; computed anew by a test. */
const rows: readonly number[] = [
  2083199, 1067329, 1528925, 1531229, 1530717, 1070401, 2086271, 5888, 1558908, 1125813, 980686,
  1312831, 192016, 8187, 2084174, 1070028, 1528097, 1530160, 1528456, 1067052, 2085522,
];
const squarePixels = 6;
const borderSquares = 4;

/** The code in black on white. */
export function practiceCode(): ImageData {
  const squares = rows.length + 2 * borderSquares;
  const side = squares * squarePixels;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    const x = Math.floor((pixel % side) / squarePixels) - borderSquares;
    const y = Math.floor(pixel / side / squarePixels) - borderSquares;
    if (isDark(x, y)) data.fill(0, pixel * 4, pixel * 4 + 3);
  }
  return new ImageData(data, side, side);
}

function isDark(x: number, y: number): boolean {
  if (x < 0 || x >= rows.length) return false;
  return (((rows[y] ?? 0) >> (rows.length - 1 - x)) & 1) === 1;
}
