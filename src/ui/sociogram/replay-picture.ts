import type { PupilId } from "../../core/ids.ts";
import type { Box, Point } from "../../core/sociogram/geometry.ts";
import type { Line } from "../../core/sociogram/picture.ts";
import { initialsOf } from "../../core/initials.ts";
import { arrowPath, linePath } from "./line-path.ts";
import {
  lineBetween,
  momentAt,
  pointBetween,
  type ReplayMoment,
  type ReplayPlace,
  type ReplayPlan,
  type ReplayPupil,
} from "./replay-plan.ts";
import { svgElement } from "./svg-elements.ts";
import styles from "./replay-picture.module.css";

/** The picture of a change; `show` draws it at a moment from 0 (then) to 1 (now). */
export interface ReplayPicture {
  readonly element: SVGGElement;
  show(time: number): void;
  /** Names keep their size on the screen, and are two letters where there is no room: `zoom` is drawn size beside its own. */
  resize(zoom: number): void;
}

const captionSize = 13;
const namesFrom = 0.5;

export function createReplayPicture(
  plan: ReplayPlan,
  namesOf: (ids: readonly PupilId[]) => readonly string[],
): ReplayPicture {
  const names = namesOf(plan.pupils.map(({ id }) => id));
  const initials = initialsInReplay(plan.pupils, names);
  const kept = createLines("kept");
  const lost = createLines("lost");
  const gone = createLines("lost");
  const gained = createLines("gained");
  lost.draw(plan.lost, plan.told);
  gained.draw(plan.gained, plan.told);
  const pupils = plan.pupils.map(createPupil);
  const element = svgElement("g", { "aria-hidden": "true" }, [
    kept.element,
    lost.element,
    gone.element,
    gained.element,
    ...pupils.map((pupil) => pupil.element),
  ]);
  return {
    element,
    resize: (zoom) => {
      element.setAttribute("font-size", String(captionSize / Math.min(1, Math.max(0.1, zoom))));
      const captions = zoom < namesFrom ? initials : names;
      for (const [index, pupil] of pupils.entries()) pupil.write(captions[index] ?? "");
    },
    show: (time) => {
      const moment = momentAt(time);
      kept.draw(plan.kept.map((line) => lineBetween(line.before, line.now, moment.moved)));
      const lines = plan.gone.map((line) => lineBetween(line.before, line.now, moment.moved));
      gone.draw(lines, new Set(lines));
      lost.element.style.opacity = String(moment.lost);
      gained.element.style.opacity = String(moment.gained);
      for (const pupil of pupils) pupil.show(moment);
    },
  };
}

/** Those of today's class as everywhere else; who left get what is left. */
function initialsInReplay(
  pupils: ReplayPlan["pupils"],
  names: readonly string[],
): readonly string[] {
  const places = [...pupils.keys()];
  const isHere = (place: number): boolean => pupils[place]?.now !== null;
  const order = [...places.filter(isHere), ...places.filter((place) => !isHere(place))];
  const here = places.filter(isHere).length;
  const called = order.map((place) => names[place] ?? "");
  const initials = initialsOf(called.slice(0, here), called.slice(here));
  const byPlace = new Map(order.map((place, index) => [place, initials[index] ?? ""]));
  return places.map((place) => byPlace.get(place) ?? "");
}

interface Lines {
  readonly element: SVGGElement;
  readonly draw: (lines: readonly Line[], told?: ReadonlySet<Line>) => void;
}

/** Lines that stay need no look of their own. */
const looks = { kept: "", lost: styles["lost"] ?? "", gained: styles["gained"] ?? "" } as const;

/** A handful of paths for all lines: an old machine draws few long paths faster than many short ones. */
function createLines(look: keyof typeof looks): Lines {
  const oneWay = svgElement("path", { class: styles["oneWay"] ?? "" });
  const arrows = svgElement("path", { class: styles["arrows"] ?? "" });
  const mutual = svgElement("path", { class: styles["mutual"] ?? "" });
  const marked = svgElement("path", { class: `${styles["mutual"] ?? ""} ${styles["told"] ?? ""}` });
  const element = svgElement("g", { class: looks[look] }, [oneWay, arrows, mutual, marked]);
  return {
    element,
    draw: (lines, told = new Set()) => {
      const single = lines.filter(({ type }) => type !== "mutual");
      const both = lines.filter(({ type }) => type === "mutual");
      oneWay.setAttribute("d", single.map(linePath).join(""));
      arrows.setAttribute("d", single.map(arrowPath).join(""));
      const path = (isTold: boolean): string =>
        both
          .filter((line) => told.has(line) === isTold)
          .map(linePath)
          .join("");
      mutual.setAttribute("d", path(false));
      marked.setAttribute("d", path(true));
    },
  };
}

interface DrawnPupil {
  readonly element: SVGGElement;
  readonly write: (caption: string) => void;
  readonly show: (moment: ReplayMoment) => void;
}

function createPupil({ before, now }: ReplayPupil): DrawnPupil {
  const disc = svgElement("circle", { class: styles["disc"] ?? "" });
  const text = svgElement("text", { class: styles["name"] ?? "" });
  const element = svgElement("g", {}, [disc, text]);
  const [from, to] = [before ?? now, now ?? before];
  const anchor = to === null ? "middle" : anchorOf(to);
  text.setAttribute("text-anchor", anchor);
  return {
    element,
    write: (caption) => {
      text.textContent = caption;
    },
    show: ({ lost, moved, gained }) => {
      if (from === null || to === null) return;
      const centre = pointBetween(from.centre, to.centre, moved);
      const label = pointBetween(
        anchorPoint(from.label.box, anchor),
        anchorPoint(to.label.box, anchor),
        moved,
      );
      element.style.opacity = String(before === null ? gained : now === null ? lost : 1);
      disc.setAttribute("cx", String(centre.x));
      disc.setAttribute("cy", String(centre.y));
      disc.setAttribute("r", String(from.radius + (to.radius - from.radius) * moved));
      text.setAttribute("x", String(label.x));
      text.setAttribute("y", String(label.y));
    },
  };
}

type Anchor = "start" | "middle" | "end";

/** A name written larger grows away from its disc. */
function anchorOf({ centre, label: { box } }: ReplayPlace): Anchor {
  if (box.left >= centre.x) return "start";
  return box.right <= centre.x ? "end" : "middle";
}

function anchorPoint(box: Box, anchor: Anchor): Point {
  const middle = (box.left + box.right) / 2;
  const x = anchor === "start" ? box.left : anchor === "end" ? box.right : middle;
  return { x, y: (box.top + box.bottom) / 2 };
}
