import { createPupilCryptoHandlers } from "../src/crypto/pupil-crypto.ts";
import { loadPupilSodium } from "../src/crypto/sodium-pupil.ts";
import type { PupilCrypto } from "./crypto-pupil.protocol.ts";
import { serve } from "./rpc.ts";

serve<PupilCrypto>(self, createPupilCryptoHandlers(loadPupilSodium));
