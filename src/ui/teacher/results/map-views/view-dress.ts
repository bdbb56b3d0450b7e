import type { Point } from "../../../../core/sociogram/geometry.ts";
import type { Disc } from "../../../../core/sociogram/picture.ts";
import type { MapFacts, PupilMapFacts } from "../../../../core/sociogram/views/facts.ts";
import { hullOf } from "../../../../core/sociogram/views/hull.ts";
import type { ViewPicture } from "../../../../core/sociogram/views/view-picture.ts";
import type { Dress, DressStage } from "../../../sociogram/dress.ts";
import { coordinates, outlinePath } from "../../../sociogram/line-path.ts";
import { svgElement } from "../../../sociogram/svg-elements.ts";
import { arcPath, positionShapes } from "./view-marks.ts";
import styles from "./map-views.module.css";

export interface DressPlan {
  readonly facts: MapFacts;
  /** What the view has placed; null where everyone stands as in the map. */
  readonly placed: ViewPicture | null;
  /** Above each block, in the order of the view's blocks. */
  readonly titles: readonly string[];
  /** Inside the discs, in the order of the facts' groups. */
  readonly letters: readonly string[];
  readonly nameless: boolean;
}

/** Names written larger on a small map than this would not find room above their blocks. */
const largestTitle = 2;
const titleSize = 14;
export const letterSize = 13;
/** Beside a disc's radius: what still leaves room within its edge. */
export const largestLetter = 1.25;
export const arcInset = 4;
/** How deep a position's shape sits on the disc's edge: no deeper into the room of names than they stand off. */
const markInset = 2.5;
const largestMark = 1.3;

/** Draws what a view marks: all of it from the facts that the table is written from. */
export function dressOf(plan: DressPlan): Dress {
  return (stage) => {
    const map = stage.behind.ownerSVGElement;
    map?.toggleAttribute("data-nameless", plan.nameless);
    stage.behind.append(...circlesOf(plan), ...hullsOf(plan, stage));
    stage.between.append(...titlesOf(plan, stage), svgElement("defs", {}, lettersOf(plan)));
    const added = stage.pupils.flatMap((group, pupil) => {
      const facts = plan.facts.pupils[pupil];
      const disc = stage.picture.discs[pupil];
      const body = stage.bodies[pupil];
      if (!facts || !disc || !body) return [];
      group.toggleAttribute("data-out", !facts.kept);
      group.toggleAttribute("data-quiet", facts.quiet);
      group.toggleAttribute("data-contrast", facts.contrast !== null);
      const [inside, onEdge] = marksOf(plan, facts, { disc, scale: stage.scale });
      // Signs and names stay above what fills a disc.
      body.querySelector(":scope > circle:nth-of-type(2)")?.after(...inside);
      body.append(...onEdge);
      return [...inside, ...onEdge];
    });
    return () => {
      map?.removeAttribute("data-nameless");
      for (const mark of added) mark.remove();
      for (const group of stage.pupils) {
        for (const name of ["data-out", "data-quiet", "data-contrast"]) group.removeAttribute(name);
      }
    };
  };
}

function circlesOf({ placed }: DressPlan): readonly SVGElement[] {
  return (placed?.rings ?? []).map(({ centre, radius, received }) =>
    svgElement("circle", {
      class: styles["ring"] ?? "",
      cx: centre.x,
      cy: centre.y,
      r: radius,
      "data-ring": received,
    }),
  );
}

/** Only around what is stable: groups of the class list stand together without a hull. */
function hullsOf({ facts, placed }: DressPlan, { picture }: DressStage): readonly SVGElement[] {
  if (facts.view !== "subgroups" || placed === null) return [];
  return facts.subgroups.map((pupils, number) => {
    const corners = hullOf(pupils.flatMap((pupil) => picture.discs[pupil] ?? []));
    return svgElement("path", {
      class: styles["hull"] ?? "",
      d: outlinePath(corners),
      "data-hull": number + 1,
    });
  });
}

/** The counts of rings, and what blocks are called. */
function titlesOf({ placed, titles }: DressPlan, { scale }: DressStage): readonly SVGElement[] {
  const size = Math.min(scale, largestTitle);
  return [
    ...(placed?.rings ?? []).map(({ label, received }) => titleAt(label, String(received), size)),
    ...(placed?.blocks ?? []).map(({ title }, index) => titleAt(title, titles[index] ?? "", size)),
  ];
}

function titleAt(place: Point, words: string, scale: number): SVGTextElement {
  const size = titleSize * scale;
  const text = svgElement("text", {
    class: styles["title"] ?? "",
    x: place.x,
    y: place.y + size * 0.34,
    "font-size": size,
    "text-anchor": "middle",
  });
  text.textContent = words;
  return text;
}

function marksOf(
  { facts }: DressPlan,
  pupil: PupilMapFacts,
  { disc, scale }: { readonly disc: Disc; readonly scale: number },
): readonly [inside: readonly SVGElement[], onEdge: readonly SVGElement[]] {
  const inside = [
    ...arcOf(facts, pupil, disc),
    ...letterOf(pupil, Math.min(letterSize * scale, disc.radius * largestLetter)),
  ];
  const onEdge = pupil.positions.map((position, index) =>
    svgElement("path", {
      class: styles["position"] ?? "",
      d: positionShapes[position],
      "data-position": position,
      transform: `translate(${coordinates(placeOnEdge(disc, index))}) scale(${Math.min(scale, largestMark)})`,
    }),
  );
  return [inside, onEdge];
}

/** How often the pupil was chosen on the second question, beside who was chosen most. */
function arcOf(facts: MapFacts, pupil: PupilMapFacts, { radius }: Disc): readonly SVGElement[] {
  if (pupil.secondReceived === null) return [];
  const share = facts.secondMost === 0 ? 0 : pupil.secondReceived / facts.secondMost;
  const r = radius - arcInset;
  return [
    svgElement("circle", { class: styles["track"] ?? "", r }),
    svgElement("path", {
      class: styles["arc"] ?? "",
      d: arcPath(r, share),
      "data-second": pupil.secondReceived,
    }),
  ];
}

function letterId(group: number): string {
  return `map-letter-${group}`;
}

/** Each once, for all who wear it. */
function lettersOf({ facts, letters }: DressPlan): readonly SVGElement[] {
  return facts.groups.map((_, group) => {
    const text = svgElement("text", { id: letterId(group), "text-anchor": "middle" });
    text.textContent = letters[group] ?? "";
    return text;
  });
}

/** A mark and no text: beside the name it would stand in the way of calling the pupil by what is read. */
function letterOf({ group }: PupilMapFacts, size: number): readonly SVGElement[] {
  if (group === null) return [];
  const mark = svgElement("use", {
    class: styles["letter"] ?? "",
    href: `#${letterId(group)}`,
    y: size * 0.34,
    "font-size": size,
    "data-group": group,
  });
  return [mark];
}

/** Across from where a sign may sit; a second shape a quarter around. */
export function placeOnEdge({ centre, mark, radius }: Disc, index: number): Point {
  const across = { x: centre.x - mark.x, y: centre.y - mark.y };
  const length = Math.hypot(across.x, across.y) || 1;
  const by = (radius - markInset) / length;
  const [x, y] = index === 0 ? [across.x, across.y] : [-across.y, across.x];
  return { x: x * by, y: y * by };
}
