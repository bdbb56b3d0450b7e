import { base64UrlToBytes, isId } from "../core/ids.ts";

/** The 16 bytes of an id. Throws on text that is no id: ids are checked where they come in. */
export function idToBytes(id: string): Uint8Array {
  const bytes = isId(id) ? base64UrlToBytes(id) : null;
  if (bytes === null) throw new RangeError("Not an id");
  return bytes;
}
