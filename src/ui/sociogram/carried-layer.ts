import type { Point } from "../../core/sociogram/geometry.ts";
import type { Line } from "../../core/sociogram/picture.ts";
import { svgElement } from "./svg-elements.ts";
import { createLitTies } from "./tie-layer.ts";
import styles from "./sociogram.module.css";

/** A pupil in the hand, with the pupil's lines: over the map, which is not drawn again meanwhile. */
export interface CarriedLayer {
  readonly show: (centre: Point, lines: readonly Line[]) => void;
  readonly remove: () => void;
}

/** A copy of the pupil in a picture of its own that lies over the map; the pupil in the map is hidden. */
export function createCarriedLayer(group: SVGGElement, zoom: number): CarriedLayer {
  const ties = createLitTies();
  // A copy of an element is one of the same kind.
  const copy = group.cloneNode(true) as SVGGElement;
  for (const name of ["role", "tabindex", "aria-label", "aria-pressed", "data-pupil"]) {
    copy.removeAttribute(name);
  }
  copy.setAttribute("data-carried", "");
  const written = svgElement("g", writtenLike(group.parentElement), [copy]);
  const layer = svgElement(
    "svg",
    {
      class: `${styles["map"] ?? ""} ${styles["carried"] ?? ""}`,
      "aria-hidden": "true",
    },
    [svgElement("g", { transform: `scale(${zoom})` }, [ties.element]), written],
  );
  group.ownerSVGElement?.after(layer);
  // What is hidden loses the focus.
  const hadFocus = document.activeElement === group;
  group.setAttribute("data-away", "");
  return {
    show: ({ x, y }, lines) => {
      copy.style.transform = `translate(${x * zoom}px, ${y * zoom}px)`;
      ties.light(lines);
    },
    remove: () => {
      layer.remove();
      group.removeAttribute("data-away");
      if (hadFocus && document.activeElement === document.body)
        group.focus({ preventScroll: true });
    },
  };
}

/** The size of names and of what stands around their letters belongs to all pupils. */
function writtenLike(pupils: Element | null): Readonly<Record<string, string>> {
  const sizes = ["font-size", "stroke-width"].flatMap((name) => {
    const value = pupils?.getAttribute(name);
    return value === null || value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(sizes);
}
