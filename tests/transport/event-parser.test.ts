import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEventParser, type ServerSentEvent } from "../../src/transport/event-parser.ts";

function parse(...pieces: readonly string[]): { events: ServerSentEvent[]; fed: boolean[] } {
  const events: ServerSentEvent[] = [];
  const parser = createEventParser((event) => events.push(event));
  return { fed: pieces.map((piece) => parser.feed(piece)), events };
}

describe("server-sent events", () => {
  test.each<[string, string, readonly ServerSentEvent[]]>([
    ["one", "event: a\ndata: 1\n\n", [{ name: "a", data: "1" }]],
    ["one without a space", "event:a\ndata:1\n\n", [{ name: "a", data: "1" }]],
    ["one with two spaces", "event: a\ndata:  1\n\n", [{ name: "a", data: " 1" }]],
    ["one without a name", "data: 1\n\n", [{ name: "message", data: "1" }]],
    ["data on two lines", "data: 1\ndata: 2\n\n", [{ name: "message", data: "1\n2" }]],
    ["lines that end in CRLF", "event: a\r\ndata: 1\r\n\r\n", [{ name: "a", data: "1" }]],
    [
      "lines that end in CR",
      "event: a\rdata: 1\r\rdata: 2\r\r:",
      [
        { name: "a", data: "1" },
        { name: "message", data: "2" },
      ],
    ],
    ["a comment", ":\n\n: hello\n\n", []],
    ["a name without data", "event: a\n\ndata: 1\n\n", [{ name: "message", data: "1" }]],
    ["other fields", "id: 7\nretry: 9\nfoo\ndata\n\n", [{ name: "message", data: "" }]],
    ["one that is not ended", "event: a\ndata: 1\n", []],
  ])("hold %s", (_, text, events) => {
    expect(parse(text).events).toEqual(events);
  });

  test("are the same however the stream was cut", () => {
    const text =
      'event: filled\r\ndata: {"n":1}\r\n\r\n:\n\nevent: closed\ndata: {}\n\ndata: æøå\r\rdata: 4\n\n';
    const whole = parse(text).events;
    expect(whole).toHaveLength(4);
    const cuts = fc.array(fc.nat({ max: text.length }), { maxLength: 12 });
    fc.assert(
      fc.property(cuts, (places) => {
        const ends = [0, ...places.toSorted((a, b) => a - b), text.length];
        const pieces = ends.slice(1).map((end, index) => text.slice(ends[index], end));
        expect(parse(...pieces).events).toEqual(whole);
      }),
    );
  });

  test("with a line that has no end are told apart", () => {
    expect(parse(`data: ${"x".repeat(4090)}`).fed).toEqual([true]);
    expect(parse(`data: ${"x".repeat(4091)}`).fed).toEqual([false]);
    expect(parse("x".repeat(3000), "x".repeat(3000)).fed).toEqual([true, false]);
    expect(parse(`${"x".repeat(5000)}\n`).fed).toEqual([false]);
    expect(parse("data: 1\n\n".repeat(2000)).fed).toEqual([true]);
  });
});
