import { For, Show, type JSX } from "solid-js";
import {
  fewestForCount,
  type CaseOverview,
  type InvestigationCase,
  type NamedPupil,
  type QuestionClaim,
} from "../../../../core/investigation-cases.ts";
import { nameOf, optionText, questionText, useResults } from "../results-desk.tsx";
import { dayOfTalk, pupilsOfCase, type CaseTalks } from "./case-talks.ts";
import { casesWords } from "./cases-words.ts";
import styles from "./cases-view.module.css";
import { TalkTick } from "./talk-tick.tsx";

interface CaseProps {
  readonly found: InvestigationCase;
  readonly talks: CaseTalks;
}

/** One case: the pupil's own words, claims of others as counts, who is named, who can help, and what now. */
export function CaseSheet(
  props: CaseProps & { readonly overview: CaseOverview; readonly firstSeen: string },
): JSX.Element {
  const desk = useResults();
  const words = () => casesWords[desk.language()];
  const name = () => nameOf(desk, props.found.exposed);
  const heard = () =>
    pupilsOfCase(props.found).filter(
      (pupil) => dayOfTalk(props.talks, { about: props.found.exposed, with: pupil }) !== null,
    ).length;
  return (
    <article class={styles["case"]} aria-label={name()}>
      <header class={styles["caseHead"]}>
        <h3>{name()}</h3>
        <p class={styles["heard"]}>{words().heard(heard(), pupilsOfCase(props.found).length)}</p>
      </header>
      <OwnPart found={props.found} talks={props.talks} />
      <OthersPart found={props.found} />
      <NamedPart found={props.found} talks={props.talks} />
      <SupportPart found={props.found} overview={props.overview} />
      <StepsPart found={props.found} firstSeen={props.firstSeen} />
    </article>
  );
}

function OwnPart(props: CaseProps): JSX.Element {
  const desk = useResults();
  const words = () => casesWords[desk.language()].own;
  const name = () => nameOf(desk, props.found.exposed);
  const saysNothing = () => props.found.own.length === 0 && !props.found.ownNaming;
  return (
    <section>
      <h4>{words().title(name())}</h4>
      <ul class={styles["own"]} role="list">
        <For each={props.found.own}>
          {({ questionId, value }) => (
            <li>
              {words().said(optionText(desk, questionId, value), questionText(desk, questionId))}
            </li>
          )}
        </For>
        <Show when={props.found.ownNaming}>
          <li>{words().named(name())}</li>
        </Show>
      </ul>
      <Show when={saysNothing()}>
        <p>{props.found.answered ? words().nothing(name()) : words().notAnswered(name())}</p>
      </Show>
      <TalkTick
        talks={props.talks}
        talk={{ about: props.found.exposed, with: props.found.exposed }}
      />
    </section>
  );
}

function OthersPart(props: { readonly found: InvestigationCase }): JSX.Element {
  const desk = useResults();
  const words = () => casesWords[desk.language()];
  const name = () => nameOf(desk, props.found.exposed);
  const count = () => props.found.namedExposed;
  const sentence = (): string => {
    const { namers, possible } = count();
    if (namers === 0) return words().others.none(name());
    return namers < fewestForCount
      ? words().others.oneExposed(name())
      : words().others.exposed(name(), namers, possible);
  };
  return (
    <section>
      <h4>{words().others.title}</h4>
      <Show when={count().namers > 0}>
        <p class={styles["claim"]}>{words().claim}</p>
      </Show>
      <p>{sentence()}</p>
      <Claims claims={props.found.exposedOn} />
      <Show when={count().namers > 0 && count().namers < fewestForCount}>
        <p class={styles["caution"]}>{words().oneClaim}</p>
      </Show>
    </section>
  );
}

function Claims(props: { readonly claims: readonly QuestionClaim[] }): JSX.Element {
  const desk = useResults();
  const words = () => casesWords[desk.language()].others;
  const line = ({ questionId, namers, possible }: QuestionClaim): string => {
    const question = questionText(desk, questionId);
    return namers < fewestForCount
      ? words().oneQuestion(question)
      : words().question(question, namers, possible);
  };
  return (
    <Show when={props.claims.length > 0}>
      <ul class={styles["claims"]}>
        <For each={props.claims}>{(claim) => <li>{line(claim)}</li>}</For>
      </ul>
    </Show>
  );
}

