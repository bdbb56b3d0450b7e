/** What runs inside the pupil's page when it is measured. Each function is sent there as text, and sees nothing else. */

/** As they stand on the buttons. */
export interface PupilButtons {
  /** On the way to the first question. */
  readonly leadingOn: readonly string[];
  /** From one question to the next, and from one that is changed to the last look. */
  readonly next: readonly string[];
  readonly change: string;
  readonly send: string;
  readonly done: string;
}

/** Milliseconds since the address was opened. */
export interface FirstSeen {
  readonly firstPaintMs: number;
  readonly firstScreenMs: number;
  readonly firstQuestionMs: number;
}

/** A pupil who presses at once whatever leads on. */
export function hurryToFirstQuestion({ leadingOn }: PupilButtons): Promise<FirstSeen> {
  return new Promise((resolve) => {
    let firstScreenMs: number | null = null;
    const observer = new MutationObserver(look);
    function look(): void {
      const now = performance.now();
      const next = [...document.querySelectorAll<HTMLElement>("main button")].find(
        ({ textContent }) => leadingOn.includes(textContent),
      );
      if (next !== undefined) {
        firstScreenMs ??= now;
        // A press of its own, as from a finger: not within the work that brought the button.
        setTimeout(() => next.click());
        return;
      }
      if (document.querySelector("main button[aria-pressed][tabindex]") === null) return;
      observer.disconnect();
      const [firstPaint] = performance.getEntriesByName("first-contentful-paint");
      resolve({
        firstPaintMs: firstPaint?.startTime ?? NaN,
        firstScreenMs: firstScreenMs ?? NaN,
        firstQuestionMs: now,
      });
    }
    observer.observe(document, { childList: true, subtree: true });
    look();
  });
}

/** Answers every question, changes one answer after the last look, and sends. Gives how often it pressed something. */
export function answerEverything(words: PupilButtons): Promise<number> {
  return new Promise((resolve) => {
    let presses = 0;
    let hasChanged = false;
    const all = () => [...document.querySelectorAll<HTMLElement>("main button")];
    const says = (...texts: readonly string[]) =>
      all().find(({ textContent }) => texts.includes(textContent));

    function wanted(): HTMLElement | undefined {
      const leading = says(...words.leadingOn);
      if (leading !== undefined) return leading;
      const next = says(...words.next);
      if (next !== undefined) return unanswered() ?? next;
      const change = hasChanged ? undefined : says(words.change);
      hasChanged ||= change !== undefined;
      return change ?? says(words.send);
    }

    /** Of two classmates or one value the next one; undefined when they are chosen. */
    function unanswered(): HTMLElement | undefined {
      const chips = all().filter((each) => each.hasAttribute("tabindex") && each.ariaPressed);
      const isChosen = (chip: HTMLElement) => chip.ariaPressed === "true";
      if (chips.length > 0) {
        return chips.filter(isChosen).length < 2
          ? chips.find((chip) => !isChosen(chip))
          : undefined;
      }
      const values = [...document.querySelectorAll<HTMLInputElement>("main input[type=radio]")];
      return values.some(({ checked }) => checked) ? undefined : values[0];
    }

    function step(): void {
      if (says(words.done) !== undefined) {
        performance.mark("pupil: the receipt");
        afterFrames(() => resolve(presses));
        return;
      }
      const button = wanted();
      if (button !== undefined) {
        presses += 1;
        performance.mark(`pupil: ${button.textContent || "a value"}`);
        setTimeout(() => button.click());
      }
      afterFrames(step);
    }

    /** When all is done that a press has brought. */
    function afterFrames(run: () => void): void {
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(run, 30)));
    }

    performance.mark("pupil: opening");
    step();
  });
}

/** Milliseconds until an empty page is painted. */
export function firstPaintOfAny(): Promise<number> {
  return new Promise((resolve) => {
    performance.mark("pupil: an empty page");
    new PerformanceObserver((list) => {
      const [paint] = list.getEntriesByName("first-contentful-paint");
      if (paint !== undefined) resolve(paint.startTime);
    }).observe({ type: "paint", buffered: true });
  });
}
