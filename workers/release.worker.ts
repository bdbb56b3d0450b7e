import { releaseRound } from "../src/core/leader/release.ts";
import type { ReleaseApi } from "./release.protocol.ts";
import { serve } from "./rpc.ts";

serve<ReleaseApi>(self, { releaseRound: async (round, past) => releaseRound(round, past) });
