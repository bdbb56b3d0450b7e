import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const project = resolve(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(resolve(project, path), "utf8");

const manifest = JSON.parse(read("package.json")) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const all = { ...manifest.dependencies, ...manifest.devDependencies };

test("every dependency has its reason in docs/dependencies.md", () => {
  const told = read("docs/dependencies.md");
  const named = (name: string) =>
    name.startsWith("@types/") ? told.includes("@types/") : told.includes(name);
  expect(Object.keys(all).filter((name) => !named(name))).toEqual([]);
});

test("every dependency is pinned exactly", () => {
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("the lockfile names no registry and has no holes", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as {
    readonly packages: Readonly<
      Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
    >;
  };
  expect(read("package-lock.json")).not.toContain('"resolved"');
  // npm 11 refuses to install from a lockfile that lacks a platform package, even one for another machine.
  const holes = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) =>
        !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
    ),
  );
  expect(holes).toEqual([]);
});

test("no package gets to run a script when it is installed", () => {
  expect(read(".npmrc")).toMatch(/^ignore-scripts=true$/m);
  // The settings of the project do not reach an install into another folder.
  expect(read("scripts/prepare/node.mjs")).toContain('"--ignore-scripts"');
  expect(read("package-lock.json")).not.toContain('"hasInstallScript"');
});

test("every locked package has the hash of its content", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as {
    readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
  };
  const without = Object.entries(packages).filter(
    ([path, { integrity }]) => path !== "" && !integrity?.startsWith("sha512-"),
  );
  expect(without).toEqual([]);
});
