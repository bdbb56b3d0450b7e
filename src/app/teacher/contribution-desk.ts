import type { Accessor } from "solid-js";
import { bytesToBase64Url, type SurveyId } from "../../core/ids.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { RoundDescription } from "../../protocol/round-description.ts";
import { isRoundFragment } from "../../protocol/round-link.ts";
import { askRelay, storeContribution, tellRelay } from "./contribution-calls.ts";
import { entryOf, type ContributionEntry, type ContributionState } from "./contribution-entry.ts";
import { sendWithdrawals } from "./contribution-erasure.ts";
import { readInvitation, type LinkFailure } from "./contribution-invitation.ts";
import { openNames, type NamesFailure } from "./contribution-names.ts";
import {
  atStep,
  invitationIn,
  latestRound,
  withLatest,
  type RoundRefusal,
} from "./contribution-rounds.ts";
import {
  contributingSurvey,
  contributionRecordOf,
  joinableClasses,
  previewOf,
  refusalFor,
  type JoinableClass,
  type UnitFailure,
  type UnitPreview,
} from "./contribution-unit.ts";
import { storeShare, storeYes, type Yes, type YesFailure } from "./contribution-yes.ts";
import type { ContributionRecord } from "./opened-vault.ts";
import { descriptionOf, mayCount, type ContributedRound } from "../rounds/contributed-round.ts";
import {
  contributionLimits,
  emptyContribution,
  type Contribution,
} from "./records/contribution-record.ts";
import { changeSettings } from "./settings-desk.ts";
import type { RelayUnwilling, SaveFailure, UnknownFailure } from "./teacher-app.ts";
import { now, withSession, type TeacherContext } from "./teacher-context.ts";
import { onTop } from "../vault/on-top.ts";

export type { ContributionEntry, ContributionState, JoinableClass, RoundRefusal };
export type { LinkFailure, NamesFailure, UnitFailure, UnitPreview, Yes, YesFailure };

export type InviteFailure =
  | SaveFailure
  | LinkFailure
  | UnknownFailure
  | { readonly type: "closed" }
  | { readonly type: "round"; readonly refusal: RoundRefusal };

type Done<Failure> = Promise<Result<void, Failure>>;

export interface ShownNames {
  readonly names: readonly { readonly name: string; readonly own: boolean }[];
  /** What a yes to this list is bound to. */
  readonly hash: string;
}

/** What a class contributes to a leader's round, and what became of it (docs/protocol.md, 8). */
export interface ContributionDesk {
  /** Null for a survey that never contributes: not closed, an investigation, or invented. Reactive. */
  of(id: SurveyId): ContributionEntry | null;
  /** The invitation that was opened or pasted last. Reactive. */
  readonly invitation: Accessor<string | null>;
  /** Keeps the invitation of a link that was opened; anything else is passed over. */
  keepInvitation(link: string): Done<SaveFailure>;
  forgetInvitation(): Done<SaveFailure>;
  /** Whose round a link invites to. Nothing is stored. */
  readLink(link: string): Promise<Result<RoundDescription, LinkFailure>>;
  /** Reads the round and keeps it with the survey. Nothing of the class leaves. */
  invite(id: SurveyId, link: string): Done<InviteFailure>;
  /** No, before any yes: the invitation is gone from the survey. */
  decline(id: SurveyId): Done<SaveFailure | UnknownFailure>;
  /** Classes that can be joined with this one before anything is rounded. Reactive. */
  joinable(id: SurveyId): readonly JoinableClass[];
  /** The numbers that would leave, or those that are kept. */
  preview(
    id: SurveyId,
    joined?: readonly SurveyId[],
  ): Promise<Result<UnitPreview, UnitFailure | UnknownFailure>>;
  /**
   * Yes, in a plain round: stored, then sent; ok as soon as it is stored. The numbers shown are the ones that leave.
   */
  contribute(id: SurveyId, yes: Yes): Done<YesFailure>;
  /** Yes, in a strict round: the name is sent, no number. */
  announce(id: SurveyId, yes: Yes): Done<YesFailure>;
  /** Who takes part in a strict round. Refuses any list upon which nothing may be sent. */
  names(id: SurveyId): Promise<Result<ShownNames, NamesFailure>>;
  /** They are colleagues who take part: the numbers are stored, then sent. */
  confirmNames(id: SurveyId, hash: string): Done<SaveFailure | UnknownFailure>;
  /** The same numbers once more, sealed anew: they take the place of those that lie there. */
  replace(id: SurveyId): Done<SaveFailure | UnknownFailure>;
  /** Stored, then told. `objected`: the others do not look right. */
  withdraw(id: SurveyId, objected?: boolean): Done<SaveFailure | UnknownFailure>;
  /** Tells the relay what it was not told, and asks once whether the sum is made. "missing": nothing lies there. */
  refresh(
    id: SurveyId,
  ): Promise<Result<"stored" | "missing", SaveFailure | RelayUnwilling | UnknownFailure>>;
  /** For every contribution: what the relay was not told. */
  catchUp(): Promise<void>;
}

const unknown = { type: "unknown" } as const;

