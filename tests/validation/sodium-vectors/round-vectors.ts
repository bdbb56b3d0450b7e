import { bytesToBase64Url, newClassId, newSurveyId, type RoundId } from "../../../src/core/ids.ts";
import { countFields, noisedFields } from "../../../src/core/leader/fields.ts";
import type { ShiftCount, ShiftField } from "../../../src/core/leader/rounding.ts";
import { expandSeed } from "../../../src/crypto/round-elements.ts";
import { readRoundFragment } from "../../../src/crypto/round-fragment.ts";
import { newRound, type NewRound } from "../../../src/crypto/leader-round.ts";
import { openNames, sealName } from "../../../src/crypto/round-names.ts";
import { shareTag } from "../../../src/crypto/round-secrets.ts";
import { openText, sealShare, sealText } from "../../../src/crypto/round-shares.ts";
import { openRoundSum } from "../../../src/crypto/round-sum.ts";
import { unitKey, unitShifts } from "../../../src/crypto/rounding-shift.ts";
import { descriptionHash, openDescription } from "../../../src/crypto/sealed-description.ts";
import { unitNoise } from "../../../src/crypto/unit-noise.ts";
import type { RoundResult } from "../../../src/protocol/round-api.ts";
import {
  encodeRoundDescription,
  parseRoundDescription,
} from "../../../src/protocol/round-description.ts";
import type { RoundText } from "../../../src/protocol/round-text.ts";
import {
  classNumbers,
  createLeader,
  frozenResult,
  roundContent,
  schoolNumbers,
  textOf,
  type Contribution,
} from "../../support/leader/rounds.ts";
import {
  at,
  bytesOfText,
  randomBytes,
  teacherSodium,
  valueOf,
  withBitTurned,
} from "../../support/survey-crypto.ts";
import { makeByOracle, type OracleCase } from "./oracle.ts";
import type { Vector } from "./vector.ts";

const b64u = bytesToBase64Url;
const sodium = teacherSodium;
const make = (cases: readonly OracleCase[]) => makeByOracle(cases, "samklang_rounds.py");

export async function roundVectors(): Promise<readonly Vector[]> {
  return [
    ...descriptionVectors(),
    ...shareVectors("school"),
    ...shareVectors("municipality"),
    ...textVectors(),
    ...derivedVectors(),
    ...nameVectors(),
    ...(await vaultVectors()),
  ];
}

const roundOf = (level: "school" | "municipality" = "school") =>
  newRound(sodium, roundContent({ level, unitMost: 20 }));

/** The same description, sealed and with its invitation written by the oracle. */
function byOracle(round: NewRound): { readonly fragment: string; readonly sealed: string } {
  const [made] = make([
    {
      op: "make-round",
      description: b64u(round.description),
      roundId: round.roundId,
      secret: b64u(round.keys.roundSecret),
    },
  ]);
  return made as { readonly fragment: string; readonly sealed: string }; // see op_make_round
}

function descriptionVectors(): readonly Vector[] {
  const round = roundOf();
  const other = roundOf();
  const ofApp = { fragment: round.invitation.slice(1), sealed: round.registration.description };
  const sides = [
    ["the app", ofApp],
    ["the oracle", byOracle(round)],
  ] as const;
  const town = roundOf("municipality");
  const changed = encodeRoundDescription(roundContent({ mode: "strict" }), {
    roundId: round.roundId,
    publicKey: b64u(round.keys.publicKey),
  });
  const [swapped] = make([
    {
      op: "make-round",
      description: b64u(changed),
      roundId: round.roundId,
      secret: b64u(round.keys.roundSecret),
    },
  ]);
  return [
    ...sides.flatMap(([side, { fragment, sealed }]) => [
      invitationVector(`an invitation of ${side}`, fragment),
      invitationVector(`an invitation of ${side}, mistyped`, turned(fragment, 30), true),
      invitationVector(`an invitation of ${side} for another round`, withId(fragment, other), true),
      descriptionVector(`a description of ${side}`, fragment, sealed),
      descriptionVector(
        `a description of ${side} with a byte changed`,
        fragment,
        b64u(withBitTurned(bytesOfText(sealed), 700)),
        true,
      ),
      descriptionVector(
        `a description of ${side} and another invitation`,
        other.invitation.slice(1),
        sealed,
        true,
      ),
      descriptionVector(
        `a description of ${side}, cut short`,
        fragment,
        b64u(bytesOfText(sealed).subarray(0, 4136)),
        true,
      ),
    ]),
    descriptionVector(
      "a description that was swapped by who can seal",
      ofApp.fragment,
      (swapped as { sealed: string }).sealed, // see op_make_round
      true,
    ),
    descriptionVector(
      "a description of another level",
      town.invitation.slice(1),
      town.registration.description,
      true,
    ),
  ];
}

