import { crossingLayers } from "../../core/sociogram/crossing-layers.ts";
import type { Line } from "../../core/sociogram/picture.ts";
import { arrowPath, linePath } from "./line-path.ts";
import { setAttribute, svgElement } from "./svg-elements.ts";
import styles from "./sociogram.module.css";

/** Lines that are lit. */
export interface LitTies {
  readonly element: SVGGElement;
  /** Null lights everything. */
  light(lines: readonly Line[] | null): void;
}

/** All lines of the map, and above them those that are lit while the others step back. */
export interface TieLayer extends LitTies {
  draw(lines: readonly Line[]): void;
}

const types = ["one-way", "unknown", "mutual"] as const;

const classOf: Readonly<Record<Line["type"], string>> = {
  "one-way": styles["oneWay"] ?? "",
  unknown: styles["unknown"] ?? "",
  mutual: styles["mutual"] ?? "",
};

/**
 * Lines are many, and each element costs an old machine time: all lines of a type are one path, all
 * its arrowheads another, and lighting some draws these once more above the rest.
 */
export function createTieLayer(): TieLayer {
  const base = types.map(createLines);
  const lit = createLitTies();
  const mutual = base[types.indexOf("mutual")];
  let drawn: readonly Line[] = [];
  return {
    element: svgElement("g", { "aria-hidden": "true" }, [
      svgElement("g", { class: styles["all"] ?? "" }, elementsOf(base)),
      lit.element,
    ]),
    draw: (lines) => {
      if (lines.length === drawn.length && lines.every((line, at) => line === drawn[at])) return;
      drawn = lines;
      for (const one of base) if (one !== mutual) one.draw(lines);
      mutual?.element.replaceChildren(...mutualPaths(lines));
    },
    light: lit.light,
  };
}

/** The lit ones alone. */
export function createLitTies(): LitTies {
  const lit = types.map(createLines);
  return {
    element: svgElement("g", { class: styles["lit"] ?? "", "data-lit-ties": "" }, elementsOf(lit)),
    light: (lines) => {
      for (const one of lit) one.draw(lines ?? []);
    },
  };
}

interface Lines {
  readonly element: SVGGElement;
  readonly draw: (lines: readonly Line[]) => void;
}

function createLines(type: Line["type"]): Lines {
  const line = svgElement("path");
  const arrows = svgElement("path", { class: styles["arrows"] ?? "" });
  const element = svgElement("g", { class: classOf[type], "data-type": type }, [line, arrows]);
  return {
    element,
    draw: (all) => {
      const own = all.filter((one) => one.type === type);
      setAttribute(line, "d", own.map(linePath).join(""));
      setAttribute(line, "data-ties", own.map(tieName).join(" "));
      setAttribute(arrows, "d", type === "mutual" ? "" : own.map(arrowPath).join(""));
    },
  };
}

/** What a mutual line passes over, also another mutual one, stops short of it: those that do not cross are drawn as one. */
function mutualPaths(lines: readonly Line[]): readonly Node[] {
  return crossingLayers(lines.filter(({ type }) => type === "mutual")).flatMap((layer) => {
    const d = layer.map(linePath).join("");
    return [
      svgElement("path", { class: styles["casing"] ?? "", d }),
      svgElement("path", { "data-ties": layer.map(tieName).join(" "), d }),
    ];
  });
}

/** "3-7": the pupils a line goes from and to, in the order of the path. */
export function tieName({ from, to }: Line): string {
  return `${from}-${to}`;
}

function elementsOf(lines: readonly Lines[]): readonly SVGGElement[] {
  return lines.map(({ element }) => element);
}
