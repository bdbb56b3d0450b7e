import { expect, test } from "vitest";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import { cardBody, encodeCard, parseCard } from "../../src/protocol/card.ts";
import { valueOf } from "../support/survey-crypto.ts";

const secrets = {
  surveyId: "AAECAwQFBgcICQoLDA0ODw",
  manifestSecret: new Uint8Array(16).fill(1),
  manifestHash: new Uint8Array(20).fill(2),
  token: new Uint8Array(16).fill(3),
  rosterIndex: 59,
};
const check = Uint8Array.of(7, 8, 9);
const fragment = encodeCard(secrets.surveyId, cardBody(secrets), check).slice(1);
const rest = fragment.split(".")[2] ?? "";

test("a card comes back from its fragment", () => {
  expect(fragment).toMatch(/^1\.AAECAwQFBgcICQoLDA0ODw\.[A-Za-z0-9_-]{75}$/);
  const card = valueOf(parseCard(fragment));
  expect(card.secrets).toEqual(secrets);
  expect(card.body).toEqual(cardBody(secrets));
  expect(card.check).toEqual(check);
});

test.each<[string, string]>([
  ["nothing", ""],
  ["the hash sign", `#${fragment}`],
  ["another version", `2${fragment.slice(1)}`],
  ["no version", fragment.slice(2)],
  ["two parts", `1.${rest}`],
  ["four parts", `${fragment}.`],
  ["a short survey id", fragment.replace("AAEC", "AAE")],
  ["a survey id spelled otherwise", fragment.replace("ODw", "ODx")],
  ["a byte too few", `1.${secrets.surveyId}.${bytesToBase64Url(new Uint8Array(55))}`],
  ["a byte too many", `1.${secrets.surveyId}.${bytesToBase64Url(new Uint8Array(57))}`],
  ["ordinary base64", fragment.replace(/.$/, "+")],
  ["padding", `${fragment}=`],
  ["a cut", fragment.slice(0, -1)],
  ["a space", `${fragment} `],
])("a card is damaged by %s", (_, text) => {
  expect(parseCard(text)).toEqual({ ok: false, error: "damaged" });
});
