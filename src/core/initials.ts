import { groupBy } from "./grouping.ts";

/**
 * Two capital letters for each name, the same wherever a class is shown by initials: the map and its picture, the
 * matrix, the class list and papers. Of a name of several words the first letters of the first and the last, otherwise
 * the first letter and the next. Letters that two pupils would share are nobody's: both go on to a later letter of
 * their names ("Maria" and "Maja" are MR and MJ), so that nobody is taken for another; whose letters run out, or would
 * be a name of the class ("Bo"), gets the first letter and a number, in the order of the names.
 *
 * Always as many as there are names, all different, and none of them, in any case, a word of any of the names. Names
 * that differ get the same in any order of the list.
 *
 * `gone`: names of those who are no longer in the class, who get what is left after it; their initials come last.
 */
export function initialsOf(
  names: readonly string[],
  gone: readonly string[] = [],
): readonly string[] {
  const present = labelled(names, wordsOfAll(names));
  if (gone.length === 0) return present;
  const refused = wordsOfAll([...names, ...gone]);
  return [...present, ...labelled(gone, new Set([...refused, ...present.map(keyOf)]))];
}

function wordsOfAll(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => [keyOf(name), ...wordsOf(name).map(keyOf)]));
}

function labelled(names: readonly string[], refused: ReadonlySet<string>): readonly string[] {
  const wishes = names.map((name) => wishesOf(name).filter((wish) => !refused.has(keyOf(wish))));
  const labels = new Map(distinctWishes(wishes));
  const taken = new Set([...refused, ...[...labels.values()].map(keyOf)]);
  for (const index of inOrderOfNames(names)) {
    if (labels.has(index)) continue;
    const label = numbered(firstLetter(names[index] ?? ""), taken);
    labels.set(index, label);
    taken.add(keyOf(label));
  }
  return names.map((_, index) => labels.get(index) ?? "");
}

/** By their letters as a machine compares them: the same on every one. */
function inOrderOfNames(names: readonly string[]): readonly number[] {
  const keys = names.map((name) => name.normalize("NFC"));
  return [...keys.keys()].sort((one, other) => {
    const [a = "", b = ""] = [keys[one], keys[other]];
    return a < b ? -1 : Number(a > b);
  });
}

/** By index of a name: the first of its wishes that nobody had at the same time or before. */
function distinctWishes(wishes: readonly (readonly string[])[]): ReadonlyMap<number, string> {
  const given = new Map<number, string>();
  const closed = new Set<string>();
  const rounds = Math.max(0, ...wishes.map(({ length }) => length));
  for (let round = 0; round < rounds; round += 1) {
    const wished = wishes.flatMap((own, index) => {
      const wish = own[round];
      return wish === undefined || given.has(index) ? [] : [{ index, wish }];
    });
    const byWish = groupBy(wished, ({ wish }) => keyOf(wish));
    for (const [key, [first, ...others]] of byWish) {
      const isFree = first !== undefined && others.length === 0 && !closed.has(key);
      if (isFree) given.set(first.index, first.wish);
      closed.add(key);
    }
  }
  return given;
}

function wishesOf(name: string): readonly string[] {
  const [first = [], ...others] = wordsOf(name).map(lettersOf);
  const [head, ...later] = first;
  if (head === undefined) return [];
  const last = others.at(-1) ?? [];
  const between = others.slice(0, -1);
  const seconds = [
    ...last.slice(0, 1),
    ...between.flatMap((letters) => letters.slice(0, 1)),
    ...later,
    ...last.slice(1),
  ];
  return [...new Set(seconds.map((second) => `${head}${second}`))];
}

function numbered(letter: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(keyOf(`${letter}${number}`))) number += 1;
  return `${letter}${number}`;
}

function firstLetter(name: string): string {
  return lettersOf(wordsOf(name)[0] ?? "")[0] ?? "?";
}

function wordsOf(name: string): readonly string[] {
  const words = name.normalize("NFC").split(/[^\p{L}\p{M}\p{N}]+/u);
  return words.filter((word) => word !== "");
}

/** Capital, each with its marks. */
function lettersOf(word: string): readonly string[] {
  return (word.match(/[\p{L}\p{N}]\p{M}*/gu) ?? []).map((letter) => letter.toLocaleUpperCase("nb"));
}

function keyOf(text: string): string {
  return text.normalize("NFC").toLocaleLowerCase("nb");
}
