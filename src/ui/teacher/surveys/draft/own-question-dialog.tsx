import { createEffect, createSignal, createUniqueId, For, on, Show, type JSX } from "solid-js";
import { askedTexts } from "../../../../core/catalogue/catalogue.ts";
import { stemStructures } from "../../../../core/catalogue/stems.ts";
import { cleanCompletion, completionRefusals } from "../../../../core/own-question.ts";
import { sharedCap } from "../../../../core/question-list.ts";
import { refOf } from "../../../../core/question-ref.ts";
import type { Language, StemId, SurveyQuestion } from "../../../../core/question.ts";
import { displayNames } from "../../../../core/school-class.ts";
import type { DraftSurvey } from "../../../../core/survey.ts";
import { useAnnouncer } from "../../../components/announcer.tsx";
import { Button } from "../../../components/button.tsx";
import { Dialog } from "../../../components/dialog.tsx";
import prose from "../../../components/prose.module.css";
import { TextField } from "../../../components/text-field.tsx";
import { useApp } from "../../app-context.tsx";
import { useLanguage, useTexts } from "../../texts.tsx";
import { CapChoice } from "./cap-choice.tsx";
import { refusalText } from "./completion-refusal.ts";
import { useDraftEditing } from "./draft-editing.ts";
import styles from "./question-section.module.css";

type Completion = Readonly<Partial<Record<Language, string>>>;

const stems = [...stemStructures.keys()];
const [firstStem = "" as StemId] = stems;

/** A positive beginning and the teacher's own rest of it, checked as it is written. */
export function OwnQuestionDialog(props: {
  readonly draft: DraftSurvey;
  /** The question to write anew, or "new"; undefined while closed. */
  readonly writing: SurveyQuestion | "new" | undefined;
  readonly onClose: () => void;
}): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const language = useLanguage();
  const announce = useAnnouncer();
  const words = () => texts().asking.own;
  const group = createUniqueId();
  const [stem, setStem] = createSignal<StemId>(firstStem);
  const [completion, setCompletion] = createSignal<Completion>({});
  const [cap, setCap] = createSignal<number | null>(null);
  const [tried, setTried] = createSignal(false);
  const { error, keep } = useDraftEditing();
  const edited = (): SurveyQuestion | null =>
    props.writing === "new" ? null : (props.writing ?? null);
  createEffect(
    on(
      () => props.writing,
      (writing) => {
        const own = typeof writing === "object" && writing.type === "nomination" ? writing : null;
        const shared = sharedCap(props.draft.questions.map(refOf));
        setStem(own?.own?.stem ?? firstStem);
        setCompletion(own?.own?.completion ?? {});
        setCap(own ? own.cap : shared === "mixed" ? null : shared);
        setTried(false);
      },
    ),
  );
  const names = (): readonly string[] => {
    const schoolClass = app.classes.find(props.draft.classId)?.schoolClass;
    return schoolClass ? [...displayNames(schoolClass).values()] : [];
  };
  const cleaned = (each: Language): string => cleanCompletion(completion()[each] ?? "");
  const refusals = (each: Language) => completionRefusals(cleaned(each), names());
  /** An empty field is not wrong before one has tried. */
  const errorOf = (each: Language): string | undefined => {
    const shown = refusals(each).filter(({ type }) => tried() || type !== "completion-missing");
    return shown.length === 0
      ? undefined
      : shown.map((refusal) => refusalText(words().refused, refusal)).join(" ");
  };
  const reads = (each: Language, rest: string): string => {
    const { before = "", after = "" } = askedTexts[each].stems[stem()] ?? {};
    return `${before}${rest}${after}`;
  };
  const save = async (): Promise<void> => {
    setTried(true);
    const { languages, id } = props.draft;
    if (languages.some((each) => refusals(each).length > 0)) return;
    const written = Object.fromEntries(languages.map((each) => [each, cleaned(each)]));
    const wording = { stem: stem(), completion: written, cap: cap() };
    const instead = edited()?.id ?? null;
    if (!(await keep(app.surveys.writeOwnQuestion(id, wording, instead)))) return;
    props.onClose();
    announce({ text: instead === null ? words().added : words().changed });
  };
  return (
    <Dialog
      open={props.writing !== undefined}
      title={words().title}
      onClose={() => props.onClose()}
      onSubmit={() => void save()}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{texts().shell.cancel}</Button>
          <Button look="primary" type="submit">
            {edited() ? words().saveAgain : words().save}
          </Button>
        </>
      }
    >
      <p class={prose["muted"]}>{words().lead}</p>
      <fieldset class={styles["beginnings"]}>
        <legend>{words().beginning}</legend>
        <For each={stems}>
          {(each) => (
            <label>
              <input
                type="radio"
                name={group}
                checked={stem() === each}
                onChange={() => setStem(each)}
              />
              {askedTexts[language()].stems[each]?.before}…
              {askedTexts[language()].stems[each]?.after}
            </label>
          )}
        </For>
      </fieldset>
      <For each={props.draft.languages}>
        {(each) => (
          <div>
            <TextField
              label={words().completion[each]}
              hint={each === language() ? words().completionHint : undefined}
              lang={each}
              value={completion()[each] ?? ""}
              error={errorOf(each)}
              onText={(text) => setCompletion((all) => ({ ...all, [each]: text }))}
            />
            <Show when={cleaned(each) !== "" && refusals(each).length === 0}>
              <p class={styles["reads"]} lang={each}>
                {words().reads(reads(each, cleaned(each)))}
              </p>
            </Show>
          </div>
        )}
      </For>
      <CapChoice label={words().cap} value={cap()} onChoose={setCap} />
      <p class={prose["muted"]}>{texts().asking.settings.capWhy}</p>
      <p class={styles["error"]} role="alert">
        {error()}
      </p>
    </Dialog>
  );
}
