/**
 * The map as a page draws it that takes no care: d3-force on the page's own thread, an element for every
 * line and name, no Worker, no figures, no controls. What the benchmark holds the product's map against.
 */
import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import { inventClass } from "../../tests/support/invented-class.ts";

interface Pupil extends SimulationNodeDatum {
  readonly name: string;
  readonly received: number;
}

const asked = new URLSearchParams(location.search);
const { names, input } = inventClass({
  pupils: Number(asked.get("pupils") ?? 26),
  seed: Number(asked.get("seed") ?? 1),
  participation: 1,
});

const [width, height] = [1000, 700];

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function openResults(): void {
  const answers = input.nominations[0]?.answers ?? [];
  const links: SimulationLinkDatum<Pupil>[] = answers.flatMap((answer, source) =>
    answer.type === "named" ? answer.pupils.map((target) => ({ source, target })) : [],
  );
  const pupils: readonly Pupil[] = names.map((name, index) => ({
    name,
    received: links.filter(({ target }) => target === index).length,
  }));
  forceSimulation([...pupils])
    .force("link", forceLink(links).distance(90))
    .force("charge", forceManyBody().strength(-320))
    .force("collide", forceCollide(26))
    .force("centre", forceCenter(width / 2, height / 2))
    .stop()
    .tick(300);
  const svg = element("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "group" });
  for (const { source, target } of links) {
    const [from, to] = [source, target] as Pupil[];
    svg.append(
      element("line", {
        x1: from?.x ?? 0,
        y1: from?.y ?? 0,
        x2: to?.x ?? 0,
        y2: to?.y ?? 0,
        stroke: "#888",
      }),
    );
  }
  for (const { name, received, x = 0, y = 0 } of pupils) {
    const radius = 6 + 2 * received;
    const text = element("text", { x: x + radius + 4, y: y + 4, "font-size": 13 });
    text.textContent = name;
    svg.append(element("circle", { cx: x, cy: y, r: radius, fill: "#fff", stroke: "#222" }), text);
  }
  svg.setAttribute("data-complete", "");
  document.body.append(svg);
}

Object.assign(window, { openResults });
