import type { Tie } from "../analysis.ts";
import type { SociogramPicture, SociogramRequest } from "./picture.ts";

/**
 * Pupils are worked on in the order of their ids, so that the order they are given in does not show in a picture: `work`
 * is given the request in that order, and its picture comes back in the order of the request.
 */
export function inOrderOfIds<Made extends { readonly picture: SociogramPicture }>(
  request: SociogramRequest,
  work: (sorted: SociogramRequest, order: readonly number[]) => Made,
): Made {
  const order = orderById(request);
  const made = work(inOrder(request, order), order);
  return { ...made, picture: inGivenOrder(made.picture, request, order) };
}

/** The same request in the order of ids. */
export function sortedById(request: SociogramRequest): SociogramRequest {
  return inOrder(request, orderById(request));
}

/** The given index of each pupil, in the order of ids. */
function orderById(request: SociogramRequest): readonly number[] {
  const order = request.pupils.map((_, index) => index);
  const idOf = (index: number): string => request.pupils[index]?.id ?? "";
  return order.sort((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : a - b));
}

function inOrder(request: SociogramRequest, order: readonly number[]): SociogramRequest {
  const placeOf = inverse(order);
  const pupils = order.flatMap((index) => request.pupils[index] ?? []);
  const { start, before } = request;
  const ties = sortedTies(request, order).map((index) => {
    const tie = request.ties[index];
    if (!tie) throw new RangeError("unreachable");
    return canonical({ ...tie, a: placeOf.get(tie.a) ?? -1, b: placeOf.get(tie.b) ?? -1 });
  });
  return {
    pupils,
    ties,
    start: start && order.flatMap((index) => start[index] ?? []),
    ...(before ? { before: order.map((index) => before[index] ?? null) } : {}),
  };
}

/** A mutual choice has no direction: it is drawn from the pupil whose id comes first. */
function canonical(tie: Tie): Tie {
  return tie.type === "mutual" && tie.a > tie.b ? { ...tie, a: tie.b, b: tie.a } : tie;
}

/** The given index of each tie, in the order of the ids it names. */
function sortedTies(request: SociogramRequest, order: readonly number[]): readonly number[] {
  const placeOf = inverse(order);
  const keys = request.ties.map((tie) => {
    const { a, b } = canonical({
      ...tie,
      a: placeOf.get(tie.a) ?? -1,
      b: placeOf.get(tie.b) ?? -1,
    });
    return a * (order.length + 1) + b;
  });
  return request.ties.map((_, index) => index).sort((x, y) => (keys[x] ?? 0) - (keys[y] ?? 0));
}

function inGivenOrder(
  picture: SociogramPicture,
  request: SociogramRequest,
  order: readonly number[],
): SociogramPicture {
  const placeOf = inverse(order);
  const tieOrder = inverse(sortedTies(request, order));
  const back = <Item>(items: readonly Item[]): Item[] =>
    request.pupils.flatMap((_, index) => items[placeOf.get(index) ?? -1] ?? []);
  return {
    ...picture,
    discs: back(picture.discs),
    labels: back(picture.labels),
    lines: request.ties.flatMap((_, index) => {
      const line = picture.lines[tieOrder.get(index) ?? -1];
      return line ? { ...line, from: order[line.from] ?? -1, to: order[line.to] ?? -1 } : [];
    }),
  };
}

function inverse(order: readonly number[]): ReadonlyMap<number, number> {
  return new Map(order.map((index, place) => [index, place]));
}
