/** What of the map is lit: indexes of pupils and lines. */
export interface Lit {
  readonly pupils: readonly number[];
  readonly lines: readonly number[];
}

export interface Spotlight {
  onto(map: SVGSVGElement): void;
  addPupil(index: number, element: SVGGElement): void;
  addLine(index: number, element: SVGGElement): void;
  /** Null lights everything. */
  light(lit: Lit | null): void;
}

/**
 * Marks what is lit on the elements themselves: pointing at a pupil touches that pupil's ties and
 * those of the one before, and nothing is drawn anew.
 */
export function createSpotlight(): Spotlight {
  let map: SVGSVGElement | null = null;
  let lit: Element[] = [];
  const pupils = new Map<number, SVGGElement>();
  const lines = new Map<number, SVGGElement>();
  return {
    onto: (element) => {
      map = element;
    },
    addPupil: (index, element) => void pupils.set(index, element),
    addLine: (index, element) => void lines.set(index, element),
    light: (wanted) => {
      for (const element of lit) element.removeAttribute("data-lit");
      lit = [
        ...(wanted?.pupils.flatMap((index) => pupils.get(index) ?? []) ?? []),
        ...(wanted?.lines.flatMap((index) => lines.get(index) ?? []) ?? []),
      ];
      for (const element of lit) element.setAttribute("data-lit", "");
      map?.toggleAttribute("data-faded", wanted !== null);
    },
  };
}
