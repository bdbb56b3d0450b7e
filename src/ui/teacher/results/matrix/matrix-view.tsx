import {
  createEffect,
  createMemo,
  createSignal,
  For,
  onCleanup,
  onMount,
  Show,
  untrack,
  type JSX,
} from "solid-js";
import type { DeeperAnalysis } from "../../../../app/teacher/deeper-analysis.ts";
import type { QuestionAnalysis } from "../../../../core/analysis.ts";
import type { QuestionId } from "../../../../core/ids.ts";
import {
  matrixSorts,
  orderByReceived,
  orderBySubgroup,
  type MatrixOrder,
  type MatrixSort,
} from "../../../../core/matrix-view.ts";
import { beforePrint } from "../../../components/before-print.ts";
import { Button } from "../../../components/button.tsx";
import { initialsOf } from "../../../../core/initials.ts";
import { QuestionSwitch } from "../question-switch.tsx";
import {
  nameOf,
  questionText,
  ResultsDeskProvider,
  useResults,
  type ResultsDesk,
} from "../results-desk.tsx";
import type { MatrixChoices } from "./matrix-choices.ts";
import { MatrixGrid } from "./matrix-grid.tsx";
import { MatrixLegend } from "./matrix-legend.tsx";
import { MatrixList } from "./matrix-list.tsx";
import { matrixWords, type MatrixSpeech } from "./matrix-words.ts";
import styles from "./matrix-view.module.css";

/** Below this the grid has no room, and pupils stand in a list. */
const leastWidth = 560;
/** Above this the names of a grid cannot be read on paper: the list is printed. */
const mostOnPaper = 40;

export interface MatrixViewProps {
  readonly question: QuestionId;
  readonly onQuestion: (id: QuestionId) => void;
  readonly deeper: DeeperAnalysis;
  readonly choices: MatrixChoices;
  /** Stands below what is printed. */
  readonly footer: string;
}

/** Who chose whom, one question at a time. */
export function MatrixView(props: MatrixViewProps): JSX.Element {
  const desk = useResults();
  const initials = createMemo(() => initialsOf(desk.survey().roster.map(({ name }) => name)));
  const survey = createMemo(() => {
    const full = desk.survey();
    if (!props.choices.short()) return full;
    const roster = full.roster.map((pupil, index) => ({ ...pupil, name: initials()[index] ?? "" }));
    return { ...full, roster };
  });
  // Everything in here calls pupils by what the switch says.
  const called: ResultsDesk = { ...untrack(() => desk), survey };
  const shown = createMemo(
    () => desk.analysis().questions.find(({ id }) => id === props.question) ?? null,
  );
  return (
    <ResultsDeskProvider desk={called}>
      <Show when={shown()}>{(question) => <Matrix {...props} shown={question()} />}</Show>
    </ResultsDeskProvider>
  );
}

