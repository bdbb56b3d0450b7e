import { beforeAll, describe, expect, test } from "vitest";
import { lintPlanted, type Complaints } from "./planting.ts";

const inner = ["src/core", "src/protocol"];
const shells = ["src/crypto", "src/storage", "src/transport", "src/files"];
const app = ["src/app/teacher", "src/app/pupil"];
const ui = ["src/ui/components", "src/ui/teacher", "src/ui/pupil", "src/i18n"];
const servers = ["relay", "cli"];
const every = [...inner, ...shells, "workers", ...app, ...ui, ...servers];

/** What is planted, and the rooms where it is fine. */
const uses: readonly { readonly code: string; readonly fine: readonly string[] }[] = [
  { code: `await fetch("/v1/surveys")`, fine: ["src/transport"] },
  { code: `await globalThis.fetch("/v1/surveys")`, fine: ["src/transport"] },
  { code: `const { fetch: get } = globalThis; await get("/v1/surveys")`, fine: ["src/transport"] },
  { code: `new EventSource("/v1/surveys/1/events")`, fine: ["src/transport"] },
  { code: `new WebSocket("wss://example.org")`, fine: ["src/transport"] },
  { code: `new XMLHttpRequest()`, fine: ["src/transport"] },
  { code: `localStorage.setItem("a", "b")`, fine: ["src/storage"] },
  { code: `globalThis["sessionStorage"].setItem("a", "b")`, fine: ["src/storage"] },
  { code: `indexedDB.open("a")`, fine: ["src/storage"] },
  { code: `Math.random()`, fine: [] },
  { code: `[1, 2].map(Math["random"])`, fine: [] },
  { code: `console.log("a")`, fine: servers },
  { code: `Date.now()`, fine: every.filter((room) => !inner.includes(room)) },
  { code: `new Date()`, fine: every.filter((room) => !inner.includes(room)) },
  { code: `new Date(0)`, fine: every },
  { code: `performance.now()`, fine: every.filter((room) => !inner.includes(room)) },
  { code: `setTimeout(() => {}, 1)`, fine: every.filter((room) => !inner.includes(room)) },
  {
    code: `crypto.getRandomValues(new Uint8Array(1))`,
    fine: every.filter((room) => !inner.includes(room)),
  },
  { code: `document.querySelector("a")`, fine: ["src/storage", ...ui] },
  { code: `window.scrollTo(0, 0)`, fine: ["src/storage", ...ui] },
  { code: `location.hash`, fine: ["src/storage", ...ui] },
  { code: `history.back()`, fine: ["src/storage", ...ui] },
];

const host = /^house\(host\)$/;

describe("what the host offers, in every room", () => {
  const fileOf = (index: number, room: string) => `${room}/planted-${index}.ts`;

  let complaints: Complaints;
  beforeAll(async () => {
    const files = uses.flatMap(({ code }, index) =>
      every.map(
        (room) =>
          [fileOf(index, room), `export async function planted() {\n  ${code};\n}\n`] as const,
      ),
    );
    complaints = await lintPlanted(Object.fromEntries(files), host);
  });

  test.each(uses.map((use, index) => ({ ...use, index })))("$code", ({ fine, index }) => {
    const welcome = every.filter((room) => complaints.get(fileOf(index, room))?.length === 0);
    expect(welcome).toEqual(every.filter((room) => fine.includes(room)));
  });
});

test("a composition root takes the host's things to hand them on, but no chance and no log", async () => {
  const complaints = await lintPlanted(
    {
      "src/main-teacher.tsx": `
        export const relay = { fetch: (...request: Parameters<typeof fetch>) => fetch(...request) };
        export const kept = window.localStorage;
        export const bytes = crypto.getRandomValues(new Uint8Array(16));
      `,
      "src/main-pupil.tsx": `console.log(Math.random());`,
    },
    host,
  );
  expect(complaints.get("src/main-teacher.tsx")).toEqual([]);
  expect(complaints.get("src/main-pupil.tsx")).toHaveLength(2);
});

test("a name that was handed in or declared is no global", async () => {
  const complaints = await lintPlanted(
    {
      "src/core/planted.ts": `
        export function call(fetch: () => void, document: { title: string }) { fetch(); return document.title; }
        const history = [1];
        export const first = history[0];
        export interface Clock { performance: number }
        export const clock = (now: Clock) => now.performance;
      `,
      "src/core/types.ts": `export type Page = typeof globalThis; export interface A { fetch: () => void }`,
    },
    host,
  );
  expect([...complaints.values()].flat()).toEqual([]);
});

test("tests, benchmarks and scripts are outside the house", async () => {
  const complaints = await lintPlanted(
    { "tests/a.ts": `console.log(Math.random());`, "bench/a.ts": `await fetch("/");` },
    host,
  );
  expect([...complaints.values()].flat()).toEqual([]);
});
