import { children, createSignal, createUniqueId, For, Show, type JSX } from "solid-js";
import { joinBefore } from "../../../i18n/numbers.ts";
import { noteClosed } from "./hide-all.ts";
import { nameOf, useResults } from "./results-desk.tsx";
import styles from "./sentence.module.css";

type Slots = Readonly<Record<string, () => JSX.Element>>;

/** A text whose words in braces are places for something that can be pressed. */
export function Sentence(props: { readonly text: string; readonly slots: Slots }): JSX.Element {
  // Objects: in another language every part is new, also one that is spelt the same.
  const parts = () => partsOf(props.text);
  return (
    <For each={parts()}>
      {({ part, tail }) => {
        if (!part.startsWith("{")) return part;
        const filled = props.slots[part.slice(1, -1)]?.() ?? part;
        return tail === "" ? filled : <Glued tail={tail}>{filled}</Glued>;
      }}
    </For>
  );
}

interface Part {
  readonly part: string;
  /** What stands right after a place for something, and must not begin a line: a full stop, a comma. */
  readonly tail: string;
}

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  for (const part of text.split(/(\{\w+\}[.,:;!?]*)/u)) {
    const [, place, tail = ""] = /^(\{\w+\})([.,:;!?]*)$/u.exec(part) ?? [];
    parts.push({ part: place ?? part, tail });
  }
  return parts;
}

/** A button is to the browser a picture in the line, after which it breaks, also before a full stop. */
function Glued(props: { readonly tail: string; readonly children: JSX.Element }): JSX.Element {
  const inner = children(() => props.children);
  return (
    <Show when={inner() instanceof Element} fallback={[inner(), props.tail]}>
      <span class={styles["glued"]}>
        {inner()}
        {props.tail}
      </span>
    </Show>
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
  const turn = (): void => void setOpen(!open());
  const turnByKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && open()) {
      event.preventDefault();
      setOpen(false);
      noteClosed();
      return;
    }
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (!event.repeat) turn();
  };
  // No button element: it is one box, and a long number would leave its line, with what follows at the far end.
  const number = (): JSX.Element => (
    <span
      role="button"
      tabindex="0"
      class={styles["number"]}
      aria-expanded={open()}
      aria-controls={id}
      title={texts().openNumber}
      onClick={turn}
      onKeyDown={turnByKey}
    >
      {props.number}
    </span>
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
  const join = (place: number): string => joinBefore(count(), place, desk.language());
  return (
    <span>
      <For each={shown()}>
        {(pupil, index) => (
          <>
            {join(index()).replace(/^,/u, "")}
            <Glued tail={index() + 1 < count() && join(index() + 1).startsWith(",") ? "," : ""}>
              <PupilName pupil={pupil} />
            </Glued>
          </>
        )}
      </For>
      <Show when={rest() > 0}>
        {join(count() - 1).replace(/^,/u, "")}
        {desk.texts().moreNames(rest())}
      </Show>
    </span>
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
