import { createSignal, createUniqueId, For, Show, type JSX } from "solid-js";
import { joinBefore } from "../../../i18n/numbers.ts";
import { nameOf, useResults } from "./results-desk.tsx";
import styles from "./sentence.module.css";

type Slots = Readonly<Record<string, () => JSX.Element>>;

/** A text whose words in braces are places for something that can be pressed. */
export function Sentence(props: { readonly text: string; readonly slots: Slots }): JSX.Element {
  // Objects: in another language every part is new, also one that is spelt the same.
  const parts = () => props.text.split(/(\{\w+\})/u).map((part) => ({ part }));
  return (
    <For each={parts()}>
      {({ part }) => (part.startsWith("{") ? (props.slots[part.slice(1, -1)]?.() ?? part) : part)}
    </For>
  );
}

/** A paragraph with one number that can be opened: what is behind it then stands below. */
export function NumberParagraph(props: {
  readonly text: string;
  /** The name of the slot the number goes into. */
  readonly slot: string;
  readonly number: string;
  readonly slots?: Slots;
  readonly behind: JSX.Element;
}): JSX.Element {
  const { texts } = useResults();
  const [open, setOpen] = createSignal(false);
  const id = createUniqueId();
  const number = (): JSX.Element => (
    <button
      type="button"
      class={styles["number"]}
      aria-expanded={open()}
      aria-controls={id}
      title={texts().openNumber}
      onClick={() => setOpen(!open())}
    >
      {props.number}
    </button>
  );
  return (
    <>
      <p>
        <Sentence text={props.text} slots={{ ...props.slots, [props.slot]: number }} />
      </p>
      <div id={id} class={styles["behind"]} hidden={!open()}>
        <Show when={open()}>{props.behind}</Show>
      </div>
    </>
  );
}

/** Names as people list them, each opening that pupil's sheet; beyond `most` the rest is a number, but never of one. */
export function Names(props: {
  readonly pupils: readonly number[];
  readonly most?: number;
}): JSX.Element {
  const desk = useResults();
  const shown = () => {
    const { pupils, most = pupils.length } = props;
    return pupils.length <= most + 1 ? pupils : pupils.slice(0, most);
  };
  const rest = () => props.pupils.length - shown().length;
  const count = () => shown().length + (rest() > 0 ? 1 : 0);
  return (
    <>
      <For each={shown()}>
        {(pupil, index) => (
          <>
            {joinBefore(count(), index(), desk.language())}
            <PupilName pupil={pupil} />
          </>
        )}
      </For>
      <Show when={rest() > 0}>
        {joinBefore(count(), count() - 1, desk.language())}
        {desk.texts().moreNames(rest())}
      </Show>
    </>
  );
}

export function PupilName(props: { readonly pupil: number }): JSX.Element {
  const desk = useResults();
  return (
    <button
      type="button"
      class={styles["name"]}
      aria-current={desk.chosen() === props.pupil ? "true" : undefined}
      onClick={() => desk.openSheet(props.pupil)}
    >
      {nameOf(desk, props.pupil)}
    </button>
  );
}
