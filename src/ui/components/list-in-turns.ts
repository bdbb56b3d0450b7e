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

/** How many come in a frame: on an old machine of those that are looked at first, and of the rest; and at most. */
const inATurn = { first: 1, later: 2, most: 6 } as const;
const lookedAtFirst = 12;
/** A turn that follows another within this has left the machine time for more. */
const quickMs = 25;

/** A long list as far as it is there by now. */
export interface ListInTurns {
  readonly shown: Accessor<JSX.Element>;
  /** True until all of it is there. */
  readonly isBusy: Accessor<boolean>;
}

/**
 * Shows items from the first on, one a frame or as many as the machine has time for, and from the first on again in
 * another order: a large class made, laid out and painted at once keeps an old machine busy for longer than anybody
 * looks at the last. What was made stays as it is until its item is no longer there. What is printed is whole.
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
  let most: number = inATurn.first;
  let lastTurn = Number.NEGATIVE_INFINITY;
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
    const now = performance.now();
    const until = now + turnMs;
    const least = untrack(shown).length < lookedAtFirst ? inATurn.first : inATurn.later;
    most = now - lastTurn < quickMs ? Math.min(most + 1, inATurn.most) : least;
    lastTurn = now;
    const elements: JSX.Element[] = [];
    do elements.push(...left.splice(0, 1).map(elementOf));
    while (elements.length < most && performance.now() < until);
    add(elements);
  };
  const begin = (order: readonly Item[], before: readonly Item[] | undefined): void => {
    callOff();
    left = [...order];
    lastTurn = Number.NEGATIVE_INFINITY;
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
