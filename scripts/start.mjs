// npm start: from an empty machine to the address in one command. Runs on any Node since 18, before
// anything is installed: plain JavaScript, no packages, and the rest by the Node it finds or brings.
import { runInForeground } from "./prepare/child.mjs";
import { prepareNode } from "./prepare/node.mjs";
import { preparePackages } from "./prepare/packages.mjs";
import { preparePages } from "./prepare/pages.mjs";
import { inProject, root } from "./prepare/places.mjs";
import { runScript } from "./prepare/say.mjs";

await runScript(async () => {
  const node = await prepareNode();
  await preparePackages(node);
  await preparePages(node);
  // The relay says the address itself, once the port is open.
  return runInForeground(
    node,
    [
      "--disable-warning=ExperimentalWarning",
      // V8 would let its nursery grow to more than all else together: bench/rounds.ts stays at two thirds, as fast.
      "--max-semi-space-size=4",
      inProject("relay/main.ts"),
    ],
    { cwd: root },
  );
});