function invitationVector(name: string, fragment: string, isBad = false): Vector {
  return {
    name,
    isBad,
    question: { op: "invitation", fragment },
    open: async () => {
      const read = readRoundFragment(sodium, fragment);
      if (!read.ok) return null;
      const { roundId, roundSecret, descriptionHash: dh } = read.value;
      return { id: roundId, secret: b64u(roundSecret), dh: b64u(dh) };
    },
  };
}

function descriptionVector(name: string, fragment: string, sealed: string, isBad = false): Vector {
  return {
    name,
    isBad,
    question: { op: "description", fragment, sealed, level: "school" },
    open: async () => {
      const invitation = valueOf(readRoundFragment(sodium, fragment));
      const expected = { invitation, level: "school" } as const;
      const opened = openDescription(sodium, bytesOfText(sealed), expected);
      return opened.ok ? opened.value.description : null;
    },
  };
}

function shareVectors(level: "school" | "municipality"): readonly Vector[] {
  const round = roundOf(level);
  const numbersOf = level === "school" ? classNumbers : schoolNumbers;
  const fragment = round.invitation.slice(1);
  const invitation = valueOf(readRoundFragment(sodium, fragment));
  const description = valueOf(parseRoundDescription(round.description));
  const toJoin = { secret: invitation, description, descriptionHash: invitation.descriptionHash };
  const ofApp = [0, 1, 2].map((of): Contribution => {
    const shareSecret = randomBytes(32);
    const numbers = numbersOf(of);
    const secret = { shareSecret: b64u(shareSecret), tag: b64u(shareTag(sodium, shareSecret)) };
    return { secret, numbers, body: sealShare(sodium, toJoin, { numbers, shareSecret }) };
  });
  const ofOracle = [3, 4, 5].map((of): Contribution => {
    const shareSecret = b64u(randomBytes(32));
    const numbers = numbersOf(of);
    const sealed = round.registration.description;
    const [made] = make([{ op: "make-share", fragment, sealed, level, numbers, shareSecret }]);
    const { tag, body } = made as { tag: string; body: string }; // see op_make_share
    return { secret: { shareSecret, tag }, numbers, body: bytesOfText(body) };
  });
  const vector = (name: string, result: RoundResult, isBad = false): Vector => ({
    name: `${name} of a ${level}`,
    isBad,
    question: {
      op: "sum",
      description: b64u(round.description),
      publicKey: b64u(round.keys.publicKey),
      secretKey: b64u(round.keys.secretKey),
      roundSecret: b64u(round.keys.roundSecret),
      result,
    },
    open: async () => {
      const opened = { bytes: round.description, description };
      const sums = openRoundSum(sodium, { keys: round.keys, opened }, result);
      return sums.ok ? sums.value : null;
    },
  });
  const all = frozenResult([...ofApp, ...ofOracle]);
  const withSum = (other: RoundResult) => ({ ...all, sum: other.sum });
  return [
    vector("shares of the app", frozenResult(ofApp)),
    vector("shares of the oracle", frozenResult(ofOracle)),
    vector("shares of both", all),
    vector("shares, one of them missing in the sum", withSum(frozenResult(ofApp)), true),
    vector(
      "shares, one of them twice in the sum",
      withSum(frozenResult([...ofApp, ...ofOracle, at(ofApp, 0)])),
      true,
    ),
    vector("shares, one of them twice", frozenResult([...ofApp, at(ofApp, 0)]), true),
    vector("two shares", frozenResult(ofApp.slice(1)), true),
    vector("shares with a wrong count", { ...all, contributions: 7 }, true),
    vector(
      "shares out of order",
      { ...all, texts: [at(all.texts, 1), at(all.texts, 0), ...all.texts.slice(2)] },
      true,
    ),
    vector(
      "shares with a bit of the sum turned",
      { ...all, sum: b64u(withBitTurned(bytesOfText(all.sum), 8, 0)) },
      true,
    ),
  ];
}