export function createContributionDesk(context: TeacherContext): ContributionDesk {
  const { opened } = context;
  const recordOf = (id: SurveyId) => contributionRecordOf(context, id);

  /** Another tab's edit in between is kept: this one is made again on top of it. */
  async function change(
    id: SurveyId,
    edit: (kept: Contribution) => Contribution | null,
  ): Done<SaveFailure | UnknownFailure> {
    return onTop(() =>
      withSession(context, async (session) => {
        const record = recordOf(id);
        const value = record === undefined ? null : edit(record.value);
        if (record === undefined || value === null) return err(unknown);
        return storeContribution(context, session, { ...record, value });
      }),
    );
  }

  /** What is stored is sent at once; what could not be sent is tried again by itself. */
  function sendLater<Outcome extends Result<void, unknown>>(id: SurveyId, stored: Outcome) {
    if (stored.ok) void tellRelay(context, id);
    return stored;
  }

  const desk: ContributionDesk = {
    of: (id) => entryOf(context, id),
    invitation: () => opened.settings().value.roundInvitation,

    keepInvitation: async (link) => {
      const roundInvitation = invitationIn(link);
      if (!isRoundFragment(roundInvitation)) return ok(undefined);
      if (opened.settings().value.roundInvitation === roundInvitation) return ok(undefined);
      return changeSettings(context, (settings) => ({
        ...settings,
        roundInvitation,
      }));
    },

    forgetInvitation: () =>
      changeSettings(context, (settings) => ({
        ...settings,
        roundInvitation: null,
      })),

    readLink: async (link) => {
      const session = context.session();
      if (session === null) return err({ type: "locked" });
      const read = await readInvitation(context, session, link);
      return read.ok ? ok(read.value.round) : read;
    },

    invite: async (id, link) => {
      const current = context.session();
      if (current === null) return err({ type: "locked" });
      const read = await readInvitation(context, current, link);
      if (!read.ok) return read;
      const { invitation, bytes, round } = read.value;
      return withSession(context, async (session): Done<InviteFailure> => {
        const survey = contributingSurvey(context, id);
        if (survey === null) return err(unknown);
        const refusal = refusalFor(context, id, round);
        if (refusal !== null) return err({ type: "round", refusal });
        const record = recordOf(id) ?? newRecord(id, survey.classId);
        const known = record.value.rounds.find((one) => one.invitation === invitation);
        // Where it has begun, or is over, it goes on from where it is.
        if (
          known !== undefined &&
          known.step.type !== "withdrawn" &&
          known === record.value.rounds.at(-1)
        ) {
          return ok(undefined);
        }
        if (now(context) >= round.closesAt) return err({ type: "closed" });
        const invited = invitedTo(invitation, bytes);
        const rounds = record.value.rounds.filter(({ step }) => step.type !== "invited");
        if (rounds.length >= contributionLimits.roundsMost) return err(unknown);
        const value = { ...record.value, rounds: [...rounds, invited] };
        return storeContribution(context, session, { ...record, value });
      });
    },

    decline: async (id) => {
      if (recordOf(id) === undefined) return ok(undefined);
      return change(id, (contribution) => ({
        ...contribution,
        rounds: contribution.rounds.filter(({ step }) => step.type !== "invited"),
      }));
    },

    joinable: (id) => {
      const survey = contributingSurvey(context, id);
      const record = recordOf(id);
      const round = record?.value.numbers === null ? latestRound(record.value) : null;
      if (survey === null || round === null) return [];
      return joinableClasses(context, survey, descriptionOf(round));
    },

    preview: async (id, joined = []) => {
      const session = context.session();
      if (session === null) return err({ type: "locked" });
      return previewOf(context, session, { id, joined });
    },

    contribute: async (id, yes) =>
      yes.name === undefined ? sendLater(id, await storeYes(context, id, yes)) : err(unknown),

    announce: async (id, yes) =>
      yes.name === undefined ? err(unknown) : sendLater(id, await storeYes(context, id, yes)),

    names: async (id) => {
      const opening = await openNames(context, id);
      if (!opening.ok) return opening;
      const { list, own } = opening.value;
      const { hash } = list;
      const kept = await change(id, (contribution) => {
        const round = latestRound(contribution);
        return round?.own?.tag === own
          ? withLatest(contribution, { ...round, listHash: hash })
          : null;
      });
      if (!kept.ok) return kept;
      return ok({
        hash,
        names: list.names.map(({ tag, name }) => ({ name, own: tag === own })),
      });
    },

    confirmNames: async (id, hash) =>
      sendLater(id, await storeShare(context, id, { from: "announced", listHash: hash })),
    replace: async (id) =>
      sendLater(id, await storeShare(context, id, { from: "sent", listHash: null })),

    withdraw: async (id, objected = false) =>
      sendLater(
        id,
        await change(id, (contribution) => {
          const round = latestRound(contribution);
          if (round === null) return null;
          if (round.step.type === "withdrawing") return contribution;
          return mayCount(round, now(context)) && round.step.type !== "refused"
            ? atStep(contribution, { type: "withdrawing", objected })
            : null;
        }),
      ),

    refresh: async (id) => {
      const told = await tellRelay(context, id);
      return told.ok ? askRelay(context, id) : told;
    },

    catchUp: async () => {
      await sendWithdrawals(context);
      for (const [id, { value }] of opened.contributions()) {
        await tellRelay(context, id);
        // A sum that is made earlier is found when the page is looked at.
        const round = latestRound(value);
        if (round !== null && now(context) >= descriptionOf(round).closesAt) {
          await askRelay(context, id);
        }
      }
    },
  };
  return desk;
}

function newRecord(id: SurveyId, classId: string): ContributionRecord {
  return {
    id,
    scope: classId,
    revision: 0,
    value: emptyContribution(id),
  };
}

function invitedTo(invitation: string, description: Uint8Array): ContributedRound {
  return {
    invitation,
    description: bytesToBase64Url(description),
    own: null,
    name: null,
    listHash: null,
    step: { type: "invited" },
  };
}
