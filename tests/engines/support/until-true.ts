/** An expression that is waited for in the page. */
export function untilTrue(expression: string): string {
  return `new Promise((resolve) => {
    const look = () => ((${expression}) ? resolve(true) : setTimeout(look, 40));
    look();
  })`;
}
