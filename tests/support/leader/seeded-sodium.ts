import { u32ToBytes } from "../../../src/protocol/bytes.ts";
import type { TeacherSodium } from "../../../src/crypto/sodium.ts";

/** libsodium whose randomness is the same in every run: a test that counts what comes must not fail by chance. */
export function seededSodium(sodium: TeacherSodium, seed: number): TeacherSodium {
  let drawn = 0;
  return {
    ...sodium,
    randomBytes: (length) => {
      drawn += 1;
      const key = new Uint8Array(32);
      key.set(u32ToBytes(seed), 0);
      key.set(u32ToBytes(drawn), 4);
      return sodium.deterministicBytes(length, key);
    },
  };
}
