import { noisedFields, type FieldNoise, type NoisedField } from "../core/leader/fields.ts";
import type { SurveyId } from "../core/ids.ts";
import { compareBytes, u32At, u32ToBytes } from "../protocol/bytes.ts";
import { idToBytes } from "./id-bytes.ts";
import { labelledHash } from "./labelled-hash.ts";
import type { Sodium } from "./sodium.ts";

/** A uniform whole number below `bound`, which is from 1 to 2^32. */
export type UniformBelow = (bound: number) => number;

/** A survey of a unit with its row secret. */
export interface UnitSurveyKey {
  readonly surveyId: SurveyId;
  /** SK. */
  readonly rowSecret: Uint8Array;
}

/** D: the noise of all parts together has the ratio D / (D + 1). */
const spread = 45;
/** K: so many parts make the noise. */
const parts = 32;
const blockBytes = 1024;

/**
 * One part of the noise for each field a municipality's figures are made of (docs/protocol.md, 8.9). Drawn from the
 * surveys' keys, so that the same surveys always give the same: averaging gains nothing.
 */
export function unitNoise(sodium: Sodium, surveys: readonly UnitSurveyKey[]): FieldNoise {
  const keys = surveys
    .map(({ surveyId, rowSecret }) => ({ id: idToBytes(surveyId), rowSecret }))
    .sort((one, other) => compareBytes(one.id, other.id))
    .map(({ rowSecret }) => rowSecret);
  if (keys.length === 0) throw new RangeError("Not the surveys of a unit");
  const noise: Partial<Record<NoisedField, number>> = {};
  for (const field of noisedFields) {
    noise[field] = noisePart(belowFrom(wordsFor(sodium, keys, field)));
  }
  return noise as FieldNoise; // every field, by the loop
}

/** The difference of two negative binomial numbers of 1/K: K of these add up to a discrete Laplace number. */
export function noisePart(below: UniformBelow): number {
  const first = negativeBinomial(below);
  return first - negativeBinomial(below);
}

/** A geometric number, accepted with the probability that makes it a K-th of one. */
function negativeBinomial(below: UniformBelow): number {
  let count = 0;
  while (below(spread + 1) < spread) {
    count += 1;
    const isKept = below(count * parts) < (count - 1) * parts + 1;
    if (!isKept) count = 0;
  }
  return count;
}

/** Words of 32 bits, as many as are asked for. */
function wordsFor(sodium: Sodium, keys: readonly Uint8Array[], field: NoisedField): () => number {
  let block = new Uint8Array();
  let blocks = 0;
  let at = 0;
  return () => {
    if (at === block.length) {
      const seed = labelledHash(sodium, "samklang.noise.1", ...keys, field, u32ToBytes(blocks));
      block = new Uint8Array(sodium.deterministicBytes(blockBytes, seed));
      blocks += 1;
      at = 0;
    }
    const word = u32At(block, at);
    at += 4;
    return word;
  };
}

/** Words beyond the largest multiple would make small numbers likelier. */
function belowFrom(nextWord: () => number): UniformBelow {
  return (bound) => {
    const end = bound * Math.floor(2 ** 32 / bound);
    for (;;) {
      const word = nextWord();
      if (word < end) return word % bound;
    }
  };
}
