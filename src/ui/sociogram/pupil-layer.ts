import { untrack } from "solid-js";
import type { Severity } from "../../core/analysis.ts";
import type { Point } from "../../core/sociogram/geometry.ts";
import {
  sociogramMeasures,
  type Disc,
  type SociogramPicture,
} from "../../core/sociogram/picture.ts";
import { SignGlyph } from "../components/sign-shape.tsx";
import { createGlide } from "./glide.ts";
import {
  createPupilWriting,
  writingSizes,
  type PupilWriting,
  type Writing,
} from "./pupil-writing.ts";
import { setAttribute, svgElement } from "./svg-elements.ts";
import styles from "./sociogram.module.css";

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
  drawDiscs(picture: SociogramPicture, how: DiscDrawing): void;
  write(picture: SociogramPicture, writing: Writing, how: NameDrawing): void;
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

export interface NameDrawing {
  /** How much larger than in the picture itself names are written: where they stand, until places for it are found. */
  readonly nameScale: number;
  readonly part?: PupilPart | undefined;
}

export interface DiscDrawing extends NameDrawing {
  readonly lookOf: (pupil: number) => DiscLook;
  /** Drawn at so many times the picture's own size, and to be tapped as far around a disc as there is room. */
  readonly zoom: number;
  readonly atOnce: boolean;
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
  readonly writing: PupilWriting;
}

const largestMark = 1.3;

export function createPupilLayer(): PupilLayer {
  const element = svgElement("g", writingSizes);
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

  const makeAsMany = (count: number): void => {
    for (const { group } of pupils.splice(count)) group.remove();
    glide.forgetFrom(count);
    while (pupils.length < count) {
      const added = createPupil(pupils.length);
      pupils.push(added);
      element.append(added.group);
    }
  };

  const drawDiscs: PupilLayer["drawDiscs"] = (picture, how) => {
    const { lookOf, zoom, nameScale, atOnce, part } = how;
    makeAsMany(picture.discs.length);
    element.dataset["scale"] = String(nameScale);
    for (const [index, disc] of picture.discs.entries()) {
      const drawn = pupils[index];
      if (!drawn || !isIn(part, index)) continue;
      setAttribute(drawn.reach, "r", reachOf(picture, index, zoom));
      if (drawn.zoom !== zoom) {
        drawn.zoom = zoom;
        setAttribute(drawn.body, "transform", `scale(${zoom})`);
        glide.show(index);
      }
      drawn.writing.put(nameScale, zoom);
      if (atOnce) glide.put(index, disc.centre);
      else glide.to(index, disc.centre);
      drawDisc(drawn, disc, { look: lookOf(index), markScale });
    }
  };

  return {
    element,
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
      for (const [index, { writing }] of pupils.entries()) writing.prepare(names[index] ?? "");
    },
    write: (picture, writing, { nameScale, part }) => {
      markScale = Math.min(writing.scale, largestMark);
      element.dataset["scale"] = String(nameScale);
      for (const [index, drawn] of pupils.entries()) {
        const disc = picture.discs[index];
        if (!disc || !isIn(part, index)) continue;
        scaleMark(drawn, disc, markScale);
        drawn.writing.write(writing, index, { ...drawn, centre: disc.centre, nameScale });
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
  const writing = createPupilWriting();
  const group = svgElement(
    "g",
    { class: styles["pupil"] ?? "", role: "button", tabindex: -1, "data-pupil": index },
    [body, writing.element],
  );
  return {
    group,
    body,
    zoom: 1,
    reach,
    disc,
    halo: null,
    sign: null,
    writing,
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

function styled(name: string): string {
  return styles[name] ?? "";
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
