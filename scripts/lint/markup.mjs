import { projectPath, roomOf } from "./rooms.mjs";

/** Markup belongs to src/ui and the composition roots; rules and state stay without it. */
export const markup = {
  /** @param {any} context an oxlint rule context; it has no published types */
  create(context) {
    const room = roomOf(projectPath(context));
    if (room === null || room.path.startsWith("src/ui") || room.path.startsWith("src/main-"))
      return {};
    const report = (/** @type {any} */ node) =>
      context.report({ node, message: `${room.path} may not hold markup: it belongs to src/ui.` });
    return { JSXElement: report, JSXFragment: report };
  },
};
