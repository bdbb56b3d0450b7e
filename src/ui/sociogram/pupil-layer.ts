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
import { createGlide } from "./glide.ts";
import { setAttribute, svgElement } from "./svg-elements.ts";
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
  /** Makes what these will be drawn with, before anything is known of their places. */
  prepare(names: readonly string[]): void;
  /** Elements of pupils who stay are kept, so that they move to their new places; or stand there at once. */
  drawDiscs(picture: SociogramPicture, lookOf: (pupil: number) => DiscLook, atOnce?: boolean): void;
  /** How far around a disc it can be tapped, by the drawn size. */
  widen(picture: SociogramPicture, zoom: number): void;
  /** Of all pupils, or of some. */
  write(picture: SociogramPicture, writing: Writing, part?: PupilPart): void;
  /** Names at another size where they stand, until places for it are found. */
  sizeNames(scale: number): void;
  /** Null lights everything. */
  light(pupils: readonly number[] | null): void;
  pupil(index: number): SVGGElement | undefined;
  /** Puts a pupil elsewhere: at once where a hand has brought it there, otherwise as after any change. */
  place(index: number, centre: Point, atOnce: boolean): void;
  readonly pupils: readonly SVGGElement[];
}

/** Pupils by their places, the last one not among them. */
export interface PupilPart {
  readonly from: number;
  readonly to: number;
}

const everyone: PupilPart = { from: 0, to: Infinity };

interface PupilElements {
  /** What the disc was drawn from; null before it is drawn. */
  from: { readonly disc: Disc; readonly look: DiscLook } | null;
  readonly group: SVGGElement;
  readonly reach: SVGCircleElement;
  readonly disc: SVGCircleElement;
  /** What comes and goes with a look: halo and sign. */
  extras: readonly Element[];
  leader: SVGLineElement | null;
  /** The name, or two letters and the name. */
  texts: readonly SVGTextElement[];
  /** From the middle of the disc, the point that letters stand at. */
  place: Point | null;
}

const captionSize = 13;
const captionHalo = 3;
/** From the middle of a box to the line letters stand on, in parts of their size. */
const toBaseline = 0.34;
const largestMark = 1.3;

