import { For, Show, type JSX } from "solid-js";
import { askedQuestion } from "../../../../core/asked-question.ts";
import { sharedCap, withCap } from "../../../../core/question-list.ts";
import { refOf } from "../../../../core/question-ref.ts";
import { languages, schoolLevels, type Language } from "../../../../core/question.ts";
import type { DraftSurvey } from "../../../../core/survey.ts";
import { Button } from "../../../components/button.tsx";
import prose from "../../../components/prose.module.css";
import { TextField } from "../../../components/text-field.tsx";
import { useApp } from "../../app-context.tsx";
import { useLanguage, useTexts } from "../../texts.tsx";
import { CapChoice } from "./cap-choice.tsx";
import { useDraftEditing } from "./draft-editing.ts";
import { ParticipantsSetting } from "./participants-setting.tsx";
import styles from "./setting.module.css";
import { Setting } from "./setting.tsx";

/** All that has a good default: one line each, and more only for whom it does not suit. */
export function DraftSettings(props: { readonly draft: DraftSurvey }): JSX.Element {
  const texts = useTexts();
  return (
    <section class={prose["section"]}>
      <h2>{texts().asking.settings.title}</h2>
      <div>
        <Show when={props.draft.kind === "preventive"}>
          <ParticipantsSetting draft={props.draft} />
        </Show>
        <LanguagesSetting draft={props.draft} />
        <ContactSetting draft={props.draft} />
        <LevelSetting draft={props.draft} />
        <CapSetting draft={props.draft} />
        <KindSetting draft={props.draft} />
      </div>
    </section>
  );
}

function LanguagesSetting(props: { readonly draft: DraftSurvey }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const { error, keep } = useDraftEditing();
  const chosen = (language: Language): boolean => props.draft.languages.includes(language);
  const names = () => texts().shell.languageNames;
  const choose = async (language: Language, box: HTMLInputElement): Promise<void> => {
    const wanted = languages.filter((known) => (known === language ? box.checked : chosen(known)));
    await keep(app.surveys.changeDraft(props.draft.id, { languages: wanted }));
    // At least one stays: what is shown follows from what was kept.
    box.checked = chosen(language);
  };
  return (
    <Setting
      name={texts().asking.settings.languages}
      value={props.draft.languages.map((language) => names()[language]).join(", ")}
    >
      <fieldset class={styles["group"]}>
        <legend>{texts().surveys.draft.languages}</legend>
        <For each={languages}>
          {(language) => (
            <label class={styles["choice"]}>
              <input
                type="checkbox"
                checked={chosen(language)}
                onChange={(event) => void choose(language, event.currentTarget)}
              />
              {names()[language]}
            </label>
          )}
        </For>
        <p class={styles["error"]} role="alert">
          {error()}
        </p>
      </fieldset>
    </Setting>
  );
}

function ContactSetting(props: { readonly draft: DraftSurvey }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const { error, keep } = useDraftEditing();
  const words = () => texts().surveys.draft;
  return (
    <Setting
      name={texts().asking.settings.contact}
      value={props.draft.contact ?? texts().asking.settings.noContact}
    >
      <TextField
        label={words().contact}
        hint={words().contactHint}
        value={props.draft.contact ?? ""}
        error={error()}
        onText={() => undefined}
        onChange={(event) => {
          const contact = event.currentTarget.value;
          void keep(app.surveys.changeDraft(props.draft.id, { contact }));
        }}
      />
    </Setting>
  );
}

function LevelSetting(props: { readonly draft: DraftSurvey }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const { error, keep } = useDraftEditing();
  const words = () => texts().asking.settings;
  return (
    <Setting name={words().level} value={texts().asking.levels[props.draft.level]}>
      <p class={prose["muted"]}>{words().levelHint}</p>
      <label class={styles["field"]}>
        <span class={styles["unseen"]}>{words().level}</span>
        <select
          onChange={(event) => {
            const level = schoolLevels.find((each) => each === event.currentTarget.value);
            if (level) void keep(app.surveys.changeDraft(props.draft.id, { level }));
          }}
        >
          <For each={schoolLevels}>
            {(level) => (
              <option value={level} selected={level === props.draft.level}>
                {texts().asking.levels[level]}
              </option>
            )}
          </For>
        </select>
      </label>
      <p class={styles["error"]} role="alert">
        {error()}
      </p>
    </Setting>
  );
}

function CapSetting(props: { readonly draft: DraftSurvey }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const { error, keep } = useDraftEditing();
  const words = () => texts().asking.settings;
  const cap = () => sharedCap(props.draft.questions.map(refOf));
  const value = (): string => {
    const shared = cap();
    if (shared === "mixed") return words().capMixed;
    return shared === null ? words().noCap : words().capOf(shared);
  };
  return (
    <Setting name={words().cap} value={value()}>
      <p class={prose["muted"]}>{words().capWhy}</p>
      <CapChoice
        label={words().cap}
        unseenLabel
        value={cap()}
        onChoose={(wanted) =>
          void keep(app.surveys.changeQuestions(props.draft.id, (refs) => withCap(refs, wanted)))
        }
      />
      <p class={styles["error"]} role="alert">
        {error()}
      </p>
    </Setting>
  );
}

function KindSetting(props: { readonly draft: DraftSurvey }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const language = useLanguage();
  const { error, keep } = useDraftEditing();
  const words = () => texts().asking.settings;
  const isPreventive = () => props.draft.kind === "preventive";
  const ofCase = () =>
    props.draft.questions.filter(
      (question) => !askedQuestion(refOf(question), { kind: "preventive" }).ok,
    );
  const isHeld = () => !isPreventive() && ofCase().length > 0;
  const namesOfCase = () =>
    ofCase()
      .map(({ shortText }) => shortText[language()])
      .join(", ");
  return (
    <Setting name={words().kind} value={words()[props.draft.kind]}>
      <p class={prose["muted"]}>{words().kindWhy}</p>
      <Show when={isHeld()}>
        <p>{words().toPreventiveHint(namesOfCase())}</p>
      </Show>
      <div>
        <Button
          disabled={isHeld()}
          onClick={() =>
            void keep(
              app.surveys.setKind(props.draft.id, isPreventive() ? "investigation" : "preventive"),
            )
          }
        >
          {isPreventive() ? words().toInvestigation : words().toPreventive}
        </Button>
      </div>
      <p class={styles["error"]} role="alert">
        {error()}
      </p>
    </Setting>
  );
}
