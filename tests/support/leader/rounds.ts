import { bytesToBase64Url } from "../../../src/core/ids.ts";
import { createLeaderCryptoHandlers } from "../../../src/crypto/leader-crypto.ts";
import { createTeacherCryptoHandlers } from "../../../src/crypto/teacher-crypto.ts";
import { compareBytes, joinBytes } from "../../../src/protocol/bytes.ts";
import { elementsToBytes, parseElements, sumVectors } from "../../../src/protocol/field61.ts";
import type { RoundResult } from "../../../src/protocol/round-api.ts";
import type { RoundContent, RoundLevel } from "../../../src/protocol/round-description.ts";
import { roundLimits } from "../../../src/protocol/round-limits.ts";
import type { LeaderCrypto, PreparedRound } from "../../../workers/crypto-leader.protocol.ts";
import type { RoundContributor, ShareSecret } from "../../../workers/round-contributor.protocol.ts";
import { bytesOfText, quickSodium, valueOf } from "../survey-crypto.ts";

export function createLeader(): LeaderCrypto {
  return createLeaderCryptoHandlers(async () => quickSodium);
}

/** Whoever is invited to a round of this level. */
export function createContributor(level: RoundLevel = "school"): RoundContributor {
  return level === "school" ? createTeacherCryptoHandlers(async () => quickSodium) : createLeader();
}

export function roundContent(changes: Partial<RoundContent> = {}): RoundContent {
  return {
    level: "school",
    mode: "plain",
    place: "Fjellvang skole",
    term: { schoolYear: 2026, half: "autumn" },
    unitMost: 30,
    closesAt: 1_795_820_400,
    deleteAt: 1_796_425_200,
    ...changes,
  };
}

/** Numbers a class can contribute, some of them another's for another `of`; the noise of both signs. */
export function classNumbers(of = 0): readonly number[] {
  const roll = 18 + 3 * (of % 4);
  const ballots = roll - 3;
  const notThriving = 3 * (of % 3);
  const scale = [ballots, notThriving];
  const counts = [ballots - 3, ballots - 6, 9, 3, ...scale, ...scale, ...scale, ...scale];
  const noise = Array.from({ length: 12 }, (_, at) => ((of + at) % 5) - 2);
  return [1, roll, ballots, 1, 1, 1, 1, 1, ...counts, ...noise];
}

/** Numbers the leader of a school can contribute; those of answers may be negative, for the noise in them. */
export function schoolNumbers(of = 0): readonly number[] {
  const counts = Array.from({ length: 12 }, (_, at) => 60 - 9 * at + of);
  return [1, 6, 120 + 3 * of, 6, 6, 6, 5, 4, ...counts];
}

export interface Contribution {
  readonly secret: ShareSecret;
  readonly numbers: readonly number[];
  /** b and the sealed text. */
  readonly body: Uint8Array;
}

export interface RoundSetup {
  readonly leader: LeaderCrypto;
  readonly round: PreparedRound;
  /** What stands after "#". */
  readonly fragment: string;
  readonly contributions: readonly Contribution[];
}

/** A round with so many contributions, each sealed by a client of its own. */
export async function setupRound(
  size = 4,
  changes: Partial<RoundContent> = {},
  unlocked?: LeaderCrypto,
): Promise<RoundSetup> {
  const leader = unlocked ?? createLeader();
  if (unlocked === undefined) await leader.createThrowawayVault();
  const content = roundContent(changes);
  const round = await leader.prepareRound(content);
  const fragment = round.invitation.slice(1);
  const of = content.level === "school" ? classNumbers : schoolNumbers;
  const contributions: Contribution[] = [];
  for (let index = 0; index < size; index += 1) {
    contributions.push(await contribute(round, of(index), content));
  }
  return { leader, round, fragment, contributions };
}

/** As a client contributes: by the invitation and what the relay gives out. With the secret of before it replaces. */
export async function contribute(
  round: PreparedRound,
  numbers: readonly number[],
  choice: { readonly level?: RoundLevel; readonly secret?: ShareSecret } = {},
): Promise<Contribution> {
  const client = createContributor(choice.level);
  const invitation = round.invitation.slice(1);
  valueOf(await client.readRoundLink(invitation));
  const sealed = bytesOfText(round.registration.description);
  const opened = valueOf(await client.openRound(invitation, sealed));
  const secret = choice.secret ?? (await client.newShareSecret());
  const { shareSecret } = secret;
  const description = opened.bytes;
  const body = await client.sealShare({ invitation, description, numbers, shareSecret });
  return { secret, numbers, body };
}

/** What an honest relay answers once the round is frozen. */
export function frozenResult(contributions: readonly Contribution[]): RoundResult {
  const shares = contributions.map(({ body }) => shareOf(body));
  const length = shares[0]?.length ?? 0;
  return {
    contributions: contributions.length,
    sum: bytesToBase64Url(elementsToBytes(sumVectors(shares, length))),
    texts: contributions
      .map(({ secret, body }) => ({ tag: secret.tag, text: bytesToBase64Url(textOf(body)) }))
      .sort((one, other) => compareBytes(bytesOfText(one.tag), bytesOfText(other.tag))),
  };
}

/** b of a contribution's body. */
export function shareOf(body: Uint8Array): readonly bigint[] {
  return valueOf(parseElements(body.subarray(0, body.length - roundLimits.sealedTextBytes)));
}

/** The sealed text of a contribution's body. */
export function textOf(body: Uint8Array): Uint8Array {
  return body.subarray(body.length - roundLimits.sealedTextBytes);
}

/** The same body with another relay's share in it. */
export function withShare(body: Uint8Array, share: readonly bigint[]): Uint8Array {
  return joinBytes(elementsToBytes(share), textOf(body));
}

/** Place by place. */
export function sumOfNumbers(contributions: readonly Contribution[]): readonly number[] {
  const [first, ...others] = contributions.map(({ numbers }) => numbers);
  return (first ?? []).map((number, place) =>
    others.reduce((sum, numbers) => sum + (numbers[place] ?? 0), number),
  );
}
