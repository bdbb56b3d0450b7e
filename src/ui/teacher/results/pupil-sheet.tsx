import { createMemo, For, Show, type JSX } from "solid-js";
import { tiesOfPupil } from "../../../app/teacher/results-ties.ts";
import type { PupilAnalysis, QuestionAnalysis } from "../../../core/analysis.ts";
import { measuresFor } from "../../../app/teacher/results-measures.ts";
import { SignShape } from "../../components/sign-shape.tsx";
import { createTurns } from "../../components/turns.ts";
import { FriendsElsewhere } from "./friends-elsewhere.tsx";
import { PupilCounts } from "./pupil-counts.tsx";
import { nameOf, optionText, questionText, questionTitle, useResults } from "./results-desk.tsx";
import { Names } from "./sentence.tsx";
import { SignNumbers } from "./sign-numbers.tsx";
import { receivedSentence, signSentences } from "./sign-sentences.ts";
import styles from "./pupil-sheet.module.css";

/** One pupil on a sheet of paper: own words, signs, what to do, choices and ties. */
export function PupilSheet(props: {
  readonly index: number;
  readonly headingRef?: (element: HTMLHeadingElement) => void;
}): JSX.Element {
  const desk = useResults();
  const name = () => nameOf(desk, props.index);
  return (
    <Show when={desk.analysis().pupils[props.index]}>
      {(pupil) => (
        <article class={styles["sheet"]} aria-label={desk.texts().sheet.label(name())}>
          <header class={styles["head"]}>
            <h2 ref={(element) => props.headingRef?.(element)} tabindex="-1">
              {name()}
            </h2>
            <p class={styles["severity"]} data-severity={pupil().severity}>
              <SignShape severity={pupil().severity} />
              {desk.texts().severity[pupil().severity]}
            </p>
          </header>
          <For each={[props.index]}>{(index) => <Sections index={index} pupil={pupil()} />}</For>
        </article>
      )}
    </Show>
  );
}

/** One after the other, from the pupil's own words down; anew for each pupil. */
function Sections(props: SectionProps): JSX.Element {
  const turn = createTurns(() => 4, 1);
  return (
    <>
      <Show when={turn() >= 1}>
        <OwnSection index={props.index} pupil={props.pupil} />
      </Show>
      <Show when={turn() >= 2}>
        <SignsSection index={props.index} pupil={props.pupil} />
        <TodoSection index={props.index} pupil={props.pupil} />
      </Show>
      <Show when={turn() >= 3}>
        <PupilCounts index={props.index} />
      </Show>
      <Show when={turn() >= 4}>
        <RolesSection index={props.index} />
        <TiesSection index={props.index} />
      </Show>
    </>
  );
}

interface SectionProps {
  readonly index: number;
  readonly pupil: PupilAnalysis;
}

function OwnSection(props: SectionProps): JSX.Element {
  const desk = useResults();
  const texts = () => desk.texts().sheet;
  const name = () => nameOf(desk, props.index);
  return (
    <section>
      <h3>{texts().own(name())}</h3>
      <Show when={props.pupil.answered} fallback={<p>{texts().notAnswered(name())}</p>}>
        <Show when={props.pupil.duty}>
          <p class={styles["duty"]}>{texts().dutyShort(desk.knownSince(props.index))}</p>
        </Show>
        <dl class={styles["answers"]}>
          <For each={props.pupil.ownReports}>
            {(report) => (
              <div data-concern={report.concern ?? "none"}>
                <dt>{questionText(desk, report.questionId)}</dt>
                <dd>
                  {report.value === null
                    ? texts().skipped
                    : optionText(desk, report.questionId, report.value)}
                </dd>
              </div>
            )}
          </For>
        </dl>
      </Show>
    </section>
  );
}

