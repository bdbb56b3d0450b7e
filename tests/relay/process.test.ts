import { readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { createServer } from "node:http";
import { once } from "node:events";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inventedBallot, inventedSurvey, type SurveyOptions } from "./support/invented-survey.ts";
import { makeDataFolder } from "./support/data-folder.ts";
import { openStream } from "./support/open-stream.ts";
import { startChild, startRelayChild, type RelayChild } from "./support/relay-child.ts";

let folder: ReturnType<typeof makeDataFolder>;
let children: RelayChild[];

beforeEach(() => {
  folder = makeDataFolder();
  children = [];
});
afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  await Promise.all(children.map(({ exited }) => exited));
  folder.remove();
});

function start(environment: Record<string, string> = {}): RelayChild {
  const child = startRelayChild({ DATA_DIR: folder.path, ...environment });
  children.push(child);
  return child;
}

async function runToEnd(child: RelayChild) {
  const code = await child.exited;
  return { code, ...child.output };
}

const invite = (args: readonly string[], environment: Record<string, string> = {}) =>
  runToEnd(startChild("relay/invite.ts", args, { DATA_DIR: folder.path, ...environment }));

/** A survey that is open by the machine's own clock. */
function currentSurvey(label: string, options: SurveyOptions = {}) {
  const now = Math.floor(Date.now() / 1000 / 900) * 900;
  const times = { opensAt: now - 900, closesAt: now + 86_400, deleteAt: now + 2 * 86_400 };
  return inventedSurvey(label, { ...times, ...options });
}

const post = (origin: string, survey: ReturnType<typeof currentSurvey>, headers = {}) =>
  fetch(`${origin}/v1/surveys`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(survey.registration),
  });

const bearer = (secret: string) => ({ Authorization: `Bearer ${secret}` });

describe("the relay's process", { timeout: 30_000 }, () => {
  test("says one line when it is ready, and nothing when Ctrl-C ends it", async () => {
    const relay = start();
    const origin = await relay.ready;
    expect((await fetch(`${origin}/v1/relay`)).status).toBe(200);
    relay.kill("SIGINT");
    const { code, stdout, stderr } = await runToEnd(relay);
    const port = new URL(origin).port;
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: `Samklang is ready: http://localhost:${port}\n`,
      stderr: "",
    });
  });

  test("ends open streams when it is stopped, and keeps what was acknowledged", async () => {
    const first = start();
    const origin = await first.ready;
    const survey = currentSurvey("ours");
    expect((await post(origin, survey)).status).toBe(201);
    const events = `${origin}/v1/surveys/${survey.id}/events`;
    const response = await fetch(events, { headers: bearer(survey.owner) });
    first.kill("SIGTERM");
    expect(await openStream(response).rest()).toMatch(/^(:\n\n)*$/);
    expect(await first.exited).toBe(0);
    const second = start();
    const status = `${await second.ready}/v1/surveys/${survey.id}`;
    expect((await fetch(status, { headers: bearer(survey.owner) })).status).toBe(200);
  });

  test("does not share its data folder with another", async () => {
    await start().ready;
    const { code, stdout, stderr } = await runToEnd(start());
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^Another Samklang is using the data folder [^\n]+\.\n$/);
  });

  test("leaves no lock behind when it is killed", async () => {
    const first = start();
    await first.ready;
    first.kill("SIGKILL");
    await first.exited;
    expect(await start().ready).toMatch(/^http:/);
  });

  test("says in one sentence that the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const { code, stdout, stderr } = await runToEnd(start({ PORT: String(port) }));
    other.close();
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(new RegExp(`^Port ${port} is already in use: [^\\n]+\\.\\n$`));
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ["a bad setting", { PORT: "x" }, /^PORT is not a number [^\n]+\.\n$/],
    ["no pages", { PAGES_DIR: "/does/not/exist" }, /^There are no built pages in [^\n]+\.\n$/],
    [
      "no such address",
      { HOST: "192.0.2.1", PUBLIC_URL: "https://a.example" },
      /^This machine has no address 192\.0\.2\.1[^\n]+\.\n$/,
    ],
  ])("says in one sentence that there is %s", async (_, environment, sentence) => {
    const { code, stdout, stderr } = await runToEnd(start(environment));
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(sentence);
  });

  test("says in one sentence that its database is damaged, and leaves it as it is", async () => {
    const path = join(folder.path, "samklang.db");
    writeFileSync(path, "no database".repeat(1000));
    const { code, stderr } = await runToEnd(start());
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The database in [^\n]+ is damaged[^\n]+\.\n$/);
    expect(readFileSync(path, "utf8")).toBe("no database".repeat(1000));
  });
});

