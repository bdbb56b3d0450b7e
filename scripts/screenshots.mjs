// node scripts/screenshots.mjs: pictures of every teacher screen at 360, 820 and 1440 pixels, to be looked at by people.
import { prepareBrowser } from "./prepare/debian.mjs";
import { runInForeground } from "./prepare/child.mjs";
import { prepareNode } from "./prepare/node.mjs";
import { preparePackages } from "./prepare/packages.mjs";
import { inProject, root } from "./prepare/places.mjs";
import { runScript } from "./prepare/say.mjs";

await runScript(async () => {
  const node = await prepareNode();
  await preparePackages(node);
  if (!(await prepareBrowser())) return 1;
  return runInForeground(
    node,
    [
      inProject("node_modules/@playwright/test/cli.js"),
      ...["test", "tests/e2e/teacher-screens.spec.ts", "--grep", "pictures", "--reporter", "list"],
    ],
    { cwd: root, env: { ...process.env, SCREENSHOTS: inProject("test-results/screens") } },
  );
});
