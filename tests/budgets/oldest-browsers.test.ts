import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readBuiltPage } from "./built-page.ts";

/**
 * What the oldest browsers of vite.config.ts lack and no build lowers: Safari 16.4, Chrome 111, Firefox 121. Types
 * hold our own code to ES2023; this also reads the libraries', and what types cannot tell of the host.
 */
const missingInCode = [
  // Came with Safari 16.4 itself; one such expression anywhere, and the whole file does not start in 16.3.
  /\(\?<[=!]/,
  /\bURL\.canParse\b/,
  /\bURL\.parse\b/,
  /\b(?:Object|Map)\.groupBy\b/,
  /\bPromise\.(?:withResolvers|try)\b/,
  /\bArray\.fromAsync\b/,
  /\bAbortSignal\.any\b/,
  /\bIterator\.(?:from|prototype)\b/,
  /\.(?:values|keys|entries)\(\)\.(?:map|filter|some|every|find|reduce|toArray|forEach|take|drop|flatMap)\(/,
  /\.(?:symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
  /\bUint8Array\.from(?:Base64|Hex)\b|\.to(?:Base64|Hex)\(\)/,
  /\bRegExp\.escape\b/,
  /\bMath\.(?:sumPrecise|f16round)\b/,
  /\bIntl\.DurationFormat\b/,
  /\bcheckVisibility\(/,
  /\brequestIdleCallback\(/,
  /\bstartViewTransition\b/,
  /\b(?:show|hide|toggle)Popover\(/,
  /\bscheduler\.(?:yield|postTask)\b/,
];
const missingInStyle = [
  /light-dark\(/,
  /@starting-style/,
  /@scope\b/,
  /:popover-open/,
  /(?:^|[{};])\s*&/,
  /\banchor-name\b|\banchor\(/,
  /\bfield-sizing\b/,
  /\binterpolate-size\b/,
];

/** Who asks first is right to name it. */
const askedFor = [
  /\w+\.withResolvers&&\(/g,
  /[`"']requestIdleCallback[`"'] ?in window\?[^:]{0,80}:/g,
  /typeof \w+\.scheduler\?\.yield==[`"']function[`"']\?\w+\.scheduler\.yield\(\):/g,
];

const dist = resolve(import.meta.dirname, "../../dist");
const files = [
  ...new Set(
    (["index.html", "svar.html", "leder.html"] as const).flatMap(
      (html) => readBuiltPage(html).files,
    ),
  ),
];

describe.each([
  [".js", missingInCode],
  [".css", missingInStyle],
])("every built %s file", (extension, missing) => {
  const texts = files
    .filter((file) => file.endsWith(extension))
    .map((file) => {
      const text = readFileSync(resolve(dist, file), "utf8");
      return { file, text: askedFor.reduce((rest, pattern) => rest.replaceAll(pattern, ""), text) };
    });

  test("uses nothing the oldest browsers lack", () => {
    const found = texts.flatMap(({ file, text }) =>
      missing.flatMap((pattern) => {
        const [match] = pattern.exec(text) ?? [];
        return match === undefined ? [] : [`${file}: ${match}`];
      }),
    );
    expect(texts.length).toBeGreaterThan(2);
    expect(found).toEqual([]);
  });
});

test("what is looked for would be found", () => {
  const examples = ["URL.canParse(a)", "/(?<!a)b/u", "Object.groupBy(a,b)", "a.values().map(b)"];
  for (const code of examples) {
    expect(missingInCode.filter((pattern) => pattern.test(code))).toHaveLength(1);
  }
  const style = ["a{color:light-dark(#000,#fff)}", "a{&:hover{b:c}}"];
  for (const css of style) {
    expect(missingInStyle.filter((pattern) => pattern.test(css))).toHaveLength(1);
  }
});
