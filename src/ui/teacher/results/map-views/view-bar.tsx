import { For, Show, type JSX } from "solid-js";
import type { QuestionId } from "../../../../core/ids.ts";
import type { MapFilter, MapView } from "../../../../core/sociogram/views/facts.ts";
import { questionTitle, useResults } from "../results-desk.tsx";
import panel from "../map-panel.module.css";
import type { MapViews } from "./create-map-views.ts";
import { mapViewWords } from "./view-words.ts";
import styles from "./map-views.module.css";

/** The choice of view in words: side by side where there is room, otherwise a menu. */
export function ViewBar(props: { readonly views: MapViews }): JSX.Element {
  const desk = useResults();
  const texts = () => mapViewWords[desk.language()];
  const choices = () => props.views.choices;
  const nameOfView = (view: MapView): string =>
    view === "groups" && props.views.areGenders() ? texts().gender : texts().views[view];
  const isShown = (view: MapView): boolean =>
    (props.views.offered().includes(choices().view()) ? choices().view() : "all") === view;
  return (
    <div class={styles["bar"]}>
      <fieldset class={`${panel["switch"] ?? ""} ${styles["segments"] ?? ""}`}>
        <legend class={panel["hidden"]}>{texts().choose}</legend>
        <For each={props.views.offered()}>
          {(view) => (
            <label class={panel["choice"]}>
              <input
                type="radio"
                name="map-view"
                checked={isShown(view)}
                onChange={() => choices().setView(view)}
              />
              <span>{nameOfView(view)}</span>
            </label>
          )}
        </For>
      </fieldset>
      <label class={`${styles["pick"] ?? ""} ${styles["menu"] ?? ""}`}>
        <span>{texts().choose}</span>
        <select onChange={(event) => choices().setView(event.currentTarget.value as MapView)}>
          <For each={props.views.offered()}>
            {(view) => (
              <option value={view} selected={isShown(view)}>
                {nameOfView(view)}
              </option>
            )}
          </For>
        </select>
      </label>
      <Show when={props.views.second()}>
        {(second) => (
          <label class={styles["pick"]}>
            <span>{texts().second}</span>
            <select
              onChange={(event) => choices().setSecond(event.currentTarget.value as QuestionId)}
            >
              <For each={others()}>
                {(id) => (
                  <option value={id} selected={id === second().id}>
                    {questionTitle(desk, id)}
                  </option>
                )}
              </For>
            </select>
          </label>
        )}
      </Show>
      <label class={styles["pick"]}>
        <span>{texts().filter}</span>
        <select onChange={(event) => choices().setFilter(filterOf(event.currentTarget.value))}>
          <option value="all" selected={choices().filter().type === "all"}>
            {texts().filters.all}
          </option>
          <option value="may-need" selected={choices().filter().type === "may-need"}>
            {texts().filters.mayNeed}
          </option>
          <For each={props.views.groupCodes()}>
            {(code, index) => (
              <option value={`group:${code}`} selected={isGroup(choices().filter(), code)}>
                {props.views.groupNames()[index()]}
              </option>
            )}
          </For>
        </select>
      </label>
      <label class={panel["toggle"]}>
        <input
          type="checkbox"
          checked={choices().nameless()}
          onChange={(event) => choices().setNameless(event.currentTarget.checked)}
        />
        <span>{texts().hideNames}</span>
      </label>
    </div>
  );

  function others(): readonly QuestionId[] {
    const first = props.views.question();
    return desk.analysis().questions.flatMap(({ id }) => (id === first ? [] : [id]));
  }
}

const groupPrefix = "group:";

function filterOf(value: string): MapFilter {
  if (value.startsWith(groupPrefix)) {
    return { type: "group", group: value.slice(groupPrefix.length) };
  }
  return value === "may-need" ? { type: "may-need" } : { type: "all" };
}

function isGroup(filter: MapFilter, code: string): boolean {
  return filter.type === "group" && filter.group === code;
}
