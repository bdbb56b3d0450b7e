import { createSignal, type Accessor } from "solid-js";

const labelFont = '13px "Source Sans 3 Variable", system-ui, sans-serif';
const step = 4;
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅabcdefghijklmnopqrstuvwxyzæøåéö -";
/** Scripts whose letters are as wide together as one by one, but for a little less between some pairs. */
const letterByLetter = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}\p{Zs}]*$/u;

type Measure = (name: string) => number;

/** Widths of single letters: for the whole page, and no one's. */
const letterWidths = new Map<string, number>();

/**
 * Measures names as the map writes them; null until the typeface is loaded. Widths are rounded up to
 * steps of four pixels, so that small differences between machines do not move a name.
 */
export function createLabelMeasure(page: Document): Accessor<Measure | null> {
  const [measure, setMeasure] = createSignal<Measure | null>(null);
  const ready = (): void => {
    const written = createWidths(page);
    setMeasure(() => (name: string) => Math.ceil((written(name) + 1) / step) * step);
  };
  whenTypefaceIs(page, ready);
  return measure;
}

/** Measures the letters that most names are made of, so that names need not be written to be measured. */
export function measureAlphabet(page: Document): void {
  whenTypefaceIs(page, () => createWidths(page)(alphabet));
}

function whenTypefaceIs(page: Document, run: () => void): void {
  // A typeface that cannot be had must not keep the map away.
  if (page.fonts.check(labelFont)) run();
  else page.fonts.load(labelFont).then(run, run);
}

/** To write a name costs an old machine a millisecond or two; letters that were written before cost nothing. */
function createWidths(page: Document): Measure {
  let context: CanvasRenderingContext2D | null = null;
  const write = (text: string): number => {
    if (context === null) {
      context = page.createElement("canvas").getContext("2d");
      // For a browser without canvas: letters of the text face are half as wide as it is high.
      if (context === null) return text.length * 7;
      context.font = labelFont;
    }
    return context.measureText(text).width;
  };
  const letterWidth = (letter: string): number => {
    const known = letterWidths.get(letter);
    if (known !== undefined) return known;
    const width = write(letter);
    letterWidths.set(letter, width);
    return width;
  };
  return (name) => {
    if (!letterByLetter.test(name)) return write(name);
    let sum = 0;
    for (const letter of name.normalize("NFC")) sum += letterWidth(letter);
    return sum;
  };
}
