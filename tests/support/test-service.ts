import { preparePages } from "../../scripts/prepare/pages.mjs";
import { startRecordingProxy, type RecordingProxy } from "./recording-proxy.ts";
import { startRelay, type RelayProcess } from "./relay-process.ts";

/** What `npm start` starts, for a test: the built pages and the relay behind one address, with every byte kept. */
export interface TestService {
  /** Where browsers go. */
  readonly origin: string;
  readonly relay: RelayProcess;
  readonly proxy: RecordingProxy;
  stop(): Promise<void>;
}

/** The pages are built unless they are what the sources say, or PAGES_DIR names pages built already. */
export async function startService(): Promise<TestService> {
  const builtPages = process.env["PAGES_DIR"];
  if (builtPages === undefined) await preparePages(process.execPath);
  const relay = await startRelay(builtPages);
  const proxy = await startRecordingProxy(relay.origin);
  return {
    origin: proxy.origin,
    relay,
    proxy,
    async stop() {
      await proxy.stop();
      await relay.stop();
    },
  };
}
