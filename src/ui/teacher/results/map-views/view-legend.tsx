import { For, Show, type JSX } from "solid-js";
import { useResults } from "../results-desk.tsx";
import type { MapViews } from "./create-map-views.ts";
import { arcPath, positionShapes } from "./view-marks.ts";
import { mapViewWords } from "./view-words.ts";
import styles from "./map-views.module.css";

/** What the view adds to the legend: only what is there to be seen. */
export function ViewLegend(props: { readonly views: MapViews }): JSX.Element {
  const desk = useResults();
  const texts = () => mapViewWords[desk.language()].legend;
  const pupils = () => props.views.facts()?.pupils ?? [];
  const speech = () => props.views.speech();
  const has = (position: "cut-point" | "power"): boolean =>
    pupils().some(({ positions }) => positions.includes(position));
  return (
    <>
      <Show when={pupils().some(({ quiet }) => quiet)}>
        <Item words={texts().quiet}>
          <circle class={styles["quietSample"]} r="6" />
        </Item>
      </Show>
      <Show when={has("cut-point")}>
        <Item words={texts().cutPoint}>
          <path class={styles["position"]} d={positionShapes["cut-point"]} />
        </Item>
      </Show>
      <Show when={has("power")}>
        <Item words={texts().power}>
          <path class={styles["position"]} d={positionShapes.power} />
        </Item>
      </Show>
      <Show when={speech()?.second}>
        {(second) => (
          <Item words={texts().arc(second())}>
            <circle class={styles["track"]} r="5.5" />
            <path class={styles["arc"]} d={arcPath(5.5, 0.6)} />
          </Item>
        )}
      </Show>
      <Show when={pupils().some(({ contrast }) => contrast !== null)}>
        <Item words={texts().contrast}>
          <circle class={styles["contrastSample"]} r="5.5" />
        </Item>
      </Show>
      <Show when={speech()?.facts.view === "target"}>
        <Item words={texts().ring}>
          <circle class={styles["ring"]} r="6.5" />
          <circle class={styles["ring"]} r="2.5" />
        </Item>
      </Show>
      <Show when={(speech()?.facts.subgroups.length ?? 0) > 0}>
        <Item words={texts().hull}>
          <rect class={styles["hull"]} x="-7" y="-5" width="14" height="10" rx="5" />
        </Item>
      </Show>
      <For each={speech()?.facts.groups ?? []}>
        {(_, index) => (
          <li class={styles["plain"]}>
            {texts().group(
              props.views.letters()[index()] ?? "",
              props.views.groupNames()[index()] ?? "",
            )}
          </li>
        )}
      </For>
    </>
  );
}

function Item(props: { readonly words: string; readonly children: JSX.Element }): JSX.Element {
  return (
    <li>
      <svg class={styles["sample"]} viewBox="-8 -8 16 16" aria-hidden="true">
        {props.children}
      </svg>
      {props.words}
    </li>
  );
}
