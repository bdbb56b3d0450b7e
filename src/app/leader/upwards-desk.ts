import { createSignal } from "solid-js";
import { bytesToBase64Url, type RoundId } from "../../core/ids.ts";
import { compareTerms } from "../../core/leader/term.ts";
import { err, ok, type Result } from "../../core/result.ts";
import { isPlainText } from "../../protocol/plain-text.ts";
import { isRoundFragment } from "../../protocol/round-link.ts";
import { withEntry } from "../vault/map-entries.ts";
import {
  descriptionOf,
  type ContributedRound,
  type ContributionStep,
} from "../rounds/contributed-round.ts";
import type { RelayFailure, SaveFailure, UnknownFailure } from "../vault/vault-app.ts";
import type { ContributeFailure, UpwardsDesk, UpwardsStep, UpwardsView } from "./leader-app.ts";
import { inTurn, type LeaderContext, type LeaderSession } from "./leader-context.ts";
import { changeLeaderSettings } from "./leader-settings-desk.ts";
import { mostUpwards, type RoundFile } from "./records/round-record.ts";
import { descriptionBytes, knownRound, storeRound } from "./round-files.ts";
import { readOf } from "./round-view.ts";
import { askUpwards, tellUpwards, type UpwardsSaid } from "./upwards-calls.ts";
import {
  changeUpwards,
  isReleasedSchool,
  latestUpwards,
  upwardsNumbers,
  withFurtherUpwards,
  type ReleasedFile,
} from "./upwards-files.ts";
import { createUpwardsNames } from "./upwards-names.ts";
import {
  fragmentIn,
  offerOf,
  readInvitation,
  upwardsProblem,
  type ReadInvitation,
} from "./upwards-offer.ts";

export interface UpwardsKeeper extends UpwardsDesk {
  /** An invitation came with the address: it waits, and is kept. */
  arrived(link: string): Promise<Result<void, SaveFailure>>;
  /** Tells the relay what it was not told; at a visit it is also asked what became of the rest. */
  catchUp(asking: "asking" | "telling"): Promise<void>;
  /** The vault was locked. */
  forget(): void;
}

interface Said {
  readonly trouble: RelayFailure | null;
  readonly isListed: boolean;
}

type Yes = Parameters<UpwardsDesk["contribute"]>[1];

const nothingSaid: Said = { trouble: null, isListed: false };
/** Code points of the name in a strict round (docs/protocol.md, 8.6). */
const nameMost = 60;

