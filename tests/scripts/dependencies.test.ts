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