export function createPupilLayer(): PupilLayer {
  // Of one size, and scaled with their places: letters of another size would all be laid out anew.
  const element = svgElement("g", { "font-size": captionSize, "stroke-width": captionHalo });
  const pupils: PupilElements[] = [];
  const glide = createGlide(
    (index, { x, y }) => {
      const group = pupils[index]?.group;
      if (group) group.style.transform = `translate(${x}px, ${y}px)`;
    },
    (isMoving) => element.toggleAttribute("data-moving", isMoving),
  );
  let lit: readonly SVGGElement[] = [];
  let markScale = 1;

  const makeAsMany = (count: number): void => {
    for (const { group } of pupils.splice(count)) group.remove();
    glide.forgetFrom(count);
    while (pupils.length < count) {
      const added = createPupil(pupils.length);
      pupils.push(added);
      element.append(added.group);
    }
  };

  const drawDiscs: PupilLayer["drawDiscs"] = ({ discs }, lookOf, atOnce = false) => {
    makeAsMany(discs.length);
    for (const [index, disc] of discs.entries()) {
      const drawn = pupils[index];
      if (!drawn) continue;
      if (atOnce) glide.put(index, disc.centre);
      else glide.to(index, disc.centre);
      drawDisc(drawn, disc, { look: lookOf(index), markScale });
    }
  };

  const sizeNames: PupilLayer["sizeNames"] = (scale) => {
    element.dataset["scale"] = String(scale);
    for (const { texts, place } of pupils) {
      if (place) for (const text of texts) putText(text, place, scale);
    }
  };

  return {
    element,
    sizeNames,
    get pupils() {
      return pupils.map(({ group }) => group);
    },
    pupil: (index) => pupils[index]?.group,
    place: (index, centre, atOnce) => {
      if (atOnce) glide.put(index, centre);
      else glide.to(index, centre);
    },
    drawDiscs,
    prepare: (names) => {
      makeAsMany(names.length);
      for (const [index, drawn] of pupils.entries()) {
        const words = names[index];
        if (words === undefined || drawn.texts.length > 0) continue;
        const text = createText({ words, look: styled("caption") });
        drawn.texts = [text];
        drawn.group.append(text);
      }
    },
    widen: (picture, zoom) => {
      for (const [index, { reach }] of pupils.entries()) {
        setAttribute(reach, "r", reachOf(picture, index, zoom));
      }
    },
    write: (picture, writing, { from, to } = everyone) => {
      markScale = Math.min(writing.scale, largestMark);
      element.dataset["scale"] = String(writing.scale);
      for (const [index, drawn] of pupils.entries()) {
        const disc = picture.discs[index];
        if (!disc || index < from || index >= to) continue;
        scaleMark(drawn, disc, markScale);
        writePupil(drawn, disc.centre, writing, index);
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
  return { from: null, group, reach, disc, extras: [], leader: null, texts: [], place: null };
}

function drawDisc(
  drawn: PupilElements,
  disc: Disc,
  { look, markScale }: { readonly look: DiscLook; readonly markScale: number },
): void {
  if (drawn.from?.disc !== disc) {
    setAttribute(drawn.disc, "r", disc.radius);
  }
  drawn.group.toggleAttribute("data-silent", look.silent);
  const before = drawn.from;
  drawn.from = { disc, look };
  const isLike =
    before?.disc.radius === disc.radius &&
    before.look.halo === look.halo &&
    before.look.severity === look.severity;
  if (!isLike) {
    for (const extra of drawn.extras) extra.remove();
    drawn.extras = [
      ...(look.halo ? [haloOf(disc)] : []),
      ...(look.severity === null ? [] : [signOf(look.severity)]),
    ];
    drawn.disc.after(...drawn.extras);
  }
  scaleMark(drawn, disc, markScale);
}

function haloOf({ radius }: Disc): SVGCircleElement {
  return svgElement("circle", {
    class: styled("halo"),
    r: radius + sociogramMeasures.haloGap,
  });
}

function signOf(severity: Severity): SVGGElement {
  const glyph = untrack(() => SignGlyph({ severity }));
  return svgElement("g", { "data-sign": severity }, glyph instanceof Node ? [glyph] : []);
}

function scaleMark({ extras }: PupilElements, { centre, mark }: Disc, scale: number): void {
  const sign = extras.find((extra) => extra.hasAttribute("data-sign"));
  const [x, y] = [mark.x - centre.x, mark.y - centre.y];
  if (sign) setAttribute(sign, "transform", `translate(${x} ${y}) scale(${0.86 * scale})`);
}

/** What is written already is kept and only moved: to lay letters out costs an old machine a millisecond each time. */
function writePupil(
  drawn: PupilElements,
  from: Point,
  { labels, captions, names, scale }: Writing,
  index: number,
): void {
  const label = labels[index];
  const caption = captions[index] ?? "";
  const name = names[index] ?? "";
  const plans: readonly TextPlan[] =
    label === undefined
      ? []
      : caption === name
        ? [{ words: name, look: styled("caption") }]
        : [
            { words: caption, look: `${styled("caption")} ${styled("short")}` },
            { words: name, look: `${styled("caption")} ${styled("whole")}` },
          ];
  const texts = plans.map(
    (plan) => drawn.texts.find((text) => isOf(plan, text)) ?? createText(plan),
  );
  for (const text of drawn.texts) if (!texts.includes(text)) text.remove();
  const placed = label ? placeOf(label.box, from) : null;
  drawn.place = placed;
  for (const text of texts) {
    if (text.parentNode === null) drawn.group.append(text);
    if (placed === null) continue;
    setAttribute(text, "text-anchor", placed.anchor);
    putText(text, placed, scale);
  }
  drawn.texts = texts;
  drawn.leader?.remove();
  drawn.leader = label?.leader ? leaderOf(label.leader, from) : null;
  if (drawn.leader) drawn.group.insertBefore(drawn.leader, texts[0] ?? null);
}

function styled(name: string): string {
  return styles[name] ?? "";
}

function leaderOf({ start, end }: NonNullable<Label["leader"]>, from: Point): SVGLineElement {
  return svgElement("line", {
    class: styled("leader"),
    x1: start.x - from.x,
    y1: start.y - from.y,
    x2: end.x - from.x,
    y2: end.y - from.y,
  });
}

interface TextPlan {
  readonly words: string;
  readonly look: string;
}

function isOf({ words, look: wanted }: TextPlan, text: SVGTextElement): boolean {
  return text.textContent === words && text.getAttribute("class") === wanted;
}

function createText({ words, look: wanted }: TextPlan): SVGTextElement {
  const text = svgElement("text", { class: wanted, y: captionSize * toBaseline });
  text.textContent = words;
  return text;
}

/** From the middle of the disc, from where places are counted: a longer text grows away from it. */
function placeOf(box: Box, from: Point): Point & { readonly anchor: "start" | "middle" | "end" } {
  const y = (box.top + box.bottom) / 2 - from.y;
  if (box.left >= from.x) return { anchor: "start", x: box.left - from.x, y };
  if (box.right <= from.x) return { anchor: "end", x: box.right - from.x, y };
  return { anchor: "middle", x: (box.left + box.right) / 2 - from.x, y };
}

/** Moved and scaled as a whole: with a place and size of its own its letters would be laid out anew. */
function putText(text: SVGTextElement, { x, y }: Point, scale: number): void {
  setAttribute(text, "transform", `translate(${x} ${y}) scale(${scale})`);
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
