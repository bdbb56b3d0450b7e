import { createEffect, createSignal, For, Match, on, Show, Switch, type JSX } from "solid-js";
import type { ContributionDesk, UnitPreview } from "../../../app/teacher/contribution-desk.ts";
import type { SurveyId } from "../../../core/ids.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { useApp } from "../app-context.tsx";
import { useTexts } from "../texts.tsx";
import { contributeFailure, unitRefusalText } from "./contribute-failure.ts";
import { useContributeTexts } from "./contribute-words.ts";
import styles from "./contribute.module.css";
import { NumbersView } from "./numbers-view.tsx";
import { RulesView } from "./rules-view.tsx";

type Preview = Awaited<ReturnType<ContributionDesk["preview"]>>;

/** The numbers that would leave, or why there are none. */
export function NumbersStep(props: {
  readonly surveyId: SurveyId;
  /** Null while there is nothing to say yes to. */
  readonly onPreview: (preview: UnitPreview | null) => void;
}): JSX.Element {
  const app = useApp();
  const teacher = useTexts();
  const texts = useContributeTexts();
  const words = () => texts().numbers;
  const [joined, setJoined] = createSignal<readonly SurveyId[]>([]);
  const [preview, setPreview] = createSignal<Preview | null>(null);
  createEffect(
    on(joined, (others) => {
      props.onPreview(null);
      setPreview(null);
      void app.contributions.preview(props.surveyId, others).then((made) => {
        // What was asked for since then is on its way.
        if (others !== joined()) return;
        setPreview(made);
        props.onPreview(made.ok ? made.value : null);
      });
    }),
  );
  const made = () => {
    const found = preview();
    return found?.ok ? found.value : null;
  };
  const failure = () => {
    const found = preview();
    return found === null || found.ok ? null : found.error;
  };
  const refusals = () => {
    const found = failure();
    return found?.type === "unit" ? found.refusals : null;
  };
  const isTooSmall = () =>
    joined().length > 0 || (refusals() ?? []).some(({ type }) => type === "unit-too-small");
  return (
    <>
      <div aria-live="polite">
        <Show when={preview() === null}>
          <p>{words().working}</p>
        </Show>
      </div>
      <Switch>
        <Match when={made()}>
          {(shown) => (
            <>
              <p>{shown().counts ? words().text : words().kept}</p>
              <Show when={shown().surveys.length > 1}>
                <p>{texts().few.joined(classNames(app, shown().surveys))}</p>
              </Show>
              <NumbersView preview={shown()} />
              <RulesView />
            </>
          )}
        </Match>
        <Match when={refusals()}>
          {(reasons) => (
            <Notice tone="calm" title={texts().few.title}>
              <For each={reasons()}>{(reason) => <p>{unitRefusalText(texts(), reason)}</p>}</For>
            </Notice>
          )}
        </Match>
        <Match when={failure()}>
          {(found) => (
            <Notice tone="trouble" announced>
              {contributeFailure({ teacher: teacher(), contribute: texts() }, found())}
            </Notice>
          )}
        </Match>
      </Switch>
      <Show when={isTooSmall() && !(made() && made()?.counts === null)}>
        <Joining surveyId={props.surveyId} joined={joined()} onJoin={setJoined} />
      </Show>
    </>
  );
}

function Joining(props: {
  readonly surveyId: SurveyId;
  readonly joined: readonly SurveyId[];
  readonly onJoin: (joined: readonly SurveyId[]) => void;
}): JSX.Element {
  const app = useApp();
  const texts = useContributeTexts();
  const words = () => texts().few;
  const classes = () => app.contributions.joinable(props.surveyId);
  const [chosen, setChosen] = createSignal<readonly SurveyId[]>(props.joined);
  return (
    <section class={prose["section"]}>
      <Show when={classes().length > 0} fallback={<p>{words().noOther}</p>}>
        <fieldset class={styles["choices"]}>
          <legend>{words().join}</legend>
          <p>{words().joinText}</p>
          <For each={classes()}>
            {({ surveyId, className, surveyName, pupils }) => (
              <label class={styles["choice"]}>
                <input
                  type="checkbox"
                  checked={chosen().includes(surveyId)}
                  onChange={(event) => {
                    const others = chosen().filter((id) => id !== surveyId);
                    setChosen(event.currentTarget.checked ? [...others, surveyId] : others);
                    props.onJoin(chosen());
                  }}
                />
                {words().joinClass(className, surveyName, pupils)}
              </label>
            )}
          </For>
        </fieldset>
        <Show when={chosen().length > 0}>
          <div>
            <Button
              look="text"
              onClick={() => {
                setChosen([]);
                props.onJoin([]);
              }}
            >
              {words().without}
            </Button>
          </div>
        </Show>
      </Show>
    </section>
  );
}

/** Of the other surveys of a unit. */
function classNames(app: ReturnType<typeof useApp>, surveys: readonly SurveyId[]): string {
  return surveys
    .slice(1)
    .map((id) => {
      const classId = app.surveys.find(id)?.survey.classId;
      return (classId && app.classes.find(classId)?.schoolClass.name) ?? "";
    })
    .join(", ");
}
