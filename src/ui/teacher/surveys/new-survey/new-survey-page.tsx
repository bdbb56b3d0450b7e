import { createMemo, createSignal, For, Show, untrack, type JSX } from "solid-js";
import { readySets } from "../../../../core/catalogue/ready-sets.ts";
import type { ClassId } from "../../../../core/ids.ts";
import { schoolLevels, type SchoolLevel } from "../../../../core/question.ts";
import { Notice } from "../../../components/notice.tsx";
import prose from "../../../components/prose.module.css";
import { useApp, usePlaces } from "../../app-context.tsx";
import { useLanguage, useTexts } from "../../texts.tsx";
import { Setting } from "../draft/setting.tsx";
import settingStyles from "../draft/setting.module.css";
import { RepeatOffer } from "../repeat-survey.tsx";
import { surveyFailureText } from "../survey-failure.ts";
import styles from "./new-survey-page.module.css";
import {
  isUsual,
  offeredSets,
  suggestedName,
  usualLanguages,
  type OfferedSet,
} from "./survey-begin.ts";

/** One step from a class to a draft: what the survey is to find out. */
export function NewSurveyPage(props: { readonly classId: ClassId }): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const language = useLanguage();
  const words = () => texts().asking.begin;
  const usual = untrack(() => app.surveys.usualSettings(props.classId));
  const [level, setLevel] = createSignal<SchoolLevel>(usual.level);
  const [others, setOthers] = createSignal<ReadonlySet<ClassId>>(new Set());
  const [error, setError] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  const className = () => app.classes.find(props.classId)?.schoolClass.name ?? "";
  const offered = createMemo(() => offeredSets(readySets, level()));
  const ofKind = (kind: "preventive" | "investigation") =>
    offered().filter(({ set }) => set.kind === kind);
  const begin = async ({ set, questions }: OfferedSet): Promise<void> => {
    if (busy()) return;
    setBusy(true);
    setError(undefined);
    // An investigation concerns one class: others have nothing to do with it.
    const together = set.kind === "preventive" ? [...others()] : [];
    const classIds = [props.classId, ...together];
    const taken = classIds.flatMap((id) =>
      app.surveys.ofClass(id).map(({ survey }) => survey.name),
    );
    const made = await app.surveys.createForClasses(classIds, {
      name: suggestedName(texts(), new Date(), taken),
      kind: set.kind,
      level: level(),
      languages: usualLanguages(usual, language()),
      contact: usual.contact,
      questions: questions.map((id) => ({ type: "catalogue", id, cap: null })),
    });
    setBusy(false);
    if (!made.ok) return void setError(surveyFailureText(texts(), made.error));
    const [first] = made.value;
    if (made.value.length > 1) places.replace({ type: "several", surveyIds: made.value });
    else if (first !== undefined) places.replace({ type: "survey", surveyId: first });
  };
  return (
    <div class={prose["page"]}>
      <header class={prose["section"]}>
        <p class={prose["muted"]}>{className()}</p>
        <h1 class={prose["title"]}>{words().title}</h1>
        <p>{words().lead}</p>
      </header>
      <RepeatOffer classId={props.classId} />
      <label class={settingStyles["field"]}>
        {words().level}
        <select
          onChange={(event) => {
            const chosen = schoolLevels.find((each) => each === event.currentTarget.value);
            if (chosen) setLevel(chosen);
          }}
        >
          <For each={schoolLevels}>
            {(each) => (
              <option value={each} selected={each === level()}>
                {texts().asking.levels[each]}
              </option>
            )}
          </For>
        </select>
      </label>
      <Show when={error()}>
        {(text) => (
          <Notice tone="trouble" announced>
            {text()}
          </Notice>
        )}
      </Show>
      <SetList sets={ofKind("preventive")} onChoose={(chosen) => void begin(chosen)} />
      <OtherClasses classId={props.classId} chosen={others()} onChoose={setOthers} />
      <Show when={ofKind("investigation").length > 0}>
        <section class={`${prose["section"]} ${styles["apart"]}`}>
          <h2>{words().caseTitle}</h2>
          <p class={styles["reason"]}>{words().caseText}</p>
          <SetList sets={ofKind("investigation")} onChoose={(chosen) => void begin(chosen)} />
        </section>
      </Show>
    </div>
  );
}

function SetList(props: {
  readonly sets: readonly OfferedSet[];
  readonly onChoose: (set: OfferedSet) => void;
}): JSX.Element {
  const texts = useTexts();
  const words = () => texts().asking.begin;
  const idOf = ({ set }: OfferedSet): string => `set-${set.id}`;
  return (
    <ul class={styles["sets"]} role="list">
      <For each={props.sets}>
        {(offered) => (
          <li class={styles["set"]}>
            <p>
              <button
                type="button"
                class={styles["name"]}
                aria-describedby={`${idOf(offered)}-facts ${idOf(offered)}-for`}
                onClick={() => props.onChoose(offered)}
              >
                {words().sets[offered.set.id].name}
              </button>
            </p>
            <p class={prose["muted"]} id={`${idOf(offered)}-facts`}>
              {words().facts(offered.questions.length, offered.minutes)}
              <Show when={isUsual(offered.set)}>
                {" · "}
                <strong>{words().usual}</strong>
              </Show>
            </p>
            <p id={`${idOf(offered)}-for`}>{words().sets[offered.set.id].goodFor}</p>
          </li>
        )}
      </For>
    </ul>
  );
}

function OtherClasses(props: {
  readonly classId: ClassId;
  readonly chosen: ReadonlySet<ClassId>;
  readonly onChoose: (chosen: ReadonlySet<ClassId>) => void;
}): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const words = () => texts().asking.begin;
  const others = () =>
    app.classes
      .list()
      .map(({ schoolClass }) => schoolClass)
      .filter(({ id }) => id !== props.classId);
  const namesChosen = () =>
    others()
      .filter(({ id }) => props.chosen.has(id))
      .map(({ name }) => name)
      .join(", ");
  const choose = (id: ClassId, chosen: boolean): void => {
    const kept = [...props.chosen].filter((each) => each !== id);
    props.onChoose(new Set(chosen ? [...kept, id] : kept));
  };
  return (
    <Show when={others().length > 0}>
      <div>
        <Setting name={words().otherClasses} value={namesChosen()}>
          <fieldset class={settingStyles["group"]}>
            <legend class={settingStyles["unseen"]}>{words().otherClasses}</legend>
            <p class={prose["muted"]}>{words().otherClassesHint}</p>
            <div class={settingStyles["names"]}>
              <For each={others()}>
                {(other) => (
                  <label class={settingStyles["choice"]}>
                    <input
                      type="checkbox"
                      checked={props.chosen.has(other.id)}
                      onChange={(event) => choose(other.id, event.currentTarget.checked)}
                    />
                    {other.name}
                  </label>
                )}
              </For>
            </div>
          </fieldset>
        </Setting>
      </div>
    </Show>
  );
}
