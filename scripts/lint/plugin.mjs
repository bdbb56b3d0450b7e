import { hostWalls } from "./host-walls.mjs";
import { importWalls } from "./import-walls.mjs";
import { markup } from "./markup.mjs";
import { words } from "./words.mjs";

/** The project's own lint rules. oxlint's plug-in interface wants a default export. */
export default {
  meta: { name: "house" },
  rules: { imports: importWalls, host: hostWalls, markup, words },
};
