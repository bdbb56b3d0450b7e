import type { JSX } from "solid-js";
import { qrSquares } from "./qr-squares.ts";

/** A QR code as one path of black squares: sharp on paper at any size. */
export function QrCode(props: {
  readonly text: string;
  readonly label: string;
  /** For a long text that is shown on a screen, where no square gets dirty: fewer and larger ones. */
  readonly dense?: boolean;
}): JSX.Element {
  const code = () => qrSquares(props.text, props.dense === true ? "L" : "M");
  return (
    <svg
      viewBox={`0 0 ${code().length} ${code().length}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={props.label}
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path fill="#000" d={pathOf(code())} />
    </svg>
  );
}

function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
}
