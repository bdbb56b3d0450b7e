import { base64UrlToBytes, bytesToBase64Url, type SurveyId } from "../../core/ids.ts";
import { err, ok, type Result } from "../../core/result.ts";
import { isPlainText } from "../../protocol/plain-text.ts";
import { storeContribution } from "./contribution-calls.ts";
import {
  atStep,
  isSecondOfTerm,
  latestRound,
  withLatest,
  type RoundRefusal,
} from "./contribution-rounds.ts";
import {
  contributingSurvey,
  contributionRecordOf,
  refusalFor,
  type UnitFailure,
  type UnitPreview,
} from "./contribution-unit.ts";
import {
  descriptionOf,
  type ContributedRound,
  type ContributionStep,
} from "../rounds/contributed-round.ts";
import type { Contribution } from "./records/contribution-record.ts";
import type { LockedFailure, SaveFailure, UnknownFailure } from "./teacher-app.ts";
import { now, withSession, type TeacherContext } from "./teacher-context.ts";
import type { VaultSession } from "./vault-session.ts";
import { onTop } from "../vault/on-top.ts";

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

type Done<Failure> = Promise<Result<void, Failure>>;

const unknown = { type: "unknown" } as const;
const nameMost = 60;

/** Stores a yes: the numbers that were shown, and the body to be sent, of numbers or, in a strict round, of a name. */
export async function storeYes(
  context: TeacherContext,
  id: SurveyId,
  { preview, second = false, name }: Yes,
): Done<YesFailure> {
  return withSession(context, async (session): Done<YesFailure> => {
    const record = contributionRecordOf(context, id);
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
      const refusal = refusalFor(context, survey, description);
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
      .flatMap((joined) => contributionRecordOf(context, joined) ?? [])
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
export async function storeShare(
  context: TeacherContext,
  id: SurveyId,
  { from, listHash }: { readonly from: ContributionStep["type"]; readonly listHash: string | null },
): Done<SaveFailure | UnknownFailure> {
  return onTop(() =>
    withSession(context, async (session): Done<SaveFailure | UnknownFailure> => {
      const record = contributionRecordOf(context, id);
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
    }),
  );
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
