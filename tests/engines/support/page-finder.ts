import type { ScreenRole } from "./screen.ts";

/**
 * The first visible element of a role and name, found in the page: WebKit's drivers know neither roles nor names.
 * It is sent to the page as text and may use nothing but its arguments. Names are those of what this product is
 * made of: a label, aria-label, aria-labelledby, else the text.
 */
export function findInPage(role: ScreenRole | "field", name: string): Element | null {
  const selectors = {
    button: "button, [role=button]",
    checkbox: "input[type=checkbox]",
    field: "input, textarea, select",
    heading: "h1, h2, h3, h4",
    radio: "input[type=radio]",
    tab: "[role=tab]",
    textbox: "input, textarea",
  };
  const tidy = (text: string | null | undefined) => (text ?? "").replace(/\s+/gu, " ").trim();
  const named = (element: Element): string => {
    const own = element.getAttribute("aria-label");
    if (own !== null) return tidy(own);
    const others = element.getAttribute("aria-labelledby");
    if (others !== null) {
      const texts = others.split(" ").map((id) => document.getElementById(id)?.textContent);
      return tidy(texts.join(" "));
    }
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      return tidy([...(element.labels ?? [])].map((label) => label.textContent).join(" "));
    }
    return tidy(element.textContent);
  };
  const visible = (element: Element) =>
    element.getClientRects().length > 0 &&
    getComputedStyle(element).visibility === "visible" &&
    element.closest("[inert], [aria-hidden=true]") === null;
  const found = [...document.querySelectorAll(selectors[role])].find(
    (element) => named(element) === tidy(name) && visible(element),
  );
  found?.scrollIntoView({ block: "center" });
  return found ?? null;
}
