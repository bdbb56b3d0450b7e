import { createSignal, type Accessor } from "solid-js";
import type { MatrixSort } from "../../../../core/matrix-view.ts";

/** How the matrix is looked at; kept while its page is not open, so that names hidden once stay hidden. */
export interface MatrixChoices {
  readonly sort: Accessor<MatrixSort>;
  readonly setSort: (sort: MatrixSort) => void;
  readonly asList: Accessor<boolean>;
  readonly setAsList: (asList: boolean) => void;
  /** Whether pupils are called by initials. */
  readonly short: Accessor<boolean>;
  readonly setShort: (short: boolean) => void;
}

export function createMatrixChoices(): MatrixChoices {
  const [sort, setSort] = createSignal<MatrixSort>("name");
  const [asList, setAsList] = createSignal(false);
  const [short, setShort] = createSignal(false);
  return { sort, setSort, asList, setAsList, short, setShort };
}
