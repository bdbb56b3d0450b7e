import { tenths } from "../../core/sociogram/geometry.ts";
import type { Label, Line, SociogramPicture } from "../../core/sociogram/picture.ts";
import { sociogramMeasures } from "../../core/sociogram/picture.ts";
import { samplesOf } from "../../core/sociogram/curves.ts";
import { arrowPath, linePath } from "./line-path.ts";
import {
  markedEdge,
  markRooms,
  marksBehind,
  marksOn,
  markTitles,
  sampleOf,
  type PictureMarks,
} from "./picture-marks.ts";
import {
  escaped,
  pictureTypeface,
  wrapped,
  type WrittenPicture,
} from "../components/written-picture.ts";
import type { DiscLook } from "./pupil-layer.ts";

/** A map to be looked at outside of the page. */
export interface PictureFile {
  readonly picture: SociogramPicture;
  /** Places for what pupils are called, and that, which may be nothing; by pupil. */
  readonly labels: readonly Label[];
  readonly captions: readonly string[];
  readonly lookOf: (pupil: number) => DiscLook;
  readonly mutualOnly: boolean;
  /** What the chosen view marks; null where it marks nothing. */
  readonly marks: PictureMarks | null;
  /** Above the picture. */
  readonly title: string;
  /** What lines and shapes mean, below the picture; only what occurs in it is said. */
  readonly legend: Readonly<Record<LegendPart, string>>;
  /** At the very foot: what the picture is and when it goes. */
  readonly footer: string;
}

export type LegendPart = "mutual" | "oneWay" | "unknown" | "silent" | "halo" | "red" | "amber";

/** Of the light page, on white; a copier that knows only black shows the same by width, dashes and shapes. */
const colours = {
  ground: "#ffffff",
  ink: "#1d2730",
  muted: "#52606b",
  red: "#a3262a",
  amber: "#8a5200",
} as const;

const nameSize = 12;
const smallSize = 12;
const titleSize = 16;
const letterWidth = 6.4;
const lineHeight = 18;
const margin = 16;
const leastWidth = 420;

/** The map as an SVG that needs nothing beside itself: no style sheet, no script, no typeface. */
export function writePictureFile(file: PictureFile): WrittenPicture {
  const box = boundsOf(file);
  const drawnWidth = box.right - box.left;
  const width = Math.ceil(Math.max(drawnWidth, leastWidth) + 2 * margin);
  const title = wrapped(file.title, (width - 2 * margin) / (letterWidth * (titleSize / smallSize)));
  const top = margin + title.length * 22 + 8;
  const legendTop = top + (box.bottom - box.top) + 24;
  const legend = legendRows(file, width - 2 * margin);
  const footer = [...(file.marks?.notes ?? []), file.footer].flatMap((line) =>
    wrapped(line, (width - 2 * margin) / letterWidth),
  );
  const footerTop = legendTop + legend.length * 22 + 6;
  const height = Math.ceil(footerTop + footer.length * lineHeight + margin);
  const x = (width - drawnWidth) / 2 - box.left;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${pictureTypeface}" role="img">`,
    `<title>${escaped(file.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${colours.ground}"/>`,
    ...title.map((line, index) =>
      textAt(margin, margin + titleSize + index * 22, line, {
        size: titleSize,
        weight: "700",
      }),
    ),
    `<g transform="translate(${tenths(x)} ${tenths(top - box.top)})">`,
    ...(file.marks === null ? [] : marksBehind(file.marks)),
    ...tiesOf(file),
    ...(file.marks === null ? [] : markTitles(file.marks, escaped)),
    ...file.picture.discs.map((_, pupil) => pupilOf(file, pupil)),
    "</g>",
    ...legend.map(
      (row, index) => `<g transform="translate(${margin} ${legendTop + index * 22})">${row}</g>`,
    ),
    ...footer.map((line, index) =>
      textAt(margin, footerTop + smallSize + index * lineHeight, line, { size: smallSize }),
    ),
    "</svg>",
  ].join("\n");
  return { svg, width, height };
}

/* ---- the map ---- */

