import { createSignal, type Accessor } from "solid-js";

const labelFont = '13px "Source Sans 3 Variable", system-ui, sans-serif';
const step = 4;

/**
 * Measures names as the map writes them; null until the typeface is loaded. Widths are rounded up to
 * steps of four pixels, so that small differences between machines do not move a name.
 */
export function createLabelMeasure(page: Document): Accessor<((name: string) => number) | null> {
  const [measure, setMeasure] = createSignal<((name: string) => number) | null>(null);
  const context = page.createElement("canvas").getContext("2d");
  const ready = (): void => {
    if (context !== null) context.font = labelFont;
    setMeasure(
      () => (name: string) => roundedUp(context?.measureText(name).width ?? estimate(name)),
    );
  };
  // A typeface that cannot be had must not keep the map away.
  if (page.fonts.check(labelFont)) ready();
  else page.fonts.load(labelFont).then(ready, ready);
  return measure;
}

/** For a browser without canvas: letters of the text face are half as wide as it is high. */
function estimate(name: string): number {
  return name.length * 7;
}

function roundedUp(width: number): number {
  return Math.ceil((width + 1) / step) * step;
}
