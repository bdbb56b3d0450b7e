import type { Page } from "@playwright/test";
import axe from "axe-core";

/** Of axe's many ways to call it, the one used here. */
interface AxeInPage {
  run(context: Document, options: axe.RunOptions): Promise<axe.AxeResults>;
}

/**
 * What axe finds on the page as it stands: every rule of WCAG 2.2 A and AA, and its best practices. With rules, those
 * alone: only colours differ by day and by night.
 */
export async function axeViolations(
  page: Page,
  rules: readonly string[] | null = null,
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (chosen) => {
    const { axe: loaded } = globalThis as unknown as { readonly axe: AxeInPage };
    const { violations } = await loaded.run(document, {
      resultTypes: ["violations"],
      ...(chosen === null ? {} : { runOnly: [...chosen] }),
    });
    return violations.map(({ id, nodes }) => {
      const told = nodes.slice(0, 3).map(({ html }) => html.slice(0, 200));
      return `${id}, ${nodes.length} times: ${told.join(" | ")}`;
    });
  }, rules);
}
