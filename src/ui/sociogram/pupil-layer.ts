import { untrack } from "solid-js";
import type { Severity } from "../../core/analysis.ts";
import type { Box, Point } from "../../core/sociogram/geometry.ts";
import {
  sociogramMeasures,
  type Disc,
  type Label,
  type SociogramPicture,
} from "../../core/sociogram/picture.ts";
import { SignGlyph } from "../components/sign-shape.tsx";
import { svgElement } from "./svg-elements.ts";
import styles from "./sociogram.module.css";

/** What is written in the map, by pupil. */
export interface Writing {
  readonly labels: readonly Label[];
  readonly captions: readonly string[];
  /** Whole names, for those that are lit while captions are short. */
  readonly names: readonly string[];
  /** How much larger than in the picture itself names are written. */
  readonly scale: number;
}

/** What a pupil's disc shows besides its size. */
export interface DiscLook {
  readonly halo: boolean;
  readonly silent: boolean;
  readonly severity: Severity | null;
}

/** The pupils of the map: a disc, its sign, and the name. */
export interface PupilLayer {
  readonly element: SVGGElement;
  /** Elements of pupils who stay are kept, so that they move to their new places. */
  drawDiscs(picture: SociogramPicture, lookOf: (pupil: number) => DiscLook): void;
  /** How far around a disc it can be tapped, by the drawn size. */
  widen(picture: SociogramPicture, zoom: number): void;
  write(picture: SociogramPicture, writing: Writing): void;
  /** Names at another size where they stand, until places for it are found. */
  sizeNames(scale: number): void;
  /** Null lights everything. */
  light(pupils: readonly number[] | null): void;
  pupil(index: number): SVGGElement | undefined;
  /** Puts a pupil elsewhere: at once where a hand has brought it there, otherwise as after any change. */
  place(index: number, centre: Point, atOnce: boolean): void;
  readonly pupils: readonly SVGGElement[];
}

interface PupilElements {
  readonly group: SVGGElement;
  readonly reach: SVGCircleElement;
  readonly disc: SVGCircleElement;
  /** What comes and goes with a look: halo and sign. */
  extras: readonly Element[];
  /** Name and leader. */
  written: readonly Element[];
}

const captionSize = 13;
const captionHalo = 3;
/** From the middle of a box to the line letters stand on, in parts of their size. */
const toBaseline = 0.34;
const largestMark = 1.3;

export function createPupilLayer(): PupilLayer {
  const element = svgElement("g");
  const pupils: PupilElements[] = [];
  let lit: readonly SVGGElement[] = [];
  let markScale = 1;

  const drawDiscs: PupilLayer["drawDiscs"] = ({ discs }, lookOf) => {
    for (const { group } of pupils.splice(discs.length)) group.remove();
    while (pupils.length < discs.length) {
      const added = createPupil(pupils.length);
      pupils.push(added);
      element.append(added.group);
    }
    for (const [index, disc] of discs.entries()) {
      const drawn = pupils[index];
      if (drawn) drawDisc(drawn, disc, { look: lookOf(index), markScale });
    }
  };

  const sizeNames: PupilLayer["sizeNames"] = (scale) => {
    element.setAttribute("font-size", String(captionSize * scale));
    element.setAttribute("stroke-width", String(captionHalo * scale));
  };

  return {
    element,
    sizeNames,
    get pupils() {
      return pupils.map(({ group }) => group);
    },
    pupil: (index) => pupils[index]?.group,
    place: (index, { x, y }, atOnce) => {
      const group = pupils[index]?.group;
      if (group === undefined) return;
      if (atOnce) group.style.transition = "none";
      group.style.transform = `translate(${x}px, ${y}px)`;
      if (!atOnce) return;
      // Asked for its style, it is there before it may move slowly again.
      void getComputedStyle(group).transform;
      group.style.removeProperty("transition");
    },
    drawDiscs,
    widen: (picture, zoom) => {
      for (const [index, { reach }] of pupils.entries()) {
        reach.setAttribute("r", String(reachOf(picture, index, zoom)));
      }
    },
    write: (picture, writing) => {
      markScale = Math.min(writing.scale, largestMark);
      sizeNames(writing.scale);
      for (const [index, drawn] of pupils.entries()) {
        const disc = picture.discs[index];
        if (!disc) continue;
        scaleMark(drawn, disc, markScale);
        for (const old of drawn.written) old.remove();
        drawn.written = writtenOf(disc.centre, writing, index);
        drawn.group.append(...drawn.written);
      }
    },
    light: (indexes) => {
      for (const group of lit) group.removeAttribute("data-lit");
      lit = indexes?.flatMap((index) => pupils[index]?.group ?? []) ?? [];
      for (const group of lit) group.setAttribute("data-lit", "");
    },
  };
}

