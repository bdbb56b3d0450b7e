import { createMemo, For, Show, type JSX } from "solid-js";
import { overTime } from "../../../../core/over-time.ts";
import { questionWords, useResults } from "../results-desk.tsx";
import { sinceBefore } from "../said-before.ts";
import { overTimeWords } from "./over-time-words.ts";

/** On a pupil's sheet: what moved since the wave before. Nothing where there is none. */
export function SincePrevious(props: { readonly index: number }): JSX.Element {
  const desk = useResults();
  const words = () => overTimeWords[desk.language()];
  const texts = () => words().sheet;
  const pair = createMemo(() => desk.waves?.()?.chain.slice(-2) ?? []);
  const found = createMemo(() => overTime(pair().map(({ input }) => input)));
  const wasThere = (): boolean => {
    const id = desk.survey().roster[props.index]?.id;
    return pair()[0]?.survey.roster.some((entry) => entry.id === id) ?? false;
  };
  const steps = () =>
    found()
      .questions.filter(({ kind }) => kind === "affiliation")
      .flatMap((question) => {
        const [before, now] = question.pupils[props.index]?.points ?? [];
        if (!before || !now || now.word === null) return [];
        const { where } = questionWords(desk, question.id);
        const word = words().words[now.word];
        return [texts().step(where, before.received, now.received, word)];
      });
  return (
    <Show when={pair().length === 2}>
      <section>
        <h3>{texts().title}</h3>
        <Show when={wasThere()} fallback={<p>{texts().newcomer}</p>}>
          <For each={sinceBefore(desk, props.index)}>{(told) => <p>{told}</p>}</For>
          <For each={steps()} fallback={<p>{texts().tooLittle}</p>}>
            {(step) => <p>{step}</p>}
          </For>
        </Show>
      </section>
    </Show>
  );
}
