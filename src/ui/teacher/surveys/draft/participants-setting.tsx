import { createUniqueId, For, Show, type JSX } from "solid-js";
import type { PupilId } from "../../../../core/ids.ts";
import { nomineeRules, rosterLimits, type DraftSurvey } from "../../../../core/survey.ts";
import { Button } from "../../../components/button.tsx";
import prose from "../../../components/prose.module.css";
import { useApp } from "../../app-context.tsx";
import { useTexts } from "../../texts.tsx";
import { useDraftEditing } from "./draft-editing.ts";
import styles from "./setting.module.css";
import { Setting } from "./setting.tsx";

/** Who answers, and whether the others stand on the list they choose from. Preventive surveys. */
export function ParticipantsSetting(props: { readonly draft: DraftSurvey }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const words = () => texts().asking.settings;
  const group = createUniqueId();
  const { error, keep } = useDraftEditing();
  const pupils = () => app.classes.find(props.draft.classId)?.schoolClass.pupils ?? [];
  const takesPart = (id: PupilId): boolean => props.draft.participants?.includes(id) ?? true;
  const count = () => pupils().filter(({ id }) => takesPart(id)).length;
  const newcomers = () => app.surveys.sincePrevious(props.draft.id)?.newcomers ?? [];
  const choose = async (id: PupilId, box: HTMLInputElement): Promise<void> => {
    const ids = pupils().map((pupil) => pupil.id);
    const wanted = ids.filter((each) => (each === id ? box.checked : takesPart(each)));
    const all = wanted.length === ids.length;
    await keep(app.surveys.setParticipants(props.draft.id, all ? null : wanted));
    box.checked = takesPart(id);
  };
  const value = (): string =>
    count() === pupils().length
      ? words().everybody(count())
      : words().some(count(), pupils().length);
  return (
    <Setting name={words().participants} value={value()}>
      <fieldset class={styles["group"]}>
        <legend class={styles["unseen"]}>{words().participants}</legend>
        <p class={prose["muted"]}>{words().participantsHint}</p>
        <div class={styles["names"]}>
          <For each={pupils()}>
            {(pupil) => (
              <label class={styles["choice"]}>
                <input
                  type="checkbox"
                  checked={takesPart(pupil.id)}
                  onChange={(event) => void choose(pupil.id, event.currentTarget)}
                />
                <span>
                  {pupil.name}
                  <Show when={newcomers().includes(pupil.id)}>
                    <span class={prose["muted"]}> · {texts().asking.wave.newcomer}</span>
                  </Show>
                </span>
              </label>
            )}
          </For>
        </div>
      </fieldset>
      <Show when={count() < pupils().length}>
        <div>
          <Button
            look="text"
            onClick={() => void keep(app.surveys.setParticipants(props.draft.id, null))}
          >
            {words().all}
          </Button>
        </div>
        <fieldset class={styles["group"]}>
          <legend>{words().nominees}</legend>
          <p class={prose["muted"]}>{words().nomineesWhy}</p>
          <For each={nomineeRules}>
            {(rule) => (
              <label class={styles["choice"]}>
                <input
                  type="radio"
                  name={group}
                  checked={props.draft.nominees === rule}
                  onChange={() =>
                    void keep(
                      app.surveys.setParticipants(props.draft.id, props.draft.participants, rule),
                    )
                  }
                />
                {rule === "everyone" ? words().mayBeChosen : words().mayNotBeChosen}
              </label>
            )}
          </For>
          <Show when={props.draft.nominees === "participants"}>
            <p class={prose["muted"]}>{words().fewest(rosterLimits.least)}</p>
          </Show>
        </fieldset>
      </Show>
      <p class={styles["error"]} role="alert">
        {error()}
      </p>
    </Setting>
  );
}
