import type { HtmlTagDescriptor, Plugin } from "vite";

/**
 * The pupil's entry imports nothing, so that the card leaves the address bar before any library is fetched.
 * What it then imports is named in the page's head, so that it is fetched beside the entry and not after it.
 */
export const pupilPreload: Plugin = {
  name: "samklang:pupil-preload",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler(_html, { bundle, chunk }) {
      if (bundle === undefined || chunk?.name !== "pupil") return [];
      const tags: HtmlTagDescriptor[] = [];
      for (const file of chunk.dynamicImports) {
        const imported = bundle[file];
        if (imported?.type !== "chunk") continue;
        for (const script of [file, ...imported.imports]) {
          const isThere = script === chunk.fileName || chunk.imports.includes(script);
          if (!isThere) tags.push(link("modulepreload", script));
        }
        for (const sheet of imported.viteMetadata?.importedCss ?? []) {
          tags.push(link("preload", sheet, { as: "style" }));
        }
      }
      return tags;
    },
  },
};

function link(
  rel: string,
  file: string,
  others: Readonly<Record<string, string>> = {},
): HtmlTagDescriptor {
  const attrs = { rel, crossorigin: true, href: `/${file}`, ...others };
  return { tag: "link", attrs, injectTo: "head" };
}