export function createUpwardsDesk(context: LeaderContext): UpwardsKeeper {
  const { opened } = context;
  const [saids, setSaids] = createSignal<ReadonlyMap<RoundId, Said>>(new Map());
  const said: UpwardsSaid = {
    note: (id, change) =>
      void setSaids((all) => withEntry(all, id, { ...(all.get(id) ?? nothingSaid), ...change })),
  };
  const files = () => [...opened.records().rounds.values()].map(({ value }) => value);
  const waiting = () => opened.records().settings.value.waiting;

  function viewOf(file: RoundFile): UpwardsView | null {
    const latest = latestUpwards(file);
    if (latest === null) return null;
    return {
      roundId: file.id,
      placeId: file.placeId,
      school: descriptionOf(file).place,
      municipality: readOf(context, descriptionOf(latest)),
      step: stepOf(latest, saids().get(file.id) ?? nothingSaid),
    };
  }

  /** Everything the relay will be sent is stored before it is sent. */
  async function storeYes(
    session: LeaderSession,
    read: ReadInvitation,
    yes: Yes,
  ): Promise<Result<void, SaveFailure | ContributeFailure>> {
    const record = knownRound(context, yes.roundId);
    if (!record.ok) return record;
    const file = record.value.value;
    const { mode, term, ...municipality } = descriptionOf(read);
    const isOfTerm = compareTerms(descriptionOf(file).term, term) === 0;
    if (!isReleasedSchool(file) || !isOfTerm) return err({ type: "unknown" });
    const problem =
      file.upwards.length < mostUpwards
        ? upwardsProblem(context, file, { ...municipality, mode })
        : ({ type: "counted" } as const);
    if (problem !== null) return err({ type: "problem", problem });
    const name = mode === "strict" ? (yes.name ?? "").trim() : null;
    if (name !== null && !isPlainText(name, nameMost)) return err({ type: "name" });
    const round = await newContribution(session, { read, file, name });
    if (!round.ok) return round;
    return storeRound(context, session, withFurtherUpwards(record.value, round.value), {
      settings: (settings) =>
        settings.waiting === read.fragment ? { ...settings, waiting: null } : settings,
    });
  }

  return {
    waiting,
    list: () =>
      files()
        .map(viewOf)
        .filter((view) => view !== null)
        .toSorted((one, other) => compareTerms(other.municipality.term, one.municipality.term)),
    arrived: async (link) => {
      const fragment = fragmentIn(link);
      if (!isRoundFragment(fragment) || waiting() === fragment) return ok(undefined);
      return changeLeaderSettings(context, (kept) => ({ ...kept, waiting: fragment }));
    },
    read: async (link) => {
      const session = context.session();
      if (session === null) return err({ type: "locked" });
      const read = await readInvitation(context, session, link);
      return read.ok ? ok(offerOf(context, read.value)) : read;
    },
    decline: () => changeLeaderSettings(context, (kept) => ({ ...kept, waiting: null })),
    contribute: async (link, yes) => {
      const session = context.session();
      if (session === null) return err({ type: "locked" });
      const read = await readInvitation(context, session, link);
      if (!read.ok) return read;
      const stored = await inTurn(context, (later) => storeYes(later, read.value, yes));
      if (!stored.ok) return stored;
      said.note(yes.roundId, nothingSaid);
      return tellUpwards(context, said, yes.roundId);
    },
    ...createUpwardsNames(context, said),
    withdraw: async (id) => {
      const wanted = await changeUpwards(context, id, (latest) =>
        isTakenBack(latest.step)
          ? null
          : { ...latest, step: { type: "withdrawing", objected: false } },
      );
      if (!wanted.ok) return wanted;
      const told = await tellUpwards(context, said, id);
      if (!told.ok) return told;
      const latest = knownRound(context, id);
      const step = latest.ok ? latestUpwards(latest.value.value)?.step : undefined;
      return step?.type === "frozen" ? err({ type: "frozen" }) : ok(undefined);
    },
    refresh: async (id) => {
      const told = await tellUpwards(context, said, id);
      return told.ok ? askUpwards(context, said, id) : told;
    },
    catchUp: async (asking) => {
      for (const file of files()) {
        if (latestUpwards(file) === null) continue;
        const told = await tellUpwards(context, said, file.id);
        if (told.ok && asking === "asking") await askUpwards(context, said, file.id);
      }
    },
    forget: () => setSaids(new Map()),
  };
}

/** Of a strict round the name alone, of a plain one the numbers. */
async function newContribution(
  session: LeaderSession,
  of: {
    readonly read: ReadInvitation;
    readonly file: ReleasedFile;
    readonly name: string | null;
  },
): Promise<Result<ContributedRound, SaveFailure | UnknownFailure>> {
  const { read, file, name } = of;
  const { fragment: invitation, description } = read;
  const own = await session.ask((crypto) => crypto.newShareSecret());
  if (!own.ok) return own;
  const { shareSecret } = own.value;
  const body = await session.ask((crypto) =>
    name === null
      ? crypto.sealShare({
          invitation,
          description: descriptionBytes(read),
          numbers: upwardsNumbers(file),
          shareSecret,
        })
      : crypto.sealRoundName(invitation, shareSecret, name),
  );
  if (!body.ok) return body;
  const type = name === null ? "sending" : "announcing";
  return ok({
    invitation,
    description,
    own: own.value,
    name,
    listHash: null,
    step: { type, body: bytesToBase64Url(body.value) },
  });
}

/** Nothing is left to withdraw. */
function isTakenBack({ type }: ContributionStep): boolean {
  return type === "withdrawing" || type === "withdrawn" || type === "frozen" || type === "refused";
}

function stepOf({ step, name }: ContributedRound, { trouble, isListed }: Said): UpwardsStep {
  switch (step.type) {
    case "announcing":
    case "sending":
      return { type: "sending", trouble };
    case "announced":
      return { type: isListed ? "to-confirm" : "announced", name: name ?? "" };
    case "sent":
      return { type: "contributed" };
    case "frozen":
      return { type: "frozen", contributions: step.contributions, isAmong: step.counted };
    case "refused":
      return step.reason === "gone" ? { type: "gone" } : { type: "refused", why: step.reason };
    case "withdrawing":
    case "withdrawn":
      return { type: step.type };
    case "invited":
      throw new TypeError("An invitation waits in the settings");
  }
}
