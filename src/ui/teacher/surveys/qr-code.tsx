import type { JSX } from "solid-js";
import { encode } from "uqr";

/** A QR code as one path of black squares: sharp on paper at any size. */
export function QrCode(props: { readonly text: string; readonly label: string }): JSX.Element {
  const code = () => encode(props.text, { ecc: "M", border: 4 });
  return (
    <svg
      viewBox={`0 0 ${code().size} ${code().size}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={props.label}
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path fill="#000" d={squares(code().data)} />
    </svg>
  );
}

function squares(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
}