function NamedPart(props: CaseProps): JSX.Element {
  const desk = useResults();
  const words = () => casesWords[desk.language()].named;
  return (
    <section>
      <h4>{words().title}</h4>
      <Show when={props.found.named.length > 0} fallback={<p>{words().none}</p>}>
        <p class={styles["quiet"]}>{words().order}</p>
        <ul class={styles["named"]} role="list">
          <For each={props.found.named}>
            {(named) => (
              <li>
                <Named found={props.found} named={named} talks={props.talks} />
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}

function Named(props: CaseProps & { readonly named: NamedPupil }): JSX.Element {
  const desk = useResults();
  const words = () => casesWords[desk.language()];
  const name = () => nameOf(desk, props.named.pupil);
  const exposed = () => nameOf(desk, props.found.exposed);
  const others = () => props.named.byOthers;
  const othersSentence = (): string => {
    const { namers, possible } = others();
    if (namers === 0) return words().named.noOthers(name());
    return namers < fewestForCount
      ? words().named.oneOther(name())
      : words().named.byOthers(name(), namers, possible);
  };
  /** What ties claims of others to this case; of a single one nothing more is told. */
  const tie = (): string | null => {
    if (others().namers < fewestForCount) return null;
    const count = props.named.alsoOfThisCase;
    return count === 0 ? words().named.alsoNone(exposed()) : words().named.also(count, exposed());
  };
  return (
    <div class={styles["one"]}>
      <h5>{name()}</h5>
      <p class={styles["claim"]}>{words().claim}</p>
      <Show when={props.named.byExposed.length > 0}>
        <p>{words().named.byExposed(exposed(), name())}</p>
        <ul class={styles["claims"]}>
          <For each={props.named.byExposed}>
            {(question) => <li>«{questionText(desk, question)}»</li>}
          </For>
        </ul>
      </Show>
      <p>
        {othersSentence()} {tie()}
      </p>
      <Claims claims={props.named.othersOn} />
      <Show when={others().namers === 1}>
        <p class={styles["caution"]}>{words().oneClaim}</p>
      </Show>
      <TalkTick
        talks={props.talks}
        talk={{ about: props.found.exposed, with: props.named.pupil }}
      />
    </div>
  );
}

function SupportPart(props: {
  readonly found: InvestigationCase;
  readonly overview: CaseOverview;
}): JSX.Element {
  const desk = useResults();
  const words = () => casesWords[desk.language()].support;
  const isOther = (pupil: number): boolean => pupil !== props.found.exposed;
  const witnesses = () => props.overview.witnesses.filter(isOther);
  const support = () => props.overview.support.filter(({ pupil }) => isOther(pupil));
  return (
    <section>
      <h4>{words().title}</h4>
      <Show when={witnesses().length + support().length > 0} fallback={<p>{words().none}</p>}>
        <p class={styles["quiet"]}>{words().ofAll}</p>
        <ul class={styles["claims"]}>
          <For each={witnesses()}>{(pupil) => <li>{words().witness(nameOf(desk, pupil))}</li>}</For>
          <For each={support()}>
            {({ pupil, questionId, namers, possible }) => {
              const [name, question] = [nameOf(desk, pupil), questionText(desk, questionId)];
              return (
                <li>
                  {namers < fewestForCount
                    ? words().oneClaim(name, question)
                    : words().claim(name, question, namers, possible)}
                </li>
              );
            }}
          </For>
        </ul>
      </Show>
    </section>
  );
}

function StepsPart(props: {
  readonly found: InvestigationCase;
  readonly firstSeen: string;
}): JSX.Element {
  const desk = useResults();
  const words = () => casesWords[desk.language()];
  const name = () => nameOf(desk, props.found.exposed);
  const isOwn = () => props.found.own.length > 0 || props.found.ownNaming;
  const steps = () => {
    const { talk, tell, oneByOne, helpers, plan, adult } = words().steps;
    const named = props.found.named.length > 0 ? [oneByOne] : [];
    return [talk(name()), tell, ...named, helpers, plan(name()), adult];
  };
  return (
    <section class={styles["duty"]}>
      <h4>{words().steps.title}</h4>
      <p>
        {isOwn()
          ? words().known(desk.knownSince(props.found.exposed))
          : words().knownOfOthers(props.firstSeen)}{" "}
        {words().duty}
      </p>
      <ol>
        <For each={steps()}>{(step) => <li>{step}</li>}</For>
      </ol>
    </section>
  );
}
