import type { Box, Point } from "../../core/sociogram/geometry.ts";
import type { Label } from "../../core/sociogram/picture.ts";
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

/** The name beside a pupil's disc, or two letters and the name, and the line that leads to it. */
export interface PupilWriting {
  /** Holds the texts, and is moved and scaled with them in it. */
  readonly element: SVGGElement;
  /** Makes the text, before anything is known of its place. */
  prepare(name: string): void;
  write(
    writing: Writing,
    pupil: number,
    at: {
      readonly centre: Point;
      readonly zoom: number;
      readonly nameScale: number;
      readonly body: SVGGElement;
    },
  ): void;
  /** At another size where it stands. */
  put(scale: number, zoom: number): void;
}

/** What belongs to all names, in pixels of the screen: of another size they would all be laid out anew. */
export const writingSizes = { "font-size": 13, "stroke-width": 3 } as const;

/** From the middle of a box to the line letters stand on, in parts of their size. */
const toBaseline = 0.34;

/** What is written already is kept and only moved: to lay letters out costs an old machine a millisecond each time. */
export function createPupilWriting(): PupilWriting {
  const element = svgElement("g");
  let texts: readonly WrittenText[] = [];
  let leader: SVGLineElement | null = null;
  /** From the middle of the disc, the point that letters stand at. */
  let place: Point | null = null;

  const writeTexts = (plans: readonly TextPlan[]): void => {
    const wanted = plans.map(
      (plan) => texts.find((text) => isLike(plan, text)) ?? createText(plan),
    );
    for (const text of texts) if (!wanted.includes(text)) text.anchor.remove();
    for (const { anchor } of wanted) if (anchor.parentNode === null) element.append(anchor);
    texts = wanted;
  };
  // What holds the letters is moved: with a place, an anchor or a size of their own they would be laid out anew.
  const put: PupilWriting["put"] = (scale, zoom) => {
    if (place === null) return;
    // One over the zoom times the zoom is not quite one.
    const size = Number((scale * zoom).toFixed(6));
    const [x, y] = [place.x * zoom, place.y * zoom];
    setAttribute(element, "transform", `translate(${x} ${y}) scale(${size})`);
  };
  return {
    element,
    prepare: (name) => {
      if (texts.length === 0) writeTexts([{ words: name, look: styled("caption") }]);
    },
    write: ({ labels, captions, names }, pupil, { centre, zoom, nameScale, body }) => {
      const label = labels[pupil];
      writeTexts(label === undefined ? [] : plansOf(captions[pupil] ?? "", names[pupil] ?? ""));
      const placed = label ? placeOf(label.box, centre) : null;
      place = placed;
      if (placed)
        for (const { anchor } of texts) setAttribute(anchor, "data-anchor", placed.anchor);
      put(nameScale, zoom);
      leader?.remove();
      leader = label?.leader ? leaderOf(label.leader, centre) : null;
      if (leader) body.append(leader);
    },
    put,
  };
}

interface TextPlan {
  readonly words: string;
  readonly look: string;
}

interface WrittenText extends TextPlan {
  /** Lets the text end, begin or have its middle where it stands. */
  readonly anchor: SVGGElement;
}

function plansOf(caption: string, name: string): readonly TextPlan[] {
  if (caption === name) return [{ words: name, look: styled("caption") }];
  return [
    { words: caption, look: `${styled("caption")} ${styled("short")}` },
    { words: name, look: `${styled("caption")} ${styled("whole")}` },
  ];
}

function isLike(one: TextPlan, other: TextPlan): boolean {
  return one.words === other.words && one.look === other.look;
}

function createText({ words, look }: TextPlan): WrittenText {
  const text = svgElement("text", { class: look, y: writingSizes["font-size"] * toBaseline });
  text.textContent = words;
  return { words, look, anchor: svgElement("g", { class: styled("anchor") }, [text]) };
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

/** From the middle of the disc, from where places are counted: a longer text grows away from it. */
function placeOf(box: Box, from: Point): Point & { readonly anchor: "start" | "middle" | "end" } {
  const y = (box.top + box.bottom) / 2 - from.y;
  if (box.left >= from.x) return { anchor: "start", x: box.left - from.x, y };
  if (box.right <= from.x) return { anchor: "end", x: box.right - from.x, y };
  return { anchor: "middle", x: (box.left + box.right) / 2 - from.x, y };
}

function styled(name: string): string {
  return styles[name] ?? "";
}
