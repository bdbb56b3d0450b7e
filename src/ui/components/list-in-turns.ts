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

/** How many come in a frame at most; on an old machine it is one. */
const mostInATurn = 3;
/** A turn that follows another within this, hardly more than a frame, has left the machine time for more. */
const quickMs = 20;

/** A long list as far as it is there by now. */
export interface ListInTurns {
  readonly shown: Accessor<JSX.Element>;
  /** True until all of it is there. */
  readonly isBusy: Accessor<boolean>;
  /** Hears of the block that items stand in, no part of a grid: it keeps its height while they come back. */
  readonly setRoom: (element: HTMLElement) => void;
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
  let most = 1;
  let lastTurn = Number.NEGATIVE_INFINITY;
  let callOff = (): void => undefined;
  const room = createRoom();

  const elementOf = (item: Item): JSX.Element => {
    const known = made.get(item);
    if (known !== undefined) return known.element;
    const fresh = createRoot((dispose) => ({ element: make(item), dispose }), owner);
    made.set(item, fresh);
    return fresh.element;
  };
  const end = (): void => {
    room.letGo();
    setBusy(false);
  };
  const takeTurn = (): void => {
    const now = performance.now();
    const until = now + turnMs;
    most = now - lastTurn < quickMs ? Math.min(most + 1, mostInATurn) : 1;
    lastTurn = now;
    const elements: JSX.Element[] = [];
    do elements.push(...left.splice(0, 1).map(elementOf));
    while (elements.length < most && performance.now() < until);
    setShown((before) => [...before, ...elements]);
    callOff = lineUp(left.length === 0 ? end : takeTurn);
  };
  /** What is there goes in one piece, and the first is there in the same moment: where something was seen, no empty list is. */
  const beginAgain = (): void => {
    room.hold();
    setShown([]);
    takeTurn();
  };
  const begin = (order: readonly Item[], before: readonly Item[] | undefined): void => {
    callOff();
    left = [...order];
    lastTurn = Number.NEGATIVE_INFINITY;
    setBusy(true);
    // A frame later: what was pressed is seen to be pressed, and to take out sixty rows is work enough.
    callOff = lineUp(before === undefined ? takeTurn : beginAgain);
    const wanted = new Set(order);
    for (const [item, { dispose }] of made) {
      if (wanted.has(item)) continue;
      dispose();
      made.delete(item);
    }
  };
  createEffect(on(items, begin));
  beforePrint(() => {
    callOff();
    const seen = left.length === untrack(items).length ? [] : untrack(shown);
    setShown([...seen, ...left.splice(0).map(elementOf)]);
    end();
  });
  onCleanup(() => {
    callOff();
    for (const { dispose } of made.values()) dispose();
  });
  return { shown, isBusy, setRoom: room.set };
}

interface Room {
  readonly set: (element: HTMLElement) => void;
  /** As high as it was when all of the list was there. */
  readonly hold: () => void;
  readonly letGo: () => void;
}

/** What a list stands in. While it is held, nothing around it is laid out for what comes into it. */
function createRoom(): Room {
  let element: HTMLElement | null = null;
  let observer: ResizeObserver | null = null;
  let isHeld = false;
  let height = 0;
  onCleanup(() => observer?.disconnect());
  return {
    set: (given) => {
      element = given;
      observer = new ResizeObserver(() => {
        if (!isHeld) height = given.offsetHeight;
      });
      observer.observe(given);
    },
    hold: () => {
      if (element === null || height === 0 || isHeld) return;
      isHeld = true;
      element.style.blockSize = `${height}px`;
      element.style.contain = "size layout";
    },
    letGo: () => {
      if (!isHeld) return;
      isHeld = false;
      element?.style.removeProperty("block-size");
      element?.style.removeProperty("contain");
    },
  };
}

interface Made {
  readonly element: JSX.Element;
  readonly dispose: () => void;
}
