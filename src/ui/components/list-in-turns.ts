import {
  createEffect,
  createRoot,
  createSignal,
  getOwner,
  on,
  onCleanup,
  untrack,
  type Accessor,
  type JSX,
} from "solid-js";
import { beforePrint } from "./before-print.ts";
import { lineUp, turnMs } from "./frames.ts";

/** How many come in a frame at most: of those that are looked at first, and of the rest. */
const mostInATurn = { first: 2, later: 3 } as const;
const lookedAtFirst = 24;

/** A long list as far as it is there by now. */
export interface ListInTurns {
  readonly shown: Accessor<JSX.Element>;
  /** True until all of it is there. */
  readonly isBusy: Accessor<boolean>;
}

/**
 * Shows items from the first on, a few a frame, and from the first on again in another order: a large class made, laid
 * out and painted at once keeps an old machine busy for longer than anybody looks at the last. What was made stays as
 * it is until its item is no longer there. What is printed is whole.
 */
export function createListInTurns<Item>(
  items: Accessor<readonly Item[]>,
  make: (item: Item) => JSX.Element,
): ListInTurns {
  const owner = getOwner();
  const made = new Map<Item, Made>();
  const [shown, setShown] = createSignal<JSX.Element[]>([]);
  const [isBusy, setBusy] = createSignal(true);
  let left: Item[] = [];
  let callOff = (): void => undefined;

  const elementOf = (item: Item): JSX.Element => {
    const known = made.get(item);
    if (known !== undefined) return known.element;
    const fresh = createRoot((dispose) => ({ element: make(item), dispose }), owner);
    made.set(item, fresh);
    return fresh.element;
  };
  const add = (elements: readonly JSX.Element[]): void => {
    setShown((before) => [...before, ...elements]);
    if (left.length === 0) setBusy(false);
    else callOff = lineUp(takeTurn);
  };
  const takeTurn = (): void => {
    const until = performance.now() + turnMs;
    const isFirst = untrack(shown).length < lookedAtFirst;
    const most = isFirst ? mostInATurn.first : mostInATurn.later;
    const elements: JSX.Element[] = [];
    do elements.push(...left.splice(0, 1).map(elementOf));
    while (elements.length < most && performance.now() < until);
    add(elements);
  };
  const begin = (order: readonly Item[], before: readonly Item[] | undefined): void => {
    callOff();
    left = [...order];
    setShown([]);
    setBusy(true);
    const wanted = new Set(order);
    for (const [item, { dispose }] of made) {
      if (wanted.has(item)) continue;
      dispose();
      made.delete(item);
    }
    // Where something was seen, no empty list is.
    if (before === undefined) callOff = lineUp(takeTurn);
    else takeTurn();
  };
  createEffect(on(items, begin));
  beforePrint(() => {
    callOff();
    add(left.splice(0).map(elementOf));
  });
  onCleanup(() => {
    callOff();
    for (const { dispose } of made.values()) dispose();
  });
  return { shown, isBusy };
}

interface Made {
  readonly element: JSX.Element;
  readonly dispose: () => void;
}
