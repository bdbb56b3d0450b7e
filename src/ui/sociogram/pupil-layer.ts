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
  drawDiscs(
    picture: SociogramPicture,
    lookOf: (pupil: number) => DiscLook,
    how: { readonly part?: PupilPart | undefined; readonly atOnce: boolean },
  ): void;
  /** Drawn at so many times the picture's own size, and to be tapped as far around a disc as there is room. */
  resize(picture: SociogramPicture, zoom: number, part?: PupilPart): void;
  write(picture: SociogramPicture, writing: Writing, part?: PupilPart): void;
  /** Names at another size where they stand, until places for it are found. */
  sizeNames(scale: number): void;
  /** Null lights everything. */
  light(pupils: readonly number[] | null): void;
  /** Whom the pointer is on, if on anybody. */
  point(pupil: number | null): void;
  pupil(index: number): SVGGElement | undefined;
  /** Puts a pupil elsewhere: at once where a hand has brought it there, otherwise as after any change. */
  place(index: number, centre: Point, atOnce: boolean): void;
  readonly pupils: readonly SVGGElement[];
  /** What is drawn of each pupil but the name: with its origin in the middle of the disc, in the picture's own size. */
  readonly bodies: readonly SVGGElement[];
}

/** Some pupils, by their places; the last one is not among them. Missing it is everyone. */
export interface PupilPart {
  readonly from: number;
  readonly to: number;
}

function isIn(part: PupilPart | undefined, index: number): boolean {
  return part === undefined || (index >= part.from && index < part.to);
}

interface PupilElements {
  readonly group: SVGGElement;
  readonly body: SVGGElement;
  /** How many times the picture's own size the body is drawn at. */
  zoom: number;
  readonly reach: SVGCircleElement;
  readonly disc: SVGCircleElement;
  halo: SVGCircleElement | null;
  sign: { readonly severity: Severity; readonly element: SVGGElement } | null;
  leader: SVGLineElement | null;
  /** What holds the texts, and is moved and scaled with them in it. */
  readonly written: SVGGElement;
  /** The name, or two letters and the name. */
  texts: readonly WrittenText[];
  /** From the middle of the disc, the point that letters stand at. */
  place: Point | null;
}

interface WrittenText extends TextPlan {
  /** Lets the text end, begin or have its middle where it stands. */
  readonly anchor: SVGGElement;
}

const captionSize = 13;
const captionHalo = 3;
/** From the middle of a box to the line letters stand on, in parts of their size. */
const toBaseline = 0.34;
const largestMark = 1.3;

export function createPupilLayer(): PupilLayer {
  // Names and places are in pixels, and all else is scaled: letters of another size would all be laid out anew.
  const element = svgElement("g", { "font-size": captionSize, "stroke-width": captionHalo });
  const pupils: PupilElements[] = [];
  const glide = createGlide(
    (index, { x, y }) => {
      const drawn = pupils[index];
      if (drawn === undefined) return;
      const { group, zoom } = drawn;
      group.style.transform = `translate(${x * zoom}px, ${y * zoom}px)`;
    },
    (isMoving) => element.toggleAttribute("data-moving", isMoving),
  );
  let lit: ReadonlySet<SVGGElement> = new Set();
  let pointed: SVGGElement | undefined;
  let markScale = 1;
  let nameScale = 1;

  const makeAsMany = (count: number): void => {
    for (const { group } of pupils.splice(count)) group.remove();
    glide.forgetFrom(count);
    while (pupils.length < count) {
      const added = createPupil(pupils.length);
      pupils.push(added);
      element.append(added.group);
    }
  };

  const drawDiscs: PupilLayer["drawDiscs"] = ({ discs }, lookOf, { part, atOnce }) => {
    makeAsMany(discs.length);
    for (const [index, disc] of discs.entries()) {
      const drawn = pupils[index];
      if (!drawn || !isIn(part, index)) continue;
      if (atOnce) glide.put(index, disc.centre);
      else glide.to(index, disc.centre);
      drawDisc(drawn, disc, { look: lookOf(index), markScale });
    }
  };

  const sizeNames: PupilLayer["sizeNames"] = (scale) => {
    nameScale = scale;
    element.dataset["scale"] = String(scale);
    for (const drawn of pupils) putNames(drawn, scale);
  };

  return {
    element,
    sizeNames,
    get pupils() {
      return pupils.map(({ group }) => group);
    },
    get bodies() {
      return pupils.map(({ body }) => body);
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
        writeTexts(drawn, [{ words, look: styled("caption") }]);
      }
    },
    resize: (picture, zoom, part) => {
      for (const [index, drawn] of pupils.entries()) {
        if (!isIn(part, index)) continue;
        setAttribute(drawn.reach, "r", reachOf(picture, index, zoom));
        if (drawn.zoom === zoom) continue;
        drawn.zoom = zoom;
        setAttribute(drawn.body, "transform", `scale(${zoom})`);
        glide.show(index);
        putNames(drawn, nameScale);
      }
    },
    write: (picture, writing, part) => {
      markScale = Math.min(writing.scale, largestMark);
      nameScale = writing.scale;
      element.dataset["scale"] = String(writing.scale);
      for (const [index, drawn] of pupils.entries()) {
        const disc = picture.discs[index];
        if (!disc || !isIn(part, index)) continue;
        scaleMark(drawn, disc, markScale);
        writePupil(drawn, disc.centre, writing, index);
      }
    },
    point: (index) => {
      const now = index === null ? undefined : pupils[index]?.group;
      if (now === pointed) return;
      pointed?.removeAttribute("data-pointed");
      now?.setAttribute("data-pointed", "");
      pointed = now;
    },
    light: (indexes) => {
      const before = lit;
      lit = new Set(indexes?.flatMap((index) => pupils[index]?.group ?? []));
      // Who stays lit is not styled anew.
      for (const group of before) if (!lit.has(group)) group.removeAttribute("data-lit");
      for (const group of lit) if (!before.has(group)) group.setAttribute("data-lit", "");
    },
  };
}

