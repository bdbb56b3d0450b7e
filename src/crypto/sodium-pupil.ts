import library from "libsodium-wrappers";
import { checkSodium } from "./self-test.ts";
import { sodiumOf, startLibrary, type Sodium } from "./sodium.ts";

// The library starts by itself when it is imported; whoever asks for it is told when that failed.
library.ready.catch(() => {});

/** libsodium for the pupil's page, started and shown to be right. Rejects when it is not. */
export async function loadPupilSodium(): Promise<Sodium> {
  await startLibrary(library.ready);
  const sodium = sodiumOf(library);
  checkSodium(sodium);
  return sodium;
}
