import type { Accessor } from "solid-js";
import { base64UrlToBytes, bytesToBase64Url, type SurveyId } from "../../core/ids.ts";
import { err, ok, type Result } from "../../core/result.ts";
import { isPlainText } from "../../protocol/plain-text.ts";
import type { RoundDescription } from "../../protocol/round-description.ts";
import { isRoundFragment } from "../../protocol/round-link.ts";
import type {
  RefusedNames,
  RoundNames,
  UnopenedDescription,
} from "../../../workers/round-contributor.protocol.ts";
import { askRelay, storeContribution, tellRelay } from "./contribution-calls.ts";
import { entryOf, type ContributionEntry, type ContributionState } from "./contribution-entry.ts";
import { sendWithdrawals } from "./contribution-erasure.ts";
import {
  atStep,
  invitationIn,
  isSecondOfTerm,
  latestRound,
  roundRefusal,
  withLatest,
  type RoundRefusal,
} from "./contribution-rounds.ts";
import {
  contributingSurvey,
  joinableClasses,
  knownContributions,
  previewOf,
  type JoinableClass,
  type UnitFailure,
  type UnitPreview,
} from "./contribution-unit.ts";
import type { ContributionRecord } from "./opened-vault.ts";
import {
  descriptionOf,
  mayCount,
  type ContributedRound,
  type ContributionStep,
} from "../rounds/contributed-round.ts";
import { contributionTo } from "../rounds/contribution-address.ts";
import { isGone } from "../rounds/contribution-telling.ts";
import {
  contributionLimits,
  emptyContribution,
  type Contribution,
} from "./records/contribution-record.ts";
import { changeSettings } from "./settings-desk.ts";
import { unwilling } from "./survey-files.ts";
import type { LockedFailure, RelayUnwilling, SaveFailure, UnknownFailure } from "./teacher-app.ts";
import { now, withSession, type TeacherContext } from "./teacher-context.ts";
import type { VaultSession } from "./vault-session.ts";

export type { ContributionEntry, ContributionState, JoinableClass, RoundRefusal };
export type { UnitFailure, UnitPreview };

export type LinkFailure =
  | LockedFailure
  | RelayUnwilling
  | {
      readonly type: "link";
      readonly reason: "not-invitation" | UnopenedDescription | "gone";
    };

export type InviteFailure =
  | SaveFailure
  | LinkFailure
  | UnknownFailure
  | { readonly type: "closed" }
  | { readonly type: "round"; readonly refusal: RoundRefusal };

export type YesFailure =
  | SaveFailure
  | UnknownFailure
  | UnitFailure
  | { readonly type: "closed" }
  | { readonly type: "round"; readonly refusal: RoundRefusal }
  /** A second round of the term, and its question was not answered. */
  | { readonly type: "second" }
  /** Not a name of 1 to 60 characters. */
  | { readonly type: "name" };

export interface Yes {
  /** The numbers that were shown. */
  readonly preview: UnitPreview;
  /** The question of a second round was answered with yes. */
  readonly second?: boolean;
  /** Strict rounds: as whom. */
  readonly name?: string;
}

export type NamesFailure =
  | SaveFailure
  | RelayUnwilling
  | UnknownFailure
  /** The list is not made. */
  | { readonly type: "waiting" }
  | { readonly type: "names"; readonly reason: RefusedNames | "changed" };

export interface ShownNames {
  readonly names: readonly { readonly name: string; readonly own: boolean }[];
  /** What a yes to this list is bound to. */
  readonly hash: string;
}

type Done<Failure> = Promise<Result<void, Failure>>;

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
const nameMost = 60;

