import type { SociogramPicture } from "../../../../core/sociogram/picture.ts";
import { hullOf } from "../../../../core/sociogram/views/hull.ts";
import type { PictureMarks, PupilMarks } from "../../../sociogram/picture-marks.ts";
import { arcInset, largestLetter, letterSize, placeOnEdge, type DressPlan } from "./view-dress.ts";
import { arcPath, positionShapes } from "./view-marks.ts";
import type { ViewSpeech } from "./view-words.ts";

/** All that a view marks on the page, for a file of the same picture. */
export function fileMarksOf(
  plan: DressPlan,
  speech: ViewSpeech,
  picture: SociogramPicture,
): PictureMarks {
  const { facts, placed, titles } = plan;
  return {
    rings: (placed?.rings ?? []).map(({ centre, radius }) => ({ centre, radius })),
    hulls:
      facts.view === "subgroups" && placed !== null
        ? facts.subgroups.map((pupils) => hullOf(pupils.flatMap((one) => picture.discs[one] ?? [])))
        : [],
    titles: [
      ...(placed?.rings ?? []).map(({ label, received }) => ({
        at: label,
        words: String(received),
      })),
      ...(placed?.blocks ?? []).map(({ title }, index) => ({
        at: title,
        words: titles[index] ?? "",
      })),
    ],
    pupils: picture.discs.map((_, pupil) => pupilMarks(plan, picture, pupil)),
    legend: legendOf(plan, speech),
    notes: notesOf(speech),
  };
}

const bare: PupilMarks = { faded: false, edge: "plain", arc: null, letter: null, shapes: [] };

function pupilMarks(
  { facts, letters }: DressPlan,
  picture: SociogramPicture,
  pupil: number,
): PupilMarks {
  const found = facts.pupils[pupil];
  const disc = picture.discs[pupil];
  if (found === undefined || disc === undefined) return bare;
  const { secondReceived, group } = found;
  const share = facts.secondMost === 0 ? 0 : (secondReceived ?? 0) / facts.secondMost;
  const radius = disc.radius - arcInset;
  const size = Math.min(letterSize, disc.radius * largestLetter);
  return {
    faded: !found.kept,
    // As on the page, where the thicker one is drawn over the other.
    edge: found.contrast !== null ? "thick" : found.quiet ? "dotted" : "plain",
    arc: secondReceived === null ? null : { radius, d: arcPath(radius, share) },
    letter: group === null ? null : { words: letters[group] ?? "", size },
    shapes: found.positions.map((position, index) => ({
      at: placeOnEdge(disc, index),
      d: positionShapes[position],
    })),
  };
}

/** The same words as beside the map, for what is there to be seen. */
function legendOf({ letters }: DressPlan, speech: ViewSpeech): PictureMarks["legend"] {
  const { facts, texts, second, groupNames } = speech;
  const { legend } = texts;
  const has = (position: "cut-point" | "power"): boolean =>
    facts.pupils.some(({ positions }) => positions.includes(position));
  const entry = (
    isThere: boolean,
    made: () => PictureMarks["legend"][number],
  ): PictureMarks["legend"] => (isThere ? [made()] : []);
  return [
    ...entry(
      facts.pupils.some(({ quiet }) => quiet),
      () => ({ sample: { type: "dotted" }, words: legend.quiet }),
    ),
    ...entry(has("cut-point"), () => ({
      sample: { type: "shape", d: positionShapes["cut-point"] },
      words: legend.cutPoint,
    })),
    ...entry(has("power"), () => ({
      sample: { type: "shape", d: positionShapes.power },
      words: legend.power,
    })),
    ...entry(second !== null, () => ({
      sample: { type: "arc", d: arcPath(5.5, 0.6) },
      words: legend.arc(second ?? ""),
    })),
    ...entry(
      facts.pupils.some(({ contrast }) => contrast !== null),
      () => ({ sample: { type: "thick" }, words: legend.contrast }),
    ),
    ...entry(facts.view === "target", () => ({ sample: { type: "ring" }, words: legend.ring })),
    ...entry(facts.subgroups.length > 0, () => ({ sample: { type: "hull" }, words: legend.hull })),
    ...facts.groups.map((_, index) => ({
      sample: { type: "letter" } as const,
      words: legend.group(letters[index] ?? "", groupNames[index] ?? ""),
    })),
  ];
}

function notesOf({ facts, texts }: ViewSpeech): readonly string[] {
  const all = facts.pupils.length;
  const kept = facts.pupils.filter((pupil) => pupil.kept).length;
  if (kept === all) return [];
  return [kept === 0 ? texts.notes.keptNobody : texts.notes.kept(kept, all)];
}
