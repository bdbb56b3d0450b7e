import type { Plugin } from "vite";

const order = "@layer tokens,base,components,views,print;";

/**
 * Says the order of the layers at the head of every style sheet. The bundler splits sheets by what pages
 * share and links them in an order of its own; the first one a page meets must not decide which layer wins.
 */
export const cssLayers: Plugin = {
  name: "css-layers",
  apply: "build",
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === "asset" && file.fileName.endsWith(".css")) {
        file.source = order + file.source.toString();
      }
    }
  },
};