function SignsSection(props: SectionProps): JSX.Element {
  const desk = useResults();
  const texts = () => desk.texts().sheet;
  return (
    <section>
      <h3>{texts().signs}</h3>
      <Show
        when={props.pupil.signs.length > 0}
        fallback={<p>{props.pupil.severity === "green" ? texts().noSigns : texts().noSignsGrey}</p>}
      >
        <ul role="list" class={styles["signs"]}>
          <For each={props.pupil.signs}>
            {(sign) => (
              <li>
                <p class={styles["signName"]}>
                  <SignShape
                    severity={sign.severity}
                    label={desk.texts().severity[sign.severity]}
                  />
                  {desk.signTexts().signs[sign.id]}
                </p>
                <p>{signSentences(desk, props.index, sign).join(" ")}</p>
              </li>
            )}
          </For>
        </ul>
        <FriendsElsewhere index={props.index} pupil={props.pupil} />
        <SignNumbers signs={props.pupil.signs} />
      </Show>
    </section>
  );
}

function TodoSection(props: SectionProps): JSX.Element {
  const desk = useResults();
  const measures = createMemo(() => measuresFor(props.pupil.signs));
  return (
    <Show when={measures().length > 0}>
      <section>
        <h3>{desk.texts().sheet.todo}</h3>
        <ul class={styles["todo"]}>
          <For each={measures()}>
            {(measure) => <li>{desk.signTexts().measures[measure](nameOf(desk, props.index))}</li>}
          </For>
        </ul>
        <p class={styles["heard"]}>{desk.texts().sheet.heard(nameOf(desk, props.index))}</p>
      </section>
    </Show>
  );
}

/** Who decides and helps, as classmates named it; only where enough answered. */
function RolesSection(props: { readonly index: number }): JSX.Element {
  const desk = useResults();
  const roles = createMemo(() =>
    desk
      .analysis()
      .questions.filter(({ kind, state }) => kind !== "affiliation" && state !== "too-few"),
  );
  return (
    <Show when={roles().length > 0}>
      <section>
        <h3>{desk.texts().sheet.roles}</h3>
        <ul role="list" class={styles["roles"]}>
          <For each={roles()}>{(question) => <li>{roleSentence(question)}</li>}</For>
        </ul>
      </section>
    </Show>
  );

  function roleSentence(question: QuestionAnalysis): string {
    const figures = question.pupils[props.index];
    if (figures === undefined) return "";
    const { received, possible, band } = figures;
    return receivedSentence(desk, nameOf(desk, props.index), {
      questionId: question.id,
      received,
      possible,
      low: band.low,
      high: band.high,
    });
  }
}

function TiesSection(props: { readonly index: number }): JSX.Element {
  const desk = useResults();
  const questions = createMemo(() =>
    desk.analysis().questions.filter(({ kind }) => kind === "affiliation"),
  );
  return (
    <section>
      <h3>{desk.texts().sheet.ties}</h3>
      <For each={questions()}>
        {(question) => <QuestionTies index={props.index} question={question} />}
      </For>
    </section>
  );
}

function QuestionTies(props: {
  readonly index: number;
  readonly question: QuestionAnalysis;
}): JSX.Element {
  const desk = useResults();
  const groups = createMemo(() => {
    const ties = tiesOfPupil(props.question, props.index);
    const titles = desk.texts().sheet.tieGroups;
    return [
      { title: titles.mutual, pupils: ties.mutual },
      { title: titles.oneWayFrom, pupils: ties.chosenBy },
      { title: titles.oneWayTo, pupils: ties.chose },
      { title: titles.unknown, pupils: [...ties.choseUnknown, ...ties.chosenByUnknown] },
    ].filter(({ pupils }) => pupils.length > 0);
  });
  return (
    <div class={styles["ties"]}>
      <h4>{questionTitle(desk, props.question.id)}</h4>
      <Show when={groups().length > 0} fallback={<p>{desk.texts().sheet.noTies}</p>}>
        <dl>
          <For each={groups()}>
            {(group) => (
              <div>
                <dt>{group.title}</dt>
                <dd>
                  <Names pupils={group.pupils} />
                </dd>
              </div>
            )}
          </For>
        </dl>
      </Show>
    </div>
  );
}
