// node scripts/run.mjs <file> [arguments]: runs one of the project's programs, after bringing what it needs.
// Says nothing on standard output: that belongs to the program.
import { runInForeground } from "./prepare/child.mjs";
import { prepareNode } from "./prepare/node.mjs";
import { preparePackages } from "./prepare/packages.mjs";
import { Obstacle, runScript } from "./prepare/say.mjs";
import { inProject, root } from "./prepare/places.mjs";

await runScript(async () => {
  const [program, ...args] = process.argv.slice(2);
  if (program === undefined) throw new Obstacle("Usage: node scripts/run.mjs <file> [arguments]");
  const node = await prepareNode();
  await preparePackages(node);
  return runInForeground(
    node,
    ["--disable-warning=ExperimentalWarning", inProject(program), ...args],
    { input: "inherit", cwd: folderFor(program) },
  );
});

/**
 * npm runs scripts in the project's folder. File names given to a command-line program are meant
 * from where the caller stands.
 *
 * @param {string} program
 */
function folderFor(program) {
  return program.startsWith("cli/") ? (process.env["INIT_CWD"] ?? process.cwd()) : root;
}