function textVectors(): readonly Vector[] {
  const round = roundOf();
  const { publicKey, secretKey } = round.keys;
  const text: RoundText = {
    level: "school",
    roundId: round.roundId,
    descriptionHash: descriptionHash(sodium, round.description),
    tag: randomBytes(16),
    seed: randomBytes(32),
  };
  const sealed = sealText(sodium, publicKey, text);
  const invitation = round.invitation.slice(1);
  const [made] = make([
    {
      op: "make-share",
      fragment: invitation,
      sealed: round.registration.description,
      level: "school",
      numbers: classNumbers(),
      shareSecret: b64u(randomBytes(32)),
    },
  ]);
  const ofOracle = textOf(bytesOfText((made as { body: string }).body)); // see op_make_share
  const boxed = (bytes: Uint8Array, block = 128) =>
    sodium.boxSeal(sodium.pad(bytes, block), publicKey);
  const plain = (head: readonly number[]) =>
    Uint8Array.from({ length: 88 }, (_, place) => head[place] ?? 9);
  const vector = (
    name: string,
    bytes: Uint8Array,
    isBad = false,
    keys = { publicKey, secretKey },
  ) => textVector(name, { bytes, isBad, keys });
  return [
    vector("a text of the app", sealed),
    vector("a text of the oracle", ofOracle),
    vector(
      "a text for a municipality",
      sealText(sodium, publicKey, { ...text, level: "municipality" }),
    ),
    vector("a text for another key", sealed, true, sodium.boxKeyPair()),
    vector("a text with a byte changed", withBitTurned(sealed, 100), true),
    vector("a text cut short", sealed.subarray(0, 175), true),
    vector("a text of version 2", boxed(plain([2, 0, 1, 0])), true),
    vector("a text of an unknown level", boxed(plain([1, 2, 1, 0])), true),
    vector("a text of other numbers", boxed(plain([1, 0, 2, 0])), true),
    vector("a text of other numbers, in the high byte", boxed(plain([1, 0, 1, 1])), true),
    vector("a text of 87 bytes", boxed(plain([1, 0, 1, 0]).subarray(1)), true),
    vector("a text in a larger box", boxed(plain([1, 0, 1, 0]), 256), true),
  ];
}

function textVector(
  name: string,
  {
    bytes,
    isBad,
    keys,
  }: {
    readonly bytes: Uint8Array;
    readonly isBad: boolean;
    readonly keys: { readonly publicKey: Uint8Array; readonly secretKey: Uint8Array };
  },
): Vector {
  const { publicKey, secretKey } = keys;
  return {
    name,
    isBad,
    question: {
      op: "text",
      sealed: b64u(bytes),
      publicKey: b64u(publicKey),
      secretKey: b64u(secretKey),
    },
    open: async () => {
      const read = openText(sodium, bytes, keys);
      if (!read.ok) return null;
      const { level, roundId, descriptionHash: dh, tag, seed } = read.value;
      return { level, id: roundId, dh: b64u(dh), tag: b64u(tag), seed: b64u(seed) };
    },
  };
}

