import { posix } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { lintPlanted, type Complaints } from "./planting.ts";

/**
 * One file in each room. The matrix below is written from docs/ARCHITECTURE.md, not from the table that lint
 * reads: two tellings of the same house that must agree.
 */
const rooms = {
  core: "src/core/planted.ts",
  protocol: "src/protocol/planted.ts",
  crypto: "src/crypto/planted.ts",
  storage: "src/storage/planted.ts",
  transport: "src/transport/planted.ts",
  files: "src/files/planted.ts",
  workers: "workers/planted.worker.ts",
  appVault: "src/app/vault/planted.ts",
  appRounds: "src/app/rounds/planted.ts",
  appLeader: "src/app/leader/planted.ts",
  appTeacher: "src/app/teacher/planted.ts",
  appPupil: "src/app/pupil/planted.ts",
  appKiosk: "src/app/kiosk/planted.ts",
  i18n: "src/i18n/planted.ts",
  components: "src/ui/components/planted.tsx",
  uiLeader: "src/ui/leader/planted.tsx",
  uiTeacher: "src/ui/teacher/planted.tsx",
  uiPupil: "src/ui/pupil/planted.tsx",
  uiKiosk: "src/ui/kiosk/planted.tsx",
  mainLeader: "src/main-leader.tsx",
  mainTeacher: "src/main-teacher.tsx",
  mainPupil: "src/main-pupil.tsx",
  relay: "relay/planted.ts",
  cli: "cli/planted.ts",
  tests: "tests/planted.ts",
} as const;
type Room = keyof typeof rooms;

const columns: readonly Room[] = Object.keys(rooms) as Room[];

/** y: may import. t: may import types only. A dot: no. Columns in the order of the rooms above. */
const matrix: Readonly<Record<Exclude<Room, "tests">, string>> = {
  //                co pr cr st tr fi wo aV aR aL aT aP aK i1 cm uL uT uP uK mL mT mP re cl te
  core: "           y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .",
  protocol: "       y  y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .",
  crypto: "         y  y  y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .",
  storage: "        y  y  .  y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .",
  transport: "      y  y  .  .  y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .",
  files: "          y  y  .  .  .  y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .",
  workers: "        y  y  y  y  y  y  y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .",
  appVault: "       y  y  t  t  t  .  t  y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .",
  appRounds: "      y  y  t  t  t  .  t  y  y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .",
  appLeader: "      y  y  t  t  t  .  t  y  y  y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .",
  appTeacher: "     y  y  t  t  t  y  t  y  y  .  y  y  y  .  .  .  .  .  .  .  .  .  .  .  .",
  appPupil: "       y  y  t  t  t  .  t  y  y  .  .  y  .  .  .  .  .  .  .  .  .  .  .  .  .",
  appKiosk: "       y  y  t  t  t  .  t  y  y  .  .  y  y  .  .  .  .  .  .  .  .  .  .  .  .",
  i18n: "           y  .  .  .  .  .  .  .  .  .  .  .  .  y  .  .  .  .  .  .  .  .  .  .  .",
  components: "     y  y  .  .  .  .  .  y  y  .  .  .  .  y  y  .  .  .  .  .  .  .  .  .  .",
  uiLeader: "       y  y  .  .  .  .  .  y  y  y  .  .  .  y  y  y  .  .  .  .  .  .  .  .  .",
  uiTeacher: "      y  y  .  .  .  y  .  y  y  .  y  y  y  y  y  .  y  y  y  .  .  .  .  .  .",
  uiPupil: "        y  y  .  .  .  .  .  y  y  .  .  y  .  y  y  .  .  y  .  .  .  .  .  .  .",
  uiKiosk: "        y  y  .  .  .  .  .  y  y  .  .  y  y  y  y  .  .  y  y  .  .  .  .  .  .",
  mainLeader: "     y  y  y  y  y  y  y  y  y  y  y  y  y  y  y  y  y  y  y  y  y  y  .  .  .",
  mainTeacher: "    y  y  y  y  y  y  y  y  y  y  y  y  y  y  y  y  y  y  y  y  y  y  .  .  .",
  mainPupil: "      y  y  y  y  y  y  y  y  y  .  .  y  y  y  y  .  .  y  y  y  y  y  .  .  .",
  relay: "          .  y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  y  .  .",
  cli: "            y  y  .  .  .  y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  y  .",
};

