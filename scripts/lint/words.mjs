import { projectPath } from "./rooms.mjs";

/** Attributes whose text people see or hear. */
const spokenAttributes = new Set([
  "alt",
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "placeholder",
  "title",
]);

const letters = /\p{L}{2,}/u;

/** Every word a person reads comes from src/i18n: none may stand in the markup itself. */
export const words = {
  /** @param {any} context an oxlint rule context; it has no published types */
  create(context) {
    const path = projectPath(context);
    if (!path.startsWith("src/") || path.startsWith("src/i18n/")) return {};
    const report = (/** @type {any} */ node) =>
      context.report({ node, message: "Words for people belong to src/i18n." });
    return {
      /** @param {any} node */
      JSXText(node) {
        if (letters.test(node.value)) report(node);
      },
      /** @param {any} node */
      JSXAttribute(node) {
        if (!spokenAttributes.has(node.name.name)) return;
        if (typeof node.value?.value === "string" && letters.test(node.value.value)) report(node);
      },
    };
  },
};
