import { createMemo, For, Match, Show, Switch, type JSX } from "solid-js";
import { changeNewsOf, fallsOf, type ChangeNews } from "../../../../app/teacher/results-letter.ts";
import { overTime } from "../../../../core/over-time.ts";
import { questionWords, useResults } from "../results-desk.tsx";
import { NumberParagraph, PupilName } from "../sentence.tsx";
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
      <Falls wave={wave()} />
    </Show>
  );
}

/** Who lost much, beside what became of the class as a whole. */
function Falls(props: { readonly wave: string }): JSX.Element {
  const desk = useResults();
  const texts = () => overTimeWords[desk.language()].letter;
  const falls = createMemo(() => fallsOf(desk.analysis()));
  const pupils = () => new Set(falls().map(({ pupil }) => pupil)).size;
  return (
    <Show when={falls().length > 0}>
      <div>
        <p>{texts().falls(pupils(), props.wave)}</p>
        <ul>
          <For each={falls()}>
            {({ pupil, questionId, receivedBefore, receivedNow, before, kept }) => (
              <li>
                <PupilName pupil={pupil} />:{" "}
                {texts().fall({
                  where: questionWords(desk, questionId).where,
                  before: receivedBefore,
                  now: receivedNow,
                  lost: before - kept,
                })}
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  );
}

type Told = Exclude<ChangeNews, { readonly type: "too-little" }>;
