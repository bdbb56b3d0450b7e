import { afterEach, describe, expect, test } from "vitest";
import {
  connect,
  RpcError,
  serve,
  terminable,
  type CallContext,
  type WorkerPort,
} from "../../workers/rpc.ts";

interface TestApi {
  add(a: number, b: number): Promise<number>;
  echo(value: unknown): Promise<unknown>;
  failWithSecret(): Promise<never>;
  never(): Promise<void>;
  giveFunction(): Promise<unknown>;
}

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** Two ends of one channel, dressed as a Worker and its inside. */
function setupPair(): { page: WorkerPort; inside: MessagePort } {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  return { page: Object.assign(port1, { terminate: () => port1.close() }), inside: port2 };
}

const api: TestApi = {
  add: async (a, b) => a + b,
  echo: async (value) => value,
  failWithSecret: async () => {
    throw new TypeError("the passphrase is correct horse");
  },
  never: () => new Promise(() => {}),
  giveFunction: async () => () => {},
};

function setupServed(handlers: TestApi | ((context: CallContext) => TestApi) = api) {
  const { page, inside } = setupPair();
  serve<TestApi>(inside, handlers);
  return { connection: connect<TestApi>(page, { timeoutMs: 60_000 }), page, inside };
}

async function failureOf(promise: Promise<unknown>): Promise<RpcError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof RpcError) return error;
  throw new Error("It should have been rejected with an RpcError");
}

describe("rpc", () => {
  test("answers calls, each with its own value, however many are under way", async () => {
    const { api: remote } = setupServed().connection;
    const sums = await Promise.all([remote.add(1, 2), remote.add(3, 4), remote.add(5, 6)]);
    expect(sums).toEqual([3, 7, 11]);
  });

  test("carries maps, bytes and undefined", async () => {
    const { api: remote } = setupServed().connection;
    const value = { map: new Map([[1, "a"]]), bytes: Uint8Array.of(1, 2), none: undefined };
    expect(await remote.echo(value)).toEqual(value);
    expect(await remote.echo(undefined)).toBeUndefined();
  });

  test("tells the name of what was thrown, and never its message", async () => {
    const error = await failureOf(setupServed().connection.api.failWithSecret());
    expect(error.failure).toBe("threw");
    expect(error.thrown).toBe("TypeError");
    expect(JSON.stringify(error) + error.message + (error.stack ?? "")).not.toContain("horse");
  });

  test("refuses calls that are not the API's own", async () => {
    const { connection } = setupServed();
    for (const name of ["constructor", "toString", "__proto__", "missing"]) {
      const call: unknown = Reflect.get(connection.api, name);
      if (typeof call !== "function") throw new Error("The proxy gives every name");
      const error = await failureOf(Promise.resolve(Reflect.apply(call, undefined, [])));
      expect(error.thrown).toBe("ReferenceError");
    }
  });

  test("gives up after the time-out and tells the handler", async () => {
    const cancelled = Promise.withResolvers<void>();
    const { connection } = setupServed(({ signal }) => {
      signal.addEventListener("abort", () => cancelled.resolve());
      return api;
    });
    const error = await failureOf(connection.with({ timeoutMs: 1 }).never());
    expect(error.failure).toBe("timed-out");
    await cancelled.promise;
  });

  test("gives up when its signal is aborted, before or during the call", async () => {
    const cancelled = Promise.withResolvers<void>();
    const { connection } = setupServed(({ signal }) => {
      signal.addEventListener("abort", () => cancelled.resolve());
      return api;
    });
    const controller = new AbortController();
    const during = failureOf(connection.with({ signal: controller.signal }).never());
    controller.abort();
    expect((await during).failure).toBe("aborted");
    await cancelled.promise;
    const after = failureOf(connection.with({ signal: controller.signal }).add(1, 1));
    expect((await after).failure).toBe("aborted");
  });

  test("tells progress to the caller alone who asked for it", async () => {
    const { connection } = setupServed(({ progress }) => ({
      ...api,
      add: async (a, b) => {
        progress(0.5);
        progress(1);
        return a + b;
      },
    }));
    const steps: number[] = [];
    const listening = connection.with({ onProgress: (fraction) => steps.push(fraction) });
    expect(await Promise.all([listening.add(1, 2), connection.api.add(3, 4)])).toEqual([3, 7]);
    expect(steps).toEqual([0.5, 1]);
  });

  test("rejects what is under way and all that follows when terminated", async () => {
    const { connection } = setupServed();
    const under = failureOf(connection.api.never());
    connection.terminate();
    expect((await under).failure).toBe("terminated");
    expect((await failureOf(connection.api.add(1, 2))).failure).toBe("terminated");
  });

  test("rejects everything when the Worker cannot be loaded", async () => {
    const { connection, page } = setupServed();
    const under = failureOf(connection.api.never());
    if (page instanceof EventTarget) page.dispatchEvent(new Event("error"));
    expect((await under).failure).toBe("crashed");
    expect((await failureOf(connection.api.add(1, 2))).failure).toBe("crashed");
  });

  test("tells a value that cannot be copied as a failure", async () => {
    const error = await failureOf(setupServed().connection.api.giveFunction());
    expect(error.thrown).toBe("DataCloneError");
  });

  test("ignores messages that are not of the protocol, and answers go on", async () => {
    const { connection, page, inside } = setupServed();
    for (const odd of [null, "call", { type: "call", id: "1", method: "add", args: [] }, []]) {
      page.postMessage(odd);
      inside.postMessage(odd);
    }
    inside.postMessage({ type: "done", id: 999, value: "nobody asked" });
    inside.postMessage({ type: "done", id: 1, value: "with more", extra: true });
    expect(await connection.api.add(20, 22)).toBe(42);
  });

  test("ends as one object: the API and terminate", async () => {
    const { connection } = setupServed();
    const remote = terminable(connection);
    expect(await remote.add(20, 22)).toBe(42);
    expect(await (await Promise.resolve(remote)).add(1, 1)).toBe(2);
    const under = failureOf(remote.never());
    remote.terminate();
    expect((await under).failure).toBe("terminated");
    expect((await failureOf(remote.add(1, 2))).failure).toBe("terminated");
  });

  test("can be awaited without a call being sent", async () => {
    const { connection } = setupServed();
    expect(await (await Promise.resolve(connection.api)).add(1, 1)).toBe(2);
  });
});
