import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { lintPlanted, type Complaints } from "./planting.ts";

const everyRoom = [
  "src/core",
  "src/protocol",
  "src/crypto",
  "src/storage",
  "src/transport",
  "src/files",
  "src/app/teacher",
  "src/app/pupil",
  "src/i18n",
  "src/ui/components",
  "src/ui/teacher",
  "src/ui/pupil",
  "workers",
  "relay",
  "cli",
] as const;

const ui = ["src/ui/components", "src/ui/teacher", "src/ui/pupil"];

/** Who owns what, as docs/ARCHITECTURE.md and docs/dependencies.md tell it. */
const owners: Readonly<Record<string, readonly string[]>> = {
  "libsodium-wrappers": ["src/crypto"],
  "libsodium-wrappers-sumo": ["src/crypto"],
  dexie: ["src/storage"],
  hono: ["relay"],
  "hono/body-limit": ["relay"],
  "@hono/node-server": ["relay"],
  "@hono/node-server/serve-static": ["relay"],
  "node:sqlite": ["relay", "cli"],
  "node:crypto": ["relay", "cli"],
  papaparse: ["src/files"],
  "read-excel-file/universal": ["src/files"],
  fflate: ["src/files"],
  "qr/decode.js": ["src/files"],
  "d3-force": ["src/core"],
  graphology: ["src/core"],
  "graphology-metrics/centrality/pagerank.js": ["src/core"],
  "graphology-communities-louvain": ["src/core"],
  "solid-js": ["src/app/teacher", "src/app/pupil", ...ui],
  "solid-js/store": ["src/app/teacher", "src/app/pupil", ...ui],
  "solid-js/web": ui,
  lodash: [],
  vitest: [],
};

describe("every package in every room", () => {
  const names = Object.keys(owners);
  const fileOf = (name: string, room: string) => `${room}/planted-${names.indexOf(name)}.ts`;

  let complaints: Complaints;
  beforeAll(async () => {
    const files = names.flatMap((name) =>
      everyRoom.map((room) => [fileOf(name, room), `import planted from "${name}";\n`] as const),
    );
    complaints = await lintPlanted(Object.fromEntries(files), /^house\(imports\)$/);
  });

  test.each(names)("%s stays with its owners", (name) => {
    const welcome = everyRoom.filter((room) => complaints.get(fileOf(name, room))?.length === 0);
    expect(welcome).toEqual(everyRoom.filter((room) => owners[name]?.includes(room)));
  });
});

test("every package the product depends on has a room, and tools have none", async () => {
  const manifest = JSON.parse(
    readFileSync(resolve(import.meta.dirname, "../../package.json"), "utf8"),
  ) as { dependencies: Record<string, string>; devDependencies: Record<string, string> };
  const homeless = async (names: readonly string[]) => {
    const complaints = await lintPlanted(
      Object.fromEntries(
        names.map((name, index) => [`src/core/p${index}.ts`, `import "${name}";`]),
      ),
      /^house\(imports\)$/,
    );
    return names.filter((_name, index) =>
      complaints.get(`src/core/p${index}.ts`)?.some((message) => message.includes("has no room")),
    );
  };

  const tools = Object.keys(manifest.devDependencies);
  expect(await homeless(Object.keys(manifest.dependencies))).toEqual([]);
  expect(await homeless(tools)).toEqual(tools);
});
