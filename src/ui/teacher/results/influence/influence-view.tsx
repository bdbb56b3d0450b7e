import { createMemo, For, Match, onMount, Show, Switch, type JSX } from "solid-js";
import type { DeeperAnalysis } from "../../../../app/teacher/deeper-analysis.ts";
import type { AnalysisInput } from "../../../../core/analysis-input.ts";
import {
  influenceView,
  type InfluenceFound,
  type InfluentialPupil,
} from "../../../../core/influence-view.ts";
import { withOneStop } from "../../../../i18n/full-stop.ts";
import { writeList } from "../../../../i18n/numbers.ts";
import { createTurns } from "../../../components/turns.ts";
import { Notice } from "../../../components/notice.tsx";
import { nameOf, useResults } from "../results-desk.tsx";
import { PupilName } from "../sentence.tsx";
import { wholeSign } from "../sign-sentences.ts";
import { AloneSection } from "./alone-section.tsx";
import { CountPictures, NamedTable } from "./influence-counts.tsx";
import { influenceWords } from "./influence-words.ts";
import { ReachSection } from "./reach-section.tsx";
import styles from "./influence-view.module.css";

export interface InfluenceViewProps {
  readonly deeper: DeeperAnalysis;
  readonly input: AnalysisInput;
}

/** Who decides, in which direction, whom it reaches, and how near it is to those without ties. */
export function InfluenceView(props: InfluenceViewProps): JSX.Element {
  const desk = useResults();
  const texts = () => influenceWords[desk.language()];
  onMount(() => props.deeper.ask());
  const view = createMemo(() =>
    influenceView(props.deeper.found() ?? desk.analysis(), props.input),
  );
  const found = () => {
    const now = view();
    return now.type === "found" ? now : null;
  };
  const tooFew = () => {
    const now = view();
    return now.type === "too-few" ? now : null;
  };
  return (
    <section class={styles["influence"]}>
      <header class={styles["head"]}>
        <h2>{texts().title}</h2>
        <p class={styles["quiet"]}>{texts().lead}</p>
      </header>
      <Switch fallback={<p>{texts().notAsked}</p>}>
        <Match when={tooFew()}>
          {(few) => <Notice tone="calm">{texts().tooFew(few().raters, few().pupils)}</Notice>}
        </Match>
        <Match when={found()}>{(shown) => <Found found={shown()} deeper={props.deeper} />}</Match>
      </Switch>
    </section>
  );
}

/** Turns that one pupil takes: what is said, and then the ties. */
const turnsEach = 2;

function Found(props: {
  readonly found: InfluenceFound;
  readonly deeper: DeeperAnalysis;
}): JSX.Element {
  const desk = useResults();
  const texts = () => influenceWords[desk.language()];
  // By number: what is known of a pupil may grow, and the pupil stays where it stands.
  const outPupils = createMemo(() => props.found.standOut.map(({ pupil }) => pupil));
  const powerPupils = createMemo(() => props.found.powerOnly.map(({ pupil }) => pupil));
  const count = () => outPupils().length + powerPupils().length;
  const turns = createTurns(() => turnsEach * count() + 1, 1);
  const people = (pupils: readonly number[], before: number): JSX.Element => (
    <ul role="list" class={styles["people"]}>
      <For each={pupils}>
        {(pupil, place) => {
          const turn = () => turns() - turnsEach * (before + place());
          const person = createMemo(() => personOf(props.found, pupil));
          return (
            <Show when={turn() > 0 && person()}>
              {(known) => (
                <Person person={known()} most={props.found.most} complete={turn() >= turnsEach} />
              )}
            </Show>
          );
        }}
      </For>
    </ul>
  );
  return (
    <>
      <Show when={props.found.caution}>
        <p class={styles["note"]}>{texts().caution}</p>
      </Show>
      <Show when={outPupils().length > 0}>
        <Glance people={props.found.standOut} />
      </Show>
      <section class={styles["part"]}>
        <h3>{texts().standOut}</h3>
        <Show when={outPupils().length > 0} fallback={<p>{texts().nobody}</p>}>
          <p class={styles["quiet"]} role="status">
            <Show when={props.deeper.found() === null}>
              {props.deeper.failed() ? texts().failed : texts().waiting}
            </Show>
          </p>
          <p class={styles["quiet"]}>{texts().goodOrHard}</p>
          {people(outPupils(), 0)}
        </Show>
      </section>
      <Show when={powerPupils().length > 0}>
        <section class={styles["part"]}>
          <h3>{texts().power.title}</h3>
          <p class={styles["quiet"]}>{texts().power.lead}</p>
          {people(powerPupils(), outPupils().length)}
        </section>
      </Show>
      <Show when={turns() > turnsEach * count() && props.found.named.length > 0}>
        <NamedTable named={props.found.named} most={props.found.most} texts={texts()} />
      </Show>
      <p class={styles["quiet"]}>{texts().limits}</p>
    </>
  );
}

