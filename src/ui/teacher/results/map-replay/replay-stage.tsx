import { createEffect, createMemo, createSignal, onCleanup, Show, type JSX } from "solid-js";
import type { Wave } from "../../../../app/teacher/waves-desk.ts";
import type { MapChange } from "../../../../core/sociogram/waves.ts";
import type { TieChanges } from "../../../../core/tie-changes.ts";
import { Button } from "../../../components/button.tsx";
import { createReplayPicture } from "../../../sociogram/replay-picture.ts";
import { replayPlan } from "../../../sociogram/replay-plan.ts";
import { nameIn } from "../over-time/shown-waves.ts";
import { useResults } from "../results-desk.tsx";
import { mapReplayWords } from "./map-replay-words.ts";
import { toldPairs } from "./told-pairs.ts";
import styles from "./map-replay.module.css";

const replayMs = 1500;
/** Then is looked at before anything moves. */
const restMs = 600;

/** Both maps in one picture: the change is shown once when it opens; with less motion asked for, in two steps. */
export function ReplayStage(props: {
  readonly change: MapChange;
  readonly changes: TieChanges;
  readonly wave: Wave;
  readonly waves: readonly Wave[];
}): JSX.Element {
  const desk = useResults();
  const texts = () => mapReplayWords[desk.language()];
  const isStill = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  /** 0 then, 1 now; what the buttons say is where the picture is going. */
  const [goal, setGoal] = createSignal<0 | 1>(0);
  let frame = 0;
  const picture = createMemo(() => {
    const made = createReplayPicture(
      replayPlan(
        props.change,
        {
          before: props.wave.input.pupils.map(({ id }) => id),
          now: props.waves.at(-1)?.input.pupils.map(({ id }) => id) ?? [],
        },
        (["gained", "lost"] as const).flatMap((kind) => toldPairs(props.changes.pupils, kind)),
      ),
      (ids) => ids.map((id) => nameIn(props.waves, id)),
    );
    made.show(0);
    return made;
  });
  const stay = (at: 0 | 1): void => {
    cancelAnimationFrame(frame);
    setGoal(at);
    picture().show(at);
  };
  const play = (): void => {
    stay(0);
    let began: number | null = null;
    const step = (now: number): void => {
      began ??= now;
      const time = Math.min(1, Math.max(0, (now - began - restMs) / replayMs));
      if (time > 0) setGoal(1);
      picture().show(time);
      if (time < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  };
  createEffect(() => {
    if (isStill) stay(0);
    else play();
  });
  onCleanup(() => cancelAnimationFrame(frame));
  const fit = (element: SVGSVGElement): void => {
    const observer = new ResizeObserver(() => {
      const { width, height } = element.getBoundingClientRect();
      const { now } = props.change;
      picture().resize(Math.min(width / now.width, height / now.height));
    });
    observer.observe(element);
    onCleanup(() => observer.disconnect());
  };
  return (
    <>
      <svg
        ref={fit}
        class={styles["picture"]}
        role="img"
        aria-label={
          goal() === 0
            ? texts().pictureThen(props.wave.survey.name, props.change.before.discs.length)
            : texts().pictureNow(props.change.now.discs.length)
        }
        style={{ "max-inline-size": `${props.change.now.width}px` }}
        viewBox={`0 0 ${props.change.now.width} ${props.change.now.height}`}
      >
        {picture().element}
      </svg>
      <div class={styles["controls"]}>
        <Button aria-pressed={goal() === 0} onClick={() => stay(0)}>
          {texts().before}
        </Button>
        <Button aria-pressed={goal() === 1} onClick={() => stay(1)}>
          {texts().now}
        </Button>
        <Show when={!isStill}>
          <Button look="text" onClick={play}>
            {texts().again}
          </Button>
        </Show>
      </div>
      <p class={styles["legend"]}>{texts().legend}</p>
    </>
  );
}
