import { For, onCleanup, onMount, type JSX } from "solid-js";
import { Button } from "../../../components/button.tsx";
import { Disclosure } from "../disclosure.tsx";
import { noteClosed } from "../hide-all.ts";
import { useResults } from "../results-desk.tsx";
import type { ResultsTab } from "../results-tabs.tsx";
import { guideWords } from "./guide-words.ts";
import styles from "./guide-panel.module.css";

export interface GuidePanelProps {
  /** What is read now: its piece stands first. */
  readonly tab: ResultsTab;
  /** The tabs there are. */
  readonly tabs: readonly ResultsTab[];
  readonly onTab: (tab: ResultsTab) => void;
  readonly onClose: () => void;
}

type Piece = ResultsTab | "roster";

/** How to read the results: what is open now, chance, the talk first, and the other pages. Escape closes. */
export function GuidePanel(props: GuidePanelProps): JSX.Element {
  const desk = useResults();
  const words = () => guideWords[desk.language()];
  let heading: HTMLHeadingElement | undefined;
  let isStep = false;
  onMount(() => {
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "nearest" });
    isStep = !window.matchMedia(besideFrom).matches;
    // The browser's own way back leads from the guide to what is read, not out of the results.
    if (isStep) history.pushState(history.state, "");
    const wentBack = (): void => {
      if (isStep) props.onClose();
    };
    window.addEventListener("popstate", wentBack);
    onCleanup(() => window.removeEventListener("popstate", wentBack));
  });
  const close = (): void => {
    noteClosed();
    if (isStep) history.back();
    else props.onClose();
  };
  const show = (tab: ResultsTab): void => {
    props.onTab(tab);
    if (isStep) close();
  };
  const others = () => props.tabs.filter((tab) => tab !== props.tab);
  return (
    <aside
      class={styles["panel"]}
      aria-label={words().open}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <div class={styles["head"]}>
        <h2 tabindex="-1" ref={(element) => (heading = element)}>
          {words().open}
        </h2>
        <Button look="text" class={styles["close"] ?? ""} onClick={close}>
          {words().close}
        </Button>
      </div>
      <For each={piecesOf(props.tab)}>
        {(piece) => (
          <section class={styles["piece"]}>
            <h3>{titleOf(piece)}</h3>
            <PieceText piece={piece} />
          </section>
        )}
      </For>
      <div>
        <Disclosure class={styles["more"]} summary={words().chance.title}>
          <Paragraphs of={words().chance.paragraphs} />
        </Disclosure>
        <Disclosure class={styles["more"]} summary={words().talk.title}>
          <Paragraphs of={words().talk.paragraphs} />
        </Disclosure>
      </div>
      <p>{words().hide}</p>
      <section class={styles["others"]}>
        <h3>{words().more}</h3>
        <For each={others()}>
          {(tab) => (
            <Disclosure class={styles["more"]} summary={titleOf(tab)}>
              <For each={piecesOf(tab)}>{(piece) => <PieceText piece={piece} />}</For>
              <Button look="text" onClick={() => show(tab)}>
                {words().go(titleOf(tab))}
              </Button>
            </Disclosure>
          )}
        </For>
      </section>
    </aside>
  );

  function titleOf(piece: Piece): string {
    return piece === "roster" ? desk.texts().roster.title : desk.texts().tabs[piece];
  }
}

/** As the style sheet has it. */
const besideFrom = "(min-width: 70rem)";

/** The class list stands on the overview. */
function piecesOf(tab: ResultsTab): readonly Piece[] {
  return tab === "overview" ? ["overview", "roster"] : [tab];
}

function PieceText(props: { readonly piece: Piece }): JSX.Element {
  const desk = useResults();
  const words = () => guideWords[desk.language()];
  const piece = () => words().pieces[props.piece];
  return (
    <dl class={styles["text"]}>
      <dt>{words().shows}</dt>
      <dd>{piece().shows}</dd>
      <dt>{words().read}</dt>
      <dd>{piece().read}</dd>
      <dt>{words().not}</dt>
      <dd>{piece().not}</dd>
    </dl>
  );
}

function Paragraphs(props: { readonly of: readonly string[] }): JSX.Element {
  return (
    <div class={styles["paragraphs"]}>
      <For each={props.of}>{(text) => <p>{text}</p>}</For>
    </div>
  );
}