/** The whole answer before its grounds: who decides, in which direction, and how near to those who lack choices. */
function Glance(props: { readonly people: readonly InfluentialPupil[] }): JSX.Element {
  const desk = useResults();
  const texts = () => influenceWords[desk.language()];
  const nearness = ({ toAlone }: InfluentialPupil): string => {
    if (toAlone.length === 0) return "";
    const tied = toAlone.filter(({ tie }) => tie !== "none");
    if (tied.length === 0) return texts().glance.untied(toAlone.length);
    const names = tied.map(({ pupil }) => nameOf(desk, pupil));
    return texts().glance.tied(writeList(names, desk.language()), tied.length, toAlone.length);
  };
  return (
    <section class={styles["part"]} data-glance="">
      <h3>{texts().glance.title}</h3>
      <ul class={styles["glance"]}>
        <For each={props.people}>
          {(person) => (
            <li>
              <b>{nameOf(desk, person.pupil)}:</b>{" "}
              {person.direction === null ? "" : `${texts().directions[person.direction]}.`}{" "}
              {withOneStop(nearness(person))}
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

function personOf(found: InfluenceFound, pupil: number): InfluentialPupil | null {
  return [...found.standOut, ...found.powerOnly].find((one) => one.pupil === pupil) ?? null;
}

function Person(props: {
  readonly person: InfluentialPupil;
  readonly most: number;
  readonly complete: boolean;
}): JSX.Element {
  const desk = useResults();
  const texts = () => influenceWords[desk.language()];
  const name = () => nameOf(desk, props.person.pupil);
  return (
    <li
      class={styles["person"]}
      data-influence={props.person.pupil}
      data-chosen={desk.chosen() === props.person.pupil ? "" : undefined}
    >
      <header class={styles["who"]}>
        <h4>
          <PupilName pupil={props.person.pupil} />
        </h4>
        <Show when={props.person.direction}>
          {(direction) => (
            <p class={styles["direction"]} data-direction={direction()}>
              {texts().directions[direction()]}
            </p>
          )}
        </Show>
        <Show when={props.person.power !== null && props.person.direction !== null}>
          <p class={styles["direction"]}>{texts().power.title}</p>
        </Show>
      </header>
      <CountPictures named={props.person} most={props.most} />
      <Show when={props.person.direction}>
        {(direction) => <p>{withOneStop(texts().says[direction()](name()))}</p>}
      </Show>
      <For each={[props.person.sign, props.person.power]}>
        {(sign) => (
          <Show when={sign}>
            {(told) => <p>{wholeSign(desk, props.person.pupil, told()).join(" ")}</p>}
          </Show>
        )}
      </For>
      <Show when={props.person.direction === "unclear"}>
        <p>{withOneStop(texts().learnMore(name()))}</p>
      </Show>
      <Show when={props.complete}>
        <ReachSection person={props.person} texts={texts()} />
        <AloneSection person={props.person} texts={texts()} />
      </Show>
    </li>
  );
}