/** What both compute from keys, where there is nothing to refuse. */
function derivedVectors(): readonly Vector[] {
  const seed = randomBytes(32);
  const classes = [0, 1, 2].map(() => ({ classId: newClassId(randomBytes), key: randomBytes(32) }));
  const surveys = [0, 1].map(() => ({
    surveyId: newSurveyId(randomBytes),
    rowSecret: randomBytes(32),
  }));
  const byId = [...surveys].sort((one, other) =>
    Buffer.compare(bytesOfText(one.surveyId), bytesOfText(other.surveyId)),
  );
  const shifted: readonly [ShiftField, ShiftCount][] = [
    ["roll", 3],
    ["ballots", 3],
    ["bullied", 1],
    ["bullied", 2],
    ["bullied", 3],
  ];
  return [
    {
      name: "the elements of a seed",
      isBad: false,
      question: { op: "expand", seed: b64u(seed), count: 64 },
      open: async () => expandSeed(sodium, seed, 64)?.map(String) ?? null,
    },
    ...shifted.flatMap(([field, count]) =>
      [classes.slice(0, 1), classes].map((unit) => ({
        name: `the shift of ${field} at ${count}, ${unit.length} joined`,
        isBad: false,
        question: {
          op: "shift",
          field,
          count,
          classes: unit.map(({ classId, key }) => ({ id: classId, key: b64u(key) })),
        },
        open: async () => unitShifts(sodium, unitKey(sodium, unit))(field, count),
      })),
    ),
    ...noisedFields.map((field) => ({
      name: `the noise of ${field}, place ${countFields.length + noisedFields.indexOf(field)}`,
      isBad: false,
      question: { op: "noise", field, rowSecrets: byId.map(({ rowSecret }) => b64u(rowSecret)) },
      open: async () => unitNoise(sodium, surveys)[field],
    })),
  ];
}

function nameVectors(): readonly Vector[] {
  const round = roundOf();
  const fragment = round.invitation.slice(1);
  const invitation = valueOf(readRoundFragment(sodium, fragment));
  const entryOf = (name: string, side: "app" | "oracle" = "app") => {
    const secret = randomBytes(32);
    const tag = shareTag(sodium, secret);
    const [made] =
      side === "oracle"
        ? make([{ op: "make-name", fragment, shareSecret: b64u(secret), name }])
        : [b64u(sealName(sodium, invitation, { tag, name }))];
    return { tag: b64u(tag), name: String(made) };
  };
  const names = [entryOf("Åse Lund"), entryOf("Jón Þór", "oracle"), entryOf("Kari Berg")];
  const [first, second, third] = names;
  if (first === undefined || second === undefined || third === undefined) throw new Error("Three");
  const vector = (name: string, list: typeof names, ownTag: string, isBad = true): Vector => ({
    name,
    isBad,
    question: { op: "names", fragment, names: list, ownTag },
    open: async () => {
      const name = ownTag === second.tag ? "Jón Þór" : "Åse Lund";
      const opened = openNames(sodium, invitation, { names: list, own: { tag: ownTag, name } });
      return opened.ok ? opened.value : null;
    },
  });
  return [
    vector("the names of both", names, second.tag, false),
    vector("names without one's own", names, b64u(randomBytes(16))),
    vector("two names", [first, second], first.tag),
    vector("a name twice", [...names, entryOf("Åse Lund", "oracle")], first.tag),
    vector(
      "a name under another tag",
      [first, second, { ...third, tag: b64u(randomBytes(16)) }],
      first.tag,
    ),
    vector("a name of another length", [first, second, { ...third, name: "AAAA" }], first.tag),
  ];
}

async function vaultVectors(): Promise<readonly Vector[]> {
  const leader = createLeader();
  const { header, kit } = valueOf(await leader.createVault("tretten blå geiter i skogen"));
  const place = { table: "places", id: "p", scope: "vault", schema: 1, revision: 1 } as const;
  const sealed = at(await leader.sealRows([{ ...place, value: { name: "Fjellvang" } }]), 0);
  const row = { ...sealed, sealed: b64u(sealed.sealed) };
  const moved = { ...sealed, revision: 2 };
  return [
    {
      name: "a row of a leader's vault",
      isBad: false,
      question: { op: "leader-row", header, kit, row },
      open: async () => {
        const [opened] = await leader.openRows([sealed]);
        return opened?.ok ? opened.value.value : null;
      },
    },
    {
      name: "a row of a leader's vault under another revision",
      isBad: true,
      question: { op: "leader-row", header, kit, row: { ...row, revision: 2 } },
      open: async () => {
        const [opened] = await leader.openRows([moved]);
        return opened?.ok ? opened.value.value : null;
      },
    },
  ];
}

/** With a character in the middle put for another. */
function turned(fragment: string, place: number): string {
  const other = fragment[place] === "A" ? "B" : "A";
  return fragment.slice(0, place) + other + fragment.slice(place + 1);
}

function withId(fragment: string, other: { readonly roundId: RoundId }): string {
  const [version, , rest] = fragment.split(".");
  return [version, other.roundId, rest].join(".");
}
