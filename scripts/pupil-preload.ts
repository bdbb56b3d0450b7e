import type { HtmlTagDescriptor, IndexHtmlTransformResult, Plugin, Rolldown } from "vite";

/**
 * The pupil's entry imports nothing, so that the card leaves the address bar before any other code runs.
 * What it then imports is named in the page's head, so that it is fetched beside the entry and not after it.
 */
export const pupilPreload: Plugin = {
  name: "samklang:pupil-preload",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler(html, { bundle, chunk }): IndexHtmlTransformResult {
      if (bundle === undefined || chunk?.name !== "pupil") return [];
      const there = chunksFrom(bundle, [chunk.fileName, ...chunk.imports]);
      const wanted = [...chunksFrom(bundle, chunk.dynamicImports)];
      const missing = wanted.filter((script) => !there.has(script));
      const tags = missing.flatMap((script) => [
        link("modulepreload", script.fileName),
        ...[...(script.viteMetadata?.importedCss ?? [])].map((sheet) =>
          link("preload", sheet, { as: "style" }),
        ),
      ]);
      return { html: withSheetsLast(html), tags };
    },
  },
};

const sheetLink = /^\s*<link rel="stylesheet"[^>]*>\n/gmu;

/**
 * The bundler links style sheets in the head, where nothing is painted before they are there. At the end
 * of the body only scripts wait for them.
 */
function withSheetsLast(html: string): string {
  const sheets = html.match(sheetLink) ?? [];
  return html.replace(sheetLink, "").replace("  </body>", `${sheets.join("")}  </body>`);
}

/** The chunks of these names and all that they import statically. */
function chunksFrom(
  bundle: Rolldown.OutputBundle,
  files: readonly string[],
): Set<Rolldown.OutputChunk> {
  const found = new Set<Rolldown.OutputChunk>();
  const visit = (file: string) => {
    const output = bundle[file];
    if (output?.type !== "chunk" || found.has(output)) return;
    found.add(output);
    output.imports.forEach(visit);
  };
  files.forEach(visit);
  return found;
}

function link(
  rel: string,
  file: string,
  others: Readonly<Record<string, string>> = {},
): HtmlTagDescriptor {
  const attrs = { rel, crossorigin: true, href: `/${file}`, ...others };
  return { tag: "link", attrs, injectTo: "head" };
}
