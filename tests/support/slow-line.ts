import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** A line between a browser and a server, slower than either. Everything that passes is counted, headers included. */
export interface SlowLine {
  readonly origin: string;
  /** Bytes from the server so far. */
  received(): number;
  /** Nothing passes any more, as without a network, until it is mended. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

export interface LineSpeed {
  /** One way. */
  readonly delayMs: number;
  readonly bitsPerSecond: number;
}

/** What Lighthouse calls slow 4G: 150 ms there and back, 1.6 Mbit/s down. */
export const slow4G: LineSpeed = { delayMs: 75, bitsPerSecond: 1_638_400 };

/** A line that holds nothing up. */
export const fastLine: LineSpeed = { delayMs: 0, bitsPerSecond: 1e9 };

/** All connections share the line, as on a phone. */
export async function openSlowLine(serverOrigin: string, speed: LineSpeed): Promise<SlowLine> {
  const { hostname, port } = new URL(serverOrigin);
  const sockets = new Set<Socket>();
  let received = 0;
  let lineFreeAt = 0;
  let whole = true;

  const server = createServer((browser) => {
    if (!whole) return void browser.destroy();
    const upstream = connect({ host: hostname, port: Number(port) });
    for (const socket of [browser, upstream]) {
      sockets.add(socket);
      socket.setNoDelay();
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        sockets.delete(socket);
        browser.destroy();
        upstream.destroy();
      });
    }
    const up = createDelay((bytes) => upstream.write(bytes));
    const down = createDelay((bytes) => browser.write(bytes));
    browser.on("data", (bytes) => up(bytes, performance.now() + speed.delayMs));
    upstream.on("data", (bytes) => {
      received += bytes.length;
      for (let start = 0; start < bytes.length; start += packetBytes) {
        const packet = bytes.subarray(start, start + packetBytes);
        const sendMs = (packet.length * 8_000) / speed.bitsPerSecond;
        lineFreeAt = Math.max(lineFreeAt, performance.now()) + sendMs;
        down(packet, lineFreeAt + speed.delayMs);
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The line has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    received: () => received,
    cut() {
      whole = false;
      for (const socket of sockets) socket.destroy();
    },
    mend() {
      whole = true;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

const packetBytes = 1_460;

/** Passes bytes on at their time and in their order: two timers alone may fire the wrong way round. */
function createDelay(pass: (bytes: Buffer) => void): (bytes: Buffer, atMs: number) => void {
  const waiting: { readonly bytes: Buffer; readonly atMs: number }[] = [];
  const passDue = () => {
    for (let [first] = waiting; first !== undefined; [first] = waiting) {
      const waitMs = first.atMs - performance.now();
      if (waitMs > 0) return void setTimeout(passDue, waitMs);
      pass(first.bytes);
      waiting.shift();
    }
  };
  return (bytes, atMs) => {
    waiting.push({ bytes, atMs });
    if (waiting.length === 1) passDue();
  };
}
