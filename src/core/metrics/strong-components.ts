import type { Rows } from "../sociomatrix.ts";

/**
 * Sets of pupils who reach each other along choices (Tarjan 1972, without recursion), in reverse
 * topological order: a component comes before every component that points to it.
 */
export function strongComponents(rows: Rows): number[][] {
  const size = rows.starts.length - 1;
  const state: Search = {
    rows,
    order: new Int32Array(size).fill(-1),
    lowest: new Int32Array(size),
    onStack: new Uint8Array(size),
    cursor: rows.starts.slice(0, size),
    stack: [],
    components: [],
    next: 0,
  };
  for (let start = 0; start < size; start += 1) {
    if (state.order[start] === -1) searchFrom(start, state);
  }
  return state.components;
}

interface Search {
  readonly rows: Rows;
  readonly order: Int32Array;
  readonly lowest: Int32Array;
  readonly onStack: Uint8Array;
  readonly cursor: Uint32Array;
  readonly stack: number[];
  readonly components: number[][];
  next: number;
}

function searchFrom(start: number, state: Search): void {
  const path = [start];
  enter(start, state);
  for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
    const place = state.cursor[node] ?? 0;
    if (place < (state.rows.starts[node + 1] ?? 0)) {
      state.cursor[node] = place + 1;
      const next = state.rows.items[place] ?? 0;
      if (state.order[next] === -1) {
        enter(next, state);
        path.push(next);
      } else if (state.onStack[next] === 1) {
        lower(state, node, state.order[next] ?? 0);
      }
    } else {
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) lower(state, parent, state.lowest[node] ?? 0);
      if (state.lowest[node] === state.order[node])
        state.components.push(popComponent(node, state));
    }
  }
}

function enter(node: number, state: Search): void {
  state.order[node] = state.next;
  state.lowest[node] = state.next;
  state.next += 1;
  state.stack.push(node);
  state.onStack[node] = 1;
}

function lower(state: Search, node: number, value: number): void {
  if (value < (state.lowest[node] ?? 0)) state.lowest[node] = value;
}

function popComponent(root: number, state: Search): number[] {
  const component: number[] = [];
  for (let node = state.stack.pop(); node !== undefined; node = state.stack.pop()) {
    state.onStack[node] = 0;
    component.push(node);
    if (node === root) break;
  }
  return component.toSorted((a, b) => a - b);
}
