import { describe, expect, test } from "vitest";
import { bytesToBase64Url, type RoundId } from "../../src/core/ids.ts";
import {
  encodeRoundLink,
  isRoundFragment,
  parseRoundLink,
  roundLinkBody,
} from "../../src/protocol/round-link.ts";
import { valueOf } from "../support/survey-crypto.ts";

const invitation = {
  roundId: "AAECAwQFBgcICQoLDA0ODw" as RoundId,
  roundSecret: new Uint8Array(16).fill(1),
  descriptionHash: new Uint8Array(20).fill(2),
};
const check = Uint8Array.of(7, 8, 9);
const body = roundLinkBody(invitation);
const written = encodeRoundLink(invitation.roundId, body, check).slice(1);
const rest = (length: number) => bytesToBase64Url(new Uint8Array(length));

describe("an invitation to a round", () => {
  test("comes back as it was written", () => {
    expect(valueOf(parseRoundLink(written))).toEqual({ invitation, body, check });
    expect(written).toMatch(/^r1\.[\w-]{22}\.[\w-]{52}$/);
    expect(isRoundFragment(written)).toBe(true);
  });

  test.each([
    ["nothing", ""],
    ["a card", `1.${invitation.roundId}.${rest(56)}`],
    ["a kiosk's link", `k1.${invitation.roundId}.${rest(39)}`],
    ["a later version", `r2.${invitation.roundId}.${rest(39)}`],
    ["no rest", `r1.${invitation.roundId}`],
    ["an empty rest", `r1.${invitation.roundId}.`],
    ["a byte too few", `r1.${invitation.roundId}.${rest(38)}`],
    ["a byte too many", `r1.${invitation.roundId}.${rest(40)}`],
    ["a fourth part", `${written}.AAAA`],
    ["an id that is none", `r1.AAAA.${rest(39)}`],
    ["an id of another spelling", `r1.AAECAwQFBgcICQoLDA0ODx.${rest(39)}`],
    ["other signs", `r1.${invitation.roundId}.${rest(39).replace("A", "+")}`],
    ["a number sign before it", `#${written}`],
  ])("is damaged with %s", (_, fragment) => {
    expect(parseRoundLink(fragment)).toEqual({ ok: false, error: "damaged" });
  });
});
