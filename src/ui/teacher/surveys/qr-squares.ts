import { encode } from "uqr";

/** The squares of a QR code, rows from the top, the quiet border included; true is dark. */
export function qrSquares(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: "M", border: 4 }).data;
}
