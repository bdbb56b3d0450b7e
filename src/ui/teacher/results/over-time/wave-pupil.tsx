import { Show, type JSX } from "solid-js";
import type { Wave } from "../../../../app/teacher/waves-desk.ts";
import type { PupilId } from "../../../../core/ids.ts";
import { useResults } from "../results-desk.tsx";
import { PupilName } from "../sentence.tsx";
import { nameIn } from "./shown-waves.ts";

/** A pupil of any wave; opens the sheet of who is in this one. */
export function WavePupil(props: {
  readonly id: PupilId;
  readonly waves: readonly Wave[];
}): JSX.Element {
  const desk = useResults();
  const index = () => desk.survey().roster.findIndex(({ id }) => id === props.id);
  return (
    <Show when={index() >= 0} fallback={nameIn(props.waves, props.id)}>
      <PupilName pupil={index()} />
    </Show>
  );
}
