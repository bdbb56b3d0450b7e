import { elementBytes } from "../../../src/protocol/field61.ts";

/**
 * How far a sample of shares is from uniform elements: tables of counts and their chi-square, each as the standard
 * normal deviate it stands for. Of shares that are random about 1 in 370 is beyond 3, and 1 in 150,000 beyond 4.5.
 */
export interface ShareStatistics {
  add(share: Uint8Array): void;
  /** One for each table, by its name. */
  deviates(): ReadonlyMap<string, number>;
}

/** The lowest 61 bits of a word are an element's: of its last byte 5. */
const topValues = 32;
const byteValues = 256;
/** For pairs: the highest 4 bits of an element. */
const nibble = (byte: number) => byte >> 1;

/**
 * For shares of so many elements: every byte of an element over all places, lowest and highest byte at each place, and
 * the highest bits of neighbours, and of an element beside that of its MAC, in pairs.
 */
export function createShareStatistics(elements: number): ShareStatistics {
  const half = elements / 2;
  const bytes = Array.from({ length: elementBytes }, (_, at) =>
    table(at === elementBytes - 1 ? topValues : byteValues),
  );
  const lowest = Array.from({ length: elements }, () => table(byteValues));
  const highest = Array.from({ length: elements }, () => table(topValues));
  const neighbours = table(byteValues);
  const macs = table(byteValues);

  return {
    add: (share) => {
      const top = (place: number) => share[place * elementBytes + elementBytes - 1] ?? 0;
      for (let place = 0; place < elements; place += 1) {
        for (let at = 0; at < elementBytes; at += 1) {
          count(bytes[at], share[place * elementBytes + at] ?? 0);
        }
        count(lowest[place], share[place * elementBytes] ?? 0);
        count(highest[place], top(place));
        // Pairs that share no element, so that their counts are independent.
        if (place % 2 === 1) count(neighbours, 16 * nibble(top(place - 1)) + nibble(top(place)));
        if (place < half) count(macs, 16 * nibble(top(place)) + nibble(top(half + place)));
      }
    },
    deviates: () =>
      new Map([
        ...bytes.map((counts, at) => [`byte ${at}`, deviate(counts)] as const),
        ...lowest.map((counts, place) => [`lowest byte at ${place}`, deviate(counts)] as const),
        ...highest.map((counts, place) => [`highest byte at ${place}`, deviate(counts)] as const),
        ["neighbours", deviate(neighbours)],
        ["elements and their MACs", deviate(macs)],
      ]),
  };
}

/** Bytes of any kind, all places together and each for itself. */
export function createByteStatistics(length: number): ShareStatistics {
  const places = Array.from({ length }, () => table(byteValues));
  const all = table(byteValues);
  return {
    add: (bytes) => {
      for (let place = 0; place < bytes.length; place += 1) {
        count(places[place], bytes[place] ?? 0);
        count(all, bytes[place] ?? 0);
      }
    },
    deviates: () =>
      new Map([
        ["all bytes", deviate(all)],
        ...places.map((counts, place) => [`byte ${place}`, deviate(counts)] as const),
      ]),
  };
}

/** The one furthest from 0, and how many there are beyond 3. */
export function furthest(deviates: ReadonlyMap<string, number>): {
  readonly name: string;
  readonly deviate: number;
  readonly beyondThree: number;
} {
  const sorted = [...deviates].sort(([, one], [, other]) => Math.abs(other) - Math.abs(one));
  const [name, value] = sorted[0] ?? ["none", 0];
  const beyondThree = sorted.filter(([, each]) => Math.abs(each) > 3).length;
  return { name, deviate: value, beyondThree };
}

function table(cells: number): Uint32Array {
  return new Uint32Array(cells);
}

function count(counts: Uint32Array | undefined, cell: number): void {
  if (counts !== undefined) counts[cell] = (counts[cell] ?? 0) + 1;
}

/** Chi-square against equal cells, by the cube root's nearness to a normal number (Wilson and Hilferty 1931). */
function deviate(counts: Uint32Array): number {
  const expected = counts.reduce((sum, each) => sum + each, 0) / counts.length;
  const chiSquare = counts.reduce((sum, each) => sum + (each - expected) ** 2 / expected, 0);
  const freedom = counts.length - 1;
  const spread = 2 / (9 * freedom);
  return (Math.cbrt(chiSquare / freedom) - (1 - spread)) / Math.sqrt(spread);
}