function createPupil(index: number): PupilElements {
  const reach = svgElement("circle", { class: styles["reach"] ?? "" });
  const disc = svgElement("circle", { class: styles["disc"] ?? "" });
  const group = svgElement(
    "g",
    { class: styles["pupil"] ?? "", role: "button", tabindex: -1, "data-pupil": index },
    [reach, disc],
  );
  return { group, reach, disc, extras: [], written: [] };
}

function drawDisc(
  drawn: PupilElements,
  disc: Disc,
  { look, markScale }: { readonly look: DiscLook; readonly markScale: number },
): void {
  // In the style and not as an attribute: so it moves to another place instead of jumping.
  drawn.group.style.transform = `translate(${disc.centre.x}px, ${disc.centre.y}px)`;
  drawn.disc.setAttribute("r", String(disc.radius));
  drawn.group.toggleAttribute("data-silent", look.silent);
  for (const extra of drawn.extras) extra.remove();
  const halo = look.halo
    ? [
        svgElement("circle", {
          class: styles["halo"] ?? "",
          r: disc.radius + sociogramMeasures.haloGap,
        }),
      ]
    : [];
  const sign = look.severity === null ? [] : [signOf(look.severity)];
  drawn.extras = [...halo, ...sign];
  drawn.disc.after(...drawn.extras);
  scaleMark(drawn, disc, markScale);
}

function signOf(severity: Severity): SVGGElement {
  const glyph = untrack(() => SignGlyph({ severity }));
  return svgElement("g", { "data-sign": severity }, glyph instanceof Node ? [glyph] : []);
}

function scaleMark({ extras }: PupilElements, { centre, mark }: Disc, scale: number): void {
  const sign = extras.find((extra) => extra.hasAttribute("data-sign"));
  const [x, y] = [mark.x - centre.x, mark.y - centre.y];
  sign?.setAttribute("transform", `translate(${x} ${y}) scale(${0.86 * scale})`);
}

function writtenOf(from: Point, { labels, captions, names, scale }: Writing, index: number) {
  const label = labels[index];
  if (label === undefined) return [];
  const caption = captions[index] ?? "";
  const name = names[index] ?? "";
  const leader = label.leader && [
    svgElement("line", {
      class: styles["leader"] ?? "",
      x1: label.leader.start.x - from.x,
      y1: label.leader.start.y - from.y,
      x2: label.leader.end.x - from.x,
      y2: label.leader.end.y - from.y,
    }),
  ];
  const text = (words: string, look: string | undefined): SVGTextElement =>
    textAt(label.box, { from, scale, words, look: look ?? "" });
  return [
    ...(leader ?? []),
    ...(caption === name
      ? [text(name, styles["caption"])]
      : [
          text(caption, `${styles["caption"] ?? ""} ${styles["short"] ?? ""}`),
          text(name, `${styles["caption"] ?? ""} ${styles["whole"] ?? ""}`),
        ]),
  ];
}

interface TextPlan {
  /** The middle of the disc, from where places are counted: a longer text grows away from it. */
  readonly from: Point;
  readonly scale: number;
  readonly words: string;
  readonly look: string;
}

function textAt(box: Box, { from, scale, words, look }: TextPlan): SVGTextElement {
  const [at, anchor] =
    box.left >= from.x
      ? [box.left - from.x, "start"]
      : box.right <= from.x
        ? [box.right - from.x, "end"]
        : [(box.left + box.right) / 2 - from.x, "middle"];
  const y = (box.top + box.bottom) / 2 - from.y + captionSize * scale * toBaseline;
  const text = svgElement("text", { class: look, x: at, y, "text-anchor": anchor });
  text.textContent = words;
  return text;
}

/** 44 px to tap where there is room: never nearer to a neighbour than to the pupil. */
function reachOf(picture: SociogramPicture, pupil: number, zoom: number): number {
  const own = picture.discs[pupil];
  if (own === undefined) return 0;
  let nearest = Infinity;
  for (const [index, other] of picture.discs.entries()) {
    if (index === pupil) continue;
    const dx = other.centre.x - own.centre.x;
    const dy = other.centre.y - own.centre.y;
    nearest = Math.min(nearest, Math.sqrt(dx * dx + dy * dy));
  }
  return Math.max(own.radius, Math.min(22 / Math.min(1, zoom), nearest / 2));
}
