import { createSignal, For, Match, onMount, Show, Switch, type JSX } from "solid-js";
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
  /** Once offered it stays, whatever is chosen. */
  const [canJoin, setCanJoin] = createSignal(false);
  let asked = 0;
  const ask = async (others: readonly SurveyId[]): Promise<void> => {
    asked += 1;
    const own = asked;
    setJoined(others);
    props.onPreview(null);
    setPreview(null);
    const answered = await app.contributions.preview(props.surveyId, others);
    // Another choice was made since, and is on its way.
    if (own !== asked) return;
    setPreview(answered);
    if (isTooSmall(answered)) setCanJoin(true);
    props.onPreview(answered.ok ? answered.value : null);
  };
  onMount(() => void ask([]));
  const made = () => {
    const found = preview();
    return found?.ok ? found.value : null;
  };
  const message = (): string => {
    if (preview() === null) return words().working;
    if (made() === null) return texts().few.title;
    return made()?.counts ? words().text : words().kept;
  };
  const failure = () => {
    const found = preview();
    return found === null || found.ok ? null : found.error;
  };
  const refusals = () => {
    const found = failure();
    return found?.type === "unit" ? found.refusals : null;
  };
  return (
    <>
      <p aria-live="polite">{message()}</p>
      <Switch>
        <Match when={made()}>
          {(shown) => (
            <>
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
            <Notice tone="calm">
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
      <Show when={canJoin()}>
        <Joining
          surveyId={props.surveyId}
          joined={joined()}
          onJoin={(others) => void ask(others)}
        />
      </Show>
    </>
  );
}

function isTooSmall(preview: Preview): boolean {
  if (preview.ok || preview.error.type !== "unit") return false;
  return preview.error.refusals.some(({ type }) => type === "unit-too-small");
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
                  checked={props.joined.includes(surveyId)}
                  onChange={(event) => {
                    const others = props.joined.filter((id) => id !== surveyId);
                    props.onJoin(event.currentTarget.checked ? [...others, surveyId] : others);
                  }}
                />
                {words().joinClass(className, surveyName, pupils)}
              </label>
            )}
          </For>
        </fieldset>
        <Show when={props.joined.length > 0}>
          <div>
            <Button look="text" onClick={() => props.onJoin([])}>
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
