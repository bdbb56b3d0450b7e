/** As the tokens have them. */
const sizes = ["--text-small", "--text", "--text-lead", "--text-title", "--text-display"] as const;
const weights = [400, 600] as const;
const letters = "ABCDEFGHIJKLMNOPRSTUVÅØabcdefghijklmnopqrstuvwxyzæøå0123456789 .,:()«»–";

/**
 * Steps that each write the alphabet once, off the page, in a size and a weight the teacher's pages are
 * set in: the first words in a weight cost an old machine ten milliseconds and more.
 */
export function typeRehearsal(page: Document): readonly (() => void)[] {
  return weights.flatMap((weight) =>
    sizes.map((size) => () => {
      const context = page.createElement("canvas").getContext("2d");
      const root = page.defaultView?.getComputedStyle(page.documentElement);
      if (context === null || root === undefined) return;
      const pixels = parseFloat(root.getPropertyValue(size)) * parseFloat(root.fontSize);
      context.font = `${weight} ${pixels}px ${root.getPropertyValue("--face")}`;
      context.measureText(letters);
    }),
  );
}
