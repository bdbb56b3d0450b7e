import { joinBytes, textToBytes, u32ToBytes } from "../protocol/bytes.ts";
import type { Sodium } from "./sodium.ts";

/**
 * H of docs/protocol.md: 32 bytes over a label and fields, each preceded by its length, so that two
 * different lists of fields never give the same input. Text stands for its UTF-8.
 */
export function labelledHash(
  sodium: Sodium,
  label: string,
  ...fields: readonly (Uint8Array | string)[]
): Uint8Array {
  const parts = [label, ...fields].flatMap((field) => {
    const bytes = typeof field === "string" ? textToBytes(field) : field;
    return [u32ToBytes(bytes.length), bytes];
  });
  return sodium.blake2b(joinBytes(...parts));
}
