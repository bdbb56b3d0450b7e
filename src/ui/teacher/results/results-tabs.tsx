import { createUniqueId, For, type JSX } from "solid-js";
import type { ResultsTexts } from "../../../i18n/en/results.ts";
import styles from "./results-tabs.module.css";

/** "cases" of an investigation alone. */
export type ResultsTab =
  "cases" | "overview" | "time" | "map" | "matrix" | "influence" | "figures" | "groups" | "report";

const usualTabs: readonly ResultsTab[] = ["overview", "map", "matrix", "influence", "figures"];

export interface TabsOffered {
  readonly hasCases?: boolean;
  /** Whether pupils can be divided here. */
  readonly hasGroups?: boolean;
  /** Whether there are waves to be seen beside each other. */
  readonly hasTime?: boolean;
}

export function offeredTabs(offered: TabsOffered): readonly ResultsTab[] {
  return [
    ...(offered.hasCases === true ? (["cases"] as const) : []),
    ...usualTabs,
    ...(offered.hasTime === true ? (["time"] as const) : []),
    ...(offered.hasGroups === true ? (["groups"] as const) : []),
    "report",
  ];
}

export interface ResultsTabsProps extends TabsOffered {
  readonly tab: ResultsTab;
  readonly onTab: (tab: ResultsTab) => void;
  readonly texts: ResultsTexts;
  readonly children: JSX.Element;
}

export function ResultsTabs(props: ResultsTabsProps): JSX.Element {
  const id = createUniqueId();
  const buttons: HTMLButtonElement[] = [];
  const tabs = (): readonly ResultsTab[] => offeredTabs(props);
  const goTo = (index: number): void => {
    const there = tabs();
    const tab = there[(index + there.length) % there.length];
    if (tab === undefined) return;
    props.onTab(tab);
    buttons[there.indexOf(tab)]?.focus();
  };
  const pressed = (event: KeyboardEvent, index: number): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: index + 1,
      ArrowLeft: index - 1,
      Home: 0,
      End: tabs().length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    goTo(next);
  };
  return (
    <>
      <div class={styles["tabs"]} role="tablist" aria-label={props.texts.tabsLabel}>
        <For each={tabs()}>
          {(tab, index) => (
            <button
              ref={(element) => (buttons[index()] = element)}
              type="button"
              role="tab"
              id={`${id}-${tab}`}
              class={styles["tab"]}
              aria-selected={props.tab === tab}
              aria-controls={`${id}-panel`}
              tabindex={props.tab === tab ? 0 : -1}
              onClick={() => props.onTab(tab)}
              onKeyDown={(event) => pressed(event, index())}
            >
              {props.texts.tabs[tab]}
            </button>
          )}
        </For>
      </div>
      <div
        class={styles["panel"]}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${props.tab}`}
      >
        {props.children}
      </div>
    </>
  );
}
