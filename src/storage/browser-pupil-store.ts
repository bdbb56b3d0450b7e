import * as v from "valibot";
import { bytesToBase64Url } from "../core/ids.ts";
import { limits } from "../protocol/limits.ts";
import type { PendingBallot, PupilStore, StoredDraft } from "./pupil-store.ts";
import {
  base64UrlBytes,
  base64UrlText,
  entryReader,
  eraseEntry,
  readEntries,
  readEntry,
  seconds,
  writeEntry,
  type EntryKind,
} from "./stored-entries.ts";

/** Pass the window's local storage; every access to it may throw. */
export function createBrowserPupilStore(storage: Storage): PupilStore {
  return {
    readDraft: (slot) => readEntry(storage, drafts, slot),
    writeDraft: (draft) => writeEntry(storage, drafts, draft),
    eraseDraft: (slot) => eraseEntry(storage, drafts, slot),
    readPending: () => readEntries(storage, pendingBallots),
    writePending: (pending) => writeEntry(storage, pendingBallots, pending),
    erasePending: (slot) => eraseEntry(storage, pendingBallots, slot),
    sweep: (nowSeconds) => {
      eraseClosedBefore(storage, drafts, nowSeconds);
      const relayKeepsFor = limits.deletesAfterCloseWithinSeconds;
      eraseClosedBefore(storage, pendingBallots, nowSeconds - relayKeepsFor);
    },
  };
}

const draftSchema = v.strictObject({
  slot: base64UrlText(limits.slotBytes),
  sealed: base64UrlBytes,
  closesAt: seconds,
});

const pendingSchema = v.strictObject({
  surveyId: base64UrlText(limits.idBytes),
  slot: base64UrlText(limits.slotBytes),
  auth: base64UrlText(limits.secretBytes),
  ballot: base64UrlBytes,
  closesAt: seconds,
});

const drafts: EntryKind<StoredDraft> = {
  prefix: "samklang.draft.1.",
  parse: entryReader(draftSchema),
  encode: ({ slot, sealed, closesAt }) => ({ slot, sealed: bytesToBase64Url(sealed), closesAt }),
  nameOf: ({ slot }) => slot,
};

const pendingBallots: EntryKind<PendingBallot> = {
  prefix: "samklang.pending.1.",
  parse: entryReader(pendingSchema),
  encode: ({ surveyId, slot, auth, ballot, closesAt }) => ({
    surveyId,
    slot,
    auth,
    ballot: bytesToBase64Url(ballot),
    closesAt,
  }),
  nameOf: ({ slot }) => slot,
};

function eraseClosedBefore<Entry extends StoredDraft | PendingBallot>(
  storage: Storage,
  kind: EntryKind<Entry>,
  beforeSeconds: number,
): void {
  for (const entry of readEntries(storage, kind)) {
    if (entry.closesAt < beforeSeconds) eraseEntry(storage, kind, entry.slot);
  }
}
