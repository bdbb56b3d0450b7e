/** Less is a press that trembled. */
export const leastDrag = 4;

export function isOnPupil(event: Event): boolean {
  return event.target instanceof Element && event.target.closest("[data-pupil]") !== null;
}

/** The click that follows a drag is no choice; not every drag is followed by one. */
export function swallowClick(viewport: HTMLElement): void {
  const listening = new AbortController();
  const { signal } = listening;
  const swallow = (event: Event): void => {
    event.stopPropagation();
    listening.abort();
  };
  viewport.addEventListener("click", swallow, { capture: true, signal });
  viewport.addEventListener("pointerdown", () => listening.abort(), { capture: true, signal });
}
