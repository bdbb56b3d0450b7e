import { sociogramMeasures, type Line } from "../../core/sociogram/picture.ts";
import { tenths, type Point } from "../../core/sociogram/geometry.ts";

/** The curve of a line as an SVG path. A one-way choice ends where its arrowhead begins. */
export function linePath({ start, control, end, type }: Line): string {
  const tip = type === "mutual" ? end : backFrom(end, control, sociogramMeasures.arrowLength - 1);
  return `M${coordinates(start)}Q${coordinates(control)} ${coordinates(tip)}`;
}

/** The arrowhead of a one-way choice: a triangle whose tip touches the disc's edge. */
export function arrowPath({ control, end }: Line): string {
  const { arrowLength, arrowHalfWidth } = sociogramMeasures;
  const foot = backFrom(end, control, arrowLength);
  const x = ((end.y - foot.y) / arrowLength) * arrowHalfWidth;
  const y = ((end.x - foot.x) / arrowLength) * arrowHalfWidth;
  const one = { x: foot.x - x, y: foot.y + y };
  const other = { x: foot.x + x, y: foot.y - y };
  return `M${coordinates(end)}L${coordinates(one)}L${coordinates(other)}Z`;
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