function Matrix(props: MatrixViewProps & { readonly shown: QuestionAnalysis }): JSX.Element {
  const desk = useResults();
  const texts = () => matrixWords[desk.language()];
  const { sort, setSort, asList, setAsList, short, setShort } = untrack(() => props.choices);
  const [width, setWidth] = createSignal<number | null>(null);
  const [printing, setPrinting] = createSignal(false);
  let section: HTMLElement | undefined;

  createEffect(() => {
    if (sort() === "subgroup") props.deeper.ask();
  });
  const byName = createMemo(() => namesInOrder(desk));
  const isReadable = () => props.shown.state !== "too-few";
  const communities = () =>
    props.deeper.found()?.questions.find(({ id }) => id === props.shown.id)?.structure
      .communities ?? null;
  const order = createMemo((): MatrixOrder => {
    const found = sort() === "subgroup" && isReadable() ? communities() : null;
    if (sort() === "received") return orderByReceived(props.shown, byName());
    if (found !== null) return orderBySubgroup(props.shown, found, byName());
    return { order: byName(), blocks: [] };
  });
  const speech = (): MatrixSpeech => ({
    texts: texts(),
    question: props.shown,
    nameOf: (pupil) => nameOf(desk, pupil),
  });
  const isNarrow = () => (width() ?? 0) < leastWidth;
  const isLarge = () => order().order.length > mostOnPaper;
  const showsList = () => isNarrow() || asList() || (printing() && isLarge());

  onMount(() => {
    const observer = new ResizeObserver(([entry]) => {
      // Paper has its own width, and says nothing of the screen.
      if (entry && !printing()) setWidth(entry.contentRect.width);
    });
    if (section) observer.observe(section);
    beforePrint(() => void setPrinting(true));
    const after = (): void => void setPrinting(false);
    window.addEventListener("afterprint", after);
    onCleanup(() => {
      observer.disconnect();
      window.removeEventListener("afterprint", after);
    });
  });
  return (
    <section class={styles["matrix"]} ref={(element) => (section = element)}>
      <header class={styles["head"]}>
        <h2>{texts().title}</h2>
        <Button look="text" onClick={() => window.print()}>
          {texts().print}
        </Button>
      </header>
      <p class={styles["lead"]}>{texts().lead}</p>
      <div class={styles["controls"]}>
        <QuestionSwitch
          questions={desk.analysis().questions.map(({ id }) => id)}
          question={props.question}
          onQuestion={props.onQuestion}
        />
        <div class={styles["row"]}>
          <label class={styles["pick"]}>
            <span>{texts().sort}</span>
            <select onChange={(event) => setSort(event.currentTarget.value as MatrixSort)}>
              <For each={matrixSorts}>
                {(one) => (
                  <option value={one} selected={one === sort()}>
                    {texts().sorts[one]}
                  </option>
                )}
              </For>
            </select>
          </label>
          <Show when={!isNarrow()}>
            <label class={styles["pick"]}>
              <span>{texts().view}</span>
              <select onChange={(event) => setAsList(event.currentTarget.value === "list")}>
                <option value="grid" selected={!asList()}>
                  {texts().views.grid}
                </option>
                <option value="list" selected={asList()}>
                  {texts().views.list}
                </option>
              </select>
            </label>
          </Show>
          <label class={styles["toggle"]}>
            <input
              type="checkbox"
              checked={short()}
              onChange={(event) => setShort(event.currentTarget.checked)}
            />
            <span>{texts().hideNames}</span>
          </label>
        </div>
      </div>
      <p class={styles["question"]}>{questionText(desk, props.shown.id)}</p>
      <Show when={props.shown.state !== "enough"}>
        <p class={styles["note"]}>{isReadable() ? texts().caution : texts().tooFew}</p>
      </Show>
      <Show when={sort() === "subgroup"}>
        <p class={styles["note"]} role="status">
          {subgroupText()}
        </p>
      </Show>
      <Show when={width() !== null}>
        <Show
          when={showsList()}
          fallback={
            <>
              <MatrixGrid
                question={props.shown}
                order={order()}
                texts={texts()}
                room={width() ?? 0}
              />
              <MatrixLegend texts={texts()} />
              <p class={styles["help"]}>{texts().help}</p>
            </>
          }
        >
          <MatrixList question={props.shown} order={order().order} speech={speech()} />
        </Show>
      </Show>
      <p class={styles["foot"]}>{props.footer}</p>
    </section>
  );

  function subgroupText(): string {
    if (!isReadable()) return texts().tooFewForSubgroups;
    if (props.deeper.failed()) return texts().notFound;
    if (props.deeper.found() === null) return texts().finding;
    return texts().subgroups(order().blocks.length);
  }
}

/** Numbers by size, as a list of names with numbers is read. */
function namesInOrder(desk: ResultsDesk): readonly number[] {
  const { compare } = new Intl.Collator(desk.language() === "en" ? "en" : "nb", { numeric: true });
  return desk
    .survey()
    .roster.map((_, pupil) => pupil)
    .sort((a, b) => compare(nameOf(desk, a), nameOf(desk, b)) || a - b);
}
