const svgNamespace = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element; `name` and attributes are the program's own, never text of people. */
export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  children: readonly Node[] = [],
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(svgNamespace, name);
  for (const key in attributes) element.setAttribute(key, String(attributes[key]));
  for (const child of children) element.append(child);
  return element;
}

/** What is there already is not written again: a browser would style and lay it out anew. */
export function setAttribute(element: Element, name: string, value: number | string): void {
  const text = String(value);
  if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}
