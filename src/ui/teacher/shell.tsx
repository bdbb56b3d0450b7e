import { createEffect, For, lazy, Match, Show, Suspense, Switch, type JSX } from "solid-js";
import type { Place } from "./place.ts";
import { Button } from "../components/button.tsx";
import { Notice } from "../components/notice.tsx";
import { createTurns } from "../components/turns.ts";
import { useApp, usePlaces } from "./app-context.tsx";
import { InvitedInSample } from "./invited-notice.tsx";
import { BackupReminder } from "../vault/backup-reminder.tsx";
import { ClassPage } from "./classes/class-page.tsx";
import { NewClass } from "./classes/new-class.tsx";
import { Home } from "./home.tsx";
import { LanguageSwitch } from "../language-switch.tsx";
import { NoticeList } from "./notice-list.tsx";
import { SettingsPage } from "./settings/settings-page.tsx";
import styles from "./shell.module.css";
import { SurveyPlaces } from "./surveys/survey-places.tsx";
import { useTexts } from "./texts.tsx";

const NewSurveyPage = lazy(async () => ({
  default: (await import("./surveys/new-survey/new-survey-page.tsx")).NewSurveyPage,
}));

const InvitationPage = lazy(async () => ({
  default: (await import("./contribute/invitation-page.tsx")).InvitationPage,
}));

const SeveralPage = lazy(async () => ({
  default: (await import("./surveys/several/several-page.tsx")).SeveralPage,
}));

/** The open vault: classes at the side, one thing at a time in the middle. */
export function Shell(): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const place = places.place;
  const isSample = (): boolean => app.vault.state().type === "sample";
  /** That none was ever made is told once there is something to lose. */
  const backupReasons = () =>
    app.backups
      .due()
      .filter((reason) => reason !== "never-made" || app.surveys.list().length > 0)
      .map((reason) => texts().vault.backupDue.text[reason]);
  /** One after the other, from the outside in: an old machine would keep the page still for all of it together. */
  const turn = createTurns(() => 3, 1, "every frame");
  let content: HTMLElement | undefined;
  let shown: Place | null = null;
  createEffect(() => {
    const next = place();
    // Keyboard and screen reader go on where the new place begins; the first place leaves the focus alone.
    if (shown !== null && shown !== next) content?.focus({ preventScroll: true });
    shown = next;
  });
  return (
    <div class={styles["shell"]} data-place={place().type}>
      <a class={styles["skip"]} href="#content">
        {texts().shell.skipToContent}
      </a>
      <Show when={turn() >= 1}>
        <SideBar />
      </Show>
      <main ref={content} id="content" class={styles["content"]} tabindex="-1">
        <Show when={isSample()}>
          <div class={styles["banner"]} role="note">
            <span>
              {texts().shell.sampleBanner.text} <InvitedInSample />
            </span>
            <Button look="text" onClick={() => app.vault.leaveSample()}>
              {texts().shell.sampleBanner.leave}
            </Button>
          </div>
        </Show>
        <Show when={turn() >= 2}>
          <NoticeList />
          <Show when={!isSample() && place().type !== "projector"}>
            <BackupReminder reasons={backupReasons()} />
          </Show>
        </Show>
        <Show when={turn() >= 3}>
          <CurrentPlace place={place()} />
        </Show>
      </main>
    </div>
  );
}

