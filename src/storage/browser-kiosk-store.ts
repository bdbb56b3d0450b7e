import * as v from "valibot";
import { bytesToBase64Url } from "../core/ids.ts";
import { exitBytes } from "../protocol/kiosk-link.ts";
import { limits } from "../protocol/limits.ts";
import type { KioskBallot, KioskExit, KioskStore } from "./kiosk-store.ts";
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
export function createBrowserKioskStore(storage: Storage): KioskStore {
  return {
    keeps: () => {
      const kept = writeEntry(storage, trials, null);
      eraseEntry(storage, trials, "");
      return kept;
    },
    readBallots: () => readEntries(storage, ballots),
    writeBallot: (ballot) => writeEntry(storage, ballots, ballot),
    eraseBallot: (slot) => eraseEntry(storage, ballots, slot),
    readExit: (surveyId) => readEntry(storage, exits, surveyId),
    writeExit: (exit) => writeEntry(storage, exits, exit),
    eraseExit: (surveyId) => eraseEntry(storage, exits, surveyId),
    sweep: (nowSeconds) => {
      const kept = readEntries(storage, ballots);
      const old = kept.filter(({ deleteAt }) => deleteAt < nowSeconds);
      for (const { slot } of old) eraseEntry(storage, ballots, slot);
      const wanted = new Set(
        kept.filter((ballot) => !old.includes(ballot)).map(({ surveyId }) => surveyId),
      );
      for (const { surveyId } of readEntries(storage, exits)) {
        if (!wanted.has(surveyId)) eraseEntry(storage, exits, surveyId);
      }
    },
  };
}

/** Where the browser gives no storage at all. */
export const forgetfulKioskStore: KioskStore = {
  keeps: () => false,
  readBallots: () => [],
  writeBallot: () => false,
  eraseBallot: () => undefined,
  readExit: () => null,
  writeExit: () => false,
  eraseExit: () => undefined,
  sweep: () => undefined,
};

const ballotSchema = v.strictObject({
  surveyId: base64UrlText(limits.idBytes),
  slot: base64UrlText(limits.slotBytes),
  auth: base64UrlText(limits.secretBytes),
  ballot: base64UrlBytes,
  closesAt: seconds,
  deleteAt: seconds,
});

const exitSchema = v.strictObject({
  surveyId: base64UrlText(limits.idBytes),
  exit: base64UrlText(exitBytes),
});

const ballots: EntryKind<KioskBallot> = {
  prefix: "samklang.kiosk.1.",
  parse: entryReader(ballotSchema),
  encode: ({ ballot, ...entry }) => ({ ...entry, ballot: bytesToBase64Url(ballot) }),
  nameOf: ({ slot }) => slot,
};

const exits: EntryKind<KioskExit> = {
  prefix: "samklang.kiosk-exit.1.",
  parse: entryReader(exitSchema),
  encode: (exit) => exit,
  nameOf: ({ surveyId }) => surveyId,
};

/** Written and erased at once, to see whether the browser stores anything. */
const trials: EntryKind<null> = {
  prefix: "samklang.kiosk-trial.1.",
  parse: () => null,
  encode: () => null,
  nameOf: () => "",
};
