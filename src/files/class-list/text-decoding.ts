import { err, ok, type Result } from "../../core/result.ts";

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

export type DecodingFailure = {
  readonly type: "spreadsheet" | "old-workbook" | "locked-workbook" | "pdf" | "not-text";
};

/**
 * Text of a file that does not say how it was written. A byte order mark decides; then UTF-8 where
 * the bytes are UTF-8; else Windows-1252, as Norwegian spreadsheets save "CSV". Damaged bytes
 * become U+FFFD, which no name may hold.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, DecodingFailure> {
  const foreign = foreignFormat(bytes);
  if (foreign !== null) return err(foreign);
  const encoding = markedEncoding(bytes) ?? unmarkedEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes("\0") ? err({ type: "not-text" }) : ok({ text, encoding });
}

/** True for a ZIP archive, which a workbook is. */
export function isArchive(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);
}

/** How a password-protected workbook names its content, in UTF-16 (Microsoft, MS-OFFCRYPTO, 2.3.4.4). */
const encryptedPackage = Uint8Array.from("EncryptedPackage".split("").join("\0"), (letter) =>
  letter.charCodeAt(0),
);

function holds(bytes: Uint8Array, part: Uint8Array): boolean {
  let at = bytes.indexOf(part[0] ?? 0);
  while (at >= 0) {
    if (startsWith(bytes.subarray(at), [...part])) return true;
    at = bytes.indexOf(part[0] ?? 0, at + 1);
  }
  return false;
}

function foreignFormat(bytes: Uint8Array): DecodingFailure | null {
  if (isArchive(bytes)) return { type: "spreadsheet" };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return { type: holds(bytes, encryptedPackage) ? "locked-workbook" : "old-workbook" };
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return { type: "pdf" };
  return null;
}

function markedEncoding(bytes: Uint8Array): TextEncoding | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return "utf-8";
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  return null;
}

function unmarkedEncoding(bytes: Uint8Array): TextEncoding {
  const sample = bytes.subarray(0, 4096);
  const even = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  // Latin text in UTF-16 has a zero in nearly every second byte, always on the same side.
  if (odd > sample.length / 4 && even === 0) return "utf-16le";
  if (even > sample.length / 4 && odd === 0) return "utf-16be";
  return isMostlyUtf8(bytes) ? "utf-8" : "windows-1252";
}

/**
 * One damaged byte must not turn every "ø" of a UTF-8 file into two letters: UTF-8 is taken when
 * more sequences are whole than broken. In Windows-1252 whole ones hardly occur by chance.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return true;
  const text = new TextDecoder("utf-8").decode(bytes);
  let broken = 0;
  let whole = 0;
  for (const character of text) {
    if (character === "\uFFFD") broken += 1;
    else if (character > "\u007F") whole += 1;
  }
  return whole > broken;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
