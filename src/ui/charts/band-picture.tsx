import type { JSX } from "solid-js";
import type { ChanceBand } from "../../core/analysis.ts";
import styles from "./band-picture.module.css";

export interface BandPictureProps {
  readonly received: number;
  readonly band: ChanceBand;
  /** The largest count of all pictures that stand together, so that they share a scale. */
  readonly most: number;
  readonly label: string;
}

const left = 7;
const right = 129;

/** A count on a line, beside the counts that chance alone would give. */
export function BandPicture(props: BandPictureProps): JSX.Element {
  const most = () => Math.max(4, props.most, props.received, props.band.high);
  const at = (count: number) => left + ((right - left) * count) / most();
  return (
    <svg class={styles["picture"]} viewBox="0 0 136 24" role="img" aria-label={props.label}>
      <line class={styles["track"]} x1={left} y1="8" x2={right} y2="8" />
      <rect
        class={styles["band"]}
        x={at(props.band.low) - 4}
        y="3.5"
        width={at(props.band.high) - at(props.band.low) + 8}
        height="9"
        rx="4.5"
      />
      <circle class={styles["count"]} cx={at(props.received)} cy="8" r="5" />
      <text class={styles["number"]} x={at(props.received)} y="23">
        {props.received}
      </text>
    </svg>
  );
}
