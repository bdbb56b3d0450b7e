import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  parseBallotPage,
  parseErased,
  parseRelayEvent,
  parseRelayInfo,
  parseSlotReissue,
  parseSlotState,
  parseStored,
  parseSurveyRegistration,
  parseSurveyStatus,
} from "../../src/protocol/relay-api.ts";
import {
  parseErrorAnswer,
  relayErrorCodes,
  relayErrorStatus,
} from "../../src/protocol/relay-errors.ts";
import { inventedSurvey } from "../relay/support/invented-survey.ts";

const { registration } = inventedSurvey("ours");
const [add] = registration.slots;
const slot = add?.slot ?? "";

/** By name, a parser and a value it takes. */
const shapes: readonly (readonly [string, (data: unknown) => { ok: boolean }, object])[] = [
  ["registration", parseSurveyRegistration, registration],
  ["reissue", parseSlotReissue, { void: slot, add }],
  ["info", parseRelayInfo, { protocol: 1, publicUrl: null, invitationRequired: false }],
  ["status", parseSurveyStatus, { state: "open", closesAt: 900, deleteAt: 1800, ballots: 0 }],
  ["slot state", parseSlotState, { state: "used" }],
  ["page", parseBallotPage, { ballots: [{ n: 1, slot, ballot: "AAAA" }], last: 1 }],
  ["stored", parseStored, { stored: true }],
  ["erased", parseErased, { erased: true }],
  ["filled", (data) => parseRelayEvent("filled", data), { n: 1, slot }],
  ["voided", (data) => parseRelayEvent("voided", data), { slot }],
];

describe.each(shapes)("the shape %s", (_, parse, value) => {
  test("is taken as it is", () => expect(parse(value).ok).toBe(true));

  test("is refused with a field more, or one less, or of another type", () => {
    expect(parse({ ...value, more: 1 }).ok).toBe(false);
    for (const field of Object.keys(value)) {
      const { [field]: _left, ...less } = value as Record<string, unknown>;
      expect(parse(less).ok).toBe(false);
      for (const other of [undefined, {}, [[]], "", -1, 0.5]) {
        expect(parse({ ...value, [field]: other }).ok).toBe(false);
      }
    }
  });

  test("is refused as anything else", () => {
    for (const other of [null, undefined, 1, "x", [], [value]]) expect(parse(other).ok).toBe(false);
  });
});

describe("events", () => {
  test("without data are told by their names alone", () => {
    expect(parseRelayEvent("closed", {})).toEqual({ ok: true, value: { type: "closed" } });
    expect(parseRelayEvent("erased", {})).toEqual({ ok: true, value: { type: "erased" } });
    expect(parseRelayEvent("closed", { by: 1 }).ok).toBe(false);
    expect(parseRelayEvent("message", {}).ok).toBe(false);
  });
});

describe("the public address", () => {
  const info = (publicUrl: string) =>
    parseRelayInfo({ protocol: 1, publicUrl, invitationRequired: true }).ok;

  test("is an origin and nothing more", () => {
    expect(info("https://samklang.example.org")).toBe(true);
    expect(info("http://localhost:8080")).toBe(true);
    for (const text of [
      "https://a.example/",
      "https://a.example/x",
      "javascript:alert(1)",
      "https://u@a.example",
      "a.example",
      "",
    ]) {
      expect(info(text)).toBe(false);
    }
  });
});

describe("errors", () => {
  test("are read under their own status alone", () => {
    for (const code of relayErrorCodes) {
      const status = relayErrorStatus[code];
      expect(parseErrorAnswer(status, { error: code })).toBe(code);
      expect(parseErrorAnswer(status === 404 ? 410 : 404, { error: code })).toBeNull();
      expect(parseErrorAnswer(status, { error: code, detail: "x" })).toBeNull();
    }
    expect(parseErrorAnswer(404, { error: "other" })).toBeNull();
  });
});

test("no parser throws, whatever it is given", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      for (const [, parse] of shapes) expect(typeof parse(value).ok).toBe("boolean");
      expect(parseErrorAnswer(404, value) ?? "refused").toBe("refused");
    }),
  );
});
