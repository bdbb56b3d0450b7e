import { createEffect, on, onCleanup, type Accessor } from "solid-js";
import { beforePrint } from "./before-print.ts";
import { lineUp } from "./frames.ts";

/** How many come in a frame: of those that are looked at first, and of the rest. */
const childrenInATurn = { first: 2, later: 4 } as const;
const lookedAtFirst = 24;

/**
 * Shows the children of an element from the first on, a few a frame, whenever their order has become another: rows of
 * a large class laid out and painted at once keep an old machine busy for longer than anybody looks at the last. Those
 * that wait have `data-later`, and the element `aria-busy`; what is printed is whole.
 */
export function revealInTurns(parent: HTMLElement, order: Accessor<unknown>): void {
  let callOff = (): void => undefined;
  const show = (children: Iterable<Element>): void => {
    for (const child of children) child.removeAttribute("data-later");
  };
  const showAll = (): void => {
    callOff();
    show(parent.children);
    parent.removeAttribute("aria-busy");
  };
  const reveal = (): void => {
    callOff();
    const later = [...parent.children];
    const all = later.length;
    show(later.splice(0, childrenInATurn.first));
    // Without frames (a hidden page) no turn would come.
    if (later.length === 0 || document.hidden) {
      showAll();
      return;
    }
    for (const child of later) child.setAttribute("data-later", "");
    parent.setAttribute("aria-busy", "true");
    const take = (): void => {
      const isFirst = all - later.length < lookedAtFirst;
      show(later.splice(0, isFirst ? childrenInATurn.first : childrenInATurn.later));
      if (later.length === 0) showAll();
      else callOff = lineUp(take);
    };
    callOff = lineUp(take);
  };
  createEffect(on(order, reveal, { defer: true }));
  beforePrint(showAll);
  onCleanup(() => callOff());
}