function createPupil(index: number): PupilElements {
  const reach = svgElement("circle", { class: styles["reach"] ?? "" });
  const disc = svgElement("circle", { class: styles["disc"] ?? "" });
  const body = svgElement("g", {}, [reach, disc]);
  const written = svgElement("g");
  const group = svgElement(
    "g",
    { class: styles["pupil"] ?? "", role: "button", tabindex: -1, "data-pupil": index },
    [body, written],
  );
  return {
    group,
    body,
    zoom: 1,
    reach,
    disc,
    halo: null,
    sign: null,
    leader: null,
    written,
    texts: [],
    place: null,
  };
}

function drawDisc(
  drawn: PupilElements,
  disc: Disc,
  { look, markScale }: { readonly look: DiscLook; readonly markScale: number },
): void {
  setAttribute(drawn.disc, "r", disc.radius);
  drawn.group.toggleAttribute("data-silent", look.silent);
  drawHalo(drawn, look.halo ? disc.radius + sociogramMeasures.haloGap : null);
  drawSign(drawn, look.severity);
  scaleMark(drawn, disc, markScale);
}

function drawHalo(drawn: PupilElements, radius: number | null): void {
  if (radius === null) {
    drawn.halo?.remove();
    drawn.halo = null;
    return;
  }
  if (drawn.halo === null) {
    drawn.halo = svgElement("circle", { class: styled("halo") });
    drawn.disc.after(drawn.halo);
  }
  setAttribute(drawn.halo, "r", radius);
}

function drawSign(drawn: PupilElements, severity: Severity | null): void {
  if (drawn.sign?.severity === (severity ?? undefined)) return;
  drawn.sign?.element.remove();
  drawn.sign = severity === null ? null : { severity, element: signOf(severity) };
  if (drawn.sign) (drawn.halo ?? drawn.disc).after(drawn.sign.element);
}

function signOf(severity: Severity): SVGGElement {
  const glyph = untrack(() => SignGlyph({ severity }));
  return svgElement("g", { "data-sign": severity }, glyph instanceof Node ? [glyph] : []);
}

function scaleMark({ sign }: PupilElements, { centre, mark }: Disc, scale: number): void {
  const [x, y] = [mark.x - centre.x, mark.y - centre.y];
  if (sign) setAttribute(sign.element, "transform", `translate(${x} ${y}) scale(${0.86 * scale})`);
}

/** What is written already is kept and only moved: to lay letters out costs an old machine a millisecond each time. */
function writePupil(
  drawn: PupilElements,
  centre: Point,
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
  writeTexts(drawn, plans);
  const placed = label ? placeOf(label.box, centre) : null;
  drawn.place = placed;
  for (const { anchor } of drawn.texts) {
    if (placed) setAttribute(anchor, "data-anchor", placed.anchor);
  }
  putNames(drawn, scale);
  drawn.leader?.remove();
  drawn.leader = label?.leader ? leaderOf(label.leader, centre) : null;
  if (drawn.leader) drawn.body.append(drawn.leader);
}

function writeTexts(drawn: PupilElements, plans: readonly TextPlan[]): void {
  const texts = plans.map(
    (plan) => drawn.texts.find((text) => isLike(plan, text)) ?? createText(plan),
  );
  for (const text of drawn.texts) if (!texts.includes(text)) text.anchor.remove();
  for (const { anchor } of texts) if (anchor.parentNode === null) drawn.written.append(anchor);
  drawn.texts = texts;
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

function isLike(one: TextPlan, other: TextPlan): boolean {
  return one.words === other.words && one.look === other.look;
}

function createText({ words, look: wanted }: TextPlan): WrittenText {
  const text = svgElement("text", { class: wanted, y: captionSize * toBaseline });
  text.textContent = words;
  return { words, look: wanted, anchor: svgElement("g", { class: styled("anchor") }, [text]) };
}

/** From the middle of the disc, from where places are counted: a longer text grows away from it. */
function placeOf(box: Box, from: Point): Point & { readonly anchor: "start" | "middle" | "end" } {
  const y = (box.top + box.bottom) / 2 - from.y;
  if (box.left >= from.x) return { anchor: "start", x: box.left - from.x, y };
  if (box.right <= from.x) return { anchor: "end", x: box.right - from.x, y };
  return { anchor: "middle", x: (box.left + box.right) / 2 - from.x, y };
}

/** What holds the letters is moved: with a place, an anchor or a size of their own they would be laid out anew. */
function putNames({ written, place, zoom }: PupilElements, scale: number): void {
  if (place === null) return;
  // One over the zoom times the zoom is not quite one.
  const size = Number((scale * zoom).toFixed(6));
  const [x, y] = [place.x * zoom, place.y * zoom];
  setAttribute(written, "transform", `translate(${x} ${y}) scale(${size})`);
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
