import { once } from "node:events";
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Haystack } from "./byte-search.ts";

/** One call as it went over the wire: first line and headers as they were sent, then the body. */
export interface Exchange {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly requestHead: string;
  requestBody(): Buffer;
  /** 0 until answered. */
  status(): number;
  responseHead(): string;
  /** Grows while a stream of events is open. */
  responseBody(): Buffer;
}

/** Stands between browsers and relay, and keeps every byte that passes. */
export interface RecordingProxy {
  readonly origin: string;
  /** In order of arrival. */
  readonly exchanges: readonly Exchange[];
  stop(): Promise<void>;
}

export async function startRecordingProxy(relayOrigin: string): Promise<RecordingProxy> {
  const exchanges: Exchange[] = [];
  const agent = new Agent({ keepAlive: true });
  const server = createServer((incoming, outgoing) => {
    exchanges.push(forward(incoming, outgoing, { relayOrigin, agent }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    exchanges,
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      agent.destroy();
      await closed;
    },
  };
}

/** Everything that reached the relay, and everything it answered to calls; the pages it serves hold the catalogue itself. */
export function recordedBytes(exchanges: readonly Exchange[]): readonly Haystack[] {
  return exchanges.flatMap((exchange, index) => {
    const label = `${index}: ${exchange.method} ${exchange.path}`;
    const asked = Buffer.concat([Buffer.from(exchange.requestHead), exchange.requestBody()]);
    const answered = Buffer.concat([Buffer.from(exchange.responseHead()), exchange.responseBody()]);
    const request = { label: `request ${label}`, bytes: asked };
    return isCall(exchange)
      ? [request, { label: `answer to ${label}`, bytes: answered }]
      : [request];
  });
}

export function isCall({ path }: Exchange): boolean {
  return path.startsWith("/v1");
}

function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { relayOrigin, agent }: { readonly relayOrigin: string; readonly agent: Agent },
): Exchange {
  const method = incoming.method ?? "";
  const path = incoming.url ?? "";
  const asked: Buffer[] = [];
  const answered: Buffer[] = [];
  let status = 0;
  let responseHead = "";
  const onward = request(
    new URL(path, relayOrigin),
    { method, headers: incoming.headers, agent },
    (answer) => {
      status = answer.statusCode ?? 0;
      responseHead = headOf(`HTTP/1.1 ${status} ${answer.statusMessage ?? ""}`, answer);
      outgoing.writeHead(status, answer.headers);
      answer.on("data", (bytes: Buffer) => answered.push(bytes));
      answer.pipe(outgoing);
      answer.on("error", () => outgoing.destroy());
    },
  );
  incoming.on("data", (bytes: Buffer) => asked.push(bytes));
  incoming.pipe(onward);
  // A browser that went away takes its call along, and a relay that did leaves none hanging.
  outgoing.on("close", () => onward.destroy());
  onward.on("error", () => outgoing.destroy());
  return {
    method,
    path,
    requestHead: headOf(`${method} ${path} HTTP/1.1`, incoming),
    requestBody: () => Buffer.concat(asked),
    status: () => status,
    responseHead: () => responseHead,
    responseBody: () => Buffer.concat(answered),
  };
}

function headOf(firstLine: string, { rawHeaders }: IncomingMessage): string {
  const lines = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [`${name}: ${rawHeaders[index + 1] ?? ""}`] : [],
  );
  return [firstLine, ...lines, "", ""].join("\r\n");
}
