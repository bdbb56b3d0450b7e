import { tenths, type Point } from "../../core/sociogram/geometry.ts";
import { outlinePath } from "./line-path.ts";
import type { Disc } from "../../core/sociogram/picture.ts";

/** What a view of the map marks, ready to be drawn outside of the page. */
export interface PictureMarks {
  /** Behind everything, in the picture's pixels. */
  readonly rings: readonly { readonly centre: Point; readonly radius: number }[];
  /** Outlines around those who stand together. */
  readonly hulls: readonly (readonly Point[])[];
  /** Above the lines; the place is the middle of the words. */
  readonly titles: readonly { readonly at: Point; readonly words: string }[];
  /** In the order of the picture's discs. */
  readonly pupils: readonly PupilMarks[];
  /** What the marks mean, below the picture; only of those that are there. */
  readonly legend: readonly { readonly sample: MarkSample; readonly words: string }[];
  /** Sentences below the picture: who is shown, when not all are. */
  readonly notes: readonly string[];
}

export interface PupilMarks {
  readonly faded: boolean;
  readonly edge: "plain" | "dotted" | "thick";
  /** Inside the disc, beside a whole circle; null without one. */
  readonly arc: { readonly radius: number; readonly d: string } | null;
  readonly letter: { readonly words: string; readonly size: number } | null;
  /** On the edge, from the middle of the disc. */
  readonly shapes: readonly { readonly at: Point; readonly d: string }[];
}

/** A letter stands for itself. */
export type MarkSample =
  | { readonly type: "dotted" | "thick" | "ring" | "hull" | "letter" }
  | { readonly type: "arc" | "shape"; readonly d: string };

const ink = "#1d2730";
const muted = "#52606b";
const paper = "#ffffff";
const tint = "#eef0f2";
const titleSize = 14;

const edges: Readonly<Record<PupilMarks["edge"], string>> = {
  plain: `stroke="${ink}" stroke-width="1.5"`,
  dotted: `stroke="${ink}" stroke-width="2.25" stroke-dasharray="0.1 4.4" stroke-linecap="round"`,
  thick: `stroke="${ink}" stroke-width="3.25"`,
};
const track = `fill="none" stroke="#c9ccc9" stroke-width="3"`;
const arcLook = `fill="none" stroke="${ink}" stroke-width="3.5"`;
const shapeLook = `fill="${paper}" stroke="${ink}" stroke-width="1.6" stroke-linejoin="round"`;
const ringLook = `fill="none" stroke="${muted}" stroke-width="1"`;
const hullLook = `fill="${tint}" stroke="${muted}" stroke-linejoin="round"`;

/** How the edge of a disc is drawn; null where the view leaves it as it is. */
export function markedEdge(marks: PupilMarks | undefined): string | null {
  return marks === undefined || marks.edge === "plain" ? null : edges[marks.edge];
}

/** What lies behind lines and pupils. */
export function marksBehind({ rings, hulls }: PictureMarks): readonly string[] {
  return [
    ...rings.map(
      ({ centre, radius }) =>
        `<circle cx="${tenths(centre.x)}" cy="${tenths(centre.y)}" r="${tenths(radius)}" ${ringLook} data-ring=""/>`,
    ),
    ...hulls
      .filter((corners) => corners.length > 0)
      .map((corners) => `<path d="${outlinePath(corners)}" ${hullLook} data-hull=""/>`),
  ];
}

/** Titles over the lines; `escaped` makes text of people safe in XML. */
export function markTitles(
  { titles }: PictureMarks,
  escaped: (text: string) => string,
): readonly string[] {
  const ground = `stroke="${paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
  return titles.map(
    ({ at, words }) =>
      `<text x="${tenths(at.x)}" y="${tenths(at.y + titleSize * 0.34)}" font-size="${titleSize}" font-weight="700" text-anchor="middle" fill="${muted}" ${ground} data-title="">${escaped(words)}</text>`,
  );
}

/** What stands in a disc and on its edge. */
export function marksOn(
  { centre }: Disc,
  marks: PupilMarks | undefined,
  escaped: (text: string) => string,
): string {
  if (marks === undefined) return "";
  const { arc, letter, shapes } = marks;
  const parts = [
    ...(arc === null
      ? []
      : [
          `<circle r="${tenths(arc.radius)}" ${track}/>`,
          arc.d === "" ? "" : `<path d="${arc.d}" ${arcLook} data-arc=""/>`,
        ]),
    ...(letter === null
      ? []
      : [
          `<text y="${tenths(letter.size * 0.34)}" font-size="${tenths(letter.size)}" font-weight="700" text-anchor="middle" fill="${ink}" data-letter="">${escaped(letter.words)}</text>`,
        ]),
    ...shapes.map(
      ({ at, d }) =>
        `<path transform="translate(${tenths(at.x)} ${tenths(at.y)})" d="${d}" ${shapeLook} data-shape=""/>`,
    ),
  ].join("");
  if (parts === "") return "";
  return `<g transform="translate(${tenths(centre.x)} ${tenths(centre.y)})">${parts}</g>`;
}

/** What stands before the words of the legend, around 16,-4. */
export function sampleOf(sample: MarkSample): string {
  const drawn = (parts: string): string => `<g transform="translate(16 -4)">${parts}</g>`;
  switch (sample.type) {
    case "dotted":
    case "thick":
      return drawn(`<circle r="6" fill="none" ${edges[sample.type]}/>`);
    case "ring":
      return drawn(`<circle r="7" ${ringLook}/><circle r="2.5" ${ringLook}/>`);
    case "hull":
      return drawn(`<rect x="-9" y="-6" width="18" height="12" rx="6" ${hullLook}/>`);
    case "arc":
      return drawn(`<circle r="5.5" ${track}/><path d="${sample.d}" ${arcLook}/>`);
    case "shape":
      return drawn(`<path d="${sample.d}" ${shapeLook}/>`);
    case "letter":
      return "";
  }
}

/** Rooms that marks take beyond discs and lines. */
export function markRooms({ rings, hulls, titles }: PictureMarks): readonly Room[] {
  return [
    ...rings.map(({ centre, radius }) => around(centre, { x: radius + 1, y: radius + 1 })),
    ...hulls.flatMap((corners) => corners.map((corner) => around(corner, { x: 1, y: 1 }))),
    ...titles.map(({ at, words }) =>
      around(at, { x: (words.length * titleSize * 0.6) / 2 + 3, y: titleSize }),
    ),
  ];
}

interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function around({ x, y }: Point, by: Point): Room {
  return { left: x - by.x, top: y - by.y, right: x + by.x, bottom: y + by.y };
}
