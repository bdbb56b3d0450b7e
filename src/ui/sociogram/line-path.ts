import { sociogramMeasures, type Line } from "../../core/sociogram/picture.ts";
import { tenths, type Point } from "../../core/sociogram/geometry.ts";

/** The curve of a line as an SVG path. A one-way choice ends where its arrowhead begins. */
export const linePath = writtenOnce(({ start, control, end, type }: Line): string => {
  const tip = type === "mutual" ? end : backFrom(end, control, sociogramMeasures.arrowLength - 1);
  return `M${coordinates(start)}Q${coordinates(control)} ${coordinates(tip)}`;
});

/** The arrowhead of a one-way choice: a triangle whose tip touches the disc's edge. */
export const arrowPath = writtenOnce(({ control, end }: Line): string => {
  const { arrowLength, arrowHalfWidth } = sociogramMeasures;
  const foot = backFrom(end, control, arrowLength);
  const x = ((end.y - foot.y) / arrowLength) * arrowHalfWidth;
  const y = ((end.x - foot.x) / arrowLength) * arrowHalfWidth;
  const one = { x: foot.x - x, y: foot.y + y };
  const other = { x: foot.x + x, y: foot.y - y };
  return `M${coordinates(end)}L${coordinates(one)}L${coordinates(other)}Z`;
});

/** Numbers take an old machine long to write: where a pupil is moved, or lit, the other lines are the same as before. */
function writtenOnce(write: (line: Line) => string): (line: Line) => string {
  const known = new WeakMap<Line, string>();
  return (line) => {
    const before = known.get(line);
    if (before !== undefined) return before;
    const path = write(line);
    known.set(line, path);
    return path;
  };
}

function backFrom(from: Point, towards: Point, by: number): Point {
  const dx = towards.x - from.x;
  const dy = towards.y - from.y;
  const length = Math.sqrt(dx * dx + dy * dy);
  return length === 0 ? from : { x: from.x + (dx / length) * by, y: from.y + (dy / length) * by };
}

/** A place as paths write it. */
export function coordinates({ x, y }: Point): string {
  return `${tenths(x)} ${tenths(y)}`;
}

/** A closed way from corner to corner; empty without corners. */
export function outlinePath(corners: readonly Point[]): string {
  return corners.length === 0 ? "" : `M${corners.map(coordinates).join("L")}Z`;
}
