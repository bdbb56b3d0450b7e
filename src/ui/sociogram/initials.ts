/**
 * Two letters for each name, no two alike: what stands in the map when it is seen from afar. The
 * first letter and that of the second word, otherwise the first letters, otherwise a number.
 */
export function initialsOf(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const short = wishesOf(name).find((wish) => !taken.has(wish)) ?? String(index + 1);
    taken.add(short);
    return short;
  });
}

function wishesOf(name: string): readonly string[] {
  const [first = "?", ...others] = name.split(/[\s-]+/u);
  const [head = "?", ...letters] = [...first];
  const capital = head.toLocaleUpperCase("nb");
  return [
    ...others.flatMap((word) =>
      [...word].slice(0, 1).map((x) => capital + x.toLocaleUpperCase("nb")),
    ),
    ...letters.map((letter) => capital + letter.toLocaleLowerCase("nb")),
    capital,
  ];
}