function CurrentPlace(props: { readonly place: Place }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const as = <Type extends Place["type"]>(type: Type) =>
    props.place.type === type ? (props.place as Extract<Place, { readonly type: Type }>) : null;
  const classPlace = () => {
    const found = as("class");
    return found && app.classes.find(found.classId) ? found : null;
  };
  const newSurveyPlace = () => {
    const found = as("new-survey");
    return found && app.classes.find(found.classId) ? found : null;
  };
  const surveyPlace = () => {
    const { place } = props;
    return "surveyId" in place && app.surveys.find(place.surveyId) ? place : null;
  };
  return (
    <Switch
      fallback={
        <div class={styles["gone"]}>
          <Notice tone="calm">{texts().shell.unknownPlace}</Notice>
        </div>
      }
    >
      <Match when={as("home")}>
        <Home />
      </Match>
      <Match when={as("new-class")}>
        <NewClass />
      </Match>
      <Match when={as("settings")}>
        <SettingsPage />
      </Match>
      <Match when={classPlace()}>
        {(found) => (
          <Show when={found().classId} keyed>
            {(classId) => <ClassPage classId={classId} />}
          </Show>
        )}
      </Match>
      <Match when={newSurveyPlace()}>
        {(found) => (
          <Show when={found().classId} keyed>
            {(classId) => (
              <Suspense fallback={<p role="status">{texts().shell.loading}</p>}>
                <NewSurveyPage classId={classId} />
              </Suspense>
            )}
          </Show>
        )}
      </Match>
      <Match when={as("invitation")}>
        <Suspense fallback={<p role="status">{texts().shell.loading}</p>}>
          <InvitationPage />
        </Suspense>
      </Match>
      <Match when={as("several")}>
        {(found) => (
          <Suspense fallback={<p role="status">{texts().shell.loading}</p>}>
            <SeveralPage surveyIds={found().surveyIds} />
          </Suspense>
        )}
      </Match>
      <Match when={surveyPlace()}>
        {(found) => (
          <Show when={found().surveyId} keyed>
            {(surveyId) => <SurveyPlaces surveyId={surveyId} part={found().type} />}
          </Show>
        )}
      </Match>
    </Switch>
  );
}

function SideBar(): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const isSample = (): boolean => app.vault.state().type === "sample";
  const chosenClass = () => {
    const place = places.place();
    if ("classId" in place) return place.classId;
    if ("surveyId" in place) return app.surveys.find(place.surveyId)?.survey.classId ?? null;
    return null;
  };
  return (
    <nav class={styles["side"]} aria-label={texts().shell.navigation}>
      <button type="button" class={styles["product"]} onClick={() => places.go({ type: "home" })}>
        {texts().shell.product}
      </button>
      <div class={styles["list"]}>
        <h2 class={styles["heading"]}>{texts().shell.classes}</h2>
        <ul role="list">
          <For each={app.classes.list()}>
            {(entry) => (
              <li>
                <button
                  type="button"
                  class={styles["item"]}
                  aria-current={chosenClass() === entry.schoolClass.id ? "true" : undefined}
                  onClick={() => places.go({ type: "class", classId: entry.schoolClass.id })}
                >
                  {entry.schoolClass.name}
                </button>
                <Show when={chosenClass() === entry.schoolClass.id}>
                  <SurveyLinks classId={entry.schoolClass.id} />
                </Show>
              </li>
            )}
          </For>
        </ul>
        <button
          type="button"
          class={styles["item"]}
          data-quiet
          aria-current={places.place().type === "new-class" ? "true" : undefined}
          onClick={() => places.go({ type: "new-class" })}
        >
          {texts().shell.newClass}
        </button>
      </div>
      <div class={styles["foot"]}>
        <span class={styles["language"]} data-sample={isSample() ? "" : undefined}>
          <LanguageSwitch />
        </span>
        <Show when={app.vault.state().type === "unlocked"}>
          <button
            type="button"
            class={styles["item"]}
            data-quiet
            aria-current={places.place().type === "settings" ? "true" : undefined}
            onClick={() => places.go({ type: "settings" })}
          >
            {texts().shell.settings}
          </button>
          <button
            type="button"
            class={styles["item"]}
            data-quiet
            onClick={() => void app.vault.lock()}
          >
            {texts().shell.lock}
          </button>
        </Show>
      </div>
    </nav>
  );
}

function SurveyLinks(props: {
  readonly classId: Extract<Place, { type: "class" }>["classId"];
}): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const current = () => {
    const place = places.place();
    return "surveyId" in place ? place.surveyId : null;
  };
  return (
    <ul role="list" class={styles["waves"]}>
      <For each={app.surveys.ofClass(props.classId)}>
        {(entry) => (
          <li>
            <button
              type="button"
              class={styles["item"]}
              aria-current={current() === entry.survey.id ? "page" : undefined}
              onClick={() => places.go({ type: "survey", surveyId: entry.survey.id })}
            >
              {entry.survey.name}
            </button>
          </li>
        )}
      </For>
    </ul>
  );
}
