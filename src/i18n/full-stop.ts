/** A sentence that ends in a name such as "Emma L." has its full stop already. */
export function withOneStop(sentence: string): string {
  return sentence.replaceAll("..", ".");
}
