import * as v from "valibot";
import { base64UrlToBytes, type RoundId } from "../../../core/ids.ts";
import type { PlaceId, Release } from "../../../core/leader/release.ts";
import type { CalendarDay } from "../../../core/survey-dates.ts";
import { base64UrlOf } from "../../../protocol/base64url-schema.ts";
import { limits } from "../../../protocol/limits.ts";
import { parseRoundDescription, roundFieldCount } from "../../../protocol/round-description.ts";
import type { RoundFault } from "../../../../workers/crypto-leader.protocol.ts";
import {
  contributedRoundSchema,
  descriptionOf,
  type ContributedRound,
} from "../../rounds/contributed-round.ts";
import type { RecordKind } from "../../vault/record.ts";
import { calendarDay, idOf, someText, strictReader } from "../../vault/stored-values.ts";
import { releaseSchema } from "./release-schema.ts";

/** A round of this leader, as it is kept. */
export interface RoundFile {
  readonly id: RoundId;
  readonly placeId: PlaceId;
  /** base64url of the exact bytes of D. */
  readonly description: string;
  readonly state: RoundFileState;
  /** A school's: the municipality's rounds its sums were sent to, the latest last. */
  readonly upwards: readonly ContributedRound[];
}

export type RoundFileState =
  /** The registration goes out until it is answered: the very text that was made. */
  | { readonly type: "registering"; readonly invitation: string; readonly registration: string }
  | { readonly type: "open"; readonly invitation: string }
  | { readonly type: "listed"; readonly invitation: string }
  /** Freezing was asked for, from this state. */
  | {
      readonly type: "freezing";
      readonly from: "open" | "listed";
      readonly invitation: string;
    }
  /** The keys are gone from here on; the secret remains to delete the relay's copy with. */
  | ({ readonly type: "frozen"; readonly sums: readonly number[] } & Checked)
  | ({
      readonly type: "released";
      /** A school's, for its municipality; a municipality's go no further and are forgotten. */
      readonly sums: readonly number[] | null;
      readonly release: Release;
      /** Of the sums only this is known to everybody. */
      readonly roll: number;
      readonly releasedOn: CalendarDay;
    } & Checked)
  | ({ readonly type: "unfit"; readonly fault: RoundFault } & Pick<Checked, "ownerSecret">)
  | { readonly type: "gone" };

interface Checked {
  readonly contributions: number;
  readonly ownerSecret: string;
}

const faults = [
  "contributions",
  "too-few",
  "text",
  "version",
  "level",
  "round",
  "description",
  "tag",
  "tags",
  "seeds",
  "sum",
  "mac",
  "ones",
  "bounds",
] as const satisfies readonly RoundFault[];

/** More than one school year has municipality's rounds. */
const upwardsMost = 20;

const ownerSecret = base64UrlOf(limits.secretBytes);
const contributions = v.pipe(v.number(), v.safeInteger(), v.minValue(3));
const sums = v.array(v.pipe(v.number(), v.safeInteger()));
const invitation = someText;

const stateSchema = v.variant("type", [
  v.strictObject({ type: v.literal("registering"), invitation, registration: someText }),
  v.strictObject({ type: v.literal("open"), invitation }),
  v.strictObject({ type: v.literal("listed"), invitation }),
  v.strictObject({
    type: v.literal("freezing"),
    from: v.picklist(["open", "listed"]),
    invitation,
  }),
  v.strictObject({ type: v.literal("frozen"), sums, contributions, ownerSecret }),
  v.strictObject({
    type: v.literal("released"),
    sums: v.nullable(sums),
    release: releaseSchema,
    roll: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    releasedOn: calendarDay,
    contributions,
    ownerSecret,
  }),
  v.strictObject({ type: v.literal("unfit"), fault: v.picklist(faults), ownerSecret }),
  v.strictObject({ type: v.literal("gone") }),
]);

const roundSchema1 = v.pipe(
  v.strictObject({
    id: idOf<RoundId>(),
    placeId: idOf<PlaceId>(),
    description: v.pipe(
      v.string(),
      v.check((text) => {
        const bytes = base64UrlToBytes(text);
        return bytes !== null && parseRoundDescription(bytes).ok;
      }),
    ),
    state: stateSchema,
    upwards: v.pipe(v.array(contributedRoundSchema("municipality")), v.maxLength(upwardsMost)),
  }),
  v.check((file) => fitsItsDescription(file)),
  // Only a school's released sums ever leave.
  v.check(({ upwards, state }) => upwards.length === 0 || state.type === "released"),
);

/** What the row says of the round is what its description says, which everybody invited has read. */
function fitsItsDescription(file: RoundFile): boolean {
  const { roundId, level, term } = descriptionOf(file);
  const { state } = file;
  const kept = "sums" in state ? state.sums : null;
  if (roundId !== file.id || (kept !== null && kept.length !== roundFieldCount(level)))
    return false;
  if (state.type !== "released") return true;
  const { release } = state;
  return (
    release.placeId === file.placeId &&
    release.level === level &&
    release.term.schoolYear === term.schoolYear &&
    release.term.half === term.half &&
    (level === "school") === (kept !== null)
  );
}

export const roundRecord: RecordKind<RoundFile> = {
  table: "rounds",
  schema: 1,
  readers: { 1: strictReader(roundSchema1) },
  encode: (file) => structuredClone(file),
};

export const mostUpwards = upwardsMost;
