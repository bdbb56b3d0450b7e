import { createMemo, For, lazy, Match, Show, Suspense, Switch, type JSX } from "solid-js";
import { letterOf, type GoodNews } from "../../../app/teacher/results-letter.ts";
import {
  percent,
  questionText,
  questionWords,
  useResults,
  type ResultsDesk,
} from "./results-desk.tsx";
import { Names, NumberParagraph, Sentence } from "./sentence.tsx";
import styles from "./letter.module.css";

const mostNames = 6;

const LetterChange = lazy(async () => ({
  default: (await import("./over-time/letter-change.tsx")).LetterChange,
}));

/** The results as a letter: who answered, who may need the teacher first, what is good, how sure it is. */
export function LetterView(): JSX.Element {
  const desk = useResults();
  const letter = createMemo(() => letterOf(desk.analysis()));
  const texts = () => desk.texts().letter;
  /** Whether there was an earlier wave to compare with. */
  const hasChange = (): boolean => {
    const waves = desk.waves?.() ?? null;
    return waves !== null && (waves.chain.length > 1 || waves.earlierDeleted);
  };
  const names = (pupils: readonly number[]) => ({
    names: () => <Names pupils={pupils} most={mostNames} />,
  });
  return (
    <section class={styles["letter"]} aria-label={desk.texts().tabs.overview}>
      <NumberParagraph
        text={texts().answered}
        slot="count"
        number={desk.texts().ofCount(letter().answered, letter().pupils)}
        behind={
          <p>
            {texts().details.answered(
              letter().answered,
              letter().pupils,
              percent(desk, desk.analysis().participation.share),
            )}
          </p>
        }
      />
      <Show when={letter().duty.length > 0}>
        <p class={styles["duty"]}>
          <Sentence text={texts().duty(letter().duty.length > 1)} slots={names(letter().duty)} />
        </p>
      </Show>
      <Switch>
        <Match when={letter().first.length > 0}>
          <p>
            <Sentence text={texts().first} slots={names(letter().first)} />
          </p>
        </Match>
        <Match when={letter().duty.length === 0 && letter().state !== "too-few"}>
          <p>{texts().nothing}</p>
        </Match>
      </Switch>
      <Show when={letter().next.length > 0}>
        <p>
          <Sentence text={texts().next} slots={names(letter().next)} />
        </p>
      </Show>
      <Show when={hasChange()}>
        <Suspense>
          <LetterChange />
        </Suspense>
      </Show>
      <Show when={letter().good.length > 0}>
        <div class={styles["good"]}>
          <p class={styles["lead"]}>{texts().goodLead}</p>
          <For each={letter().good}>{(news) => <News news={news} />}</For>
        </div>
      </Show>
      <p class={styles["quiet"]}>{texts().sure[letter().state]}</p>
      <Show when={letter().silent.length > 0 && letter().answered > 0}>
        <p class={styles["quiet"]}>
          <Sentence
            text={texts().silent(letter().silent.length > 1)}
            slots={names(letter().silent)}
          />
        </p>
      </Show>
    </section>
  );
}

function News(props: { readonly news: GoodNews }): JSX.Element {
  const desk = useResults();
  const told = createMemo(() => newsInWords(desk, props.news));
  return (
    <NumberParagraph
      text={told().text}
      slot={told().slot}
      number={told().number}
      slots={{ where: () => questionWords(desk, props.news.questionId).where }}
      behind={<p>{told().behind}</p>}
    />
  );
}

interface NewsInWords {
  readonly text: string;
  readonly slot: string;
  readonly number: string;
  readonly behind: string;
}

function newsInWords(desk: ResultsDesk, news: GoodNews): NewsInWords {
  const texts = desk.texts();
  const question = questionText(desk, news.questionId);
  switch (news.type) {
    case "own":
      return {
        text: desk.signTexts().goodNews[news.theme],
        slot: "count",
        number: texts.ofCount(news.count, news.of),
        behind: texts.letter.details.own(question, news.count, news.of),
      };
    case "mutual":
      return {
        text: texts.letter.mutual,
        slot: "count",
        number: texts.ofCount(news.count, news.of),
        behind: texts.letter.details.mutual(question, news.count, news.of),
      };
    case "returned":
      return {
        text: texts.letter.returned,
        slot: "share",
        number: percent(desk, news.share),
        behind: texts.letter.details.returned(question),
      };
  }
}
