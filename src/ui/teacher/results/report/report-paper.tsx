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
import { pagesOf } from "../../../../core/report/pages.ts";
import type { ReportBlock, ReportDocument } from "../../../../core/report/report-document.ts";
import { ReportBlockView } from "./report-blocks.tsx";
import { ReportMap, type PaperMap } from "./report-map.tsx";
import type { ReportTexts } from "../../../../i18n/en/report.ts";
import styles from "./report-paper.module.css";

/** The map, or why it is not there yet, with what is said above and below it. */
export interface MapOnPaper {
  readonly map: PaperMap | null;
  readonly lead: string;
  readonly legend: string;
  readonly notReady: string;
}

type PageWords = Pick<ReportTexts, "making" | "preview"> & {
  readonly page: ReportTexts["paper"]["page"];
};

/**
 * The report on sheets of A4, laid out here and not by the browser: so what is seen is what comes on paper, every
 * sheet has its head and foot, and no block is cut.
 */
export function ReportPaper(props: {
  readonly document: ReportDocument;
  readonly map: MapOnPaper;
  readonly words: PageWords;
  readonly onPages: (count: number) => void;
}): JSX.Element {
  let sheet: HTMLDivElement | undefined;
  let slot: HTMLDivElement | undefined;
  let around: HTMLDivElement | undefined;
  const [pages, setPages] = createSignal<readonly (readonly ReportBlock[])[]>([]);
  const [typefaces, setTypefaces] = createSignal(0);
  const [fit, setFit] = createSignal(1);

  onMount(() => {
    // Letters of another typeface break lines elsewhere.
    const again = (): void => void setTypefaces((count) => count + 1);
    document.fonts.addEventListener("loadingdone", again);
    onCleanup(() => document.fonts.removeEventListener("loadingdone", again));
    if (around === undefined) return;
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      if (width > 0) setFit(Math.min(1, width / sheetWidth));
    });
    observer.observe(around);
    onCleanup(() => observer.disconnect());
  });

  createEffect(() => {
    const { blocks } = props.document;
    // What else decides how high blocks are.
    const changes = [typefaces(), props.map.map];
    if (sheet === undefined || slot === undefined || changes.length === 0) return;
    const heights = [...slot.children].map((block) => block.getBoundingClientRect().height);
    const found = pagesOf(
      blocks.map(({ startsPage, keepsNext }, index) => ({
        height: heights[index] ?? 0,
        startsPage: startsPage === true,
        keepsNext: keepsNext === true,
      })),
      sheet.clientHeight - others(sheet, slot),
    );
    setPages(found.map((page) => page.flatMap((index) => blocks[index] ?? [])));
    props.onPages(found.length);
  });

  const block = (one: ReportBlock): JSX.Element => (
    <div class={styles["block"]}>
      <ReportBlockView content={one.content} map={<MapBlock map={props.map} />} />
    </div>
  );
  return (
    <div class={styles["around"]} ref={(element) => (around = element)}>
      <div class={styles["measure"]} aria-hidden="true">
        <div class={styles["inner"]} ref={(element) => (sheet = element)}>
          <Head document={props.document} page="" />
          <div ref={(element) => (slot = element)}>
            <For each={props.document.blocks}>{block}</For>
          </div>
          <Foot document={props.document} />
        </div>
      </div>
      <Show when={pages().length === 0}>
        <p role="status">{props.words.making}</p>
      </Show>
      <section
        class={styles["paper"]}
        aria-label={props.words.preview}
        style={{ "--fit": fit() }}
        data-report-paper=""
      >
        <For each={pages()}>
          {(page, index) => (
            <div class={styles["sheet"]}>
              <div class={styles["inner"]}>
                <Head
                  document={props.document}
                  page={props.words.page(index() + 1, pages().length)}
                />
                <div class={styles["body"]}>
                  <For each={page}>{block}</For>
                </div>
                <Foot document={props.document} />
              </div>
            </div>
          )}
        </For>
      </section>
    </div>
  );
}

function MapBlock(props: { readonly map: MapOnPaper }): JSX.Element {
  return (
    <>
      <p>{props.map.lead}</p>
      <Show when={props.map.map} fallback={<p>{props.map.notReady}</p>}>
        {(map) => <ReportMap map={map()} label={props.map.lead} />}
      </Show>
      <p data-quiet="">{props.map.legend}</p>
    </>
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
