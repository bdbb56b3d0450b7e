import { elementOf, elementsToBytes } from "../../src/protocol/field61.ts";
import type { Needle } from "./byte-search.ts";

/** What a class contributes, or what is so in it, in the order of the fields. */
export interface ClassNumbers {
  readonly label: string;
  readonly numbers: readonly number[];
}

/** Fewer numbers in a row turn up by chance, a single one everywhere. */
const inRow = 6;
/** From here on there is noise alone, mostly zeros: a sum of it can be one class's by chance. */
const noiseFrom = 20;

/**
 * A class's numbers as they would lie somewhere: in a row as JSON or as a list that is read, and as whole numbers of
 * each width. Parts of the row are looked for as well, so that it need not be whole to be found.
 */
export function numberNeedles({ label, numbers }: ClassNumbers): readonly Needle[] {
  const needles: Needle[] = [];
  for (let from = 0; from < noiseFrom && from + inRow <= numbers.length; from += 3) {
    const row = numbers.slice(from, from + inRow);
    // Flags and zeros in a row are any class's, or padding.
    if (new Set(row).size < 4) continue;
    const place = `${label}, places ${from} to ${from + inRow - 1}`;
    needles.push(
      { label: `${place} as JSON`, text: row.join(",") },
      { label: `${place} as a list`, text: row.join(", ") },
      {
        label: `${place} as elements`,
        bytes: elementsToBytes(row.map((each) => elementOf(BigInt(each)))),
      },
      { label: `${place} as 32 bits`, bytes: bytesOf(Int32Array.from(row)) },
      { label: `${place} as 64 bits`, bytes: bytesOf(Float64Array.from(row)) },
      { label: `${place} as 16 bits`, bytes: bytesOf(Int16Array.from(row)) },
    );
  }
  return needles;
}

function bytesOf({ buffer }: { readonly buffer: ArrayBufferLike }): Uint8Array {
  return new Uint8Array(buffer);
}
