import { createSignal, onCleanup, type Accessor } from "solid-js";

/** Where the reader is. Kept in the browser's history, never in the address: addresses are seen by others. */
export interface Places<Place> {
  readonly place: Accessor<Place>;
  go(place: Place): void;
  /** Goes without leaving a step to go back to. */
  replace(place: Place): void;
}

/** What lies in the history may be from an older version: the reader of it decides where that leads. */
export function createHistoryPlaces<Place>(
  page: Window,
  stateToPlace: (state: unknown) => Place,
): Places<Place> {
  const [place, setPlace] = createSignal<Place>(stateToPlace(page.history.state));
  const show = (next: Place): void => {
    setPlace(() => next);
    page.scrollTo(0, 0);
  };
  const onBack = (event: PopStateEvent): void => {
    setPlace(() => stateToPlace(event.state));
  };
  page.addEventListener("popstate", onBack);
  onCleanup(() => page.removeEventListener("popstate", onBack));
  return {
    place,
    go: (next) => {
      page.history.pushState(next, "");
      show(next);
    },
    replace: (next) => {
      page.history.replaceState(next, "");
      show(next);
    },
  };
}
