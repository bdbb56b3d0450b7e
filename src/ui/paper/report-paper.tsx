import {
  createEffect,
  createMemo,
  createSignal,
  For,
  onCleanup,
  onMount,
  Show,
  type JSX,
} from "solid-js";
import { pagesOf } from "../../core/report/pages.ts";
import type { ReportDocument } from "../../core/report/report-document.ts";
import { createTurns } from "../components/turns.ts";
import { ReportBlockView } from "./report-blocks.tsx";
import styles from "./report-paper.module.css";

export interface PaperWords {
  readonly making: string;
  readonly preview: string;
  readonly page: (page: number, of: number) => string;
}

/**
 * The report on sheets of A4, laid out here and not by the browser: so what is seen is what comes on paper, every
 * sheet has its head and foot, and no block is cut.
 */
export function ReportPaper(props: {
  readonly document: ReportDocument;
  /** What stands in place of a map; where the document has one. */
  readonly map?: () => JSX.Element;
  /** Another thing whenever the map is drawn anew. */
  readonly drawn?: unknown;
  readonly words: PaperWords;
  readonly onPages: (count: number) => void;
}): JSX.Element {
  let around: HTMLDivElement | undefined;
  const [laidOut, setLaidOut] = createSignal<LaidOut | null>(null);
  const [fit, setFit] = createSignal(1);
  onMount(() => {
    if (around === undefined) return;
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      if (width > 0) setFit(Math.min(1, width / sheetWidth));
    });
    observer.observe(around);
    onCleanup(() => observer.disconnect());
  });
  return (
    <div class={styles["around"]} ref={(element) => (around = element)}>
      <Show when={props.document} keyed>
        {(document) => (
          <Measured
            document={document}
            map={() => props.map?.()}
            drawn={props.drawn}
            onLaidOut={(found) => {
              setLaidOut(found);
              props.onPages(found.pages.length);
            }}
          />
        )}
      </Show>
      <Show when={laidOut() === null}>
        <p role="status">{props.words.making}</p>
      </Show>
      <section
        class={styles["paper"]}
        aria-label={props.words.preview}
        aria-busy={laidOut()?.document !== props.document}
        style={{ "--fit": fit() }}
        data-report-paper=""
      >
        <Show when={laidOut()} keyed>
          {({ document, pages }) => (
            <For each={pages}>
              {(page, index) => (
                <div class={styles["sheet"]}>
                  <div class={styles["inner"]}>
                    <Head document={document} page={props.words.page(index() + 1, pages.length)} />
                    <div
                      class={styles["body"]}
                      ref={(body) => body.append(...page.map((block) => block.cloneNode(true)))}
                    />
                    <Foot document={document} />
                  </div>
                </div>
              )}
            </For>
          )}
        </Show>
      </section>
    </div>
  );
}

/** A document with its blocks on their sheets, to be copied: nothing on paper can be pressed. */
interface LaidOut {
  readonly document: ReportDocument;
  readonly pages: readonly (readonly Element[])[];
}

/** Makes the blocks of one document where nobody sees them, a few at a time, and tells on which sheets they stand. */
function Measured(props: {
  readonly document: ReportDocument;
  readonly map: () => JSX.Element;
  readonly drawn: unknown;
  readonly onLaidOut: (found: LaidOut) => void;
}): JSX.Element {
  let sheet: HTMLDivElement | undefined;
  let slot: HTMLDivElement | undefined;
  const [typefaces, setTypefaces] = createSignal(0);
  onMount(() => {
    // Letters of another typeface break lines elsewhere.
    const again = (): void => void setTypefaces((count) => count + 1);
    window.document.fonts.addEventListener("loadingdone", again);
    onCleanup(() => window.document.fonts.removeEventListener("loadingdone", again));
  });
  const made = createTurns(() => props.document.blocks.length, 1);
  createEffect(() => {
    const { document } = props;
    // What else decides how high blocks are.
    const changes = [typefaces(), props.drawn];
    const isWhole = made() === document.blocks.length && changes.length > 0;
    if (!isWhole || sheet === undefined || slot === undefined) return;
    const blocks = [...slot.children];
    const pages = pagesOf(
      document.blocks.map(({ startsPage, keepsNext }, index) => ({
        height: blocks[index]?.getBoundingClientRect().height ?? 0,
        startsPage: startsPage === true,
        keepsNext: keepsNext === true,
      })),
      sheet.clientHeight - others(sheet, slot),
    );
    props.onLaidOut({
      document,
      pages: pages.map((page) => page.flatMap((index) => blocks[index] ?? [])),
    });
  });
  return (
    <div class={styles["measure"]} aria-hidden="true">
      <div class={styles["inner"]} ref={(element) => (sheet = element)}>
        <Head document={props.document} page="" />
        <div ref={(element) => (slot = element)}>
          <For each={props.document.blocks.slice(0, made())}>
            {(block) => (
              <div class={styles["block"]}>
                <ReportBlockView content={block.content} map={props.map()} />
              </div>
            )}
          </For>
        </div>
        <Foot document={props.document} />
      </div>
    </div>
  );
}

/** A4 at 96 pixels an inch. */
const sheetWidth = (210 / 25.4) * 96;

/** What head and foot take of the height of a sheet. */
function others(sheet: Element, slot: Element): number {
  return [...sheet.children]
    .filter((child) => child !== slot)
    .reduce((sum, child) => sum + child.getBoundingClientRect().height, 0);
}

function Head(props: { readonly document: ReportDocument; readonly page: string }): JSX.Element {
  return (
    <div class={styles["above"]}>
      <div class={styles["head"]}>
        <span>{props.document.head}</span>
        <span>{props.page}</span>
      </div>
    </div>
  );
}

function Foot(props: { readonly document: ReportDocument }): JSX.Element {
  const lines = createMemo(() => props.document.foot);
  return (
    <div class={styles["foot"]}>
      <For each={lines()}>{(line) => <p>{line}</p>}</For>
    </div>
  );
}
