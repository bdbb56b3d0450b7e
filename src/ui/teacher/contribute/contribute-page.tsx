import { Match, Show, Switch, type JSX } from "solid-js";
import type { ContributionEntry } from "../../../app/teacher/contribution-desk.ts";
import type { SurveyId } from "../../../core/ids.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { useApp, usePlaces } from "../app-context.tsx";
import { ContributeSteps } from "./contribute-steps.tsx";
import { useContributeTexts } from "./contribute-words.ts";
import styles from "./contribute.module.css";
import { ContributionStateView } from "./contribution-state.tsx";
import { InvitationForm } from "./invitation-form.tsx";

/** What a class contributes to a leader's round: an invitation, the steps to a yes or no, and what became of it. */
export function ContributePage(props: { readonly surveyId: SurveyId }): JSX.Element {
  const app = useApp();
  const texts = useContributeTexts();
  /** Nothing was decided yet. */
  const isBefore = () => {
    const entry = app.contributions.of(props.surveyId);
    return entry === null || entry.state.type === "none" || entry.state.type === "invited";
  };
  return (
    <div class={prose["page"]}>
      <header class={prose["section"]}>
        <h1 class={prose["title"]}>{texts().title}</h1>
        <Show when={isBefore()}>
          <p class={styles["lead"]}>{texts().lead}</p>
        </Show>
      </header>
      <Show
        when={app.contributions.of(props.surveyId)}
        fallback={<Notice tone="calm">{texts().never}</Notice>}
      >
        {(entry) => <ByState surveyId={props.surveyId} entry={entry()} />}
      </Show>
    </div>
  );
}

function ByState(props: {
  readonly surveyId: SurveyId;
  readonly entry: ContributionEntry;
}): JSX.Element {
  const places = usePlaces();
  const texts = useContributeTexts();
  const state = () => props.entry.state;
  const invited = () => (state().type === "invited" ? props.entry.round : null);
  const joined = () => {
    const current = state();
    return current.type === "joined" ? current : null;
  };
  return (
    <Switch fallback={<ContributionStateView surveyId={props.surveyId} entry={props.entry} />}>
      <Match when={state().type === "none"}>
        <InvitationForm surveyId={props.surveyId} />
      </Match>
      <Match when={invited()}>
        {(round) => (
          <ContributeSteps
            surveyId={props.surveyId}
            round={round()}
            isSecond={props.entry.isSecond}
          />
        )}
      </Match>
      <Match when={joined()}>
        {(other) => (
          <Notice
            tone="calm"
            title={texts().state.joined.title}
            actions={
              <Button onClick={() => places.go({ type: "contribute", surveyId: other().surveyId })}>
                {texts().refused.openOther}
              </Button>
            }
          >
            {texts().refused.joined}
          </Notice>
        )}
      </Match>
    </Switch>
  );
}