function shownLines({ picture, mutualOnly }: PictureFile): readonly Line[] {
  return mutualOnly ? picture.lines.filter(({ type }) => type === "mutual") : picture.lines;
}

function tiesOf(file: PictureFile): readonly string[] {
  const lines = shownLines(file);
  const path = (d: string, look: string): string => (d === "" ? "" : `<path d="${d}" ${look}/>`);
  const bent = lines.filter(({ type }) => type !== "mutual");
  return [
    ...bent.map((line) =>
      path(
        linePath(line),
        `fill="none" stroke="${colours.muted}" stroke-width="1.25"${line.type === "unknown" ? dotted : ""}`,
      ),
    ),
    ...bent.map((line) => path(arrowPath(line), `fill="${colours.muted}"`)),
    ...lines
      .filter(({ type }) => type === "mutual")
      .flatMap((line) => [
        path(linePath(line), `fill="none" stroke="${colours.ground}" stroke-width="6.5"`),
        path(linePath(line), `fill="none" stroke="${colours.ink}" stroke-width="2.5"`),
      ]),
  ];
}

const dotted = ' stroke-dasharray="1.5 4" stroke-linecap="round"';

function pupilOf(file: PictureFile, pupil: number): string {
  const disc = file.picture.discs[pupil];
  const label = file.labels[pupil];
  if (disc === undefined) return "";
  const look = file.lookOf(pupil);
  const { x, y } = disc.centre;
  const marks = file.marks?.pupils[pupil];
  const usual = look.silent
    ? `stroke="${colours.muted}" stroke-width="1"`
    : `stroke="${colours.ink}" stroke-width="1.5"`;
  const edge = markedEdge(marks) ?? usual;
  const halo = look.halo
    ? `<circle cx="${tenths(x)}" cy="${tenths(y)}" r="${tenths(disc.radius + sociogramMeasures.haloGap)}" ${haloLook}/>`
    : "";
  const sign =
    look.severity === "red" || look.severity === "amber"
      ? `<g transform="translate(${tenths(disc.mark.x)} ${tenths(disc.mark.y)}) scale(0.86)">${signs[look.severity]}</g>`
      : "";
  return [
    marks?.faded === true ? '<g data-pupil="" opacity="0.3">' : '<g data-pupil="">',
    `<circle cx="${tenths(x)}" cy="${tenths(y)}" r="${tenths(disc.radius)}" fill="${colours.ground}" ${edge}/>`,
    halo,
    marksOn(disc, marks, escaped),
    sign,
    label === undefined ? "" : captionOf(label, x, file.captions[pupil] ?? ""),
    "</g>",
  ].join("");
}

const haloLook = `fill="none" stroke="${colours.muted}" stroke-width="1.25" stroke-dasharray="2 3"`;

const signs = {
  red: `<path d="M0-6 6.2 5H-6.2Z" fill="${colours.red}"/>`,
  amber: `<path d="M0-6.2 6.2 0 0 6.2-6.2 0Z" fill="${colours.ground}" stroke="${colours.amber}" stroke-width="1.5"/><path d="M0-6.2V6.2L-6.2 0Z" fill="${colours.amber}"/>`,
} as const;

