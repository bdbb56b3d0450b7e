import { createKioskCryptoHandlers } from "../src/crypto/kiosk-crypto.ts";
import { createPupilCryptoHandlers } from "../src/crypto/pupil-crypto.ts";
import { loadPupilSodium } from "../src/crypto/sodium-pupil.ts";
import type { KioskCrypto } from "./crypto-kiosk.protocol.ts";
import type { PupilCrypto } from "./crypto-pupil.protocol.ts";
import { serve } from "./rpc.ts";

// One file for both, since almost all of it is libsodium. A Worker is one or the other: what it is asked decides.
serve<PupilCrypto & KioskCrypto>(self, {
  ...createPupilCryptoHandlers(loadPupilSodium),
  ...createKioskCryptoHandlers(loadPupilSodium),
});
