import { describe, expect, test } from "vitest";
import { runsTypeScript } from "../../scripts/prepare/node.mjs";
import { explainFailure } from "../../scripts/prepare/npm.mjs";
import { isComplete } from "../../scripts/prepare/packages.mjs";

test("a Node that runs TypeScript as it is and has SQLite is 22.18 or later, or 24 or later", () => {
  const suitable = ["22.18.0", "22.22.3", "24.0.0", "24.21.0", "26.1.0"];
  const tooOld = ["18.20.8", "20.20.2", "22.0.0", "22.17.1", "23.5.0", "23.11.1"];
  expect(suitable.filter(runsTypeScript)).toEqual(suitable);
  expect(tooOld.filter(runsTypeScript)).toEqual([]);
});

describe("installed packages beside the lockfile", () => {
  const machine = { os: "linux", cpu: "x64", libc: "glibc" };
  const plain = { version: "1.0.0" };
  const forThisMachine = {
    version: "1.0.0",
    optional: true,
    os: ["linux"],
    cpu: ["x64"],
    libc: ["glibc"],
  };

  test("are complete when each has the locked version", () => {
    const lock = { "": { version: "0.1.0" }, "node_modules/a": plain };
    expect(isComplete(lock, { "node_modules/a": plain }, machine)).toBe(true);
    expect(isComplete(lock, { "node_modules/a": { version: "1.0.1" } }, machine)).toBe(false);
    expect(isComplete(lock, {}, machine)).toBe(false);
  });

  test("are incomplete without the part made for this machine, which an older Node leaves out", () => {
    expect(isComplete({ "node_modules/a-linux": forThisMachine }, {}, machine)).toBe(false);
  });

  test("are complete without parts for other machines", () => {
    const lock = {
      "node_modules/a-win32": { ...forThisMachine, os: ["win32"] },
      "node_modules/a-arm64": { ...forThisMachine, cpu: ["arm64"] },
      "node_modules/a-musl": { ...forThisMachine, libc: ["musl"] },
      "node_modules/a-wasm-part": { version: "1.0.0", optional: true },
    };
    expect(isComplete(lock, {}, machine)).toBe(true);
  });
});

describe("an install that fails is told in one sentence with the way out", () => {
  const cases = {
    "npm error code EAI_AGAIN\nnpm error request to https://example.org failed":
      "connect this machine",
    "npm ERR! code ECONNREFUSED": "connect this machine",
    "npm error nospc ENOSPC: no space left on device": "free about 1 GB",
    "npm error code EACCES\nnpm error syscall mkdir": "as the folder's owner",
    "npm error code EUSAGE\nnpm error\nnpm error the lock is not in sync":
      "the lock is not in sync",
    "": 'run "npm ci"',
  };

  test.each(Object.entries(cases))("%j", (output, wayOut) => {
    const sentence = explainFailure(output, "The packages");
    expect(sentence).toMatch(/^The packages could not be /);
    expect(sentence).toContain(wayOut);
    expect(sentence).not.toContain("\n");
    expect(sentence).not.toContain("example.org");
  });
});
