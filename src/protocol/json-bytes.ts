import { err, ok, type Result } from "../core/result.ts";
import { textToBytes } from "./bytes.ts";

export function jsonToBytes(value: unknown): Uint8Array {
  return textToBytes(JSON.stringify(value));
}

/** Refuses what is not well-formed UTF-8, begins with a byte order mark, or is not one JSON value. */
export function parseJsonBytes(bytes: Uint8Array): Result<unknown, "malformed"> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return err("malformed");
  }
}
