import { createSignal, type Accessor } from "solid-js";
import type { QuestionId } from "../../../../core/ids.ts";
import type { MapFilter, MapView } from "../../../../core/sociogram/views/facts.ts";

/** How the teacher wants to see the map; kept while other tabs are looked at. */
export interface MapChoices {
  readonly view: Accessor<MapView>;
  readonly setView: (view: MapView) => void;
  /** What a pair sets beside the question; null before it is chosen. */
  readonly second: Accessor<QuestionId | null>;
  readonly setSecond: (id: QuestionId) => void;
  readonly filter: Accessor<MapFilter>;
  readonly setFilter: (filter: MapFilter) => void;
  readonly nameless: Accessor<boolean>;
  readonly setNameless: (nameless: boolean) => void;
}

/** "Mutual only" is chosen beside the list as well, and is the same choice there. */
export function createMapChoices(
  mutualOnly: Accessor<boolean>,
  setMutualOnly: (only: boolean) => void,
): MapChoices {
  const [view, setView] = createSignal<Exclude<MapView, "mutual">>("all");
  const [second, setSecond] = createSignal<QuestionId | null>(null);
  const [filter, setFilter] = createSignal<MapFilter>({ type: "all" });
  const [nameless, setNameless] = createSignal(false);
  return {
    view: () => (mutualOnly() ? "mutual" : view()),
    setView: (wanted) => {
      setView(wanted === "mutual" ? "all" : wanted);
      setMutualOnly(wanted === "mutual");
    },
    second,
    setSecond,
    filter,
    setFilter,
    nameless,
    setNameless,
  };
}
