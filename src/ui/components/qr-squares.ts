import { encode } from "uqr";

/**
 * The squares of a QR code, rows from the top, the quiet border included; true is dark. ecc: how much of it may be
 * unreadable, about 15 per cent (M) or 7 (L).
 */
export function qrSquares(text: string, ecc: "L" | "M" = "M"): readonly (readonly boolean[])[] {
  return encode(text, { ecc, border: 4 }).data;
}