export function createContributionDesk(context: TeacherContext): ContributionDesk {
  const { opened, deps } = context;
  const recordOf = (id: SurveyId) => opened.contributions().get(id);

  async function readRound(
    session: VaultSession,
    link: string,
  ): Promise<
    Result<
      {
        readonly invitation: string;
        readonly bytes: Uint8Array;
        readonly round: RoundDescription;
      },
      LinkFailure
    >
  > {
    const refused = (reason: Extract<LinkFailure, { type: "link" }>["reason"]) =>
      err({ type: "link", reason } as const);
    const invitation = invitationIn(link);
    if (!isRoundFragment(invitation)) return refused("not-invitation");
    const pass = await session.ask((crypto) => crypto.readRoundLink(invitation));
    if (!pass.ok) return pass;
    if (!pass.value.ok) return refused(pass.value.error);
    const sealed = await deps.roundRelay.description(pass.value.value);
    if (!sealed.ok) {
      return isGone(sealed.error) ? refused("gone") : err(unwilling(sealed.error));
    }
    const read = await session.ask((crypto) => crypto.openRound(invitation, sealed.value));
    if (!read.ok) return read;
    if (!read.value.ok) return refused(read.value.error);
    const { bytes, description: round } = read.value.value;
    return now(context) >= round.deleteAt ? refused("gone") : ok({ invitation, bytes, round });
  }

  const refusalOf = (id: SurveyId, round: RoundDescription): RoundRefusal | null => {
    const survey = contributingSurvey(context, id);
    if (survey === null) return null;
    const contributions = knownContributions(context);
    return roundRefusal(survey, round, {
      contributions,
      nowSeconds: now(context),
    });
  };

  /** Another tab's edit in between is kept: this one is made again on top of it. */
  async function change(
    id: SurveyId,
    edit: (kept: Contribution) => Contribution | null,
  ): Done<SaveFailure | UnknownFailure> {
    const once = () =>
      withSession(context, async (session) => {
        const record = recordOf(id);
        const value = record === undefined ? null : edit(record.value);
        if (record === undefined || value === null) return err(unknown);
        return storeContribution(context, session, { ...record, value });
      });
    const first = await once();
    return first.ok || first.error.type !== "conflict" ? first : once();
  }

  /** What is stored is sent at once; what could not be sent is tried again by itself. */
  function sendLater<Outcome extends Result<void, unknown>>(id: SurveyId, stored: Outcome) {
    if (stored.ok) void tellRelay(context, id);
    return stored;
  }

  async function sealed(
    session: VaultSession,
    round: Pick<ContributedRound, "invitation" | "description">,
    share: {
      readonly numbers: readonly number[];
      readonly shareSecret: string;
    },
  ): Promise<Result<string, LockedFailure>> {
    const description = base64UrlToBytes(round.description) ?? new Uint8Array();
    const body = await session.ask((crypto) =>
      crypto.sealShare({ invitation: round.invitation, description, ...share }),
    );
    return body.ok ? ok(bytesToBase64Url(body.value)) : body;
  }

  async function storeYes(id: SurveyId, { preview, second = false, name }: Yes): Done<YesFailure> {
    return withSession(context, async (session): Done<YesFailure> => {
      const record = recordOf(id);
      if (record === undefined || contributingSurvey(context, id) === null) return err(unknown);
      const kept = record.value;
      const round = latestRound(kept);
      if (round === null) return err(unknown);
      const description = descriptionOf(round);
      const isStrict = description.mode === "strict";
      if (round.step.type !== "invited" || preview.surveys[0] !== id) return err(unknown);
      if (isStrict !== (name !== undefined)) return err(unknown);
      if (name !== undefined && !isPlainText(name.trim(), nameMost)) return err({ type: "name" });
      if (now(context) >= description.closesAt) return err({ type: "closed" });
      for (const survey of preview.surveys) {
        const refusal = refusalOf(survey, description);
        if (refusal !== null) return err({ type: "round", refusal });
      }
      if (isSecondOfTerm(kept) && !second) return err({ type: "second" });
      const numbers = kept.numbers ?? preview.numbers;
      const own = await session.ask((crypto) => crypto.newShareSecret());
      if (!own.ok) return own;
      const { shareSecret } = own.value;
      const step = await firstStep(session, round, {
        numbers,
        shareSecret,
        name,
      });
      if (!step.ok) return step;
      const value: Contribution = withLatest(
        {
          ...kept,
          numbers,
          surveys: kept.numbers === null ? preview.surveys : kept.surveys,
        },
        {
          ...round,
          own: own.value,
          name: name?.trim() ?? null,
          step: step.value,
        },
      );
      // A joined class that was only invited goes with this one from now on.
      const beside = value.surveys
        .slice(1)
        .flatMap((joined) => recordOf(joined) ?? [])
        .map((each) => ({ ...each, value: { ...each.value, rounds: [] } }));
      return storeContribution(context, session, { ...record, value }, beside);
    });
  }

  async function firstStep(
    session: VaultSession,
    round: ContributedRound,
    to: {
      readonly numbers: readonly number[];
      readonly shareSecret: string;
      readonly name: string | undefined;
    },
  ): Promise<Result<ContributionStep, LockedFailure>> {
    const { numbers, shareSecret, name } = to;
    if (name === undefined) {
      const body = await sealed(session, round, { numbers, shareSecret });
      return body.ok ? ok({ type: "sending", body: body.value }) : body;
    }
    const body = await session.ask((crypto) =>
      crypto.sealRoundName(round.invitation, shareSecret, name.trim()),
    );
    return body.ok ? ok({ type: "announcing", body: bytesToBase64Url(body.value) }) : body;
  }

  /** Seals the numbers that are kept for the latest round, when it is at a step from which they may be sent. */
  async function storeShare(
    id: SurveyId,
    from: ContributionStep["type"],
    listHash: string | null,
  ): Done<SaveFailure | UnknownFailure> {
    const once = () =>
      withSession(context, async (session): Done<SaveFailure | UnknownFailure> => {
        const record = recordOf(id);
        const kept = record?.value;
        if (record === undefined || kept === undefined || kept.numbers === null) {
          return err(unknown);
        }
        const round = latestRound(kept);
        if (round === null || round.own === null || round.step.type !== from) return err(unknown);
        if (listHash !== null && round.listHash !== listHash) return err(unknown);
        const { shareSecret } = round.own;
        const body = await sealed(session, round, {
          numbers: kept.numbers,
          shareSecret,
        });
        if (!body.ok) return body;
        const value = atStep(kept, { type: "sending", body: body.value });
        return storeContribution(context, session, { ...record, value });
      });
    const first = await once();
    return first.ok || first.error.type !== "conflict" ? first : once();
  }

  async function openNames(
    id: SurveyId,
  ): Promise<Result<{ readonly list: RoundNames; readonly own: string }, NamesFailure>> {
    const session = context.session();
    if (session === null) return err({ type: "locked" });
    const record = recordOf(id);
    const round = record ? latestRound(record.value) : null;
    if (round === null || round.name === null) return err(unknown);
    const to = await contributionTo(session, round);
    if (!to.ok) return to;
    if (to.value === null) return err(unknown);
    const { tag } = to.value;
    const given = await deps.roundRelay.names(to.value);
    if (!given.ok) {
      const { error } = given;
      if (error.type === "told" && error.code === "not-listed") return err({ type: "waiting" });
      return err(unwilling(error));
    }
    const own = { tag, name: round.name };
    const read = await session.ask((crypto) =>
      crypto.openRoundNames(round.invitation, given.value, own),
    );
    if (!read.ok) return read;
    if (!read.value.ok) return err({ type: "names", reason: read.value.error });
    const { hash } = read.value.value;
    if (round.listHash !== null && round.listHash !== hash) {
      return err({ type: "names", reason: "changed" });
    }
    return ok({ list: read.value.value, own: tag });
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
      const read = await readRound(session, link);
      return read.ok ? ok(read.value.round) : read;
    },

    invite: async (id, link) => {
      const current = context.session();
      if (current === null) return err({ type: "locked" });
      const read = await readRound(current, link);
      if (!read.ok) return read;
      const { invitation, bytes, round } = read.value;
      return withSession(context, async (session): Done<InviteFailure> => {
        const survey = contributingSurvey(context, id);
        if (survey === null) return err(unknown);
        const refusal = refusalOf(id, round);
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
      yes.name === undefined ? sendLater(id, await storeYes(id, yes)) : err(unknown),

    announce: async (id, yes) =>
      yes.name === undefined ? err(unknown) : sendLater(id, await storeYes(id, yes)),

    names: async (id) => {
      const opening = await openNames(id);
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

    confirmNames: async (id, hash) => sendLater(id, await storeShare(id, "announced", hash)),
    replace: async (id) => sendLater(id, await storeShare(id, "sent", null)),

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
