import * as v from "valibot";

/**
 * Typed calls between a page and a Worker. An API is an interface of functions that give promises:
 * `connect<Api>` in the page gives it, `serve<Api>` in the Worker answers it. Expected failures are
 * values the functions return. What a handler throws is a bug: of it the page is told the error's
 * name and never its message, which could hold something secret.
 */

/** What a Worker, the inside of one, and a MessagePort have in common. */
export interface Port {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  /** A MessagePort delivers nothing before it. */
  start?(): void;
}

export interface WorkerPort extends Port {
  /** Sent when a Worker cannot be loaded, or threw outside any call. */
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  addEventListener(type: "error" | "messageerror", listener: (event: Event) => void): void;
  terminate(): void;
}

/** What a handler may use of the call it answers. */
export interface CallContext {
  /** Aborted when the caller gave up: by its own signal, or after the time-out. */
  readonly signal: AbortSignal;
  /** Tells the caller how far the work has come, 0 to 1. */
  readonly progress: (fraction: number) => void;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (fraction: number) => void;
  /** In place of the connection's own. */
  readonly timeoutMs?: number;
  /** What of the arguments is handed over to the Worker, and gone here, instead of copied. */
  readonly transfer?: readonly Transferable[];
}

export interface Connection<Api> {
  readonly api: Api;
  /** The same API with a signal, a listener to progress or another time-out for the calls made through it. */
  readonly with: (options: CallOptions) => Api;
  /** Ends the Worker at once; calls under way and later ones are rejected. */
  readonly terminate: () => void;
}

export type RpcFailure = "threw" | "timed-out" | "aborted" | "terminated" | "crashed";

/** How a call ends that gives no value. */
export class RpcError extends Error {
  readonly failure: RpcFailure;
  /** The name of the error the handler threw; null for every other failure. */
  readonly thrown: string | null;

  constructor(failure: RpcFailure, thrown: string | null = null) {
    super(thrown === null ? `Worker call ${failure}` : `Worker call threw ${thrown}`);
    this.name = "RpcError";
    this.failure = failure;
    this.thrown = thrown;
  }
}

const callId = v.pipe(v.number(), v.safeInteger());
const requestSchema = v.variant("type", [
  v.strictObject({
    type: v.literal("call"),
    id: callId,
    method: v.string(),
    args: v.array(v.unknown()),
  }),
  v.strictObject({ type: v.literal("cancel"), id: callId }),
]);
const replySchema = v.variant("type", [
  v.strictObject({ type: v.literal("done"), id: callId, value: v.unknown() }),
  v.strictObject({ type: v.literal("threw"), id: callId, name: v.string() }),
  v.strictObject({ type: v.literal("progress"), id: callId, fraction: v.number() }),
]);
type Request = v.InferOutput<typeof requestSchema>;
type Reply = v.InferOutput<typeof replySchema>;

/**
 * Answers calls that arrive at the port. Handlers are one object for all calls, or made for each
 * call from its context by those that listen to the signal or tell their progress.
 */
export function serve<Api extends object>(
  port: Port,
  handlers: Api | ((context: CallContext) => Api),
): void {
  const running = new Map<number, AbortController>();

  async function answer(request: Extract<Request, { type: "call" }>): Promise<Reply> {
    const { id } = request;
    const controller = new AbortController();
    running.set(id, controller);
    const progress = (fraction: number) => send({ type: "progress", id, fraction });
    try {
      const api =
        typeof handlers === "function"
          ? handlers({ signal: controller.signal, progress })
          : handlers;
      return { type: "done", id, value: await handlerOf(api, request.method)(...request.args) };
    } catch (error) {
      return { type: "threw", id, name: error instanceof Error ? error.name : typeof error };
    } finally {
      running.delete(id);
    }
  }

  function send(reply: Reply): void {
    try {
      port.postMessage(reply);
    } catch {
      // The value cannot be copied between threads: a bug of the handler, told as one.
      port.postMessage({ type: "threw", id: reply.id, name: "DataCloneError" } satisfies Reply);
    }
  }

  port.addEventListener("message", ({ data }) => {
    const request = v.safeParse(requestSchema, data);
    if (!request.success) return;
    if (request.output.type === "cancel") running.get(request.output.id)?.abort();
    else void answer(request.output).then(send);
  });
  port.start?.();
}

