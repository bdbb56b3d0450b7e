import { createMemo, createSignal, Show, type JSX } from "solid-js";
import type { InvestigationInput } from "../../../../core/analysis-input.ts";
import { investigationCases } from "../../../../core/investigation-cases.ts";
import { Button } from "../../../components/button.tsx";
import { useResults } from "../results-desk.tsx";
import type { CaseTalks } from "./case-talks.ts";
import { CaseSheet } from "./case-sheet.tsx";
import { casesWords } from "./cases-words.ts";
import styles from "./cases-view.module.css";

export interface CasesViewProps {
  readonly input: InvestigationInput;
  readonly talks: CaseTalks;
  /** The day any answer was first seen, in words. */
  readonly firstSeen: string;
  /** Whose it is and when it is shredded, at the foot of what is printed. */
  readonly footer: string;
}

/** An investigation as the field begins it: one possible case at a time. */
export function CasesView(props: CasesViewProps): JSX.Element {
  const desk = useResults();
  const words = () => casesWords[desk.language()];
  const overview = createMemo(() => investigationCases(props.input));
  const cases = () => overview().cases;
  /** By pupil, so that answers that arrive do not turn the page. */
  const [exposed, setExposed] = createSignal<number | null>(null);
  const place = createMemo(() =>
    Math.max(
      0,
      cases().findIndex((one) => one.exposed === exposed()),
    ),
  );
  const goTo = (next: number): void => {
    const found = cases()[next];
    if (found !== undefined) setExposed(found.exposed);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: place() - 1,
      ArrowRight: place() + 1,
      Home: 0,
      End: cases().length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    goTo(next);
  };
  return (
    <section class={styles["cases"]}>
      <header class={styles["head"]}>
        <h2>{words().title}</h2>
        <p>{words().lead}</p>
      </header>
      <Show when={cases()[place()]} fallback={<p>{words().none}</p>}>
        {(found) => (
          <>
            <div
              class={styles["turn"]}
              role="group"
              aria-label={words().choose}
              onKeyDown={onKeyDown}
            >
              <Button
                aria-disabled={place() === 0 ? "true" : undefined}
                onClick={() => goTo(place() - 1)}
              >
                {words().previous}
              </Button>
              <p role="status">{words().position(place() + 1, cases().length)}</p>
              <Button
                aria-disabled={place() === cases().length - 1 ? "true" : undefined}
                onClick={() => goTo(place() + 1)}
              >
                {words().next}
              </Button>
            </div>
            <CaseSheet
              found={found()}
              overview={overview()}
              talks={props.talks}
              firstSeen={props.firstSeen}
            />
          </>
        )}
      </Show>
      <Show when={overview().untied > 0}>
        <p class={styles["untied"]}>{words().untied(overview().untied)}</p>
      </Show>
      <p class={styles["footer"]}>{props.footer}</p>
    </section>
  );
}
