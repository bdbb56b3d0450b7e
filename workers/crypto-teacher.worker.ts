import { loadTeacherSodium } from "../src/crypto/sodium-teacher.ts";
import { createTeacherCryptoHandlers } from "../src/crypto/teacher-crypto.ts";
import type { TeacherCrypto } from "./crypto-teacher.protocol.ts";
import { serve } from "./rpc.ts";

serve<TeacherCrypto>(self, createTeacherCryptoHandlers(loadTeacherSodium));
