import { createMemo, Index, Show, type JSX } from "solid-js";
import type { GoodNews } from "../../../../app/teacher/results-letter.ts";
import { calmAnswers, goodNewsText } from "../calm-answers.ts";
import {
  percent,
  questionText,
  questionWords,
  useResults,
  type ResultsDesk,
} from "../results-desk.tsx";
import { NumberParagraph } from "../sentence.tsx";
import styles from "../letter.module.css";

/** What is good, where something is. */
export function LetterGood(props: { readonly good: readonly GoodNews[] }): JSX.Element {
  const desk = useResults();
  return (
    <Show when={props.good.length > 0}>
      <div class={styles["good"]}>
        <p class={styles["lead"]}>{desk.texts().letter.goodLead}</p>
        <Index each={props.good}>{(news) => <News news={news()} />}</Index>
      </div>
    </Show>
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
        text: `${goodNewsText(desk, news.theme)} ${calmAnswers(desk, news.questionId)}`,
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
