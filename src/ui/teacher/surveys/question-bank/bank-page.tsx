import { createMemo, createSignal, For, Show, untrack, type JSX } from "solid-js";
import { questionSubjects, type QuestionSubject } from "../../../../core/catalogue/about.ts";
import {
  searchCatalogue,
  type FoundQuestion,
  type FoundSubject,
} from "../../../../core/catalogue/catalogue-search.ts";
import { placedAt, sharedCap, without } from "../../../../core/question-list.ts";
import { refOf } from "../../../../core/question-ref.ts";
import { schoolLevels, type SchoolLevel } from "../../../../core/question.ts";
import { minutesFor } from "../../../../core/survey-minutes.ts";
import type { DraftSurvey } from "../../../../core/survey.ts";
import { useAnnouncer } from "../../../components/announcer.tsx";
import { Button } from "../../../components/button.tsx";
import prose from "../../../components/prose.module.css";
import { TextField } from "../../../components/text-field.tsx";
import { useApp, usePlaces } from "../../app-context.tsx";
import { useLanguage, useTexts } from "../../texts.tsx";
import { useDraftEditing } from "../draft/draft-editing.ts";
import styles from "./bank-page.module.css";
import { BankQuestion } from "./bank-question.tsx";
import { bankWords } from "./bank-words.ts";

/** Every question there is, to be found by subject, level and word, and added to a draft. */
export function BankPage(props: { readonly draft: DraftSurvey }): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const language = useLanguage();
  const announce = useAnnouncer();
  const words = () => texts().asking.bank;
  const { error, keep } = useDraftEditing();
  const [text, setText] = createSignal("");
  const [subject, setSubject] = createSignal<QuestionSubject | null>(null);
  const [level, setLevel] = createSignal<SchoolLevel | null>(untrack(() => props.draft.level));
  // The draft is another one with each question added: what is found stays, and the keyboard in it.
  const kind = createMemo(() => props.draft.kind);
  const found = createMemo(() =>
    searchCatalogue(
      { text: text(), subject: subject(), level: level(), kind: kind() },
      bankWords(language()),
    ),
  );
  const count = () => found().reduce((sum, { questions }) => sum + questions.length, 0);
  const isFiltered = () => text() !== "" || subject() !== null || level() !== null;
  const titleOf = ({ id }: FoundQuestion): string => bankWords(language()).asked[id]?.text ?? "";
  const add = async (question: FoundQuestion): Promise<void> => {
    const shared = sharedCap(props.draft.questions.map(refOf));
    const isNomination = question.structure.type === "nomination";
    const cap = isNomination && shared !== "mixed" ? shared : null;
    const { id } = question;
    const added = await keep(
      app.surveys.changeQuestions(props.draft.id, (refs) =>
        placedAt(refs, { type: "catalogue", id, cap }, refs.length),
      ),
    );
    if (added) announce({ text: words().added(titleOf(question)) });
  };
  const take = async (question: FoundQuestion): Promise<void> => {
    const refs = props.draft.questions.map(refOf);
    const place = refs.findIndex(({ id }) => id === question.id);
    const ref = refs[place];
    if (ref === undefined) return;
    const change = app.surveys.changeQuestions(props.draft.id, (now) => without(now, question.id));
    if (!(await keep(change))) return;
    const putBack = () =>
      app.surveys.changeQuestions(props.draft.id, (now) => placedAt(now, ref, place));
    announce({
      text: texts().asking.draft.taken(titleOf(question)),
      action: { label: texts().shell.undo, run: () => void keep(putBack()) },
    });
  };
  return (
    <div class={prose["page"]}>
      <header class={prose["section"]}>
        <h1 class={prose["title"]}>{words().title}</h1>
        <p>{words().lead}</p>
        <div class={styles["back"]}>
          <Button
            look="primary"
            onClick={() => places.go({ type: "survey", surveyId: props.draft.id })}
          >
            {words().back}
          </Button>
          <span class={prose["muted"]}>
            {props.draft.name} ·{" "}
            {texts().asking.begin.facts(
              props.draft.questions.length,
              minutesFor(props.draft.questions, props.draft.level),
            )}
          </span>
        </div>
      </header>
      <section class={styles["search"]} role="search">
        <TextField label={words().search} type="search" value={text()} onText={setText} />
        <Filter
          label={words().subject}
          all={words().allSubjects}
          options={questionSubjects}
          names={words().subjects}
          value={subject()}
          onChoose={setSubject}
        />
        <Filter
          label={words().level}
          all={words().allLevels}
          options={schoolLevels}
          names={texts().asking.levels}
          value={level()}
          onChoose={setLevel}
        />
        <p class={prose["muted"]} role="status">
          {count() === 0 ? words().none : words().found(count())}
        </p>
        <Show when={count() === 0 && isFiltered()}>
          <div>
            <Button
              onClick={() => {
                setText("");
                setSubject(null);
                setLevel(null);
              }}
            >
              {words().showAll}
            </Button>
          </div>
        </Show>
      </section>
      <p class={styles["error"]} role="alert">
        {error()}
      </p>
      <div>
        <For each={found()}>
          {(group) => (
            <SubjectGroup
              group={group}
              open={text() !== "" || subject() !== null}
              draft={props.draft}
              onAdd={(question) => void add(question)}
              onTake={(question) => void take(question)}
            />
          )}
        </For>
      </div>
    </div>
  );
}

/** A subject's questions: closed while one looks around, open where one looks for something. */
function SubjectGroup(props: {
  readonly group: FoundSubject;
  readonly draft: DraftSurvey;
  readonly open: boolean;
  readonly onAdd: (question: FoundQuestion) => void;
  readonly onTake: (question: FoundQuestion) => void;
}): JSX.Element {
  const texts = useTexts();
  const words = () => texts().asking.bank;
  const [opened, setOpened] = createSignal(false);
  const isChosen = ({ id }: FoundQuestion): boolean =>
    props.draft.questions.some((question) => question.id === id);
  const chosen = () => props.group.questions.filter(isChosen).length;
  return (
    <details
      class={styles["group"]}
      open={props.open}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>
        <h2>{words().subjects[props.group.subject]}</h2>
        <span class={prose["muted"]}>
          {words().inGroup(props.group.questions.length, chosen())}
        </span>
      </summary>
      <Show when={opened() || props.open}>
        <Show when={props.group.questions.some(({ allowed }) => !allowed)}>
          <p class={prose["muted"]}>{texts().asking.settings.kindWhy}</p>
        </Show>
        <ul class={styles["questions"]} role="list">
          <For each={props.group.questions}>
            {(question) => (
              <BankQuestion
                question={question}
                chosen={isChosen(question)}
                onAdd={() => props.onAdd(question)}
                onTake={() => props.onTake(question)}
              />
            )}
          </For>
        </ul>
      </Show>
    </details>
  );
}

function Filter<Option extends string>(props: {
  readonly label: string;
  readonly all: string;
  readonly options: readonly Option[];
  readonly names: Readonly<Record<Option, string>>;
  readonly value: Option | null;
  readonly onChoose: (option: Option | null) => void;
}): JSX.Element {
  return (
    <label class={styles["filter"]}>
      {props.label}
      <select
        onChange={(event) => {
          const { value } = event.currentTarget;
          props.onChoose(props.options.find((option) => option === value) ?? null);
        }}
      >
        <option value="" selected={props.value === null}>
          {props.all}
        </option>
        <For each={props.options}>
          {(option) => (
            <option value={option} selected={props.value === option}>
              {props.names[option]}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}
