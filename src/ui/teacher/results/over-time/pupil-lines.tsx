import { createMemo, For, Show, type JSX } from "solid-js";
import type { Wave } from "../../../../app/teacher/waves-desk.ts";
import type { QuestionOverTime } from "../../../../core/over-time.ts";
import type { PupilOverTime, PupilPoint } from "../../../../core/pupils-over-time.ts";
import { createTurns } from "../../../components/turns.ts";
import { useResults } from "../results-desk.tsx";
import { ChangeMark } from "./change-mark.tsx";
import { overTimeWords } from "./over-time-words.ts";
import { PupilLine } from "./pupil-line.tsx";
import { WavePupil } from "./wave-pupil.tsx";
import styles from "./over-time-view.module.css";

/** Rows made before the clock is looked at. */
const rowsInATurn = 4;

/** Every pupil of the newest wave on one question; who moved beyond what was to be expected first. */
export function PupilLines(props: {
  readonly waves: readonly Wave[];
  readonly question: QuestionOverTime;
}): JSX.Element {
  const desk = useResults();
  const words = () => overTimeWords[desk.language()];
  const texts = () => words().pupils;
  const rows = createMemo(() => props.question.pupils.toSorted((a, b) => rankOf(a) - rankOf(b)));
  const most = createMemo(() =>
    Math.max(
      ...rows().flatMap(({ points }) =>
        points.map((point) => Math.max(point?.received ?? 0, point?.expected?.high ?? 0)),
      ),
    ),
  );
  const turns = createTurns(() => rows().length, rowsInATurn);
  const newest = (pupil: PupilOverTime): PupilPoint | null => pupil.points.at(-1) ?? null;
  const isNew = ({ id }: PupilOverTime): boolean =>
    props.waves.slice(0, -1).every(({ survey }) => survey.roster.every((entry) => entry.id !== id));
  const change = (pupil: PupilOverTime): string => {
    const word = newest(pupil)?.word ?? null;
    if (word !== null) return words().words[word];
    return isNew(pupil) ? texts().newcomer : words().tooLittle;
  };
  return (
    <div class={styles["scroll"]} role="region" aria-label={texts().scroll} tabindex="0">
      <table class={styles["table"]} data-lines>
        <caption>{texts().lead}</caption>
        <thead>
          <tr>
            <th scope="col">{texts().columns.pupil}</th>
            <th scope="col">{texts().columns.picture}</th>
            <th scope="col">{texts().columns.change}</th>
            <For each={props.waves}>{(wave) => <th scope="col">{wave.survey.name}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={rows().slice(0, turns())}>
            {(pupil) => (
              <tr>
                <th scope="row">
                  <WavePupil id={pupil.id} waves={props.waves} />
                </th>
                <td>
                  <PupilLine points={pupil.points} most={most()} />
                </td>
                <td>
                  <ChangeMark word={newest(pupil)?.word ?? null} text={change(pupil)} />
                </td>
                <For each={pupil.points}>
                  {(point, wave) => (
                    <td>
                      <Show when={point} fallback={missing(pupil, wave())}>
                        {(there) => (
                          <>
                            <span class={styles["value"]}>{counted(there())}</span>
                            <Show when={mutual(there())}>
                              {(text) => <span class={styles["why"]}>{text()}</span>}
                            </Show>
                          </>
                        )}
                      </Show>
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );

  function counted({ received, expected }: PupilPoint): string {
    return expected === null
      ? String(received)
      : texts().received(received, expected.low, expected.high);
  }

  /** Being chosen back means nothing of who decides or helps. */
  function mutual(point: PupilPoint): string | null {
    if (props.question.kind !== "affiliation" || point.mutual === null) return null;
    return texts().mutual(point.mutual);
  }

  function missing({ id }: PupilOverTime, wave: number): string {
    if (props.question.waves[wave] === null) return words().notAsked;
    const inClass = props.waves[wave]?.survey.roster.some((entry) => entry.id === id) ?? false;
    return inClass ? words().tooFew : texts().away;
  }
}

/** Fewer first: it is what may need somebody. */
function rankOf({ points }: PupilOverTime): number {
  const word = points.at(-1)?.word ?? null;
  if (word === "fewer") return 0;
  return word === "more" ? 1 : 2;
}
