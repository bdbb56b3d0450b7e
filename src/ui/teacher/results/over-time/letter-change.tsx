import { createMemo, Match, Show, Switch, type JSX } from "solid-js";
import { changeNewsOf, type ChangeNews } from "../../../../app/teacher/results-letter.ts";
import { overTime } from "../../../../core/over-time.ts";
import { questionWords, useResults } from "../results-desk.tsx";
import { NumberParagraph } from "../sentence.tsx";
import { overTimeWords } from "./over-time-words.ts";

/** The letter's sentence on what changed since the wave before. */
export function LetterChange(): JSX.Element {
  const desk = useResults();
  const texts = () => overTimeWords[desk.language()].letter;
  const pair = createMemo(() => desk.waves?.()?.chain.slice(-2) ?? []);
  const wave = () => pair()[0]?.survey.name ?? "";
  const news = createMemo(() => changeNewsOf(overTime(pair().map(({ input }) => input))));
  const told = (): Told | null => {
    const found = news();
    return found.type === "too-little" ? null : found;
  };
  return (
    <Show when={pair().length === 2} fallback={<p>{texts().deleted}</p>}>
      <Switch fallback={<p>{texts().tooLittle(wave())}</p>}>
        <Match when={told()}>
          {(found) => (
            <NumberParagraph
              text={
                found().type === "company"
                  ? texts().company[found().word]
                  : texts().mutual[found().word]
              }
              slot="count"
              number={texts().count(found().before, found().now)}
              slots={{
                wave,
                where: () => questionWords(desk, found().questionId).where,
              }}
              behind={<p>{texts().behind(found().of)}</p>}
            />
          )}
        </Match>
      </Switch>
    </Show>
  );
}

type Told = Exclude<ChangeNews, { readonly type: "too-little" }>;