/**
 * Opens the calling side. A call that has no answer after `timeoutMs` is rejected and cancelled;
 * what it was doing may still finish in the Worker.
 */
export function connect<Api extends object>(
  worker: WorkerPort,
  defaults: { readonly timeoutMs: number },
): Connection<Api> {
  const pending = new Map<number, PendingCall>();
  let ended: RpcFailure | null = null;
  let lastId = 0;

  function end(failure: RpcFailure): void {
    ended ??= failure;
    for (const call of pending.values()) call.reject(new RpcError(failure));
  }

  function call(method: string, args: unknown[], options: CallOptions): Promise<unknown> {
    const { signal, onProgress, timeoutMs = defaults.timeoutMs, transfer = [] } = options;
    if (ended !== null) return Promise.reject(new RpcError(ended));
    if (signal?.aborted) return Promise.reject(new RpcError("aborted"));
    lastId += 1;
    const id = lastId;
    const post = (request: Request, handedOver: readonly Transferable[] = []) =>
      worker.postMessage(request, [...handedOver]);
    return new Promise<unknown>((resolve, reject) => {
      const giveUp = (failure: RpcFailure) => {
        post({ type: "cancel", id });
        reject(new RpcError(failure));
      };
      const onAbort = () => giveUp("aborted");
      signal?.addEventListener("abort", onAbort);
      const timer = setTimeout(() => giveUp("timed-out"), timeoutMs);
      const release = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", onAbort);
        pending.delete(id);
      };
      pending.set(id, { resolve, reject, onProgress, release });
      post({ type: "call", id, method, args }, transfer);
    }).finally(() => pending.get(id)?.release());
  }

  worker.addEventListener("message", ({ data }) => {
    const reply = v.safeParse(replySchema, data);
    if (reply.success) settle(pending.get(reply.output.id), reply.output);
  });
  worker.addEventListener("error", () => end("crashed"));
  worker.addEventListener("messageerror", () => end("crashed"));
  worker.start?.();

  const withOptions = (options: CallOptions) =>
    proxyOf<Api>((method, args) => call(method, args, options));
  return {
    api: withOptions({}),
    with: withOptions,
    terminate: () => {
      worker.terminate();
      end("terminated");
    },
  };
}

/** The API and the way to end its Worker, as one object. */
export function terminable<Api extends object>({
  api,
  terminate,
}: Connection<Api>): Api & { terminate(): void } {
  const calls = new Proxy(api, {
    get: (target, name) => (name === "terminate" ? terminate : Reflect.get(target, name)),
  });
  // The trap above is what makes it so.
  return calls as Api & { terminate(): void };
}

interface PendingCall {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: RpcError) => void;
  readonly onProgress: ((fraction: number) => void) | undefined;
  readonly release: () => void;
}

/** A reply to no call is one that came after its time-out. */
function settle(call: PendingCall | undefined, reply: Reply): void {
  if (reply.type === "done") call?.resolve(reply.value);
  else if (reply.type === "threw") call?.reject(new RpcError("threw", reply.name));
  else call?.onProgress?.(reply.fraction);
}

function handlerOf(api: object, method: string): (...args: unknown[]) => unknown {
  const handler: unknown = Object.hasOwn(api, method) ? Reflect.get(api, method) : undefined;
  if (typeof handler !== "function") throw new ReferenceError("No such call");
  return (...args) => {
    const value: unknown = Reflect.apply(handler, api, args);
    return value;
  };
}

function proxyOf<Api extends object>(call: (method: string, args: unknown[]) => unknown): Api {
  // A Proxy has no members of its own to check; Api says which calls its users may make. "then" is
  // none of them, or awaiting the API itself would send a call.
  return new Proxy({} as Api, {
    get: (_, name) =>
      typeof name === "string" && name !== "then"
        ? (...args: unknown[]) => call(name, args)
        : undefined,
  });
}
