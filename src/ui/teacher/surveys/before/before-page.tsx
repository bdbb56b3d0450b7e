import { createSignal, For, Match, Show, Switch, type JSX } from "solid-js";
import type { SurveyEntry } from "../../../../app/teacher/teacher-app.ts";
import {
  languages,
  schoolLevels,
  type Language,
  type SchoolLevel,
} from "../../../../core/question.ts";
import { Button } from "../../../components/button.tsx";
import prose from "../../../components/prose.module.css";
import { usePlaces } from "../../app-context.tsx";
import { useLanguage, useTexts } from "../../texts.tsx";
import styles from "./before-page.module.css";
import { beforeWords } from "./before-words.ts";
import { Checklist } from "./checklist.tsx";
import { LetterView } from "./letter-view.tsx";
import { Choice } from "./choice.tsx";

const parts = ["parents", "pupils", "checklist"] as const;
type Part = (typeof parts)[number];

/** Letters and a checklist for the lesson in which a class answers. */
export function BeforePage(props: { readonly entry: SurveyEntry }): JSX.Element {
  const places = usePlaces();
  const language = useLanguage();
  const words = () => beforeWords[language()].before;
  const survey = () => props.entry.survey;
  const [part, setPart] = createSignal<Part>("parents");
  const [chosenLanguage, setLanguage] = createSignal<Language>();
  const [chosenLevel, setLevel] = createSignal<SchoolLevel>();
  const letterLanguage = (): Language => chosenLanguage() ?? language();
  const level = (): SchoolLevel => chosenLevel() ?? survey().level;
  const nameOf = (one: Part): string =>
    one === "pupils" && level() === "kindergarten" ? words().toChildren : words().parts[one];
  return (
    <div class={`${prose["page"]} ${styles["page"]}`}>
      <header class={`${prose["section"]} ${styles["screenOnly"]}`}>
        <h1 class={prose["title"]}>{words().title}</h1>
        <p class={prose["muted"]}>{words().lead}</p>
        <Show when={survey().state === "draft"}>
          <div>
            <Button
              look="text"
              onClick={() => places.go({ type: "survey", surveyId: survey().id })}
            >
              {words().backToSurvey}
            </Button>
          </div>
        </Show>
        <nav class={styles["parts"]} aria-label={words().parts.label}>
          <For each={parts}>
            {(one) => (
              <button
                type="button"
                class={styles["part"]}
                aria-current={part() === one ? "page" : undefined}
                onClick={() => setPart(one)}
              >
                {nameOf(one)}
              </button>
            )}
          </For>
        </nav>
        <div class={styles["choices"]}>
          <Show when={part() !== "checklist"}>
            <LanguageChoice value={letterLanguage()} onChoose={setLanguage} />
          </Show>
          <Choice
            label={words().level}
            options={schoolLevels}
            names={words().levels}
            value={level()}
            onChoose={setLevel}
          />
        </div>
      </header>
      <Switch>
        <Match when={part() === "checklist"}>
          <Checklist survey={survey()} level={level()} />
        </Match>
        <Match when={part() === "parents"}>
          <LetterView
            survey={survey()}
            letter={{ document: "parents", language: letterLanguage(), level: level() }}
          />
        </Match>
        <Match when={part() === "pupils"}>
          <LetterView
            survey={survey()}
            letter={{ document: "pupils", language: letterLanguage(), level: level() }}
          />
        </Match>
      </Switch>
    </div>
  );
}

function LanguageChoice(props: {
  readonly value: Language;
  readonly onChoose: (language: Language) => void;
}): JSX.Element {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <Choice
      label={beforeWords[language()].before.language}
      options={languages}
      names={texts().shell.languageNames}
      value={props.value}
      onChoose={props.onChoose}
    />
  );
}
