import { For, Show, type JSX } from "solid-js";
import type { PupilId, SurveyId } from "../../../../core/ids.ts";
import { nomineeRules, rosterLimits, type DraftSurvey } from "../../../../core/survey.ts";
import { useAnnouncer } from "../../../components/announcer.tsx";
import { Notice } from "../../../components/notice.tsx";
import fieldStyles from "../../../components/text-field.module.css";
import { useApp } from "../../app-context.tsx";
import { useTexts } from "../../texts.tsx";
import { surveyFailureText } from "../survey-failure.ts";
import { TextArea, useRecordForm } from "./record-form.tsx";
import { recordFields } from "./record-gaps.ts";
import styles from "./record-page.module.css";

/** Whom it concerns, why these, and who may be named. */
export function PupilsStep(props: { readonly survey: DraftSurvey }): JSX.Element {
  const app = useApp();
  const form = useRecordForm();
  const { editor, words } = form;
  const pupils = () => app.classes.find(props.survey.classId)?.schoolClass.pupils ?? [];
  const chosen = () => editor.record().pupils;
  const chosenHere = () => pupils().filter(({ id }) => chosen().includes(id)).length;
  const choose = (id: PupilId, isChosen: boolean): void => {
    const ids = pupils().map((pupil) => pupil.id);
    editor.change({
      pupils: ids.filter((each) => (each === id ? isChosen : chosen().includes(each))),
    });
  };
  return (
    <>
      <p class={styles["stepLead"]}>{words().pupils.lead}</p>
      <fieldset
        class={styles["group"]}
        id={recordFields.pupils}
        tabindex="-1"
        aria-describedby={`${recordFields.pupils}-count ${recordFields.pupils}-error`}
      >
        <legend>{words().pupils.legend}</legend>
        <p class={styles["count"]} id={`${recordFields.pupils}-count`} role="status">
          {words().pupils.chosen(chosenHere(), pupils().length)}
        </p>
        <ul class={styles["pupils"]} role="list">
          <For each={pupils()}>
            {(pupil) => (
              <li>
                <label>
                  <input
                    type="checkbox"
                    checked={chosen().includes(pupil.id)}
                    onChange={(event) => choose(pupil.id, event.currentTarget.checked)}
                  />
                  {pupil.name}
                </label>
              </li>
            )}
          </For>
        </ul>
        <p class={fieldStyles["error"]} id={`${recordFields.pupils}-error`} aria-live="polite">
          {form.errorOf(recordFields.pupils)}
        </p>
      </fieldset>
      <TextArea
        id={recordFields.whyThese}
        label={words().pupils.whyThese}
        hint={words().pupils.whyTheseHint}
        value={editor.record().whyThese}
        onText={(whyThese) => editor.change({ whyThese })}
      />
      <Nominees survey={props.survey} />
      <TooFew surveyId={props.survey.id} />
    </>
  );
}

function Nominees(props: { readonly survey: DraftSurvey }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const announce = useAnnouncer();
  const { editor, words } = useRecordForm();
  const choose = async (nominees: DraftSurvey["nominees"]): Promise<void> => {
    // What was typed is kept first: both are kept in the same row.
    await editor.settle();
    const kept = await app.surveys.changeDraft(props.survey.id, { nominees });
    if (!kept.ok) announce({ text: surveyFailureText(texts(), kept.error) });
  };
  return (
    <fieldset class={styles["group"]}>
      <legend>{words().pupils.nominees}</legend>
      <For each={nomineeRules.toReversed()}>
        {(rule) => (
          <label class={styles["choice"]}>
            <input
              type="radio"
              name="record-nominees"
              checked={props.survey.nominees === rule}
              onChange={() => void choose(rule)}
            />
            <span>
              {words().pupils[rule]}
              <Show when={rule === "everyone"}>
                <span class={styles["choiceHint"]}>{words().pupils.everyoneHint}</span>
              </Show>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  );
}

function TooFew(props: { readonly surveyId: SurveyId }): JSX.Element {
  const app = useApp();
  const { words } = useRecordForm();
  const isTooFew = () =>
    app.surveys.problems(props.surveyId).some(({ type }) => type === "roster-too-small");
  return (
    <Show when={isTooFew()}>
      <Notice tone="care" announced>
        {words().pupils.tooFew(rosterLimits.least)}
      </Notice>
    </Show>
  );
}