const imports = /^house\(imports\)$/;

function pathTo(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith(".") ? path : `./${path}`;
}

describe("every room against every other", () => {
  const rows = Object.keys(matrix) as (keyof typeof matrix)[];
  /** Value and type imports get files of their own, so that a complaint tells which one it is about. */
  const kinds = { value: "import", type: "import type" } as const;

  let complaints: Record<keyof typeof kinds, Complaints>;
  beforeAll(async () => {
    const lintKind = (keyword: string) =>
      lintPlanted(
        Object.fromEntries(
          rows.map((row) => [
            rooms[row],
            columns
              .map((to, index) => {
                const path = pathTo(rooms[row], rooms[to]);
                return `${keyword} { planted as p${index} } from "${path}";\n`;
              })
              .join(""),
          ]),
        ),
        imports,
      );
    complaints = { value: await lintKind(kinds.value), type: await lintKind(kinds.type) };
  });

  /** y, t or a dot for each column, as lint sees it. */
  function rowAsLinted(row: Room): string {
    return columns
      .map((to) => {
        const refused = (kind: keyof typeof kinds) =>
          complaints[kind].get(rooms[row])?.some((message) => message.includes(` ${rooms[to]}`));
        if (!refused("value")) return "y";
        return refused("type") ? "." : "t";
      })
      .join("  ");
  }

  test.each(rows)("%s looks only where it may", (row) => {
    expect(rowAsLinted(row)).toBe(matrix[row].trim());
  });
});

describe("the relay", () => {
  test("sees result and ids of the core, and nothing else there", async () => {
    const complaints = await lintPlanted(
      {
        "relay/planted.ts": `
          import { ok } from "../src/core/result.ts";
          import type { SurveyId } from "../src/core/ids.ts";
        `,
        "relay/routes/planted.ts": `import type { SchoolClass } from "../../src/core/school-class.ts";`,
      },
      imports,
    );
    expect(complaints.get("relay/planted.ts")).toEqual([]);
    expect(complaints.get("relay/routes/planted.ts")).toEqual([
      "relay may not import src/core/school-class.ts.",
    ]);
  });

  test("cannot reach what decrypts, by any form of import", async () => {
    const forms = {
      static: `import { open } from "../src/crypto/ballot.ts";`,
      types: `import type { open } from "../src/crypto/ballot.ts";`,
      inline: `export type Open = import("../src/crypto/ballot.ts").Open;`,
      effect: `import "../src/crypto/ballot.ts";`,
      again: `export { open } from "../src/crypto/ballot.ts";`,
      all: `export * from "../src/crypto/ballot.ts";`,
      dynamic: `export const opening = import("../src/crypto/ballot.ts");`,
      template: "export const opening = import(`../src/crypto/ballot.ts`);",
      computed: `export const opening = (name: string) => import(name);`,
      worker: `export const crypto = new Worker(new URL("../workers/crypto.worker.ts", import.meta.url));`,
      address: `export const file = new URL("../src/crypto/ballot.ts", import.meta.url);`,
      glob: `export const files = import.meta.glob("../src/crypto/*.ts");`,
      package: `import sodium from "libsodium-wrappers";`,
    };
    const files = Object.fromEntries(
      Object.entries(forms).map(([name, content]) => [`relay/${name}.ts`, content]),
    );
    const complaints = await lintPlanted(files, imports);
    for (const path of Object.keys(files)) expect(complaints.get(path), path).toHaveLength(1);
  });
});

describe("imports in general", () => {
  test("name the file with its extension", async () => {
    const complaints = await lintPlanted(
      { "src/core/planted.ts": `import { ok } from "./result";` },
      imports,
    );
    expect(complaints.get("src/core/planted.ts")).toEqual([
      `Name the file with its extension: "./result".`,
    ]);
  });

  test("`import { type X }` leaves a real import behind and counts as one", async () => {
    const complaints = await lintPlanted(
      {
        "src/app/teacher/planted.ts": `import { type Store } from "../../storage/vault-store.ts";`,
      },
      imports,
    );
    expect(complaints.get("src/app/teacher/planted.ts")).toHaveLength(1);
  });
});
