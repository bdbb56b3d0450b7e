import { For, Index, Show, type JSX } from "solid-js";
import {
  recordLimits,
  type Decision,
  type Grounds,
  type TriedMethod,
} from "../../../../core/investigation-record.ts";
import type { CalendarDay } from "../../../../core/survey-dates.ts";
import { Button } from "../../../components/button.tsx";
import { Disclosure } from "../../results/disclosure.tsx";
import fieldStyles from "../../../components/text-field.module.css";
import { DayField, LineField, TextArea, useRecordForm } from "./record-form.tsx";
import { methodField, recordFields } from "./record-gaps.ts";
import styles from "./record-page.module.css";

export function SuspicionStep(): JSX.Element {
  const { editor, words } = useRecordForm();
  const record = editor.record;
  return (
    <>
      <Disclosure summary={words().law.title} class={styles["law"]}>
        <ul>
          <For each={words().law.points}>{(point) => <li>{point}</li>}</For>
        </ul>
      </Disclosure>
      <LineField
        id={recordFields.teacher}
        label={words().suspicion.teacher}
        hint={words().suspicion.teacherHint}
        value={record().teacher}
        onText={(teacher) => editor.change({ teacher })}
      />
      <TextArea
        id={recordFields.suspicion}
        label={words().suspicion.text}
        hint={words().suspicion.hint}
        value={record().suspicion}
        onText={(suspicion) => editor.change({ suspicion })}
      />
    </>
  );
}

export function GroundsStep(): JSX.Element {
  const { editor, words } = useRecordForm();
  const grounds = () => editor.record().grounds;
  const change = (part: Partial<Grounds>): void =>
    editor.change({ grounds: { ...grounds(), ...part } });
  return (
    <>
      <p class={styles["stepLead"]}>{words().grounds.lead}</p>
      <fieldset class={styles["group"]}>
        <legend>{words().optional}</legend>
        <TextArea
          id={recordFields.longLasting}
          label={words().grounds.longLasting}
          hint={words().grounds.longLastingHint}
          value={grounds().longLasting}
          onText={(longLasting) => change({ longLasting })}
        />
        <TextArea
          id={recordFields.unclear}
          label={words().grounds.unclear}
          hint={words().grounds.unclearHint}
          value={grounds().unclear}
          onText={(unclear) => change({ unclear })}
        />
        <TextArea
          id={recordFields.complicated}
          label={words().grounds.complicated}
          hint={words().grounds.complicatedHint}
          value={grounds().complicated}
          onText={(complicated) => change({ complicated })}
        />
      </fieldset>
    </>
  );
}

const emptyMethod: TriedMethod = { what: "", on: null, result: "" };

export function MethodsStep(props: { readonly today: CalendarDay }): JSX.Element {
  const form = useRecordForm();
  const { editor, words } = form;
  const methods = () => editor.record().otherMethods;
  const change = (place: number, part: Partial<TriedMethod>): void => {
    const otherMethods = methods().map((method, index) =>
      index === place ? { ...method, ...part } : method,
    );
    editor.change({ otherMethods });
  };
  const add = (): void => {
    editor.change({ otherMethods: [...methods(), emptyMethod] });
    document.getElementById(methodField(methods().length - 1, "what"))?.focus();
  };
  const remove = (place: number): void => {
    editor.change({ otherMethods: methods().filter((_, index) => index !== place) });
    document.getElementById(recordFields.addMethod)?.focus();
  };
  return (
    <>
      <p class={styles["stepLead"]}>{words().methods.lead}</p>
      <Index each={methods()}>
        {(method, place) => (
          <fieldset class={styles["group"]}>
            <legend>{words().methods.item(place + 1)}</legend>
            <LineField
              id={methodField(place, "what")}
              label={words().methods.what}
              hint={words().methods.whatHint}
              value={method().what}
              onText={(what) => change(place, { what })}
            />
            <DayField
              id={methodField(place, "on")}
              label={words().methods.on}
              value={method().on}
              latest={props.today}
              onDay={(on) => change(place, { on })}
            />
            <TextArea
              id={methodField(place, "result")}
              label={words().methods.result}
              value={method().result}
              onText={(result) => change(place, { result })}
            />
            <div>
              <Button look="text" onClick={() => remove(place)}>
                {words().methods.remove(place + 1)}
              </Button>
            </div>
          </fieldset>
        )}
      </Index>
      <Show
        when={methods().length < recordLimits.methodsMost}
        fallback={<p>{words().methods.most(recordLimits.methodsMost)}</p>}
      >
        <div>
          <Button
            id={recordFields.addMethod}
            aria-describedby={`${recordFields.addMethod}-error`}
            onClick={add}
          >
            {methods().length === 0 ? words().methods.addFirst : words().methods.add}
          </Button>
          <p class={fieldStyles["error"]} id={`${recordFields.addMethod}-error`} aria-live="polite">
            {form.errorOf(recordFields.addMethod)}
          </p>
        </div>
      </Show>
    </>
  );
}

export function DecisionStep(props: { readonly today: CalendarDay }): JSX.Element {
  const { editor, words } = useRecordForm();
  const decision = () => editor.record().decision;
  const change = (part: Partial<Decision>): void =>
    editor.change({ decision: { ...decision(), ...part } });
  return (
    <>
      <p class={styles["stepLead"]}>{words().decision.lead}</p>
      <LineField
        id={recordFields.decidedBy}
        label={words().decision.by}
        value={decision().by}
        onText={(by) => change({ by })}
      />
      <LineField
        id={recordFields.role}
        label={words().decision.role}
        hint={words().decision.roleHint}
        value={decision().role}
        onText={(role) => change({ role })}
      />
      <DayField
        id={recordFields.decidedOn}
        label={words().decision.on}
        value={decision().on}
        latest={props.today}
        onDay={(on) => change({ on })}
      />
    </>
  );
}
