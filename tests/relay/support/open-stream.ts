/** An event stream being read. */
export interface OpenStream {
  /** All text that has arrived; waits until something new has, or the stream has ended. */
  next(): Promise<string>;
  /** Reads to the end. */
  rest(): Promise<string>;
  /** Goes away, as a closed page does. */
  leave(): Promise<void>;
}

export function openStream(response: Response): OpenStream {
  const reader = response.body?.getReader();
  if (reader === undefined) throw new Error("An answer without a body");
  const decoder = new TextDecoder();
  return {
    async next() {
      const { value } = await reader.read();
      return value === undefined ? "" : decoder.decode(value, { stream: true });
    },
    async rest() {
      let text = "";
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return text;
        text += decoder.decode(value, { stream: true });
      }
    },
    leave: () => reader.cancel(),
  };
}
