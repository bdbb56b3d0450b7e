export interface ServerSentEvent {
  readonly name: string;
  readonly data: string;
}

export interface EventParser {
  /** Takes the next piece of a stream. False when it holds a line longer than any event has. */
  feed(text: string): boolean;
}

/** The longest line of a relay's event is about 80 characters. */
const lineLengthMost = 4096;

/**
 * Cuts a stream into server-sent events (HTML Living Standard, 9.2.6), however it was chopped on its way. Comments and
 * fields other than `event` and `data` are passed over; an event without data is none.
 */
export function createEventParser(listen: (event: ServerSentEvent) => void): EventParser {
  let rest = "";
  let name = "";
  let data: string[] = [];

  function endEvent(): void {
    if (data.length > 0) listen({ name: name === "" ? "message" : name, data: data.join("\n") });
    name = "";
    data = [];
  }

  function takeLine(line: string): void {
    if (line === "") return endEvent();
    const colon = line.indexOf(":");
    const field = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "event") name = value;
    else if (field === "data") data.push(value);
  }

  function feed(text: string): boolean {
    rest += text;
    for (;;) {
      // A carriage return at the very end may be half of a line's end.
      const end = /\r\n|\n|\r(?!$)/.exec(rest);
      if (end === null) return rest.length <= lineLengthMost;
      if (end.index > lineLengthMost) return false;
      takeLine(rest.slice(0, end.index));
      rest = rest.slice(end.index + end[0].length);
    }
  }

  return { feed };
}
