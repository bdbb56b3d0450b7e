import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { resolve } from "node:path";
import { getRequestListener, type Http2Bindings, type HttpBindings } from "@hono/node-server";
import { createRelayApp, type RelayApp } from "./app.ts";
import { clientAddress } from "./client-address.ts";
import { systemClock } from "./clock.ts";
import { readConfig, readyLine, type RelayConfig } from "./config.ts";
import { createEventHub } from "./event-hub.ts";
import { loadPages, noPages, type Pages } from "./pages.ts";
import { createRateLimiter, relayRateLimits } from "./rate-limit.ts";
import { listenFailure } from "./listen-failure.ts";
import { describeDatabaseFailure } from "./store/database-failure.ts";
import { lockFolder, openDatabase } from "./store/database.ts";
import { createSqliteStore } from "./store/sqlite.ts";
import type { RelayStore } from "./store/store.ts";
import { systemTiming } from "./store/timing.ts";
import { createTroubleLog } from "./trouble-log.ts";

const sweepEverySeconds = 3600;
const forgetAddressesEverySeconds = 60;
/** What is still under way when the relay is stopped gets this long. */
const stopWithinMs = 5000;
const hangUpEveryMs = 20;

const log = createTroubleLog((line) => console.error(line), systemClock.nowSeconds);

/** Says one sentence and ends the process. */
function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

async function start(): Promise<void> {
  const config = readConfig(process.env, resolve(import.meta.dirname, ".."));
  if (!config.ok) giveUp(config.error);
  const pages = await openPages(config.value);
  const { store, release } = openStore(config.value);
  const hub = createEventHub(systemClock);
  const limiter = createRateLimiter(relayRateLimits, () => performance.now());
  store.listen(hub.publish);
  const sweep = () => void store.eraseDue(systemClock.nowSeconds());
  await store.eraseDue(systemClock.nowSeconds());
  systemClock.every(sweepEverySeconds, sweep);
  systemClock.every(forgetAddressesEverySeconds, limiter.forget);

  const { publicUrl, pageOrigins } = config.value;
  const app = createRelayApp({
    store,
    hub,
    limiter,
    pages,
    clock: systemClock,
    info: { protocol: 1, publicUrl, invitationRequired: publicUrl !== null },
    pageOrigins,
    report: log.requestFailed,
  });
  const server = serve(app, config.value);
  const port = await listen(server, config.value);
  stopOnSignal(async () => {
    hub.close();
    await stop(server);
    await store.close();
    release();
  });
  console.log(readyLine(config.value, port));
}

async function openPages({ pagesFolder }: RelayConfig): Promise<Pages> {
  if (pagesFolder === null) return noPages;
  const pages = await loadPages(pagesFolder);
  if (pages.ok) return pages.value;
  giveUp(
    `There are no built pages in ${pagesFolder}: run npm start, or set PAGES_DIR= (empty) to run the relay without pages.`,
  );
}

function openStore({ dataFolder }: RelayConfig): { store: RelayStore; release: () => void } {
  const lock = lockFolder(dataFolder);
  if (!lock.ok) giveUp(describeDatabaseFailure(lock.error, dataFolder));
  const database = openDatabase(dataFolder);
  if (!database.ok) giveUp(describeDatabaseFailure(database.error, dataFolder));
  const store = createSqliteStore({
    database: database.value,
    report: log.databaseFailed,
    timing: systemTiming,
  });
  return { store, release: lock.value };
}

function serve(app: RelayApp, { isProxyTrusted }: RelayConfig): Server {
  const answer = (request: Request, { incoming }: HttpBindings | Http2Bindings) => {
    const forwardedFor = incoming.headers["x-forwarded-for"];
    const connection = {
      peer: incoming.socket.remoteAddress,
      forwardedFor: Array.isArray(forwardedFor) ? forwardedFor.at(-1) : forwardedFor,
    };
    return app(request, { address: clientAddress(connection, isProxyTrusted) });
  };
  const listener = getRequestListener(answer, {
    // A request that is none: no word about it, neither to whom it came from nor in the log.
    errorHandler: () => new Response(null, { status: 400 }),
  });
  const timeouts = { headersTimeout: 15_000, requestTimeout: 60_000, keepAliveTimeout: 65_000 };
  return createServer(timeouts, (request, response) => void listener(request, response));
}

async function listen(server: Server, { host, port }: RelayConfig): Promise<number> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    giveUp(listenFailure(error, host, port));
  }
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : port;
}

/** Takes no more calls, lets those under way finish, and hangs up on who keeps a line open without one. */
async function stop(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  const hangUp = setInterval(() => server.closeIdleConnections(), hangUpEveryMs);
  const late = setTimeout(() => server.closeAllConnections(), stopWithinMs);
  await closed;
  clearInterval(hangUp);
  clearTimeout(late);
}

function stopOnSignal(shutDown: () => Promise<void>): void {
  let isStopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      void shutDown().then(() => process.exit(0));
    });
  }
}

await start();
