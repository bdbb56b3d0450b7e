import { err, ok, type Result } from "../core/result.ts";
import { parseErrorAnswer } from "../protocol/relay-errors.ts";
import type { RelayFailure } from "./relay-port.ts";
import { hostTimers, type Timers } from "./timers.ts";

export interface RelayTransport {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Where the relay is: the origin of the page, since the host of the pages is or forwards to it. */
  readonly origin: string;
  readonly timers?: Timers;
}

export interface RelayCall {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** From "/v1/" on. */
  readonly path: string;
  readonly secret?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: RelayBody;
  readonly signal?: AbortSignal | undefined;
}

export type RelayBody =
  | { readonly type: "json"; readonly data: unknown }
  | { readonly type: "octets"; readonly bytes: Uint8Array };

/** Long enough for 128 KiB on a poor line; a school's proxy that has lost the relay answers sooner. */
const timeoutMs = 30_000;

/** More than the longest answer there is, a page of 64 ballots of 4,200 bytes as base64url. */
const answerBytesMost = 1_048_576;

/** What proxies say when they do not reach the relay, or have waited too long for it. */
const gatewayStatuses = new Set([408, 502, 503, 504]);

/** Calls the relay and reads an answer of JSON. */
export async function callForJson<Value>(
  transport: RelayTransport,
  call: RelayCall,
  parse: (data: unknown) => Result<Value, "malformed">,
): Promise<Result<Value, RelayFailure>> {
  const answer = await exchange(transport, call);
  if (!answer.ok) return answer;
  const data = readJson(answer.value);
  const parsed = data === undefined ? err("malformed") : parse(data);
  return parsed.ok ? parsed : err({ type: "unreadable" });
}

/** Calls the relay and reads an answer of bytes, from one to `bytesMost`. */
export async function callForOctets(
  transport: RelayTransport,
  call: RelayCall,
  bytesMost: number,
): Promise<Result<Uint8Array, RelayFailure>> {
  const answer = await exchange(transport, call);
  if (!answer.ok) return answer;
  const { mediaType, bytes } = answer.value;
  const isExpected = mediaType === "application/octet-stream" && bytes.length <= bytesMost;
  return isExpected && bytes.length > 0 ? ok(bytes) : err({ type: "unreadable" });
}

/** What a call is sent with; the event stream uses it as well. */
export function requestInit(call: RelayCall, signal: AbortSignal): RequestInit {
  const headers: Record<string, string> = { ...call.headers };
  if (call.secret !== undefined) headers["Authorization"] = `Bearer ${call.secret}`;
  if (call.body !== undefined) headers["Content-Type"] = contentTypes[call.body.type];
  return {
    method: call.method,
    headers,
    ...(call.body === undefined ? {} : { body: bodyOf(call.body) }),
    signal,
    // Nothing but what stands here goes along, and nothing stays behind.
    credentials: "omit",
    cache: "no-store",
    redirect: "error",
    referrerPolicy: "no-referrer",
  };
}

/** What an answer other than 200 and 201 means. */
export async function failureOf(response: Response): Promise<RelayFailure> {
  const answer = await receive(response);
  const code = parseErrorAnswer(response.status, readJson(answer));
  if (code !== null) return { type: "told", code };
  return { type: gatewayStatuses.has(response.status) ? "offline" : "unreadable" };
}

interface Received {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const contentTypes = { json: "application/json", octets: "application/octet-stream" } as const;

/** No answer in time, or one that breaks off, is none at all. */
async function exchange(
  transport: RelayTransport,
  call: RelayCall,
): Promise<Result<Received, RelayFailure>> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const cancelTimeout = (transport.timers ?? hostTimers).after(timeoutMs, abort);
  call.signal?.addEventListener("abort", abort);
  if (call.signal?.aborted === true) abort();
  try {
    const init = requestInit(call, controller.signal);
    const response = await transport.fetch(`${transport.origin}${call.path}`, init);
    const isDone = response.status === 200 || response.status === 201;
    return isDone ? ok(await receive(response)) : err(await failureOf(response));
  } catch {
    return err({ type: "offline" });
  } finally {
    cancelTimeout();
    call.signal?.removeEventListener("abort", abort);
  }
}

/** Reads a body, of which no more is kept than an answer can have: what is longer becomes unreadable. */
async function receive(response: Response): Promise<Received> {
  const mediaType = (response.headers.get("content-type") ?? "").split(";", 1)[0] ?? "";
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > answerBytesMost) {
      await reader.cancel();
      return { mediaType, bytes: new Uint8Array() };
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return { mediaType: mediaType.trim().toLowerCase(), bytes };
}

/** Undefined when it is no JSON. */
function readJson({ mediaType, bytes }: Received): unknown {
  if (mediaType !== contentTypes.json) return undefined;
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function bodyOf(body: RelayBody): string | Uint8Array<ArrayBuffer> {
  return body.type === "json" ? JSON.stringify(body.data) : Uint8Array.from(body.bytes);
}
