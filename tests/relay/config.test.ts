import { describe, expect, test } from "vitest";
import { readConfig, readyLine } from "../../relay/config.ts";
import { listenFailure } from "../../relay/listen-failure.ts";
import { createTroubleLog } from "../../relay/trouble-log.ts";

const read = (environment: Record<string, string>) => readConfig(environment, "/samklang");

describe("settings", () => {
  test("are made for one machine when none are given", () => {
    const config = {
      port: 8080,
      host: "127.0.0.1",
      dataFolder: "/samklang/data",
      pagesFolder: "/samklang/dist",
      publicUrl: null,
      isProxyTrusted: false,
      pageOrigins: [],
    };
    expect(read({})).toEqual({ ok: true, value: config });
    const empty = { PORT: "", HOST: "", DATA_DIR: "", PUBLIC_URL: "", TRUSTED_PROXY: "" };
    expect(read(empty)).toEqual({ ok: true, value: config });
  });

  test("are taken for a school", () => {
    const config = read({
      PORT: "9000",
      HOST: "0.0.0.0",
      DATA_DIR: "/var/lib/samklang",
      PAGES_DIR: "",
      PUBLIC_URL: "https://Samklang.Example.org/",
      TRUSTED_PROXY: "1",
      PAGE_ORIGINS: "https://laerer.example.org, https://svar.example.org/",
    });
    expect(config).toEqual({
      ok: true,
      value: {
        port: 9000,
        host: "0.0.0.0",
        dataFolder: "/var/lib/samklang",
        pagesFolder: null,
        publicUrl: "https://samklang.example.org",
        isProxyTrusted: true,
        pageOrigins: ["https://laerer.example.org", "https://svar.example.org"],
      },
    });
  });

  test.each([
    ["https://samklang.example.org:8443", "https://samklang.example.org:8443"],
    ["http://localhost:8080", "http://localhost:8080"],
    ["http://127.0.0.1:8080/", "http://127.0.0.1:8080"],
    ["http://[::1]:8080", "http://[::1]:8080"],
    ["https://skole.example.org:443", "https://skole.example.org"],
  ])("take PUBLIC_URL %s as %s", (text, origin) => {
    expect(read({ PUBLIC_URL: text })).toMatchObject({ ok: true, value: { publicUrl: origin } });
  });

  test.each<[string, Record<string, string>]>([
    ["PUBLIC_URL is not an address", { PUBLIC_URL: "samklang" }],
    ["PUBLIC_URL does not start with https", { PUBLIC_URL: "http://samklang.example.org" }],
    ["PUBLIC_URL does not start with https", { PUBLIC_URL: "ftp://samklang.example.org" }],
    ["PUBLIC_URL does not start with https", { PUBLIC_URL: "http://localhost.example.org" }],
    ["PUBLIC_URL has more than", { PUBLIC_URL: "https://example.org/samklang" }],
    ["PUBLIC_URL has more than", { PUBLIC_URL: "https://user:word@example.org" }],
    ["PUBLIC_URL has more than", { PUBLIC_URL: "https://example.org/?a" }],
    ["PORT is not a number", { PORT: "80a" }],
    ["PORT is not a number", { PORT: "65536" }],
    ["PORT is not a number", { PORT: "-1" }],
    ["HOST opens Samklang to the network", { HOST: "0.0.0.0" }],
    ["HOST opens Samklang to the network", { HOST: "::" }],
    ["TRUSTED_PROXY is neither", { TRUSTED_PROXY: "yes" }],
    ["PAGE_ORIGINS does not start with https", { PAGE_ORIGINS: "http://example.org" }],
  ])("that are wrong are told in one sentence: %s", (start, environment) => {
    const config = read(environment);
    if (config.ok) throw new Error("It was taken");
    expect(config.error.startsWith(start)).toBe(true);
    expect(config.error).toMatch(/^[^\n]+\.$/);
  });
});

describe("the line when it is ready", () => {
  const line = (environment: Record<string, string>, port = 8080) => {
    const config = read(environment);
    if (!config.ok) throw new Error(config.error);
    return readyLine(config.value, port);
  };

  test("is the address to open", () => {
    expect(line({})).toBe("Samklang is ready: http://localhost:8080");
    expect(line({ PORT: "0" }, 41_234)).toBe("Samklang is ready: http://localhost:41234");
    expect(line({ PUBLIC_URL: "http://localhost:8080" })).toBe(line({}));
  });

  test("is the public address, and the proxy's, where they differ", () => {
    expect(line({ PUBLIC_URL: "https://a.example" })).toBe(
      "Samklang is ready: https://a.example (the proxy's way in: http://localhost:8080)",
    );
    expect(line({ PUBLIC_URL: "https://a.example", HOST: "::" })).toContain("http://[::]:8080");
  });
});

describe("a port that cannot be opened", () => {
  const failure = (code: string, port = 8080) =>
    listenFailure(Object.assign(new Error("listen"), { code }), "10.0.0.9", port);

  test("is told with the way out", () => {
    expect(failure("EADDRINUSE")).toContain("Port 8080 is already in use");
    expect(failure("EADDRINUSE")).toContain("PORT=8081");
    expect(failure("EADDRINUSE", 8081)).toContain("PORT=8082");
    expect(failure("EACCES", 80)).toContain("may not open port 80");
    expect(failure("EADDRNOTAVAIL")).toContain("no address 10.0.0.9");
    expect(failure("EWHATEVER")).toContain("(EWHATEVER)");
  });
});

describe("the log", () => {
  test("says the same trouble once a minute", () => {
    let now = 0;
    const lines: string[] = [];
    const log = createTroubleLog(
      (line) => lines.push(line),
      () => now,
    );
    log.databaseFailed(13);
    log.databaseFailed(13);
    log.requestFailed("TypeError");
    now = 59;
    log.databaseFailed(13);
    expect(lines).toHaveLength(2);
    now = 60;
    log.databaseFailed(13);
    expect(lines.at(-1)).toBe("Samklang: the database did not answer (SQLite code 13).");
  });
});
