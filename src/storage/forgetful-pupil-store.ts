import type { PupilStore } from "./pupil-store.ts";

/** Where the browser gives no storage at all: every write is refused, and there is never anything to read. */
export const forgetfulPupilStore: PupilStore = {
  readDraft: () => null,
  writeDraft: () => false,
  eraseDraft: () => undefined,
  readPending: () => [],
  writePending: () => false,
  erasePending: () => undefined,
  sweep: () => undefined,
};
