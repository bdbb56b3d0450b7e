import { bytesToBase64Url, type RoundId } from "../../core/ids.ts";
import { municipalityFields, noisedFields } from "../../core/leader/fields.ts";
import { compareTerms } from "../../core/leader/term.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { RoundDescription } from "../../protocol/round-description.ts";
import { descriptionOf, isCounted, mayCount } from "../rounds/contributed-round.ts";
import type { LockedFailure } from "../vault/vault-app.ts";
import type {
  LeavingNumber,
  ReadInvitationFailure,
  UpwardsOffer,
  UpwardsProblem,
  UpwardsSource,
} from "./leader-app.ts";
import { now, unwilling, type LeaderContext, type LeaderSession } from "./leader-context.ts";
import { readOf } from "./round-view.ts";
import { isReleasedSchool, type ReleasedFile } from "./upwards-files.ts";

/** An invitation that was opened, and is the one it was made for. */
export interface ReadInvitation {
  /** What stands after "#". */
  readonly fragment: string;
  /** base64url of the exact bytes of D. */
  readonly description: string;
}

/** What stands after "#" in a link that was pasted or opened, or what was pasted when there is no "#". */
export function fragmentIn(link: string): string {
  const trimmed = link.trim();
  return trimmed.slice(trimmed.indexOf("#") + 1);
}

export async function readInvitation(
  context: LeaderContext,
  session: LeaderSession,
  link: string,
): Promise<Result<ReadInvitation, LockedFailure | ReadInvitationFailure>> {
  const fragment = fragmentIn(link);
  const pass = await session.ask((crypto) => crypto.readRoundLink(fragment));
  if (!pass.ok) return pass;
  if (!pass.value.ok) return err({ type: "damaged" });
  const sealed = await context.deps.roundRelay.description(pass.value.value);
  if (!sealed.ok) return err(unwilling(sealed.error));
  const opened = await session.ask((crypto) => crypto.openRound(fragment, sealed.value));
  if (!opened.ok) return opened;
  if (!opened.value.ok) {
    const why = opened.value.error;
    return err(why === "other-level" ? { type: "for-teachers" } : { type: "description", why });
  }
  return ok({ fragment, description: bytesToBase64Url(opened.value.value.bytes) });
}

export function offerOf(context: LeaderContext, read: ReadInvitation): UpwardsOffer {
  const description = descriptionOf(read);
  return {
    municipality: readOf(context, description),
    leaves,
    sources: [...context.opened.records().rounds.values()]
      .map(({ value }) => value)
      .filter(isReleasedSchool)
      .filter((file) => compareTerms(descriptionOf(file).term, description.term) === 0)
      .map((file) => sourceOf(context, file, description)),
  };
}

const leaves: readonly LeavingNumber[] = municipalityFields.map((field) => {
  if (field === "schools") return { field, how: "one" };
  const isNoised = noisedFields.some((noised) => noised === field);
  return { field, how: isNoised ? "noised" : "as-is" };
});

function sourceOf(
  context: LeaderContext,
  file: ReleasedFile,
  municipality: RoundDescription,
): UpwardsSource {
  return {
    roundId: file.id,
    placeId: file.placeId,
    place: descriptionOf(file).place,
    classes: file.state.release.units,
    problem: upwardsProblem(context, file, municipality),
    isSecond: file.upwards.some((round) => isCounted(round)),
  };
}

/** Why a school's sums may not go into this round; null when they may (docs/protocol.md, 8.7, one level up). */
export function upwardsProblem(
  context: LeaderContext,
  file: ReleasedFile,
  municipality: Pick<RoundDescription, "mode" | "unitMost"> & { readonly roundId: RoundId },
): UpwardsProblem | null {
  const { roundId, mode, unitMost } = municipality;
  if (file.state.release.units > unitMost) return { type: "too-many-classes", most: unitMost };
  for (const round of file.upwards) {
    const other = descriptionOf(round);
    if (mayCount(round, now(context))) {
      if (other.roundId === roundId) return { type: "already" };
      return { type: "elsewhere", municipality: other.place };
    }
    if (!isCounted(round)) continue;
    if (other.roundId === roundId) return { type: "already" };
    if (mode === "strict" || other.mode === "strict") return { type: "counted" };
  }
  return null;
}
