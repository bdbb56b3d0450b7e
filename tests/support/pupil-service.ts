import { preparePages } from "../../scripts/prepare/pages.mjs";
import { startRelay, type RelayProcess } from "./relay-process.ts";

/** The built pages and a real relay. The pages are built unless PAGES_DIR names some that are. */
export async function startPupilService(): Promise<RelayProcess> {
  const builtPages = process.env["PAGES_DIR"];
  if (builtPages === undefined) await preparePages(process.execPath);
  return startRelay(builtPages);
}
