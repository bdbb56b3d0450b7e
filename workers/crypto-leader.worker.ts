import { createLeaderCryptoHandlers } from "../src/crypto/leader-crypto.ts";
import { loadTeacherSodium } from "../src/crypto/sodium-teacher.ts";
import type { LeaderCrypto } from "./crypto-leader.protocol.ts";
import { serve } from "./rpc.ts";

serve<LeaderCrypto>(self, createLeaderCryptoHandlers(loadTeacherSodium));
