import { base64UrlToBytes } from "../src/core/ids.ts";

/** Of text a parser has found to be canonical base64url. */
export function bytesOf(text: string): Uint8Array {
  const bytes = base64UrlToBytes(text);
  if (bytes === null) throw new TypeError("Parsed text is not base64url");
  return bytes;
}
