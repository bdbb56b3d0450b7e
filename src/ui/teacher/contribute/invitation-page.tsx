import { createSignal, For, Match, onMount, Show, Switch, type JSX } from "solid-js";
import type { ContributionDesk } from "../../../app/teacher/contribution-desk.ts";
import type { SurveyId } from "../../../core/ids.ts";
import type { RoundDescription } from "../../../protocol/round-description.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { useApp, usePlaces } from "../app-context.tsx";
import { useTexts } from "../texts.tsx";
import { contributeFailure } from "./contribute-failure.ts";
import { termText, useContributeTexts } from "./contribute-words.ts";
import styles from "./contribute.module.css";
import { NumbersAskedFor } from "./numbers-view.tsx";
import { RoundFacts, RoundRules } from "./round-step.tsx";
import { RulesView } from "./rules-view.tsx";

type Read = Awaited<ReturnType<ContributionDesk["readLink"]>>;

/** An invitation was opened: whose it is, and which survey it is to be for. */
export function InvitationPage(): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useContributeTexts();
  const words = () => texts().pick;
  const forget = async (): Promise<void> => {
    await app.contributions.forgetInvitation();
    places.replace({ type: "home" });
  };
  return (
    <div class={prose["page"]}>
      <header class={prose["section"]}>
        <h1 class={prose["title"]}>{words().title}</h1>
        <p class={styles["lead"]}>{texts().lead}</p>
      </header>
      <Show
        when={app.contributions.invitation()}
        keyed
        fallback={<Notice tone="calm">{words().empty}</Notice>}
      >
        {(link) => <Invited link={link} />}
      </Show>
      <Show when={app.contributions.invitation()}>
        <div>
          <Button look="text" onClick={() => void forget()}>
            {words().forget}
          </Button>
        </div>
      </Show>
    </div>
  );
}

function Invited(props: { readonly link: string }): JSX.Element {
  const app = useApp();
  const teacher = useTexts();
  const texts = useContributeTexts();
  const words = () => texts().pick;
  const [read, setRead] = createSignal<Read | null>(null);
  const look = async (): Promise<void> => {
    setRead(null);
    setRead(await app.contributions.readLink(props.link));
  };
  onMount(() => void look());
  const round = () => {
    const found = read();
    return found?.ok ? found.value : null;
  };
  const failure = () => {
    const found = read();
    return found === null || found.ok ? null : found.error;
  };
  return (
    <Switch fallback={<p role="status">{words().reading}</p>}>
      <Match when={round()}>
        {(found) => (
          <>
            <p>{words().from(found().place, termText(texts(), found().term))}</p>
            <div class={styles["steps"]}>
              <RoundFacts round={found()} />
            </div>
            <SurveyChoice link={props.link} round={found()} />
          </>
        )}
      </Match>
      <Match when={failure()}>
        {(found) => (
          <Notice
            tone="care"
            announced
            actions={<Button onClick={() => void look()}>{words().again}</Button>}
          >
            {contributeFailure({ teacher: teacher(), contribute: texts() }, found())}
          </Notice>
        )}
      </Match>
    </Switch>
  );
}

/** With no survey to choose she can still read what a yes would mean. */
function NothingClosed(props: { readonly round: RoundDescription }): JSX.Element {
  const texts = useContributeTexts();
  return (
    <div class={styles["steps"]}>
      <p>{texts().pick.none}</p>
      <section class={prose["section"]}>
        <h2>{texts().round.title}</h2>
        <RoundRules round={props.round} />
      </section>
      <section class={prose["section"]}>
        <h2>{texts().numbers.title}</h2>
        <p>{texts().numbers.text}</p>
        <NumbersAskedFor />
      </section>
      <RulesView />
    </div>
  );
}

function SurveyChoice(props: {
  readonly link: string;
  readonly round: RoundDescription;
}): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const teacher = useTexts();
  const texts = useContributeTexts();
  const words = () => texts().pick;
  const [error, setError] = createSignal<string>();
  const surveys = () =>
    app.surveys.list().filter(({ survey }) => app.contributions.of(survey.id) !== null);
  const className = (classId: Parameters<typeof app.classes.find>[0]): string =>
    app.classes.find(classId)?.schoolClass.name ?? "";
  const choose = async (surveyId: SurveyId): Promise<void> => {
    setError(undefined);
    const invited = await app.contributions.invite(surveyId, props.link);
    if (invited.ok) return places.go({ type: "contribute", surveyId });
    setError(contributeFailure({ teacher: teacher(), contribute: texts() }, invited.error));
  };
  return (
    <Show when={surveys().length > 0} fallback={<NothingClosed round={props.round} />}>
      <p>{words().text}</p>
      <ul class={styles["surveys"]} role="list">
        <For each={surveys()}>
          {({ survey }) => (
            <li>
              <Button onClick={() => void choose(survey.id)}>
                <span>{className(survey.classId)}</span>
                <span>{survey.name}</span>
              </Button>
            </li>
          )}
        </For>
      </ul>
      <Show when={error()}>
        {(text) => (
          <Notice tone="care" announced>
            {text()}
          </Notice>
        )}
      </Show>
    </Show>
  );
}