describe("the relay's log", { timeout: 30_000 }, () => {
  test("holds nothing of what was asked, by whom, or sent", async () => {
    const relay = start();
    const origin = await relay.ready;
    const survey = currentSurvey("MARKER");
    const [slot] = survey.slots;
    if (slot === undefined) throw new Error("slots");
    const slotUrl = `${origin}/v1/surveys/${survey.id}/ballots/${slot.slot}`;
    const octets = { "Content-Type": "application/octet-stream" };
    const send = (url: string, init: RequestInit = {}) =>
      fetch(url, { signal: AbortSignal.timeout(5000), ...init }).then(
        (answer) => answer.arrayBuffer(),
        () => undefined,
      );
    for (let round = 0; round < 20; round += 1) {
      await post(origin, survey);
      const body = Uint8Array.from(inventedBallot(`MARKER ${round}`));
      await send(slotUrl, { method: "PUT", headers: { ...bearer(slot.auth), ...octets }, body });
      await send(`${origin}/MARKER-path?MARKER=query`);
      await send(`${origin}/v1/surveys/MARKER-id`, { headers: bearer("MARKER-secret") });
      await send(`${origin}/v1/surveys`, { method: "POST", body: "MARKER-body" });
      await send(`${origin}/v1/relay`, { headers: { "X-Forwarded-For": "203.0.113.77" } });
      // Lines that break: a stream left, an upload cut off, a request that is none.
      const leaving = new AbortController();
      const events = `${origin}/v1/surveys/${survey.id}/events`;
      const stream = await fetch(events, { headers: bearer(survey.owner), signal: leaving.signal });
      expect(stream.status).toBe(200);
      leaving.abort();
      await breakOff(
        origin,
        `PUT ${new URL(slotUrl).pathname} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${slot.auth}\r\nContent-Type: application/octet-stream\r\nContent-Length: 344\r\n\r\nMARKER`,
      );
      await breakOff(origin, "MARKER / HTTP/9.9\r\n\r\n");
      await breakOff(origin, "GET /MARKER HTTP/1.1\r\nHost: MARKER MARKER\r\n\r\n");
      await breakOff(origin, "GET http://[MARKER/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
      await breakOff(origin, "GET /MARKER HTTP/1.1\r\n\r\n");
    }
    relay.kill("SIGINT");
    const { code, stdout, stderr } = await runToEnd(relay);
    expect(code).toBe(0);
    expect(stdout.split("\n")).toHaveLength(2);
    expect(stderr).toBe("");
  });
});

/** Sends raw bytes and goes away at the first answer, or when the other end closes. */
async function breakOff(origin: string, bytes: string): Promise<void> {
  const { port } = new URL(origin);
  const socket = connect(Number(port), "127.0.0.1");
  await once(socket, "connect");
  const ended = new Promise((resolve) => socket.once("data", resolve).once("close", resolve));
  socket.on("error", () => undefined);
  socket.write(bytes);
  if (bytes.endsWith("\r\n\r\n")) await ended;
  socket.destroy();
}

describe("npm run invite", { timeout: 30_000 }, () => {
  const publicUrl = "https://samklang.example.org";

  test("prints the link once; the files hold no part of the code", async () => {
    const { code, stdout } = await invite([], { PUBLIC_URL: `${publicUrl}/` });
    expect(code).toBe(0);
    const [, invitation = ""] =
      /^https:\/\/samklang\.example\.org\/#invitasjon=([\w-]{22})$/m.exec(stdout) ?? [];
    expect(invitation).not.toBe("");
    const file = readFileSync(join(folder.path, "samklang.db"));
    expect(file.includes(Buffer.from(invitation, "base64url"))).toBe(false);
    expect(file.includes(invitation)).toBe(false);
    const list = await invite(["--list"]);
    expect(list.stdout).toMatch(/^ {3}1 {2}made \d{4}-\d{2}-\d{2} {2}not used\n$/);
    expect(list.stdout).not.toContain(invitation);
  });

  test("makes what a running relay takes at once, until it is revoked", async () => {
    const origin = await start({ PUBLIC_URL: publicUrl }).ready;
    const { stdout } = await invite([], { PUBLIC_URL: publicUrl });
    const header = { "Samklang-Invitation": stdout.trim().split("#invitasjon=")[1] ?? "" };
    expect((await post(origin, currentSurvey("a"))).status).toBe(403);
    expect((await post(origin, currentSurvey("a"), header)).status).toBe(201);
    expect((await invite(["--list"])).stdout).toContain("  used");
    expect((await invite(["--revoke", "1"])).stdout).toBe("Invitation 1 is taken back.\n");
    expect((await post(origin, currentSurvey("b"), header)).status).toBe(403);
    expect((await invite(["--list"])).stdout).toBe("There are no invitations.\n");
  });

  test("says what is missing or wrong", async () => {
    const missing = await invite([]);
    expect([missing.code, missing.stdout]).toEqual([1, ""]);
    expect(missing.stderr).toContain("Set PUBLIC_URL");
    expect((await invite([], { PUBLIC_URL: "http://a.example" })).stderr).toContain("https://");
    expect(await invite(["--revoke", "7"])).toMatchObject({
      code: 1,
      stderr: "There is no invitation 7.\n",
    });
    for (const args of [["--revoke"], ["--revoke", "x"], ["--nonsense"], ["--list", "x"]]) {
      expect((await invite(args)).stderr).toContain("Usage: npm run invite");
    }
    const away = startChild("relay/invite.ts", ["--list"], { DATA_DIR: "/dev/null/x" });
    expect((await runToEnd(away)).stderr).toMatch(/^Samklang cannot write to its data folder/);
  });
});