function captionOf({ box, leader }: Label, from: number, caption: string): string {
  if (caption === "") return "";
  const [at, anchor] =
    box.left >= from
      ? [box.left, "start"]
      : box.right <= from
        ? [box.right, "end"]
        : [(box.left + box.right) / 2, "middle"];
  const y = (box.top + box.bottom) / 2 + nameSize * 0.34;
  const line = leader
    ? `<line x1="${tenths(leader.start.x)}" y1="${tenths(leader.start.y)}" x2="${tenths(leader.end.x)}" y2="${tenths(leader.end.y)}" stroke="${colours.muted}"/>`
    : "";
  const ground = `stroke="${colours.ground}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
  return `${line}<text x="${tenths(at)}" y="${tenths(y)}" text-anchor="${anchor}" font-size="${nameSize}" fill="${colours.ink}" ${ground}>${escaped(caption)}</text>`;
}

/** All that is drawn, also what a hand has moved beyond the frame it was drawn in. */
function boundsOf(file: PictureFile): Bounds {
  const { discs } = file.picture;
  const edge = sociogramMeasures.haloGap + sociogramMeasures.markRadius + 2;
  const boxes: readonly Bounds[] = [
    ...discs.map(({ centre, radius }) => around(centre, radius + edge)),
    ...file.labels.map(({ box }) => box),
    ...(file.marks === null ? [] : markRooms(file.marks)),
    ...shownLines(file).flatMap((line) => samplesOf(line, 20).map((at) => around(at, 2))),
  ];
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function around({ x, y }: { readonly x: number; readonly y: number }, by: number): Bounds {
  return { left: x - by, top: y - by, right: x + by, bottom: y + by };
}

/* ---- what stands around it ---- */

const legendMarks: Readonly<Record<LegendPart, string>> = {
  mutual: `<path d="M0-4H26" stroke="${colours.ink}" stroke-width="2.5"/>`,
  oneWay: `<path d="M0-3Q10-9 20-5" fill="none" stroke="${colours.muted}" stroke-width="1.25"/><path d="M26-3 18.5-2.4 20.6-7.8Z" fill="${colours.muted}"/>`,
  unknown: `<path d="M0-3Q10-9 20-5" fill="none" stroke="${colours.muted}" stroke-width="1.25"${dotted}/><path d="M26-3 18.5-2.4 20.6-7.8Z" fill="${colours.muted}"/>`,
  silent: `<circle cx="16" cy="-4" r="6" fill="none" stroke="${colours.muted}"/>`,
  halo: `<circle cx="16" cy="-4" r="4" fill="none" stroke="${colours.ink}" stroke-width="1.5"/><circle cx="16" cy="-4" r="7" ${haloLook}/>`,
  red: `<g transform="translate(16 -4)">${signs.red}</g>`,
  amber: `<g transform="translate(16 -4)">${signs.amber}</g>`,
};

/** The parts that occur, as many in a row as there is room for. */
function legendRows(file: PictureFile, room: number): readonly string[] {
  const rows: string[] = [];
  let row = "";
  let x = 0;
  const parts = [
    ...partsIn(file).map((part) => ({ mark: legendMarks[part], words: file.legend[part] })),
    ...(file.marks?.legend ?? []).map(({ sample, words }) => ({ mark: sampleOf(sample), words })),
  ];
  for (const { mark, words } of parts) {
    const width = 34 + words.length * letterWidth + 20;
    if (x > 0 && x + width > room) {
      rows.push(row);
      [row, x] = ["", 0];
    }
    row += `<g transform="translate(${tenths(x)} 0)">${mark}${textAt(mark === "" ? 0 : 34, 0, words, { size: smallSize })}</g>`;
    x += width;
  }
  return row === "" ? rows : [...rows, row];
}

function partsIn(file: PictureFile): readonly LegendPart[] {
  const types = new Set(shownLines(file).map(({ type }) => type));
  const looks = file.picture.discs.map((_, pupil) => file.lookOf(pupil));
  const occurs: Readonly<Record<LegendPart, boolean>> = {
    mutual: types.has("mutual"),
    oneWay: types.has("one-way"),
    unknown: types.has("unknown"),
    silent: looks.some(({ silent }) => silent),
    halo: looks.some(({ halo }) => halo),
    red: looks.some(({ severity }) => severity === "red"),
    amber: looks.some(({ severity }) => severity === "amber"),
  };
  return legendOrder.filter((part) => occurs[part]);
}

const legendOrder: readonly LegendPart[] = [
  "mutual",
  "oneWay",
  "unknown",
  "silent",
  "halo",
  "red",
  "amber",
];

function textAt(
  x: number,
  y: number,
  words: string,
  { size, weight }: { readonly size: number; readonly weight?: string },
): string {
  const bold = weight === undefined ? "" : ` font-weight="${weight}"`;
  return `<text x="${tenths(x)}" y="${tenths(y)}" font-size="${size}"${bold} fill="${colours.ink}">${escaped(words)}</text>`;
}
