import type { QuestionId } from "../core/ids.ts";
import { u32At } from "../protocol/bytes.ts";
import { labelledHash } from "./labelled-hash.ts";
import type { Sodium } from "./sodium.ts";

export interface OrderRequest {
  /** Of the card's token, 32 bytes. */
  readonly orderSeed: Uint8Array;
  readonly questionId: QuestionId;
  readonly rosterLength: number;
  /** Left out of the order. */
  readonly ownIndex: number;
}

/** Enough for every shuffle of a class: a word is passed over less than once in 70 million. */
const wordsMost = 4096;

/**
 * Roster indexes in an order of this pupil and this question: names high on a list are chosen more
 * often, so no list is the same. Fisher-Yates from the end, with words drawn without bias.
 */
export function orderOfClassmates(sodium: Sodium, request: OrderRequest): readonly number[] {
  const { orderSeed, questionId, rosterLength, ownIndex } = request;
  const seed = labelledHash(sodium, "samklang.order.1", orderSeed, questionId);
  const draw = wordsOf(sodium.deterministicBytes(wordsMost * 4, seed));
  const order = Array.from({ length: rosterLength }, (_, index) => index).filter(
    (index) => index !== ownIndex,
  );
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = draw(last + 1);
    const moved = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = moved;
  }
  return order;
}

/** Draws whole numbers below a bound, each equally likely. */
function wordsOf(bytes: Uint8Array): (bound: number) => number {
  let next = 0;
  return (bound) => {
    const fair = 2 ** 32 - (2 ** 32 % bound);
    for (;;) {
      const word = u32At(bytes, next * 4);
      next += 1;
      if (word < fair) return word % bound;
    }
  };
}
