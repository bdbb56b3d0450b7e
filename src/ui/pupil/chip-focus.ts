/**
 * Where an arrow key leads from one of several buttons that wrap into rows: along the row, or to the nearest of
 * the row above or below. Null when the key means nothing here or there is nowhere to go.
 */
export function arrowTarget(
  buttons: readonly HTMLElement[],
  from: number,
  key: string,
): number | null {
  const current = buttons[from];
  if (current === undefined) return null;
  switch (key) {
    case "ArrowLeft":
      return within(buttons, from + (isRightToLeft(current) ? 1 : -1));
    case "ArrowRight":
      return within(buttons, from + (isRightToLeft(current) ? -1 : 1));
    case "ArrowUp":
      return nearestInRow(buttons, current, -1);
    case "ArrowDown":
      return nearestInRow(buttons, current, 1);
    case "Home":
      return 0;
    case "End":
      return buttons.length - 1;
    default:
      return null;
  }
}

function within(buttons: readonly HTMLElement[], index: number): number | null {
  return index >= 0 && index < buttons.length ? index : null;
}

function isRightToLeft(element: HTMLElement): boolean {
  return getComputedStyle(element.parentElement ?? element).direction === "rtl";
}

function nearestInRow(
  buttons: readonly HTMLElement[],
  current: HTMLElement,
  direction: 1 | -1,
): number | null {
  const from = centreOf(current);
  const rowTolerance = current.offsetHeight / 2;
  const places = buttons.map((button, index) => ({ index, ...centreOf(button) }));
  const beyond = places.filter(({ y }) => (y - from.y) * direction > rowTolerance);
  const rowDistance = Math.min(...beyond.map(({ y }) => Math.abs(y - from.y)));
  const row = beyond.filter(({ y }) => Math.abs(y - from.y) - rowDistance <= rowTolerance);
  const byDistance = row.sort((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x));
  return byDistance[0]?.index ?? null;
}

function centreOf(element: HTMLElement): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
